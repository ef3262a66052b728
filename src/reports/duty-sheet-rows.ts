import type { AgendaItem } from "../calc/agenda.js";
import { agendaLine } from "../calc/agenda-line.js";
import { type AgendaList, agendaListLabel, agendaLists } from "../calc/agenda-lists.js";
import type { Text } from "../model/text.js";
import type { Vocabulary, Words } from "../model/vocabulary.js";
import type { Finding } from "../rules/finding.js";
import type { Policy } from "../rules/policy.js";
import { standing } from "../rules/sentence.js";
import { subjectText } from "../rules/subject-phrases.js";
import { capitalised, joined, nothing, text } from "../rules/texts.js";
import type { DutySheet } from "./duty-sheet.js";
import { manyText, sheetWords as words } from "./duty-sheet-words.js";
import type { ReportBlock, ReportCell, ReportRow, ReportRowGroup } from "./report-document.js";

/** What every part of a sheet on paper is drawn from. */
export interface SheetPage {
  readonly policy: Policy;
  readonly sheet: DutySheet;
  readonly vocabulary: Vocabulary<Words>;
  /** How many entries that say the same of different subjects have a row each; more of them share one. */
  readonly rowsAlike: number;
}

const columns = [
  { label: words.number, share: 7, centred: true },
  { label: words.state, share: 16 },
  { label: words.subject, share: 14 },
  { label: words.task, share: 35 },
  { label: words.clauses, share: 14 },
  { label: words.outcome, share: 14 },
] as const;

/** The entries of an office, list by list, numbered through. */
export function itemTable(page: SheetPage, items: readonly AgendaItem[]): ReportBlock {
  let number = 0;
  const groups = agendaLists.flatMap((list): readonly ReportRowGroup[] => {
    const own = items.filter((item) => item.list === list);
    if (own.length === 0) return [];
    const label = agendaListLabel(list, page.sheet.horizonDays);
    const heading = { zh: `${label.zh}：${own.length}项`, en: `${capitalised(label.en)}: ${own.length}` };
    return [{ heading, rows: bundles(page, own).map((bundle) => rowOf(page, list, bundle, ++number)) }];
  });
  return { kind: "table", columns, groups };
}

/** Each entry by itself, but those of one rule that stand alike together where they are many. */
function bundles({ rowsAlike }: SheetPage, items: readonly AgendaItem[]): readonly (readonly Finding[])[] {
  const alike = new Map<string, Finding[]>();
  for (const { finding } of items) {
    const key = JSON.stringify([finding.policy, finding.rule, finding.subject.kind, standing(finding).zh]);
    alike.set(key, [...(alike.get(key) ?? []), finding]);
  }
  return [...alike.values()].flatMap((same) => (same.length > rowsAlike ? [same] : same.map((finding) => [finding])));
}

const urgent: ReadonlySet<AgendaList> = new Set<AgendaList>(["overdue", "requirementViolated", "prohibitionViolated"]);

function rowOf(
  { policy, vocabulary, rowsAlike }: SheetPage,
  list: AgendaList,
  bundle: readonly Finding[],
  number: number,
): ReportRow {
  const [finding] = bundle;
  if (!finding) return { cells: [] };
  const { next, why, clauses } = agendaLine(policy, { list, finding }, { vocabulary });
  const alone = bundle.length === 1;
  const strong = urgent.has(list) ? { strong: true as const } : {};
  return {
    cells: [
      { text: text(() => String(number)) },
      { text: standing(finding), ...strong },
      { text: alone ? subjectText(finding.subject) : manyText(finding.subject.kind, bundle.length) },
      { text: next, note: alone ? why : someOf(bundle, rowsAlike), ...strong },
      clausesCell(finding, clauses),
      { text: nothing },
    ],
  };
}

/** In Chinese by the document's own numbering, with the ids below. */
function clausesCell({ because }: Finding, ids: readonly string[]): ReportCell {
  const shown = text((language) => joined(ids, language));
  const places = joined(
    because.cites.map(({ at }) => at),
    "zh",
  );
  return places === "" ? { text: shown } : { text: { zh: places, en: shown.en }, note: { zh: shown.zh, en: "" } };
}

/** The first of them. */
function someOf(bundle: readonly Finding[], count: number): Text {
  const ids = bundle.slice(0, count).map(({ subject }) => subject.id);
  return { zh: `${ids.join("、")}等`, en: `${ids.join(", ")} and others` };
}
