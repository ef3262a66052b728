import { BaoxueError } from "../../model/errors.js";
import { roleLabel } from "../../model/role.js";
import type { SubjectRef } from "../../model/subject.js";
import type { Text } from "../../model/text.js";
import { unknownText, yesNoText } from "../fields/field-words.js";
import { checkSubject } from "../kit/check-subject.js";
import { checkedReport } from "../kit/checked-report.js";
import { blankHead, headFields, missingSection } from "../kit/head-section.js";
import { totalNotes } from "../kit/hidden-rows.js";
import { periodIssues } from "../kit/period-issues.js";
import { type LayoutContext, type ReportDefinition, type ReportEntry, withTies } from "../kit/report-definition.js";
import { type MissingItem, type ReportHead, type ReportPeriod, reportHead } from "../kit/report-head.js";
import { reportWords as words } from "../kit/report-words.js";
import { shownField, shownValue } from "../kit/show-field.js";
import type { ChildTies } from "../privacy/viewer.js";
import { visibilityOf } from "../privacy/visibility.js";
import type { ReportColumn, ReportRow, ReportSection } from "../report-document.js";
import { type GateEntry, type GateLack, gateEntries } from "./gate-entries.js";

/** Of which gate, and of which time. */
export interface GateScope {
  readonly of: SubjectRef;
  readonly period: ReportPeriod;
}

/** The gate register of a school over a period (学生进出校门登记). */
export interface GateRegister extends ReportHead {
  readonly entries: readonly GateEntry[];
}

/** What each missing condition is called. */
const gateLackTexts: Readonly<Record<GateLack, Text>> = {
  reason: { zh: "寄宿学生离校正当理由", en: "a boarder's proper reason to leave" },
  signature: { zh: "寄宿学生离校班主任签字", en: "the homeroom teacher's signature for a boarder" },
  collection: { zh: "寄宿学生离校家长接送", en: "the parents who collect a boarder" },
};

const entry: ReportEntry = {
  id: "gateRegister",
  title: { zh: "学生进出校门登记表", en: "Gate register" },
  about: ["school", "class"],
  answers: ["wutaishan-2023/2.3a", "wutaishan-2023/2.3b"],
  forms: [{ document: "wutaishan-2023", title: "学生进出校门登记" }],
  audiences: ["dutyTeacher", "homeroomTeacher", "school"],
  fieldsFrom: "inventory",
};

const columns: readonly ReportColumn[] = [
  { label: words.number, share: 1, centred: true },
  { label: words.date, share: 2.4 },
  { label: { zh: "时间", en: "Time" }, share: 1.4 },
  { label: { zh: "学生姓名", en: "Name" }, share: 2 },
  { label: { zh: "班级", en: "Class" }, share: 1.6 },
  { label: { zh: "是否寄宿", en: "Boarder" }, share: 1.4 },
  { label: { zh: "离校事由", en: "Reason" }, share: 4 },
  { label: { zh: "班主任签字", en: "Signed by the homeroom teacher" }, share: 2 },
  { label: { zh: "家长接送", en: "Collected" }, share: 1.6 },
  { label: { zh: "登记人", en: "Put down by" }, share: 2 },
];

/**
 * The gate register of a school over a period (学生进出校门登记, wutaishan-2023 2.3a): who went out in the time that it spends at school, when,
 * and why. Of a boarder's leaving it tells which of the three conditions of 2.3b is not on record. The document names no columns. Coming back
 * is no event of the log: the column for it is filled in at the gate.
 *
 * Refused as `invalid-input` when the world lacks the school or class, or the period does not exist.
 */
export const gateRegister: ReportDefinition<GateRegister, GateScope> = /* @__PURE__ */ checkedReport<
  GateRegister,
  GateScope
>({
  ...entry,
  build: (source, { of, period }) => {
    checkSubject(source, of, entry);
    const issues = periodIssues(period);
    if (issues.length > 0) throw new BaoxueError("invalid-input", issues);
    const entries = gateEntries(source, of, period);
    return {
      ...reportHead(source, {
        report: entry.id,
        about: of,
        period,
        answers: entry.answers,
        missing: entries.flatMap(lacksOf),
      }),
      entries,
    };
  },
  layout: (register, reading) => {
    const context = withTies(reading, rowsOf(register));
    return {
      title: entry.title,
      orientation: "landscape",
      meta: headFields(register, context),
      sections: [...tables(register, context), signatures, ...missingSection(register.missing, context)],
    };
  },
  blank: () => ({
    title: entry.title,
    orientation: "landscape",
    meta: blankHead(entry),
    sections: [
      {
        blocks: [
          {
            kind: "table",
            columns: withReturn,
            groups: [{ rows: Array.from({ length: 20 }, (_, i) => blankRow(i + 1)) }],
          },
        ],
      },
      signatures,
    ],
  }),
});

const withReturn: readonly ReportColumn[] = [...columns, { label: { zh: "返校时间", en: "Came back at" }, share: 2 }];

const signatures: ReportSection = {
  blocks: [{ kind: "signatures", lines: [words.filledBy, words.head, words.seal, words.date] }],
};

function rowsOf({ entries }: GateRegister): readonly GateEntry["row"][] {
  return entries.map(({ row }) => row);
}

function teacherOf({ places }: ChildTies): Pick<MissingItem, "owedBy" | "at"> {
  return { owedBy: "homeroomTeacher", ...(places.class === undefined ? {} : { at: places.class }) };
}

function lacksOf({ lacks, row: { child } }: GateEntry): readonly MissingItem[] {
  return lacks.map((lack) => ({
    what: gateLackTexts[lack],
    subject: { kind: "pupil", id: child.pupil },
    ...(lack === "collection" ? { owedBy: "guardian" } : teacherOf(child)),
  }));
}

function tables({ entries }: GateRegister, context: LayoutContext): readonly ReportSection[] {
  const looked = entries.map((one) => ({ one, why: visibilityOf(context.reader, "identity", one.row.child) }));
  const shown = looked.flatMap(({ one, why }) => (why.how === "aggregate" ? [] : [one]));
  const hidden = looked.flatMap(({ why }) => (why.how === "aggregate" ? [why] : []));
  return [
    {
      blocks: [
        {
          kind: "table",
          columns: withReturn,
          groups: [{ rows: shown.map((one, i) => rowOf(one, i + 1, context)) }],
        },
        ...totalNotes(context, { shown: shown.length, hidden, say: times }).map((text) => ({
          kind: "note" as const,
          text,
        })),
        { kind: "note", text: words.inventoryFields },
      ],
    },
  ];
}

function times(count: number): Text {
  return { zh: `合计：${count}人次`, en: `Total: ${count} times` };
}

function rowOf(
  { on, time = "", row, boarder, reason, signed, collected, by }: GateEntry,
  number: number,
  { reader }: LayoutContext,
): ReportRow {
  const plain = (value: string): { readonly text: Text } => ({ text: { zh: value, en: value } });
  return {
    cells: [
      plain(String(number)),
      plain(on),
      plain(time),
      { text: shownField(reader, row, "name").text },
      { text: shownField(reader, row, "class").text },
      { text: knownText(boarder) },
      { text: shownValue(reader, { class: "freeText" }, reason, row.child).text },
      { text: knownText(signed) },
      { text: knownText(collected) },
      { text: roleLabel(by) },
      plain(""),
    ],
  };
}

function knownText(value: boolean | "unknown"): Text {
  return value === "unknown" ? unknownText : yesNoText(String(value));
}

function blankRow(number: number): ReportRow {
  return {
    cells: withReturn.map((_column, i) => ({
      text: i === 0 ? { zh: String(number), en: String(number) } : { zh: "", en: "" },
    })),
  };
}
