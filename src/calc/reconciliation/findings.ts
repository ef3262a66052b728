import type { CivilDate } from "../../model/civil-date.js";
import type { Issue } from "../../model/errors.js";
import type { Fraction } from "../../model/fraction.js";
import type { NumberFault } from "../../model/identity-digits.js";
import type { Text } from "../../model/text.js";
import type { RegisterListName } from "./lists.js";

/** What a comparison of lists may find. Each is a question to be checked, never a verdict. */
export type RegisterFindingKind =
  | "neverEnrolled"
  | "enrolledButAbsent"
  | "transferredNowhere"
  | "deferralExpired"
  | "suspensionExpired"
  | "outOfSchoolInPoverty"
  | "outOfSchoolWithDisability"
  | "attendingUnregistered"
  | "attendingElsewhere"
  | "enrolledTwice"
  | "ageOutOfRange"
  | "deferred"
  | "suspended"
  | "ambiguous";

/** A record, by its list and the host's own number. */
export interface RecordRef {
  readonly list: RegisterListName;
  readonly id: string;
}

/** By what the records of a finding were taken for one child: the weakest key that it needed, and what the host says of it. */
export interface MatchBasis {
  /** `identityNumber`, or the id of a {@link MatchKey}. */
  readonly key: string;
  readonly confidence: Fraction | Text;
}

/** Something that a comparison of lists found, with its evidence. */
export interface RegisterFinding {
  readonly kind: RegisterFindingKind;
  /** The records it concerns, by list and number. */
  readonly records: readonly RecordRef[];
  /** Absent where there is only one record, and nothing was matched. Of an `ambiguous` one, the key that fits too many. */
  readonly matchedBy?: MatchBasis;
  /** The keys by which the child could be looked for; a weak one alone makes it likelier that it was only not recognised. */
  readonly lookedForBy: readonly string[];
  /** The last day of a deferral or suspension. */
  readonly expiresOn?: CivilDate;
  /** For a child out of school on the poverty or disability list: why it seems out of school. */
  readonly because?: RegisterFindingKind;
  /** The evidence as one sentence. */
  readonly says: Text;
}

/**
 * Why a question stays open: a key fits several children; nothing to look for the child by; no birthday, or several; the attendance list does not cover the
 * school; an exit on record has no kind, date or school by which to judge it.
 */
export type UnknownReason = "ambiguous" | "noKey" | "noBirthday" | "notCovered" | "unclearExit";

/** A question that the lists cannot answer: neither a finding nor its absence. */
export interface RegisterUnknown extends Pick<RegisterFinding, "kind" | "records" | "says"> {
  readonly reason: UnknownReason;
}

/** A comparison that was not made, for want of lists. */
export interface NotCompared {
  readonly kind: RegisterFindingKind;
  readonly missing: readonly RegisterListName[];
}

/** Something wrong with one field of one row. A name or a number is never repeated in it. */
export interface RowIssue extends Issue {
  readonly list: RegisterListName;
  /** The place of the row in its list, from 0. */
  readonly row: number;
  readonly field: string;
}

/** How good a list is for comparing. Rows that are not left out have a checked number, a wrong one, or none; and are matched, ambiguous or unmatched. */
export interface ListQuality {
  readonly rows: number;
  /** Rows with something wrong in them. */
  readonly faulty: number;
  readonly leftOut: number;
  readonly checkedNumber: number;
  /** Without a checked number, by what is wrong; `contradictory`: two right ones of two persons. */
  readonly wrongNumber: Readonly<Record<NumberFault | "contradictory", number>>;
  readonly withoutNumber: number;
  /** Rows matched with one of another list, by the strongest key that did so: `identityNumber` first, then as declared. */
  readonly matchedBy: readonly { readonly key: string; readonly rows: number }[];
  readonly ambiguous: number;
  readonly unmatched: number;
}

/** What the lists say of each other. */
export interface Reconciliation {
  readonly findings: readonly RegisterFinding[];
  readonly unknown: readonly RegisterUnknown[];
  readonly notCompared: readonly NotCompared[];
  readonly issues: readonly RowIssue[];
  /** Of each list that was given. */
  readonly quality: Readonly<Partial<Record<RegisterListName, ListQuality>>>;
}
