import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toDate, toDay } from "../reference/time.js";
import { actOf, actSpec } from "../support/arbitraries/acts.js";
import { answer, arbitraryQuestion, patient, standing } from "./question.js";

const acts = fc.array(actSpec, { minLength: 1, maxLength: 4 });

describe("law 8: ids are stable", () => {
  it("gives the same ids when asked again, and for each rule and child under the policy's name", patient, () => {
    fc.assert(
      fc.property(arbitraryQuestion, (question) => {
        const { findings } = answer(question);
        expect(answer(question).findings.map(({ id }) => id)).toEqual(findings.map(({ id }) => id));
        for (const { id, rule, subject, policy } of findings)
          expect(
            id.startsWith(`${policy}/${rule}@${subject.kind === "pupil" ? "" : `${subject.kind}:`}${subject.id}#`),
          ).toBe(true);
        expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
      }),
      { numRuns: 120 },
    );
  });

  it("keeps every id when acts are added that happen later", patient, () => {
    fc.assert(
      fc.property(arbitraryQuestion, acts, fc.integer({ min: 1, max: 5 }), (question, specs, days) => {
        const today = toDate(toDay(question.asOf));
        const extra = specs.map((spec, i) =>
          actOf({ ...spec, about: undefined }, `extra-${i}`, "p0", toDay(today) + days),
        );
        const data = { ...question.data, events: [...question.data.events, ...extra] };
        const before = standing(answer(question, { asOf: today, knownOn: undefined })).map(({ id }) => id);
        const after = answer(question, { asOf: toDate(toDay(today) + 14), data, knownOn: undefined });
        expect(standing(after).map(({ id }) => id)).toEqual(expect.arrayContaining(before));
      }),
      { numRuns: 120 },
    );
  });

  it("keeps every id of the ladder's steps when a mark says once more what the register said", patient, () => {
    fc.assert(
      fc.property(arbitraryQuestion, (question) => {
        const { data } = question;
        const lists = data.events.filter((event) => event.kind === "register" && event.absent.length > 0);
        const again = lists.map((event) => ({
          ...event,
          id: `${event.id}-again`,
          recordedOn: "2026-06-01" as const,
          supersedes: event.id,
        }));
        const ids = (of: typeof data): readonly string[] =>
          standing(answer(question, { data: of, knownOn: undefined })).map(({ id }) => id);
        const onlyOnce = again.filter((event) => !data.events.some((other) => other.supersedes === event.supersedes));
        fc.pre(
          sameWords(
            data.events,
            onlyOnce.map((event) => event.supersedes),
          ),
        );
        expect(ids({ ...data, events: [...data.events, ...onlyOnce] })).toEqual(ids(data));
      }),
      { numRuns: 120 },
    );
  });
});

/** Whether no other register or mark speaks of the same sessions: then entering a register again makes it no later than another. */
function sameWords(
  events: readonly { readonly kind: string; readonly id: string; readonly occurredOn: string }[],
  ids: readonly string[],
): boolean {
  const days = (kind: string): readonly string[] =>
    events.filter((event) => event.kind === kind).map(({ occurredOn }) => occurredOn.slice(0, 10));
  return (
    days("mark").length === 0 &&
    ids.every((id) => !/-[qx]/.test(id)) &&
    events.every((event) => !/-[qx]/.test(event.id))
  );
}
