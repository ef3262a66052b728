import type { CivilDate } from "../../model/civil-date.js";
import { type DayNumber, dateOf } from "../../model/civil-date.js";
import { BaoxueError } from "../../model/errors.js";
import { type CivilMoment, dayOfMinute, type Minute, never, readMoment } from "../../model/moment.js";
import type { BodyParticulars, Directory, OfficerParticulars, PupilParticulars } from "../../model/particulars.js";
import type { Pupil, PupilId, SchoolId } from "../../model/people.js";
import { requireWorld } from "../../model/require-world.js";
import type { SchoolCalendar } from "../../model/school-calendar.js";
import type { SubjectRef } from "../../model/subject.js";
import type { World } from "../../model/world.js";
import type { Assessment } from "../../rules/finding.js";
import type { Policy } from "../../rules/policy.js";
import { type ChildRecord, childRecord, once } from "./child-record.js";
import { type ChildrenBySubject, childrenBySubject } from "./children-by-subject.js";

/** What reports are drawn up from, and as of when. */
export interface ReportSourceOptions {
  readonly world: World;
  /** The cut-off: what happened after it is not told. A bare date means its end. */
  readonly asOf: CivilMoment;
  /** What was recorded by then is known; unless given, the whole log is. */
  readonly knownOn?: CivilMoment;
  readonly calendar: SchoolCalendar | ((school: SchoolId) => SchoolCalendar);
  /** The names behind the world's numbers; without it papers show the numbers. */
  readonly directory?: Directory;
  /** The document that the reports are drawn up under, where duties are shown too. */
  readonly policy?: Policy;
  /** What {@link policy} finds in the same world as of the same moments. */
  readonly assessment?: Assessment;
  /** How many whole school days a child must have attended before its case can be closed as returned; one unless given (reading G20). */
  readonly daysAttended?: number;
}

/** A world looked at once for any number of reports (报表数据源). A host only hands it on: {@link reportSource} makes it. */
export interface ReportSource {
  readonly world: World;
  readonly asOf: CivilMoment;
  readonly knownOn?: CivilMoment;
  readonly until: Minute;
  readonly known: Minute;
  readonly day: DayNumber;
  readonly cutOff: CivilDate;
  readonly calendarOf: (school: SchoolId) => SchoolCalendar;
  readonly policy?: Policy;
  readonly assessment?: Assessment;
  readonly daysAttended?: number;
  /** What is on record about a child; nothing where the world does not list it. */
  readonly child: (pupil: PupilId) => ChildRecord | undefined;
  /** The children who belong to a subject at the cut-off, or did last, by class and number. */
  readonly children: (subject: SubjectRef) => readonly ChildRecord[];
  /** A child as the world lists it. */
  readonly listed: (pupil: PupilId) => Pupil | undefined;
  readonly particulars: (pupil: PupilId) => PupilParticulars | undefined;
  readonly officer: (person: string) => OfficerParticulars | undefined;
  readonly body: (id: string) => BodyParticulars | undefined;
}

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
      return bySubject(subject);
    },
    listed: (pupil) => listing().get(pupil),
    particulars: (pupil) => pupils.get(pupil),
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
