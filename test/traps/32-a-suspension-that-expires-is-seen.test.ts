import { describe, expect, it } from "vitest";
import { createWorld } from "../../src/model/create-world.js";
import type { EnrolmentProblem } from "../../src/model/enrolment-problems.js";
import { enrolmentSpells } from "../../src/model/enrolment-spells.js";
import type { SchoolEvent } from "../../src/model/events.js";
import type { CivilMoment } from "../../src/model/moment.js";
import { enrolled, left, worldOf } from "../support/child.js";

function problems(events: readonly SchoolEvent[], asOf: CivilMoment): readonly EnrolmentProblem[] {
  const world = createWorld(worldOf({ events, through: "2025-09-01" }));
  const timeline = world.timelines.get("P1");
  return timeline ? enrolmentSpells(world, timeline, { asOf }).flatMap((spell) => spell.problems) : [];
}

const papers = { proof: "hospital 3", approvedBy: "townshipGovernment", expiresOn: "2025-12-31" } as const;

describe("a suspension whose time is up", () => {
  it.each(["suspension", "deferral"] as const)("without a return is told from the day after on: %s", (reason) => {
    const events = [left("2025-10-10", reason, papers)];
    expect(problems(events, "2025-12-31")).toEqual([]);
    expect(problems(events, "2026-01-01")).toEqual([
      {
        code: "expired-without-return",
        event: "left-2025-10-10",
        since: "2026-01-01",
        path: "expiresOn",
        value: "2025-12-31",
        expected: "the child's return, or a new approval",
      },
    ]);
    expect(problems(events, "2027-06-30")).toHaveLength(1);
  });

  it("is no matter once the child is back, or was suspended anew", () => {
    const first = left("2025-10-10", "suspension", papers);
    expect(problems([first, enrolled("2026-01-12")], "2026-01-11")).toHaveLength(1);
    expect(problems([first, enrolled("2026-01-12")], "2026-01-12")).toEqual([]);
    const anew = left("2026-01-01", "suspension", { ...papers, expiresOn: "2026-06-30" });
    expect(problems([first, anew], "2026-06-30")).toEqual([]);
    expect(problems([first, anew], "2026-07-01")).toMatchObject([{ event: "left-2026-01-01", since: "2026-07-01" }]);
  });

  it("cannot be seen where no last day is on record: that is told at once", () => {
    const { expiresOn: _, ...rest } = papers;
    expect(problems([left("2025-10-10", "suspension", rest)], "2025-10-10")).toMatchObject([
      { code: "expiry-missing" },
    ]);
  });
});
