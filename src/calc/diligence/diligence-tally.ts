import type { DiligenceCounterId } from "../indicators/diligence-counters-data.js";
import type { DutyOutcome, NotCounted } from "./duty-outcome.js";

/** A duty that is late, and by how many calendar days. */
export interface LateDuty {
  /** The finding's id. */
  readonly finding: string;
  readonly outcome: "late" | "overdue";
  readonly days: number;
}

/** What was counted of the duties of an office, a rule, or all. */
export interface DiligenceTally {
  /** By the names of the counters of the family diligence. */
  readonly counts: Readonly<Record<DiligenceCounterId, number>>;
  /** The duties that are in none of them, and why. */
  readonly notCounted: Readonly<Record<NotCounted, number>>;
  /** Of those overdue now, how many in each band of age, in the order of the bands asked for. */
  readonly overdueByAge: readonly number[];
  /** Each duty that is late, the latest first; only where asked for. */
  readonly late?: readonly LateDuty[];
}

/** A tally while it is being made. */
export interface RunningTally {
  readonly counts: Record<DiligenceCounterId, number>;
  readonly notCounted: Record<NotCounted, number>;
  readonly overdueByAge: number[];
  readonly late: LateDuty[];
}

/** A tally of nothing. */
export function emptyTally(bands: readonly number[]): RunningTally {
  return {
    counts: { dutiesOnTime: 0, dutiesLate: 0, dutiesOverdue: 0, dutiesMoot: 0, daysLate: 0 },
    notCounted: {
      notDueYet: 0,
      lapsed: 0,
      withdrawn: 0,
      notBinding: 0,
      notCertain: 0,
      dueHadPassed: 0,
      otherPeriod: 0,
    },
    overdueByAge: bands.map(() => 0),
    late: [],
  };
}

const counterOf = {
  onTime: "dutiesOnTime",
  late: "dutiesLate",
  overdue: "dutiesOverdue",
  moot: "dutiesMoot",
} as const satisfies Partial<Record<DutyOutcome, DiligenceCounterId>>;

/** What became of one duty. */
export interface CountedDuty {
  readonly finding: string;
  readonly outcome: DutyOutcome;
  readonly days: number | undefined;
}

/** Adds a duty. */
export function addDuty(tally: RunningTally, { finding, outcome, days }: CountedDuty, bands: readonly number[]): void {
  if (!isCounted(outcome)) {
    tally.notCounted[outcome] += 1;
    return;
  }
  tally.counts[counterOf[outcome]] += 1;
  if (days === undefined || (outcome !== "late" && outcome !== "overdue")) return;
  tally.counts.daysLate += days;
  tally.late.push({ finding, outcome, days });
  if (outcome !== "overdue") return;
  const band = bands.findLastIndex((from) => from <= days);
  tally.overdueByAge[band] = (tally.overdueByAge[band] ?? 0) + 1;
}

function isCounted(outcome: DutyOutcome): outcome is keyof typeof counterOf {
  return outcome in counterOf;
}

/** As handed out: the late ones in order, or left out. */
export function finished({ late, ...rest }: RunningTally, withMembers: boolean): DiligenceTally {
  if (!withMembers) return rest;
  const sorted = [...late].sort((a, b) => b.days - a.days || (a.finding < b.finding ? -1 : 1));
  return { ...rest, late: sorted };
}
