import type {
  CellKey,
  CountTable,
  DisclosureOptions,
  ProtectedCell,
  ProtectedValue,
  SuppressionReason,
} from "./count-table.js";
import { type DisclosureFinding, type DisclosureFindingKind, disclosureFinding } from "./disclosure-finding.js";
import { at, cellStates, partsOf } from "./grid.js";
import { type Protection, protectCells } from "./protect-cells.js";
import { secretCells } from "./secret-cells.js";
import { gridOf, type TableGrid } from "./table-grid.js";

/** A suppressed cell as the bureau that checks it sees it. Never published: it tells what the table hides. */
export interface SuppressionAudit extends CellKey {
  readonly reason: SuppressionReason;
  /** `false` for a cell that was withheld, or that nobody gave and that follows from others. */
  readonly printed: boolean;
  /** The cell for whose sake it was suppressed, where it was not for its own. */
  readonly for?: CellKey;
  /** A count for which a whole table exists that looks the same to a reader. So a reader's range reaches down to here, or further. */
  readonly least: number;
  /** As `least`, at the other end: a reader's range reaches up to here, or further. */
  readonly most: number;
}

/** A table that may be published, once its reasons are taken off, and what the bureau should know about it. */
export interface ProtectedTable {
  /** In the order of areas, periods and measures, each by their letters. Withheld cells are not among them. */
  readonly cells: readonly ProtectedCell[];
  readonly audit: readonly SuppressionAudit[];
  readonly findings: readonly DisclosureFinding[];
  readonly minimumCell: number;
  readonly width: number;
}

/**
 * Suppresses small counts in a table that is to be published, and as many others as it takes that none of them is found by subtraction, along
 * areas, periods or measures, or with the help of earlier publications (公示数据的隐私保护).
 *
 * The promise: for every suppressed cell without a finding, two tables of whole numbers exist that agree with everything shown, with all
 * sums and with all earlier publications, and in which that cell differs by `width` at least. Whoever knows no more than what is published
 * cannot narrow it further. Not promised: that somebody who knows some of the children, or the minimum and the reasons, learns nothing.
 * Method: cell suppression with a proof for each cell; the terms are those of statistical disclosure control.
 *
 * @throws {BaoxueError} `invalid-input` when the table or an option is not what it should be, or the sums do not add up.
 *
 * @example
 * ```ts
 * import { protectTable, publishedText } from "baoxue";
 * const at = (area: string, count: number) => ({ area, period: "2025-10", measure: "out", count });
 * const table = protectTable(
 *   {
 *     areas: [{ id: "T" }, { id: "S1", parent: "T" }, { id: "S2", parent: "T" }, { id: "S3", parent: "T" }],
 *     periods: [{ id: "2025-10" }],
 *     measures: [{ id: "out" }],
 *     cells: [at("T", 18), at("S1", 1), at("S2", 6), at("S3", 11)],
 *   },
 *   { minimumCell: 3 },
 * );
 * table.cells.map(({ area, value }) => `${area} ${publishedText(value)}`); //=> ["S1 *", "S2 *", "S3 11", "T 18"]
 * table.audit.map(({ area, reason, least, most }) => `${area} ${reason} ${least}–${most}`); //=> ["S1 primary 1–4", "S2 complementary 3–6"]
 * ```
 */
export function protectTable(table: CountTable, options: DisclosureOptions): ProtectedTable {
  const { minimumCell, width = minimumCell } = options;
  const grid = gridOf(table, options);
  const secret = secretCells(grid, options);
  const protection = protectedCells(grid, secret, width);
  const result: Result = { grid, secret: new Set(secret), protection };
  const places = [...grid.counts.keys()];
  return {
    cells: places.filter((place) => at(grid.printed, place) === 1).map((place) => cellOf(result, place)),
    audit: places.flatMap((place) => auditOf(result, place)),
    findings: places.flatMap((place) => findingsOf(result, place)),
    minimumCell,
    width,
  };
}

interface Result {
  readonly grid: TableGrid;
  readonly secret: ReadonlySet<number>;
  readonly protection: Protection;
}

/**
 * First as if nothing had been published. Where that leans on nothing that is out, it holds, and so a second publication of one table is the
 * first one again. Otherwise once more, leaving alone what is out, and hiding first what was hidden before: what stood then in a proof can stand in it again.
 */
function protectedCells(grid: TableGrid, secret: readonly number[], width: number): Protection {
  const fresh = protectCells(grid, secret, width);
  // What has been revised is not out: the number that was published is another.
  const out = [...grid.earlier].flatMap(([place, values]) => (values.includes(at(grid.counts, place)) ? [place] : []));
  const concealed = new Set(secret);
  if (out.every((place) => at(fresh.moved, place) === 0 && !concealed.has(place))) return fresh;
  const states = grid.states.slice();
  for (const place of out) states[place] = cellStates.fixed;
  return protectCells({ ...grid, states }, secret, width, grid.hiddenBefore);
}

function keyOf(grid: TableGrid, place: number): CellKey {
  const [area, period, measure] = partsOf(grid, place);
  return {
    area: grid.areas.ids[area] ?? "",
    period: grid.periods.ids[period] ?? "",
    measure: grid.measures.ids[measure] ?? "",
  };
}

function reasonOf({ secret, protection }: Result, place: number): SuppressionReason | undefined {
  if (secret.has(place)) return "primary";
  return protection.hiddenFor.has(place) ? "complementary" : undefined;
}

function cellOf(result: Result, place: number): ProtectedCell {
  const reason = reasonOf(result, place);
  const value: ProtectedValue =
    reason === undefined ? { shown: at(result.grid.counts, place) } : { suppressed: reason };
  return { ...keyOf(result.grid, place), value };
}

function auditOf(result: Result, place: number): readonly SuppressionAudit[] {
  const reason = reasonOf(result, place);
  if (reason === undefined) return [];
  const { grid, protection } = result;
  const sake = protection.hiddenFor.get(place);
  return [
    {
      ...keyOf(grid, place),
      reason,
      printed: at(grid.printed, place) === 1,
      ...(sake === undefined ? {} : { for: keyOf(grid, sake) }),
      least: at(protection.least, place),
      most: at(protection.most, place),
    },
  ];
}

function findingsOf({ grid, secret, protection }: Result, place: number): readonly DisclosureFinding[] {
  const before = grid.earlier.get(place) ?? [];
  const known = at(grid.printed, place) === 1 || secret.has(place);
  const count = at(grid.counts, place);
  const cell = keyOf(grid, place);
  const kinds: DisclosureFindingKind[] = [];
  if (secret.has(place) && before.includes(count)) kinds.push("alreadyOut");
  if (known && before.some((value) => value !== count)) kinds.push("revised");
  if (!before.includes(count) && protection.exposed.has(place)) kinds.push("givenAway");
  return kinds.map((kind) => disclosureFinding(kind, cell));
}
