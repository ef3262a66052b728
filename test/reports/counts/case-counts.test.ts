import { describe, expect, it } from "vitest";
import type { SchoolEvent } from "../../../src/model/events.js";
import type { CivilMoment } from "../../../src/model/moment.js";
import { type CaseCounter, caseCounters, caseCounts } from "../../../src/reports/counts/case-counts.js";
import { monthPeriod } from "../../../src/reports/counts/months.js";
import { type Childhood, closed, completed, confirmed, noted, suspected, worldOf } from "../../support/child.js";
import { sourceOf } from "../../support/reports.js";
import { fact } from "../fields/full-child.js";

type Counted = Partial<Record<CaseCounter | "reasons", unknown>>;

/** What is not zero in a month, as looked at at some time. */
function month(key: string, childhood: Childhood, asOf: CivilMoment = "2025-11-28"): Counted {
  const counts = caseCounts(sourceOf(worldOf(childhood), asOf), monthPeriod(key)).get("S1");
  if (!counts) return {};
  const { reasons } = counts;
  const found = caseCounters.filter((counter) => counts[counter] > 0).map((counter) => [counter, counts[counter]]);
  return { ...Object.fromEntries(found), ...(Object.keys(reasons).length === 0 ? {} : { reasons }) };
}

const visit = (on: CivilMoment): SchoolEvent => ({
  kind: "homeVisit",
  id: `visit-${on}`,
  pupil: "P1",
  by: "homeroomTeacher",
  purpose: "return",
  with: "guardian",
  inPerson: true,
  occurredOn: on,
  recordedOn: on,
});

describe("what is counted of a child's case", () => {
  const october = [["2025-10-13", "2025-10-17"]] as const;

  it("is a suspicion, the attempts, and the return of the month", () => {
    const told = { away: october, events: [visit("2025-10-14T18:00"), visit("2025-10-16T18:00")] };
    const persuaded = { attempts: 2, childrenPersuaded: 1 };
    expect(month("2025-10", told)).toEqual({
      suspectedInPeriod: 1,
      returnedInPeriod: 1,
      closedInPeriod: 1,
      ...persuaded,
    });
    expect(month("2025-11", told)).toEqual({});
    // Seen on the Thursday: the child is away.
    expect(month("2025-10", told, "2025-10-16T12:00")).toMatchObject({ suspectedAtClose: 1, attempts: 1 });
  });

  it("is the decision with its reason, and the dropout at the close", () => {
    const told = { away: [["2025-10-13", "2025-11-28"]] as const, events: [confirmed("2025-10-20", "work")] };
    expect(month("2025-10", told)).toEqual({
      suspectedInPeriod: 1,
      confirmedInPeriod: 1,
      confirmedAtClose: 1,
      reasons: { work: 1 },
    });
    expect(month("2025-11", told)).toEqual({ confirmedAtClose: 1 });
  });

  it("keeps the reason of the month's own decision, whatever is decided later", () => {
    const again = {
      away: [["2025-10-13", "2025-11-28"]] as const,
      events: [confirmed("2025-10-20", "work"), confirmed("2025-11-20", "illness")],
    };
    expect(month("2025-10", again)).toMatchObject({ reasons: { work: 1 } });
    expect(month("2025-11", again)).toMatchObject({ reasons: { illness: 1 } });
  });

  it("tells whereabouts as they were at the close", () => {
    const told = {
      away: [["2025-10-13", "2025-11-28"]] as const,
      events: [confirmed("2025-10-20"), fact("whereabouts", "untraceable", "2025-11-10")],
    };
    expect(month("2025-10", told).whereaboutsUnknown).toBeUndefined();
    expect(month("2025-11", told).whereaboutsUnknown).toBe(1);
  });

  it("counts a return after a confirmed dropout once, in the month of the return and not of the closing", () => {
    const told = {
      away: [["2025-10-13", "2025-10-24"]] as const,
      events: [confirmed("2025-10-20"), completed("2025-10-30"), closed("2025-11-05")],
    };
    expect(month("2025-10", told)).toMatchObject({ returnedInPeriod: 1, returnedFromDropout: 1 });
    expect(month("2025-11", told)).toEqual({ closedInPeriod: 1 });
  });

  it("is no return from a dropout that was decided only later, or closed long before", () => {
    const later = {
      away: [october[0], ["2025-11-03", "2025-11-28"]] as const,
      events: [suspected("2025-10-15"), confirmed("2025-11-10")],
    };
    expect(month("2025-10", later)).toMatchObject({ returnedInPeriod: 1 });
    expect(month("2025-10", later).returnedFromDropout).toBeUndefined();
    const before = {
      away: [["2025-09-08", "2025-09-12"], october[0]] as const,
      events: [confirmed("2025-09-10"), completed("2025-09-16"), closed("2025-09-18"), suspected("2025-10-15")],
    };
    expect(month("2025-09", before)).toMatchObject({ returnedFromDropout: 1 });
    expect(month("2025-10", before)).toMatchObject({ returnedInPeriod: 1, rebounds: 1 });
    expect(month("2025-10", before).returnedFromDropout).toBeUndefined();
  });

  it("counts as a rebound what the case counts as one: staying away again, and no mere risk", () => {
    const risk = { away: october, events: [noted("2025-11-05")] };
    expect(month("2025-11", risk).rebounds).toBeUndefined();
    // Back and not closed, then away again.
    const open = { away: [october[0], ["2025-11-03", "2025-11-07"]] as const, events: [confirmed("2025-10-15")] };
    expect(month("2025-11", open)).toMatchObject({ rebounds: 1 });
  });

  it("loses no dropout because a register was not taken: it is to be checked", () => {
    const silent = {
      away: [["2025-10-13", "2025-10-31"]] as const,
      events: [confirmed("2025-10-20")],
      unregistered: [["2025-10-31"]] as const,
      through: "2025-10-31",
    } as const;
    expect(month("2025-10", silent, "2025-10-31")).toMatchObject({
      confirmedAtClose: 1,
      confirmedUnverified: 1,
    });
    // Nor in a month of which nobody took a register at all.
    const stopped = { ...silent, away: [["2025-10-13", "2025-11-28"]] as const };
    expect(month("2025-11", stopped)).toEqual({ confirmedAtClose: 1, confirmedUnverified: 1 });
  });

  it("is no dropout at the close who has died, is through with school, or has arrived elsewhere", () => {
    const told = (...more: readonly object[]): Counted => {
      const on = { pupil: "P1", occurredOn: "2025-10-24", recordedOn: "2025-10-24" };
      const events = more.map((one, i) => ({ id: `gone-${i}`, ...on, ...one }) as SchoolEvent);
      return month("2025-10", { away: [["2025-10-13", "2025-11-28"]], events: [confirmed("2025-10-20"), ...events] });
    };
    const left = { kind: "left", reason: "transferOut" };
    for (const reason of ["died", "graduated"]) {
      expect(told({ ...left, reason }).confirmedAtClose).toBeUndefined();
      expect(told({ ...left, reason }).confirmedInPeriod).toBe(1);
    }
    expect(told(left).confirmedAtClose).toBe(1);
    expect(told({ ...left, reason: "suspension" }).confirmedAtClose).toBe(1);
    expect(told(left, { kind: "transferAcknowledged", by: "school" }).confirmedAtClose).toBeUndefined();
  });

  it("is nothing that was not known then", () => {
    const told = worldOf({
      away: [["2025-10-13", "2025-10-31"]],
      events: [confirmed("2025-10-20", "work", "2025-11-06")],
    });
    const source = sourceOf(told, "2025-10-31", { knownOn: "2025-10-31" });
    expect(caseCounts(source, monthPeriod("2025-10")).get("S1")).toMatchObject({
      confirmedInPeriod: 0,
      confirmedAtClose: 0,
      suspectedAtClose: 1,
    });
  });
});
