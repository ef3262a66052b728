import { publicNotice } from "baoxue";
import { describe, expect, it } from "vitest";
import { readerOf, sourceOf } from "../../support/reports.js";
import { confirmed, countyOf, type Step } from "./rolls.js";

const of = { kind: "authority", id: "A1" } as const;
const lives: Readonly<Record<string, readonly Step[]>> = { A: [["2024-09-01", "J7"]], B: [["2024-09-01", "P1"]] };
const county = countyOf(lives, { late: "2024-10-08" });
const data = { ...county, events: [...county.events, confirmed("A", "2024-11-11")] };
const source = sourceOf(data, "2024-12-10");
const notice = (...months: readonly string[]) => publicNotice.build(source, { of, months, minimumCell: 3 });

describe("the months of a public notice", () => {
  it("are refused where nothing is on record of them: a nought would say that nobody dropped out", () => {
    expect(() => notice("2025-03")).toThrow(/months\[0\].*2025-03/s);
    expect(() => notice("2024-12", "2025-01")).toThrow(/months\[1\].*2025-01/s);
    // Of July no school has records.
    expect(() => notice("2024-07", "2024-08")).toThrow(/months\[0\].*2024-07.*2024-08-01/s);
    const late = { kind: "school", id: "S2" } as const;
    expect(() => publicNotice.build(source, { of: late, months: ["2024-09"], minimumCell: 3 })).toThrow(
      /months\[0\].*2024-10-08/s,
    );
  });

  it("are refused of a body without schools", () => {
    const bare = sourceOf(
      { ...data, schools: [], classes: [], events: [], villages: [{ id: "V", township: "T1" }] },
      "2024-12-10",
    );
    const township = { kind: "township", id: "T1" } as const;
    expect(() => publicNotice.build(bare, { of: township, months: ["2024-11"], minimumCell: 3 })).toThrow(/a school/);
  });

  it("follow each other: the head names the first day and the last", () => {
    expect(() => notice("2024-10", "2024-12")).toThrow(/months\[1\].*2024-11/s);
    expect(() => notice("2024-11", "2024-11")).toThrow(/months\[1\]/);
    expect(() => notice("2024-11", "2024-10")).toThrow(/months\[1\]/);
    expect(() => notice()).toThrow(/months/);
    expect(() => notice("2024-13")).toThrow(/months\[0\]/);
    expect(() => publicNotice.build(source, { of, months: undefined as never, minimumCell: 3 })).toThrow(/months/);
  });

  it("are told on the paper where one still runs, or is not wholly on record", () => {
    const notes = (...months: readonly string[]): readonly string[] =>
      publicNotice
        .layout(notice(...months), {
          reader: readerOf({ role: "educationAuthority", at: "A1", purpose: "publicNotice" }),
        })
        .sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "note" ? [block.text.zh] : [])));
    expect(notes("2024-11")).toHaveLength(1);
    expect(notes("2024-12")[0]).toMatch(/2024-12尚未结束.*2024-12-10/);
    expect(notes("2024-10")[0]).toMatch(/2024-10-08/);
    expect(notes("2024-10").join("")).not.toMatch(/—/);
    const [begun, sum] = notes("2024-10", "2024-11");
    expect([begun, sum]).toEqual([expect.stringMatching(/2024-10-08/), expect.stringMatching(/合计.*人次/)]);
  });
});

describe("a school whose records begin later than those of the others", () => {
  const months = ["2024-09", "2024-10", "2024-11"] as const;
  const made = notice(...months);
  const reader = readerOf({ role: "educationAuthority", at: "A1", purpose: "publicNotice" });

  /** The rows of the first table: what stands under each month and the total. */
  function rowsOf(report: typeof made): Readonly<Record<string, readonly string[]>> {
    const [first] = publicNotice
      .layout(report, { reader })
      .sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "table" ? [block] : [])));
    const rows = first?.groups.flatMap((group) => group.rows) ?? [];
    return Object.fromEntries(
      rows.map(({ cells: [unit, ...counts] }) => [
        (unit?.text.zh ?? "").replace(/^[^A-Z]+/, ""),
        counts.map(({ text }) => text.zh),
      ]),
    );
  }

  it("does not stop the notice: its months before are no nought, and it is told which school it is", () => {
    const rows = rowsOf(made);
    expect(rows["S2"]?.[0]).toBe("—");
    expect(rows["S3"]).toEqual(["0", "0", "0", "0"]);
    expect(rows["A1"]?.[0]).toBe("0");
    const notes = JSON.stringify(publicNotice.layout(made, { reader }).sections.at(-1));
    expect(notes).toContain("S2的记录自2024-10-08起");
    expect(notes).toContain("不表示没有辍学");
    expect(made.missing.map(({ subject }) => subject?.id)).toContain("S2");
    expect(made.table.cells.some(({ area, period }) => area === "school:S2" && period === "2024-09")).toBe(false);
  });

  it("counts nothing before its records begin, whatever is known of it, and a township of such schools neither", () => {
    const early = sourceOf({ ...county, events: [...county.events, confirmed("A", "2024-09-11")] }, "2024-12-10");
    expect(rowsOf(publicNotice.build(early, { of, months, minimumCell: 3 }))["A1"]).toEqual(["0", "0", "0", "0"]);
    const lone = { ...data, schools: data.schools.map((one) => (one.id === "S2" ? { ...one, township: "T3" } : one)) };
    const rows = rowsOf(publicNotice.build(sourceOf(lone, "2024-12-10"), { of, months, minimumCell: 3 }));
    expect([rows["T3"]?.[0], rows["T1"]?.[0]]).toEqual(["—", "0"]);
  });

  it("gives no small count away: who reckons with its noughts finds no other", () => {
    // In September two of S1, nine of S3, and S2 is not on record: all three are in one township.
    const counts: Readonly<Record<string, number>> = { P1: 2, N6: 9, J7: 4 };
    const pupils = Object.entries(counts).flatMap(([inClass, count]) =>
      Array.from({ length: count }, (_, i) => [`${inClass}-${i}`, inClass] as const),
    );
    const told = countyOf(Object.fromEntries(pupils.map(([id, inClass]) => [id, [["2024-08-20", inClass]]])), {
      late: "2024-10-08",
    });
    const events = [
      ...told.events,
      ...pupils.map(([id, inClass]) => confirmed(id, inClass === "J7" ? "2024-10-20" : "2024-09-20")),
    ];
    const schools = told.schools.map((one) => ({ ...one, township: "T1" }));
    const { table } = publicNotice.build(sourceOf({ ...told, schools, events }, "2024-12-10"), {
      of,
      months,
      minimumCell: 3,
    });
    const shown = new Map(
      table.cells.map(({ area, period, measure, value }) => [`${area} ${period} ${measure}`, value]),
    );
    const at = (area: string) => shown.get(`${area} 2024-09 confirmedInPeriod`);
    expect(at("school:S1")).toEqual({ suppressed: "primary" });
    // The nought of S2 is known: S1 is what is left of the township's sum where that of S3 is printed beside it.
    const printed = ["school:S3", "township:T1"].filter((area) => "shown" in (at(area) ?? {}));
    expect(printed.length).toBeLessThan(2);
    expect(table.findings).toEqual([]);
    expect(table.audit.every(({ least, most }) => most - least >= table.width)).toBe(true);
  });
});
