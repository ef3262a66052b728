import type { CivilDate } from "./civil-date.js";
import type { ShownIssue } from "./errors.js";
import type { EventId } from "./event-base.js";
import type { SchoolEvent } from "./events.js";
import type { Pupil, School, SchoolClass, Village } from "./people.js";

/** All that is known, as plain data: the only input of every finding. */
export interface WorldData {
  /** Since when the log is complete; nothing before it is judged. */
  readonly recordsFrom: CivilDate;
  readonly schools: readonly School[];
  readonly classes: readonly SchoolClass[];
  readonly pupils: readonly Pupil[];
  /** The villages and communities where pupils live, with their townships. */
  readonly villages?: readonly Village[];
  /** In any order: events are ordered by when they occurred, when they were recorded, and id. */
  readonly events: readonly SchoolEvent[];
}

/** What in the log cannot be true as it stands; the event is kept and counts for nothing it cannot count for. */
export type ProblemCode =
  | "recorded-before-it-happened"
  | "marked-while-not-enrolled"
  | "supersedes-nothing"
  | "supersedes-later"
  | "supersedes-other"
  | "no-such-period";

/** An oddity of the log, told to the host instead of being dropped in silence. */
export interface WorldProblem extends ShownIssue {
  readonly code: ProblemCode;
  readonly event: EventId;
}
