import type { EventId } from "../../model/event-base.js";
import type { RollChange } from "../../model/events-case.js";
import type { Text } from "../../model/text.js";
import { actValueLabel } from "../fields/field-words.js";
import { type ChildForm, type ChildScope, childForm } from "../kit/child-form.js";
import type { FormCheck, RecordColumn, RecordRow } from "../kit/form-parts.js";
import type { ReportDefinition, ReportEntry } from "../kit/report-definition.js";
import type { ChildRecord } from "../source/child-record.js";
import { type ChangePaperLists, usualChangePapers } from "./change-paper-lists.js";
import { type ChangeOnRoll, changesOnRoll } from "./changes-on-roll.js";
import { schoolSignatures } from "./signature-lines.js";

const fields = [
  "name",
  "sex",
  "bornOn",
  "identityNumber",
  "registerNumber",
  "school",
  "class",
  "enrolmentStatus",
  "statusSince",
] as const;

type Field = (typeof fields)[number];

/** The papers of one child's changes on the roll (学籍变动证明材料). */
export type ChangePapers = ChildForm<Field>;

/** What the host says of the papers that it has. */
export interface ChangePapersScope extends ChildScope {
  /** Which papers each change rests on where the host is; the usual ones unless given. */
  readonly papers?: ChangePaperLists;
  /** The papers that are on file: of which change, by the event that the report names, and which. */
  readonly onFile?: readonly { readonly event: EventId; readonly paper: string }[];
}

/** What such a checklist is. */
export interface ChangePapersSpec extends ReportEntry {
  /** The changes that the clause names. */
  readonly changes: readonly RollChange[];
}

const changeText = /* @__PURE__ */ actValueLabel("rollChanged", "change");

const columns: readonly RecordColumn[] = [
  { id: "on", label: { zh: "日期", en: "Date" }, class: "record", share: 2 },
  {
    id: "change",
    label: { zh: "变动种类", en: "Change" },
    class: "record",
    share: 2,
    shows: (value) => changeText(value),
  },
  { id: "to", label: { zh: "去向（来源）学校", en: "School" }, class: "place", share: 3 },
  { id: "proof", label: { zh: "材料编号", en: "Paper" }, class: "record", share: 2 },
  { id: "acknowledgedOn", label: { zh: "回执日期", en: "Acknowledged" }, class: "record", share: 2 },
  { id: "expiresOn", label: { zh: "期满日期", en: "Expires" }, class: "record", share: 2 },
];

function rowOf({ on, change, event, spell }: ChangeOnRoll): RecordRow {
  return {
    on,
    change,
    event,
    ...(spell?.to === undefined ? {} : { to: spell.to }),
    ...(spell?.proof === undefined ? {} : { proof: spell.proof }),
    ...(spell?.acknowledgedOn === undefined ? {} : { acknowledgedOn: spell.acknowledgedOn }),
    ...(spell?.expiresOn === undefined ? {} : { expiresOn: spell.expiresOn }),
  };
}

/** What each change asks for: papers and formalities put down as complete, what the roll shows as amiss, and each paper to be ticked off. */
function checksOf(
  one: ChangeOnRoll,
  { papers = usualChangePapers, onFile = [] }: ChangePapersScope,
): readonly FormCheck<ChangePapersScope>[] {
  const what = changeText(one.change);
  const said = (text: Text): Text => ({
    zh: `${one.on} ${what.zh}：${text.zh}`,
    en: `${one.on}, ${what.en}: ${text.en}`,
  });
  return [
    {
      what: said({ zh: "证明材料齐全", en: "all papers that prove it are there" }),
      owedBy: "registrationClerk",
      met: () => one.carried?.papers,
    },
    {
      what: said({ zh: "手续完备", en: "the formalities are complete" }),
      owedBy: "registrationClerk",
      met: () => one.carried?.formalities,
    },
    ...(one.spell?.problems ?? []).map(({ says }) => ({
      what: said(says),
      owedBy: "registrationClerk" as const,
      met: () => false,
    })),
    ...(papers[one.change] ?? []).map(({ id, label }) => ({
      what: said(label),
      owedBy: "registrationClerk" as const,
      optional: true as const,
      met: () => (onFile.some(({ event, paper }) => event === one.event && paper === id) ? true : undefined),
    })),
  ];
}

/** The papers of one child's changes on the roll as a report: a checklist per change. */
export function changePapers({
  changes,
  ...entry
}: ChangePapersSpec): ReportDefinition<ChangePapers, ChangePapersScope> {
  const of = (child: ChildRecord): readonly ChangeOnRoll[] => changesOnRoll(child, changes);
  return childForm<Field, ChangePapersScope>({
    ...entry,
    // A suspension is told by there being papers of one (trap 45).
    tells: "health",
    parts: [
      { kind: "fields", heading: { zh: "一、学生情况", en: "1. The child" }, fields },
      {
        kind: "records",
        id: "changes",
        heading: { zh: "二、学籍变动", en: "2. Changes on the roll" },
        columns,
        read: (child) => of(child).map(rowOf),
        none: { zh: "无学籍变动", en: "No change is on record." },
        blankRows: 4,
      },
      {
        kind: "checks",
        id: "papers",
        heading: { zh: "三、材料和手续核对", en: "3. Papers and formalities" },
        checks: (child, scope) => of(child).flatMap((one) => checksOf(one, scope)),
        blank: changes.flatMap((change) => {
          const what = changeText(change);
          return (usualChangePapers[change] ?? []).map(({ label }) => ({
            zh: `${what.zh}：${label.zh}`,
            en: `${what.en}: ${label.en}`,
          }));
        }),
      },
      {
        kind: "note",
        text: {
          zh: "文件只要求材料齐全、手续完备，未列材料名称；所列材料为通常所需，以当地学籍管理规定为准",
          en: "The document asks that all papers be there and lists none: those listed are the usual ones, and the local rules of the register decide.",
        },
      },
      { kind: "signatures", lines: schoolSignatures },
    ],
    required: ["name", "registerNumber"],
  });
}
