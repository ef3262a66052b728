/** One look at the world with a policy, and what it shows about each subject. */
import type { Act } from "../../src/model/events.js";
import type { SubjectRef } from "../../src/model/subject.js";
import type { Duty } from "../../src/rules/duty.js";
import type { Policy } from "../../src/rules/policy.js";
import type { State } from "../../src/rules/state.js";
import type { Child } from "./attendance.js";
import type { View } from "./log.js";
import type { PeriodDays } from "./periods.js";
import type { Run } from "./runs.js";
import type { Spans } from "./spans.js";
import type { Minute } from "./time.js";

export interface Look {
  readonly view: View;
  readonly policy: Policy;
  /** The last minute up to which coming periods are told; that of looking where none are. */
  readonly ahead: Minute;
  readonly about: (subject: SubjectRef) => About;
}

/** What is known about one subject; what is asked twice is worked out once. */
export interface About {
  readonly look: Look;
  readonly subject: SubjectRef;
  readonly child: Child | undefined;
  readonly runs: readonly Run[];
  readonly acts: readonly Act[];
  readonly spans: (state: State) => Spans;
  readonly lives: (duty: Duty) => readonly Life[];
}

/** When a trigger may have arisen, and when it certainly did. */
export interface Arising {
  readonly key: string;
  readonly possibleAt: Minute;
  readonly certainAt?: Minute;
  /** The minutes in which it can have been: of the certain moment, or else of the possible one. */
  readonly first: Minute;
  readonly last: Minute;
  readonly act?: Act;
  readonly period?: PeriodDays;
}

/** A worked-out deadline. */
export interface Due {
  /** A date, or a moment where an hour is named. */
  readonly due?: string;
  readonly target?: string;
  /** A number, a date or a calendar is missing for it. */
  readonly unknown: boolean;
  /** It was counted over days that are not yet published. */
  readonly provisional: boolean;
  /** What suspends the count holds: no day can be said. */
  readonly stopped: boolean;
  /** It was over before the duty arose. */
  readonly hadPassed: boolean;
}

/** How far the evidence has come. */
export interface Performance {
  /** When it was complete. */
  readonly at?: Minute;
  /** The acts that were used; where it is not complete, those that serve so far. */
  readonly used: readonly Act[];
  /** How many parts are still wanted. */
  readonly wanted: number;
}

/** How a duty went, taken to have arisen at a moment. */
export interface Course {
  readonly arose: Minute;
  readonly due: Due;
  /** The last minute in which it is on time. */
  readonly last: Minute;
  readonly performance: Performance;
  /** When its state ended, or ends. */
  readonly until: Minute;
  /** How often more was done than the text asks for. */
  readonly more: number;
}

/** A duty that arose: its course from the moment at which it may have, and from that at which it certainly did. */
export interface Life {
  readonly arising: Arising;
  readonly possibly: Course;
  readonly certainly?: Course;
  /** The one that is told: of the certain moment, or else of the possible one. */
  readonly shown: Course;
}
