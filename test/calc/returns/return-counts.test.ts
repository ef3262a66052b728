import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { returnIndicators } from "../../../src/calc/indicators/return-indicators-data.js";
import { type ReturnCounts, type ReturnOptions, returnCounts } from "../../../src/calc/returns/return-counts.js";
import { caseStanding } from "../../../src/model/case-standing.js";
import { childCase } from "../../../src/model/child-case.js";
import { createWorld } from "../../../src/model/create-world.js";
import type { SchoolEvent } from "../../../src/model/events.js";
import type { CivilMoment } from "../../../src/model/moment.js";
import { schoolCalendar } from "../../../src/model/school-calendar.js";
import { arbitraryCases } from "../../support/arbitraries/cases.js";
import { closed, completed, confirmed, left, worldOf } from "../../support/child.js";
import { autumn2025, patient, type Story, school } from "../../support/worlds.js";
import { definitionOf, percentOf } from "../indicators/counted.js";

const options = { from: "2025-09-01", to: "2025-10-31", asOf: "2025-10-31", calendar: autumn2025 } as const;

function counted(story: Story, more: Partial<ReturnOptions> = {}): ReturnCounts {
  return returnCounts(story.world(), { ...options, ...more, members: true });
}

/** P1 away from Monday 13 October to Friday 17, and back on Monday 20. */
const week = school().absent("P1", "2025-10-13", "2025-10-17");

describe("a case of a week", () => {
  it("returns after the second persuasion (worked by hand, no published figure seen)", () => {
    const { counts, cases } = counted(
      week
        .call("P1", "2025-10-13T16:00", { id: "c1" })
        .visit("P1", "2025-10-15T18:00", { id: "v1" })
        .visit("P1", "2025-10-15T19:00", { id: "again" }),
    );
    expect(cases).toEqual([
      {
        pupil: "P1",
        openedOn: "2025-10-13",
        standing: "returned",
        ground: "returned",
        declared: false,
        returnedOn: "2025-10-20",
        returns: [{ on: "2025-10-20" }],
        attempts: ["c1", "v1"],
        firstContactOn: "2025-10-13",
        firstVisitOn: "2025-10-15",
      },
    ]);
    expect(counts).toMatchObject({
      casesOpened: 1,
      casesReturned: 1,
      confirmedCases: 0,
      firstAttempts: 1,
      returnedAfterFirstAttempt: 0,
      secondAttempts: 1,
      returnedAfterSecondAttempt: 1,
      thirdAttempts: 0,
      casesContacted: 1,
      daysToFirstContact: 0,
      casesVisited: 1,
      daysToFirstVisit: 2,
      daysToReturn: 7,
    });
    const rate = definitionOf(returnIndicators, "returnRateByAttempt", "second");
    expect(percentOf(rate, counts)).toBe("100.00 %");
  });

  it("takes no call in vain for a contact, no enquiry for an attempt, and nothing after the return", () => {
    const { cases } = counted(
      week
        .call("P1", "2025-10-13T16:00", { live: false })
        .call("P1", "2025-10-14T16:00", { purpose: "enquiry" })
        .visitInVain("P1", "2025-10-15T18:00")
        .call("P1", "2025-10-20T16:00"),
    );
    expect(cases?.[0]).toMatchObject({
      attempts: [],
      firstContactOn: "2025-10-14",
      firstVisitOn: "2025-10-15",
    });
  });

  it("counts in the days and classes asked for", () => {
    const opened = (more: Partial<ReturnOptions>): number => counted(week, more).counts.casesOpened;
    expect(
      [{ from: "2025-10-14" as const }, { to: "2025-10-12" as const }, { school: "S2" }, { grade: 8 }].map(opened),
    ).toEqual([0, 0, 0, 0]);
    expect([{ from: "2025-10-13" as const }, { class: "C1" }, { stage: "junior" as const }].map(opened)).toEqual([
      1, 1, 1,
    ]);
    expect(opened({ onlyDeclared: true })).toBe(0);
  });

  it("is away while it lasts, and unclear where the registers that would tell are missing", () => {
    expect(counted(week, { asOf: "2025-10-16" }).cases?.[0]).toMatchObject({ standing: "away", returns: [] });
    const silent = week.registersThrough("2025-10-17");
    expect(counted(silent, { asOf: "2025-10-24" }).cases?.[0]?.standing).toBe("unclear");
    expect(counted(silent, { asOf: "2025-10-24" }).counts).toMatchObject({ casesOpened: 1, casesReturned: 0 });
  });

  it("opens none by missing registers alone", () => {
    expect(counted(school().noRegister("2025-10-13").noRegister("2025-10-14")).counts.casesOpened).toBe(0);
  });

  it.each([
    [{ from: "2025-02-30" as const }, "from"],
    [{ to: "2025-08-31" as const }, "to"],
    [{ daysAttended: 0 }, "daysAttended"],
  ])("refuses %j", (more, path) => {
    expect(() => counted(week, more)).toThrow(new RegExp(`^invalid-input: ${path}`));
  });
});

describe("cases that somebody put down", () => {
  const away = [["2025-10-13", "2025-10-24"]] as const;
  const found = (events: readonly SchoolEvent[], asOf: CivilMoment = "2025-11-28"): ReturnCounts =>
    returnCounts(createWorld(worldOf({ away, events })), { ...options, to: "2025-11-28", asOf, members: true });

  it("count as confirmed, and as returned after the confirmation", () => {
    const { counts, cases } = found([confirmed("2025-10-15")]);
    expect(cases?.[0]).toMatchObject({
      confirmedOn: "2025-10-15",
      declared: true,
      standing: "returned",
      returnedOn: "2025-10-27",
    });
    expect(counts).toMatchObject({ confirmedCases: 1, confirmedCasesReturned: 1, casesReturned: 1 });
    const closedToo = found([confirmed("2025-10-15"), completed("2025-10-27"), closed("2025-10-29")]);
    expect(closedToo.cases?.[0]).toMatchObject({ ground: "returned", returnedOn: "2025-10-27" });
  });

  it("confirmed while the child attends return with the next session that it attends", () => {
    const { cases } = found([confirmed("2025-10-29")]);
    expect(cases?.at(-1)).toMatchObject({ confirmedOn: "2025-10-29", returnedOn: "2025-10-30" });
  });

  it("leave the base where they are closed as not a dropout, and stay in it on any other ground", () => {
    const none = found([confirmed("2025-10-15"), closed("2025-10-20", "notADropout")]);
    expect(none.cases?.[0]?.standing).toBe("notADropout");
    expect(none.counts).toMatchObject({ casesOpened: 1, casesNotADropout: 1, casesReturned: 0, confirmedCases: 0 });
    const rate = definitionOf(returnIndicators, "returnRate", "allCases");
    expect(percentOf(rate, none.counts)).toBe("not applicable");
    const died = found([left("2025-10-20", "died")]);
    expect(died.cases?.[0]).toMatchObject({ standing: "endedOtherwise", ground: "died" });
    expect(percentOf(rate, died.counts)).toBe("0.00 %");
  });
});

describe("relapse", () => {
  const back = school().absent("P1", "2025-09-08", "2025-09-09");

  it("is watched only where the whole window has passed", () => {
    // Back on 10 September, away again on 8 October with the whole day missed: 29 days later.
    const told = back.absent("P1", "2025-10-09");
    const watched = (asOf: CivilMoment): readonly number[] => {
      const { counts } = counted(told, { asOf, to: "2025-09-30" });
      return [counts.returnsWatched30Days, counts.relapsedWithin30Days, counts.returnsWatched60Days];
    };
    expect(watched("2025-10-09")).toEqual([0, 0, 0]);
    expect(watched("2025-10-10T12:00")).toEqual([0, 0, 0]);
    expect(watched("2025-10-10")).toEqual([1, 1, 0]);
  });

  it.each([
    ["2025-10-09", 1],
    ["2025-10-10", 1],
    ["2025-10-11", 0],
  ] as const)("on %s is %i within 30 days of 10 September", (day, relapsed) => {
    const { counts } = counted(back.absent("P1", day), { to: "2025-09-30" });
    expect([counts.returnsWatched30Days, counts.relapsedWithin30Days]).toEqual([1, relapsed]);
  });

  it("within a case that is still open is one, too: the last return holds, or none", () => {
    const world = createWorld(
      worldOf({
        away: [
          ["2025-09-08", "2025-09-12"],
          ["2025-09-17", "2025-09-19"],
        ],
        events: [confirmed("2025-09-09")],
      }),
    );
    const at = (asOf: CivilMoment): ReturnCounts => returnCounts(world, { ...options, asOf, members: true });
    expect(at("2025-09-18").cases).toMatchObject([
      { standing: "away", returns: [{ on: "2025-09-15", relapsedOn: "2025-09-17" }] },
    ]);
    expect(at("2025-10-31").cases).toMatchObject([
      { standing: "returned", returnedOn: "2025-09-22", returns: [{ on: "2025-09-15" }, { on: "2025-09-22" }] },
    ]);
    expect(at("2025-10-31").counts).toMatchObject({
      casesOpened: 1,
      returnsWatched30Days: 2,
      relapsedWithin30Days: 1,
      daysToReturn: 14,
    });
  });
});

describe("laws of the return", () => {
  it("parts make the whole, periods add up, and no child that certainly stays away counts as returned", patient, () => {
    fc.assert(
      fc.property(arbitraryCases, ({ data, calendar, asOf, knownOn }) => {
        const world = createWorld(data);
        const look = {
          asOf,
          calendar: schoolCalendar(calendar),
          ...(knownOn === undefined ? {} : { knownOn }),
        };
        const all = { from: "2000-01-01", to: "2099-12-31" } as const;
        const { counts, cases = [] } = returnCounts(world, { ...all, ...look, members: true });
        expect(cases).toHaveLength(counts.casesOpened);
        expect(counts.returnedWithoutAttempt + returnedAfter(counts)).toBe(counts.casesReturned);
        expect(counts.casesWithoutAttempt + counts.firstAttempts).toBe(counts.casesOpened - counts.casesNotADropout);
        expect(counts.confirmedCasesReturned).toBeLessThanOrEqual(
          Math.min(counts.confirmedCases, counts.casesReturned),
        );
        expect(counts.relapsedWithin30Days).toBeLessThanOrEqual(counts.returnsWatched30Days);
        const middle = cases[0]?.openedOn ?? "2025-09-15";
        const parts = [
          { from: all.from, to: middle },
          { from: middle, to: all.to },
        ].map((days) => returnCounts(world, { ...days, ...look }).counts.casesOpened);
        const inBoth = cases.filter(({ openedOn }) => openedOn === middle).length;
        expect((parts[0] ?? 0) + (parts[1] ?? 0) - inBoth).toBe(counts.casesOpened);
        for (const { id } of data.pupils) {
          const { calendar: compiled, ...rest } = look;
          const cut = knownOn === undefined ? compiled : compiled.knownOn(knownOn);
          const file = childCase(world, id, { ...rest, calendar: cut });
          if (!file) continue;
          const status = caseStanding(file, asOf).status;
          const last = cases.filter(({ pupil }) => pupil === file.pupil).at(-1);
          if (status === "suspected" || status === "confirmed") expect(last?.standing).toBe("away");
          if (status === "returned") expect(["returned", "unclear"]).toContain(last?.standing);
        }
      }),
      { numRuns: 40 },
    );
  });
});

function returnedAfter({ returnedAfterFirstAttempt, ...rest }: ReturnCounts["counts"]): number {
  return (
    returnedAfterFirstAttempt +
    rest.returnedAfterSecondAttempt +
    rest.returnedAfterThirdAttempt +
    rest.returnedAfterLaterAttempt
  );
}
