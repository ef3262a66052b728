import type { SchoolAge } from "../../calc/reconciliation/options.js";
import { BaoxueError } from "../../model/errors.js";
import type { Text } from "../../model/text.js";
import { type BodyScope, bodyReport } from "../kit/body-report.js";
import { checkSubject } from "../kit/check-subject.js";
import { subjectName } from "../kit/head-section.js";
import { emptyTable, plainTable, same } from "../kit/plain-table.js";
import type { LayoutContext, ReportDefinition } from "../kit/report-definition.js";
import type { MissingItem, ReportHead } from "../kit/report-head.js";
import { checkAge, ofAge } from "../ledgers/school-age.js";
import { placesWithin } from "../source/body-acts.js";
import type { ChildRecord } from "../source/child-record.js";
import type { ReportSource } from "../source/report-source.js";
import { timeOffOf } from "../source/time-off.js";

/** For which school or area, which ages enter, from which villages, and how large a class is to be. */
export interface AdmissionScope extends BodyScope {
  /** Who enters: of this age on the day that counts, and in no class so far. The law says 6, in some places 7. */
  readonly age: SchoolAge;
  /** The villages of the catchment by their ids; unless given, those of the township in which the school stands, or of the area. */
  readonly catchment?: readonly string[];
  /** How many children a class is to have at most; unless given, no classes are planned. */
  readonly classSize?: number;
}

/** What a village sends. */
export interface VillageEntrants {
  readonly village: string;
  /** Children of the age. */
  readonly ofAge: number;
  /** Of these: already in a class, or on a roll before. */
  readonly enrolled: number;
  /** Of these: their entry is deferred by approval. */
  readonly deferred: number;
  /** Of these: to be planned for. */
  readonly entrants: number;
  /** Children in no class so far whose birthday is not on record: they may be more. */
  readonly birthdayUnknown: number;
}

/** The plan of admitting new pupils (新生入学计划). */
export interface AdmissionPlan extends ReportHead {
  readonly age: SchoolAge;
  readonly villages: readonly VillageEntrants[];
  readonly entrants: number;
  readonly classSize?: number;
  /** How many classes that makes. */
  readonly classes?: number;
}

/**
 * The plan of admitting new pupils, off the birth dates of the children of each village: how many are of the age, how many of them enter, how many
 * may be more (新生入学计划, boshan-2025 4.5b, 4.5c). It counts and chooses nobody: admission is without examination and to the nearest school (4.5d).
 */
export const admissionPlan: ReportDefinition<AdmissionPlan, AdmissionScope> = /* @__PURE__ */ bodyReport({
  id: "admissionPlan",
  title: { zh: "新生入学计划", en: "Plan of admitting new pupils" },
  about: ["school", "village", "township"],
  answers: ["boshan-2025/4.5b", "boshan-2025/4.5c", "boshan-2025/4.5d"],
  forms: [{ document: "boshan-2025", title: "新生入学计划" }],
  audiences: ["school", "educationAuthority"],
  fieldsFrom: "inventory",
  countsChildren: true,
  notes: [{ zh: "坚持免试、就近入学", en: "Entry is without examination and to the nearest school." }],
  read: (source, scope: AdmissionScope) => {
    checkAge(scope.age);
    checkSize(scope.classSize);
    const villages = villagesOf(source, scope).map((id) => entrantsOf(source, id, scope.age));
    const entrants = villages.reduce((sum, one) => sum + one.entrants, 0);
    const { age, classSize } = scope;
    return {
      content: {
        age,
        villages,
        entrants,
        ...(classSize === undefined ? {} : { classSize, classes: Math.ceil(entrants / classSize) }),
      },
      missing: villages.flatMap(birthdaysOwed),
    };
  },
  sections: ({ age, villages, entrants, classSize, classes }, context) => [
    {
      blocks: [
        {
          kind: "fields",
          fields: [
            { label: labels.age, value: ageText(age) },
            { label: labels.entrants, value: same(entrants) },
            { label: labels.classSize, value: same(classSize) },
            { label: labels.classes, value: same(classes) },
          ],
        },
      ],
    },
    { blocks: [plainTable(columns, [...villages.map((one) => rowOf(one, context)), totalRow(villages)])] },
  ],
  blankSections: () => [
    {
      blocks: [
        { kind: "fields", fields: Object.values(labels).map((label) => ({ label, value: same(undefined) })) },
        emptyTable(columns, 12),
      ],
    },
  ],
});

const labels = {
  age: { zh: "入学年龄及计算日期", en: "Age of entry, and the day it is counted on" },
  entrants: { zh: "计划入学人数", en: "Entrants planned for" },
  classSize: { zh: "每班人数（至多）", en: "Children in a class, at most" },
  classes: { zh: "计划班数", en: "Classes planned" },
} as const satisfies Readonly<Record<string, Text>>;

const columns = [
  [{ zh: "村（社区）", en: "Village" }, 4],
  [{ zh: "适龄人数", en: "Of the age" }, 2],
  [{ zh: "已在校或曾入学", en: "Enrolled before" }, 2],
  [{ zh: "批准延缓入学", en: "Entry deferred" }, 2],
  [{ zh: "计划入学", en: "Entrants" }, 2],
  [{ zh: "出生日期不详", en: "Birthday not known" }, 2],
] as const;

function checkSize(size: number | undefined): void {
  if (size === undefined || (Number.isSafeInteger(size) && size >= 1)) return;
  throw new BaoxueError("invalid-input", [{ path: "classSize", value: size, expected: "a whole number from 1" }]);
}

const village = { about: ["village"], title: { zh: "划片范围", en: "the catchment" } } as const;

function villagesOf(source: ReportSource, { of, catchment }: AdmissionScope): readonly string[] {
  if (catchment !== undefined) {
    for (const id of catchment) checkSubject(source, { kind: "village", id }, village);
    return [...new Set(catchment)];
  }
  const { areas } = source.world;
  const township = of.kind === "school" ? areas.above("school", of.id).township : undefined;
  const over = township === undefined ? of : ({ kind: "township", id: township } as const);
  return placesWithin(source, over, "village").map(({ id }) => id);
}

function entrantsOf(source: ReportSource, id: string, age: SchoolAge): VillageEntrants {
  const children = source.children({ kind: "village", id });
  const aged = children.filter((child) => ofAge(child, age) === true);
  const enrolled = aged.filter(wasOnARoll);
  const deferred = aged.filter((child) => !wasOnARoll(child) && isDeferred(child));
  const unknown = children.filter((child) => ofAge(child, age) === "bornOn" && !wasOnARoll(child));
  return {
    village: id,
    ofAge: aged.length,
    enrolled: enrolled.length,
    deferred: deferred.length,
    entrants: aged.length - enrolled.length - deferred.length,
    birthdayUnknown: unknown.length,
  };
}

function wasOnARoll(child: ChildRecord): boolean {
  return child.spells().some(({ status }) => status === "enrolled");
}

function isDeferred(child: ChildRecord): boolean {
  const off = timeOffOf(child);
  return off !== undefined && !off.over;
}

function birthdaysOwed({ village: id, birthdayUnknown }: VillageEntrants): readonly MissingItem[] {
  if (birthdayUnknown === 0) return [];
  const what = { zh: `${birthdayUnknown}名儿童的出生日期`, en: `birthdays of children (${birthdayUnknown})` };
  return [{ what, subject: { kind: "village", id }, owedBy: "villageCommittee", at: id }];
}

function ageText({ from, to, countedOn }: SchoolAge): Text {
  const years = from === to ? String(from) : `${from}–${to}`;
  return { zh: `${years}周岁（截至${countedOn}）`, en: `${years} (on ${countedOn})` };
}

function rowOf(one: VillageEntrants, context: LayoutContext): readonly (Text | number)[] {
  const { ofAge: aged, enrolled, deferred, entrants, birthdayUnknown } = one;
  return [
    subjectName({ kind: "village", id: one.village }, context),
    aged,
    enrolled,
    deferred,
    entrants,
    birthdayUnknown,
  ];
}

function totalRow(villages: readonly VillageEntrants[]): readonly (Text | number)[] {
  const sum = (read: (one: VillageEntrants) => number): number => villages.reduce((all, one) => all + read(one), 0);
  return [
    { zh: "合计", en: "Total" },
    sum((one) => one.ofAge),
    sum((one) => one.enrolled),
    sum((one) => one.deferred),
    sum((one) => one.entrants),
    sum((one) => one.birthdayUnknown),
  ];
}
