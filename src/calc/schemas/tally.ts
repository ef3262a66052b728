import * as z from "zod";
import type { Result } from "../../model/errors.js";
import { guarded, parseWith } from "../../model/schemas/parse-with.js";
import { CivilDateSchema } from "../../model/schemas/time.js";
import { type Dimension, dimensionPhrase, isDimension } from "../spells/dimension.js";
import type { PupilTally, Tally } from "../tally/tally.js";
import { formFaults, lengthFaults } from "../tally/tally-faults.js";

const count = /* @__PURE__ */ (() => z.int().min(0))();

/** A dimension of a tally. */
export const DimensionSchema: z.ZodType<Dimension> = /* @__PURE__ */ (() =>
  z.custom<Dimension>(isDimension, { error: dimensionPhrase }))();

/** A tally in its JSON form, version 1. */
export const TallySchema: z.ZodType<Tally | PupilTally> = /* @__PURE__ */ (() =>
  z
    .strictObject({
      version: z.literal(1),
      adds: z.literal(["anyPartition", "pupilPartition"]),
      periods: z.array(z.strictObject({ id: z.string(), from: CivilDateSchema, to: CivilDateSchema })).min(1),
      by: z.array(DimensionSchema),
      counters: z.array(z.string()).min(1),
      groups: z.array(z.strictObject({ key: z.array(z.string()), counts: z.array(count) })),
      excluded: count,
    })
    .check(({ value: tally, issues }) => {
      for (const { at, value, expected } of [...lengthFaults(tally), ...formFaults(tally)])
        issues.push({ code: "custom", path: [...at], input: value, message: expected });
    }))();

/**
 * Parses a tally that another process, machine or database made: never throws, and names every fault by its place. What it gives may be merged.
 *
 * @example
 * ```ts
 * import { emptyTally, schoolYearPeriod } from "baoxue";
 * import { parseTally } from "baoxue/schemas";
 * const none = emptyTally({ periods: [schoolYearPeriod("2024-2025")], by: ["county"], counters: ["startRoll"] });
 * const read = parseTally({ ...none, groups: [{ key: ["370112"], counts: [-1] }] });
 * read.ok ? [] : read.issues.map(({ path }) => path); //=> ["groups[0].counts[0]"]
 * ```
 */
export function parseTally(input: unknown): Result<Tally | PupilTally> {
  return guarded(input, () => parseWith(TallySchema, input));
}
