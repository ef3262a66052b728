import { type Role, roleLabel, seatOf } from "../../model/role.js";
import type { Text } from "../../model/text.js";
import { listed } from "../../rules/texts.js";
import type { ChildFieldName } from "../fields/child-field-types.js";
import type { ReportBlock, ReportDocument, ReportSection } from "../report-document.js";
import { attemptBlock } from "./attempt-rows.js";
import { clauseText } from "./clause-text.js";
import { blankFields, formFields } from "./form-fields.js";
import { missingSection } from "./head-section.js";
import { isWritten } from "./is-written.js";
import type {
  ChildPaper,
  ChildPaperSpec,
  DecisionState,
  PaperIssue,
  PaperLacks,
  PaperNeed,
  PaperScope,
  PaperService,
} from "./paper-spec.js";
import { blankWords, type PaperWords, wordsFor } from "./paper-words.js";
import { dateText, openDate } from "./report-dates.js";
import { type LayoutContext, withTies } from "./report-definition.js";
import type { MissingItem } from "./report-head.js";
import { reportWords as words } from "./report-words.js";

/** What each need is called. */
export const needLabels: Readonly<Record<PaperNeed, Text>> = {
  serial: { zh: "文书编号", en: "serial number" },
  issuedOn: { zh: "签发日期", en: "day of issue" },
  dueOn: { zh: "限定期限", en: "day by which to act" },
};

/** A paper laid out for a reader. */
export function layOutPaper<K extends ChildFieldName, S extends PaperScope>(
  usual: ChildPaperSpec<K, S>,
  paper: ChildPaper<K, S>,
  context: LayoutContext,
): ReportDocument {
  const spec = issuedBy(usual, paper.issue);
  const issue: PaperIssue = paper.issue as PaperIssue;
  const known = withTies(context, [paper.row]);
  const say = wordsFor(paper.row, issue, context);
  const said = spec.says(say, paper.issue, lacksOf(paper.missing));
  return {
    title: spec.title,
    ...(isWritten(issue.serial) ? { serial: both(issue.serial) } : {}),
    meta: [],
    sections: [
      { blocks: [{ kind: "fields", fields: formFields(spec.fields, paper.row, context) }] },
      { blocks: [{ kind: "letter", addressee: addressees(spec, say), paragraphs: said }] },
      ...(spec.withAttempts && paper.attempts.length > 0
        ? [{ heading: attemptsHeading, blocks: [attemptBlock(paper.attempts, paper.row.child, context)] }]
        : []),
      ...closing(spec, say, issue.issuedOn === undefined ? openDate : dateText(issue.issuedOn)),
      ...receipts(spec),
      ...standingSection(spec, paper),
      ...missingSection(paper.missing, known).map((one) => ({ ...one, heading: words.notIssuable })),
      ...missingSection(paper.advised, known).map((one) => ({ ...one, heading: advisedHeading })),
      ...(paper.served.length > 0 ? [servedSection(paper.served)] : []),
    ],
  };
}

/** What a paper lacks, told by its words: those of something else would be other words. */
function lacksOf(missing: readonly MissingItem[]): PaperLacks {
  const lacking = new Set(missing.map(({ what }) => what.zh));
  return ({ zh }) => lacking.has(zh);
}

/** A paper with who issues it this time, and so decides on it. */
export function issuedBy<K extends ChildFieldName, S extends PaperScope>(
  spec: ChildPaperSpec<K, S>,
  scope: Omit<S, "pupil">,
): ChildPaperSpec<K, S> {
  const from = spec.fromOf?.(scope);
  if (from === undefined) return spec;
  return { ...spec, from, ...(spec.decision === undefined ? {} : { decision: { ...spec.decision, by: from } }) };
}

/** One office, or several. */
export function rolesOf(roles: Role | readonly Role[]): readonly Role[] {
  return typeof roles === "string" ? [roles] : roles;
}

function addressees<K extends ChildFieldName, S extends PaperScope>(
  { to }: ChildPaperSpec<K, S>,
  say: PaperWords,
): Text {
  const { zh, en } = listed(rolesOf(to).map(say.addressee), { zh: "、", en: ", " });
  return { zh: `${zh}：`, en: `${en}:` };
}

/** What a reader must know of a legal step, and of one that is only expected of its issuer. */
function standingSection<K extends ChildFieldName, S extends PaperScope>(
  { from }: ChildPaperSpec<K, S>,
  { force, decision }: Pick<ChildPaper, "force" | "decision">,
): readonly ReportSection[] {
  const issuer = listed(
    rolesOf(from).map((role) => roleLabel(role)),
    { zh: "、", en: ", " },
  );
  const notes: readonly Text[] = [
    ...(decision === undefined ? [] : [decisionText(decision)]),
    ...(force === "expected"
      ? [
          {
            zh: `本步骤由${issuer.zh}依法办理，发文单位无权约束，只作提示`,
            en: `This step is for the ${issuer.en}, whom the document cannot bind: it is expected, and no breach if not taken.`,
          },
        ]
      : []),
  ];
  return notes.length === 0 ? [] : [{ blocks: notes.map((text) => ({ kind: "note", text })) }];
}

function decisionText({ state, by, on }: DecisionState): Text {
  const who = roleLabel(by);
  if (state === "awaited")
    return {
      zh: `本文书为草稿：是否采取本措施由${who.zh}决定，系统不作判断`,
      en: `This is a draft: whether to take this step is for the ${who.en} to decide, and for nobody else.`,
    };
  return state === "taken"
    ? {
        zh: `${who.zh}已于${on === undefined ? "" : dateText(on).zh}决定采取本措施`,
        en: `The ${who.en} decided on ${on ?? ""} to take this step.`,
      }
    : {
        zh: `${who.zh}已于${on === undefined ? "" : dateText(on).zh}决定不采取本措施`,
        en: `The ${who.en} decided on ${on ?? ""} not to take this step.`,
      };
}

const advisedHeading: Text = { zh: "提示（不影响发出）", en: "Advised, and no bar" };
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
          { label: { zh: "受送达（报送）单位或人员", en: "To" }, share: 4 },
          { label: needLabels.dueOn, share: 2 },
        ],
        groups: [
          {
            rows: served.map(({ on, to, dueOn = "" }) => ({
              cells: [{ text: both(on) }, { text: roleLabel(to) }, { text: both(dueOn) }],
            })),
          },
        ],
      },
    ],
  };
}

function both(value: string): Text {
  return { zh: value, en: value };
}

/** The same without any entry. */
export function blankPaper<K extends ChildFieldName, S extends PaperScope>(spec: ChildPaperSpec<K, S>): ReportDocument {
  return {
    title: spec.title,
    serial: blankWords.serial,
    meta: [],
    sections: [
      { blocks: [{ kind: "fields", fields: blankFields(spec.fields) }] },
      { blocks: [{ kind: "letter", addressee: addressees(spec, blankWords), paragraphs: spec.says(blankWords) }] },
      ...closing(spec, blankWords, openDate),
      ...receipts(spec),
    ],
  };
}

function closing<K extends ChildFieldName, S extends PaperScope>(
  { attachments = [], answers, from }: ChildPaperSpec<K, S>,
  say: PaperWords,
  date: Text,
): readonly ReportSection[] {
  const basis = clauseText(answers);
  return [
    {
      blocks: [
        ...(attachments.length > 0 ? [{ kind: "attachments" as const, items: attachments }] : []),
        ...rolesOf(from).map((role, i) => ending(role, i === 0 ? say.issuer(role) : roleLabel(role), date)),
        ...(answers.length === 0
          ? []
          : [{ kind: "note" as const, text: { zh: `依据：${basis.zh}`, en: `Under: ${basis.en}` } }]),
      ],
    },
  ];
}

/** A body puts its seal, a person a name. */
function ending(role: Role, body: Text, date: Text): ReportBlock {
  if (seatOf(role) !== "class" && role !== "guardian") return { kind: "seal", body, date };
  const { zh, en } = roleLabel(role);
  return { kind: "signatures", lines: [{ zh: `${zh}（签字）`, en: `${en} (signature)` }, words.date] };
}

function receipts<K extends ChildFieldName, S extends PaperScope>({
  receipt,
}: ChildPaperSpec<K, S>): readonly ReportSection[] {
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
