import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createWorld } from "../../src/model/create-world.js";
import type { WorldData } from "../../src/model/world-data.js";
import { answer, arbitraryQuestion, patient, plain } from "./question.js";

describe("law 2: the order in which things were entered does not matter", () => {
  it("finds the same whatever the order of the lists", patient, () => {
    const shuffled = arbitraryQuestion.chain((question) =>
      fc.tuple(fc.constant(question), anyOrder(question.data), fc.infiniteStream(fc.boolean())),
    );
    fc.assert(
      fc.property(shuffled, ([question, data, turned]) => {
        const events = data.events.map((event) =>
          event.kind === "register" && turned.next().value === true
            ? { ...event, absent: event.absent.toReversed() }
            : event,
        );
        const [before, after] = [answer(question), answer(question, { data: { ...data, events } })];
        expect(plain(after.findings)).toEqual(plain(before.findings));
        expect(after.alerts).toEqual(before.alerts);
      }),
      { numRuns: 150 },
    );
  });

  it("tells the same problems whatever the order", patient, () => {
    const shuffled = arbitraryQuestion.chain(({ data }) => fc.tuple(fc.constant(data), anyOrder(data)));
    fc.assert(
      fc.property(shuffled, ([before, after]) => {
        expect(createWorld(after).problems).toEqual(createWorld(before).problems);
      }),
      { numRuns: 100 },
    );
  });
});

function anyOrder({ events, pupils, classes, schools, ...rest }: WorldData): fc.Arbitrary<WorldData> {
  const any = <T>(list: readonly T[]): fc.Arbitrary<readonly T[]> =>
    fc.shuffledSubarray([...list], { minLength: list.length });
  return fc
    .record({ events: any(events), pupils: any(pupils), classes: any(classes), schools: any(schools) })
    .map((lists) => ({ ...rest, ...lists }));
}
