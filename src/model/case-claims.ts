import { awayOf } from "./case-away.js";
import { caseActsOf } from "./case-basis.js";
import type { CaseFile } from "./case-file.js";
import { needsOf } from "./case-grounds.js";
import { standingAt } from "./case-standing.js";
import type { CaseStatus } from "./case-statuses.js";
import type { ShownIssue } from "./errors.js";
import type { ClosingGround } from "./events-case.js";
import type { Notice } from "./events-contact.js";
import { type CivilMoment, parseMoment, type ReadMoment } from "./moment.js";
import type { Role } from "./role.js";
import type { Text } from "./text.js";

/** Somebody wants to close a case on a ground. */
export interface ClosingClaim {
  readonly ground: ClosingGround;
  /** When; a bare date is said for the whole day. */
  readonly on: CivilMoment;
}

/**
 * What is missing before a case may be closed on a ground (销号条件, reading G20): nothing where the claim would close it.
 * Facts are never refused, only claims are. What is needed must be there when the claim is made. Each issue says it in both languages, too.
 *
 * @param file The case, as of the claim or later.
 * @throws {BaoxueError} `beyond-horizon` under a strict calendar.
 */
export function closingIssues(file: CaseFile, { ground, on }: ClosingClaim): readonly ShownIssue[] {
  const moment = parseMoment(on);
  if (!moment) return [momentIssue("on", on)];
  if (!Object.hasOwn(grounds, ground)) return [groundIssue(ground)];
  const unopened = isOpen(file, moment) ? [] : [openIssue(file, moment)];
  const { input } = file;
  const acts = caseActsOf(input.view.acts);
  const index = input.view.acts.filter(({ at }) => at <= moment.first).length;
  const basis = { input, acts, away: awayOf(input.view, input.runs) };
  const by = Math.min(moment.last, input.view.asOf);
  const lacking = needsOf(basis, { ground, at: moment.first, until: moment.last, index })
    .filter(({ certainAt }) => certainAt === undefined || certainAt > by)
    .map(({ path, value, wanted }) => ({ path, value, expected: wanted.en, says: missing(wanted) }));
  return [...unopened, ...lacking];
}

const grounds: Readonly<Record<ClosingGround, true>> = {
  returned: true,
  lawfulTransfer: true,
  deferral: true,
  suspension: true,
  died: true,
  finishedSchooling: true,
  notADropout: true,
};

/** A host without types may claim any ground whatever. */
function groundIssue(value: unknown): ShownIssue {
  const says = { zh: "没有这种销号理由", en: "there is no such ground of closing" };
  return { path: "ground", value, expected: `one of ${Object.keys(grounds).join(", ")}`, says };
}

function missing({ zh, en }: Text): Text {
  return { zh: `缺少${zh}`, en: `missing: ${en}` };
}

/**
 * Whether a claim would close the case; see {@link closingIssues}.
 *
 * @throws {BaoxueError} `beyond-horizon` under a strict calendar.
 */
export function canClose(file: CaseFile, claim: ClosingClaim): boolean {
  return closingIssues(file, claim).length === 0;
}

/** Within the day of a bare date, or at the moment. */
function isOpen({ open }: CaseFile, { first, last }: ReadMoment): boolean {
  return open.certain.some(({ from, until }) => from <= last && until > first);
}

function openIssue(file: CaseFile, { last }: ReadMoment): ShownIssue {
  return {
    path: "case",
    value: statusAt(file, last),
    expected: "a case that is certainly open then",
    says: { zh: "该个案当时未确定处于立案状态", en: "the case is not certainly open then" },
  };
}

function statusAt(file: CaseFile, at: number): CaseStatus | undefined {
  const { status, possible } = standingAt(file, at);
  return status ?? possible[0];
}

function momentIssue(path: string, value: unknown): ShownIssue {
  const says = { zh: "日期无法识别", en: "the day cannot be read" };
  return { path, value, expected: "YYYY-MM-DD or YYYY-MM-DDTHH:mm", says };
}

/** A notice or order that somebody wants to serve; what is left out is missing. */
export interface NoticeClaim extends Partial<Pick<Notice, "by" | "to" | "dueOn">> {
  readonly notice: Notice["notice"];
  /** When it is served. */
  readonly on: CivilMoment;
}

/** Who may order a guardian to send a child to school: Compulsory Education Law art. 58, Law on the Protection of Minors art. 83. */
const mayOrder: readonly Role[] = ["townshipGovernment", "educationAuthority"];

/**
 * What is missing before a notice or order about a child may be served (敦促入学通知书、限期返校通知书、责令): who serves it, on whom,
 * the day that it names, and a child that is certainly suspected or confirmed to stay away.
 */
export function noticeIssues(file: CaseFile, claim: NoticeClaim): readonly ShownIssue[] {
  const moment = parseMoment(claim.on);
  if (!moment) return [momentIssue("on", claim.on)];
  return [...staysAwayIssues(file, moment), ...partyIssues(claim), ...dueIssues(claim, moment)];
}

function staysAwayIssues(file: CaseFile, { first, last }: ReadMoment): readonly ShownIssue[] {
  const { suspected, confirmed } = file.spans;
  const away = [...suspected.certain, ...confirmed.certain].some(({ from, until }) => from <= last && until > first);
  if (away) return [];
  const says = { zh: "该生当时未确定处于疑似或确认辍学状态", en: "the child does not certainly stay away then" };
  return [{ path: "case", value: statusAt(file, last), expected: "a child that certainly stays away then", says }];
}

function partyIssues({ notice, by, to }: NoticeClaim): readonly ShownIssue[] {
  const orders = notice === "order";
  const rightBy = by !== undefined && (!orders || mayOrder.includes(by));
  const rightTo = to !== undefined && to !== by && (!orders || to === "guardian");
  const [server, served] = orders ? orderParties : noticeParties;
  return [
    ...(rightBy ? [] : [{ path: "by", value: by, ...server }]),
    ...(rightTo ? [] : [{ path: "to", value: to, ...served }]),
  ];
}

type Party = Pick<ShownIssue, "expected" | "says">;

/** Who serves an order, and on whom. */
const orderParties: readonly [Party, Party] = [
  {
    expected: `one of ${mayOrder.join(", ")}`,
    says: {
      zh: "责令由镇人民政府、街道办事处或教育行政部门作出",
      en: "an order is made by the township government or the education authority",
    },
  },
  { expected: "guardian", says: { zh: "责令的对象是监护人", en: "an order is served on the guardian" } },
];

/** Who serves any other notice, and on whom. */
const noticeParties: readonly [Party, Party] = [
  { expected: "the office that serves it", says: missing({ zh: "送达单位", en: "the office that serves it" }) },
  { expected: "on whom it is served", says: missing({ zh: "送达对象", en: "on whom it is served" }) },
];

/** The texts set no length: the notice itself must name the day (限期). */
function dueIssues({ dueOn }: NoticeClaim, { first }: ReadMoment): readonly ShownIssue[] {
  const due = dueOn === undefined ? undefined : parseMoment(dueOn);
  if (due && due.last > first) return [];
  const says = {
    zh: "通知书未写明期限，或期限早于送达之日",
    en: "the notice names no day, or one before it is served",
  };
  return [{ path: "dueOn", value: dueOn, expected: "a day that the notice names, not before it is served", says }];
}
