import { type CivilDate, dateOf } from "../../model/civil-date.js";
import type { ResponsibilityLine } from "../../model/network.js";
import { type Role, roleLabel } from "../../model/role.js";
import type { SubjectRef } from "../../model/subject.js";
import type { Text } from "../../model/text.js";
import { listed } from "../../rules/texts.js";
import { type BodyPeriodScope, bodyReport } from "../kit/body-report.js";
import { type NarrativeSlot, type Narratives, narrativeBlocks, narrativesOwed, officeOf } from "../kit/narratives.js";
import { emptyTable, same } from "../kit/plain-table.js";
import type { ReportDefinition } from "../kit/report-definition.js";
import type { ReportHead } from "../kit/report-head.js";
import type { ReportFields } from "../report-document.js";
import { bodyActs } from "../source/body-acts.js";
import type { ReportSource } from "../source/report-source.js";
import { blankLineSections, type LineCover, lineSections, linesCovered, vacanciesOf } from "./line-cover.js";
import { type JudgedLine, judgedColumns, judgedLines, judgedTable } from "./target-lines.js";

type Slot = "aims" | "measures" | "safeguards";

/** Of which school and year, by which lines, and what has been written. */
export interface WorkPlanScope extends BodyPeriodScope {
  readonly lines: readonly ResponsibilityLine[];
  readonly texts?: Narratives<Slot>;
}

/** The school's leading group, as last adopted. */
export interface LeadingGroup {
  readonly on: CivilDate;
  readonly headedBy?: Role;
  readonly members: readonly Role[];
}

/** The work plan of a school, with targets and responsibilities broken down (工作方案). */
export interface WorkPlan extends ReportHead {
  readonly group?: LeadingGroup;
  readonly targets: readonly JudgedLine[];
  readonly lines: readonly LineCover[];
  readonly texts: Narratives<Slot>;
}

const slots: readonly NarrativeSlot<Slot>[] = [
  { name: "aims", label: { zh: "一、工作目标", en: "1. Aims" }, lines: 6 },
  { name: "measures", label: { zh: "二、工作措施及时间安排", en: "2. Measures, and when" }, lines: 14 },
  { name: "safeguards", label: { zh: "三、保障措施", en: "3. What secures them" }, lines: 6 },
];

/**
 * The work plan of a school: what it aims at and does, written by people; targets of its document and the network of responsibility broken down
 * beside it (工作方案, anze-2023 4.1g, 4.4a). What is not written, and whatever office nobody holds, is told as missing.
 */
export const workPlan: ReportDefinition<WorkPlan, WorkPlanScope> = /* @__PURE__ */ bodyReport({
  id: "workPlan",
  title: { zh: "控辍保学工作方案", en: "Work plan" },
  about: ["school", "township"],
  answers: ["anze-2023/4.1g", "anze-2023/4.1h", "anze-2023/4.4a"],
  forms: [{ document: "anze-2023", title: "本校工作方案 / 具体工作方案" }],
  audiences: ["school", "educationAuthority"],
  fieldsFrom: "document",
  countsChildren: true,
  perPeriod: true,
  read: (source, { of, lines, texts = {} }: WorkPlanScope) => {
    const covered = linesCovered(source, of, lines);
    const group = leadingGroup(source, of);
    return {
      content: {
        ...(group === undefined ? {} : { group }),
        targets: judgedLines(source, of, "target"),
        lines: covered,
        texts,
      },
      missing: [
        ...narrativesOwed(slots, texts, { owedBy: officeOf(of), subject: of }),
        ...(group === undefined ? [{ what: groupText, subject: of, owedBy: officeOf(of), at: of.id }] : []),
        ...vacanciesOf(covered),
      ],
    };
  },
  sections: ({ group, targets, lines, texts }, context) => [
    { heading: groupText, blocks: [groupFields(group)] },
    { blocks: narrativeBlocks(slots, texts) },
    ...(targets.length === 0 ? [] : [{ heading: targetText, blocks: [judgedTable(targets, context)] }]),
    ...lineSections(lines, context),
  ],
  blankSections: () => [
    { heading: groupText, blocks: [groupFields(undefined)] },
    { blocks: narrativeBlocks(slots) },
    { heading: targetText, blocks: [emptyTable(judgedColumns, 5)] },
    ...blankLineSections(),
  ],
});

const groupText: Text = { zh: "工作领导小组", en: "The leading group" };
const targetText: Text = { zh: "目标分解", en: "Targets broken down" };

function leadingGroup(source: ReportSource, of: SubjectRef): LeadingGroup | undefined {
  const last = bodyActs(source, of, "documentAdopted").findLast(({ event }) => event.document === "leadingGroup");
  if (!last) return undefined;
  const { headedBy, members = [] } = last.event;
  return { on: dateOf(last.day), members, ...(headedBy === undefined ? {} : { headedBy }) };
}

function groupFields(group: LeadingGroup | undefined): ReportFields {
  const { on, headedBy, members = [] } = group ?? {};
  return {
    kind: "fields",
    fields: [
      { label: { zh: "成立日期", en: "Set up on" }, value: same(on) },
      { label: { zh: "组长", en: "Head" }, value: headedBy === undefined ? same(undefined) : roleLabel(headedBy) },
      {
        label: { zh: "成员", en: "Members" },
        value: listed(
          members.map((role) => roleLabel(role)),
          { zh: "、", en: ", " },
        ),
        wide: true,
      },
    ],
  };
}
