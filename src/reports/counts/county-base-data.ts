import { type Stage, schoolStageLabels, stageOf } from "../../model/people.js";
import { placementOn } from "../../model/placement.js";
import { type SpecialGroup, specialGroupNames, specialGroups } from "../../model/special-groups-data.js";
import type { SubjectRef } from "../../model/subject.js";
import { yesNo } from "../fields/read-facts.js";
import type { BodyScope } from "../kit/body-report.js";
import { checkSubject } from "../kit/check-subject.js";
import { checkedReport } from "../kit/checked-report.js";
import {
  blankCountDocument,
  blankCountTable,
  type CountColumn,
  type CountReport,
  countDocument,
  countTable,
  totalOf,
} from "../kit/count-report.js";
import type { ReportDefinition, ReportEntry } from "../kit/report-definition.js";
import { reportHead } from "../kit/report-head.js";
import { hasNow } from "../ledgers/who.js";
import type { ChildRecord } from "../source/child-record.js";
import { isGoneForGood } from "../source/gone-for-good.js";
import type { ReportSource } from "../source/report-source.js";
import { type CloseStanding, standingAtClose } from "./close-standing.js";
import { openOnTimeOff } from "./time-off-open.js";
import { schoolsOf, withoutSchools } from "./units.js";

type Counter = "roll" | Stage | SpecialGroup | "boarders" | "suspected" | "dropouts" | "atRisk";

/** The basic data of a county on dropout control (控辍保学基础数据). */
export type CountyBaseData = CountReport<Counter>;

const entry: ReportEntry = {
  id: "countyBaseData",
  title: { zh: "控辍保学基础数据信息表", en: "Basic data on dropout control" },
  about: ["school", "township", "authority"],
  answers: ["anze-2023/2.3i"],
  forms: [{ document: "anze-2023", title: "全县控辍保学基础数据信息" }],
  audiences: ["educationAuthority", "authoritySection"],
  fieldsFrom: "inventory",
};

const stages: readonly Stage[] = ["primary", "junior", "senior"];

const columns: readonly CountColumn<Counter>[] = [
  { counter: "roll", label: { zh: "在校生", en: "On roll" } },
  ...stages.map((stage) => ({ counter: stage, label: schoolStageLabels[stage] })),
  ...specialGroupNames.map((group) => ({ counter: group, label: specialGroups[group] })),
  { counter: "boarders", label: { zh: "寄宿生", en: "Boarders" } },
  { counter: "atRisk", label: { zh: "有辍学倾向", en: "At risk" } },
  { counter: "suspected", label: { zh: "疑似辍学", en: "Suspected" } },
  { counter: "dropouts", label: { zh: "辍学", en: "Dropouts" } },
];

const counters: readonly Counter[] = columns.map(({ counter }) => counter);

/**
 * The basic data that a county keeps on dropout control (anze-2023 2.3i), school by school at the cut-off: its roll by stage, its special groups, and how
 * many are at risk, suspected, out. The document names no contents. A child of several groups counts in each; of whom it is not known, in none.
 */
export const countyBaseData: ReportDefinition<CountyBaseData, BodyScope> = /* @__PURE__ */ checkedReport<
  CountyBaseData,
  BodyScope
>({
  ...entry,
  build: (source, { of }) => {
    checkSubject(source, of, entry);
    const units = schoolsOf(source, of).map((id) => {
      const unit = { kind: "school", id } as const;
      return { unit, counts: countsOf(source, unit) };
    });
    return {
      ...reportHead(source, {
        report: entry.id,
        about: of,
        answers: entry.answers,
        missing: [
          ...withoutSchools(source, of),
          ...units.flatMap(({ unit }) => openOnTimeOff(unit.id, onTimeOff(source, unit))),
        ],
      }),
      units,
      total: totalOf(units, counters),
    };
  },
  layout: (report, context) =>
    countDocument(entry, report, context, [{ blocks: [countTable(report, columns, context)] }]),
  blank: () => blankCountDocument(entry, [{ blocks: [blankCountTable(columns, 10)] }]),
});

function countsOf(source: ReportSource, school: SubjectRef): Readonly<Record<Counter, number>> {
  const counts = Object.fromEntries(counters.map((counter) => [counter, 0])) as Record<Counter, number>;
  for (const child of source.children(school)) for (const counter of countersOf(child)) counts[counter] += 1;
  return counts;
}

/** In which counters a child counts: it is on the roll of a class, or only its case is told. */
function countersOf(child: ChildRecord): readonly Counter[] {
  const inClass = placementOn(child.view().placements, child.source.day) ? child.class() : undefined;
  const groups = specialGroupNames.filter((group) => yesNo(child, group) === true);
  return [
    ...(inClass ? ["roll" as const, stageOf(inClass), ...groups] : []),
    ...(inClass && yesNo(child, "boarder") === true ? ["boarders" as const] : []),
    ...casesOf(child),
  ];
}

const byStanding: Readonly<Record<CloseStanding["status"], readonly Counter[]>> = {
  confirmed: ["dropouts"],
  suspected: ["suspected"],
  perhapsSuspected: ["suspected"],
  none: [],
};

/** How its case counts, as in the other counts of a close: who has died, is through with school, or has arrived elsewhere, in none. */
function casesOf(child: ChildRecord): readonly Counter[] {
  const { day, until } = child.source;
  if (!child.mayHaveCase || isGoneForGood(child, day)) return [];
  return [...(hasNow(child, "atRisk") ? ["atRisk" as const] : []), ...byStanding[standingAtClose(child, until).status]];
}

function onTimeOff(source: ReportSource, school: SubjectRef): number {
  return source.childrenWithCase(school).filter((child) => standingAtClose(child, source.until).onTimeOff).length;
}
