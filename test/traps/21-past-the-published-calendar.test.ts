import { describe, expect, it } from "vitest";
import { BaoxueError } from "../../src/model/errors.js";
import { schoolCalendar } from "../../src/model/school-calendar.js";
import { compile } from "../../src/rules/engine/compile.js";
import { within } from "../../src/rules/words.js";
import { cityLadder } from "../support/city-ladder.js";
import { ask, autumn2025Data, findingsOf, only, ourEngine, rows, school } from "../support/worlds.js";

const tenDays = { due: within(10, "workingDay") } as const;
const told = school().report("P1", "2025-12-29", "school");

describe("a date past the published calendar says so", () => {
  it("is provisional as long as next year's holidays are not published, and certain afterwards", () => {
    const before = only(ask(told, "2025-12-29", { engine: ourEngine(tenDays, { calendar: noticeMissing() }) }), "rule");
    const after = only(ask(told, "2025-12-29", { engine: ourEngine(tenDays) }), "rule");
    expect([before.due, before.marks.certainty]).toEqual(["2026-01-12", "provisional"]);
    expect([after.due, after.marks.certainty]).toEqual(["2026-01-13", "certain"]);
    expect(before.because.lacking.map((text) => text.en)).toEqual([expect.stringContaining("2025-12-31")]);
  });

  it("depends on what was published when it was known", () => {
    const early = school().report("P1", "2025-10-30", "school");
    const engine = ourEngine({ due: within(50, "workingDay") });
    const then = only(ask(early, "2025-10-31", { engine, knownOn: "2025-11-03" }), "rule");
    const later = only(ask(early, "2025-10-31", { engine, knownOn: "2025-11-04" }), "rule");
    expect([then.marks.certainty, later.marks.certainty]).toEqual(["provisional", "certain"]);
  });

  it("throws instead under a strict calendar", () => {
    const strict = schoolCalendar(
      { ...autumn2025Data, holidays: autumn2025Data.holidays.slice(0, 1) },
      { strict: true },
    );
    const engine = ourEngine(tenDays, { calendar: strict });
    expect(() => ask(told, "2025-12-29", { engine })).toThrow(BaoxueError);
    expect(() => ask(told, "2025-12-29", { engine })).toThrow(/beyond-horizon.*2025-12-31/);
  });

  it("counts an absence past the last published term only provisionally", () => {
    const calendar = shortTerm();
    const story = school(calendar).absent("P1", "2025-10-16").mark("P1", "2025-10-20", "am", false);
    const away = story.absent("P1", "2025-10-17").registersThrough("2025-10-17").mark("P1", "2025-10-20", "pm", false);
    const found = ask(away, "2025-10-20", { engine: compile(cityLadder, { calendar }) });
    expect(only(found, "contact-on-day-one").because.run?.lastMissed).toEqual({ date: "2025-10-20", session: "pm" });
    const fresh = school(calendar).registersThrough("2025-10-17").mark("P1", "2025-10-20", "am", false);
    const begun = ask(fresh, "2025-10-20T13:00", { engine: compile(cityLadder, { calendar }) });
    expect(rows(begun)).toEqual(["2025-10-20T12:00 half-day-report aim 2025-10-20: open onTime advisory provisional"]);
  });

  it("leaves certain what arose before the calendar ended, however long the run goes on", () => {
    const calendar = shortTerm();
    const story = school(calendar).absent("P1", "2025-10-13", "2025-10-31");
    const engine = compile(cityLadder, { calendar });
    const at = (asOf: "2025-10-16" | "2025-10-22"): unknown =>
      only(ask(story, asOf, { engine }), "contact-on-day-one").marks.certainty;
    expect([at("2025-10-16"), at("2025-10-22")]).toEqual(["certain", "certain"]);
  });

  it("does not silently take a known holiday for a working day because the term list ended", () => {
    const calendar = schoolCalendar({ ...autumn2025Data, terms: [{ ...term(), to: "2025-09-26" }] });
    const engine = ourEngine({ due: within(10, "workingDay") }, { calendar });
    const found = ask(school(calendar).report("P1", "2025-09-29", "school"), "2025-09-29", { engine });
    expect(findingsOf(found, "rule").map(({ due, marks }) => [due, marks.certainty])).toEqual([
      ["2025-10-20", "certain"],
    ]);
  });
});

function term(): (typeof autumn2025Data.terms)[number] {
  const [first] = autumn2025Data.terms;
  if (!first) throw new Error("the calendar has a term");
  return first;
}

function shortTerm(): ReturnType<typeof schoolCalendar> {
  return schoolCalendar({ ...autumn2025Data, terms: [{ ...term(), to: "2025-10-17" }] });
}

function noticeMissing(): ReturnType<typeof schoolCalendar> {
  return schoolCalendar({ ...autumn2025Data, holidays: autumn2025Data.holidays.slice(0, 1) });
}
