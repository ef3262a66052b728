import { completedYears } from "../../calc/reconciliation/school-age.js";
import { addMonthsClamped, type CivilDate, type DayNumber, dateOf, dayOf } from "../../model/civil-date.js";
import { BaoxueError, type Issue } from "../../model/errors.js";
import { dayOfMinute, parseMoment } from "../../model/moment.js";
import type { PupilId } from "../../model/people.js";
import type { Text } from "../../model/text.js";
import { requireList } from "../kit/require-list.js";
import { hasArrivedElsewhere, hasFinished } from "../ledgers/school-age.js";
import type { ChildRecord } from "../source/child-record.js";
import type { ReportSource } from "../source/report-source.js";
import { timeOffOf } from "../source/time-off.js";

/** From when a retention period runs: the closing of the child's case, its leaving school for good, or the last record about it. */
export type RetentionStart = "caseClosed" | "leftSchool" | "lastRecord";

/** What each start is called. */
export const retentionStartLabels: Readonly<Record<RetentionStart, Text>> = {
  caseClosed: { zh: "个案销号之日", en: "the day on which the case was closed" },
  leftSchool: { zh: "毕业或离校之日", en: "the day on which the child left school" },
  lastRecord: { zh: "最后一条记录之日", en: "the day of the last record" },
};

/**
 * How long a child's data are kept (保存期限): so many months from a start. No document gives a number, and the law only says no longer than needed
 * (个人信息保护法 19): the host must.
 */
export interface RetentionRule {
  readonly from: RetentionStart;
  readonly months: number;
}

/** That the time for keeping a child's data is over, and since when. */
export interface RetentionDue {
  readonly pupil: PupilId;
  readonly rule: RetentionRule;
  readonly started: CivilDate;
  /** The first day on which they are kept too long. */
  readonly dueOn: CivilDate;
}

/**
 * The children whose data are to be erased at the cut-off (到期应删除), by number. Erasing cannot be undone, so whatever the rule none is among them whose
 * case is or may be open; that is or may be expected in a class; whose suspension or deferral runs, or is over without a return (trap 32); whose new school has
 * not said that it arrived (trap 31); or that is younger than 17, or of unknown age, and as far as is known still owes years of compulsory education. What
 * holds such a child back ends by being put on record. Where several rules are given, the last to run out counts.
 *
 * @throws {BaoxueError} `invalid-input` when no rule is given, or one is none: an unknown start, `months` no whole number from 1; `invalid-date` when a day
 * on record does not exist.
 */
export function retentionDue(source: ReportSource, rules: readonly RetentionRule[]): readonly RetentionDue[] {
  const issues = ruleIssues(rules);
  if (issues.length > 0) throw new BaoxueError("invalid-input", issues);
  return [...source.world.timelines.keys()].sort().flatMap((pupil) => {
    const child = source.child(pupil);
    return child ? dueOf(child, rules) : [];
  });
}

function ruleIssues(rules: readonly RetentionRule[]): readonly Issue[] {
  requireList(rules, "rules", "a list of rules, each with a start and months");
  if (rules.length === 0) return [{ path: "rules", value: rules, expected: "one rule at least" }];
  return rules.flatMap((rule: RetentionRule | null | undefined, i) => {
    const { from, months } = rule ?? {};
    return [
      ...(typeof from === "string" && Object.hasOwn(retentionStartLabels, from)
        ? []
        : [{ path: `rules[${i}].from`, value: from, expected: Object.keys(retentionStartLabels).join(", ") }]),
      ...(Number.isSafeInteger(months) && Number(months) >= 1
        ? []
        : [{ path: `rules[${i}].months`, value: months, expected: "a whole number from 1" }]),
    ];
  });
}

function dueOf(child: ChildRecord, rules: readonly RetentionRule[]): readonly RetentionDue[] {
  if (isStillNeeded(child)) return [];
  const ends = rules.flatMap((rule) => {
    const started = startOf(child, rule.from);
    return started === undefined ? [] : [{ rule, started, due: addMonthsClamped(started, rule.months) }];
  });
  const last = ends.sort((a, b) => b.due - a.due)[0];
  if (!last || last.due > child.source.day) return [];
  return [{ pupil: child.pupil, rule: last.rule, started: dateOf(last.started), dueOn: dateOf(last.due) }];
}

/** Something about it is not at an end: it is due in a class, its case is or may be open, or it is not settled where it learns. */
function isStillNeeded(child: ChildRecord): boolean {
  return isExpected(child) || mayHaveOpenCase(child) || timeOffOf(child) !== undefined || mayOweSchooling(child);
}

function isExpected(child: ChildRecord): boolean {
  const { day } = child.source;
  const place = child.place();
  return place !== undefined && place.from <= day && day < place.until;
}

function mayHaveOpenCase(child: ChildRecord): boolean {
  const { until } = child.source;
  return child.mayHaveCase && child.caseFile().open.possible.some((span) => span.from <= until && until < span.until);
}

/** Nine years of school from the age of 7 on, the latest beginning that the law knows (义务教育法 2, 11), end at 16. */
const lastYearOfAge = 16;

/** Whether it neither finished, died nor arrived elsewhere, and is young enough to be brought back; or was sent to a school that has not answered. */
function mayOweSchooling(child: ChildRecord): boolean {
  if (hasFinished(child) || hasArrivedElsewhere(child)) return false;
  if (child.spells().at(-1)?.status === "transferredOut") return true;
  const bornOn = child.listed()?.bornOn;
  return bornOn === undefined || completedYears(bornOn, child.source.cutOff) <= lastYearOfAge;
}

function startOf(child: ChildRecord, from: RetentionStart): DayNumber | undefined {
  switch (from) {
    case "caseClosed": {
      const closed = child.mayHaveCase ? child.caseFile().closedOn : undefined;
      return closed === undefined ? undefined : dayOf(closed);
    }
    case "leftSchool":
      return child.place()?.until;
    case "lastRecord":
      return lastRecord(child);
    default:
      return from satisfies never;
  }
}

/** The day of the last record about the child that is known. */
function lastRecord({ source, timeline }: ChildRecord): DayNumber | undefined {
  const facts = [
    ...timeline.moves,
    ...timeline.marks,
    ...timeline.leaves,
    ...timeline.facts,
    ...timeline.acts,
    ...timeline.absences,
  ];
  const days = facts
    .filter((fact) => source.world.counts(fact, source.known))
    .map(({ event }) => parseMoment(event.recordedOn)?.last ?? 0);
  return days.length === 0 ? undefined : dayOfMinute(days.reduce((a, b) => Math.max(a, b)));
}
