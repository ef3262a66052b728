import type { AgendaItem } from "../calc/agenda.js";
import { agendaLine } from "../calc/agenda-line.js";
import { type AgendaList, agendaListLabel, agendaLists } from "../calc/agenda-lists.js";
import type { Text } from "../model/text.js";
import { coreVocabulary, type Vocabulary, type Words } from "../model/vocabulary.js";
import type { Policy } from "../rules/policy.js";
import { bearersText, standing } from "../rules/sentence.js";
import { subjectText } from "../rules/subject-phrases.js";
import { capitalised, joined, listed, nothing, text } from "../rules/texts.js";
import type { DutySheet, OfficeDuties } from "./duty-sheet.js";
import { annexes } from "./duty-sheet-annexes.js";
import { momentText, sheetWords as words } from "./duty-sheet-words.js";
import type { ReportBlock, ReportDocument, ReportField, ReportRow, ReportRowGroup, ReportSection } from "./report-document.js";

/** What a duty sheet on paper says beside its duties. */
export interface DutySheetDocumentOptions {
  /** In place of the usual title. */
  readonly title?: Text;
  /** For which school or office it is drawn up, as the host calls it. */
  readonly unit?: string;
  /** The host's vocabulary, where it has extended the library's. */
  readonly vocabulary?: Vocabulary<Words>;
}

/**
 * A duty sheet laid out for people: one section an office, to be signed and sealed, then what falls to nobody, what was withdrawn,
 * the open cases and what the registers lack. Children are shown by the host's own numbers.
 *
 * @param policy The policy that the sheet was drawn up under.
 * @param sheet The duty sheet; to hand out fewer offices, leave the others out of its `offices`.
 * @throws {BaoxueError} `invalid-date` when the sheet names a day that does not exist.
 */
export function dutySheetDocument(
  policy: Policy,
  sheet: DutySheet,
  options: DutySheetDocumentOptions = {},
): ReportDocument {
  const page: Page = { policy, sheet, vocabulary: options.vocabulary ?? coreVocabulary };
  return {
    title: options.title ?? words.title,
    subtitle: momentText(sheet.asOf),
    meta: metaOf(page, options.unit),
    sections: [
      summary(sheet),
      ...sheet.offices.map((office) => officeSection(page, office)),
      ...unassigned(page),
      ...annexes(policy, sheet),
    ],
  };
}

/** What every part of the sheet is drawn from. */
interface Page {
  readonly policy: Policy;
  readonly sheet: DutySheet;
  readonly vocabulary: Vocabulary<Words>;
}

function metaOf({ policy, sheet }: Page, unit: string | undefined): readonly ReportField[] {
  const { title, issuer, number } = policy;
  return [
    ...(unit === undefined ? [] : [{ label: words.unit, value: text(() => unit) }]),
    { label: words.policy, value: { zh: `${title.zh}${number === undefined ? "" : `（${number}）`}`, en: title.en } },
    { label: words.issuer, value: issuer },
    { label: words.knownOn, value: sheet.knownOn === undefined ? words.wholeLog : momentText(sheet.knownOn) },
  ];
}

/** How many entries each list has; what several offices bear counts once. */
function summary(sheet: DutySheet): ReportSection {
  const counts = new Map<AgendaList, Set<unknown>>();
  const all = [...sheet.offices.flatMap((office) => office.items), ...sheet.unassigned];
  for (const { list, finding } of all) counts.set(list, (counts.get(list) ?? new Set()).add(finding));
  if (sheet.gaps.length > 0) counts.set("gap", new Set(sheet.gaps));
  const lists = agendaLists.filter((list) => counts.has(list));
  if (lists.length === 0) return { heading: words.summary, blocks: [{ kind: "note", text: words.nothing }] };
  const cells = lists.map((list) => ({ text: text(() => String(counts.get(list)?.size ?? 0)) }));
  const columns = lists.map((list) => ({ label: agendaListLabel(list, sheet.horizonDays), share: 1 }));
  return { heading: words.summary, blocks: [{ kind: "table", columns, groups: [{ rows: [{ cells }] }] }] };
}

function officeSection(page: Page, { role, at, items }: OfficeDuties): ReportSection {
  const bearer = { role, force: "binding", ...(at === undefined ? {} : { at }) } as const;
  const name = text((language) => capitalised(bearersText([bearer], language, page.vocabulary)));
  return { heading: name, ownPage: true, blocks: [itemTable(page, items), signatures] };
}

const signatures = {
  kind: "signatures",
  lines: [words.signed, words.head, words.seal, words.date],
} as const;

function unassigned(page: Page): readonly ReportSection[] {
  const items = page.sheet.unassigned;
  return items.length === 0 ? [] : [{ heading: words.unassigned, ownPage: true, blocks: [itemTable(page, items)] }];
}

const columns = [
  { label: words.number, share: 6 },
  { label: words.state, share: 16 },
  { label: words.subject, share: 13 },
  { label: words.task, share: 36 },
  { label: words.clauses, share: 14 },
  { label: words.outcome, share: 15 },
] as const;

/** The entries, list by list, numbered through. */
function itemTable(page: Page, items: readonly AgendaItem[]): ReportBlock {
  const groups = agendaLists.flatMap((list): readonly ReportRowGroup[] => {
    const own = items.filter((item) => item.list === list);
    if (own.length === 0) return [];
    const label = agendaListLabel(list, page.sheet.horizonDays);
    const heading = { zh: `${label.zh}（${own.length}项）`, en: `${capitalised(label.en)} (${own.length})` };
    return [{ heading, rows: own.map((item) => rowOf(page, item, items.indexOf(item) + 1)) }];
  });
  return { kind: "table", columns, groups };
}

const urgent: ReadonlySet<AgendaList> = new Set<AgendaList>(["overdue", "requirementViolated", "prohibitionViolated"]);

function rowOf({ policy, vocabulary }: Page, item: AgendaItem, number: number): ReportRow {
  const { next, why, clauses } = agendaLine(policy, item, { vocabulary });
  const places = listed(item.finding.because.cites.map(({ at }) => text(() => at)));
  return {
    ...(urgent.has(item.list) ? { strong: true } : {}),
    cells: [
      { text: text(() => String(number)) },
      { text: standing(item.finding) },
      { text: subjectText(item.finding.subject) },
      { text: next, note: why },
      { text: places, note: text((language) => joined(clauses, language)) },
      { text: nothing },
    ],
  };
}
