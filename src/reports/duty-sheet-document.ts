import type { AgendaItem } from "../calc/agenda.js";
import { type AgendaList, agendaListLabel, agendaLists } from "../calc/agenda-lists.js";
import type { Text } from "../model/text.js";
import type { Vocabulary, Words } from "../model/vocabulary.js";
import type { Policy } from "../rules/policy.js";
import { bearersText } from "../rules/sentence.js";
import { wordsOf } from "../rules/spoken.js";
import { capitalised, text } from "../rules/texts.js";
import type { DutySheet, OfficeDuties } from "./duty-sheet.js";
import { annexes } from "./duty-sheet-annexes.js";
import { itemTable, type SheetPage } from "./duty-sheet-rows.js";
import { momentText, sheetWords as words } from "./duty-sheet-words.js";
import type { ReportCell, ReportDocument, ReportField, ReportSection } from "./report-document.js";

/** What a duty sheet on paper says beside its duties. */
export interface DutySheetDocumentOptions {
  /** In place of the usual title. */
  readonly title?: Text;
  /** For which school or office it is drawn up, as the host calls it. */
  readonly unit?: string;
  /** How many entries that say the same of different subjects have a row each; more of them share one. 20 unless given. */
  readonly rowsAlike?: number;
  /** The host's vocabulary, where it has extended the library's. */
  readonly vocabulary?: Vocabulary<Words>;
}

/**
 * A duty sheet laid out for people: one section an office, to be signed and sealed, then what falls to nobody, what was withdrawn,
 * the open cases and what the registers lack. Children are shown by the host's own numbers.
 *
 * @param policy The policy that the sheet was drawn up under.
 * @param sheet The duty sheet; to hand out fewer offices, leave the others out of its `offices`.
 * @throws {BaoxueError} `invalid-date` when the sheet names a day that does not exist; `invalid-input` when a finding has lost its explanation, as in a copy.
 */
export function dutySheetDocument(
  policy: Policy,
  sheet: DutySheet,
  options: DutySheetDocumentOptions = {},
): ReportDocument {
  const page: SheetPage = {
    policy,
    sheet,
    vocabulary: wordsOf(policy, options.vocabulary),
    rowsAlike: options.rowsAlike ?? 20,
  };
  return {
    title: options.title ?? words.title,
    subtitle: momentText(sheet.asOf),
    meta: metaOf(page, options.unit),
    sections: [
      summary(page),
      ...sheet.offices.map((office) => officeSection(page, office)),
      ...unassigned(page),
      ...annexes(policy, sheet),
    ],
  };
}

function metaOf({ policy, sheet }: SheetPage, unit: string | undefined): readonly ReportField[] {
  const { title, issuer, number } = policy;
  return [
    ...(unit === undefined ? [] : [{ label: words.unit, value: text(() => unit) }]),
    { label: words.policy, value: { zh: `${title.zh}${number === undefined ? "" : `（${number}）`}`, en: title.en } },
    { label: words.issuer, value: issuer },
    { label: words.knownOn, value: sheet.knownOn === undefined ? words.wholeLog : momentText(sheet.knownOn) },
  ];
}

/** How many entries each office has in each list; in the last row, what several offices bear counts once. */
function summary({ sheet, vocabulary }: SheetPage): ReportSection {
  const parts = [
    ...sheet.offices.map((office) => ({ name: officeName(office, vocabulary), items: office.items })),
    ...(sheet.unassigned.length > 0 ? [{ name: words.unassigned, items: sheet.unassigned }] : []),
    ...(sheet.gaps.length > 0
      ? [{ name: words.noOffice, items: sheet.gaps.map((finding) => ({ list: "gap", finding }) as const) }]
      : []),
  ];
  const lists = agendaLists.filter((list) => parts.some(({ items }) => items.some((item) => item.list === list)));
  if (lists.length === 0) return { heading: words.summary, blocks: [{ kind: "note", text: words.nothing }] };
  const row = (name: Text, items: readonly AgendaItem[]): readonly ReportCell[] => [
    { text: name },
    ...lists.map((list) => ({ text: countText(items, list) })),
  ];
  const rows = parts.map(({ name, items }) => ({ cells: row(name, items) }));
  const all = row(
    words.all,
    parts.flatMap(({ items }) => items),
  ).map((cell): ReportCell => ({ ...cell, strong: true }));
  return {
    heading: words.summary,
    blocks: [
      {
        kind: "table",
        columns: [
          { label: words.office, share: 2.5 },
          ...lists.map((list) => ({
            label: agendaListLabel(list, sheet.horizonDays),
            share: 1,
            centred: true as const,
          })),
        ],
        groups: [{ rows: [...rows, { cells: all }] }],
      },
    ],
  };
}

function countText(items: readonly AgendaItem[], list: AgendaList): Text {
  const count = new Set(items.filter((item) => item.list === list).map(({ finding }) => finding)).size;
  return text(() => (count === 0 ? "–" : String(count)));
}

function officeSection(page: SheetPage, office: OfficeDuties): ReportSection {
  const heading = officeName(office, page.vocabulary);
  return { heading, ownPage: true, blocks: [itemTable(page, office.items), signatures] };
}

function officeName({ role, at }: OfficeDuties, vocabulary: Vocabulary<Words>): Text {
  const bearer = { role, force: "binding", ...(at === undefined ? {} : { at }) } as const;
  return text((language) => capitalised(bearersText([bearer], language, vocabulary)));
}

const signatures = {
  kind: "signatures",
  lines: [words.signed, words.head, words.seal, words.date],
} as const;

function unassigned(page: SheetPage): readonly ReportSection[] {
  const items = page.sheet.unassigned;
  return items.length === 0 ? [] : [{ heading: words.unassigned, ownPage: true, blocks: [itemTable(page, items)] }];
}
