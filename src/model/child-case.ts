import { absenceRuns } from "./absence-run.js";
import { daysAttendedIssues } from "./case-basis.js";
import { type CaseFile, caseFile } from "./case-file.js";
import { BaoxueError } from "./errors.js";
import { currentId } from "./identities.js";
import { type CivilMoment, never, readMoment } from "./moment.js";
import type { PupilId, SchoolId } from "./people.js";
import { pupilView } from "./pupil-view.js";
import type { SchoolCalendar } from "./school-calendar.js";
import type { World } from "./world.js";

/** At which moment a case is looked at, and with whose knowledge. */
export interface ChildCaseOptions {
  /** The moment that is judged; a date means its end. */
  readonly asOf: CivilMoment;
  /** What was recorded by then is known; unless given, the whole log is. */
  readonly knownOn?: CivilMoment;
  readonly calendar: SchoolCalendar | ((school: SchoolId) => SchoolCalendar);
  /** How many whole school days a child must have attended before its case can be closed as returned; one unless given (reading G20). */
  readonly daysAttended?: number;
}

/**
 * The case of one child (一人一案), derived from its events; `undefined` where the world does not list the child.
 *
 * @param pupil The child's number, or one under which it was kept formerly.
 * @throws {BaoxueError} `invalid-moment` when `asOf` or `knownOn` does not exist; `invalid-input` when `daysAttended` is no whole number
 * from 1; `beyond-horizon` under a strict calendar.
 * @example
 * ```ts
 * import { childCase, createWorld, schoolCalendar } from "baoxue";
 * const calendar = schoolCalendar({ id: "s", holidays: [], terms: [] });
 * const world = createWorld({ recordsFrom: "2025-09-01", schools: [], classes: [], pupils: [{ id: "P1" }], events: [] });
 * childCase(world, "P1", { asOf: "2025-10-16", calendar })?.steps; //=> []
 * ```
 */
export function childCase(world: World, pupil: PupilId, options: ChildCaseOptions): CaseFile | undefined {
  const { calendar, daysAttended } = options;
  const issues = daysAttendedIssues(daysAttended);
  if (issues.length > 0) throw new BaoxueError("invalid-input", issues);
  const timeline = world.timelines.get(currentId(world.data, pupil));
  if (!timeline) return undefined;
  const view = pupilView(world, timeline, {
    asOf: readMoment(options.asOf, "asOf").last,
    knownOn: options.knownOn === undefined ? never : readMoment(options.knownOn, "knownOn").last,
    calendarOf: typeof calendar === "function" ? calendar : () => calendar,
  });
  return caseFile({ view, runs: absenceRuns(view), ...(daysAttended === undefined ? {} : { daysAttended }) });
}
