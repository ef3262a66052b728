import type { Text } from "../../model/text.js";
import type { CellKey, ProtectedCell, ProtectedValue, SuppressionReason } from "./count-table.js";

/** What a reader gets for a cell: a number, or that it is not told. Not why. */
export type PublicValue = { readonly shown: number } | { readonly suppressed: true };

/** A cell as it may be given away. */
export interface PublicCell extends CellKey {
  readonly value: PublicValue;
}

/** What stands in print for a suppressed count: a sign, and never 0 or an empty cell. */
export const suppressionSign = "*";

/** The note below a table that says what the sign means. */
export const suppressionNote: Text = {
  zh: "“*”表示为保护未成年人个人信息而不予公布的数值，并不表示0。",
  en: "“*” stands for a count that is not published, to protect children; it does not mean 0.",
};

/** What the reasons are called, in the bureau's own audit (不对外). */
export const suppressionReasonLabels: Readonly<Record<SuppressionReason, Text>> = {
  primary: { zh: "初级隐藏", en: "primary suppression" },
  complementary: { zh: "次级隐藏", en: "complementary suppression" },
};

/**
 * The cells without their reasons, as files and pages for the public must hold them: the reason alone would say which counts are small.
 *
 * @example
 * ```ts
 * import { publicCells } from "baoxue";
 * publicCells([{ area: "S1", period: "2025-10", measure: "out", value: { suppressed: "primary" } }]); //=> [{ area: "S1", period: "2025-10", measure: "out", value: { suppressed: true } }]
 * ```
 */
export function publicCells(cells: readonly ProtectedCell[]): readonly PublicCell[] {
  return cells.map(({ area, period, measure, value }) => ({
    area,
    period,
    measure,
    value: "shown" in value ? { shown: value.shown } : { suppressed: true },
  }));
}

/**
 * A value as it is printed.
 *
 * @example
 * ```ts
 * import { publishedText } from "baoxue";
 * publishedText({ shown: 0 }); //=> "0"
 * publishedText({ suppressed: "complementary" }); //=> "*"
 * ```
 */
export function publishedText(value: ProtectedValue | PublicValue): string {
  return "shown" in value ? String(value.shown) : suppressionSign;
}
