import type { Text } from "../../model/text.js";
import type { CellKey } from "./count-table.js";

/**
 * Something that an earlier publication has given away. `alreadyOut`: a count that is to be suppressed was printed before. `revised`: what was
 * printed before is another number now; where it has changed by less than the minimum it is suppressed, else whoever lays the two side by side sees by how much.
 * `givenAway`: a suppressed cell that can be
 * narrowed down by what was printed before, more than the width allows.
 */
export type DisclosureFindingKind = "alreadyOut" | "revised" | "givenAway";

/** A finding about a cell; for the bureau, not for the public. */
export interface DisclosureFinding {
  readonly kind: DisclosureFindingKind;
  readonly cell: CellKey;
  readonly says: Text;
}

/** What the kinds of finding are called. */
export const disclosureFindingLabels: Readonly<Record<DisclosureFindingKind, Text>> = {
  alreadyOut: { zh: "此前已公布", en: "published before" },
  revised: { zh: "与此前公布不一致", en: "published before with another number" },
  givenAway: { zh: "可由此前公布的数据推知", en: "to be inferred from what was published before" },
};

/** The finding as one sentence that names its cell, and no number. */
export function disclosureFinding(kind: DisclosureFindingKind, cell: CellKey): DisclosureFinding {
  return { kind, cell, says: sentences[kind](cell) };
}

const sentences: Readonly<Record<DisclosureFindingKind, (cell: CellKey) => Text>> = {
  alreadyOut: (cell) => ({
    zh: `${zhName(cell)}应予隐藏，但此前已经公布，无法收回；本次不再公布。`,
    en: `${enName(cell)} is to be suppressed, but has been published before; it is not printed again.`,
  }),
  revised: (cell) => ({
    zh: `${zhName(cell)}与此前公布的数值不一致；本次公布的，对照两次公布即可得知差额。`,
    en: `${enName(cell)} is not the number published before: where it is printed, the difference shows to whoever compares the two.`,
  }),
  givenAway: (cell) => ({
    zh: `${zhName(cell)}本次不公布，但结合此前公布的数据可以推知或者大致推知。`,
    en: `${enName(cell)} is suppressed, but what was published before may narrow it down.`,
  }),
};

function zhName({ area, period, measure }: CellKey): string {
  return `“${area}”“${period}”的“${measure}”`;
}

function enName({ area, period, measure }: CellKey): string {
  return `"${measure}" of "${area}" in "${period}"`;
}
