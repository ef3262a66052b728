import { dayOf } from "../../model/civil-date.js";
import type { RollChange } from "../../model/events-case.js";
import type { Text } from "../../model/text.js";
import { actValueLabel, yesNoText } from "../fields/field-words.js";
import { checkPeriod } from "../kit/check-period.js";
import { checkSubject } from "../kit/check-subject.js";
import { checkedReport } from "../kit/checked-report.js";
import type { PeriodScope } from "../kit/child-list.js";
import { type ChildRow, childRow, missingOf } from "../kit/child-row.js";
import { blankHead, headFields, missingSection } from "../kit/head-section.js";
import { type LayoutContext, type ReportDefinition, type ReportEntry, withTies } from "../kit/report-definition.js";
import { type MissingItem, type ReportHead, reportHead } from "../kit/report-head.js";
import { reportWords as words } from "../kit/report-words.js";
import { fieldCell, fieldColumn, withheld } from "../kit/show-field.js";
import { visibilityOf } from "../privacy/visibility.js";
import type { ReportDocument, ReportRow, ReportRowGroup, ReportSection, ReportTable } from "../report-document.js";
import type { ChildRecord } from "../source/child-record.js";
import { isIn } from "../source/in-period.js";
import type { ReportSource } from "../source/report-source.js";
import { type RollEntry, rollEntriesOf } from "./roll-changes.js";

const fields = ["registerNumber", "identityNumber", "name", "sex", "school", "class"] as const;
type Field = (typeof fields)[number];

/** A change that is to be entered, and the child whose it is. */
export interface NationalSystemEntry extends RollEntry {
  readonly row: ChildRow<Field>;
}

/** The changes on the roll of a period, as they are to be entered in the national system (国家学籍系统变动). */
export interface NationalSystemEntries extends ReportHead {
  /** By kind of change, within one by day. */
  readonly entries: readonly NationalSystemEntry[];
}

/** The kinds of change in the order of the clause. */
const order: readonly RollChange[] = ["transferIn", "transferOut", "suspension", "deferral", "return", "dropout"];

const entry: ReportEntry = {
  id: "nationalSystemEntries",
  title: { zh: "国家中小学电子学籍系统学籍变动登记表", en: "Changes for the national electronic roll" },
  about: ["class", "grade", "school", "township", "authority"],
  answers: ["anze-2023/2.3f", "anze-2023/2.3g", "boshan-2025/4.3c"],
  forms: [
    { document: "anze-2023", title: "国家中小学电子学籍系统 entries" },
    { document: "anze-2023", title: "相关证明材料" },
  ],
  audiences: ["registrationClerk", "school", "educationAuthority"],
  fieldsFrom: "inventory",
};

/**
 * The changes on the roll of a period, change by change, with their papers and formalities and whether each is entered yet (anze-2023 2.3f, 2.3g;
 * boshan-2025 4.3c). A child whose place changed twice stands on it twice. What is not entered, or lacks papers, is told as missing.
 */
export const nationalSystemEntries: ReportDefinition<NationalSystemEntries, PeriodScope> = /* @__PURE__ */ defined();

function defined(): ReportDefinition<NationalSystemEntries, PeriodScope> {
  return checkedReport({
    ...entry,
    build,
    layout: (report, reading) => {
      const context = withTies(
        reading,
        report.entries.map(({ row }) => row),
      );
      return {
        title: entry.title,
        orientation: "landscape",
        meta: headFields(report, context),
        sections: [
          {
            blocks: [
              table(groupsOf(report.entries, context)),
              { kind: "note", text: words.inventoryFields },
              { kind: "note", text: totals(report.entries) },
            ],
          },
          signatures(),
          ...missingSection(missingFor(report, context), context),
        ],
      };
    },
    blank: (): ReportDocument => ({
      title: entry.title,
      orientation: "landscape",
      meta: blankHead(entry),
      sections: [{ blocks: [table([{ rows: Array.from({ length: 15 }, (_, i) => blankRow(i + 1)) }])] }, signatures()],
    }),
  });
}

function signatures(): ReportSection {
  return {
    blocks: [{ kind: "signatures", lines: [words.filledBy, words.checkedBy, words.head, words.seal, words.date] }],
  };
}

function build(source: ReportSource, scope: PeriodScope): NationalSystemEntries {
  checkSubject(source, scope.of, entry);
  checkPeriod(scope.period, true);
  const found = source.children(scope.of).flatMap((child) => entriesIn(child, scope));
  const entries = order.flatMap((change) =>
    found.filter((one) => one.change === change).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
  );
  return {
    ...reportHead(source, {
      report: entry.id,
      about: scope.of,
      period: scope.period,
      answers: entry.answers,
      missing: entries.flatMap(missingFrom),
    }),
    entries,
  };
}

function entriesIn(child: ChildRecord, { period }: PeriodScope): readonly NationalSystemEntry[] {
  const found = rollEntriesOf(child).filter(({ on }) => isIn(dayOf(on), period));
  if (found.length === 0) return [];
  const row = childRow(child, fields);
  return found.map((one) => ({ ...one, row }));
}

function missingFrom({ row, change, papers, formalities, enteredOn }: NationalSystemEntry): readonly MissingItem[] {
  const label = changeText(change);
  const wanted: readonly (readonly [boolean, Text])[] = [
    [papers === true, { zh: `${label.zh}证明材料`, en: `papers of the ${label.en}` }],
    [formalities === true, { zh: `${label.zh}手续`, en: `formalities of the ${label.en}` }],
    [enteredOn !== undefined, { zh: `${label.zh}的系统录入`, en: `entry of the ${label.en} in the system` }],
  ];
  const { school } = row.child.places;
  return [
    ...missingOf(row, ["registerNumber", "name"]),
    ...wanted
      .filter(([there]) => !there)
      .map(
        ([, what]): MissingItem => ({
          what,
          subject: { kind: "pupil", id: row.child.pupil },
          owedBy: "registrationClerk",
          ...(school === undefined ? {} : { at: school }),
        }),
      ),
  ];
}

function changeText(change: RollChange): Text {
  return actValueLabel("rollChanged", "change")(change);
}

const own = [
  { label: { zh: "变动日期", en: "Changed on" }, share: 2.4 },
  { label: { zh: "转往（转入）学校", en: "To" }, share: 3 },
  { label: { zh: "证明材料编号", en: "Paper" }, share: 2.4 },
  { label: { zh: "材料齐全", en: "Papers complete" }, share: 1.4, centred: true },
  { label: { zh: "手续完备", en: "Formalities complete" }, share: 1.4, centred: true },
  { label: { zh: "录入日期", en: "Entered on" }, share: 2.4 },
] as const;

function table(groups: readonly ReportRowGroup[]): ReportTable {
  const columns = [{ label: words.number, share: 1, centred: true as const }, ...fields.map(fieldColumn), ...own];
  return { kind: "table", columns: [...columns, { label: words.remarks, share: 2 }], groups };
}

/** A suspension or deferral is granted for the state of a child's body (义务教育法 11): whoever may not know of that has no row of it (trap 45). */
const ofHealth: readonly RollChange[] = ["suspension", "deferral"];

function isTold({ row, change }: NationalSystemEntry, { reader }: LayoutContext): boolean {
  const { child } = row;
  if (visibilityOf(reader, "identity", child).how === "aggregate") return false;
  return !ofHealth.includes(change) || visibilityOf(reader, "health", child).how === "show";
}

/** What is missing of children all of whose changes are told. */
function missingFor({ entries, missing }: NationalSystemEntries, context: LayoutContext): readonly MissingItem[] {
  const kept = new Set(entries.filter((one) => !isTold(one, context)).map(({ row }) => row.child.pupil));
  return missing.filter(({ subject }) => !(subject?.kind === "pupil" && kept.has(subject.id)));
}

function groupsOf(entries: readonly NationalSystemEntry[], context: LayoutContext): readonly ReportRowGroup[] {
  const shown = entries.filter((one) => isTold(one, context));
  return order.flatMap((change): readonly ReportRowGroup[] => {
    const rows = shown.filter((one) => one.change === change);
    return rows.length === 0
      ? []
      : [{ heading: changeText(change), rows: rows.map((one, i) => entryRow(one, i + 1, context)) }];
  });
}

function entryRow(one: NationalSystemEntry, number: number, { reader }: LayoutContext): ReportRow {
  const { row, on, to = "", proof = "", papers, formalities, enteredOn = "" } = one;
  const place = visibilityOf(reader, "place", row.child).how === "show" || to === "" ? both(to) : withheld;
  const texts = [both(on), place, both(proof), said(papers), said(formalities), both(enteredOn), nothing];
  return {
    cells: [
      { text: both(String(number)) },
      ...fields.map((name) => fieldCell(reader, row, name)),
      ...texts.map((text) => ({ text })),
    ],
  };
}

function blankRow(number: number): ReportRow {
  const empty = [...fields, ...own, words.remarks].map(() => ({ text: nothing }));
  return { cells: [{ text: both(String(number)) }, ...empty] };
}

const nothing: Text = { zh: "", en: "" };

function both(value: string): Text {
  return { zh: value, en: value };
}

/** Yes, no, or nothing where nobody has said. */
function said(value: boolean | undefined): Text {
  return value === undefined ? nothing : yesNoText(String(value));
}

function totals(entries: readonly NationalSystemEntry[]): Text {
  const counts = order.map(
    (change) => [changeText(change), entries.filter((one) => one.change === change).length] as const,
  );
  return {
    zh: counts.map(([label, count]) => `${label.zh}${count}人次`).join("，"),
    en: counts.map(([label, count]) => `${label.en}: ${count}`).join("; "),
  };
}
