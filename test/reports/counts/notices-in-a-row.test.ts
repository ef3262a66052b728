import {
  createWorld,
  type ProtectedCell,
  type PublicNotice,
  publicNotice,
  rebuildReport,
  rebuiltDocument,
} from "baoxue";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SchoolEvent } from "../../../src/model/events.js";
import type { SubjectRef } from "../../../src/model/subject.js";
import type { WorldData } from "../../../src/model/world-data.js";
import { readerOf, sourceOf } from "../../support/reports.js";
import { autumn2025 } from "../../support/worlds.js";
import { nameOf, type Reader, rangeByProgram } from "../disclosure/attacker.js";

type Schools = Readonly<
  Record<string, { readonly township: string; readonly counts: readonly number[]; readonly recordsFrom?: string }>
>;

const months = ["2025-09", "2025-10", "2025-11", "2025-12"];
const asOf = "2025-12-31";

/** A county in which so many children are confirmed at each school, month by month. */
function county(schools: Schools, late: readonly (readonly [pupil: string, month: string])[] = []): WorldData {
  const events: SchoolEvent[] = [];
  const pupils: { readonly id: string }[] = [];
  const drop = (school: string, month: string, i: number, recordedOn = `${month}-10`): void => {
    const pupil = `${school}-${month}-${i}`;
    pupils.push({ id: pupil });
    events.push(
      { id: `${pupil}-in`, kind: "enrolled", pupil, class: school, occurredOn: "2025-09-01", recordedOn: "2025-09-01" },
      {
        id: `${pupil}-out`,
        kind: "dropoutConfirmed",
        pupil,
        by: "school",
        reason: "work",
        occurredOn: `${month}-10`,
        recordedOn,
      } as SchoolEvent,
    );
  };
  for (const [school, { counts }] of Object.entries(schools))
    for (const [m, count] of counts.entries()) for (let i = 0; i < count; i++) drop(school, months[m] ?? "", i);
  for (const [i, [school, month]] of late.entries()) drop(school, month, 100 + i, "2025-12-30");
  return {
    recordsFrom: "2025-09-01",
    schools: Object.entries(schools).map(([id, { township, recordsFrom }]) => ({
      id,
      township,
      authority: "A1",
      ...(recordsFrom === undefined ? {} : { recordsFrom: recordsFrom as "2025-09-01" }),
    })),
    classes: Object.keys(schools).map((id) => ({ id, school: id, grade: 7 })),
    pupils,
    events,
  };
}

const A1: SubjectRef = { kind: "authority", id: "A1" };
const three: Schools = {
  S1: { township: "T1", counts: [5, 5, 1] },
  S2: { township: "T1", counts: [6, 7, 8] },
  S3: { township: "T1", counts: [6, 7, 9] },
};

interface Wanted {
  readonly of?: SubjectRef;
  readonly from?: number;
  readonly to: number;
  readonly before?: readonly PublicNotice[];
  readonly minimumCell?: number;
}

function noticesOf(data: WorldData, knownOn?: string) {
  const source = sourceOf(data, asOf, knownOn === undefined ? {} : { knownOn: knownOn as "2025-12-31" });
  return ({ of = A1, from = 0, to, before = [], minimumCell = 3 }: Wanted): PublicNotice =>
    publicNotice.build(source, {
      of,
      months: months.slice(from, to),
      minimumCell,
      alreadyPublished: before.flatMap(({ table }) => table.cells),
    });
}

const measure = "confirmedInPeriod";
const reader = readerOf({ role: "educationAuthority", at: "A1", purpose: "publicNotice" });
const shown = ({ table }: PublicNotice, area: string): Readonly<Record<string, number | string>> =>
  Object.fromEntries(
    table.cells
      .filter((cell) => cell.measure === measure && cell.area === area)
      .map(({ period, value }) => [period, "shown" in value ? value.shown : "*"]),
  );
const notesOf = (notice: PublicNotice, by = reader): string =>
  JSON.stringify(publicNotice.layout(notice, { reader: by }));

describe("a notice after another", () => {
  it("hides the sum that would tell a small month by what is out", () => {
    const notice = noticesOf(county(three));
    const first = notice({ to: 2 });
    expect(shown(first, "school:S1")).toEqual({ "2025-09": 5, "2025-10": 5, "2025-09…2025-10": 10 });
    const second = notice({ to: 3, before: [first] });
    expect(shown(second, "school:S1")).toEqual({
      "2025-09": 5,
      "2025-10": 5,
      "2025-11": "*",
      "2025-09…2025-11": "*",
    });
    expect(second.table.findings).toEqual([]);
    expect(second.mayBePublished).toBe(true);
  });

  it("is drawn up after those of other months, and of other bodies", () => {
    const notice = noticesOf(county(three));
    const first = notice({ to: 2 });
    const november = notice({ from: 2, to: 3, before: [first] });
    expect(shown(november, "school:S1")).toEqual({ "2025-11": "*" });
    const school = notice({ of: { kind: "school", id: "S1" }, to: 3, before: [first, november] });
    expect(shown(school, "school:S1")).toMatchObject({ "2025-11": "*", "2025-09…2025-11": "*" });
    expect(new Set(school.table.cells.map(({ area }) => area))).toEqual(new Set(["school:S1"]));
    const town = notice({ of: { kind: "township", id: "T1" }, to: 3, before: [first, november, school] });
    expect(town.mayBePublished).toBe(true);
  });

  it("is the same one again where nothing has changed", () => {
    const notice = noticesOf(county(three));
    const first = notice({ to: 3 });
    expect(notice({ to: 3, before: [first] }).table.cells).toEqual(first.table.cells);
  });

  it("does not print what has changed by a few since: the difference is a count, too", () => {
    const late = [["S2", "2025-10"]] as const;
    const first = noticesOf(county(three, late), "2025-12-29")({ to: 2 });
    const second = noticesOf(county(three, late))({ to: 2, before: [first] });
    expect(shown(first, "school:S2")).toMatchObject({ "2025-10": 7 });
    expect(shown(second, "school:S2")).toMatchObject({ "2025-10": "*", "2025-09…2025-10": "*" });
    expect(shown(second, "authority:A1")).toMatchObject({ "2025-10": "*", "2025-09…2025-10": "*" });
    expect(shown(second, "school:S3")).toMatchObject({ "2025-10": 7 });
    expect(second.mayBePublished).toBe(true);
  });

  it("holds no number where those before leave no room, and tells only the bureau which counts are at stake", () => {
    const notice = noticesOf(county(three));
    const sums: readonly ProtectedCell[] = [
      { area: "school:S1", period: "2025-09…2025-11", measure, value: { shown: 11 } },
      { area: "school:S1", period: "2025-09…2025-10", measure, value: { shown: 10 } },
    ];
    const given = { ...notice({ to: 2 }), table: { ...notice({ to: 2 }).table, cells: sums } };
    const made = notice({ to: 3, before: [given] });
    expect(made.mayBePublished).toBe(false);
    const page = notesOf(made);
    expect(page).toMatch(/不得对外公布/);
    expect(page).not.toMatch(/"number"|S1|S2/);
    const bureau = notesOf(made, readerOf({ role: "educationAuthority", at: "A1", purpose: "supervision" }));
    expect(bureau).toMatch(/S1.*2025-11/s);
    expect(bureau).not.toMatch(/"number"/);
  });

  it("says how much of what was published before it could not weigh", () => {
    const notice = noticesOf(county(three));
    const strange: readonly ProtectedCell[] = [
      { area: "school:S9", period: "2025-09", measure, value: { shown: 4 } },
      { area: "school:S1", period: "total", measure, value: { shown: 4 } },
      { area: "school:S1", period: "2025-09", measure: "roll", value: { shown: 4 } },
      { area: "school:S9", period: "2025-09", measure, value: { suppressed: "primary" } },
    ];
    const made = notice({
      to: 2,
      before: [{ ...notice({ to: 2 }), table: { ...notice({ to: 2 }).table, cells: strange } }],
    });
    expect(made.missing.map(({ what }) => what.zh).join()).toMatch(/3个数值/);
    const wrong = [...strange, { area: "school:S1", period: "2025-09", measure, value: { shown: -1 } }];
    expect(() =>
      publicNotice.build(sourceOf(county(three), asOf), {
        of: A1,
        months: ["2025-09"],
        minimumCell: 3,
        alreadyPublished: wrong,
      }),
    ).toThrow(/alreadyPublished\[4\]\.value\.shown/);
  });
});

describe("a county's notices, month by month", () => {
  it("may all be published; where a sum would tell too much it is left out, and that is said", {
    timeout: 120_000,
  }, () => {
    const many: Schools = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [
        `S${i}`,
        {
          township: `T${i % 5}`,
          counts: months.map((_month, m) => [0, 0, 1, 0, 3, 1, 6][(i * 5 + m * 3 + ((i * m) % 4)) % 7] ?? 0),
        },
      ]),
    );
    const notice = noticesOf(county(many));
    const before: PublicNotice[] = [];
    for (let to = 1; to <= months.length; to++) {
      const made = notice({ to, before, minimumCell: 5 });
      expect(made.mayBePublished).toBe(true);
      const summed = made.table.cells.some(({ period }) => period.includes("…"));
      const page = notesOf(made);
      expect([page.includes("合计为各月"), page.includes("不公布各月合计")]).toEqual([
        to > 1 && summed,
        to > 1 && !summed,
      ]);
      before.push(made);
    }
  });

  it("hide months that a sum which is out would tell", () => {
    const notice = noticesOf(county({ S1: { township: "T1", counts: [5, 5, 1] } }));
    const made = notice({ to: 2 });
    const out: PublicNotice = {
      ...made,
      table: {
        ...made.table,
        cells: [{ area: "school:S1", period: "2025-09…2025-11", measure, value: { shown: 11 } }],
      },
    };
    const again = notice({ to: 3, before: [out] });
    expect(again.mayBePublished).toBe(true);
    expect(shown(again, "school:S1")["2025-11"]).toBe("*");
  });
});

describe("a township whose schools answer to two authorities", () => {
  const data = county(three);
  const split = { ...data, schools: data.schools.map((one) => (one.id === "S3" ? { ...one, authority: "A2" } : one)) };

  it("is no line of either's notice, and adds up in its own after theirs", () => {
    const notice = noticesOf(split);
    const first = notice({ to: 2 });
    expect(new Set(first.table.cells.map(({ area }) => area))).toEqual(
      new Set(["authority:A1", "school:S1", "school:S2"]),
    );
    const town = notice({ of: { kind: "township", id: "T1" }, to: 3, before: [first] });
    expect(shown(town, "township:T1")["2025-09"]).toBe(17);
    expect(shown(town, "school:S1")["2025-11"]).toBe("*");
    expect(town.mayBePublished).toBe(true);
  });
});

describe("a notice rebuilt", () => {
  it("tells the public nothing of what has changed since", () => {
    const world = createWorld(county(three, [["S2", "2025-10"]]));
    const rebuilt = rebuildReport(
      publicNotice,
      { world, asOf, calendar: autumn2025, knownOn: "2025-12-29" },
      { of: A1, months: months.slice(0, 2), minimumCell: 3 },
    );
    const page = (purpose: "publicNotice" | "supervision") =>
      JSON.stringify(
        rebuiltDocument(publicNotice, rebuilt, {
          reader: readerOf({ role: "educationAuthority", at: "A1", purpose }),
        }).sections.at(-1),
      );
    expect(page("publicNotice")).toMatch(/不得对外公布/);
    expect(page("publicNotice")).not.toMatch(/table|S2/);
    expect(page("supervision")).toMatch(/S2.*7.*8/s);
  });
});

describe("a school whose records begin later", () => {
  const late: Schools = { ...three, S1: { township: "T1", counts: [0, 5, 4], recordsFrom: "2025-10-08" } };

  it("has no number in the months before, and the sums are said to be without it", () => {
    const made = noticesOf(county(late))({ to: 3 });
    expect(shown(made, "school:S1")).toEqual({ "2025-10": 5, "2025-11": 4, "2025-09…2025-11": 9 });
    expect(shown(made, "authority:A1")["2025-09"]).toBe(12);
    expect(notesOf(made)).toMatch(/S1的记录自2025-10-08起/);
    expect(made.missing).toContainEqual(expect.objectContaining({ subject: { kind: "school", id: "S1" } }));
    expect(notesOf(made)).toMatch(/"—"/);
  });

  it("cannot hide another: that it counts for nothing is known", () => {
    const two: Schools = {
      S1: { ...late["S1"], township: "T1", counts: [0, 5, 5], recordsFrom: "2025-10-08" },
      S2: { township: "T1", counts: [1, 6, 7] },
    };
    const made = noticesOf(county(two))({ to: 3 });
    expect(shown(made, "school:S2")["2025-09"]).toBe("*");
    expect(shown(made, "authority:A1")["2025-09"]).toBe("*");
  });
});

describe("notices in a row", () => {
  const of = fc.constantFrom<SubjectRef>(
    A1,
    A1,
    { kind: "township", id: "T1" },
    { kind: "township", id: "T2" },
    { kind: "school", id: "S1" },
  );
  const span = fc.tuple(fc.nat({ max: 2 }), fc.integer({ min: 1, max: 3 })).map(([from, length]) => ({
    from,
    to: Math.min(3, from + length),
  }));
  const count = fc.constantFrom(0, 0, 1, 1, 2, 3, 5, 6, 9);
  const counts = fc.array(count, { minLength: 3, maxLength: 3 });
  const world = fc.record({ S1: counts, S2: counts, S3: counts, S4: counts });

  it("tell no small count together, however they follow each other", { timeout: 300_000 }, () => {
    let published = 0;
    let refused = 0;
    fc.assert(
      fc.property(
        world,
        fc.array(fc.tuple(of, span), { minLength: 2, maxLength: 4 }),
        fc.constantFrom(3, 3, 5),
        (drawn, steps, minimumCell) => {
          const schools: Schools = Object.fromEntries(
            Object.entries(drawn).map(([id, list]) => [id, { township: id === "S4" ? "T2" : "T1", counts: list }]),
          );
          const notice = noticesOf(county(schools));
          const before: PublicNotice[] = [];
          for (const [body, { from, to }] of steps) {
            const made = notice({ of: body, from, to, before, minimumCell });
            if (!made.mayBePublished) {
              refused += 1;
              continue;
            }
            published += 1;
            before.push(made);
            expect(narrow(schools, before, minimumCell)).toEqual([]);
          }
        },
      ),
      { numRuns: 30 },
    );
    // A rule that refuses all of them would keep every secret.
    expect(refused).toBeLessThan(published / 4);
  });
});

/** The small counts, and those that the last notice hides, which a reader of all notices can narrow down. */
function narrow(schools: Schools, notices: readonly PublicNotice[], minimumCell: number): readonly string[] {
  const areas = [
    { id: "authority:A1" },
    { id: "township:T1", parent: "authority:A1" },
    { id: "township:T2", parent: "authority:A1" },
    ...Object.entries(schools).map(([id, { township }]) => ({ id: `school:${id}`, parent: `township:${township}` })),
  ];
  const told = new Map<string, number>();
  const used = new Set<string>();
  for (const { table } of notices)
    for (const cell of table.cells) {
      if (cell.measure !== measure) continue;
      used.add(cell.period);
      if ("shown" in cell.value) told.set(nameOf(cell.area, cell.period, measure), cell.value.shown);
    }
  const sums = [...used]
    .filter((id) => id.includes("…"))
    .map((total) => {
      const [first = "", last = ""] = total.split("…");
      return { total, parts: months.filter((month) => first <= month && month <= last) };
    });
  const periods = [...new Set([...used, ...sums.flatMap(({ parts }) => parts)])];
  const layout: Reader["layout"] = {
    areas,
    periods: periods.map((id) => ({ id })),
    periodSums: sums,
    measures: [{ id: measure }],
  };
  const small = Object.entries(schools).flatMap(([id, { counts }]) =>
    counts.flatMap((count, m) =>
      count > 0 && count < minimumCell ? [nameOf(`school:${id}`, months[m] ?? "", measure)] : [],
    ),
  );
  const hidden = (notices.at(-1)?.table.cells ?? []).flatMap(({ area, period, measure: of, value }) =>
    of === measure && "suppressed" in value ? [nameOf(area, period, of)] : [],
  );
  const isNarrow = (cell: string): boolean => {
    const { least, most } = rangeByProgram({ layout, told }, cell);
    return most - least < minimumCell;
  };
  const inPlay = (cell: string): boolean => periods.includes(cell.split("|")[1] ?? "");
  return [...new Set([...small.filter((cell) => inPlay(cell)), ...hidden])].filter((cell) =>
    told.has(cell) ? small.includes(cell) : isNarrow(cell),
  );
}
