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
    expect(() => notice("2024-07", "2024-08")).toThrow(/months\[0\].*2024-07.*2024-08-01/s);
  });

  it("are not refused for one school whose records begin later", () => {
    const { cells } = notice("2024-09", "2024-10").table;
    const periodsOf = (area: string) => [
      ...new Set(cells.filter((one) => one.area === area).map(({ period }) => period)),
    ];
    expect(periodsOf("school:S2")).toEqual(["2024-09…2024-10", "2024-10"].sort());
    expect(periodsOf("school:S1")).toContain("2024-09");
    const own = { kind: "school", id: "S2" } as const;
    expect(() => publicNotice.build(source, { of: own, months: ["2024-09"], minimumCell: 3 })).toThrow(/months\[0\]/);
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
    const [begun, sum] = notes("2024-10", "2024-11");
    expect([begun, sum]).toEqual([expect.stringMatching(/2024-10-08/), expect.stringMatching(/合计.*人次/)]);
  });
});
