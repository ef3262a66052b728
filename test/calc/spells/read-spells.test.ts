import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PupilSpell } from "../../../src/calc/spells/pupil-spell.js";
import { readSpells } from "../../../src/calc/spells/read-spells.js";
import { registerSpellCodes } from "../../../src/calc/spells/register-spell-codes.js";
import { entryKinds, exitKinds, sexes, spellFlags } from "../../../src/calc/spells/spell-codes-data.js";
import { spellProblems } from "../../../src/calc/spells/spell-problems.js";
import type { SpellField, SpellRow } from "../../../src/calc/spells/spell-row.js";
import type { SpellFlag } from "../../../src/calc/spells/spell-state.js";
import type { CivilDate } from "../../../src/model/civil-date.js";

const sound: SpellRow = {
  pupil: "P1",
  school: "S1",
  area: "370112",
  grade: "7",
  entryOn: "2024-09-01",
  entryAs: "newEntrant",
  exitOn: "",
  exitAs: "",
  resolvedOn: "",
};

/** What is told of one row, by field. */
function toldOf(changes: SpellRow, row = sound): readonly string[] {
  const read = readSpells([{ ...row, ...changes }], { badRows: "exclude" });
  if (!read.ok) throw new Error("expected the row to be left out");
  expect(read.value.spells.length).toBe(read.value.problems.length === 0 ? 1 : 0);
  return read.value.problems.map(({ field, code }) => `${field} ${code}`);
}

describe("reading spells from rows", () => {
  it("reads a row as it stands, and leaves out what is empty", () => {
    const row = { ...sound, class: "7-1", sex: "female", boarding: "yes", orphan: "no", leftBehind: "" };
    const left = { ...row, pupil: "P2", exitOn: "2025-03-03", exitAs: "suspended", resolvedOn: "2025-05-06" };
    const read = readSpells([row, left]);
    const spell = {
      pupil: "P1",
      school: "S1",
      area: "370112",
      grade: 7,
      class: "7-1",
      sex: "female",
      entry: { on: "2024-09-01", as: "newEntrant" },
      flags: { orphan: false, boarding: true },
    };
    const exit = { on: "2025-03-03", as: "suspended", resolvedOn: "2025-05-06" };
    expect(read).toEqual({
      ok: true,
      value: {
        spells: [spell, { ...spell, pupil: "P2", exit }],
        rows: [0, 1],
        problems: [],
        problemCounts: {},
        excludedRows: [],
      },
    });
  });

  it.each<[SpellRow, readonly string[]]>([
    [{ pupil: "" }, ["pupil wrong-shape"]],
    [{ pupil: " P1" }, ["pupil wrong-shape"]],
    [{ school: null }, ["school wrong-shape"]],
    [{ area: "37011" }, ["area wrong-shape"]],
    [{ grade: "13" }, ["grade wrong-shape"]],
    [{ grade: "7.0" }, ["grade wrong-shape"]],
    [{ grade: "" }, ["grade wrong-shape"]],
    [{ entryOn: "" }, ["entryOn impossible-date"]],
    [{ entryOn: "2024-02-30" }, ["entryOn impossible-date"]],
    [{ entryOn: "1/9/2024" }, ["entryOn impossible-date"]],
    [{ entryAs: "came" }, ["entryAs unknown-code"]],
    [{ entryAs: "" }, ["entryAs unknown-code"]],
    [{ entryAs: "constructor" }, ["entryAs unknown-code"]],
    [{ exitOn: "2025-03-03" }, ["exitAs unknown-code"]],
    [{ exitAs: "died" }, ["exitOn impossible-date"]],
    [{ resolvedOn: "2025-03-03" }, ["resolvedOn wrong-shape"]],
    [{ exitOn: "2024-08-31", exitAs: "died" }, ["exitOn exit-before-entry"]],
    [{ exitOn: "2025-03-03", exitAs: "suspended", resolvedOn: "2025-03-02" }, ["resolvedOn resolved-before-exit"]],
    [{ exitOn: "2025-03-03", exitAs: "suspended", resolvedOn: "soon" }, ["resolvedOn impossible-date"]],
    [{ sex: "F" }, ["sex unknown-code"]],
    [{ boarding: "maybe" }, ["boarding unknown-code"]],
    [
      { grade: "0", exitOn: "2025-13-01", exitAs: "gone" },
      ["exitAs unknown-code", "grade wrong-shape", "exitOn impossible-date"],
    ],
  ])("tells by field what cannot be true: %o", (changes, expected) => {
    expect(toldOf(changes)).toEqual(expected);
  });

  it("takes numbers and truths of a database as they are written, and dates in eight digits", () => {
    const row = { ...sound, pupil: 17, grade: 7, area: 370112, entryOn: 20240901, orphan: true };
    const read = readSpells([row], { codes: { flags: { true: true, false: false } } });
    expect(read.ok && read.value.spells[0]).toMatchObject({ pupil: "17", grade: 7, entry: { on: "2024-09-01" } });
    expect(read.ok && read.value.spells[0]?.flags).toEqual({ orphan: true });
  });

  it("stops unless told to exclude, and then counts the others", () => {
    const rows = [sound, { ...sound, pupil: "P2", grade: "99" }, { ...sound, pupil: "P3", area: "" }];
    const stopped = readSpells(rows);
    expect(stopped.ok ? [] : stopped.issues.map(({ path }) => path)).toEqual(["rows[1].grade", "rows[2].area"]);
    const read = readSpells(rows, { badRows: "exclude", told: 1 });
    expect(read.ok && read.value).toMatchObject({
      rows: [0],
      excludedRows: [1, 2],
      problemCounts: { "wrong-shape": 2 },
    });
    expect(read.ok && read.value.problems.length).toBe(1);
  });

  it.each([0, -1, 1.5, Number.NaN])(
    "does not take %d for how many problems are to be told: a stop says why",
    (told) => {
      for (const badRows of ["stop", "exclude"] as const) {
        const read = readSpells([{ ...sound, grade: "99" }], { told, badRows });
        expect(read.ok ? [] : read.issues.map(({ path, value }) => [path, value])).toEqual([["told", told]]);
      }
      expect(readSpells([{ ...sound, grade: "99" }], { told: Number.POSITIVE_INFINITY })).toMatchObject({
        issues: [{ path: "rows[0].grade" }],
      });
    },
  );

  it("tells which rows of a child overlap, by the host's rows, and lets a bad row overlap nothing", () => {
    const rows = [
      { ...sound, pupil: "P0", grade: "x" },
      { ...sound, exitOn: "2024-12-01", exitAs: "transferOut" },
      { ...sound, entryOn: "2024-11-30", entryAs: "transferIn" },
      { ...sound, entryOn: "2024-12-01", entryAs: "transferIn" },
    ];
    const read = readSpells(rows, { badRows: "exclude" });
    expect(read.ok && read.value.problems.at(-1)).toEqual({
      row: 2,
      code: "overlap",
      field: "entryOn",
      path: "rows[2].entryOn",
      value: "2024-11-30",
      expected: "a day from 2024-12-01 on: until then the child is in rows[1]",
    });
    expect(read.ok && read.value.rows).toEqual([1, 3]);
  });

  it("reads the host's columns and codes, and names the host's columns", () => {
    const columns = { pupil: "xh", exitOn: "lxrq", resolvedOn: null };
    const codes = { entryAs: { "1": "newEntrant" }, exitAs: { "8": "died" } } as const;
    const { pupil: _, exitOn: __, resolvedOn: ___, ...rest } = sound;
    const rows = [
      { ...rest, xh: "P1", lxrq: "", entryAs: "1" },
      { ...rest, xh: "P2", lxrq: "2024", entryAs: "newEntrant" },
    ];
    const read = readSpells(rows, { columns, codes, badRows: "exclude" });
    expect(read.ok && read.value.spells.length).toBe(1);
    expect(read.ok && read.value.problems.map(({ path, expected }) => [path, expected])).toEqual([
      ["rows[1].exitAs", "one of 8"],
      ["rows[1].entryAs", "one of 1"],
      ["rows[1].lxrq", "an existing date YYYY-MM-DD"],
    ]);
  });

  it("tells a column that no row has, and a name that is none of ours, whatever is to become of bad rows", () => {
    const { resolvedOn: _, ...rest } = sound;
    const columns = { boarding: "zs", form: "f" } as Partial<Record<SpellField, string>>;
    const read = readSpells([rest], { columns, badRows: "exclude" });
    expect(read.ok ? [] : read.issues.map(({ path }) => path)).toEqual([
      "columns.form",
      "columns.resolvedOn",
      "columns.boarding",
    ]);
  });

  it("gives back every sound list of spells that was written as rows", () => {
    fc.assert(
      fc.property(fc.array(someSpell, { maxLength: 8 }), (spells) => {
        const told = spellProblems(spells);
        const read = readSpells(spells.map(rowOf), { badRows: "exclude" });
        if (!read.ok) throw new Error("expected rows that can be read");
        const wrong = new Set(told.map(({ row }) => row));
        expect(read.value.spells).toEqual(spells.filter((_, row) => !wrong.has(row)));
        expect(read.value.excludedRows).toEqual([...wrong].sort((a, b) => a - b));
        expect(read.value.problems.map(({ row, code }) => `${row} ${code}`).sort()).toEqual(
          told.map(({ row, code }) => `${row} ${code}`).sort(),
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe("the register's codes as ways of coming and leaving", () => {
  it("has each code on the sides that it has an effect on", () => {
    const { entryAs, exitAs } = registerSpellCodes;
    expect([exitAs["11"], exitAs["21"], exitAs["51"], exitAs["毕业"]]).toEqual([
      "suspended",
      "transferOut",
      "died",
      "graduated",
    ]);
    expect([entryAs["12"], entryAs["22"], entryAs["入学"]]).toEqual(["resumed", "transferIn", "newEntrant"]);
    expect([entryAs["转学"], exitAs["转学"]]).toEqual(["transferIn", "transferOut"]);
    expect([entryAs["11"], exitAs["12"], exitAs["19"], entryAs["23"]]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

const someDate = fc
  .record({
    year: fc.integer({ min: 2023, max: 2025 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 30 }),
  })
  .map(
    ({ year, month, day }) => `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}` as CivilDate,
  );

/** Sound ones and others: 30 February, exits before entries, grade 0, overlaps. */
const someSpell: fc.Arbitrary<PupilSpell> = fc
  .record(
    {
      pupil: fc.constantFrom("P1", "P2", "P3"),
      school: fc.constantFrom("S1", "S2"),
      area: fc.constantFrom("370112", "370112001"),
      grade: fc.integer({ min: 0, max: 12 }),
      class: fc.constantFrom("1", "2"),
      sex: fc.constantFrom(...sexes),
      entry: fc.record({ on: someDate, as: fc.constantFrom(...entryKinds) }),
      exit: fc.record(
        { on: someDate, as: fc.constantFrom(...exitKinds), resolvedOn: someDate },
        { requiredKeys: ["on", "as"] },
      ),
    },
    { requiredKeys: ["pupil", "school", "area", "grade", "entry"] },
  )
  .chain((spell) =>
    fc
      .dictionary(fc.constantFrom<SpellFlag>(...spellFlags), fc.boolean(), { maxKeys: 3, noNullPrototype: true })
      .map((flags) => (Object.keys(flags).length === 0 ? spell : { ...spell, flags })),
  );

function rowOf({ entry, exit, flags, ...plain }: PupilSpell): SpellRow {
  const said = Object.entries(flags ?? {}).map(([flag, value]) => [flag, value ? "yes" : "no"] as const);
  return {
    ...plain,
    entryOn: entry.on,
    entryAs: entry.as,
    exitOn: exit?.on ?? "",
    exitAs: exit?.as ?? "",
    resolvedOn: exit?.resolvedOn ?? "",
    ...Object.fromEntries(said),
  };
}

describe("rows that are none", () => {
  const pathsOf = (rows: unknown, options?: unknown): readonly string[] => {
    const read = readSpells(rows as readonly SpellRow[], options as Parameters<typeof readSpells>[1]);
    return read.ok ? [] : read.issues.map(({ path }) => path);
  };

  it.each<readonly [what: string, rows: unknown, options: unknown, paths: readonly string[]]>([
    ["no list", null, {}, ["rows"]],
    ["a text", "pupil,school", {}, ["rows"]],
    ["a row that is null", [null], {}, ["rows[0]"]],
    ["a row that is a list, beside a sound one", [sound, []], {}, ["rows[1]"]],
    ["a hole", Object.assign([sound], { length: 2 }), {}, ["rows[1]"]],
    ["a cell that has no text", [{ ...sound, area: Object.create(null) as unknown }], {}, ["rows[0]"]],
    ["no options", [sound], null, ["options"]],
    ["no columns", [sound], { columns: null }, ["columns"]],
    ["no codes", [sound], { codes: null }, ["codes"]],
  ])("are told: %s", (_, rows, options, paths) => {
    expect(pathsOf(rows, options)).toEqual(paths);
  });

  it("are left out and counted where the host says so, and not repeated", () => {
    const read = readSpells([null, sound, "P2,S1"] as unknown as readonly SpellRow[], { badRows: "exclude" });
    if (!read.ok) throw new Error("expected the rows to be left out");
    expect(read.value).toMatchObject({ rows: [1], excludedRows: [0, 2], problemCounts: { "wrong-shape": 2 } });
    expect(read.value.spells.map(({ pupil }) => pupil)).toEqual(["P1"]);
    expect(JSON.stringify(read.value.problems)).not.toContain("P2");
  });
});
