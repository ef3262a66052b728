import { type CivilDate, type DayNumber, parseDay } from "../../model/civil-date.js";
import { BaoxueError, type Issue } from "../../model/errors.js";
import { endOfDay } from "../../model/moment.js";
import type { ClassId, SchoolClass, SchoolId, Stage } from "../../model/people.js";
import { stageOf } from "../../model/people.js";
import type { ViewRequest } from "../../model/pupil-view.js";
import { type LookOptions, viewRequest } from "../view-request.js";

/** By what attendance is told apart. */
export type AttendanceGrouping = "school" | "grade" | "class";

/** What attendance is counted of. */
export interface AttendanceOptions extends Partial<Pick<LookOptions, "asOf">>, Omit<LookOptions, "asOf"> {
  /** The first day counted. */
  readonly from: CivilDate;
  /** The last day counted. Sessions that are not over at `asOf` are not counted; unless that is given, all of this day's are over. */
  readonly to: CivilDate;
  /**
   * The least number of enrolled school days, in halves such as 10 or 10.5, below which nothing is said of chronic absence. Sources differ (10,
   * more than 30), so the host names it.
   */
  readonly minimumDays: number;
  readonly school?: SchoolId;
  readonly class?: ClassId;
  /** The grade (年级), 1 to 12. */
  readonly grade?: number;
  readonly stage?: Stage;
  /** Counts of each school, grade or class beside those of all. */
  readonly by?: AttendanceGrouping;
  /** Each child with its own half days. */
  readonly members?: true;
}

/** The same, checked and read. */
export interface AttendanceRequest {
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly view: ViewRequest;
  readonly isAsked: (entry: SchoolClass) => boolean;
}

/** Checks what was asked for. */
export function attendanceRequest(options: AttendanceOptions): AttendanceRequest {
  const issues = optionIssues(options);
  if (issues.length > 0) throw new BaoxueError("invalid-input", issues);
  const [first = 0, last = 0] = [parseDay(options.from), parseDay(options.to)];
  const view = viewRequest({ ...options, asOf: options.asOf ?? options.to });
  return {
    first,
    last,
    view: { ...view, asOf: Math.min(view.asOf, endOfDay(last)) },
    isAsked: (entry) =>
      (options.school === undefined || entry.school === options.school) &&
      (options.class === undefined || entry.id === options.class) &&
      (options.grade === undefined || entry.grade === options.grade) &&
      (options.stage === undefined || stageOf(entry) === options.stage),
  };
}

function optionIssues({ from, to, minimumDays }: AttendanceOptions): readonly Issue[] {
  const [first, last] = [parseDay(from), parseDay(to)];
  const expected = "an existing date YYYY-MM-DD";
  return [
    ...(first === undefined ? [{ path: "from", value: from, expected }] : []),
    ...(last === undefined ? [{ path: "to", value: to, expected }] : []),
    ...(first !== undefined && last !== undefined && last < first
      ? [{ path: "to", value: to, expected: `a day not before ${from}` }]
      : []),
    ...(Number.isSafeInteger(minimumDays * 2) && minimumDays > 0
      ? []
      : [{ path: "minimumDays", value: minimumDays, expected: "a number of days above 0, in halves" }]),
  ];
}
