import { describe, expect, it } from "vitest";
import { closedCaseProblems } from "../../src/model/case-records.js";
import type { SchoolEvent } from "../../src/model/events.js";
import type { CivilMoment } from "../../src/model/moment.js";
import { caseIn, caseOf, closed, completed, confirmed, marked, worldOf } from "../support/child.js";

const away = [["2025-10-13", "2025-10-17"]] as const;
const told = [confirmed("2025-10-15"), completed("2025-10-20"), closed("2025-10-21T09:00")];
const later = "2025-11-14";

function problems(more: readonly SchoolEvent[], knownOn?: CivilMoment): readonly string[] {
  const look = { asOf: later, ...(knownOn === undefined ? {} : { knownOn }) } as const;
  return closedCaseProblems(caseIn(worldOf({ away, events: [...told, ...more] }), look)).map(
    ({ code, event, closing }) => `${code} ${event} (${closing})`,
  );
}

const call: SchoolEvent = {
  kind: "phoneCall",
  id: "call",
  pupil: "P1",
  by: "homeroomTeacher",
  purpose: "return",
  live: true,
  occurredOn: "2025-10-14",
  recordedOn: "2025-11-03",
};

describe("a record about a closed case that comes after its closing", () => {
  it("is told in both languages, with its number and the closing's", () => {
    const [problem] = closedCaseProblems(caseIn(worldOf({ away, events: [...told, call] }), { asOf: later }));
    expect(problem?.says).toEqual({
      zh: "个案已由closed-2025-10-21T09:00销号，此后才录入此前的记录call",
      en: "the case was closed by closed-2025-10-21T09:00, and record call of the time before was entered only after it",
    });
  });

  it("is told, and not dropped", () => {
    expect(problems([call])).toEqual(["recorded-into-closed-case call (closed-2025-10-21T09:00)"]);
  });

  it("is told only once it is known", () => {
    expect(problems([call], "2025-11-02")).toEqual([]);
  });

  it("is none where it was recorded before the closing, or on the day of it", () => {
    expect(problems([{ ...call, recordedOn: "2025-10-20" }])).toEqual([]);
    expect(problems([{ ...call, recordedOn: "2025-10-21" }])).toEqual([]);
  });

  it("is none where it is about the time after", () => {
    expect(problems([{ ...call, occurredOn: "2025-11-03" }])).toEqual([]);
  });

  it("is told where it happened later and names a day of the case", () => {
    expect(problems([{ ...call, occurredOn: "2025-11-03", about: "2025-10-14" }])).toHaveLength(1);
  });

  it("is told where a slip written later covers a day of the case", () => {
    const slip: SchoolEvent = {
      kind: "leave",
      id: "slip",
      pupil: "P1",
      from: { date: "2025-10-13", session: "am" },
      to: { date: "2025-10-17", session: "pm" },
      reason: "sickness",
      approved: true,
      occurredOn: "2025-11-03",
      recordedOn: "2025-11-03",
    };
    expect(problems([slip])).toEqual(["recorded-into-closed-case slip (closed-2025-10-21T09:00)"]);
  });

  it("counts like any other: without the day attended the closing no longer holds, and both are seen", () => {
    const undone = marked("2025-10-20", "am", false, "2025-11-03");
    const file = caseOf({ away, events: [...told, undone] }, later);
    expect(file.closedOn).toBeUndefined();
    expect(problems([undone])).toEqual(["recorded-into-closed-case mark-am-2025-10-20 (closed-2025-10-21T09:00)"]);
  });

  it("is told where a register of the case was taken again", () => {
    const again: SchoolEvent = {
      kind: "register",
      id: "again",
      class: "C1",
      session: "am",
      absent: [],
      occurredOn: "2025-10-14",
      recordedOn: "2025-11-03",
    };
    expect(problems([again])).toEqual(["recorded-into-closed-case again (closed-2025-10-21T09:00)"]);
  });

  it("is told where it only takes something back", () => {
    const back: SchoolEvent = {
      kind: "retraction",
      id: "back",
      supersedes: "confirmed-2025-10-15",
      reason: "in error",
      occurredOn: "2025-11-03",
      recordedOn: "2025-11-03",
    };
    expect(problems([back])).toEqual(["withdrawn-from-closed-case confirmed-2025-10-15 (closed-2025-10-21T09:00)"]);
  });

  it("is none while the case is open", () => {
    const open = worldOf({ away, events: [confirmed("2025-10-15"), call] });
    expect(closedCaseProblems(caseIn(open, { asOf: later }))).toEqual([]);
  });
});
