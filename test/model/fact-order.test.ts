import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeCreateWorld } from "../../src/model/create-world.js";
import type { SchoolEvent } from "../../src/model/events.js";
import { byOccurrence, type Fact, factOf } from "../../src/model/fact.js";
import { groupedInOrder, listsInOrder } from "../../src/model/fact-order.js";

const days = ["2025-10-13", "2025-10-13T08:10", "2025-10-14", "2025-10-14T14:10"] as const;

/** Marks of a few children at a few moments, in any order, each with a number of its own. */
const log: fc.Arbitrary<readonly Fact[]> = fc
  .array(
    fc.record({ pupil: fc.constantFrom("P1", "P2", "P3"), on: fc.constantFrom(...days), by: fc.constantFrom(...days) }),
  )
  .chain((marks) => fc.shuffledSubarray([...marks.entries()], { minLength: marks.length }))
  .map((marks) =>
    marks.map(([i, { pupil, on, by }]) =>
      factOf({ kind: "mark", id: `m${i}`, pupil, session: "am", attended: true, occurredOn: on, recordedOn: by }),
    ),
  );

const isFact = (fact: Fact): fact is Fact => fact.event.kind === "mark";
const pupilOf = ({ event }: Fact): string => ("pupil" in event ? (event.pupil ?? "") : "");

describe("lists that fill in the order of a log", () => {
  it("end up in the order of what happened", () => {
    fc.assert(
      fc.property(log, (facts) => {
        const list: Fact[] = [];
        const { add, settle } = listsInOrder();
        for (const fact of facts) add(list, fact);
        settle();
        expect(list).toEqual([...facts].sort(byOccurrence));
      }),
    );
  });

  it("by a key are those of the log put in order first, and so are their keys", () => {
    fc.assert(
      fc.property(log, (facts) => {
        const naive = new Map<string, Fact[]>();
        for (const fact of [...facts].sort(byOccurrence))
          naive.set(pupilOf(fact), [...(naive.get(pupilOf(fact)) ?? []), fact]);
        expect(groupedInOrder(facts, isFact, pupilOf)).toEqual([...naive]);
      }),
    );
  });
});

describe("ids of events", () => {
  const event = (id: string): SchoolEvent => {
    const when = { occurredOn: "2025-10-13", recordedOn: "2025-10-13" } as const;
    return { kind: "retraction", id, supersedes: "none", reason: "entered by mistake", ...when };
  };

  it("are refused exactly where one comes again, whether they rise or not", () => {
    const id = fc.constantFrom("e1", "e2", "e9", "e10", "e11", "e100", "f1", "e");
    fc.assert(
      fc.property(fc.array(id, { maxLength: 6 }), (ids) => {
        const made = safeCreateWorld({
          recordsFrom: "2025-09-01",
          schools: [],
          classes: [],
          pupils: [],
          events: ids.map(event),
        });
        const again = ids.flatMap((one, i) => (ids.indexOf(one) < i ? [`events[${i}].id`] : []));
        expect(made.ok ? [] : made.issues.map(({ path }) => path)).toEqual(again);
      }),
    );
  });
});
