import { type Rate, ratesOfPlaced, type SchoolYearRates, schoolYearRates } from "../../calc/school-year-rates.js";
import { schoolYearPeriod } from "../../calc/spells/counted-period.js";
import { percentText } from "../../model/fraction.js";
import type { SchoolId, Stage } from "../../model/people.js";
import type { SubjectRef } from "../../model/subject.js";
import type { Text } from "../../model/text.js";
import { checkSubject } from "../kit/check-subject.js";
import { checkedReport } from "../kit/checked-report.js";
import {
  blankCountDocument,
  blankCountTable,
  type CountColumn,
  type CountReport,
  countCell,
  countDocument,
  countTable,
  totalOf,
} from "../kit/count-report.js";
import type { ReportDefinition, ReportEntry } from "../kit/report-definition.js";
import { type MissingItem, reportHead } from "../kit/report-head.js";
import type { ReportCell } from "../report-document.js";
import type { ReportSource } from "../source/report-source.js";
import { type CaseCounts, caseCounts, noCases } from "./case-counts.js";
import {
  noRoll,
  type RollBalanceCheck,
  type RollCounts,
  rollBalance,
  rollFlowLabels,
  rollFlows,
} from "./roll-flows.js";
import { stagesAsked } from "./stages.js";
import { openOnTimeOff } from "./time-off-open.js";
import { periodGaps, schoolsOf } from "./units.js";

/** Of which bodies the form is, and for which school year. */
export interface StatisticsScope {
  readonly of: SubjectRef;
  /** Such as `2024-2025`: 1 September to 31 August (reading G12). */
  readonly schoolYear: string;
  /** Only classes of these stages: rolls, flows, cases and rates alike. Those of compulsory education unless given. */
  readonly stages?: readonly Stage[];
}

type Counter = keyof RollCounts | "returnsFromDropout" | "dropouts" | "dropoutsAtClose" | "otherDropoutsAtClose";

/** A rate of the form: exact, with the formula by which it was reached. */
export interface UnitRates {
  readonly unit: SubjectRef;
  readonly dropout: Rate;
  readonly retention: Rate;
}

/** The statistics form of a school year (控辍保学统计表). */
export interface SchoolYearStatistics extends CountReport<Counter> {
  readonly schoolYear: string;
  readonly rates: readonly UnitRates[];
  /** Of all its schools as one: who moves between them stays. */
  readonly totalRates: { readonly dropout: Rate; readonly retention: Rate };
  /** Whether each school's roll is explained by its flows, and by how many it is not. */
  readonly balances: readonly (RollBalanceCheck & { readonly unit: SubjectRef })[];
}

const entry: ReportEntry = {
  id: "schoolYearStatistics",
  title: { zh: "义务教育学校控辍保学统计表", en: "Statistics form on dropout control in compulsory schools" },
  about: ["school", "township", "authority"],
  answers: ["anze-2023/2.3j", "anze-2023/2.3k", "anze-2023/2.3l", "anze-2023/2.3m"],
  forms: [{ document: "anze-2023", title: "义务教育学校控辍保学统计表" }],
  audiences: ["school", "authoritySection", "educationAuthority"],
  fieldsFrom: "document",
};

const columns: readonly CountColumn<Counter>[] = [
  { counter: "opening", label: { zh: "学年初在校生", en: "Roll at the opening" } },
  { counter: "newEntrants", label: rollFlowLabels.newEntrants },
  { counter: "transfersIn", label: rollFlowLabels.transfersIn },
  { counter: "transfersOut", label: rollFlowLabels.transfersOut },
  { counter: "suspensions", label: rollFlowLabels.suspensions },
  { counter: "returnsFromTimeOff", label: rollFlowLabels.returnsFromTimeOff },
  { counter: "returnsFromDropout", label: { zh: "辍学复学", en: "Back after dropping out" } },
  { counter: "dropouts", label: { zh: "辍学", en: "Dropouts" } },
  { counter: "graduates", label: rollFlowLabels.graduates },
  { counter: "deferrals", label: rollFlowLabels.deferrals },
  { counter: "deaths", label: rollFlowLabels.deaths },
  { counter: "otherLeavers", label: rollFlowLabels.otherLeavers },
  { counter: "closing", label: { zh: "学年末在校生", en: "Roll at the close" } },
  { counter: "dropoutsAtClose", label: { zh: "另：期末确认辍学未返", en: "Besides: out as dropouts at the close" } },
  {
    counter: "otherDropoutsAtClose",
    label: { zh: "另：其他期末辍学未返", en: "Besides: other dropouts at the close" },
  },
];

const rateLabels: readonly Text[] = [
  { zh: "巩固率", en: "Retention rate" },
  { zh: "辍学率", en: "Dropout rate" },
  { zh: "收支差额", en: "Unexplained" },
];

/**
 * The statistics form of a school year (anze-2023 2.3j to 2.3m): the six counts that the document names, both rates, and the roll that they
 * must explain: opening + entrants + transfers in + back from suspension − transfers out − suspensions − deferrals − graduates − deaths −
 * others = closing. A dropout that nobody takes off the register (学籍保留) stays in the roll; one that has left is in its flows, and not in the roll.
 * So those who are out at the close are told beside the roll, and not as a part of it. The document gives no formula of the rates: they are those
 * of the catalogue (reading G11), exact fractions. Who is out at the close is counted once, in one of the last two columns: the numerator of the
 * dropout rate; and who is out, but of none of the year's base or confirmed in an earlier year: one through with primary school who entered no junior one.
 * Only classes of compulsory education count unless others are asked for: the document is about those stages alone.
 *
 * Anze asks for the form in June, when the year still runs: its roll at the close is then that of the cut-off, the year's graduates are not yet in
 * it, and its rates are told as not for publication. Draw it up again after 31 August for the figures of the whole year.
 */
export const schoolYearStatistics: ReportDefinition<SchoolYearStatistics, StatisticsScope> =
  /* @__PURE__ */ checkedReport({
    ...entry,
    build: buildStatistics,
    layout: (report, context) => {
      const rates = new Map(report.rates.map((one) => [one.unit.id, one]));
      const balances = new Map(report.balances.map((one) => [one.unit.id, one.unexplained]));
      const allOff = report.balances.reduce((sum, { unexplained }) => sum + unexplained, 0);
      const cells = (unit: SubjectRef | undefined): readonly ReportCell[] => {
        const { retention, dropout } = (unit && rates.get(unit.id)) ?? report.totalRates;
        return [rateCell(retention), rateCell(dropout), countCell(unit ? (balances.get(unit.id) ?? 0) : allOff)];
      };
      return countDocument(entry, report, context, [
        { blocks: [countTable(report, columns, context, { labels: rateLabels, cells }), ...notesOf(report)] },
      ]);
    },
    blank: () => blankCountDocument(entry, [{ blocks: [blankCountTable(columns, 10, rateLabels)] }]),
  });

function buildStatistics(source: ReportSource, { of, schoolYear, ...more }: StatisticsScope): SchoolYearStatistics {
  checkSubject(source, of, entry);
  const stages = stagesAsked(more.stages);
  const { from, to } = schoolYearPeriod(schoolYear);
  const period = { from, to, key: schoolYear };
  // Who entered on the first day is part of the opening roll, as in the rates.
  const [rolls, cases] = [
    rollFlows(source, period, { opening: "firstDay", stages }),
    caseCounts(source, period, stages),
  ];
  const schools = schoolsOf(source, of);
  const { outAtClose, ...rates } = ratesOf(source, schools, { schoolYear, stages });
  const units = schools.map((school) => ({
    unit: { kind: "school", id: school } as const,
    counts: {
      ...countsOf(rolls.get(school) ?? noRoll(), cases.get(school) ?? noCases()),
      ...closeOf(cases.get(school) ?? noCases(), outAtClose.get(school) ?? 0),
    },
  }));
  const balances = schools.map((school) => ({
    unit: { kind: "school", id: school } as const,
    ...rollBalance(rolls.get(school) ?? noRoll()),
  }));
  return {
    ...reportHead(source, {
      report: entry.id,
      about: of,
      period,
      answers: entry.answers,
      missing: [...periodGaps(source, { of, period }), ...ofTheOut(schools, cases), ...unbalanced(balances)],
    }),
    schoolYear,
    units,
    total: totalOf(
      units,
      columns.map(({ counter }) => counter),
    ),
    ...rates,
    balances,
  };
}

type AtClose = "dropoutsAtClose" | "otherDropoutsAtClose";

/** Who is out at the close: those of the rate, and all others. */
function closeOf({ confirmedAtClose }: CaseCounts, dropoutsAtClose: number): Readonly<Record<AtClose, number>> {
  return { dropoutsAtClose, otherDropoutsAtClose: confirmedAtClose - dropoutsAtClose };
}

function countsOf(roll: RollCounts, cases: CaseCounts): Readonly<Record<Exclude<Counter, AtClose>, number>> {
  return { ...roll, returnsFromDropout: cases.returnedFromDropout, dropouts: cases.confirmedInPeriod };
}

/** Of whom of those who are out something more is to be said: a register is missing that would say whether they came back, or they are on time off by right. */
function ofTheOut(schools: readonly SchoolId[], cases: ReadonlyMap<SchoolId, CaseCounts>): readonly MissingItem[] {
  return schools.flatMap((id) => {
    const { confirmedUnverified, confirmedOnTimeOff } = cases.get(id) ?? noCases();
    return [...unverified(id, confirmedUnverified), ...openOnTimeOff(id, confirmedOnTimeOff)];
  });
}

function unverified(id: SchoolId, count: number): readonly MissingItem[] {
  const what = {
    zh: `辍学未返学生中有${count}人缺考勤记录，是否已返校待核实（仍计为未返）`,
    en: `of the dropouts, ${count} may be back, since a register is missing: they count as out`,
  };
  return count === 0 ? [] : [{ what, subject: { kind: "school", id }, owedBy: "school", at: id }];
}

function ratesOf(
  source: ReportSource,
  schools: readonly SchoolId[],
  { schoolYear, stages }: { readonly schoolYear: string; readonly stages: readonly Stage[] },
): Pick<SchoolYearStatistics, "rates" | "totalRates"> & { readonly outAtClose: ReadonlyMap<SchoolId, number> } {
  const { world, asOf, knownOn, calendarOf, daysAttended } = source;
  const options = {
    schoolYear,
    stages,
    asOf,
    calendar: calendarOf,
    ...(knownOn === undefined ? {} : { knownOn }),
    ...(daysAttended === undefined ? {} : { daysAttended }),
  };
  const key = `rates ${schoolYear} ${stages.join(" ")} in ${schools.join(" ")}`;
  const { schools: bySchool, total } = source.once(key, () =>
    ratesOfPlaced(world, { ...options, schools }, source.placed()),
  );
  const nobody = (): SchoolYearRates => schoolYearRates(world, { ...options, schools: [] });
  const rates = schools.map((school): UnitRates => {
    const { dropout, retention } =
      bySchool.get(school) ?? source.once(`rates of nobody ${schoolYear} ${stages.join(" ")}`, nobody);
    return { unit: { kind: "school", id: school }, dropout, retention };
  });
  const outAtClose = new Map([...bySchool].map(([school, { members }]) => [school, members.dropouts.length]));
  return { rates, totalRates: { dropout: total.dropout, retention: total.retention }, outAtClose };
}

function unbalanced(balances: SchoolYearStatistics["balances"]): readonly MissingItem[] {
  return balances
    .filter(({ unexplained }) => unexplained !== 0)
    .map(({ unit, unexplained }) => ({
      what: {
        zh: `学年末在校生与各项变动不符，差${unexplained}人`,
        en: `the roll at the close differs from its flows by ${unexplained}`,
      },
      subject: unit,
      owedBy: "registrationClerk" as const,
      at: unit.id,
    }));
}

/** A rate in per cent with two digits: the exact fraction is in the report; of nobody there is none. */
function rateCell({ value }: Rate): ReportCell {
  return { text: percentText(value) };
}

function notesOf({
  totalRates: { dropout, retention },
}: SchoolYearStatistics): readonly { readonly kind: "note"; readonly text: Text }[] {
  const { zh, en } = dropout.formula;
  return [
    { kind: "note", text: besides },
    { kind: "note", text: { zh: `辍学率：${zh}`, en: `Dropout rate: ${en}` } },
    { kind: "note", text: { zh: `巩固率：${retention.formula.zh}`, en: `Retention rate: ${retention.formula.en}` } },
    ...(dropout.whyNot === undefined ? [] : [{ kind: "note" as const, text: dropout.whyNot }]),
  ];
}

const besides: Text = {
  zh: "“期末确认辍学未返”即辍学率的分子：学籍保留在本校的，同时计入学年末在校生；已离校的不计入，故不是学年末在校生的其中数。“其他期末辍学未返”为期末仍辍学、但不计入本学年辍学率的学生，如往年确认辍学尚未返校，小学毕业或已离校、本学年未再入学",
  en: "Those out as dropouts at the close are the numerator of the dropout rate. One still on the register is in the roll too, one that has left is not: they are no part of the roll. The other dropouts are out as well, and not in this year’s rate: confirmed in an earlier year and not back, or through with primary school or left before, and in no class since.",
};
