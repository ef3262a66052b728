import { parseDay } from "../../model/civil-date.js";
import { actsOfKind } from "../fields/read-facts.js";
import { type ChildList, childList, type PeriodScope } from "../kit/child-list.js";
import type { ReportDefinition } from "../kit/report-definition.js";
import type { ChildRecord } from "../source/child-record.js";
import { isIn } from "../source/in-period.js";
import { possibleToo } from "./ledger-words.js";

const fields = [
  "name",
  "sex",
  "bornOn",
  "school",
  "class",
  "village",
  "guardianName",
  "guardianPhone",
  "notEntered",
  "suspectedOn",
  "confirmedOn",
  "status",
  "absentSince",
  "reason",
  "whereabouts",
  "attempts",
  "lastAttemptOn",
  "reportedOn",
  "procedureOn",
] as const;

/** What is returned on children found out of school (相关信息). */
export type InformationReturn = ChildList<(typeof fields)[number]>;

/**
 * What schools and offices return at once on children found not to be enrolled, to have dropped out or to be suspected of it in a period (相关信息, licheng-2024 2.1e–2.1g):
 * verified, reported, the procedure opened. The document names no fields.
 */
export const informationReturn: ReportDefinition<InformationReturn, PeriodScope> = /* @__PURE__ */ childList({
  id: "informationReturn",
  title: { zh: "未入学、辍学（疑似辍学）学生相关信息", en: "Information on children found out of school" },
  about: ["school", "township", "authority"],
  answers: ["licheng-2024/2.1e", "licheng-2024/2.1f", "licheng-2024/2.1g"],
  forms: [{ document: "licheng-2024", title: "相关信息 (报送)" }],
  audiences: ["educationAuthority", "townEducationOffice"],
  fieldsFrom: "inventory",
  fields,
  required: ["name", "sex", "bornOn", "guardianName", "guardianPhone", "reason", "whereabouts", "procedureOn"],
  lists: foundIn,
  notes: [possibleToo],
  perPeriod: true,
});

/** Whether it came to light in the period that a child is, or may be, out of school. */
function foundIn(child: ChildRecord, { period }: PeriodScope): boolean {
  return becameAway(child, period) || putDown(child, period) || wasFound(child, period);
}

function becameAway(child: ChildRecord, period: PeriodScope["period"]): boolean {
  if (!child.mayHaveCase) return false;
  return child.caseFile().steps.some(({ status, at }) => {
    const day = parseDay(at.slice(0, 10));
    return (status === "suspected" || status === "confirmed") && day !== undefined && isIn(day, period);
  });
}

function putDown(child: ChildRecord, period: PeriodScope["period"]): boolean {
  const { world, until, known } = child.source;
  return child.timeline.facts.some(
    (fact) =>
      fact.event.fact === "notEntered" &&
      fact.event.value === true &&
      fact.at <= until &&
      world.counts(fact, known) &&
      isIn(fact.day, period),
  );
}

function wasFound(child: ChildRecord, period: PeriodScope["period"]): boolean {
  return actsOfKind(child, "found").some(({ event, day }) => event.outOfSchool === true && isIn(day, period));
}
