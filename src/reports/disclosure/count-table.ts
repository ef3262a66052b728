/** A node of a tree of areas or of periods: a school under its township, a month under its school year. */
export interface TableNode {
  readonly id: string;
  /** The node it counts towards; a root has none. A node's count is the sum of those that name it here. */
  readonly parent?: string;
}

/** A column of counts (统计项): pupils suspected, confirmed, boys, girls, the roll. */
export interface TableMeasure {
  readonly id: string;
  /** `false` for what is counted on a day, as a roll is: the counts of months make no count of the year. `true` unless given. */
  readonly addsOverPeriods?: boolean;
}

/**
 * A sum of nodes that stands beside the tree: the months of an earlier publication, which overlap those of this one; a township whose schools answer to
 * different authorities.
 */
export interface NodeSum {
  readonly total: string;
  readonly parts: readonly string[];
}

/** A measure that is the sum of others: suspected and confirmed together are those out of school. */
export interface MeasureSum {
  readonly total: string;
  readonly parts: readonly string[];
}

/** Everybody counted by `part` is also counted by `whole`: those out of school, of all on the roll. Readers know it, so it is guarded against. */
export interface MeasureShare {
  readonly part: string;
  readonly whole: string;
}

/** Where a count stands in its table. */
export interface CellKey {
  readonly area: string;
  readonly period: string;
  readonly measure: string;
}

/** A count. One that nobody knows is left out; it is never 0. */
export interface CountCell extends CellKey {
  readonly count: number;
  /** Known to the bureau, and not to be printed. Where readers could work it out and it is small, others are suppressed for its sake. */
  readonly withheld?: boolean;
}

/** Counts that are to be published (公示的统计表), with all the sums that a reader may draw. */
export interface CountTable {
  readonly areas: readonly TableNode[];
  readonly periods: readonly TableNode[];
  /** Sums of areas besides those of the tree. */
  readonly areaSums?: readonly NodeSum[];
  /** Sums of periods besides those of the tree. */
  readonly periodSums?: readonly NodeSum[];
  readonly measures: readonly TableMeasure[];
  readonly sums?: readonly MeasureSum[];
  readonly shares?: readonly MeasureShare[];
  readonly cells: readonly CountCell[];
}

/** What stands in a published cell: a number, or that there is one which is not told. Never 0 for the latter. */
export type ProtectedValue = { readonly shown: number } | { readonly suppressed: SuppressionReason };

/**
 * Why a cell is suppressed: `primary` for itself, because it counts too few (or all of a group); `complementary` so that another cannot be
 * found by subtraction. For the bureau alone: who is told which is which, learns which cells are small. See {@link publicCells}.
 */
export type SuppressionReason = "primary" | "complementary";

/** A cell of a protected table. */
export interface ProtectedCell extends CellKey {
  readonly value: ProtectedValue;
}

/** How counts are protected. */
export interface DisclosureOptions {
  /** Counts from 1 up to this less 1 are suppressed; 3 at least. The documents name none, so the bureau must (boshan-2025/4.3e, reading G17). */
  readonly minimumCell: number;
  /**
   * How wide the range of what a reader can hold for possible must be, for every suppressed cell: highest less lowest; `minimumCell` unless
   * given. At that width or above it reaches the minimum, so that the published counts alone never prove a cell to be small. 1 at least.
   */
  readonly width?: number;
  /** Whether a zero is suppressed like a small count; `false` unless given, since it says of nobody that something happened. */
  readonly protectZeros?: boolean;
  /** Whether a `part` that equals its `whole` is suppressed, since it tells of everybody; `true` unless given. */
  readonly protectFull?: boolean;
  /** Cells of earlier publications; what they showed cannot be called back, so it is never leant on. Their suppressed cells tell nothing. A count that
   * has since changed by less than the minimum is suppressed, since the two side by side would tell by how much. */
  readonly alreadyPublished?: readonly ProtectedCell[];
}
