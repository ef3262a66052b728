import { type DayNumber, dayOf, parseDay } from "../../model/civil-date.js";
import { actsOfKind } from "../fields/read-facts.js";
import { type ChildList, childList, type PeriodScope } from "../kit/child-list.js";
import type { ReportDefinition } from "../kit/report-definition.js";
import { belonging } from "../source/belonging.js";
import type { ChildRecord } from "../source/child-record.js";
import { isIn } from "../source/in-period.js";
import { sourceAsOf } from "../source/source-as-of.js";
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
 * verified, reported, the procedure opened. A child stands on the return of where it was when this came to light, each as it stood at the close of the period, or at the
 * cut-off where that comes before. The document names no fields.
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
  among: (source, { of, period }) => belonging(sourceAsOf(source, dayOf(period.to)), of).children,
  lists: foundIn,
  notes: [possibleToo],
  perPeriod: true,
});

/** Whether it came to light in the period that a child is, or may be, out of school. */
function foundIn(child: ChildRecord, { of, period }: PeriodScope): boolean {
  const { isOn } = belonging(child.source, of);
  const counts: Counts = (day) => isIn(day, period) && isOn(child, day);
  return becameAway(child, counts) || putDown(child, counts) || wasFound(child, counts);
}

/** Whether what came to light on a day counts. */
type Counts = (day: DayNumber) => boolean;

function becameAway(child: ChildRecord, counts: Counts): boolean {
  if (!child.mayHaveCase) return false;
  return child.caseFile().steps.some(({ status, at }) => {
    const day = parseDay(at.slice(0, 10));
    return (status === "suspected" || status === "confirmed") && day !== undefined && counts(day);
  });
}

function putDown(child: ChildRecord, counts: Counts): boolean {
  const { world, until, known } = child.source;
  return child.timeline.facts.some(
    (fact) =>
      fact.event.fact === "notEntered" &&
      fact.event.value === true &&
      fact.at <= until &&
      world.counts(fact, known) &&
      counts(fact.day),
  );
}

function wasFound(child: ChildRecord, counts: Counts): boolean {
  return actsOfKind(child, "found").some(({ event, day }) => event.outOfSchool === true && counts(day));
}
