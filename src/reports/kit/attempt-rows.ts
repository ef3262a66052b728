import { coreActs } from "../../model/core-acts.js";
import type { Text } from "../../model/text.js";
import { listed } from "../../rules/texts.js";
import { actValueLabel, roleText } from "../fields/field-words.js";
import { attemptOutcomeLabels } from "../fields/work-fields-data.js";
import { maskText } from "../privacy/masks.js";
import type { ChildTies } from "../privacy/viewer.js";
import { type Reader, visibilityOf } from "../privacy/visibility.js";
import type { ReportBlock, ReportCell, ReportTable } from "../report-document.js";
import type { Attempt } from "../source/attempts.js";
import type { LayoutContext } from "./report-definition.js";
import { reportWords } from "./report-words.js";
import { withheld } from "./show-field.js";

const nothing: Text = { zh: "", en: "" };

const columns = [
  { label: { zh: "次数", en: "No." }, share: 1, centred: true },
  { label: { zh: "日期", en: "Date" }, share: 2.4 },
  { label: { zh: "方式", en: "How" }, share: 2 },
  { label: { zh: "劝返单位及人员", en: "By" }, share: 4 },
  { label: { zh: "劝返对象", en: "With" }, share: 1.8 },
  { label: { zh: "了解到的情况", en: "What was found out" }, share: 4 },
  { label: { zh: "结果", en: "Outcome" }, share: 2.4 },
] as const;

/** The numbered attempts to bring a child back, as a table; what was found out is free text, and shown to whom may read it. */
function attemptTable(attempts: readonly Attempt[], child: ChildTies, context: LayoutContext): ReportTable {
  return {
    kind: "table",
    columns,
    groups: [{ rows: attempts.map((attempt) => ({ cells: cellsOf(attempt, child, context) })) }],
  };
}

/** The attempts of a child as part of a paper: the table, or a note where there was none or the reader may not see the records of the work. */
export function attemptBlock(attempts: readonly Attempt[], child: ChildTies, context: LayoutContext): ReportBlock {
  if (!mayReadRecord(context.reader, child)) return { kind: "note", text: withheld };
  return attempts.length === 0 ? { kind: "note", text: noAttempts } : attemptTable(attempts, child, context);
}

/** Whether a reader may see the records of the work about a child: what was tried, and the course of its case. */
export function mayReadRecord(reader: Reader, child: ChildTies): boolean {
  return visibilityOf(reader, "record", child).how === "show";
}

/** The table with so many empty rows. */
export function blankAttemptTable(rows: number): ReportTable {
  return {
    kind: "table",
    columns,
    groups: [
      {
        rows: Array.from({ length: rows }, (_, i) => ({
          cells: columns.map((_column, at) => ({ text: at === 0 ? both(String(i + 1)) : nothing })),
        })),
      },
    ],
  };
}

function cellsOf(attempt: Attempt, child: ChildTies, { reader, source }: LayoutContext): readonly ReportCell[] {
  const { number, on, kind, by, person, foundAt, outcome, returnedOn } = attempt;
  const who = person === undefined ? [] : [both(source?.officer(person)?.name ?? person)];
  return [
    { text: both(String(number)) },
    { text: both(on) },
    { text: coreActs[kind].label },
    { text: listed([...by.map(roleText), ...who], { zh: "、", en: ", " }) },
    { text: attempt.with === undefined ? nothing : actValueLabel("homeVisit", "with")(attempt.with) },
    {
      text: reasonText(attempt, child, reader),
      ...(foundAt === undefined ? {} : { note: actValueLabel("homeVisit", "foundAt")(foundAt) }),
    },
    { text: attemptOutcomeLabels[outcome], ...(returnedOn === undefined ? {} : { note: both(returnedOn) }) },
  ];
}

function reasonText({ reason }: Attempt, child: ChildTies, reader: Reader): Text {
  if (reason === undefined || reason === "") return nothing;
  const { how } = visibilityOf(reader, "freeText", child);
  if (how === "show") return both(reason);
  return how === "mask" ? maskText(both(reason), "whole") : withheld;
}

function both(value: string): Text {
  return { zh: value, en: value };
}

/** Said where there was none. */
const noAttempts: Text = { zh: `劝返记录：${reportWords.none.zh}`, en: "No attempt is on record." };
