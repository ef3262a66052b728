import type { CivilDate } from "../../model/civil-date.js";
import type { EventId } from "../../model/event-base.js";
import type { CivilMoment } from "../../model/moment.js";
import type { PupilId } from "../../model/people.js";
import type { Role } from "../../model/role.js";
import type { Text } from "../../model/text.js";
import type { ChildFieldName } from "../fields/child-field-types.js";
import type { ReportDocument, ReportSection } from "../report-document.js";
import { type Attempt, attemptsOf } from "../source/attempts.js";
import type { ChildRecord } from "../source/child-record.js";
import type { ReportSource } from "../source/report-source.js";
import { attemptBlock } from "./attempt-rows.js";
import { blankFields, childOf, formFields } from "./child-form.js";
import { type ChildRow, childRow, missingOf } from "./child-row.js";
import { clauseText } from "./clause-text.js";
import { missingSection } from "./head-section.js";
import type { PaperWords } from "./paper-words.js";
import { blankWords, wordsFor } from "./paper-words.js";
import { dateText, openDate } from "./report-dates.js";
import type { LayoutContext, ReportDefinition, ReportEntry } from "./report-definition.js";
import { type MissingItem, type ReportHead, reportHead } from "./report-head.js";
import { reportWords as words } from "./report-words.js";

/** What the host says of the issue of a paper: its number, its day, the day that it sets. */
export interface PaperIssue {
  readonly serial?: string;
  readonly issuedOn?: CivilDate;
  /** By when what it asks for is to be done. */
  readonly dueOn?: CivilMoment;
  /** The body that issues it, by its number. */
  readonly by?: string;
}

/** Which child a paper is about, and what the host says of its issue. */
export interface PaperScope extends PaperIssue {
  readonly pupil: PupilId;
}

/** That a paper of this kind was served, as the log tells it (送达记录). */
export interface PaperService {
  readonly on: CivilDate;
  readonly by: Role;
  readonly to: Role;
  readonly dueOn?: CivilMoment;
  readonly copies?: number;
  readonly event: EventId;
}

/** What must be on record before a paper may be issued. */
export interface Precondition {
  readonly what: Text;
  readonly owedBy: Role;
  /** Whether it is; `undefined` where nobody knows, which does not do. */
  readonly met: (child: ChildRecord) => boolean | undefined;
}

/**
 * A notice, slip or order about one child, prepared (文书): what it says, what it rests on, and what is missing before it may be issued.
 * The library prepares it and never decides on it (reading G16).
 */
export interface ChildPaper<K extends ChildFieldName = ChildFieldName> extends ReportHead, PaperIssue {
  readonly row: ChildRow<K>;
  readonly attempts: readonly Attempt[];
  /** Whether nothing is missing that it needs before it may be issued. */
  readonly mayBeIssued: boolean;
  /** The papers of the kind that were served already. */
  readonly served: readonly PaperService[];
}

/** What such a paper is. */
export interface ChildPaperSpec<K extends ChildFieldName> extends ReportEntry {
  /** Who issues it, and to whom. */
  readonly from: Role;
  readonly to: Role;
  readonly fields: readonly K[];
  readonly required: readonly NoInfer<K>[];
  /** Whether it needs a day by which to act, a serial number, and a day of issue of its own. */
  readonly needs: readonly ("serial" | "issuedOn" | "dueOn")[];
  readonly before: readonly Precondition[];
  /** Its text, paragraph by paragraph. */
  readonly says: (words: PaperWords) => readonly Text[];
  /** Whether the attempts are part of it. */
  readonly withAttempts?: true;
  /** The services of this paper that the log knows. */
  readonly servedBy: (child: ChildRecord) => readonly PaperService[];
  readonly attachments?: readonly Text[];
  /** Whether a slip of receipt is below it (送达回证). */
  readonly receipt?: true;
}

/** A notice, slip or order about one child as a report. */
export function childPaper<K extends ChildFieldName>(
  spec: ChildPaperSpec<K>,
): ReportDefinition<ChildPaper<K>, PaperScope> {
  const { id, title, about, answers, forms, audiences, fieldsFrom } = spec;
  return {
    id,
    title,
    about,
    answers,
    forms,
    audiences,
    fieldsFrom,
    build: (source, scope) => prepare(spec, source, scope),
    layout: (paper, context) => layOut(spec, paper, context),
    blank: () => blankPaper(spec),
  };
}

function prepare<K extends ChildFieldName>(
  spec: ChildPaperSpec<K>,
  source: ReportSource,
  scope: PaperScope,
): ChildPaper<K> {
  const child = childOf(source, scope.pupil);
  const row = childRow(child, spec.fields);
  const { pupil: _, ...issue } = scope;
  const missing: readonly MissingItem[] = [
    ...missingOf(row, spec.required),
    ...spec.before
      .filter(({ met }) => met(child) !== true)
      .map(({ what, owedBy }) => ({ what, owedBy, subject: { kind: "pupil", id: child.pupil } as const })),
    ...spec.needs
      .filter((name) => scope[name] === undefined)
      .map((name) => ({ what: needLabels[name], field: name, owedBy: spec.from })),
  ];
  return {
    ...reportHead(source, {
      report: spec.id,
      about: { kind: "pupil", id: child.pupil },
      answers: spec.answers,
      missing,
    }),
    ...issue,
    row,
    attempts: attemptsOf(child),
    mayBeIssued: missing.length === 0,
    served: spec.servedBy(child),
  };
}

/** What a paper may need of its own. */
const needLabels: Readonly<Record<"serial" | "issuedOn" | "dueOn", Text>> = {
  serial: { zh: "文书编号", en: "serial number" },
  issuedOn: { zh: "签发日期", en: "day of issue" },
  dueOn: { zh: "限定期限", en: "day by which to act" },
};

function layOut<K extends ChildFieldName>(
  spec: ChildPaperSpec<K>,
  paper: ChildPaper<K>,
  context: LayoutContext,
): ReportDocument {
  const say = wordsFor(paper.row, paper, context);
  return {
    title: spec.title,
    ...(paper.serial === undefined ? {} : { serial: { zh: paper.serial, en: paper.serial } }),
    meta: [],
    sections: [
      { blocks: [{ kind: "fields", fields: formFields(spec.fields, paper.row, context) }] },
      { blocks: [{ kind: "letter", addressee: say.addressee(spec.to), paragraphs: spec.says(say) }] },
      ...(spec.withAttempts && paper.attempts.length > 0
        ? [{ heading: attemptsHeading, blocks: [attemptBlock(paper.attempts, paper.row.child, context)] }]
        : []),
      ...closing(spec, say.issuer(spec.from), paper.issuedOn === undefined ? openDate : dateText(paper.issuedOn)),
      ...receipts(spec),
      ...missingSection(paper.missing, context).map((one) => ({ ...one, heading: words.notIssuable })),
      ...(paper.served.length > 0 ? [servedSection(paper.served)] : []),
    ],
  };
}

const attemptsHeading: Text = { zh: "劝返经过", en: "Attempts so far" };
const servedHeading: Text = { zh: "此前送达记录", en: "Served before" };

function servedSection(served: readonly PaperService[]): ReportSection {
  return {
    heading: servedHeading,
    blocks: [
      {
        kind: "table",
        columns: [
          { label: words.date, share: 2 },
          { label: needLabels.dueOn, share: 2 },
        ],
        groups: [
          { rows: served.map(({ on, dueOn = "" }) => ({ cells: [{ text: both(on) }, { text: both(dueOn) }] })) },
        ],
      },
    ],
  };
}

function both(value: string): Text {
  return { zh: value, en: value };
}

function blankPaper<K extends ChildFieldName>(spec: ChildPaperSpec<K>): ReportDocument {
  return {
    title: spec.title,
    serial: blankWords.serial,
    meta: [],
    sections: [
      { blocks: [{ kind: "fields", fields: blankFields(spec.fields) }] },
      { blocks: [{ kind: "letter", addressee: blankWords.addressee(spec.to), paragraphs: spec.says(blankWords) }] },
      ...closing(spec, blankWords.issuer(spec.from), openDate),
      ...receipts(spec),
    ],
  };
}

function closing<K extends ChildFieldName>(
  { attachments = [], answers }: ChildPaperSpec<K>,
  body: Text,
  date: Text,
): readonly ReportSection[] {
  const basis = clauseText(answers);
  return [
    {
      blocks: [
        ...(attachments.length > 0 ? [{ kind: "attachments" as const, items: attachments }] : []),
        { kind: "seal", body, date },
        ...(answers.length === 0
          ? []
          : [{ kind: "note" as const, text: { zh: `依据：${basis.zh}`, en: `Under: ${basis.en}` } }]),
      ],
    },
  ];
}

function receipts<K extends ChildFieldName>({ receipt }: ChildPaperSpec<K>): readonly ReportSection[] {
  if (!receipt) return [];
  const heading: Text = { zh: "送达回证", en: "Receipt" };
  const labels: readonly Text[] = [
    { zh: "送达日期", en: "Served on" },
    { zh: "送达方式", en: "How" },
    { zh: "送达人（签字）", en: "Served by" },
    { zh: "受送达人（签字）", en: "Received by" },
    { zh: "代收人及与受送达人关系", en: "Received for them by" },
    { zh: "拒收事由及见证人", en: "Refused: why, and before whom" },
  ];
  return [
    { heading, blocks: [{ kind: "fields", fields: labels.map((label) => ({ label, value: { zh: "", en: "" } })) }] },
  ];
}
