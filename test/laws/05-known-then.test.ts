import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createWorld, worldKnownOn } from "../../src/model/create-world.js";
import { schoolCalendar } from "../../src/model/school-calendar.js";
import { compile } from "../../src/rules/engine/compile.js";
import { answer, arbitraryQuestion, patient, plain } from "./question.js";

const situation = arbitraryQuestion.map(({ knownOn, ...question }) => ({
  ...question,
  knownOn: knownOn ?? question.asOf,
}));

describe("law 5: assessing as known then equals assessing what was recorded by then", () => {
  it("finds the same in the cut world under the cut calendar", patient, () => {
    fc.assert(
      fc.property(situation, (question) => {
        const { policy, calendar, data, asOf, knownOn } = question;
        const world = worldKnownOn(createWorld(data), knownOn);
        const engine = compile(policy, { calendar: schoolCalendar(calendar).knownOn(knownOn) });
        const [then, cut] = [answer(question), engine.assess(world, { asOf })];
        expect(plain(cut.findings)).toEqual(plain(then.findings));
        expect(cut.alerts).toEqual(then.alerts);
      }),
      { numRuns: 250 },
    );
  });

  it("cuts twice as it cuts once: the earlier day decides", patient, () => {
    const days = fc.integer({ min: -3, max: 9 });
    fc.assert(
      fc.property(situation, days, ({ data, calendar, knownOn }, _days) => {
        const world = createWorld(data);
        const once = worldKnownOn(world, knownOn);
        expect(worldKnownOn(once, "2099-01-01").data).toEqual(once.data);
        const cut = schoolCalendar(calendar).knownOn(knownOn);
        expect(cut.knownOn("2099-01-01").publishedThrough).toEqual(cut.publishedThrough);
      }),
      { numRuns: 100 },
    );
  });
});
