import { type CivilDate, dateOf, dayOf } from "../../model/civil-date.js";
import { BaoxueError } from "../../model/errors.js";
import { subjectKey } from "../../model/subject.js";
import type { Text } from "../../model/text.js";
import { checkSubject } from "../kit/check-subject.js";
import { checkedReport } from "../kit/checked-report.js";
import { blankHead, headFields, missingSection } from "../kit/head-section.js";
import { periodIssues } from "../kit/period-issues.js";
import type { ReportDefinition, ReportEntry } from "../kit/report-definition.js";
import { type ReportHead, reportHead } from "../kit/report-head.js";
import { reportWords as words } from "../kit/report-words.js";
import type { ReportBlock } from "../report-document.js";
import type { ReportSource } from "../source/report-source.js";
import { type GateEntry, gateEntries } from "./gate-entries.js";
import type { GateScope } from "./gate-register.js";

/** The cover under which a term's gate register goes to the archive (进出校门登记资料存档). */
export interface GateArchive extends ReportHead {
  /** How often somebody went out. */
  readonly entries: number;
  /** Of these, boarders. */
  readonly boarders: number;
  /** Of boarders' leaving, how often one of the three conditions is not on record. */
  readonly incomplete: number;
  /** The same month by month. */
  readonly months: readonly GateMonth[];
  /** The day on which it was put in the archive. */
  readonly archivedOn?: CivilDate;
}

/** A month of the register. */
export interface GateMonth {
  readonly month: string;
  readonly entries: number;
  readonly boarders: number;
  readonly incomplete: number;
}

const entry: ReportEntry = {
  id: "gateArchive",
  title: { zh: "学生进出校门登记资料存档封面", en: "Cover of a term's gate register" },
  about: ["school"],
  answers: ["wutaishan-2023/2.3c"],
  forms: [{ document: "wutaishan-2023", title: "学生进出校门登记" }],
  audiences: ["school", "educationAuthority"],
  fieldsFrom: "inventory",
};

function countsOf(entries: readonly GateEntry[]): Omit<GateMonth, "month"> {
  return {
    entries: entries.length,
    boarders: entries.filter(({ boarder }) => boarder === true).length,
    incomplete: entries.filter(({ lacks }) => lacks.length > 0).length,
  };
}

/** When the register of the period was archived: on its last day or later, and before the end of the next such period. */
function archivedOn({ world, known, until }: ReportSource, { of, period }: GateScope): CivilDate | undefined {
  const [first, last] = [dayOf(period.from), dayOf(period.to)];
  const acts = world.subjects.get(subjectKey(of))?.acts ?? [];
  const found = acts.find(
    (fact) =>
      fact.event.kind === "archived" &&
      fact.event.file === "gateRegister" &&
      fact.at <= until &&
      world.counts(fact, known) &&
      (period.key !== undefined && fact.event.period !== undefined
        ? fact.event.period === period.key
        : first < fact.day && fact.day <= last + (last - first)),
  );
  return found && dateOf(found.day);
}

/**
 * The cover under which a school archives the gate register of a term (wutaishan-2023 2.3c): how much it holds, what in it is incomplete, and
 * whether it is in the archive. Numbers only: the register itself is behind it.
 *
 * Refused as `invalid-input` when the world lacks the school, or the period does not exist.
 */
export const gateArchive: ReportDefinition<GateArchive, GateScope> = /* @__PURE__ */ checkedReport<
  GateArchive,
  GateScope
>({
  ...entry,
  build: (source, scope) => {
    const { of, period } = scope;
    checkSubject(source, of, entry);
    const issues = periodIssues(period);
    if (issues.length > 0) throw new BaoxueError("invalid-input", issues);
    const entries = gateEntries(source, of, period);
    const months = [...new Set(entries.map(({ on }) => on.slice(0, 7)))];
    const archived = archivedOn(source, scope);
    return {
      ...reportHead(source, {
        report: entry.id,
        about: of,
        period,
        answers: entry.answers,
        missing: archived === undefined ? [{ what: archivedLabel, subject: of, owedBy: "school", at: of.id }] : [],
      }),
      ...countsOf(entries),
      months: months.map((month) => ({ month, ...countsOf(entries.filter(({ on }) => on.startsWith(month))) })),
      ...(archived === undefined ? {} : { archivedOn: archived }),
    };
  },
  layout: (cover, context) => ({
    title: entry.title,
    meta: headFields(cover, context),
    sections: [
      { blocks: [fieldsBlock(cover), monthTable(cover.months)] },
      { blocks: [signatures] },
      ...missingSection(cover.missing, context),
    ],
  }),
  blank: () => ({
    title: entry.title,
    meta: blankHead(entry),
    sections: [{ blocks: [fieldsBlock(), monthTable([])] }, { blocks: [signatures] }],
  }),
});

const archivedLabel: Text = { zh: "存档日期", en: "Put in the archive on" };

const signatures: ReportBlock = {
  kind: "signatures",
  lines: [
    { zh: "整理人", en: "Put together by" },
    { zh: "档案接收人", en: "Received for the archive by" },
    words.head,
    words.seal,
    words.date,
  ],
};

function fieldsBlock(cover?: GateArchive): ReportBlock {
  const value = (given: number | string | undefined): Text => {
    const text = given === undefined ? "" : String(given);
    return { zh: text, en: text };
  };
  return {
    kind: "fields",
    fields: [
      { label: { zh: "登记总数（人次）", en: "Entries" }, value: value(cover?.entries) },
      { label: { zh: "其中寄宿学生（人次）", en: "Of these, boarders" }, value: value(cover?.boarders) },
      {
        label: { zh: "寄宿学生离校条件不全（人次）", en: "Boarders' leaving that is incomplete" },
        value: value(cover?.incomplete),
      },
      { label: archivedLabel, value: value(cover?.archivedOn) },
      { label: { zh: "册数、页数", en: "Volumes and pages" }, value: value(undefined) },
      { label: { zh: "存放位置", en: "Kept at" }, value: value(undefined) },
    ],
  };
}

function monthTable(months: readonly GateMonth[]): ReportBlock {
  const plain = (text: string): Text => ({ zh: text, en: text });
  const rows = months.map(({ month, entries, boarders, incomplete }) => ({
    cells: [
      { text: plain(month) },
      ...[entries, boarders, incomplete].map((number) => ({ text: plain(String(number)), number })),
    ],
  }));
  const blanks = Array.from({ length: 6 }, () => ({ cells: Array.from({ length: 4 }, () => ({ text: plain("") })) }));
  return {
    kind: "table",
    columns: [
      { label: { zh: "月份", en: "Month" }, share: 2 },
      { label: { zh: "登记（人次）", en: "Entries" }, share: 2, centred: true },
      { label: { zh: "寄宿学生（人次）", en: "Boarders" }, share: 2, centred: true },
      { label: { zh: "条件不全（人次）", en: "Incomplete" }, share: 2, centred: true },
    ],
    groups: [{ rows: rows.length === 0 ? blanks : rows }],
  };
}
