import type { CivilDate } from "../../model/civil-date.js";
import type { ListedRows } from "./children.js";
import type { RegisterFindingKind, UnknownReason } from "./findings.js";
import type { RegisterListName } from "./lists.js";
import type { ReconcileOptions } from "./options.js";
import type { ReadRow } from "./read-rows.js";

/** What is looked at. */
export interface Looking {
  readonly rows: readonly ReadRow[];
  readonly given: ReadonlySet<RegisterListName>;
  readonly options: ReconcileOptions;
  readonly covers: (school: string | undefined) => boolean;
}

/** A question about a child that the lists raise, before it is put into words. */
export interface Question {
  readonly kind: RegisterFindingKind;
  /** The rows it concerns, as places among all rows. */
  readonly rows: readonly number[];
  /** Why it stays open; it is a finding unless it does. */
  readonly reason?: UnknownReason;
  readonly expiresOn?: CivilDate;
  readonly age?: number;
  readonly because?: RegisterFindingKind;
}

/** The lists without which a question cannot be asked. */
export const neededLists: Readonly<Record<RegisterFindingKind, readonly RegisterListName[]>> = {
  neverEnrolled: ["household", "schoolRegister"],
  enrolledButAbsent: ["schoolRegister", "attendance"],
  transferredNowhere: ["schoolRegister", "exits"],
  deferralExpired: ["schoolRegister", "exits"],
  suspensionExpired: ["exits"],
  outOfSchoolInPoverty: ["poverty"],
  outOfSchoolWithDisability: ["disability"],
  attendingUnregistered: ["schoolRegister", "attendance"],
  attendingElsewhere: ["schoolRegister", "attendance"],
  enrolledTwice: ["schoolRegister"],
  ageOutOfRange: ["schoolRegister"],
  deferred: ["exits"],
  suspended: ["exits"],
  ambiguous: [],
};

/** All rows of a child in some lists. */
export function rowsIn(child: ListedRows, ...lists: readonly RegisterListName[]): readonly number[] {
  return lists.flatMap((list) => child.in[list]);
}

/** Whether a key that fits several children leaves it open that the child stands in one of some lists. */
export function mayStandInAny(child: ListedRows, ...lists: readonly RegisterListName[]): boolean {
  return lists.some((list) => child.mayStandIn(list));
}
