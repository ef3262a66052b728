import { describe, expect, it } from "vitest";
import {
  agenda,
  agendaLine,
  attendanceCounts,
  balanceRoll,
  calendarEntries,
  caseStanding,
  caseTimes,
  changes,
  checkIdentityNumber,
  checkRegisterNumber,
  childCase,
  diligence,
  dutySheet,
  enrolmentSpells,
  erasePupil,
  figureSeries,
  flowRates,
  groupMembers,
  indicatorFigure,
  indicatorOf,
  ladders,
  lineCoverage,
  networkFaults,
  outOfSchool,
  policyOutline,
  protectTable,
  publicCells,
  type ResponsibilityLine,
  type Result,
  reconcile,
  registerChange,
  reminders,
  returnCounts,
  schoolYearPeriod,
  schoolYearRates,
  spellCounters,
  standardVisibility,
  tallyFigures,
  tallySpells,
  visibilityOf,
} from "../../src/index.js";
import { city2016, policies } from "../../src/policies/index.js";
import { compile } from "../../src/rules/engine/compile.js";
import { autumn2025 } from "../support/worlds.js";
import { faultsOf, isValid, written } from "./published.js";
import { asOf, assessment, directory, world } from "./small-world.js";

const calendar = autumn2025;
const earlier = compile(city2016, { calendar }).assess(world, { asOf: "2025-10-14" });
const file = childCase(world, "P1", { asOf, calendar });
const moves = world.timelines.get("P2") ?? { moves: [], acknowledgements: [] };
const items = agenda(assessment);
const spells = [
  { pupil: "P1", school: "S1", area: "370112", grade: 7, entry: { on: "2024-09-01", as: "newEntrant" } },
] as const;
const tally = tallySpells(spells, {
  period: schoolYearPeriod("2024-2025"),
  counters: [spellCounters.startRoll, spellCounters.yearEndRoll],
  by: ["county"],
});
const retention = indicatorOf("retentionRate", "schoolYear");
const line: ResponsibilityLine = {
  id: "school",
  label: { zh: "校内责任网络", en: "The school's own" },
  levels: [
    { office: "principal", covers: "school" },
    { office: "homeroomTeacher", covers: "class" },
  ],
};
const cell = (area: string, count: number) => ({ area, period: "2025-10", measure: "out", count });
const table = {
  areas: [{ id: "T" }, { id: "S1", parent: "T" }, { id: "S2", parent: "T" }, { id: "S3", parent: "T" }],
  periods: [{ id: "2025-10" }],
  measures: [{ id: "out" }],
  cells: [cell("T", 18), cell("S1", 1), cell("S2", 6), cell("S3", 11)],
};
const safe = protectTable(table, { minimumCell: 3 });
const series = figureSeries(
  [
    {
      period: "2023-2024",
      value: { numerator: 3, denominator: 1000 },
      definition: { indicator: "dropoutRate", variant: "confirmed", version: 1 },
      publishedOn: "2024-10-08",
    },
  ],
  { per: { kind: "schoolYear" } },
);
const listed = reconcile(
  {
    household: [{ id: "h1", identityNumber: "110105201505200037" }],
    schoolRegister: [{ id: "r1", school: "S1", name: "甲", bornOn: "2014-03-02", guardianPhone: "100" }],
    attendance: [],
  },
  {
    asOf: "2025-10-10",
    schoolAge: { from: 6, to: 15, countedOn: "2025-08-31" },
    attendanceCovers: "all",
    keys: [{ id: "name", fields: ["name", "bornOn"], confidence: { numerator: 9, denominator: 10 } }],
  },
);

function made<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

/** What the library gives, by the name of its type. */
const given: Readonly<Record<string, readonly unknown[]>> = {
  Assessment: [assessment, earlier],
  Finding: assessment.findings,
  AgendaItem: items,
  AgendaLine: items.map((item) => agendaLine(city2016, item)),
  Change: changes(earlier, assessment),
  Ladder: ladders(city2016, assessment),
  Reminders: [reminders(earlier, { calendar })],
  AttendanceCounts: [
    attendanceCounts(world, {
      from: "2025-10-09",
      to: "2025-10-31",
      calendar,
      minimumDays: 10,
      by: "class",
      members: true,
    }),
  ],
  Diligence: [diligence([assessment], { bands: [0, 4, 8], by: ["rule"], members: true })],
  ReturnCounts: [returnCounts(world, { from: "2025-10-09", to: "2025-10-31", asOf, calendar, members: true })],
  SchoolYearRates: [schoolYearRates(world, { schoolYear: "2025-2026", asOf, calendar })],
  FlowRates: [flowRates({ grades: [{ grade: 1, enrolled: 100, enrolledNext: 105, repeatersNext: 5 }], graduates: 81 })],
  OutOfSchool: [outOfSchool([{ age: 6, population: 400, enrolled: 388 }])],
  RollBalance: [
    made(
      balanceRoll({
        opening: { on: "2025-09-01", rows: [{ pupil: "P1", school: "S1", grade: 3, class: "3-1" }] },
        closing: { on: "2026-06-30", rows: [{ pupil: "P2", school: "S1", grade: 3, class: "3-1" }] },
        movements: [],
      }),
    ),
  ],
  RegisterChange: [made(registerChange("21"))],
  Tally: [tally],
  GroupFigures: retention ? tallyFigures([retention], [tally]) : [],
  IndicatorFigure: retention ? [indicatorFigure(retention, { yearEndRoll: 42, startRoll: 50 })] : [],
  FigureSeries: [series],
  Reconciliation: [listed],
  DutySheet: [dutySheet(city2016, assessment)],
  CalendarEntry: calendarEntries(city2016, earlier, {
    calendar,
    language: "zh",
    pupils: "hidden",
    uidOf: (finding) => `uid-${finding}`,
  }),
  ProtectedTable: [safe],
  PublicCell: publicCells(safe.cells),
  Visibility: [
    visibilityOf(
      { viewer: { role: "school", at: "S1", purpose: "persuasion" }, policy: standardVisibility },
      "identity",
      { pupil: "P1", places: { school: "S1" }, persons: [], guardians: [] },
    ),
  ],
  PolicyOutline: policies.map((policy) => policyOutline(policy)),
  CaseStep: file?.steps ?? [],
  CaseStanding: file ? [caseStanding(file, asOf)] : [],
  CaseTimes: file ? [caseTimes(file, "open")] : [],
  EnrolmentSpell: enrolmentSpells(world, moves, { asOf }),
  GroupMembers: [groupMembers(world, "leftBehind", { on: asOf })],
  LevelCoverage: lineCoverage(world, line, { on: asOf }),
  NetworkFault: networkFaults(world, line, { on: asOf }),
  IdentityNumber: [made(checkIdentityNumber("11010519491231002x"))],
  RegisterNumber: [made(checkRegisterNumber("L370100201509010417")), made(checkRegisterNumber("J370100201509010017"))],
  Erased: [
    erasePupil(world.data, directory, {
      pupil: "P1",
      pseudonym: "X7",
      by: "school",
      ground: "three years after closing",
      id: "e9",
      on: "2026-01-05",
    }),
  ],
};

describe.each(Object.entries(given))("what the library gives as %s", (name, values) => {
  it("is there, and is as its schema says", () => {
    expect(values.length).toBeGreaterThan(0);
    for (const value of values) expect(faultsOf(name, value)).toEqual([]);
  });

  it("is refused without one of its fields that must be there, and with one of no meaning", () => {
    for (const value of values.slice(0, 3)) {
      const plain = written(value) as Readonly<Record<string, unknown>>;
      const needed = Object.keys(plain).filter((field) => {
        const { [field]: _, ...rest } = plain;
        return !isValid(name, rest);
      });
      expect(needed.length).toBeGreaterThan(0);
      expect(isValid(name, { ...plain, colour: "red" })).toBe(false);
      for (const field of Object.keys(plain))
        expect([field, isValid(name, { ...plain, [field]: { a: [[]] } })]).toEqual([field, false]);
    }
  });
});
