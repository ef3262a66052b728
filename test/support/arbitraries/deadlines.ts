/** Random deadlines. */
import fc from "fast-check";
import type { Amount, Deadline, ExactDeadline } from "../../../src/rules/deadline.js";
import type { State } from "../../../src/rules/state.js";
import { present, rarely } from "./chance.js";
import { parameters, random } from "./document.js";
import { passing } from "./states.js";

const at = rarely(4, fc.constantFrom("08:00", "12:00", "16:00" as const));
const roll = rarely(4, fc.constantFrom("nextWorkingDay", "previousWorkingDay", "none" as const));

const amount: fc.Arbitrary<Amount> = fc.oneof(
  { withCrossShrink: true },
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 4 }) },
  { weight: 1, arbitrary: fc.constantFrom<Amount>(...parameters) },
);

const unit = fc.constantFrom(
  "schoolDay",
  "workingDay",
  "calendarDay",
  "schoolDay",
  "workingDay",
  "week",
  "month" as const,
);

interface WithinSpec {
  readonly unit: "schoolDay" | "workingDay" | "calendarDay" | "week" | "month";
  readonly suspendedWhile: State | undefined;
}

/** Only a count of days can be suspended. */
function unsuspendable<S extends WithinSpec>(spec: S): S {
  return spec.unit === "week" || spec.unit === "month" ? { ...spec, suspendedWhile: undefined } : spec;
}

const within: fc.Arbitrary<ExactDeadline> = fc
  .record({
    kind: fc.constant("within" as const),
    amount,
    unit,
    startDay: rarely(3, fc.constantFrom("included", "excluded" as const)),
    roll,
    at,
    suspendedWhile: rarely(5, passing),
  })
  .map((spec) => present(unsuspendable(spec)));

const onDate = fc.constantFrom("2025-09-03", "2025-09-06", "2025-09-14", "2025-12-20", "2026-01-01" as const);
const dayOfYear = fc.constantFrom<readonly [number, number]>([9, 5], [9, 13], [12, 21], [1, 1], [2, 29], [7, 15]);

/** Deadlines that any duty may have. */
const anyExact: fc.Arbitrary<ExactDeadline> = fc.oneof(
  { withCrossShrink: true },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("sameDay" as const), at }).map(present) },
  { weight: 10, arbitrary: within },
  {
    weight: 1,
    arbitrary: fc
      .record({ kind: fc.constant("onDayOfYear" as const), on: dayOfYear, roll, at })
      .map(({ on: [month, day], ...rest }) => present({ ...rest, month, day })),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("onDate" as const), date: onDate, roll, at }).map(present) },
);

/** A deadline for a duty of a kind of trigger: only a duty that comes round is due at its period's end, only an act names a day. */
export function deadlineOf(trigger: "each" | "notice" | "other"): fc.Arbitrary<Deadline> {
  const own: fc.Arbitrary<ExactDeadline> =
    trigger === "each"
      ? fc.record({ kind: fc.constant("endOfPeriod" as const), roll, at }).map(present)
      : trigger === "notice"
        ? fc.constant<ExactDeadline>({ kind: "namedInTrigger", field: "dueOn" })
        : anyExact;
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 2, arbitrary: own },
    { weight: 2, arbitrary: anyExact },
    {
      weight: 1,
      arbitrary: fc.constantFrom<Deadline>(
        random.noTimeStated(),
        random.vague("及时", { target: "today" }),
        random.vague("及时", { target: "soon" }),
        random.noTimeStated({ target: "byNoon" }),
        random.vague("按程序", { target: "unaimed" }),
        random.vague("按程序", { target: "unsaid" }),
      ),
    },
  );
}
