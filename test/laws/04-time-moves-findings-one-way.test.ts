import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Certainty, Finding, Stage, Timeliness } from "../../src/rules/finding.js";
import { toDate, toDay } from "../reference/time.js";
import { answer, arbitraryQuestion, arisen, patient, standing } from "./question.js";

type Standing = `${Stage} ${Timeliness}`;

/** Where a finding may have come to when the same log is looked at on a later day. Whatever is not listed cannot be. */
const onwards: Readonly<Partial<Record<Standing, readonly Standing[]>>> = {
  "open onTime": ["open onTime", "open overdue", "open moot", "lapsed onTime", "fulfilled onTime", "fulfilled late"],
  "open overdue": ["open overdue", "open moot", "fulfilled late"],
  "open moot": ["open moot", "fulfilled late"], // by a record that names its day
  "lapsed onTime": ["lapsed onTime"],
  "fulfilled onTime": ["fulfilled onTime"],
  "fulfilled late": ["fulfilled late"],
};

/** Certainty rises, and never falls. What is missing, or not published, in a fixed log and calendar stays so. */
const surer: Readonly<Record<Certainty, readonly Certainty[]>> = {
  possible: ["possible", "certain", "provisional"],
  provisional: ["provisional"],
  certain: ["certain"],
  notEvaluable: ["notEvaluable"],
};

/**
 * A duty that was only possible and has become certain arose later than it might have: it is judged afresh by its later deadline.
 * What was done stays done, though what was late may turn out to have been in time; what had ended without it stays ended.
 */
const afresh: Readonly<Partial<Record<Standing, readonly Standing[]>>> = {
  "open onTime": ["open onTime", "open overdue", "open moot", "lapsed onTime", "fulfilled onTime", "fulfilled late"],
  "open overdue": ["open onTime", "open overdue", "open moot", "lapsed onTime", "fulfilled onTime", "fulfilled late"],
  "fulfilled onTime": ["fulfilled onTime"],
  "fulfilled late": ["fulfilled late", "fulfilled onTime"],
};

const later = fc.integer({ min: 1, max: 12 });

describe("law 4: with a fixed log, a later day moves findings only along the order", () => {
  it("keeps every duty that has arisen, and moves its marks one way", patient, () => {
    fc.assert(
      fc.property(arbitraryQuestion, later, (question, days) => {
        const today = toDate(toDay(question.asOf));
        const now = arisen(answer(question, { asOf: today, knownOn: undefined }));
        const then = answer(question, { asOf: toDate(toDay(today) + days), knownOn: undefined }).findings;
        for (const before of now) {
          const after = then.find(({ id }) => id === before.id);
          expect(after, before.id).toBeDefined();
          if (after) expect(move(before, after), `${said(before)} -> ${said(after)} ${before.id}`).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("never moves the day on which a duty of unchanged certainty arose or is due", patient, () => {
    fc.assert(
      fc.property(arbitraryQuestion, later, (question, days) => {
        const today = toDate(toDay(question.asOf));
        const now = standing(answer(question, { asOf: today, knownOn: undefined }));
        const then = answer(question, { asOf: toDate(toDay(today) + days), knownOn: undefined }).findings;
        for (const before of now) {
          const after = then.find(({ id }) => id === before.id);
          if (after?.marks.certainty !== before.marks.certainty || before.marks.certainty === "notEvaluable") continue;
          const { triggeredAt, due, target, marks, bearers } = before;
          expect(after).toMatchObject({ triggeredAt, ...(due && { due }), ...(target && { target }) });
          if (marks.timeliness === "overdue" && after.marks.stage === "open") expect(after.bearers).toEqual(bearers);
        }
      }),
      { numRuns: 150 },
    );
  });
});

function move({ marks: from }: Finding, { marks: to }: Finding): boolean {
  if (from.stage === "withdrawn" || to.stage === "withdrawn") return from.stage === to.stage;
  if (from.force !== to.force || !surer[from.certainty].includes(to.certainty)) return false;
  const order = from.certainty === to.certainty ? onwards : afresh;
  return order[`${from.stage} ${from.timeliness}`]?.includes(`${to.stage} ${to.timeliness}`) ?? true;
}

function said({ marks }: Finding): string {
  return Object.values(marks).join(" ");
}
