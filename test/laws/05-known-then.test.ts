import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SpecialDay } from "../../src/model/calendar-data.js";
import type { CivilDate } from "../../src/model/civil-date.js";
import { createWorld, worldKnownOn } from "../../src/model/create-world.js";
import { schoolCalendar } from "../../src/model/school-calendar.js";
import { compile } from "../../src/rules/engine/compile.js";
import { cityLadder } from "../support/city-ladder.js";
import { ask, autumn2025Data, rows, school } from "../support/worlds.js";
import { answer, answerCut, arbitraryQuestion, patient, plain } from "./question.js";

const situation = arbitraryQuestion.map(({ knownOn, ...question }) => ({
  ...question,
  knownOn: knownOn ?? question.asOf,
}));

describe("law 5: assessing as known then equals assessing what was recorded by then", () => {
  it("finds the same in the cut world under the cut calendars", patient, () => {
    fc.assert(
      fc.property(situation, (question) => {
        const [then, cut] = [answer(question), answerCut(question, question.knownOn)];
        expect(plain(cut.findings)).toEqual(plain(then.findings));
        expect(cut.alerts).toEqual(then.alerts);
      }),
      { numRuns: 150 },
    );
  });

  it("replays nothing that was published after the cut", () => {
    const reason = { zh: "补课", en: "lessons made up" };
    const lessons = (date: CivilDate, publishedOn: CivilDate): SpecialDay => {
      return { date, teaching: ["am", "pm"], reason, source: "the bureau", publishedOn };
    };
    // Said on the 20th: Sunday the 12th was a school day. Said on the 25th: so will be Sunday the 26th.
    const specialDays = [lessons("2025-10-12", "2025-10-20"), lessons("2025-10-26", "2025-10-25")];
    const calendar = schoolCalendar({ ...autumn2025Data, specialDays });
    const story = school().mark("P1", "2025-10-12", "am", false).mark("P1", "2025-10-12", "pm", false);
    const engine = compile(cityLadder, { calendar: calendar.knownOn("2025-10-15") });
    expect(rows(ask(story, "2025-10-15", { engine }))).toEqual([]);
  });

  it("cuts twice as it cuts once: the earlier day decides", patient, () => {
    fc.assert(
      fc.property(situation, ({ data, calendar, knownOn }) => {
        const world = worldKnownOn(createWorld(data), knownOn);
        expect(worldKnownOn(world, "2099-01-01").data).toEqual(world.data);
        const cut = schoolCalendar(calendar).knownOn(knownOn);
        expect(cut.knownOn("2099-01-01").publishedThrough).toEqual(cut.publishedThrough);
      }),
      { numRuns: 100 },
    );
  });
});
