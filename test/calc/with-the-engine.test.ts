import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agenda } from "../../src/calc/agenda.js";
import { changes } from "../../src/calc/changes.js";
import { reminders } from "../../src/calc/reminders.js";
import { type CivilDate, dateOf, dayOf } from "../../src/model/civil-date.js";
import { schoolCalendar } from "../../src/model/school-calendar.js";
import { calendarFeed } from "../../src/render/calendar-feed.js";
import { printHtml } from "../../src/render/print.js";
import { calendarEntries } from "../../src/reports/calendar-entries.js";
import { dutySheet } from "../../src/reports/duty-sheet.js";
import { dutySheetDocument } from "../../src/reports/duty-sheet-document.js";
import { answer, arbitraryQuestion, patient } from "../laws/question.js";
import { readFeed } from "../render/read-feed.js";

/** The stages in which somebody is to act, to mend or to decide, or will be; and those in which nobody is. */
const awaited = new Set(["scheduled", "open", "violated", "eligible"]);
const over = new Set(["fulfilled", "lapsed", "withdrawn", "met", "decided"]);

const runs = { numRuns: 60 } as const;
const dayOfMoment = (moment: string): number => dayOf(moment.slice(0, 10) as CivilDate);

describe("what the engine finds in random worlds", () => {
  it("is on the agenda while something is left to do, and only then", patient, () => {
    fc.assert(
      fc.property(arbitraryQuestion, (question) => {
        const found = answer(question);
        const shown = new Set(agenda(found).map((item) => item.finding.id));
        for (const { id, marks } of found.findings) {
          if (awaited.has(marks.stage)) expect(shown.has(id), id).toBe(marks.timeliness !== "moot");
          if (over.has(marks.stage)) expect(shown.has(id), id).toBe(false);
        }
      }),
      runs,
    );
  });

  it("can be reminded of, put on paper and into a calendar", patient, () => {
    fc.assert(
      fc.property(arbitraryQuestion, fc.constantFrom("zh", "en"), (question, language) => {
        const found = answer(question);
        const { policy } = question;
        const calendar = schoolCalendar(question.calendar);
        const plan = reminders(found, { calendar });
        const reminded = new Set(plan.reminders.map(({ item }) => item.finding.id));
        expect(reminded.size + plan.without.length).toBe(agenda(found).length);
        const entries = calendarEntries(policy, found, { calendar, language });
        const feed = readFeed(calendarFeed(entries, { stamp: found.asOf, name: policy.id }));
        expect(feed.within.map(({ lines }) => lines.get("SUMMARY"))).toEqual(entries.map(({ title }) => title));
        const html = printHtml(dutySheetDocument(policy, dutySheet(policy, found)), { language });
        expect(html).not.toMatch(/undefined|\[object|NaN/);
      }),
      runs,
    );
  });

  it("changes with time alone, and no duty that stood is taken back by it", patient, () => {
    fc.assert(
      fc.property(arbitraryQuestion, fc.integer({ min: 1, max: 12 }), (question, days) => {
        const now = answer(question, { knownOn: undefined });
        const then = answer(question, { asOf: dateOf(dayOfMoment(question.asOf) + days), knownOn: undefined });
        expect(changes(now, answer(question, { knownOn: undefined }))).toEqual([]);
        for (const { what, before } of changes(now, then))
          if (before?.kind === "duty") expect(["retracted", "withdrawn", "dropped", "reopened"]).not.toContain(what);
      }),
      runs,
    );
  });
});
