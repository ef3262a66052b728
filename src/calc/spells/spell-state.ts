import type { SpecialGroup } from "../../model/special-groups-data.js";

/** When a spell begins, seen from a period: before its first day, in it, or after its last. */
export type EntryTiming = "before" | "in" | "after";

/** When a spell ends, seen from a period; `none` while it goes on. */
export type ExitTiming = "none" | "before" | "in" | "after";

/** How a child came into a class (学籍变动：增加). */
export type EntryKind =
  | "newEntrant"
  | "promoted"
  | "repeated"
  | "transferIn"
  | "resumed"
  | "returned"
  | "returnedFromAbroad"
  | "restored"
  | "regraded"
  | "other"
  | "unknown";

/** How a child left a class (学籍变动：减少). */
export type ExitKind =
  | "promoted"
  | "repeated"
  | "graduated"
  | "completed"
  | "transferOut"
  | "abroad"
  | "suspended"
  | "deferred"
  | "droppedOut"
  | "withdrawn"
  | "expelled"
  | "missing"
  | "cancelled"
  | "regraded"
  | "died"
  | "other"
  | "unknown";

/** What else is so of a child during a spell; a host says, the library guesses none. */
export type SpellFlag =
  | SpecialGroup
  /** Lives at school (住校). */
  | "boarding"
  /** Its household is registered in the area (本地户籍). */
  | "resident"
  /** Of the age that the jurisdiction fixes for this stage (适龄). */
  | "officialAge"
  /** Of the cohort that a cycle is counted for (同届学生). */
  | "cohort"
  /** In junior secondary school (初中阶段); which grades those are differs: 7 to 9, or 6 to 9. */
  | "junior"
  /** Taught at home, inside the register (送教上门). */
  | "taughtAtHome";

/**
 * Which spells are meant, by their state relative to a period: what stands here must all be so, and what is left out may be anything.
 * Plain data on purpose: the same condition is looked up in a table by the counting pass, and can be said in SQL.
 */
export interface SpellCondition {
  readonly entry?: readonly EntryTiming[];
  readonly entryAs?: readonly EntryKind[];
  readonly exit?: readonly ExitTiming[];
  readonly exitAs?: readonly ExitKind[];
  /**
   * Whether, by the last day of the period, what the leaving called for had come: the receiving school's word that the child
   * is there, or the child's return.
   */
  readonly resolved?: boolean;
  readonly flags?: Readonly<Partial<Record<SpellFlag, boolean>>>;
}
