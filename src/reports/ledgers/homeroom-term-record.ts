import { dayOf } from "../../model/civil-date.js";
import { childFields } from "../fields/child-fields.js";
import { actsOfKind } from "../fields/read-facts.js";
import { type ChildList, childList, type PeriodScope } from "../kit/child-list.js";
import { tiesOf } from "../kit/child-row.js";
import type { ReportDefinition } from "../kit/report-definition.js";
import type { MissingItem } from "../kit/report-head.js";
import type { ChildRecord } from "../source/child-record.js";
import { servesPeriod } from "../source/in-period.js";
import type { ReportSource } from "../source/report-source.js";
import { inClassNow } from "./who.js";

const fields = [
  "name",
  "class",
  "enteredOn",
  "enrolmentStatus",
  "statusSince",
  "homeAddress",
  "guardianNames",
  "guardianPhones",
  "destination",
] as const;

/** What the homeroom teacher puts down each term (班主任学期记录). */
export type HomeroomTermRecord = ChildList<(typeof fields)[number]>;

/**
 * What the homeroom teacher puts down each term of every pupil (boshan-2025 4.3b), in the fields that the document names: enrolment, home address, parents'
 * names, contact, and where leavers went. Leavers of the term stand on it; a leaver of whom nobody says where, and a pupil without a record of the term, are missing.
 */
export const homeroomTermRecord: ReportDefinition<HomeroomTermRecord, PeriodScope> = /* @__PURE__ */ childList({
  id: "homeroomTermRecord",
  title: { zh: "班主任学期记录", en: "Term record of a homeroom teacher" },
  about: ["class", "grade", "school"],
  answers: ["boshan-2025/4.3b"],
  forms: [{ document: "boshan-2025", title: "班主任记录 (untitled)" }],
  audiences: ["homeroomTeacher", "school"],
  fieldsFrom: "document",
  fields,
  required: ["name", "enteredOn", "enrolmentStatus", "homeAddress", "guardianNames", "guardianPhones"],
  lists: wasThere,
  perPeriod: true,
  owes: recordsOwed,
});

/** Whether a child was in a class at any time of the term. */
function wasThere(child: ChildRecord, { period }: PeriodScope): boolean {
  const [from, to] = [dayOf(period.from), dayOf(period.to)];
  return child.view().placements.some((place) => place.from <= Math.min(to, child.source.day) && place.until > from);
}

function recordsOwed(
  _source: ReportSource,
  { period }: PeriodScope,
  listed: readonly ChildRecord[],
): readonly MissingItem[] {
  return listed.flatMap((child) => [
    ...(hasRecord(child, period) ? [] : [owed(child, "termRecordOn")]),
    ...(inClassNow(child) || childFields.destination.read(child) !== undefined ? [] : [owed(child, "destination")]),
  ]);
}

function hasRecord(child: ChildRecord, period: PeriodScope["period"]): boolean {
  return actsOfKind(child, "filed").some((fact) => fact.event.file === "termRecord" && servesPeriod(fact, period));
}

function owed(child: ChildRecord, field: "termRecordOn" | "destination"): MissingItem {
  const { class: at } = tiesOf(child).places;
  const what =
    field === "destination" ? childFields.destination.label : { zh: "本学期班主任记录", en: "record of the term" };
  return {
    what,
    field,
    subject: { kind: "pupil", id: child.pupil },
    owedBy: "homeroomTeacher",
    ...(at === undefined ? {} : { at }),
  };
}
