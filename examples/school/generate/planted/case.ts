/** A text in both languages. */
export interface Story {
  readonly zh: string;
  readonly en: string;
}

/** The rules of the city document, and the gap that the engine itself reports. */
export type RuleName =
  | "half-day-report"
  | "contact-on-day-one"
  | "leader-visit-on-day-two"
  | "report-after-two-failures"
  | "joint-persuasion"
  | "gap";

/** How a finding stands; `basisWithdrawn` where a report had left the school on its strength. */
export type Standing =
  | "open"
  | "overdue"
  | "moot"
  | "fulfilled"
  | "late"
  | "lapsed"
  | "withdrawn"
  | "withdrawn overdue"
  | "withdrawn moot"
  | "withdrawn basisWithdrawn";

/** A standing, certain unless it says `possible`; `none` where the finding is not there (any more). */
export type Seen = Standing | `${Standing} possible` | "none";

/**
 * What must be found: a rule, the date on which its finding arose, and how it is seen at the end of which school day.
 * Each entry holds until the next one, the last to the end of term. Worked out by hand from the document.
 */
export interface Truth {
  readonly rule: RuleName;
  readonly arose: string;
  readonly seen: Readonly<Record<string, Seen>>;
}

/** A row of `contacts.csv` without its id and pupil. */
export interface Contact {
  readonly kind: "phoneCall" | "homeVisit" | "report" | "jointPersuasion";
  readonly occurred_on: string;
  readonly recorded_on: string;
  readonly by?: string;
  readonly person?: string;
  readonly with?: "guardian" | "pupil";
  readonly live?: "yes" | "no";
  readonly in_person?: "yes" | "no";
  readonly purpose?: "return" | "enquiry";
  readonly reason?: string;
  readonly to?: string;
  readonly matter?: "absence" | "failedPersuasion";
  readonly parties?: string;
  readonly about?: string;
}

/** A row of `leave-slips.csv` without its id and pupil. */
export interface Slip {
  /** First and last session, as `2025-10-14 am`. */
  readonly from: string;
  readonly to: string;
  readonly reason: "sickness" | "personal" | "other";
  /** Absent where the leave was not approved. */
  readonly approved_on?: string;
  readonly recorded_on: string;
}

/** A row of `corrections.csv` without its id and pupil. */
export interface Correction {
  readonly session: string;
  readonly attended: "yes" | "no";
  readonly recorded_on: string;
}

/** A row of `movements.csv` without its id and pupil. */
export interface Movement {
  readonly kind: "enrolled" | "left" | "acknowledged";
  readonly on: string;
  readonly class?: string;
  readonly reason?: "transferOut" | "suspension" | "other";
  readonly to?: string;
  readonly recorded_on: string;
}

/** A register of the child's class that was not taken on the day; handed in later, or never. */
export interface MissingRegister {
  readonly session: string;
  readonly handedIn?: string;
}

/** One child with a story, planted among the others, and what must be found about it. */
export interface PlantedCase {
  /** The name of the case, as in `ground-truth.csv`. */
  readonly name: string;
  readonly pupil: string;
  /** The class at the start of term, or on the day of enrolment. */
  readonly class: string;
  /** The start of term unless given. */
  readonly enrolledOn?: string;
  /** The traps that it stands for, by their numbers in `traps.md`. */
  readonly traps: readonly number[];
  readonly title: Story;
  readonly story: Story;
  /** What the registers say: sessions `2025-10-14 am`, school days `2025-10-14`, or ranges of school days `2025-10-13..2025-10-17`. */
  readonly absent: readonly string[];
  readonly missingRegisters?: readonly MissingRegister[];
  readonly contacts?: readonly Contact[];
  readonly slips?: readonly Slip[];
  readonly corrections?: readonly Correction[];
  readonly movements?: readonly Movement[];
  readonly truth: readonly Truth[];
}
