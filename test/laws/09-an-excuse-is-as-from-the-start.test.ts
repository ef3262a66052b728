import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Leave } from "../../src/model/events-attendance.js";
import type { CivilMoment } from "../../src/model/moment.js";
import { toDate, toDay } from "../reference/time.js";
import { answer, arbitraryQuestion, patient, plain, type Question, standing } from "./question.js";

const slip = fc.record({
  from: fc.integer({ min: -12, max: 2 }),
  length: fc.integer({ min: 0, max: 6 }),
  first: fc.constantFrom("am", "pm" as const),
  last: fc.constantFrom("am", "pm" as const),
  late: fc.integer({ min: 0, max: 6 }),
});

describe("law 9: after an excuse the rest is as if the absence had been excused from the start", () => {
  it("finds, but for what was withdrawn, what it finds where the slip was there from the start", patient, () => {
    fc.assert(
      fc.property(arbitraryQuestion, slip, (question, spec) => {
        const { from } = leave(question, spec, question.asOf);
        const late = withLeave(question, leave(question, spec, toDate(toDay(from.date) + spec.late)));
        const early = withLeave(question, leave(question, spec, question.data.recordsFrom));
        const kept = ({ findings }: ReturnType<typeof answer>): unknown =>
          plain(findings.filter(({ marks }) => marks.stage !== "withdrawn"));
        expect(kept(answer(late))).toEqual(kept(answer(early)));
      }),
      { numRuns: 150 },
    );
  });

  it("shows as withdrawn whatever stood on the day before the slip came in and stands no longer", patient, () => {
    fc.assert(
      fc.property(arbitraryQuestion, slip, (question, spec) => {
        const { from } = leave(question, spec, question.asOf);
        const on = toDate(toDay(from.date) + spec.late);
        const late = withLeave(question, leave(question, spec, on));
        const dayBefore = toDate(toDay(on) - 1);
        const before = standing(answer(late, { asOf: dayBefore, knownOn: dayBefore })).map(({ id }) => id);
        const after = answer(late, { asOf: on, knownOn: on });
        expect(after.findings.map(({ id }) => id)).toEqual(expect.arrayContaining([...before]));
      }),
      { numRuns: 150 },
    );
  });
});

type Slip = typeof slip extends fc.Arbitrary<infer T> ? T : never;

function leave(question: Question, { from, length, first, last }: Slip, recordedOn: CivilMoment): Leave {
  const day = toDay(question.asOf) + from;
  return {
    kind: "leave",
    id: "excuse",
    pupil: "p0",
    from: { date: toDate(day), session: first },
    to: { date: toDate(day + length), session: length === 0 ? first : last },
    reason: "sickness",
    approved: true,
    occurredOn: toDate(day),
    recordedOn,
  };
}

function withLeave(question: Question, event: Leave): Question {
  return { ...question, knownOn: undefined, data: { ...question.data, events: [...question.data.events, event] } };
}
