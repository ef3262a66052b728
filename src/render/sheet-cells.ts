import type { GridCell, GridLine, GridLineKind } from "./report-grid.js";
import { sheetText } from "./sheet-text.js";

/** A cell as write-excel-file takes it. */
export interface SheetCell {
  readonly value?: string | number;
  readonly type?: StringConstructor | NumberConstructor;
  readonly format?: string;
  readonly fontSize?: number;
  readonly fontWeight?: "bold";
  readonly align?: "center";
  readonly alignVertical: "center" | "top";
  readonly wrap: true;
  readonly borderStyle?: "thin";
  readonly backgroundColor?: string;
  readonly columnSpan?: number;
  readonly height?: number;
}

/** One of a line's cells; nothing under a cell that reaches over it. */
type Place = SheetCell | null;

const looks: Readonly<Record<GridLineKind, Partial<SheetCell>>> = {
  title: { fontSize: 16, fontWeight: "bold", align: "center" },
  under: { align: "center" },
  heading: { fontSize: 13, fontWeight: "bold" },
  text: {},
  field: {},
  head: {
    fontWeight: "bold",
    align: "center",
    alignVertical: "center",
    borderStyle: "thin",
    backgroundColor: "#f0f0f0",
  },
  group: { fontWeight: "bold", borderStyle: "thin", backgroundColor: "#fafafa" },
  row: { borderStyle: "thin" },
};

/** A line as cells. What is no table reaches over all columns; its height is reckoned, since programs do not find that of joined cells. */
export function sheetLine({ kind, cells }: GridLine, widths: readonly number[]): Place[] {
  if (kind === "head" || kind === "row") return cells.map((cell) => sheetCell(cell, kind));
  const [label, value] = cells;
  const all = widths.reduce((sum, width) => sum + width, 0);
  if (kind !== "field" || !label || !value) {
    const only = label ?? { value: "" };
    return spanning({ ...sheetCell(only, kind), ...heightOf(only, all, kind) }, widths.length);
  }
  const rest = all - (widths[0] ?? 0);
  return [
    sheetCell(label, kind),
    ...spanning({ ...sheetCell(value, kind), ...heightOf(value, rest, kind) }, widths.length - 1),
  ];
}

function spanning(cell: SheetCell, columns: number): Place[] {
  const covered = Array.from({ length: columns - 1 }, () => null);
  return columns < 2 ? [cell] : [{ ...cell, columnSpan: columns }, ...covered];
}

/** Text is of the format for text, so that no program makes a number of a child's own number, or a date of a class. */
function sheetCell({ value, strong, centred }: GridCell, kind: GridLineKind): SheetCell {
  return {
    ...(typeof value === "number" ? { value, type: Number } : { value: sheetText(value), type: String, format: "@" }),
    alignVertical: "top",
    wrap: true,
    ...looks[kind],
    ...(strong ? { fontWeight: "bold" } : {}),
    ...(centred ? { align: "center" } : {}),
  };
}

const pointsPerLine = 16;

function heightOf({ value }: GridCell, width: number, kind: GridLineKind): Pick<SheetCell, "height"> {
  const size = kind === "title" ? 1.6 : 1;
  const lines = Math.max(1, Math.ceil((size * letters(String(value))) / width));
  return { height: pointsPerLine * size * lines };
}

/** How wide a text is, in Latin letters: a Chinese sign takes two. */
function letters(text: string): number {
  let sum = 0;
  for (const sign of text) sum += sign > "\u2e7f" ? 2 : 1;
  return sum;
}
