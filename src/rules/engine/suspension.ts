import type { DayNumber } from "../../model/civil-date.js";
import { dayOfMinute, endOfDay, startOfDay } from "../../model/moment.js";
import type { ClockName } from "../../model/school-calendar.js";
import type { Span } from "../../model/spans.js";
import type { Within } from "../deadline.js";
import type { Compiler, DueRequest } from "./shapes.js";

/** A clock that can stand still. */
export interface Stillness {
  /** The day on which so many days are full; `undefined` while the clock stands still. */
  readonly land: (request: DueRequest, amount: number) => DayNumber | undefined;
  /** Whether it stands still on a day. */
  readonly stands: (request: DueRequest, day: DayNumber) => boolean;
  /** The day up to which it has been counted, where it stands still. */
  readonly today: (request: DueRequest) => DayNumber;
}

const furthest = 36_525 * 3; // a clock that has not run full after so many days never will

/** A count of days whose clock stands still on every day on any part of which a state certainly holds. */
export function suspendableReader(
  { suspendedWhile }: Within,
  clock: ClockName | undefined,
  included: boolean,
  compiler: Compiler,
): Stillness | undefined {
  if (!suspendedWhile) return undefined;
  const holds = compiler.state(suspendedWhile);
  const spansOf = ({ context }: DueRequest): readonly Span[] => holds(context).certain;
  const today = ({ context }: DueRequest): DayNumber => dayOfMinute(context.look.asOf);
  const stands = (spans: readonly Span[], day: DayNumber): boolean =>
    spans.some(({ from, until }) => from <= endOfDay(day) && startOfDay(day) < until);
  return {
    today,
    stands: (request, day) => stands(spansOf(request), day),
    land: (request, amount) => {
      const { context, day: trigger, calendar } = request;
      const spans = spansOf(request);
      const { asOf } = context.look;
      const isStill = spans.some(({ from, until }) => from <= asOf && asOf < until);
      // While it stands still, nothing is counted after today.
      const last = isStill ? Math.min(today(request), trigger + furthest) : trigger + furthest;
      const counts = (day: DayNumber): boolean =>
        !stands(spans, day) && (amount === 0 || clock === undefined || calendar[clock].counts(day));
      return nthFrom(included ? trigger : trigger + 1, last, amount, counts);
    },
  };
}

/** The n-th day that counts, the first for none at all; `undefined` where there are fewer. */
function nthFrom(
  first: DayNumber,
  last: DayNumber,
  nth: number,
  counts: (day: DayNumber) => boolean,
): DayNumber | undefined {
  let left = nth;
  for (let day = first; day <= last; day++) if (counts(day) && --left <= 0) return day;
  return undefined;
}
