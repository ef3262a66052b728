import { describe, expect, it } from "vitest";
import { type SchoolCalendar, schoolCalendar } from "../../src/model/school-calendar.js";
import { compile } from "../../src/rules/engine/compile.js";
import { schoolDay, within } from "../../src/rules/words.js";
import { cityLadder } from "../support/city-ladder.js";
import { ask, autumn2025Data, findingsOf, only, ourEngine, ours, school } from "../support/worlds.js";

/** On 20 September the year's notice is replaced: 11 October is not worked after all, 18 October is. */
const [notice, ...others] = autumn2025Data.holidays;
if (!notice) throw new Error("the calendar has a notice");
const name = { zh: "国庆节", en: "National Day" };
const changed: SchoolCalendar = schoolCalendar({
  ...autumn2025Data,
  holidays: [
    notice,
    ...others,
    {
      ...notice,
      makeUp: [
        { date: "2025-09-28", name },
        { date: "2025-10-18", name },
      ],
      source: "the changed notice",
      publishedOn: "2025-09-20",
    },
  ],
});

describe("the holiday notice changes in the midst of the year", () => {
  const engine = ourEngine({ due: within(10, "workingDay") }, { calendar: changed });
  const told = school(changed).report("P1", "2025-09-19", "school");
  const long = ourEngine({ due: within(15, "workingDay") }, { calendar: changed });

  it("counts by the latest notice, and shows it as the source", () => {
    const finding = only(ask(told, "2025-10-20", { engine: long }), "rule");
    // 22–26, 28, 29, 30 September; 9, 10, 13–17 October.
    expect(finding.due).toBe("2025-10-17");
    expect(finding.because.dateSteps.find(({ date }) => date === "2025-10-11")?.step).toBe("skipped");
    expect(finding.because.dateSteps.find(({ date }) => date === "2025-09-28")?.source).toBe("the changed notice");
  });

  it("counted by the first notice as long as only that was known", () => {
    const finding = only(ask(told, "2025-09-19", { engine: long, knownOn: "2025-09-19" }), "rule");
    // With 11 October, one day sooner.
    expect(finding.due).toBe("2025-10-16");
  });

  it("changes nothing before the days that it changes", () => {
    const then = only(ask(told, "2025-09-19", { engine, knownOn: "2025-09-19" }), "rule");
    const now = only(ask(told, "2025-09-19", { engine }), "rule");
    expect([then.due, now.due]).toEqual(["2025-10-10", "2025-10-10"]);
  });

  it("takes back a step on a day that turned out to be no school day", () => {
    const city = compile(cityLadder, { calendar: late() });
    const story = school(schoolCalendar(autumn2025Data)).absent("P1", "2025-10-10", "2025-10-11");
    const before = ask(story, "2025-10-12", { engine: city, knownOn: "2025-10-12" });
    const after = ask(story, "2025-10-15", { engine: city });
    expect(findingsOf(before, "leader-visit-on-day-two").map(({ marks }) => marks.stage)).toEqual(["open"]);
    expect(findingsOf(after, "leader-visit-on-day-two").map(({ marks }) => marks.stage)).toEqual(["withdrawn"]);
  });

  it("shows a calendar cut to a day as it was, however often it is cut", () => {
    const then = changed.knownOn("2025-09-19");
    expect(then.knownOn("2025-12-01").facts(20_372)).toEqual(then.facts(20_372)); // 11 October 2025
    expect(changed.knownOn("2025-12-01").knownOn("2025-09-19").facts(20_372)).toEqual(then.facts(20_372));
  });

  it("leaves a run as known then as it was known then", () => {
    const rule = ourEngine({ when: ours.absence.enters(schoolDay(2)) }, { calendar: late() });
    const story = school(schoolCalendar(autumn2025Data)).absent("P1", "2025-10-10", "2025-10-11");
    expect(only(ask(story, "2025-10-12", { engine: rule, knownOn: "2025-10-13" }), "rule").due).toBe("2025-10-11");
  });
});

/** The Saturday's lessons are declared void only afterwards. */
function late(): SchoolCalendar {
  const reason = { zh: "停课", en: "closed" };
  const publishedOn = "2025-10-14";
  return schoolCalendar({
    ...autumn2025Data,
    specialDays: [{ date: "2025-10-11", teaching: [], reason, source: "the bureau", publishedOn }],
  });
}
