import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Reconciliation } from "../../../src/calc/reconciliation/findings.js";
import {
  type ChildExit,
  type RegisterListName,
  type RegisterLists,
  registerListNames,
} from "../../../src/calc/reconciliation/lists.js";
import { compare, family, household, numberOf, short, wrongNumberOf } from "./lists.js";

const numbers = [1, 2, 3, 4].map((order) => numberOf(order));
const keys = [family, household];

/** A few children, whose rows often agree in something, and often lack it. */
const child = fc.record(
  {
    identityNumber: fc.constantFrom(...numbers, wrongNumberOf(1)),
    name: fc.constantFrom("甲", "乙"),
    bornOn: fc.constantFrom("2015-05-20", "2015-05-21"),
    guardianPhone: fc.constantFrom("13800000001", "13800000002"),
    school: fc.constantFrom("S1", "S2"),
    kind: fc.constantFrom<ChildExit["kind"]>("graduated", "transferOut", "suspension", "deferral"),
    occurredOn: fc.constantFrom("2025-03-01", "2025-06-01"),
    expiresOn: fc.constantFrom("2025-08-31", "2026-08-31"),
  },
  { requiredKeys: ["school", "kind", "occurredOn", "expiresOn"] },
);

const listed = (list: RegisterListName): fc.Arbitrary<readonly object[]> =>
  fc.array(child, { maxLength: 4 }).map((rows) => rows.map((row, i) => ({ id: `${list}${i}`, ...row })));

const anyLists = fc.record(
  Object.fromEntries(registerListNames.map((list) => [list, listed(list)])) as Record<
    RegisterListName,
    fc.Arbitrary<readonly object[]>
  >,
);

function compared(lists: Readonly<Record<RegisterListName, readonly object[]>>): Reconciliation {
  return compare(lists as RegisterLists, { keys, attendanceCovers: ["S1"] });
}

describe("laws of comparing registers", () => {
  it("the order of rows makes no difference", () => {
    fc.assert(
      fc.property(anyLists, fc.infiniteStream(fc.nat()), (lists, random) => {
        const shuffled = (rows: readonly object[]): readonly object[] =>
          rows
            .map((row) => ({ row, at: random.next().value ?? 0 }))
            .sort((a, b) => a.at - b.at)
            .map(({ row }) => row);
        const turned = Object.fromEntries(
          registerListNames.map((list) => [list, shuffled(lists[list])]),
        ) as typeof lists;
        const { issues: _, ...before } = compared(lists);
        const { issues: __, ...after } = compared(turned);
        expect(after).toEqual(before);
      }),
      { numRuns: 120 },
    );
  });

  it("a record that agrees with none changes nothing about others", () => {
    const stranger = {
      id: "new",
      identityNumber: numberOf(9, "2014-01-01"),
      name: "丙",
      bornOn: "2014-01-01",
      guardianPhone: "9",
    };
    fc.assert(
      fc.property(anyLists, fc.constantFrom(...registerListNames), child, (lists, list, rest) => {
        const row = { ...rest, ...stranger };
        const before = compared(lists);
        const after = compared({ ...lists, [list]: [row, ...lists[list]] });
        const others = <T extends { readonly records: readonly { readonly id: string }[] }>(
          all: readonly T[],
        ): readonly T[] => all.filter(({ records }) => !records.some(({ id }) => id === "new"));
        expect(others(after.findings)).toEqual(before.findings);
        expect(others(after.unknown)).toEqual(before.unknown);
      }),
      { numRuns: 80 },
    );
  });

  it("no finding but an ambiguous one holds two checked numbers, or two rows of a list without the same number", () => {
    fc.assert(
      fc.property(anyLists, (lists) => {
        const rows = new Map(
          Object.values(lists)
            .flat()
            .map((row) => [Reflect.get(row, "id"), row]),
        );
        for (const { kind, records } of compared(lists).findings) {
          if (kind === "ambiguous") continue;
          const said = records.map(({ id }) => Reflect.get(rows.get(id) ?? {}, "identityNumber"));
          expect(new Set(said.filter((number) => numbers.includes(String(number)))).size).toBeLessThan(2);
          if (kind === "enrolledTwice") expect(said.every((number) => numbers.includes(String(number)))).toBe(true);
        }
      }),
      { numRuns: 120 },
    );
  });

  it("every row is counted once, by its number and by its match", () => {
    fc.assert(
      fc.property(anyLists, (lists) => {
        for (const quality of Object.values(compared(lists).quality)) {
          const kept = quality.rows - quality.leftOut;
          const wrong = Object.values(quality.wrongNumber).reduce((sum, count) => sum + count, 0);
          expect(quality.checkedNumber + wrong + quality.withoutNumber).toBe(kept);
          const matched = quality.matchedBy.reduce((sum, { rows }) => sum + rows, 0);
          expect(matched + quality.ambiguous + quality.unmatched).toBe(kept);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("by number alone it is the algebra of sets", () => {
    const all = Array.from({ length: 8 }, (_, i) => ({ id: String(i), school: "S1", identityNumber: numberOf(i) }));
    const some = fc.subarray(all);
    fc.assert(
      fc.property(some, some, some, some, (home, entries, seen, poor) => {
        const lists = { household: home, schoolRegister: entries, attendance: seen, poverty: poor };
        const never = all.filter((one) => [...home, ...poor].includes(one) && ![...entries, ...seen].includes(one));
        const absent = entries.filter((one) => !seen.includes(one));
        const expected = {
          neverEnrolled: never,
          enrolledButAbsent: absent,
          outOfSchoolInPoverty: poor.filter((one) => [...never, ...absent].includes(one)),
          attendingUnregistered: seen.filter((one) => !entries.includes(one)),
        };
        const told = compare(lists, { keys: [] }).findings.map(({ kind, records }) => `${kind} ${records[0]?.id}`);
        const named = Object.entries(expected).flatMap(([kind, rows]) => rows.map(({ id }) => `${kind} ${id}`));
        expect([...told].sort()).toEqual(named.sort());
      }),
      { numRuns: 60 },
    );
  });

  it("no name, number or telephone is repeated, only the host's own ids", () => {
    fc.assert(
      fc.property(anyLists, (lists) => {
        expect(JSON.stringify(compared(lists))).not.toMatch(/甲|乙|110105|1380000/);
      }),
      { numRuns: 60 },
    );
  });

  it("every finding says itself in both languages, and that it is to be checked", () => {
    fc.assert(
      fc.property(anyLists, (lists) => {
        for (const { says } of compared(lists).findings) {
          expect(says.en).toMatch(/^[^{}]+; to be checked$/);
          expect(says.zh).toMatch(/^[^{}]+；请核实$/);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe("a value that many rows share by mistake", () => {
  it("matches none of them, is told once, and costs the others nothing", () => {
    const rows = Array.from({ length: 3000 }, (_, i) => ({
      id: `c${i}`,
      name: `甲${i}`,
      bornOn: "2015-05-20" as const,
      guardianPhone: i % 3 === 0 ? "0" : String(i),
      school: "S1",
    }));
    const lists = { household: rows, schoolRegister: rows.slice(0, -1) };
    const { findings, unknown } = compare(lists, { keys: [household], attendanceCovers: [] });
    expect(findings.map(({ kind, records }) => `${kind} ${records.length}`)).toEqual([
      "neverEnrolled 1",
      "ambiguous 2000",
    ]);
    expect(unknown.filter(({ reason }) => reason === "ambiguous")).toHaveLength(1000);
    expect(short(compare(lists, { keys: [family] }).findings[0] ?? { kind: "ambiguous", records: [] })).toBe(
      "neverEnrolled c2999",
    );
  });
});
