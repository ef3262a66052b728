/** Random worlds in which cases are opened and closed: the small worlds, and what was said about their children. */
import fc from "fast-check";
import type { SchoolEvent } from "../../../src/model/events.js";
import type { ClosingGround } from "../../../src/model/events-case.js";
import type { CivilMoment } from "../../../src/model/moment.js";
import { toDate } from "../../reference/time.js";
import { type Lag, lag, recordedAfter } from "./acts.js";
import { firstDayOf } from "./calendars.js";
import { rarely } from "./chance.js";
import { arbitrarySituation, type Situation } from "./worlds.js";

const grounds: readonly ClosingGround[] = [
  "returned",
  "returned",
  "notADropout",
  "suspension",
  "lawfulTransfer",
  "finishedSchooling",
];

/** Something said about a case, some days into the world. */
interface Said {
  readonly pupil: number;
  readonly kind:
    | "riskNoted"
    | "riskCleared"
    | "dropoutSuspected"
    | "dropoutConfirmed"
    | "returnCompleted"
    | "caseClosed";
  readonly day: number;
  readonly time: "07:30" | "12:30" | "18:00" | undefined;
  readonly ground: ClosingGround;
  readonly lag: Lag;
}

const said: fc.Arbitrary<Said> = fc.record({
  pupil: fc.nat({ max: 2 }),
  kind: fc.constantFrom(
    "riskNoted",
    "riskCleared",
    "dropoutSuspected",
    "dropoutConfirmed",
    "returnCompleted",
    "returnCompleted",
    "caseClosed",
    "caseClosed",
  ),
  day: fc.integer({ min: 0, max: 20 }),
  time: rarely(2, fc.constantFrom("07:30", "12:30", "18:00")),
  ground: fc.constantFrom(...grounds),
  lag,
});

function eventOf(of: Said, id: string, pupil: string, start: number): SchoolEvent {
  const date = toDate(start + of.day);
  const occurredOn: CivilMoment = of.time === undefined ? date : `${date}T${of.time}`;
  const base = { id, pupil, occurredOn, recordedOn: recordedAfter(occurredOn, of.lag), by: "school" } as const;
  switch (of.kind) {
    case "dropoutConfirmed":
      return { ...base, kind: of.kind, reason: "work" };
    case "caseClosed":
      return { ...base, kind: of.kind, ground: of.ground };
    default:
      return { ...base, kind: of.kind };
  }
}

/** Small worlds in which much happens, and in which cases are opened and closed by word. */
export const arbitraryCases: fc.Arbitrary<Situation> = fc
  .record({ situation: arbitrarySituation, words: fc.array(said, { minLength: 0, maxLength: 7, size: "medium" }) })
  .map(({ situation, words }) => {
    const { calendar, data } = situation;
    const start = firstDayOf(calendar);
    const events = words.map((word, i) => {
      const pupil = data.pupils[word.pupil % data.pupils.length];
      return eventOf(word, `case-${i}`, pupil?.id ?? "", start);
    });
    return { ...situation, data: { ...data, events: [...data.events, ...events] } };
  });
