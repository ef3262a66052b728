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

/** A line as cells. What is no table reaches over all columns. Heights are reckoned: not every program finds them, and none that of joined cells. */
export function sheetLine({ kind, cells }: GridLine, widths: readonly number[]): Place[] {
  if (kind === "head" || kind === "row") return tableLine({ kind, cells }, widths);
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

function tableLine({ kind, cells }: GridLine, widths: readonly number[]): Place[] {
  const heights = cells.map((cell, i) =>
    cell.value === "" ? handwriting : (heightOf(cell, widths[i] ?? 1, kind).height ?? 0),
  );
  const height = Math.max(...heights);
  return cells.map((cell) => ({ ...sheetCell(cell, kind), height }));
}

function spanning(cell: SheetCell, columns: number): Place[] {
  const covered = Array.from({ length: columns - 1 }, () => null);
  return columns < 2 ? [cell] : [{ ...cell, columnSpan: columns }, ...covered];
}

/** Text is of the format for text, so that no program makes a number of a child's own number, or a date of a class. */
function sheetCell({ value, strong, centred }: GridCell, kind: GridLineKind): SheetCell {
  return {
    ...(typeof value === "number" ? { value, type: Number } : { value: sharedText(value), type: String, format: "@" }),
    alignVertical: "top",
    wrap: true,
    ...looks[kind],
    ...(strong ? { fontWeight: "bold" } : {}),
    ...(centred ? { align: "center" } : {}),
  };
}

/**
 * The library looks texts up in an object, where it finds `toString` and the like without their having been put there. Their first sign is
 * written as the format's code for it, which programs read as the sign.
 */
function sharedText(text: string): string {
  const safe = sheetText(text);
  if (!Object.hasOwn(Object.prototype, safe)) return safe;
  return `_x${safe.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_${safe.slice(1)}`;
}

const pointsPerLine = 16;

/** Room to write in by hand: 8 mm, in points. */
const handwriting = 23;

function heightOf({ value }: GridCell, width: number, kind: GridLineKind): Pick<SheetCell, "height"> {
  const size = (looks[kind].fontSize ?? 11) / 11;
  const lines = Math.max(1, Math.ceil((size * letters(String(value))) / Math.max(1, width - 1)));
  return { height: pointsPerLine * size * lines };
}

/** How wide a text is, in Latin letters: a Chinese sign takes two. */
function letters(text: string): number {
  let sum = 0;
  for (const sign of text) sum += sign > "\u2e7f" ? 2 : 1;
  return sum;
}
