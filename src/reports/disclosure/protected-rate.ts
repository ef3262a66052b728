import type { Fraction } from "../../model/fraction.js";
import type { CellKey, ProtectedCell } from "./count-table.js";
import { cellName } from "./table-issues.js";

/** The counts that a rate is made of, by their cells; several are added up. */
export interface RateCells {
  readonly numerator: readonly CellKey[];
  readonly denominator: readonly CellKey[];
}

/** A rate for print; or that it would tell a suppressed count; or that the table has no count for some of its cells. */
export type ProtectedRate =
  | { readonly shown: Fraction }
  | { readonly suppressed: true }
  | { readonly unknown: readonly CellKey[] };

/**
 * A rate of counts in a protected table. Where one of them is suppressed, so is the rate: with a known roll, a rate is a count.
 * What is suppressed goes before what is unknown.
 *
 * @example
 * ```ts
 * import { protectedRate } from "baoxue";
 * const [out, roll] = [{ area: "S1", period: "2025", measure: "out" }, { area: "S1", period: "2025", measure: "roll" }];
 * const rate = { numerator: [out], denominator: [roll] };
 * protectedRate([{ ...out, value: { shown: 6 } }, { ...roll, value: { shown: 400 } }], rate); //=> { shown: { numerator: 6, denominator: 400 } }
 * protectedRate([{ ...out, value: { suppressed: "primary" } }, { ...roll, value: { shown: 400 } }], rate); //=> { suppressed: true }
 * ```
 */
export function protectedRate(cells: readonly ProtectedCell[], { numerator, denominator }: RateCells): ProtectedRate {
  const wanted = [...numerator, ...denominator];
  const names = new Set(wanted.map(cellName));
  const found = new Map(cells.map((cell) => [cellName(cell), cell.value] as const).filter(([name]) => names.has(name)));
  if ([...found.values()].some((value) => "suppressed" in value)) return { suppressed: true };
  const unknown = wanted.filter((cell) => !found.has(cellName(cell)));
  if (unknown.length > 0) return { unknown };
  const sum = (parts: readonly CellKey[]): number =>
    parts.reduce((whole, part) => {
      const value = found.get(cellName(part));
      return whole + (value && "shown" in value ? value.shown : 0);
    }, 0);
  return { shown: { numerator: sum(numerator), denominator: sum(denominator) } };
}
