import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Movement } from "../../../src/calc/movements/movement.js";
import type { ArrivalWord } from "../../../src/calc/movements/transfer-match.js";
import {
  type TransferOptions,
  type TransferStandings,
  transferStanding,
} from "../../../src/calc/movements/transfer-standing.js";
import type { CivilDate } from "../../../src/model/civil-date.js";
import { schoolCalendar } from "../../../src/model/school-calendar.js";
import { autumn2025 } from "../../support/worlds.js";
import { movement } from "./rolls.js";

interface Asked extends Partial<TransferOptions> {
  readonly asOf: CivilDate;
}

function standings(lines: readonly string[], asked: Asked): TransferStandings {
  const rows = lines.map((line) => movement(line));
  const result = transferStanding(rows, { calendar: autumn2025, ...asked });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

/** Each transfer as `pupil status`. */
function stands(lines: readonly string[], asked: Asked): readonly string[] {
  return standings(lines, asked).transfers.map(({ pupil, status }) => `${pupil} ${status}`);
}

function word(pupil: string, school: string, on: CivilDate): ArrivalWord {
  return { id: `${pupil} ${school} ${on}`, pupil, school, on };
}

const out = "P1 21 2025-09-24 S1 > S2";

describe("a transfer out", () => {
  it("waits for the receiving school through ten working days, the National Day holiday and its make-up days counted as they are", () => {
    // 25 26 28 29 30 September, 9 10 11 13 14 October.
    expect(standings([out], { asOf: "2025-10-14" }).transfers).toEqual([
      {
        pupil: "P1",
        status: "waiting",
        out,
        leftOn: "2025-09-24",
        from: "S1",
        to: "S2",
        owedBy: "receivingSchool",
        dueOn: "2025-10-14",
        late: false,
      },
    ]);
    expect(stands([out], { asOf: "2025-10-15" })).toEqual(["P1 overdue"]);
    expect(stands([out], { asOf: "2025-09-23" })).toEqual([]);
  });

  it("waits as long as the host's own limit says", () => {
    expect(stands([out], { asOf: "2025-09-26", limits: { receiving: 1 } })).toEqual(["P1 overdue"]);
    expect(stands([out], { asOf: "2026-01-20", limits: { receiving: 90 } })).toEqual(["P1 waiting"]);
  });

  it.each<[string, readonly string[], readonly ArrivalWord[]]>([
    ["its word", [], [word("P1", "S2", "2025-10-09")]],
    ["its transfer in", ["P1 22 2025-10-09 S1 > S2"], []],
    ["both", ["P1 22 2025-10-10 S1 > S2"], [word("P1", "S2", "2025-10-09")]],
    ["both, the word last", ["P1 22 2025-10-09 S1 > S2"], [word("P1", "S2", "2025-10-20")]],
    ["a transfer out of its own", ["P1 21 2025-10-09 S2 > S3", "P1 22 2025-10-09 S2 > S3"], []],
  ])("is acknowledged by the receiving school through %s", (_name, rows, words) => {
    const { transfers } = standings([out, ...rows], { asOf: "2026-01-20", words });
    expect(transfers[0]).toMatchObject({
      status: "acknowledged",
      out,
      arrivedOn: "2025-10-09",
      arrivedAt: "S2",
      late: false,
    });
    expect(transfers.every(({ status }) => status === "acknowledged")).toBe(true);
  });

  it("is acknowledged too late, and is not lost for that", () => {
    const [found] = standings([out], { asOf: "2026-01-20", words: [word("P1", "S2", "2025-10-15")] }).transfers;
    expect(found).toMatchObject({ status: "acknowledged", dueOn: "2025-10-14", late: true });
    expect(stands([out], { asOf: "2025-10-15", words: [word("P1", "S2", "2025-10-16")] })).toEqual(["P1 overdue"]);
  });

  it("may arrive elsewhere than was said, or anywhere where nothing was said", () => {
    expect(stands([out, "P1 22 2025-10-09 S1 > S3"], { asOf: "2025-10-20" })).toEqual(["P1 arrivedElsewhere"]);
    expect(stands([out, "P1 12 2025-10-09 S1 > S1"], { asOf: "2025-10-20" })).toEqual(["P1 arrivedElsewhere"]);
    expect(stands(["P1 21 2025-09-24 S1", "P1 22 2025-10-09 S1 > S3"], { asOf: "2025-10-20" })).toEqual([
      "P1 acknowledged",
    ]);
  });
});

describe("an arrival", () => {
  const arrived = "P1 22 2025-09-24 S1 > S2";

  it("without a transfer out is told at once; the sending school has ten working days for its part", () => {
    expect(standings([arrived], { asOf: "2025-10-14" }).transfers).toMatchObject([
      {
        status: "arrivedWithoutTransferOut",
        from: "S1",
        arrivedAt: "S2",
        owedBy: "sendingSchool",
        dueOn: "2025-10-14",
        late: false,
      },
    ]);
    expect(standings([arrived], { asOf: "2025-10-15" }).transfers).toMatchObject([{ late: true }]);
    expect(standings([arrived, "P1 21 2025-10-13 S1 > S2"], { asOf: "2025-10-15" }).transfers).toMatchObject([
      { status: "acknowledged", leftOn: "2025-10-13", arrivedOn: "2025-09-24", owedBy: "sendingSchool", late: false },
    ]);
  });

  it("from a school whose movements are not here misses nothing", () => {
    const covers = (school: string): boolean => school !== "S1";
    expect(stands([arrived], { asOf: "2025-10-20", covers })).toEqual(["P1 arrivedFromOutside"]);
    expect(stands(["P1 22 2025-09-24 > S2"], { asOf: "2025-10-20", covers })).toEqual(["P1 arrivedWithoutTransferOut"]);
  });

  it("belongs to the transfer before it, not to the one by which the child leaves again", () => {
    const back = ["P1 21 2025-11-03 S2 > S1", "P1 22 2025-11-04 S2 > S1"];
    expect(stands([arrived, ...back], { asOf: "2025-12-01" })).toEqual([
      "P1 arrivedWithoutTransferOut",
      "P1 acknowledged",
    ]);
  });

  it("in one row with the leaving is both where the row names both classes", () => {
    expect(stands(["P1 转学 2025-09-24 S1/3/a > S2/3/a"], { asOf: "2025-09-24" })).toEqual(["P1 acknowledged"]);
    expect(stands(["P1 转学 2025-09-24 S1/3/a > S2"], { asOf: "2025-09-24" })).toEqual(["P1 waiting"]);
    expect(stands(["P1 转学 2025-09-24 S1 > S2"], { asOf: "2025-09-24" })).toEqual(["P1 waiting"]);
    expect(stands(["P1 转学 2025-09-24 S1 > S2/3/a"], { asOf: "2025-09-24" })).toEqual([
      "P1 arrivedWithoutTransferOut",
    ]);
  });
});

describe("the answer", () => {
  it("does not depend on the order of rows, and counts every transfer once", () => {
    const row = fc
      .record({
        pupil: fc.constantFrom("P1", "P2"),
        code: fc.constantFrom("21", "22", "转学", "12"),
        day: fc.integer({ min: 10, max: 28 }),
        from: fc.constantFrom("S1", "S2", "S3"),
        to: fc.constantFrom("S1", "S2", "S3"),
      })
      .map(({ pupil, code, day, from, to }) => `${pupil} ${code} 2025-11-${day} ${from} > ${to}`);
    fc.assert(
      fc.property(fc.uniqueArray(row, { maxLength: 8 }), (lines) => {
        const found = standings(lines, { asOf: "2025-12-31" });
        expect(standings([...lines].reverse(), { asOf: "2025-12-31" })).toEqual(found);
        const outs = lines.filter((line) => / (21|转学) /.test(line));
        expect(found.transfers.flatMap((transfer) => transfer.out ?? []).sort()).toEqual([...outs].sort());
        const total = Object.values(found.counts).reduce((sum, count) => sum + count, 0);
        expect(total).toBe(found.transfers.length);
      }),
      { numRuns: 100 },
    );
  });

  it("says when the calendar does not cover the limit", () => {
    const late = "P1 21 2026-12-28 S1 > S2";
    expect(standings([late], { asOf: "2026-12-31" }).transfers[0]?.provisional?.en).toMatch(/holiday notice/);
    expect(standings([out], { asOf: "2025-10-14" }).transfers[0]?.provisional).toBeUndefined();
    const bare = schoolCalendar({ id: "bare", holidays: [], terms: [] });
    expect(standings([out], { asOf: "2025-10-14", calendar: bare }).transfers[0]).toMatchObject({
      dueOn: "2025-10-08",
    });
  });

  it("names rows and options that are wrong", () => {
    const rows = [movement("P1 21 2025-09-24"), movement("P2 88 2025-09-24 S1")];
    const words = [{ ...word("P1", "S2", "2025-09-31"), school: "" }];
    const asked = { asOf: "2025-12-31", calendar: autumn2025, words } as const;
    const result = transferStanding(rows, asked);
    expect(result.ok || result.issues.map(({ path }) => path)).toEqual([
      "movements[0].from",
      "movements[1].code",
      "words[0].school",
      "words[0].on",
    ]);
    const left = transferStanding([...rows, movement(out)], { ...asked, badRows: "exclude" });
    expect(left.ok && left.value).toMatchObject({ leftOut: { movements: 2, words: 1 }, counts: { overdue: 1 } });
    const wrong = transferStanding([], { ...asked, asOf: "2025-13-01", limits: { sending: 0 } });
    expect(wrong.ok || wrong.issues.map(({ path }) => path)).toEqual(["asOf", "limits.sending"]);
    expect(transferStanding(null as unknown as readonly Movement[], asked).ok).toBe(false);
  });
});

describe("options that are none", () => {
  const asOf = "2025-10-14";
  it.each<readonly [options: unknown, path: string]>([
    [undefined, "options"],
    [null, "options"],
    [{ asOf }, "calendar"],
    [{ asOf, calendar: { provisional: () => undefined } }, "calendar.workingDays"],
    [{ asOf, calendar: autumn2025, limits: null }, "limits"],
    [{ asOf, calendar: autumn2025, covers: "all" }, "covers"],
    [{ asOf, calendar: autumn2025, words: [null] }, "words[0]"],
  ])("are told, case %#", (options, path) => {
    const found = transferStanding([], options as TransferOptions);
    expect(found.ok || found.issues.map((issue) => issue.path)).toEqual([path]);
  });
});
