import type { DayNumber } from "../../model/civil-date.js";
import { BaoxueError, type Issue } from "../../model/errors.js";
import { endOfDay } from "../../model/moment.js";
import type { ViewRequest } from "../../model/pupil-view.js";
import type { ClassFilter } from "../class-filter.js";
import { type DaySpan, daySpanIssues, daysOf } from "../day-span.js";
import { type LookOptions, viewRequest } from "../view-request.js";

/** By what attendance is told apart. */
export type AttendanceGrouping = "school" | "grade" | "class";

/**
 * What attendance is counted of: the days, and the classes. Sessions that are not over at `asOf` are not counted; unless that is given, all of the
 * last day's are over.
 */
export interface AttendanceOptions
  extends DaySpan,
    ClassFilter,
    Partial<Pick<LookOptions, "asOf">>,
    Omit<LookOptions, "asOf"> {
  /**
   * The least number of enrolled school days, in halves such as 10 or 10.5, below which nothing is said of chronic absence. Sources differ (10,
   * more than 30), so the host names it.
   */
  readonly minimumDays: number;
  /** Counts of each school, grade or class beside those of all. */
  readonly by?: AttendanceGrouping;
  /** Each child with its own half days. */
  readonly members?: true;
}

/** The same, checked and read. */
export interface AttendanceRequest {
  readonly first: DayNumber;
  /** As of the end of the last day at most, so that no later session is seen. */
  readonly view: ViewRequest;
}

/** Checks what was asked for. */
export function attendanceRequest(options: AttendanceOptions): AttendanceRequest {
  const issues = [...daySpanIssues(options), ...exposureIssues(options)];
  if (issues.length > 0) throw new BaoxueError("invalid-input", issues);
  const { first, last } = daysOf(options);
  const view = viewRequest({ ...options, asOf: options.asOf ?? options.to });
  return { first, view: { ...view, asOf: Math.min(view.asOf, endOfDay(last)) } };
}

function exposureIssues({ minimumDays }: AttendanceOptions): readonly Issue[] {
  return Number.isSafeInteger(minimumDays * 2) && minimumDays > 0
    ? []
    : [{ path: "minimumDays", value: minimumDays, expected: "a number of days above 0, in halves" }];
}
