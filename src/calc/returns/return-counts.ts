import { absenceRuns } from "../../model/absence-run.js";
import { daysAttendedIssues } from "../../model/case-basis.js";
import { caseFile } from "../../model/case-file.js";
import { type CivilDate, dateOf, dayOf } from "../../model/civil-date.js";
import { BaoxueError } from "../../model/errors.js";
import { type CivilMoment, dayOfMinute, endOfDay } from "../../model/moment.js";
import { type Placement, placeAround } from "../../model/placement.js";
import { pupilView, type ViewRequest } from "../../model/pupil-view.js";
import { requireWorld } from "../../model/require-world.js";
import type { PupilTimeline, World } from "../../model/world.js";
import { type ClassFilter, fitsFilter, isFiltered } from "../class-filter.js";
import { type DaySpan, daySpanIssues } from "../day-span.js";
import type { ReturnCounterId } from "../indicators/return-counters-data.js";
import { type LookOptions, viewRequest } from "../view-request.js";
import { type ReturnCase, returnCases } from "./return-cases.js";
import { addCase, emptyReturns } from "./return-tally.js";

/** Which cases are counted: those opened on the days, of children who were in the classes then; and how they stand at `asOf`. */
export interface ReturnOptions extends DaySpan, ClassFilter, LookOptions {
  /** Only cases in which somebody put the child down; unless given, those too that rest on the registers alone, from one whole day missed. */
  readonly onlyDeclared?: true;
  /** How many whole school days a child must have attended before its case can be closed as returned; one unless given (reading G20). */
  readonly daysAttended?: number;
  /** Each case with why it counts. */
  readonly members?: true;
}

/** What was counted of the return of children. */
export interface ReturnCounts {
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** The last day looked at. */
  readonly cutOff: CivilDate;
  readonly knownOn?: CivilMoment;
  /** By the names of the counters of the family return. */
  readonly counts: Readonly<Record<ReturnCounterId, number>>;
  /** Where asked for: the cases opened, child by child. */
  readonly cases?: readonly ReturnCase[];
}

/**
 * Counts the return of children to school (劝返复学) from the case file, for `returnRate`, `returnRateByAttempt`, `relapseRate` and the mean days.
 *
 * A case goes from its opening to its closing; it is counted if the child was certainly suspected or confirmed first on one of the days. It
 * stands as returned if the child came back and has certainly not stayed away since. Days are calendar days; a contact on the day of the opening
 * comes after 0. Only returns whose window of 30, 60 or 90 days has wholly passed at the cut-off are watched for a relapse. No official formula
 * was found for any of it: a reading, without authority.
 *
 * @throws {BaoxueError} `invalid-input` when the world is raw data or an option is none; `invalid-moment` when a moment does not exist;
 * `beyond-horizon` under a strict calendar.
 * @example
 * ```ts
 * import { createWorld, returnCounts, schoolCalendar } from "baoxue";
 * const calendar = schoolCalendar({ id: "s", holidays: [], terms: [] });
 * const event = { id: "e1", kind: "dropoutConfirmed", pupil: "P1", by: "educationAuthority", reason: "work", occurredOn: "2025-10-13", recordedOn: "2025-10-13" } as const;
 * const world = createWorld({ recordsFrom: "2025-09-01", schools: [], classes: [], pupils: [{ id: "P1" }], events: [event] });
 * const { counts } = returnCounts(world, { from: "2025-09-01", to: "2025-10-31", asOf: "2025-10-31", calendar });
 * [counts.casesOpened, counts.confirmedCases, counts.casesReturned]; //=> [1, 1, 0]
 * ```
 */
export function returnCounts(world: World, options: ReturnOptions): ReturnCounts {
  requireWorld(world);
  const issues = [...daySpanIssues(options), ...daysAttendedIssues(options.daysAttended)];
  if (issues.length > 0) throw new BaoxueError("invalid-input", issues);
  const request = viewRequest(options);
  // A day that is not over at the moment judged is none that has passed.
  const lookedAt = dayOfMinute(request.asOf);
  const cutOff = request.asOf < endOfDay(lookedAt) ? lookedAt - 1 : lookedAt;
  const cases = [...world.timelines.keys()].sort().flatMap((id) => {
    const timeline = world.timelines.get(id);
    return timeline ? casesIn(world, timeline, request, options) : [];
  });
  const counts = emptyReturns();
  for (const one of cases) addCase(counts, one, cutOff);
  return {
    from: options.from,
    to: options.to,
    cutOff: dateOf(lookedAt),
    ...(options.knownOn === undefined ? {} : { knownOn: options.knownOn }),
    counts,
    ...(options.members ? { cases } : {}),
  };
}

function casesIn(
  world: World,
  timeline: PupilTimeline,
  request: ViewRequest,
  options: ReturnOptions,
): readonly ReturnCase[] {
  const { daysAttended, onlyDeclared } = options;
  const view = pupilView(world, timeline, request);
  const file = caseFile({
    view,
    runs: absenceRuns(view),
    ...(daysAttended === undefined ? {} : { daysAttended }),
  });
  return returnCases(file).filter(
    (one) =>
      options.from <= one.openedOn &&
      one.openedOn <= options.to &&
      (one.declared || !onlyDeclared) &&
      isAsked(world, placeAround(view.placements, dayOf(one.openedOn)), options),
  );
}

/** Where the child was when its case was opened; one that was never in a class is only in the whole. */
function isAsked(world: World, place: Placement | undefined, options: ReturnOptions): boolean {
  if (!isFiltered(options)) return true;
  const entry = place && world.classes.get(place.class);
  return entry !== undefined && fitsFilter(entry, options);
}
