import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createWorld } from "../../src/model/create-world.js";
import { type EnrolmentSpell, enrolmentSpells } from "../../src/model/enrolment-spells.js";
import type { SchoolEvent } from "../../src/model/events.js";
import type { CivilMoment } from "../../src/model/moment.js";
import { placementsOf } from "../../src/model/placement.js";
import { arbitrarySituation } from "../support/arbitraries/worlds.js";
import { acknowledged, enrolled, left, worldOf } from "../support/child.js";

function spells(events: readonly SchoolEvent[], asOf: CivilMoment, knownOn?: CivilMoment): readonly EnrolmentSpell[] {
  const world = createWorld(worldOf({ events, through: "2025-09-01" }));
  const timeline = world.timelines.get("P1");
  if (!timeline) throw new Error("no child");
  return enrolmentSpells(world, timeline, { asOf, ...(knownOn === undefined ? {} : { knownOn }) });
}

function problems(events: readonly SchoolEvent[], asOf: CivilMoment): readonly string[] {
  return spells(events, asOf).flatMap((spell) => spell.problems.map(({ code, since }) => `${code} ${since}`));
}

const suspension = { proof: "hospital 3", approvedBy: "educationAuthority", expiresOn: "2025-12-31" } as const;

describe("a child's times on the register", () => {
  it("follow one another, with what each rests on", () => {
    const events = [left("2025-10-10", "suspension", suspension), enrolled("2026-01-05")];
    expect(spells(events, "2026-02-01")).toEqual([
      {
        status: "enrolled",
        from: "2025-09-01",
        until: "2025-10-10",
        class: "C1",
        school: "S1",
        event: "enrolled",
        problems: [],
      },
      {
        status: "suspended",
        from: "2025-10-10",
        until: "2026-01-05",
        ...suspension,
        event: "left-2025-10-10",
        problems: [],
      },
      { status: "enrolled", from: "2026-01-05", class: "C1", school: "S1", event: "enrolled-2026-01-05", problems: [] },
    ]);
  });

  it("are told as of a day: what is entered in advance is not yet so", () => {
    const events = [{ ...left("2025-10-10", "graduated"), recordedOn: "2025-10-01" } as SchoolEvent];
    expect(spells(events, "2025-10-09").map(({ status, until }) => [status, until])).toEqual([["enrolled", undefined]]);
    expect(spells(events, "2025-10-10").map(({ status }) => status)).toEqual(["enrolled", "graduated"]);
  });

  it("are told by what was known", () => {
    const events = [{ ...left("2025-10-10", "died"), recordedOn: "2025-10-20" } as SchoolEvent];
    expect(spells(events, "2025-11-01", "2025-10-19")).toHaveLength(1);
    expect(spells(events, "2025-11-01", "2025-10-20")).toHaveLength(2);
  });

  it("of several changes on a day hold the last", () => {
    const events = [left("2025-10-10T09:00", "other"), enrolled("2025-10-10T15:00")];
    expect(spells(events, "2025-11-01").map(({ status }) => status)).toEqual(["enrolled", "enrolled"]);
  });
});

describe("the papers of a change", () => {
  it.each(["suspension", "deferral"] as const)("for a %s are a proof, an approval and a last day", (reason) => {
    expect(problems([left("2025-10-10", reason)], "2025-11-01")).toEqual([
      "proof-missing 2025-10-10",
      "approval-missing 2025-10-10",
      "expiry-missing 2025-10-10",
    ]);
    expect(problems([left("2025-10-10", reason, suspension)], "2025-11-01")).toEqual([]);
  });

  it("for a transfer out are the receiving school's letter and its word", () => {
    expect(problems([left("2025-10-10", "transferOut")], "2025-11-01")).toEqual([
      "proof-missing 2025-10-10",
      "not-acknowledged 2025-10-10",
    ]);
    const proven = left("2025-10-10", "transferOut", { proof: "letter 7" });
    expect(problems([proven], "2025-11-01")).toEqual(["not-acknowledged 2025-10-10"]);
    const arrived = [left("2025-10-10", "transferOut"), acknowledged("2025-10-20")];
    expect(problems(arrived, "2025-10-19")).toHaveLength(2);
    expect(problems(arrived, "2025-10-20")).toEqual([]);
    expect(spells(arrived, "2025-10-20").at(-1)?.acknowledgedOn).toBe("2025-10-20");
  });

  it("of an earlier transfer are not those of a later one", () => {
    const events = [
      left("2025-10-10", "transferOut", { proof: "letter 7" }),
      acknowledged("2025-10-12"),
      enrolled("2025-10-20"),
      left("2025-11-03", "transferOut", { proof: "letter 9" }),
    ];
    expect(problems(events, "2025-11-10")).toEqual(["not-acknowledged 2025-11-03"]);
  });

  it.each(["graduated", "died", "other"] as const)("are none for %s", (reason) => {
    expect(problems([left("2025-10-10", reason)], "2025-11-01")).toEqual([]);
  });
});

describe("the times of any child", () => {
  it("touch without overlap, and are on the register exactly where the child is placed", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(arbitrarySituation, ({ data }) => {
        const world = createWorld(data);
        for (const timeline of world.timelines.values()) {
          const found = enrolmentSpells(world, timeline, { asOf: "2030-01-01" });
          found.forEach(({ from, until }, i) => {
            expect(until).toBe(found[i + 1]?.from);
            if (until !== undefined) expect(from < until).toBe(true);
          });
          const placed = placementsOf(world, timeline.moves, Number.MAX_SAFE_INTEGER).map((place) => place.class);
          expect(found.flatMap((spell) => spell.class ?? [])).toEqual(placed);
        }
      }),
      { numRuns: 100 },
    );
  });
});
