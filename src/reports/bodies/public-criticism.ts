import { type CivilDate, type DayNumber, dateOf, dayOf, parseDay } from "../../model/civil-date.js";
import { BaoxueError } from "../../model/errors.js";
import type { EventId } from "../../model/event-base.js";
import type { Text } from "../../model/text.js";
import { periodAround } from "../../rules/engine/periods.js";
import { type BodyScope, bodyReport } from "../kit/body-report.js";
import { clauseText } from "../kit/clause-text.js";
import { subjectName } from "../kit/head-section.js";
import { isWritten } from "../kit/is-written.js";
import { decidesFor, issuerIssues } from "../kit/issuing-body.js";
import { type NarrativeSlot, type Narratives, narrativeBlocks, narrativesOwed } from "../kit/narratives.js";
import { same } from "../kit/plain-table.js";
import { dateText, openDate } from "../kit/report-dates.js";
import type { LayoutContext, ReportDefinition } from "../kit/report-definition.js";
import type { ReportHead, ReportPeriod } from "../kit/report-head.js";
import type { ReportSection } from "../report-document.js";
import { bodyActs } from "../source/body-acts.js";
import type { ReportSource } from "../source/report-source.js";

type Slot = "facts" | "demands";

/**
 * Whom it criticises, what the host says of its issue, and what has been written. The decision on which it rests is one of the period; of the school
 * year in which it is issued, unless a period is given.
 */
export interface CriticismScope extends BodyScope {
  readonly serial?: string;
  /** The day of issue (印发日期): one after the cut-off is told among what is missing. */
  readonly issuedOn?: CivilDate;
  /** The body that issues it, by its number: an education authority, where the world knows it. */
  readonly by?: string;
  readonly texts?: Narratives<Slot>;
}

/** The decision on which it rests. */
export interface CriticismDecision {
  readonly on: CivilDate;
  readonly matter: string;
  readonly event: EventId;
}

/** A public criticism, prepared (通报批评): without a decision on record it may not be issued. */
export interface PublicCriticism extends ReportHead {
  readonly serial?: string;
  readonly issuedOn?: CivilDate;
  readonly by?: string;
  readonly decision?: CriticismDecision;
  /** Whether nothing is missing that it needs before it may be issued. */
  readonly mayBeIssued: boolean;
  readonly texts: Narratives<Slot>;
}

const slots: readonly NarrativeSlot<Slot>[] = [
  { name: "facts", label: { zh: "通报事由（认定的事实）", en: "What was found" }, lines: 6 },
  { name: "demands", label: { zh: "整改要求", en: "What is to be put right" }, lines: 4 },
];

/** The matters whose decision it rests on, by what is criticised. */
const matters: Readonly<Record<string, string>> = {
  school: "criticism-of-school",
  township: "criticism-of-township",
};

/**
 * A public criticism of a school or township in which weak measures led to frequent dropout, prepared (通报批评, city-2016 3.3e). Whether they did
 * people find and decide: the library prepares the paper, and says that it may not be issued while no decision of the period is on record (reading G16). No child is
 * named, and no number of children given (reading G17).
 */
export const publicCriticism: ReportDefinition<PublicCriticism, CriticismScope> = /* @__PURE__ */ bodyReport({
  id: "publicCriticism",
  title: { zh: "关于控辍保学工作的通报批评", en: "Public criticism" },
  about: ["school", "township"],
  answers: ["city-2016/3.3e"],
  forms: [{ document: "city-2016", title: "通报批评" }],
  audiences: ["educationAuthority", "townshipGovernment", "school"],
  fieldsFrom: "inventory",
  signs: [],
  read: (source, scope: CriticismScope) => {
    const { of, serial, issuedOn, by, texts = {} } = scope;
    checkIssue(source, { issuedOn, by });
    const decision = decisionOf(source, scope);
    const missing = [
      ...issueOwed(source, { serial, issuedOn, decision }).map((what) => ({
        what,
        subject: of,
        owedBy: "educationAuthority" as const,
      })),
      ...narrativesOwed(slots, texts, { owedBy: "educationAuthority", subject: of }),
    ];
    return {
      content: {
        ...(isWritten(serial) ? { serial } : {}),
        ...(issuedOn === undefined ? {} : { issuedOn }),
        ...(by === undefined ? {} : { by }),
        ...(decision === undefined ? {} : { decision }),
        mayBeIssued: missing.length === 0,
        texts,
      },
      missing,
    };
  },
  sections: (paper, context) => [
    { blocks: [{ kind: "fields", fields: [{ label: words.serial, value: same(paper.serial) }] }] },
    letter(subjectName(paper.about, context), paper.decision?.on),
    { blocks: narrativeBlocks(slots, paper.texts) },
    seal(paper, context),
    ...(paper.mayBeIssued ? [] : [{ blocks: [{ kind: "note" as const, text: words.notIssuable }] }]),
  ],
  blankSections: () => [
    { blocks: [{ kind: "fields", fields: [{ label: words.serial, value: same(undefined) }] }] },
    letter(line, undefined),
    { blocks: narrativeBlocks(slots) },
    seal({}, {}),
  ],
});

const line: Text = { zh: "＿＿＿＿＿＿", en: "____________" };

const words = {
  decision: { zh: "通报批评的决定", en: "the decision to criticise" },
  serial: { zh: "文号", en: "number of the paper" },
  issuedOn: { zh: "印发日期", en: "day of issue" },
  afterCutOff: { zh: "不晚于数据截止日期的印发日期", en: "a day of issue that is not after the cut-off" },
  notIssuable: { zh: "缺项补齐前不得印发", en: "Not to be issued before what is missing is there." },
} as const satisfies Readonly<Record<string, Text>>;

/** What its issue lacks. */
function issueOwed(
  { cutOff }: ReportSource,
  { serial, issuedOn, decision }: Omit<IssueAsked, "by"> & { readonly decision: CriticismDecision | undefined },
): readonly Text[] {
  return [
    ...(decision === undefined ? [words.decision] : []),
    ...(isWritten(serial) ? [] : [words.serial]),
    ...(issuedOn === undefined ? [words.issuedOn] : []),
    ...(issuedOn !== undefined && issuedOn > cutOff ? [words.afterCutOff] : []),
  ];
}

/** Refuses a day of issue that does not exist, and a body that is no education authority. */
function checkIssue(source: ReportSource, { issuedOn, by }: Omit<IssueAsked, "serial">): void {
  const issues = issuerIssues(source, by, "educationAuthority");
  const wrong = issuedOn !== undefined && parseDay(issuedOn) === undefined;
  const day = wrong ? [{ path: "issuedOn", value: issuedOn, expected: "an existing date YYYY-MM-DD" }] : [];
  if (day.length + issues.length > 0) throw new BaoxueError("invalid-input", [...day, ...issues]);
}

/** What the host says of its issue. */
interface IssueAsked {
  readonly serial: string | undefined;
  readonly by: string | undefined;
  readonly issuedOn: CivilDate | undefined;
}

/**
 * The last decision of the education authority on the matter in the period by the day of issue, where it was to criticise: one against it takes an
 * earlier one back, also where it was taken later. One of another time was for what was done then, and has been carried out; one after the day of issue
 * was not there yet.
 */
function decisionOf(source: ReportSource, { of, period, issuedOn }: CriticismScope): CriticismDecision | undefined {
  const day = issuedOn === undefined ? source.day : dayOf(issuedOn);
  const own = bodyActs(source, of, "decision", period ?? schoolYearOf(day)).filter(
    ({ event }) => event.matter === matters[of.kind] && decidesFor(event.by, "educationAuthority"),
  );
  const then = own.findLast(({ day: decided }) => decided <= day);
  if (!then || [then, own.at(-1)].some((one) => one?.event.outcome !== "imposed")) return undefined;
  return { on: dateOf(then.day), matter: then.event.matter, event: then.event.id };
}

function schoolYearOf(day: DayNumber): ReportPeriod | undefined {
  const year = periodAround({ kind: "schoolYear" }, day);
  return year && { from: dateOf(year.first), to: dateOf(year.last), key: year.key };
}

function letter(whom: Text, decidedOn: CivilDate | undefined): ReportSection {
  const day = decidedOn === undefined ? openDate : dateText(decidedOn);
  return {
    blocks: [
      {
        kind: "letter",
        addressee: { zh: "各镇街、各学校：", en: "To the townships and schools:" },
        paragraphs: [
          {
            zh: `经研究，决定（${day.zh}）对${whom.zh}在控辍保学工作中措施不力、致使辍学现象频发的问题予以通报批评。`,
            en: `It was decided (${day.en}) to criticise ${whom.en} publicly: its measures against dropping out were weak, and dropout was frequent for that reason.`,
          },
        ],
      },
    ],
  };
}

function seal(
  { by, issuedOn }: Pick<PublicCriticism, "by" | "issuedOn">,
  { source }: Pick<LayoutContext, "source">,
): ReportSection {
  const name = by === undefined ? undefined : source?.body(by)?.name;
  const basis = clauseText(["city-2016/3.3e"]);
  return {
    blocks: [
      {
        kind: "seal",
        body: name === undefined ? { zh: "市教育局", en: "Education bureau of the city" } : same(name),
        date: issuedOn === undefined ? openDate : dateText(issuedOn),
      },
      { kind: "note", text: { zh: `依据：${basis.zh}`, en: `Under: ${basis.en}` } },
    ],
  };
}
