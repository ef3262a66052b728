/** Random worlds with cases in which children are confirmed as dropouts and then leave, by right or not, or go to other classes. */
import fc from "fast-check";
import type { CivilDate } from "../../../src/model/civil-date.js";
import type { SchoolEvent } from "../../../src/model/events.js";
import type { LeavingReason, Left } from "../../../src/model/events-attendance.js";
import { toDate } from "../../reference/time.js";
import { firstDayOf } from "./calendars.js";
import { arbitraryCases } from "./cases.js";
import type { Situation } from "./worlds.js";

/** A child is confirmed some days into the world, and then leaves for a reason, or goes to a class. */
interface Step {
  readonly pupil: number;
  readonly day: number;
  readonly after: number;
  readonly to: LeavingReason | number;
  readonly approved: boolean;
  /** How many days a time off lasts, where that is said. */
  readonly lasts: number | undefined;
}

const step: fc.Arbitrary<Step> = fc.record({
  pupil: fc.nat({ max: 2 }),
  day: fc.integer({ min: 0, max: 12 }),
  after: fc.integer({ min: -2, max: 6 }),
  to: fc.oneof(
    fc.nat({ max: 3 }),
    fc.constantFrom<LeavingReason>("suspension", "suspension", "deferral", "graduated", "died", "transferOut", "other"),
  ),
  approved: fc.boolean(),
  lasts: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }),
});

function eventsOf({ data, calendar }: Situation, one: Step, i: number): readonly SchoolEvent[] {
  const confirmed = firstDayOf(calendar) + one.day;
  const on = (id: string, date: CivilDate): Pick<Left, "id" | "pupil" | "occurredOn" | "recordedOn"> => {
    const pupil = data.pupils[one.pupil % data.pupils.length]?.id ?? "";
    return { id: `${id}-${i}`, pupil, occurredOn: date, recordedOn: date };
  };
  const base = on("step", toDate(confirmed + one.after));
  const inClass = typeof one.to === "number" ? data.classes[one.to % data.classes.length]?.id : undefined;
  return [
    { ...on("out", toDate(confirmed)), kind: "dropoutConfirmed", by: "school", reason: "work" },
    inClass === undefined ? leaving(base, one, confirmed + one.after) : { ...base, kind: "enrolled", class: inClass },
  ];
}

function leaving(base: Omit<Left, "kind" | "reason">, { to, approved, lasts }: Step, day: number): Left {
  const reason = typeof to === "number" ? "other" : to;
  const off = reason === "suspension" || reason === "deferral";
  return {
    ...base,
    kind: "left",
    reason,
    ...(off && approved ? { approvedBy: "educationAuthority" } : {}),
    ...(off && lasts !== undefined ? { expiresOn: toDate(day + lasts) } : {}),
  };
}

/** A school to go to, in any world. */
const elsewhere = { id: "elsewhere" } as const;
const otherClass = { id: "other-class", school: elsewhere.id, grade: 8 } as const;

/** Cases of children who may leave, and go elsewhere, at any time. */
export const arbitraryLeavers: fc.Arbitrary<Situation> = fc
  .record({ situation: arbitraryCases, steps: fc.array(step, { maxLength: 3 }) })
  .map(({ situation, steps }) => {
    const { schools, classes } = situation.data;
    const data = { ...situation.data, schools: [...schools, elsewhere], classes: [otherClass, ...classes] };
    const events = steps.flatMap((one, i) => eventsOf({ ...situation, data }, one, i));
    return { ...situation, data: { ...data, events: [...data.events, ...events] } };
  });
