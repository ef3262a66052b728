import {
  countyBaseData,
  monthlyReport,
  returnByNotice,
  schoolYearStatistics,
  termStartDropouts,
  termStartReport,
} from "baoxue";
import { describe, expect, it } from "vitest";
import { createWorld } from "../../../src/model/create-world.js";
import type { SchoolEvent } from "../../../src/model/events.js";
import type { CivilMoment } from "../../../src/model/moment.js";
import type { WorldData } from "../../../src/model/world-data.js";
import { anze2023 } from "../../../src/policies/anze-2023/policy.js";
import { licheng2024 } from "../../../src/policies/licheng-2024/policy.js";
import { wutaishan2023 } from "../../../src/policies/wutaishan-2023/policy.js";
import { chaseList } from "../../../src/reports/daily/chase-list.js";
import type { CaseStatusNow } from "../../../src/reports/fields/case-status-now.js";
import { childFields } from "../../../src/reports/fields/child-fields.js";
import type { ChildList } from "../../../src/reports/kit/child-list.js";
import { childRow } from "../../../src/reports/kit/child-row.js";
import { isGoneForGood } from "../../../src/reports/source/gone-for-good.js";
import { reportSource } from "../../../src/reports/source/make-report-source.js";
import { compile } from "../../../src/rules/engine/compile.js";
import { childIn, readerOf, sourceOf } from "../../support/reports.js";
import { autumn2025, patient } from "../../support/worlds.js";
import { definitionOf, scopeOf } from "../support/definitions.js";
import { textOf } from "../support/documents.js";
import { cutOff, directory, ledgerData, ledgerSource, on } from "../support/ledger-world.js";

const county = { kind: "authority", id: "A1" } as const;
const primary = { kind: "school", id: "S2" } as const;
const schoolYear = "2025-2026";
const confirmedOn = (date: CivilMoment): SchoolEvent =>
  on(date, { kind: "dropoutConfirmed", pupil: "G", by: "school", reason: "work" });

/** The small county with a pupil G more, who finished a class of a grade in July. */
function withGraduate(grade: number, ...more: readonly SchoolEvent[]): WorldData {
  const data = ledgerData([
    on("2025-03-01", { kind: "enrolled", pupil: "G", class: "last" }),
    on("2025-07-05", { kind: "left", pupil: "G", reason: "graduated" }),
    ...more,
  ]);
  return {
    ...data,
    recordsFrom: "2025-03-01",
    classes: [...data.classes, { id: "last", school: "S2", grade }],
    pupils: [...data.pupils, { id: "G", bornOn: "2013-03-15" }],
  };
}

describe("one through with primary school who is confirmed as a dropout afterwards", () => {
  const slip = on("2025-10-11", {
    kind: "report",
    pupil: "G",
    by: "school",
    to: "townshipGovernment",
    matter: "dropout",
    written: true,
  });
  const data = withGraduate(6, confirmedOn("2025-10-10"), slip);
  const named = { ...directory, pupils: [...(directory.pupils ?? []), { pupil: "G", name: "钱某某" }] };
  const source = sourceOf(data, cutOff, { directory: named });

  it("is out in the month, and stays out in the next", () => {
    const drawn = (month: string, asOf: CivilMoment) =>
      monthlyReport.build(sourceOf(data, asOf), { of: primary, month });
    const [october, november] = [drawn("2025-10", cutOff), drawn("2025-11", "2025-11-28")];
    expect(october.total).toMatchObject({ confirmedInPeriod: 1, confirmedAtClose: 1 });
    expect(november.total).toMatchObject({ confirmedInPeriod: 0, confirmedAtClose: 1 });
    for (const { dropouts } of [october, november])
      expect(dropouts.map(({ child, values }) => [child.pupil, values.status])).toEqual([["G", "confirmed"]]);
  });

  it("is out in the form of the year, though of no base of its rate", () => {
    const { total, totalRates } = schoolYearStatistics.build(source, { of: county, schoolYear });
    expect(total).toMatchObject({ dropouts: 4, dropoutsAtClose: 2, otherDropoutsAtClose: 1 });
    expect(totalRates.dropout.value.numerator).toBe(2);
  });

  it("stands on the list that its letter counts, and may be written to", () => {
    const period = { from: "2025-09-01", to: "2025-10-31" } as const;
    const report = termStartReport.build(source, { of: primary, period });
    expect(report.dropouts.map(({ child }) => child.pupil)).toEqual(["G"]);
    const reader = readerOf({ role: "principal", at: "S2", purpose: "persuasion" });
    expect(textOf(termStartReport.layout(report, { reader, source }))).toContain(
      "确认辍学学生1人；截至目前，本校辍学未返校学生共1人",
    );
    const notice = { pupil: "G", serial: "某政控〔2025〕001号", issuedOn: cutOff, dueOn: "2025-11-10" } as const;
    expect(returnByNotice.build(source, notice).missing.map(({ what }) => what.zh)).not.toContain(
      "个案仍在进行中（学生尚未返校）",
    );
  });
});

describe("whether a graduate is gone for good", () => {
  const notEntered = (value: boolean, date: CivilMoment): SchoolEvent =>
    on(date, { kind: "fact", subject: { kind: "pupil", id: "G" }, fact: "notEntered", value });
  const noted = on("2025-09-10", { kind: "riskNoted", pupil: "G", by: "school" });
  const gone = (grade: number, more: readonly SchoolEvent[], asOf: CivilMoment = cutOff): boolean => {
    const child = childIn(sourceOf(withGraduate(grade, ...more), asOf), "G");
    return isGoneForGood(child, child.source.day);
  };

  it.each<[string, number, readonly SchoolEvent[], boolean]>([
    ["nothing was said of it since", 6, [], true],
    ["it was confirmed before it left", 6, [confirmedOn("2025-06-10")], true],
    ["it was confirmed since", 6, [confirmedOn("2025-10-10")], false],
    ["it was confirmed before and since", 6, [confirmedOn("2025-06-10"), confirmedOn("2025-10-10")], false],
    ["it was found to be at risk since", 6, [noted], false],
    ["it is on record that it entered no class", 6, [notEntered(true, "2025-09-10")], false],
    ["that was so and is no longer", 6, [notEntered(true, "2025-09-10"), notEntered(false, "2025-10-10")], true],
    ["it was confirmed since it left the last grade of five and four years", 9, [confirmedOn("2025-10-10")], true],
    ["it was confirmed since it left a senior class", 12, [confirmedOn("2025-10-10")], true],
  ])("is told where %s", (_, grade, more, expected) => {
    expect(gone(grade, more)).toBe(expected);
  });

  it("is so until the day on which something is said, and by what was known", () => {
    expect(gone(6, [confirmedOn("2025-10-10")], "2025-10-09")).toBe(true);
    const late = on("2025-10-10", { kind: "dropoutConfirmed", pupil: "G", by: "school", reason: "work" }, "2025-10-20");
    const known = sourceOf(withGraduate(6, late), cutOff, { knownOn: "2025-10-19" });
    const child = childIn(known, "G");
    expect(isGoneForGood(child, child.source.day)).toBe(true);
  });
});

const left = (reason: string, more: object = {}): SchoolEvent =>
  on("2025-10-24", { kind: "left", pupil: "P01", reason, ...more });
const arrived = on("2025-10-28", { kind: "transferAcknowledged", pupil: "P01", by: "receivingSchool" });
const grade9 = on("2025-10-20", { kind: "enrolled", pupil: "P01", class: "8-1" });

/** Ways in which a confirmed dropout is gone for good, and what its rows say then. */
const ways: readonly (readonly [CaseStatusNow, string, readonly SchoolEvent[]])[] = [
  ["died", "已死亡", [left("died")]],
  ["graduated", "已毕业", [grade9, left("graduated")]],
  ["arrived", "已转入他校", [left("transferOut", { to: "外县某中学" }), arrived]],
];

describe("a confirmed dropout that no school waits for any more", () => {
  const ledgers = [
    "dropoutLedger",
    "schoolDropoutLedger",
    "countyDropoutLedger",
    "suspectedLedger",
    "workLedger",
    "platformLedger",
    "dropoutControlLedger",
  ];

  it.each(ways)("has %s (%s) as its status wherever its row stays", (status, zh, more) => {
    const source = ledgerSource({ more });
    for (const id of ledgers) {
      const definition = definitionOf(id);
      const { rows } = definition.build(source, scopeOf(definition)) as ChildList<"status">;
      const said = rows.filter(({ child }) => child.pupil === "P01").map(({ values }) => values.status);
      expect([id, said]).toEqual([id, [status]]);
    }
    expect(childFields.status.shows?.(status).zh).toBe(zh);
    const month = monthlyReport.build(source, { of: { kind: "school", id: "S1" }, month: "2025-10" });
    expect(month.dropouts.map(({ child, values }) => [child.pupil, values.status])).toContainEqual(["P01", status]);
  });

  it.each(ways)("is none that is out at the start of term, or in the county's basic data: %s", (_status, _zh, more) => {
    const source = ledgerSource({ more });
    const { rows } = termStartDropouts.build(source, { of: county });
    expect(rows.map(({ child }) => child.pupil)).toEqual(["P03"]);
    const before = countyBaseData.build(ledgerSource(), { of: county }).total;
    expect([before.dropouts, countyBaseData.build(source, { of: county }).total.dropouts]).toEqual([2, 1]);
  });

  it("is closed where its case was closed on that ground", () => {
    const closed = on("2025-10-25", { kind: "caseClosed", pupil: "P01", by: "school", ground: "died" });
    expect(childRow(childIn(ledgerSource({ more: [left("died"), closed] }), "P01"), ["status"]).values.status).toBe(
      "closed",
    );
  });

  it("has none where there never was a case", () => {
    const more = [on("2025-10-24", { kind: "left", pupil: "P13", reason: "died" })];
    expect(childRow(childIn(ledgerSource({ more }), "P13"), ["status"]).values.status).toBeUndefined();
  });

  it.each([licheng2024, wutaishan2023, anze2023].map((policy) => [policy.id, policy] as const))(
    "is nobody to be called or visited today under %s",
    patient,
    (_id, policy) => {
      const chased = (more: readonly SchoolEvent[]): readonly string[] => {
        const world = createWorld(ledgerData(more));
        const assessment = compile(policy, { calendar: autumn2025 }).assess(world, { asOf: cutOff });
        const source = reportSource({ world, asOf: cutOff, calendar: autumn2025, policy, assessment });
        return chaseList.build(source, { of: county }).lines.map(({ row }) => row.child.pupil);
      };
      expect(chased([])).toContain("P01");
      for (const [, , more] of ways) {
        expect(chased(more)).not.toContain("P01");
        expect(chased(more)).toContain("P03");
      }
    },
  );
});

describe("a confirmed dropout at a school of which registers are missing", () => {
  it("is out in the counts and in its row, and both say that nobody knows whether it is back", () => {
    const source = ledgerSource({ asOf: "2025-11-30" });
    const { total, dropouts } = monthlyReport.build(source, { of: { kind: "school", id: "S1" }, month: "2025-11" });
    expect(total).toMatchObject({ confirmedAtClose: 2, confirmedUnverified: 2 });
    expect(dropouts.map(({ values }) => values.status)).toEqual(["confirmedUnverified", "confirmedUnverified"]);
    expect(childFields.status.shows?.("confirmedUnverified").zh).toBe("确认辍学（待核实是否返校）");
  });
});
