import { describe, expect, it } from "vitest";
import { canClose, closingIssues, noticeIssues } from "../../src/model/case-claims.js";
import type { CivilMoment } from "../../src/model/moment.js";
import { caseOf, closed, completed, confirmed, left, noted, suspected } from "../support/child.js";

const away = [["2025-10-13", "2025-10-24"]] as const;
const later = "2025-11-14";

describe("closing a case as returned", () => {
  const file = caseOf({ away, events: [confirmed("2025-10-20"), completed("2025-10-28T09:00")] }, later);

  it("wants a whole school day attended and the formalities complete, both since the child was away", () => {
    expect(closingIssues(file, { ground: "returned", on: "2025-10-24T18:00" })).toEqual([
      {
        path: "attended",
        value: undefined,
        expected: "a whole school day attended since 2025-10-13",
        says: {
          zh: "缺少自2025-10-13以来到校1个完整教学日",
          en: "missing: a whole school day attended since 2025-10-13",
        },
      },
      {
        path: "returnCompleted",
        value: undefined,
        expected: "a record that the formalities of the return are complete since 2025-10-13",
        says: {
          zh: "缺少自2025-10-13以来复学手续办结的记录",
          en: "missing: a record that the formalities of the return are complete since 2025-10-13",
        },
      },
    ]);
  });

  it.each<[CivilMoment, readonly string[]]>([
    ["2025-10-27T12:00", ["attended", "returnCompleted"]],
    ["2025-10-27T18:00", ["returnCompleted"]],
    ["2025-10-28T08:59", ["returnCompleted"]],
    ["2025-10-28T09:00", []],
    ["2025-10-28", []],
  ])("on %s wants %j", (on, wanted) => {
    expect(closingIssues(file, { ground: "returned", on }).map(({ path }) => path)).toEqual(wanted);
    expect(canClose(file, { ground: "returned", on })).toBe(wanted.length === 0);
  });

  it("is not content with a day without a register, and says so", () => {
    const unsure = caseOf(
      { away, unregistered: [["2025-10-27"]], events: [confirmed("2025-10-20"), completed("2025-10-27")] },
      "2025-10-27",
    );
    expect(closingIssues(unsure, { ground: "returned", on: "2025-10-27" })).toMatchObject([
      { path: "attended", value: "no register" },
    ]);
  });

  it("does not count the formalities of an earlier return", () => {
    const again = caseOf(
      { away: [...away, ["2025-10-30", "2025-10-31"]], events: [confirmed("2025-10-20"), completed("2025-10-28")] },
      later,
    );
    expect(canClose(again, { ground: "returned", on: "2025-10-29" })).toBe(true);
    expect(closingIssues(again, { ground: "returned", on: "2025-11-05" })).toMatchObject([{ path: "returnCompleted" }]);
  });
});

describe("closing a case because the child left", () => {
  const open = [suspected("2025-10-15")];

  it("wants the record of it, for that reason", () => {
    const file = caseOf({ away, events: [...open, left("2025-10-20", "died")] }, later);
    expect(canClose(file, { ground: "died", on: "2025-10-21" })).toBe(true);
    expect(closingIssues(file, { ground: "died", on: "2025-10-17" })).toMatchObject([
      { path: "left", value: "enrolled", expected: "a record of the child's death" },
    ]);
    expect(closingIssues(file, { ground: "finishedSchooling", on: "2025-10-21" })).toMatchObject([
      { path: "left", value: "died" },
    ]);
  });

  it("for another school wants the receiving school's letter, or its word", () => {
    const file = caseOf({ away, events: [...open, left("2025-10-20", "transferOut")] }, later);
    expect(closingIssues(file, { ground: "lawfulTransfer", on: "2025-10-21" }).map(({ path }) => path)).toEqual([
      "proof",
    ]);
    const proven = caseOf({ away, events: [...open, left("2025-10-20", "transferOut", { proof: "letter 7" })] }, later);
    expect(canClose(proven, { ground: "lawfulTransfer", on: "2025-10-21" })).toBe(true);
  });

  it.each(["suspension", "deferral"] as const)("by %s wants the office that approved it", (reason) => {
    const file = caseOf({ away, events: [...open, left("2025-10-20", reason)] }, later);
    expect(closingIssues(file, { ground: reason, on: "2025-10-21" }).map(({ path }) => path)).toEqual(["approvedBy"]);
  });
});

describe("closing what is not open", () => {
  it("is refused where there never was a case, or it is closed", () => {
    expect(closingIssues(caseOf({}, later), { ground: "notADropout", on: later })).toEqual([
      {
        path: "case",
        value: undefined,
        expected: "a case that is certainly open then",
        says: { zh: "该个案当时未确定处于立案状态", en: "the case is not certainly open then" },
      },
    ]);
    const events = [noted("2025-10-13"), closed("2025-10-15", "notADropout")];
    const file = caseOf({ events }, later);
    expect(canClose(file, { ground: "notADropout", on: "2025-10-14" })).toBe(true);
    expect(closingIssues(file, { ground: "notADropout", on: "2025-10-20" })).toMatchObject([{ value: "closed" }]);
  });

  it("is refused on a day that does not exist", () => {
    expect(closingIssues(caseOf({}, later), { ground: "returned", on: "2025-02-30" })).toMatchObject([{ path: "on" }]);
  });
});

describe("a notice", () => {
  const file = caseOf({ away, events: [confirmed("2025-10-20")] }, later);
  const order = { notice: "order", by: "townshipGovernment", to: "guardian" } as const;

  it("names who serves it, on whom, and the day", () => {
    expect(noticeIssues(file, { notice: "urging", on: "2025-10-21" }).map(({ path }) => path)).toEqual([
      "by",
      "to",
      "dueOn",
    ]);
    expect(noticeIssues(file, { ...order, on: "2025-10-21", dueOn: "2025-10-27" })).toEqual([]);
  });

  it("names no day before it is served", () => {
    expect(noticeIssues(file, { ...order, on: "2025-10-21", dueOn: "2025-10-20" })).toMatchObject([{ path: "dueOn" }]);
    expect(noticeIssues(file, { ...order, on: "2025-10-21", dueOn: "2025-10-21" })).toEqual([]);
  });

  it("as an order is served on a guardian, by the township or the education authority", () => {
    const wrong = {
      notice: "order",
      by: "villageCommittee",
      to: "school",
      on: "2025-10-21",
      dueOn: "2025-10-27",
    } as const;
    expect(noticeIssues(file, wrong)).toMatchObject([
      { path: "by", value: "villageCommittee", expected: "one of townshipGovernment, educationAuthority" },
      { path: "to", value: "school", expected: "guardian" },
    ]);
    expect(noticeIssues(file, { ...wrong, notice: "urging" })).toEqual([]);
  });

  it("is not served about a child that attends, or only possibly stays away", () => {
    const served = { ...order, on: "2025-10-27T18:00", dueOn: "2025-10-31" } as const;
    expect(noticeIssues(file, served)).toMatchObject([
      { path: "case", value: "returned", expected: "a child that certainly stays away then" },
    ]);
    const unsure = caseOf({ away: [["2025-10-13"]], unregistered: [["2025-10-13", "pm"]] }, later);
    expect(noticeIssues(unsure, { ...served, on: "2025-10-13T18:00" })).toMatchObject([{ value: "suspected" }]);
  });
});

describe("what is missing", () => {
  it("is said in both languages, whatever it is", () => {
    const file = caseOf({ away, events: [suspected("2025-10-15")] }, later);
    const grounds = ["returned", "lawfulTransfer", "deferral", "suspension", "died", "finishedSchooling"] as const;
    const issues = [
      ...grounds.flatMap((ground) => closingIssues(file, { ground, on: "2025-10-21" })),
      ...closingIssues(file, { ground: "returned", on: "2025-02-30" }),
      ...closingIssues(file, { ground: "banana" as "returned", on: "2025-10-21" }),
      ...noticeIssues(file, { notice: "order", on: "2025-10-21" }),
      ...noticeIssues(file, { notice: "urging", on: "2025-10-21" }),
      ...noticeIssues(caseOf({}, later), { notice: "urging", on: "2025-10-21" }),
    ];
    expect(new Set(issues.map(({ path }) => path))).toEqual(
      new Set([
        "attended",
        "returnCompleted",
        "left",
        "proof",
        "approvedBy",
        "on",
        "by",
        "to",
        "dueOn",
        "case",
        "ground",
      ]),
    );
    for (const { says } of issues) {
      expect(says.zh).toMatch(/^[一-鿿，、0-9-]+$/u);
      expect(says.en).toMatch(/^[ -~]+$/);
    }
  });
});
