import { type CivilDate, dateOf } from "../../model/civil-date.js";
import type { Interview, Rectified } from "../../model/events-oversight.js";
import type { Fact } from "../../model/fact.js";
import { type CivilMoment, readMoment } from "../../model/moment.js";
import { type Role, roleLabel } from "../../model/role.js";
import type { SubjectRef } from "../../model/subject.js";
import type { Text } from "../../model/text.js";
import { type BodyScope, bodyReport } from "../kit/body-report.js";
import { type NarrativeSlot, type Narratives, narrativeBlocks, narrativesOwed } from "../kit/narratives.js";
import { emptyTable, plainTable, same } from "../kit/plain-table.js";
import type { ReportDefinition } from "../kit/report-definition.js";
import { type MissingItem, type ReportHead, seatAt } from "../kit/report-head.js";
import { bodyActs } from "../source/body-acts.js";
import type { ReportSource } from "../source/report-source.js";

type Slot = "matter" | "undertaking";

/** Of which school, and what has been written. */
export interface InterviewScope extends BodyScope {
  readonly texts?: Narratives<Slot>;
}

/** An interview, and what came of it. */
export interface InterviewHeld {
  readonly on: CivilDate;
  readonly by: Role;
  readonly with: Role;
  /** By when things were to be put right. */
  readonly rectifyBy?: CivilMoment;
  /** When they were, before the next interview. */
  readonly rectifiedOn?: CivilDate;
  readonly standing: "rectified" | "rectifiedLate" | "running" | "overdue" | "noDaySet";
}

/** The record of the interviews held with the head of a school (约谈记录). */
export interface InterviewRecord extends ReportHead {
  readonly interviews: readonly InterviewHeld[];
  readonly texts: Narratives<Slot>;
}

const slots: readonly NarrativeSlot<Slot>[] = [
  {
    name: "matter",
    label: { zh: "约谈事由及指出的问题", en: "Why it was held, and what was found wanting" },
    lines: 6,
  },
  {
    name: "undertaking",
    label: { zh: "整改要求及被约谈人承诺", en: "What is to be put right, and what was promised" },
    lines: 6,
  },
];

/**
 * The record of an interview with the principal of a school whose dropout rate is over the standard, with the time in which things are to be put
 * right and whether they were (约谈, wutaishan-2023 4.3a, 4.3b). The document names the time of rectification and no other field.
 */
export const interviewRecord: ReportDefinition<InterviewRecord, InterviewScope> = /* @__PURE__ */ bodyReport({
  id: "interviewRecord",
  title: { zh: "控辍保学约谈记录", en: "Record of an interview" },
  about: ["school"],
  answers: ["wutaishan-2023/4.3a", "wutaishan-2023/4.3b"],
  forms: [{ document: "wutaishan-2023", title: "约谈 (record untitled)" }],
  audiences: ["educationAuthority", "authorityHead", "principal"],
  fieldsFrom: "document",
  signs: [
    { zh: "约谈人", en: "Held by" },
    { zh: "被约谈人", en: "Held with" },
    { zh: "记录人", en: "Written by" },
    { zh: "日期", en: "Date" },
  ],
  read: (source, { of, period, texts = {} }: InterviewScope) => {
    const found = bodyActs(source, of, "interview", period);
    const after = bodyActs(source, of, "rectified");
    const interviews = found.map((one, i) => heldOf(source, one, after, found[i + 1]?.at));
    return {
      content: { interviews, texts },
      missing: [
        ...(interviews.length === 0 ? [owed(of, words.none, "authorityHead")] : []),
        ...interviews.flatMap((one) => lackingOf(of, one)),
        ...narrativesOwed(slots, texts, { owedBy: "authorityHead", subject: of }),
      ],
    };
  },
  sections: ({ interviews, texts }) => [
    { blocks: [plainTable(columns, interviews.map(rowOf))] },
    { blocks: narrativeBlocks(slots, texts) },
  ],
  blankSections: () => [{ blocks: [emptyTable(columns, 2)] }, { blocks: narrativeBlocks(slots) }],
});

function heldOf(
  source: ReportSource,
  { event, day, at }: Fact<Interview>,
  after: readonly Fact<Rectified>[],
  next: number | undefined,
): InterviewHeld {
  const done = after.find((fact) => fact.at >= at && (next === undefined || fact.at < next));
  const { by, office, rectifyBy } = event;
  const standing = standingOf(source, rectifyBy, done);
  return {
    on: dateOf(day),
    by,
    with: office,
    ...(rectifyBy === undefined ? {} : { rectifyBy }),
    ...(done === undefined ? {} : { rectifiedOn: dateOf(done.day) }),
    standing,
  };
}

function standingOf(
  { until }: ReportSource,
  rectifyBy: CivilMoment | undefined,
  done: Fact<Rectified> | undefined,
): InterviewHeld["standing"] {
  const last = rectifyBy === undefined ? undefined : readMoment(rectifyBy, "rectifyBy").last;
  if (done) return last !== undefined && done.at > last ? "rectifiedLate" : "rectified";
  if (last === undefined) return "noDaySet";
  return until > last ? "overdue" : "running";
}

const words = {
  none: { zh: "约谈记录", en: "an interview on record" },
  day: { zh: "整改期限", en: "day by which things are to be put right" },
  proof: { zh: "整改完成记录（已逾期）", en: "record that things were put right (overdue)" },
} as const satisfies Readonly<Record<string, Text>>;

function lackingOf(of: SubjectRef, { standing }: InterviewHeld): readonly MissingItem[] {
  if (standing === "noDaySet") return [owed(of, words.day, "authorityHead")];
  return standing === "overdue" ? [owed(of, words.proof, "principal")] : [];
}

function owed(subject: SubjectRef, what: Text, owedBy: Role): MissingItem {
  return { what, subject, owedBy, ...seatAt(subject, owedBy) };
}

const standingTexts: Readonly<Record<InterviewHeld["standing"], Text>> = {
  rectified: { zh: "已整改", en: "put right" },
  rectifiedLate: { zh: "逾期整改", en: "put right late" },
  running: { zh: "整改中", en: "under way" },
  overdue: { zh: "逾期未整改", en: "overdue" },
  noDaySet: { zh: "未定整改期限", en: "no day was set" },
};

const columns = [
  [{ zh: "约谈日期", en: "Held on" }, 2.4],
  [{ zh: "约谈人", en: "By" }, 3],
  [{ zh: "被约谈人", en: "With" }, 2.4],
  [{ zh: "整改期限", en: "To be put right by" }, 2.4],
  [{ zh: "整改完成日期", en: "Put right on" }, 2.4],
  [{ zh: "情况", en: "Standing" }, 2.4],
] as const;

function rowOf(one: InterviewHeld): readonly Text[] {
  const { on, by, rectifyBy, rectifiedOn, standing } = one;
  return [same(on), roleLabel(by), roleLabel(one.with), same(rectifyBy), same(rectifiedOn), standingTexts[standing]];
}
