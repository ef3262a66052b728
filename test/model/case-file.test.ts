import { describe, expect, it } from "vitest";
import { caseStanding, caseTimes } from "../../src/model/case-standing.js";
import {
  acknowledged,
  caseIn,
  caseOf,
  cleared,
  closed,
  completed,
  confirmed,
  enrolled,
  left,
  marked,
  noted,
  stepLines,
  suspected,
  worldOf,
} from "../support/child.js";

// Monday 13 to Friday 17 October 2025 is a plain week.
const later = "2025-11-14";
const awayInOctober = [["2025-10-13", "2025-10-24"]] as const;

describe("a case that rests on absence alone", () => {
  it("opens as suspected with the first whole school day missed, and closes when the child comes", () => {
    const file = caseOf({ away: [["2025-10-13", "2025-10-14"]] }, later);
    expect(stepLines(file)).toEqual(["2025-10-13T17:00 suspected", "2025-10-15T08:00 closed"]);
    expect(file).toMatchObject({ openedOn: "2025-10-13", closedOn: "2025-10-15", ground: "returned", rebounds: 0 });
  });

  it("says which records it rests on", () => {
    const { steps } = caseOf({ away: [["2025-10-13", "2025-10-14"]] }, later);
    expect(steps.map(({ events }) => events)).toEqual([
      ["register-2025-10-13-am", "register-2025-10-13-pm"],
      ["register-2025-10-15-am"],
    ]);
  });

  it("is none for half days, however many", () => {
    const halves = [["2025-10-13", "2025-10-13", "am"] as const, ["2025-10-14", "2025-10-14", "pm"] as const];
    const file = caseOf({ away: halves }, later);
    expect(file.steps).toEqual([]);
    expect(file.openedOn).toBeUndefined();
  });

  it("is none under approved leave", () => {
    const slip = {
      kind: "leave",
      id: "slip",
      pupil: "P1",
      from: { date: "2025-10-13", session: "am" },
      to: { date: "2025-10-24", session: "pm" },
      reason: "sickness",
      approved: true,
      occurredOn: "2025-10-13",
      recordedOn: "2025-10-27",
    } as const;
    expect(caseOf({ away: awayInOctober, events: [slip] }, later).steps).toEqual([]);
    expect(caseOf({ away: awayInOctober, events: [slip] }, later, "2025-10-26").steps).toHaveLength(2);
  });

  it("never becomes confirmed by itself, however long it lasts", () => {
    const file = caseOf({ away: [["2025-09-01", "2025-11-28"]] }, "2025-11-28");
    expect(stepLines(file)).toEqual(["2025-09-01T17:00 suspected"]);
    expect(file.spans.confirmed).toEqual({ certain: [], possible: [] });
  });

  it.each([
    ["suspension", "suspension"],
    ["deferral", "deferral"],
    ["graduated", "finishedSchooling"],
    ["died", "died"],
  ] as const)("closes when the child leaves by right: %s", (reason, ground) => {
    const file = caseOf({ away: awayInOctober, events: [left("2025-10-20", reason)] }, later);
    expect(stepLines(file)).toEqual(["2025-10-13T17:00 suspected", "2025-10-20T00:00 closed"]);
    expect(file.ground).toBe(ground);
  });

  it.each(["transferOut", "other"] as const)(
    "goes on when the child leaves otherwise (%s), until it arrived somewhere",
    (reason) => {
      const gone = [left("2025-10-20", reason)];
      expect(stepLines(caseOf({ away: awayInOctober, events: gone }, later))).toEqual(["2025-10-13T17:00 suspected"]);
      const arrived = [...gone, acknowledged("2025-10-29", "2025-10-31")];
      const file = caseOf({ away: awayInOctober, events: arrived }, later);
      expect(file).toMatchObject({ closedOn: "2025-10-29", ground: "lawfulTransfer" });
      expect(caseOf({ away: awayInOctober, events: arrived }, later, "2025-10-30").closedOn).toBeUndefined();
    },
  );

  it("is only possible where registers are missing", () => {
    const file = caseOf({ away: [["2025-10-13"]], unregistered: [["2025-10-13", "pm"]] }, later);
    expect(stepLines(file)).toEqual(["2025-10-13T17:00 suspected?", "2025-10-14T08:00 closed?"]);
    expect(file.openedOn).toBeUndefined();
    expect(caseStanding(file, "2025-10-13T20:00")).toEqual({ possible: ["suspected"] });
    expect(caseTimes(file, "suspected")).toEqual({
      certain: [],
      possible: [{ from: "2025-10-13T17:00", until: "2025-10-14T08:00" }],
    });
  });

  it("says since when it is certain, where that is later than it is possible", () => {
    const file = caseOf({ away: [["2025-10-13", "2025-10-15"]], unregistered: [["2025-10-13", "pm"]] }, later);
    expect(stepLines(file)[0]).toBe("2025-10-13T17:00 suspected (certain 2025-10-14T17:00)");
    expect(file.openedOn).toBe("2025-10-14");
  });

  it("is one case when the child stays away again, opened anew and counted as a rebound", () => {
    const file = caseOf({ away: [["2025-10-13"], ["2025-10-20"], ["2025-11-03"]] }, later);
    expect(file.episodes).toHaveLength(3);
    expect(file.episodes[0]).toEqual({
      from: "2025-10-13T17:00",
      certainFrom: "2025-10-13T17:00",
      until: "2025-10-14T08:00",
      ground: "returned",
    });
    expect(caseTimes(file, "open").certain).toEqual(file.episodes.map(({ from, until }) => ({ from, until })));
    expect(file).toMatchObject({
      openedOn: "2025-10-13",
      reopenedOn: "2025-11-03",
      closedOn: "2025-11-04",
      rebounds: 2,
    });
  });
});

describe("a risk", () => {
  it("is there from its recording until somebody clears it", () => {
    const file = caseOf({ events: [noted("2025-10-13T09:00"), cleared("2025-10-20T09:00")] }, later);
    expect(stepLines(file)).toEqual(["2025-10-13T09:00 atRisk", "2025-10-20T09:00 closed"]);
    expect(file.closedOn).toBe("2025-10-20");
    expect(file.ground).toBeUndefined();
  });

  it("stands again after the child was away, for nobody cleared it", () => {
    const file = caseOf({ away: [["2025-10-15"]], events: [noted("2025-10-13")] }, later);
    expect(stepLines(file)).toEqual([
      "2025-10-13T00:00 atRisk",
      "2025-10-15T17:00 suspected",
      "2025-10-16T08:00 atRisk",
    ]);
    expect(file.closedOn).toBeUndefined();
  });

  it("cleared does not clear a child that was put down as suspected", () => {
    const events = [noted("2025-10-13"), suspected("2025-10-14T18:00"), cleared("2025-10-20")];
    expect(stepLines(caseOf({ events }, later)).at(-1)).toBe("2025-10-15T08:00 returned");
  });

  it("is no relapse: only staying away again is one", () => {
    const events = [noted("2025-10-13"), cleared("2025-10-15"), noted("2025-10-20"), cleared("2025-10-22")];
    expect(caseOf({ events }, later)).toMatchObject({ rebounds: 0, reopenedOn: "2025-10-20", closedOn: "2025-10-22" });
  });
});

describe("a case that rests on what somebody said", () => {
  it("goes from suspected to confirmed by a decision, to returned by attendance, to closed by a claim", () => {
    const events = [confirmed("2025-10-20"), completed("2025-10-27"), closed("2025-10-28T09:00")];
    const file = caseOf({ away: awayInOctober, events }, later);
    expect(stepLines(file)).toEqual([
      "2025-10-13T17:00 suspected",
      "2025-10-20T00:00 confirmed",
      "2025-10-27T08:00 returned",
      "2025-10-28T09:00 closed",
    ]);
    expect(file).toMatchObject({ ground: "returned", reason: "work", closedOn: "2025-10-28" });
    expect(file.steps.at(-1)?.events).toEqual([
      "closed-2025-10-28T09:00",
      "register-2025-10-27-am",
      "register-2025-10-27-pm",
      "completed-2025-10-27",
    ]);
  });

  it("stays returned while the formalities are open: attendance alone closes nothing", () => {
    const file = caseOf({ away: awayInOctober, events: [confirmed("2025-10-20")] }, "2025-11-28");
    expect(caseStanding(file, "2025-11-28").status).toBe("returned");
    expect(file.closedOn).toBeUndefined();
  });

  it("is not closed by a claim that came too early, nor later by itself", () => {
    const events = [confirmed("2025-10-20"), closed("2025-10-22"), completed("2025-10-27")];
    expect(caseOf({ away: awayInOctober, events }, later).closedOn).toBeUndefined();
  });

  it("is closed on the day of the claim once the day is over, where the claim names the day only", () => {
    const events = [confirmed("2025-10-20"), completed("2025-10-27"), closed("2025-10-27")];
    const noon = caseOf({ away: awayInOctober, events }, "2025-10-27T12:00");
    expect(stepLines(noon).at(-1)).toBe("2025-10-27T08:00 returned");
    const evening = caseOf({ away: awayInOctober, events }, "2025-10-27T17:00");
    expect(stepLines(evening).at(-1)).toBe("2025-10-27T17:00 closed");
  });

  it("waits for as many whole days as the host wants", () => {
    const events = [confirmed("2025-10-20"), completed("2025-10-27"), closed("2025-10-28T09:00"), closed("2025-10-31")];
    const look = { asOf: later } as const;
    const data = worldOf({ away: awayInOctober, events });
    expect(caseIn(data, look).closedOn).toBe("2025-10-28");
    expect(caseIn(data, look, 3).closedOn).toBe("2025-10-31");
  });

  it("takes the next attended session for a return, where no absence is on record", () => {
    const file = caseOf({ events: [suspected("2025-10-15T10:00")] }, later);
    expect(stepLines(file)).toEqual(["2025-10-15T10:00 suspected", "2025-10-15T14:00 returned"]);
  });

  it("falls back to what was decided when the child stays away again before the closing", () => {
    const file = caseOf(
      { away: [...awayInOctober, ["2025-10-30", "2025-10-31"]], events: [confirmed("2025-10-20")] },
      later,
    );
    expect(stepLines(file).slice(2)).toEqual([
      "2025-10-27T08:00 returned",
      "2025-10-30T17:00 confirmed",
      "2025-11-03T08:00 returned",
    ]);
    expect(file.rebounds).toBe(1);
  });

  it("after its closing is only suspected again, until somebody decides anew", () => {
    const events = [confirmed("2025-10-20"), completed("2025-10-27"), closed("2025-10-28")];
    const file = caseOf({ away: [...awayInOctober, ["2025-11-03", "2025-11-28"]], events }, later);
    expect(stepLines(file).at(-1)).toBe("2025-11-03T17:00 suspected");
    expect(file).toMatchObject({ rebounds: 1, reopenedOn: "2025-11-03" });
    expect(file.closedOn).toBeUndefined();
  });

  it("is opened by a decision about a child that never came to any school", () => {
    const data = { ...worldOf({}), pupils: [{ id: "P1" }, { id: "P2" }] };
    const event = { ...confirmed("2025-10-20", "unknown"), pupil: "P2" };
    const file = caseIn({ ...data, events: [...data.events, event] }, { asOf: later, pupil: "P2" });
    expect(stepLines(file)).toEqual(["2025-10-20T00:00 confirmed"]);
  });
});

describe("a decision that the child is no dropout", () => {
  const decided = [closed("2025-10-15T10:00", "notADropout")];

  it("from its first day on opens nothing, and so closes nothing, though a register is missing behind it", () => {
    const away = [["2025-10-13", "2025-10-13"]] as const;
    const events = [closed("2025-10-13", "notADropout")];
    expect(caseOf({ away, unregistered: [["2025-10-14"]], events }, "2025-10-14").steps).toEqual([]);
  });

  it("closes the case over an absence that goes on", () => {
    const file = caseOf({ away: awayInOctober, events: decided }, later);
    expect(stepLines(file)).toEqual(["2025-10-13T17:00 suspected", "2025-10-15T10:00 closed"]);
    expect(file.ground).toBe("notADropout");
  });

  it("says nothing about the next absence", () => {
    const file = caseOf({ away: [...awayInOctober, ["2025-11-03"]], events: decided }, later);
    expect(file).toMatchObject({ rebounds: 1, reopenedOn: "2025-11-03", closedOn: "2025-11-04", ground: "returned" });
  });

  it("on a bare date covers what shows only later on that day", () => {
    const file = caseOf({ away: awayInOctober, events: [closed("2025-10-13", "notADropout")] }, later);
    expect(file.steps).toEqual([]);
  });

  it("leaves open whether the child came in between, where a register is missing", () => {
    const file = caseOf({ away: awayInOctober, unregistered: [["2025-10-16"]], events: decided }, later);
    expect(stepLines(file)).toContain("2025-10-17T17:00 suspected?");
  });
});

describe("a closing because the child left", () => {
  const gone = left("2025-10-20", "transferOut", { proof: "letter 7" });

  it("holds until the child is expected again and stays away", () => {
    const events = [confirmed("2025-10-15"), gone, closed("2025-10-21", "lawfulTransfer"), enrolled("2025-10-22")];
    const file = caseOf({ away: awayInOctober, events }, later);
    expect(stepLines(file)).toEqual([
      "2025-10-13T17:00 suspected",
      "2025-10-15T00:00 confirmed",
      "2025-10-21T00:00 closed",
      "2025-10-22T17:00 suspected",
      "2025-10-27T08:00 closed",
    ]);
  });

  it("closes nothing without the papers", () => {
    const events = [confirmed("2025-10-15"), left("2025-10-20", "suspension"), closed("2025-10-21", "suspension")];
    expect(caseOf({ away: awayInOctober, events }, later).closedOn).toBeUndefined();
    const approved = left("2025-10-20", "suspension", { approvedBy: "educationAuthority" });
    const withPapers = [confirmed("2025-10-15"), approved, closed("2025-10-21", "suspension")];
    expect(caseOf({ away: awayInOctober, events: withPapers }, later)).toMatchObject({
      closedOn: "2025-10-21",
      ground: "suspension",
    });
  });
});

describe("what became known later", () => {
  it("changes the case as if it had been known from the start", () => {
    const events = [
      confirmed("2025-10-20"),
      completed("2025-10-27"),
      closed("2025-10-28"),
      marked("2025-10-27", "pm", false, "2025-11-05"),
      marked("2025-10-28", "am", false, "2025-11-05"),
    ];
    expect(caseOf({ away: awayInOctober, events }, later, "2025-11-04").closedOn).toBe("2025-10-28");
    expect(caseOf({ away: awayInOctober, events }, later).closedOn).toBeUndefined();
  });
});
