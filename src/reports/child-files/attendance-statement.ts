import { sessionLabels } from "../../model/session.js";
import type { Text } from "../../model/text.js";
import { labelled } from "../fields/field-words.js";
import { type ChildForm, type ChildScope, childForm } from "../kit/child-form.js";
import type { FormEntry, RecordRow } from "../kit/form-parts.js";
import { writtenText } from "../kit/is-written.js";
import { periodIssues } from "../kit/period-issues.js";
import type { ReportDefinition } from "../kit/report-definition.js";
import type { ReportPeriod } from "../kit/report-head.js";
import type { ChildRecord } from "../source/child-record.js";
import { type SessionCounts, sessionCounts } from "./session-counts.js";

const fields = ["name", "sex", "bornOn", "school", "class", "enteredOn", "enrolmentStatus"] as const;

type Field = (typeof fields)[number];

/** What a school states on one child's attendance (出勤情况证明). */
export type AttendanceStatement = ChildForm<Field>;

/** Of which time a school states something, and for whom. */
export interface StatementScope extends ChildScope {
  readonly period: ReportPeriod;
  /** The body that asked, as it is to be named. */
  readonly askedBy?: string;
  /** For what it asked. */
  readonly askedFor?: string;
}

function count(id: keyof SessionCounts, label: Text): FormEntry<StatementScope> {
  return {
    id,
    label,
    class: "record",
    owedBy: "homeroomTeacher",
    read: (child: ChildRecord, { period }: StatementScope) => {
      const value = sessionCounts(child, period)[id];
      return typeof value === "number" ? value : undefined;
    },
  };
}

/**
 * A statement of one child's attendance over a period, for a body outside of school that may have it (出勤情况证明): half days expected,
 * attended, missed with leave and without, by the registers alone. Half days without a register are told as such, and count as neither. Users
 * expect it; no document asks for it. It is read for the purpose `thirdBody`, which shows who the child is and nothing that the matter does not need.
 *
 * Refused as `invalid-input` when the period does not exist, or is not over at the cut-off.
 */
export const attendanceStatement: ReportDefinition<AttendanceStatement, StatementScope> = /* @__PURE__ */ childForm<
  Field,
  StatementScope
>({
  id: "attendanceStatement",
  title: { zh: "学生出勤情况证明", en: "Statement of attendance" },
  about: ["pupil"],
  answers: [],
  forms: [],
  audiences: ["school"],
  fieldsFrom: "expectation",
  period: ({ period }) => period,
  issues: ({ period }, { cutOff }) => periodIssues(period, cutOff),
  parts: [
    { kind: "fields", heading: { zh: "一、学生", en: "1. The child" }, fields },
    {
      kind: "entries",
      heading: { zh: "二、出具对象", en: "2. For whom" },
      entries: [
        {
          id: "askedBy",
          label: { zh: "申请（接收）单位", en: "Asked for by" },
          class: "record",
          owedBy: "school",
          required: true,
          read: (_child, { askedBy }) => writtenText(askedBy),
        },
        {
          id: "askedFor",
          label: { zh: "用途", en: "For what" },
          class: "record",
          owedBy: "school",
          required: true,
          read: (_child, { askedFor }) => writtenText(askedFor),
        },
      ],
    },
    {
      kind: "entries",
      heading: { zh: "三、出勤情况（按半天计）", en: "3. Attendance, in half days" },
      entries: [
        count("days", { zh: "应到教学日（天）", en: "School days on which expected" }),
        count("expected", { zh: "应到（半天）", en: "Half days expected" }),
        count("attended", { zh: "实到（半天）", en: "Attended" }),
        count("excused", { zh: "请假（半天）", en: "Missed with leave" }),
        count("absent", { zh: "无故缺课（半天）", en: "Missed without leave" }),
        count("unknown", { zh: "无考勤记录（半天）", en: "Without a register" }),
      ],
    },
    {
      kind: "records",
      id: "noted",
      heading: { zh: "四、缺课和无考勤记录的日期", en: "4. Days missed, and days without a register" },
      columns: [
        { id: "on", label: { zh: "日期", en: "Date" }, class: "record", share: 3 },
        {
          id: "session",
          label: { zh: "时段", en: "Session" },
          class: "record",
          share: 2,
          shows: labelled(sessionLabels),
        },
        {
          id: "status",
          label: { zh: "情况", en: "Standing" },
          class: "record",
          share: 4,
          shows: labelled({
            absent: { zh: "无故缺课", en: "missed without leave" },
            unknown: { zh: "无考勤记录，是否到校不详", en: "no register: not known whether it came" },
          }),
        },
      ],
      read: (child, { period }) => {
        const { absentOn, unknownOn } = sessionCounts(child, period);
        const row =
          (status: string) =>
          (one: (typeof absentOn)[number]): RecordRow => ({
            on: one.date,
            session: one.session,
            status,
          });
        return [...absentOn.map(row("absent")), ...unknownOn.map(row("unknown"))].sort(inOrder);
      },
      none: { zh: "无", en: "None." },
    },
    {
      kind: "note",
      text: {
        zh: "以上按班级点名记录、更正和已批准的请假统计；只计截止时间以前已结束的时段；无考勤记录的时段既不计实到也不计缺课",
        en: "Counted off the class registers, their corrections, and approved leave; only sessions over at the cut-off. A session without a register counts as neither attended nor missed.",
      },
    },
    {
      kind: "signatures",
      lines: [
        { zh: "经办人", en: "Drawn up by" },
        { zh: "学校负责人", en: "Head of the school" },
        { zh: "学校（盖章）", en: "School (seal)" },
        { zh: "日期", en: "Date" },
      ],
    },
  ],
  required: ["name", "school"],
});

function inOrder(a: RecordRow, b: RecordRow): number {
  const [one, other] = [a, b].map(({ on, session }) => `${String(on)} ${String(session)}`);
  return (one ?? "") < (other ?? "") ? -1 : 1;
}
