import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SchoolEvent } from "../../src/model/events.js";
import type { CivilMoment } from "../../src/model/moment.js";
import { ask, only, patient, rows, school } from "../support/worlds.js";

const away = school()
  .absent("P1", "2025-10-13", "2025-10-16")
  .call("P1", "2025-10-13T18:00", { id: "call" })
  .visit("P1", "2025-10-14T18:00", { id: "visit" });
const before = rows(ask(away, "2025-10-17"));

describe("no edit but one that takes away the basis silences a step", () => {
  it("goes on through a correction of the reason on a visit", () => {
    const visit = away.data().events.find((event) => event.id === "visit");
    if (visit?.kind !== "homeVisit") throw new Error("no visit");
    const corrected = {
      ...visit,
      id: "visit-2",
      reason: "illness at home",
      recordedOn: "2025-10-16",
      supersedes: "visit",
    } as const;
    expect(rows(ask(away.event(corrected), "2025-10-17"))).toEqual(before);
  });

  it("goes on through a mark that says the same once more", () => {
    expect(rows(ask(away.mark("P1", "2025-10-14", "am", false, "2025-10-16"), "2025-10-17"))).toEqual(before);
  });

  it("goes on through leave that was asked for and refused", () => {
    const refused = away.leave("P1", "2025-10-13", "2025-10-16", { approved: false, recordedOn: "2025-10-16" });
    expect(rows(ask(refused, "2025-10-17"))).toEqual(before);
  });

  it("goes on through a move to another class of the school", () => {
    const ids = (story: typeof away): readonly string[] => ask(story, "2025-10-16").findings.map(({ id }) => id);
    expect(ids(away.moved("P1", "2025-10-16", "C2"))).toEqual(ids(away));
  });

  it("stands again after a retraction that was itself retracted", () => {
    const twice = away.event(
      {
        kind: "retraction",
        id: "r1",
        supersedes: "call",
        reason: "?",
        occurredOn: "2025-10-15",
        recordedOn: "2025-10-15",
      },
      {
        kind: "retraction",
        id: "r2",
        supersedes: "r1",
        reason: "!",
        occurredOn: "2025-10-16",
        recordedOn: "2025-10-16",
      },
    );
    expect(rows(ask(twice, "2025-10-17"))).toEqual(before);
    const once = ask(twice, "2025-10-17", { knownOn: "2025-10-15" });
    expect(only(once, "contact-on-day-one").marks).toMatchObject({ stage: "fulfilled", timeliness: "late" });
  });

  it("goes on when any register is entered again with the same words", patient, () => {
    const registers = away.data().events.filter((event) => event.kind === "register");
    const again = fc.tuple(fc.constantFrom(...registers), fc.integer({ min: 0, max: 6 }), fc.boolean());
    fc.assert(
      fc.property(fc.uniqueArray(again, { maxLength: 4, selector: ([event]) => event.id }), (edits) => {
        const events = edits.map(([event, days, replaces]): SchoolEvent => {
          const recordedOn: CivilMoment = `2025-12-0${days + 1}` as CivilMoment;
          return { ...event, id: `again-${event.id}`, recordedOn, ...(replaces ? { supersedes: event.id } : {}) };
        });
        expect(rows(ask(away.event(...events), "2025-10-17"))).toEqual(before);
      }),
    );
  });
});
