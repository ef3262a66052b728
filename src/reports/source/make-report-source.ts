import { dateOf } from "../../model/civil-date.js";
import { BaoxueError } from "../../model/errors.js";
import { dayOfMinute, never, readMoment } from "../../model/moment.js";
import type { PupilId } from "../../model/people.js";
import { placedChildren } from "../../model/placed-child.js";
import { requireWorld } from "../../model/require-world.js";
import type { Assessment } from "../../rules/finding.js";
import { childRecord, once } from "./child-record.js";
import { type ChildrenBySubject, childrenBySubject } from "./children-by-subject.js";
import { pupilsWithCase } from "./may-have-case.js";
import type { ChildRecord, ReportSource, ReportSourceOptions } from "./report-source.js";

/**
 * Looks at a world once, for any number of reports.
 *
 * @throws {BaoxueError} `invalid-input` when the world is raw data, or the assessment is of another moment; `invalid-moment` when a moment does not exist.
 */
export function reportSource(options: ReportSourceOptions): ReportSource {
  const { world, asOf, knownOn, calendar, directory = {}, policy, assessment, daysAttended } = options;
  requireWorld(world);
  if (assessment && (assessment.asOf !== asOf || assessment.knownOn !== knownOn))
    throw otherMoment(options, assessment);
  const until = readMoment(asOf, "asOf").last;
  const known = knownOn === undefined ? never : readMoment(knownOn, "knownOn").last;
  const day = dayOfMinute(until);
  const pupils = new Map((directory.pupils ?? []).map((one) => [one.pupil, one]));
  const officers = new Map((directory.officers ?? []).map((one) => [one.person, one]));
  const bodies = new Map((directory.bodies ?? []).map((one) => [one.id, one]));
  const listing = once(() => new Map(world.data.pupils.map((pupil) => [pupil.id, pupil])));
  const records = new Map<PupilId, ChildRecord>();
  const worked = new Map<string, { readonly value: unknown }>();
  let bySubject: ChildrenBySubject | undefined;
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
    child: (pupil) => {
      const made = records.get(pupil);
      if (made) return made;
      const timeline = world.timelines.get(pupil);
      if (!timeline) return undefined;
      const record = childRecord(source, timeline);
      records.set(pupil, record);
      return record;
    },
    children: (subject) => {
      bySubject ??= childrenBySubject(source);
      return bySubject(subject).flatMap((pupil) => source.child(pupil) ?? []);
    },
    childrenWithCase: (subject) => {
      bySubject ??= childrenBySubject(source);
      const cases = pupilsWithCase(source);
      return bySubject(subject).flatMap((pupil) => (cases.has(pupil) ? (source.child(pupil) ?? []) : []));
    },
    placed: once(() => placedChildren(world, known)),
    listed: (pupil) => listing().get(pupil),
    particulars: (pupil) => pupils.get(pupil),
    once: (key, make) => {
      const made = worked.get(key);
      if (made) return made.value as ReturnType<typeof make>;
      const value = make();
      worked.set(key, { value });
      return value;
    },
    officer: (person) => officers.get(person),
    body: (id) => bodies.get(id),
  };
  return source;
}

function otherMoment({ asOf, knownOn }: ReportSourceOptions, assessment: Assessment): BaoxueError {
  const given = { asOf: assessment.asOf, knownOn: assessment.knownOn };
  return new BaoxueError("invalid-input", [
    { path: "assessment", value: given, expected: `an assessment as of ${asOf}, known on ${knownOn ?? "any day"}` },
  ]);
}
