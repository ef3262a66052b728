import { type CivilDate, dateOf } from "../../model/civil-date.js";
import { type Role, roleLabel } from "../../model/role.js";
import type { SubjectKind, SubjectRef } from "../../model/subject.js";
import type { Text } from "../../model/text.js";
import { indicatorText } from "../../rules/indicator-phrases.js";
import { periodText } from "../../rules/period-phrases.js";
import { actValueLabel } from "../fields/field-words.js";
import { type BodyScope, bodyReport } from "../kit/body-report.js";
import { subjectName } from "../kit/head-section.js";
import { type NarrativeSlot, type Narratives, narrativeBlocks } from "../kit/narratives.js";
import { emptyTable, type PlainColumn, plainTable, same } from "../kit/plain-table.js";
import type { LayoutContext, ReportDefinition } from "../kit/report-definition.js";
import type { ReportHead } from "../kit/report-head.js";
import type { ReportSection } from "../report-document.js";
import { bodyActs, placesWithin, timelineOf } from "../source/body-acts.js";
import { servesPeriod } from "../source/in-period.js";
import type { ReportSource } from "../source/report-source.js";
import {
  assessmentOwed,
  type JudgedLine,
  judgedColumns,
  judgedLines,
  judgedTable,
  otherMatter,
} from "./target-lines.js";

type Slot = "commendations" | "opinion";

/** Of which body and year, and what has been written. */
export interface AppraisalScope extends BodyScope {
  readonly texts?: Narratives<Slot>;
}

/** A figure as published, an exact fraction. */
export interface PublishedFigure {
  readonly subject: SubjectRef;
  readonly indicator: string;
  readonly period: string;
  readonly numerator: number;
  readonly denominator: number;
}

/** A decision or appraisal that people made, as recorded. */
export interface RecordedDecision {
  readonly subject: SubjectRef;
  readonly on: CivilDate;
  readonly by: Role;
  /** The matter decided, or the unit appraised. */
  readonly matter: Text;
  readonly outcome: Text;
}

/** How the work of a body is appraised: targets, what may be referred, what was decided, who is commended (考核和责任追究). */
export interface AppraisalSheet extends ReportHead {
  readonly targets: readonly JudgedLine[];
  readonly figures: readonly PublishedFigure[];
  /** What findings say may be referred, or was decided. The library decides nothing (reading G16). */
  readonly consequences: readonly JudgedLine[];
  readonly decisions: readonly RecordedDecision[];
  readonly appraisals: readonly RecordedDecision[];
  readonly texts: Narratives<Slot>;
}

const slots: readonly NarrativeSlot<Slot>[] = [
  { name: "commendations", label: { zh: "拟表彰的单位和个人及事由", en: "To be commended, and for what" }, lines: 5 },
  { name: "opinion", label: { zh: "考核意见（由考核单位填写）", en: "Opinion of those who appraise" }, lines: 6 },
];

/**
 * The sheet by which the work of a school, township or member unit is appraised: targets with the figures as published, what may be referred
 * for a decision, decisions and appraisals as recorded, and room for commendations (wutaishan-2023 4, anze-2023 4.3, city-2016 3.3). Nothing is decided here,
 * and no figure is worked out: what is not published cannot be judged.
 */
export const appraisalSheet: ReportDefinition<AppraisalSheet, AppraisalScope> = /* @__PURE__ */ bodyReport({
  id: "appraisalSheet",
  title: { zh: "控辍保学工作考核及责任追究情况表", en: "Appraisal and accountability" },
  about: ["school", "township", "authority"],
  answers: [
    "wutaishan-2023/4.2a",
    "wutaishan-2023/4.2b",
    "wutaishan-2023/4.3a",
    "wutaishan-2023/4.4a",
    "wutaishan-2023/4.4b",
    "anze-2023/4.3a",
    "anze-2023/4.3b",
    "anze-2023/4.3c",
    "city-2016/3.3a",
    "city-2016/3.3b",
    "city-2016/3.3d",
    "city-2016/3.3e",
    "city-2016/3.3f",
  ],
  forms: [],
  audiences: ["educationAuthority", "leadingGroup"],
  fieldsFrom: "expectation",
  landscape: true,
  notes: [
    {
      zh: "本表只列事实和提请条件，是否追究、表彰，由有权单位决定",
      en: "This sheet lists facts and what may be referred; whether anybody is held to account or commended, people decide.",
    },
  ],
  read: (source, scope: AppraisalScope) => ({
    content: {
      targets: judgedLines(source, scope.of, "target"),
      figures: placesOf(source, scope.of).flatMap((place) => figuresOf(source, place, scope)),
      consequences: judgedLines(source, scope.of, "consequence"),
      decisions: placesOf(source, scope.of).flatMap((place) => decisionsOf(source, place, scope)),
      appraisals: placesOf(source, scope.of).flatMap((place) => appraisalsOf(source, place, scope)),
      texts: scope.texts ?? {},
    },
    missing: assessmentOwed(source, scope.of),
  }),
  sections: ({ targets, figures, consequences, decisions, appraisals, texts }, context) => [
    { heading: headings.targets, blocks: [judgedTable(targets, context)] },
    section(
      headings.figures,
      figureColumns,
      figures.map((one) => figureRow(one, context)),
    ),
    { heading: headings.consequences, blocks: [judgedTable(consequences, context)] },
    section(
      headings.decisions,
      decisionColumns,
      decisions.map((one) => decisionRow(one, context)),
    ),
    section(
      headings.appraisals,
      decisionColumns,
      appraisals.map((one) => decisionRow(one, context)),
    ),
    { blocks: narrativeBlocks(slots, texts) },
  ],
  blankSections: () => [
    { heading: headings.targets, blocks: [emptyTable(judgedColumns, 5)] },
    { heading: headings.figures, blocks: [emptyTable(figureColumns, 4)] },
    { heading: headings.consequences, blocks: [emptyTable(judgedColumns, 4)] },
    { heading: headings.decisions, blocks: [emptyTable(decisionColumns, 3)] },
    { heading: headings.appraisals, blocks: [emptyTable(decisionColumns, 3)] },
    { blocks: narrativeBlocks(slots) },
  ],
});

const headings = {
  targets: { zh: "一、目标完成情况", en: "1. Targets" },
  figures: { zh: "二、公布的数据", en: "2. Figures as published" },
  consequences: { zh: "三、符合提请条件的事项", en: "3. What may be referred" },
  decisions: { zh: "四、已作出的决定", en: "4. Decisions on record" },
  appraisals: { zh: "五、考核结果", en: "5. Appraisals on record" },
} as const satisfies Readonly<Record<string, Text>>;

function section(
  heading: Text,
  columns: readonly PlainColumn[],
  rows: readonly (readonly (Text | number)[])[],
): ReportSection {
  return { heading, blocks: [plainTable(columns, rows)] };
}

const kinds: readonly Exclude<SubjectKind, "pupil">[] = ["authority", "township", "village", "school"];

function placesOf(source: ReportSource, of: SubjectRef): readonly SubjectRef[] {
  return kinds.flatMap((kind) => placesWithin(source, of, kind));
}

function figuresOf(source: ReportSource, subject: SubjectRef, { period }: AppraisalScope): readonly PublishedFigure[] {
  return (timelineOf(source, subject)?.figures ?? [])
    .filter((fact) => fact.at <= source.until && source.world.counts(fact, source.known) && servesPeriod(fact, period))
    .map(({ event: { indicator, period: of, numerator, denominator } }) => ({
      subject,
      indicator,
      period: of,
      numerator,
      denominator,
    }));
}

const outcomeText = /* @__PURE__ */ actValueLabel("decision", "outcome");

function decisionsOf(
  source: ReportSource,
  subject: SubjectRef,
  { period }: AppraisalScope,
): readonly RecordedDecision[] {
  return bodyActs(source, subject, "decision", period).map(({ event: { by, matter, outcome }, day }) => ({
    subject,
    on: dateOf(day),
    by,
    matter: titleOf(source, matter),
    outcome: outcomeText(outcome),
  }));
}

/** A matter by the title of its rule, where the source's document has it: the code itself says nothing to a reader. */
function titleOf({ policy }: ReportSource, matter: string): Text {
  return policy?.rules.find(({ id }) => id === matter)?.title ?? otherMatter;
}

function appraisalsOf(
  source: ReportSource,
  subject: SubjectRef,
  { period }: AppraisalScope,
): readonly RecordedDecision[] {
  return bodyActs(source, subject, "appraisal", period).map(({ event: { by, unit, result }, day }) => ({
    subject,
    on: dateOf(day),
    by,
    matter: unit === undefined ? same(undefined) : roleLabel(unit),
    outcome: same(result),
  }));
}

const figureColumns = [
  [{ zh: "单位", en: "Of" }, 4],
  [{ zh: "指标", en: "Figure" }, 4],
  [{ zh: "期间", en: "Period" }, 2],
  [{ zh: "分子", en: "Numerator" }, 2],
  [{ zh: "分母", en: "Denominator" }, 2],
] as const;

function figureRow(one: PublishedFigure, context: LayoutContext): readonly (Text | number)[] {
  return [
    subjectName(one.subject, context),
    indicatorText(one.indicator),
    periodText(one.period),
    one.numerator,
    one.denominator,
  ];
}

const decisionColumns = [
  [{ zh: "单位", en: "Of" }, 4],
  [{ zh: "日期", en: "On" }, 2.4],
  [{ zh: "作出单位", en: "By" }, 3],
  [{ zh: "事项", en: "Matter" }, 4],
  [{ zh: "结果", en: "Outcome" }, 3],
] as const;

function decisionRow(one: RecordedDecision, context: LayoutContext): readonly Text[] {
  return [subjectName(one.subject, context), same(one.on), roleLabel(one.by), one.matter, one.outcome];
}
