import { type CivilDate, parseDay } from "../../model/civil-date.js";
import { BaoxueError, type Issue } from "../../model/errors.js";
import { type Check, fields, isObject, listOf, optional, that } from "../../model/shape-check.js";
import { subjectKey } from "../../model/subject.js";
import type { Assessment, Bearer, Finding } from "../../rules/finding.js";
import { anyObject, givenIssues } from "../given.js";
import { addDuty, type DiligenceTally, emptyTally, finished, type RunningTally } from "./diligence-tally.js";
import { type DueDays, daysLateOf, dutyOutcome } from "./duty-outcome.js";

/** By what duties are told apart: the rule, the bearer's role, the place where it bears it, the person that held the office, whom the duty is about. */
export type DiligenceKey = "policy" | "rule" | "role" | "place" | "person" | "subject";

/** How diligence is counted. */
export interface DiligenceOptions {
  /** The least age in calendar days of each band of overdue duties, rising from 0: `[0, 4, 8]` are bands of 0–3, 4–7, and 8 days or more. */
  readonly bands: readonly number[];
  /** Only duties due on this day or later. */
  readonly dueFrom?: CivilDate;
  /** Only duties due on this day or before. */
  readonly dueTo?: CivilDate;
  /** A tally of each combination of these that occurs, beside that of all. */
  readonly by?: readonly DiligenceKey[];
  /** Each late duty by its finding's id. */
  readonly members?: true;
}

/** The tally of one combination. */
export interface DiligenceGroup extends DiligenceTally {
  /** What it is of; a place or person that no record names is absent. */
  readonly of: Readonly<Partial<Record<DiligenceKey, string>>>;
}

/** How diligent offices were. */
export interface Diligence extends DiligenceTally {
  /**
   * By combination, in a stable order. A duty that several bear jointly counts for each of them, and once in all; it counts for none of whom it
   * is only expected.
   */
  readonly groups?: readonly DiligenceGroup[];
}

/**
 * Counts what became of the duties that assessments found (履职情况), for the on-time rate and the days late.
 *
 * Counted are binding duties that certainly arose and whose day has come: done on time, done late, overdue now, or missed and no longer needed.
 * All others are told apart by why they are not; none is left out in silence. Days of lateness are calendar days.
 *
 * @param assessments Of one or several policies; each finding may be there once.
 * @throws {BaoxueError} `invalid-input` when the bands do not rise from 0, a day does not exist, a finding is there twice, or
 * what is given is no assessment.
 * @example
 * ```ts
 * import { diligence } from "baoxue";
 * diligence({ policy: "p", asOf: "2025-10-16", findings: [], leftOut: [], alerts: [] }, { bands: [0, 7] }).overdueByAge; //=> [0, 0]
 * ```
 */
export function diligence(assessments: Assessment | readonly Assessment[], options: DiligenceOptions): Diligence {
  const list = listFrom(assessments);
  const shape = [
    ...givenIssues(list, "assessments", shapeOfAssessments),
    ...givenIssues(options, "options", shapeOfOptions),
  ];
  const issues = shape.length > 0 ? shape : [...optionIssues(options), ...twiceIssues(list)];
  if (issues.length > 0) throw new BaoxueError("invalid-input", issues);
  const { bands, by, members = false } = options;
  const counting: Counting = { options, within: dueDays(options), all: emptyTally(bands), groups: new Map() };
  for (const assessment of list)
    for (const finding of assessment.findings) if (finding.kind === "duty") countDuty(counting, assessment, finding);
  return {
    ...finished(counting.all, members),
    ...(by === undefined ? {} : { groups: groupsOf(counting, members) }),
  };
}

/** One alone is a list of it; what is neither is told as no list. */
function listFrom(assessments: Assessment | readonly Assessment[]): readonly Assessment[] {
  return isObject(assessments) ? [assessments as Assessment] : (assessments as readonly Assessment[]);
}

const shapeOfAssessments: Check = /* @__PURE__ */ (() =>
  listOf(fields({ findings: listOf(fields({ marks: anyObject })) })))();

const someList: Check = /* @__PURE__ */ that(Array.isArray, "a list");

const shapeOfOptions: Check = /* @__PURE__ */ (() => fields({ bands: someList, by: optional(someList) }))();

interface Counting {
  readonly options: DiligenceOptions;
  readonly within: DueDays | undefined;
  readonly all: RunningTally;
  readonly groups: Map<string, { readonly of: DiligenceGroup["of"]; readonly tally: RunningTally }>;
}

function countDuty(counting: Counting, { asOf }: Assessment, finding: Finding): void {
  const { all, within, options } = counting;
  const add = (tally: RunningTally, force: Bearer["force"]): void => {
    const outcome = dutyOutcome(finding, force, within);
    addDuty(tally, { finding: finding.id, outcome, days: daysLateOf(finding, outcome, asOf) }, options.bands);
  };
  add(all, finding.marks.force);
  const told = new Set<string>();
  for (const { of, force } of sharesOf(finding, options.by ?? [])) {
    const key = JSON.stringify(Object.entries(of));
    if (told.has(key)) continue;
    told.add(key);
    const group = counting.groups.get(key) ?? { of, tally: emptyTally(options.bands) };
    counting.groups.set(key, group);
    add(group.tally, force);
  }
}

interface Share extends Pick<Bearer, "force"> {
  readonly of: DiligenceGroup["of"];
}

/** For whom a duty counts, those who are bound first: one who bears it in two ways is bound if it is in one. */
function sharesOf(finding: Finding, by: readonly DiligenceKey[]): readonly Share[] {
  if (by.length === 0) return [];
  const whole = { role: undefined, at: undefined, force: finding.marks.force };
  const isShared = by.some((key) => key === "role" || key === "place" || key === "person");
  const bearers = isShared && finding.bearers.length > 0 ? finding.bearers : [whole];
  return [...bearers].sort(boundFirst).flatMap((bearer) => {
    const persons = "persons" in bearer && by.includes("person") ? (bearer.persons ?? [undefined]) : [undefined];
    return persons.map((person) => {
      const values: Readonly<Record<DiligenceKey, string | undefined>> = {
        policy: finding.policy,
        rule: `${finding.policy}/${finding.rule}`,
        role: bearer.role,
        place: bearer.at,
        person,
        subject: subjectKey(finding.subject),
      };
      return { force: bearer.force, of: only(values, by) };
    });
  });
}

function boundFirst(a: Pick<Bearer, "force">, b: Pick<Bearer, "force">): number {
  return Number(a.force !== "binding") - Number(b.force !== "binding");
}

function only(
  values: Readonly<Record<DiligenceKey, string | undefined>>,
  by: readonly DiligenceKey[],
): DiligenceGroup["of"] {
  const of: Partial<Record<DiligenceKey, string>> = {};
  for (const key of by) {
    const value = values[key];
    if (value !== undefined) of[key] = value;
  }
  return of;
}

function groupsOf({ groups }: Counting, members: boolean): readonly DiligenceGroup[] {
  return [...groups.keys()].sort().flatMap((key) => {
    const group = groups.get(key);
    return group ? [{ of: group.of, ...finished(group.tally, members) }] : [];
  });
}

function dueDays({ dueFrom, dueTo }: DiligenceOptions): DueDays | undefined {
  if (dueFrom === undefined && dueTo === undefined) return undefined;
  return {
    first: (dueFrom === undefined ? undefined : parseDay(dueFrom)) ?? Number.NEGATIVE_INFINITY,
    last: (dueTo === undefined ? undefined : parseDay(dueTo)) ?? Number.POSITIVE_INFINITY,
  };
}

function optionIssues({ bands, dueFrom, dueTo }: DiligenceOptions): readonly Issue[] {
  const rise = bands.every(
    (from, i) => Number.isSafeInteger(from) && (i === 0 ? from === 0 : from > (bands[i - 1] ?? 0)),
  );
  const days = Object.entries({ dueFrom, dueTo }).filter(([, day]) => day !== undefined && parseDay(day) === undefined);
  return [
    ...(rise && bands.length > 0
      ? []
      : [{ path: "bands", value: bands, expected: "whole numbers of days that rise from 0" }]),
    ...days.map(([path, value]) => ({ path, value, expected: "an existing date YYYY-MM-DD" })),
  ];
}

/** The same duty in two assessments would count twice. */
function twiceIssues(assessments: readonly Assessment[]): readonly Issue[] {
  const seen = new Set<string>();
  return assessments.flatMap(({ findings }, i) =>
    findings.flatMap(({ id }, j): readonly Issue[] => {
      if (seen.has(id)) return [{ path: `[${i}].findings[${j}].id`, value: id, expected: "each finding once" }];
      seen.add(id);
      return [];
    }),
  );
}
