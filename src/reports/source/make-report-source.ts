import { daysAttendedIssues } from "../../model/case-basis.js";
import { dateOf } from "../../model/civil-date.js";
import { BaoxueError, type Issue } from "../../model/errors.js";
import { type CivilMoment, dayOfMinute, type Minute, never, readMoment } from "../../model/moment.js";
import type { Pupil, PupilId } from "../../model/people.js";
import { placedChildren } from "../../model/placed-child.js";
import { requireWorld } from "../../model/require-world.js";
import { isObject } from "../../model/shape-check.js";
import type { Assessment } from "../../rules/finding.js";
import { childRecord, once } from "./child-record.js";
import { childrenBySubject } from "./children-by-subject.js";
import { pupilsWithCase } from "./may-have-case.js";
import { readDirectory } from "./read-directory.js";
import type { ChildRecord, ReportSource, ReportSourceOptions } from "./report-source.js";

/**
 * Looks at a world once, for any number of reports.
 *
 * The directory has no days: a report as known then shows the names and addresses of now.
 *
 * @throws {BaoxueError} `invalid-input` when the world is raw data, an option is not what it is for, the directory names somebody twice or has an entry that
 * is none, or the assessment is of another moment; `invalid-moment` when a moment does not exist.
 */
export function reportSource(options: ReportSourceOptions): ReportSource {
  if (!isObject(options))
    throw new BaoxueError("invalid-input", [
      { path: "options", value: options, expected: "a world, a moment, a calendar" },
    ]);
  const { world, asOf, knownOn, calendar, policy, assessment, daysAttended } = options;
  requireWorld(world);
  const names = namesIn(options);
  const until = readMoment(asOf, "asOf").last;
  const known = knownMinute(knownOn);
  const day = dayOfMinute(until);
  const worked = new Map<string, { readonly value: unknown }>();
  const source: ReportSource = {
    world,
    asOf,
    ...(knownOn === undefined ? {} : { knownOn }),
    until,
    known,
    day,
    cutOff: dateOf(day),
    calendarOf: typeof calendar === "function" ? calendar : () => calendar,
    ...(policy === undefined ? {} : { policy }),
    ...(assessment === undefined ? {} : { assessment }),
    ...(daysAttended === undefined ? {} : { daysAttended }),
    ...childrenOf(() => source),
    ...names,
    placed: once(() => placedChildren(world, known)),
    once: (key, make) => {
      const made = worked.get(key);
      if (made) return made.value as ReturnType<typeof make>;
      const value = make();
      worked.set(key, { value });
      return value;
    },
  };
  return source;
}

/** The names behind the numbers. Refuses what is no calendar, policy or assessment, an assessment of another moment, and a directory that nobody can read. */
function namesIn(options: ReportSourceOptions): Pick<ReportSource, "particulars" | "officer" | "body"> {
  const { world, asOf, knownOn, assessment, directory = {} } = options;
  const wrong = [...calendarIssues(options), ...daysAttendedIssues(options.daysAttended)];
  if (wrong.length > 0) throw new BaoxueError("invalid-input", wrong);
  if (assessment && (assessment.asOf !== asOf || assessment.knownOn !== knownOn))
    throw otherMoment(options, assessment);
  const names = readDirectory(world, directory);
  if (!names.ok) throw new BaoxueError("invalid-input", names.issues);
  const { pupils, officers, bodies } = names.value;
  return {
    particulars: (pupil) => pupils.get(pupil),
    officer: (person) => officers.get(person),
    body: (id) => bodies.get(id),
  };
}

function calendarIssues({ calendar, policy, assessment }: ReportSourceOptions): readonly Issue[] {
  const isCalendar =
    typeof calendar === "function" || (isObject(calendar) && typeof calendar["teaching"] === "function");
  return [
    ...(isCalendar
      ? []
      : [
          {
            path: "calendar",
            value: calendar,
            expected: "what schoolCalendar() made, or a function that gives it by school",
          },
        ]),
    ...(policy === undefined || (isObject(policy) && Array.isArray(policy["rules"]))
      ? []
      : [{ path: "policy", value: policy, expected: "a policy" }]),
    ...(assessment === undefined || (isObject(assessment) && Array.isArray(assessment["findings"]))
      ? []
      : [{ path: "assessment", value: assessment, expected: "what a compiled policy found" }]),
  ];
}

function knownMinute(knownOn: CivilMoment | undefined): Minute {
  return knownOn === undefined ? never : readMoment(knownOn, "knownOn").last;
}

type Children = Pick<ReportSource, "child" | "children" | "childrenWithCase" | "listed">;

/** The children of a source, each looked at when it is first asked for. */
function childrenOf(source: () => ReportSource): Children {
  const records = new Map<PupilId, ChildRecord>();
  const listing = once(() => byNumber(source().world.data.pupils));
  const bySubject = once(() => childrenBySubject(source()));
  const casesBySubject = once(() => childrenBySubject(source(), pupilsWithCase(source())));
  const child: Children["child"] = (pupil) => {
    const made = records.get(pupil);
    if (made) return made;
    const timeline = source().world.timelines.get(pupil);
    if (!timeline) return undefined;
    const record = childRecord(source(), timeline);
    records.set(pupil, record);
    return record;
  };
  return {
    child,
    children: (subject) => bySubject()(subject).flatMap((pupil) => child(pupil) ?? []),
    childrenWithCase: (subject) => casesBySubject()(subject).flatMap((pupil) => child(pupil) ?? []),
    listed: (pupil) => listing().get(pupil),
  };
}

function byNumber(pupils: readonly Pupil[]): ReadonlyMap<PupilId, Pupil> {
  const listed = new Map<PupilId, Pupil>();
  for (const pupil of pupils) listed.set(pupil.id, pupil);
  return listed;
}

function otherMoment({ asOf, knownOn }: ReportSourceOptions, assessment: Assessment): BaoxueError {
  const given = { asOf: assessment.asOf, knownOn: assessment.knownOn };
  return new BaoxueError("invalid-input", [
    { path: "assessment", value: given, expected: `an assessment as of ${asOf}, known on ${knownOn ?? "any day"}` },
  ]);
}
