import { z } from "zod";
import * as cell from "./cells.js";
import type { TableShape } from "./tables.js";

const base = { movement: cell.text, pupil: cell.text, on: cell.date, recorded_on: cell.moment };

const enrolled = z.object({
  ...base,
  kind: z.literal("enrolled"),
  class: cell.text,
  reason: cell.empty,
  to: cell.empty,
});

const left = z.object({
  ...base,
  kind: z.literal("left"),
  class: cell.empty,
  reason: cell.code("transferOut", "graduated", "suspension", "deferral", "died", "other"),
  to: cell.optional(cell.text),
});

const acknowledged = z.object({
  ...base,
  kind: z.literal("acknowledged"),
  class: cell.empty,
  reason: cell.empty,
  to: cell.text,
});

const movement = z.discriminatedUnion("kind", [enrolled, left, acknowledged], {
  error: "one of enrolled, left, acknowledged",
});

/** A change of class, a departure, or the answer of the receiving school (`to`). */
export type MovementRow = z.infer<typeof movement>;

/** The movements. */
export const movementTable: TableShape<MovementRow> = {
  file: "movements.csv",
  columns: ["movement", "pupil", "kind", "on", "class", "reason", "to", "recorded_on"],
  row: movement,
  key: (row) => row.movement,
  keyColumns: ["movement"],
};
