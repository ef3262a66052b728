import type { SubjectRef } from "../../model/subject.js";
import type { ReportHead } from "../kit/report-head.js";
import type { RegisterGaps } from "./register-gaps.js";

/** Whose children a trend counts, from which month to which (`2025-09`), both included. */
export interface TrendScope {
  readonly of: SubjectRef;
  readonly from: string;
  readonly to: string;
}

/**
 * How a month stands to the cut-off and the records: over, still running, or not reached; on record only in part, since the records of a school begin within it or
 * later (it may still run besides); or before any record is kept.
 */
export type MonthStanding = "over" | "running" | "partial" | "notReached" | "beforeRecords";

/** A number of children: certainly, and at most where registers are missing. */
export interface ChildCount {
  readonly certain: number;
  readonly possible: number;
}

/** A month of a trend. What cannot be known has no numbers, never a nought. */
export interface TrendMonth {
  readonly month: string;
  readonly standing: MonthStanding;
  /** Children who came to be suspected in the month. */
  readonly suspected?: ChildCount;
  /** Children confirmed as dropouts by people in the month. */
  readonly confirmed?: number;
  /** Children who came back in the month, after they were suspected or confirmed; by the registers. */
  readonly returned?: number;
  /** The registers of the month: how many were to be taken, and how many are missing. */
  readonly registers?: RegisterGaps;
}

/** Suspected, confirmed and returned children month by month (趋势). */
export interface CaseTrend extends ReportHead {
  readonly months: readonly TrendMonth[];
}
