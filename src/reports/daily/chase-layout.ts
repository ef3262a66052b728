import { type AgendaList, agendaListLabel, agendaLists } from "../../calc/agenda-lists.js";
import { roleLabel } from "../../model/role.js";
import type { Text } from "../../model/text.js";
import { listed } from "../../rules/texts.js";
import { blankHead, headFields } from "../kit/head-section.js";
import { totalNotes } from "../kit/hidden-rows.js";
import type { LayoutContext, ReportEntry } from "../kit/report-definition.js";
import { reportWords as words } from "../kit/report-words.js";
import { fieldCell, fieldColumn } from "../kit/show-field.js";
import { visibilityOf } from "../privacy/visibility.js";
import type { ReportColumn, ReportDocument, ReportRow, ReportRowGroup } from "../report-document.js";
import { type ChaseDeed, type ChaseLine, type ChaseList, chaseFields } from "./chase-types.js";

/** What the catalogue says of the list. */
export const chaseEntry: ReportEntry = {
  id: "chaseList",
  title: { zh: "今日追访清单", en: "Whom to call, visit and report on today" },
  about: ["class", "grade", "school", "township", "authority"],
  answers: [],
  forms: [],
  audiences: ["homeroomTeacher", "schoolLeader", "school", "townEducationOffice", "townshipGovernment"],
  fieldsFrom: "expectation",
};

/** What each deed is called. */
const chaseDeedLabels: Readonly<Record<ChaseDeed, Text>> = {
  call: { zh: "打电话", en: "call" },
  visit: { zh: "上门", en: "visit" },
  talk: { zh: "面谈", en: "talk" },
  report: { zh: "报告", en: "report" },
  notice: { zh: "发文书", en: "serve a paper" },
  other: { zh: "其他", en: "other" },
};

const columns: readonly ReportColumn[] = [
  { label: words.number, share: 1, centred: true },
  ...chaseFields.map((name) => fieldColumn(name)),
  { label: { zh: "须办事项", en: "What to do" }, share: 2 },
  { label: { zh: "具体要求", en: "In words" }, share: 5 },
  { label: { zh: "期限", en: "By" }, share: 2.4 },
  { label: { zh: "缘由", en: "Why" }, share: 5 },
  { label: { zh: "办理情况", en: "Done" }, share: 2.4 },
];

const nothing: Text = { zh: "", en: "" };

/** The list laid out, in the order of the agenda, under its headings. */
export function layOutChase(chase: ChaseList, context: LayoutContext): ReportDocument {
  const looked = chase.lines.map((line) => ({ line, why: visibilityOf(context.reader, "identity", line.row.child) }));
  const shown = looked.flatMap(({ line, why }) => (why.how === "aggregate" ? [] : [line]));
  // A child may have several lines: children are counted.
  const hidden = new Map(
    looked.flatMap(({ line, why }) => (shown.includes(line) ? [] : [[line.row.child.pupil, why]])),
  );
  const groups = agendaLists
    .map((list) => ({ list, lines: shown.filter((line) => line.list === list) }))
    .filter(({ lines }) => lines.length > 0);
  return {
    title: chaseEntry.title,
    orientation: "landscape",
    meta: [
      ...headFields(chase, context),
      ...(chase.role === undefined ? [] : [{ label: { zh: "责任岗位", en: "Office" }, value: roleLabel(chase.role) }]),
    ],
    sections: [
      {
        blocks: [
          ...(chase.lines.length === 0
            ? [{ kind: "note" as const, text: { zh: "今日无须追访的学生", en: "Nobody is to be chased today." } }]
            : []),
          ...(shown.length === 0 ? [] : [{ kind: "table" as const, columns, groups: numbered(groups, context) }]),
          ...(hidden.size === 0
            ? []
            : totalNotes(context, { shown: childrenOf(shown), hidden: [...hidden.values()] })
          ).map((text) => ({ kind: "note" as const, text })),
          ...(chase.elsewhere === 0 ? [] : [{ kind: "note" as const, text: elsewhereText(chase.elsewhere) }]),
        ],
      },
    ],
  };
}

function childrenOf(lines: readonly ChaseLine[]): number {
  return new Set(lines.map(({ row }) => row.child.pupil)).size;
}

function numbered(
  groups: readonly { readonly list: AgendaList; readonly lines: readonly ChaseLine[] }[],
  context: LayoutContext,
): readonly ReportRowGroup[] {
  let number = 0;
  return groups.map(({ list, lines }) => ({
    heading: agendaListLabel(list),
    rows: lines.map((line) => {
      number += 1;
      return rowOf(line, number, context);
    }),
  }));
}

function rowOf({ row, deeds, next, why, due, list }: ChaseLine, number: number, { reader }: LayoutContext): ReportRow {
  const plain = (value: string): Text => ({ zh: value, en: value });
  return {
    cells: [
      { text: plain(String(number)) },
      ...chaseFields.map((name) => fieldCell(reader, row, name)),
      {
        text: listed(
          deeds.map((deed) => chaseDeedLabels[deed]),
          { zh: "、", en: ", " },
        ),
      },
      { text: next },
      { text: plain(due?.replace("T", " ") ?? ""), ...(list === "overdue" ? { strong: true as const } : {}) },
      { text: why },
      { text: nothing },
    ],
  };
}

function elsewhereText(count: number): Text {
  return {
    zh: `另有${count}项不涉及单个学生的事项，见当日办理清单`,
    en: `${count} more concern no single child: see the duty sheet.`,
  };
}

/** The same without any entry. */
export function blankChase(): ReportDocument {
  const rows = Array.from({ length: 12 }, (_, i) => ({
    cells: columns.map((_column, at) => ({ text: at === 0 ? { zh: String(i + 1), en: String(i + 1) } : nothing })),
  }));
  return {
    title: chaseEntry.title,
    orientation: "landscape",
    meta: blankHead(chaseEntry),
    sections: [{ blocks: [{ kind: "table", columns, groups: [{ rows }] }] }],
  };
}
