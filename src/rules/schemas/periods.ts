import * as z from "zod";
import { exactly } from "../../model/schemas/exactly.js";
import type { CounterScope, Period } from "../period.js";
import { someOf, wholeNumber } from "./counts.js";

/**
 * Parses a {@link Period} of the calendar.
 *
 * @example
 * ```ts
 * import { PeriodSchema } from "baoxue/schemas";
 * PeriodSchema.safeParse({ kind: "month", months: [3, 9] }).success; //=> true
 * PeriodSchema.safeParse({ kind: "month", months: [13] }).success; //=> false
 * ```
 */
export const PeriodSchema: z.ZodType<Period> = /* @__PURE__ */ (() =>
  exactly<Period>()(
    z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("month"), months: z.exactOptional(someOf(wholeNumber(1, 12))) }),
      z.strictObject({ kind: z.enum(["schoolDay", "week", "quarter", "halfYear", "calendarYear", "schoolYear"]) }),
      z.strictObject({ kind: z.literal("term"), terms: z.exactOptional(someOf(z.enum(["autumn", "spring"]))) }),
    ]),
  ))();

/** The scope of a counter. */
export const CounterScopeSchema: z.ZodType<CounterScope> = /* @__PURE__ */ (() =>
  exactly<CounterScope>()(z.union([z.enum(["run", "case"]), PeriodSchema])))();
