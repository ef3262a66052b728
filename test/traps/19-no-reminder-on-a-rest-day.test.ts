import { describe, expect, it } from "vitest";
import { reminders } from "../../src/calc/reminders.js";
import { dayOf } from "../../src/model/civil-date.js";
import { within } from "../../src/rules/words.js";
import { ask, autumn2025, datesFrom, ourEngine, school } from "../support/worlds.js";

// Ten days from 24 September end on 4 October, in the middle of the National Day holiday.
const engine = ourEngine({ due: within(10, "calendarDay") });
const story = school().report("P1", "2025-09-24", "school");

describe("reminders on rest days do not use up the ladder", () => {
  it("aims at the last working day before the holiday, while the deadline itself does not move", () => {
    const found = ask(story, "2025-09-24", { engine });
    expect(found.findings.map(({ due }) => due)).toEqual(["2025-10-04"]);
    const { reminders: due } = reminders(found, { calendar: autumn2025 });
    expect(due.map(({ on, leadDays }) => [on, leadDays])).toEqual([
      ["2025-09-26", 3],
      ["2025-09-29", 1],
      ["2025-09-30", 0],
    ]);
  });

  it("reaches people with every reminder when a host asks each day, and sends each only once", () => {
    const sent = new Map<string, string>();
    for (const day of datesFrom("2025-09-24", 14)) {
      const { reminders: due } = reminders(ask(story, day, { engine }), { calendar: autumn2025 });
      for (const { id, on } of due) if (on === day && !sent.has(id)) sent.set(id, day);
    }
    expect([...sent.values()]).toEqual(["2025-09-26", "2025-09-29", "2025-09-30"]);
    expect([...sent.values()].every((day) => autumn2025.workingDays.counts(dayOf(day as "2025-09-26")))).toBe(true);
  });

  it("reminds on the make-up Sunday, on which offices work", () => {
    const { reminders: due } = reminders(ask(story, "2025-09-24", { engine }), { calendar: autumn2025, leadDays: [2] });
    expect(due.map(({ on }) => on)).toEqual(["2025-09-28"]);
  });
});
