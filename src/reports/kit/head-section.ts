import type { PupilId } from "../../model/people.js";
import { roleLabel } from "../../model/role.js";
import type { SubjectRef } from "../../model/subject.js";
import { subjectKindLabels } from "../../model/subject.js";
import type { Text } from "../../model/text.js";
import { listed } from "../../rules/texts.js";
import { maskText } from "../privacy/masks.js";
import { visibilityOf } from "../privacy/visibility.js";
import type { ReportField, ReportSection } from "../report-document.js";
import { bodyName } from "./body-name.js";
import { clauseText } from "./clause-text.js";
import { dateText, periodText } from "./report-dates.js";
import type { LayoutContext, ReportEntry } from "./report-definition.js";
import type { MissingItem, ReportHead } from "./report-head.js";
import { reportWords as words } from "./report-words.js";
import { withheld } from "./show-field.js";

const nothing: Text = { zh: "", en: "" };

/** What a report says of itself at its head. */
export function headFields(head: ReportHead, context: LayoutContext): readonly ReportField[] {
  return [
    headAbout(head.about, context),
    ...(head.period === undefined ? [] : [{ label: words.period, value: periodText(head.period) }]),
    { label: words.cutOff, value: dateText(head.asOf) },
    { label: words.knownOn, value: head.knownOn === undefined ? words.wholeLog : dateText(head.knownOn) },
    ...(head.answers.length === 0
      ? []
      : [{ label: words.clauses, value: clauseText(head.answers), wide: true as const }]),
  ];
}

/** Whose report it is; a paper about a child says its number, and no body's name. */
function headAbout(about: SubjectRef, context: LayoutContext): ReportField {
  if (about.kind !== "pupil") return { label: words.unit, value: subjectName(about, context) };
  return { label: words.child, value: childNumber(about.id, context) };
}

/** The same without any entry. */
export function blankHead(entry: Pick<ReportEntry, "about" | "answers">): readonly ReportField[] {
  return [
    { label: entry.about.every((kind) => kind === "pupil") ? words.child : words.unit, value: nothing },
    { label: words.period, value: nothing },
    { label: words.cutOff, value: nothing },
    ...(entry.answers.length === 0
      ? []
      : [{ label: words.clauses, value: clauseText(entry.answers), wide: true as const }]),
  ];
}

/**
 * A place by its name where the directory has one. Children have their number only: a name is not for every reader; and that only to whom their
 * identity is shown.
 */
export function subjectName({ kind, id }: SubjectRef, context: LayoutContext): Text {
  const label = subjectKindLabels[kind];
  if (kind === "pupil") return listed([label, childNumber(id, context)], { zh: "", en: " " });
  const name = context.source?.body(id)?.name;
  return name === undefined ? { zh: `${label.zh}${id}`, en: `${label.en} ${id}` } : { zh: name, en: name };
}

/** A child's number, which may be that of a register: shown to whom its identity is shown, else masked like one. */
function childNumber(pupil: PupilId, { reader, ties }: LayoutContext): Text {
  const nobody = { pupil, places: {}, persons: [], guardians: [] };
  const { how } = visibilityOf(reader, "identity", ties?.(pupil) ?? nobody);
  if (how === "show") return { zh: pupil, en: pupil };
  return how === "mask" ? maskText({ zh: pupil, en: pupil }, "number") : withheld;
}

/** What a report lacks, and who owes it; no more than so many lines, the rest counted. */
export function missingSection(
  missing: readonly MissingItem[],
  context: LayoutContext,
  lines = 40,
): readonly ReportSection[] {
  if (missing.length === 0) return [];
  const groups = grouped(missing);
  const rows = groups.slice(0, lines).map(({ item, count }) => ({
    cells: [
      { text: item.what },
      { text: count > 1 || item.subject === undefined ? countText(count) : subjectName(item.subject, context) },
      { text: owner(item, context) },
    ],
  }));
  const rest = groups.slice(lines).reduce((sum, { count }) => sum + count, 0);
  return [
    {
      heading: words.missing,
      blocks: [
        {
          kind: "table",
          columns: [
            { label: words.what, share: 5 },
            { label: words.about, share: 3 },
            { label: words.owedBy, share: 4 },
          ],
          groups: [{ rows }],
        },
        ...(rest === 0 ? [] : [{ kind: "note" as const, text: { zh: `另有${rest}项`, en: `and ${rest} more` } }]),
      ],
    },
  ];
}

interface MissingGroup {
  readonly item: MissingItem;
  readonly count: number;
}

/** The same thing owed by the same office stands on one line. */
function grouped(missing: readonly MissingItem[]): readonly MissingGroup[] {
  const groups = new Map<string, { item: MissingItem; count: number }>();
  for (const item of missing) {
    const key = JSON.stringify([item.what.zh, item.owedBy ?? "", item.at ?? ""]);
    const group = groups.get(key);
    if (group) group.count += 1;
    else groups.set(key, { item, count: 1 });
  }
  return [...groups.values()];
}

function countText(count: number): Text {
  return { zh: `${count}项`, en: `${count} ${count === 1 ? "entry" : "entries"}` };
}

function owner({ owedBy, at }: MissingItem, context: LayoutContext): Text {
  if (owedBy === undefined) return nothing;
  const whole = bodyName(owedBy, at, context);
  if (whole !== undefined) return whole;
  const [role, place] = [roleLabel(owedBy), at === undefined ? "" : (context.source?.body(at)?.name ?? at)];
  return { zh: `${place}${role.zh}`, en: place === "" ? role.en : `${role.en}, ${place}` };
}
