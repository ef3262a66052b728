import * as z from "zod";
import { parseDay } from "../../model/civil-date.js";
import { exactly, exactlyEach, exactlyTogether } from "../../model/schemas/exactly.js";
import { faultIn } from "../../model/schemas/issues.js";
import { IdSchema } from "../../model/schemas/texts.js";
import { CivilDateSchema, TimeOfDaySchema } from "../../model/schemas/time.js";
import type { Counting, Deadline, ExactDeadline, VagueDeadline } from "../deadline.js";
import type { State } from "../state.js";
import { wholeNumber } from "./counts.js";
import type { NameSchemas } from "./rule-names.js";

const mostDays = 36_525; // a hundred years: a longer deadline is a slip of the pen

type Counted = { readonly [K in keyof Counting]: z.ZodType<Counting[K]> };

/** How days are counted, field by field. */
function counting(): Counted {
  return exactlyEach<Counting>()({
    startDay: z.enum(["excluded", "included"]),
    roll: z.enum(["none", "nextWorkingDay", "previousWorkingDay"]),
  });
}

/** How a policy counts days. */
export const CountingSchema: z.ZodType<Counting> = /* @__PURE__ */ (() =>
  exactly<Counting>()(z.strictObject(counting())))();

/** The schema of a deadline that ends on a day. */
export function exactDeadlineSchema({ parameter }: NameSchemas, state: z.ZodType<State>): z.ZodType<ExactDeadline> {
  const at = z.exactOptional(TimeOfDaySchema);
  const { startDay, roll } = counting();
  const moved = { roll: z.exactOptional(roll), at };
  return exactly<ExactDeadline>()(
    z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("sameDay"), at }),
      z.strictObject({
        kind: z.literal("within"),
        amount: z.union([wholeNumber(0, mostDays), z.strictObject({ parameter })]),
        unit: z.enum(["calendarDay", "schoolDay", "workingDay", "week", "month"]),
        startDay: z.exactOptional(startDay),
        suspendedWhile: z.exactOptional(state),
        ...moved,
      }),
      z.strictObject({ kind: z.literal("endOfPeriod"), ...moved }),
      z
        .strictObject({ kind: z.literal("onDayOfYear"), month: wholeNumber(1, 12), day: wholeNumber(1, 31), ...moved })
        .refine(isDayOfYear, faultIn(["day"], "a day that the month has")),
      z.strictObject({ kind: z.literal("onDate"), date: CivilDateSchema, ...moved }),
      z.strictObject({ kind: z.literal("namedInTrigger"), field: IdSchema }),
    ]),
  );
}

/** The schema of any deadline. */
export function deadlineSchema({ reading }: NameSchemas, exact: z.ZodType<ExactDeadline>): z.ZodType<Deadline> {
  const vague = exactly<VagueDeadline>()(
    z.strictObject({
      kind: z.literal("vague"),
      word: z.exactOptional(z.string()),
      target: z.exactOptional(reading),
    }),
  );
  return exactlyTogether<Deadline>()([exact, vague]);
}

const leapYear = 2000;

/** 29 February is one, in years that have it. A month that does not exist is told at the month. */
function isDayOfYear({ month, day }: { readonly month: number; readonly day: number }): boolean {
  if (month < 1 || month > 12) return true;
  const two = (value: number): string => String(value).padStart(2, "0");
  return parseDay(`${leapYear}-${two(month)}-${two(day)}`) !== undefined;
}
