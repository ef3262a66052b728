import { awayOf } from "./case-away.js";
import { caseActsOf } from "./case-basis.js";
import { type CaseFile, caseStanding } from "./case-file.js";
import { needsOf } from "./case-grounds.js";
import type { CaseStatus } from "./case-statuses.js";
import type { Issue } from "./errors.js";
import type { ClosingGround } from "./events-case.js";
import type { Notice } from "./events-contact.js";
import { type CivilMoment, parseMoment, type ReadMoment } from "./moment.js";
import type { Role } from "./role.js";

/** Somebody wants to close a case on a ground. */
export interface ClosingClaim {
  readonly ground: ClosingGround;
  /** When; a bare date is said for the whole day. */
  readonly on: CivilMoment;
}

/**
 * What is missing before a case may be closed on a ground (销号条件, reading G20): nothing where the claim would close it.
 * Facts are never refused, only claims are. What is needed must be there when the claim is made.
 *
 * @param file The case, as of the claim or later.
 * @throws {BaoxueError} `beyond-horizon` under a strict calendar.
 */
export function closingIssues(file: CaseFile, { ground, on }: ClosingClaim): readonly Issue[] {
  const moment = parseMoment(on);
  if (!moment) return [momentIssue("on", on)];
  const unopened = isOpen(file, moment) ? [] : [openIssue(file, moment)];
  const { input } = file;
  const acts = caseActsOf(input.view.acts);
  const index = input.view.acts.filter(({ at }) => at <= moment.first).length;
  const basis = { input, acts, away: awayOf(input.view, input.runs) };
  const by = Math.min(moment.last, input.view.asOf);
  const missing = needsOf(basis, { ground, at: moment.first, until: moment.last, index })
    .filter(({ certainAt }) => certainAt === undefined || certainAt > by)
    .map(({ path, value, expected }) => ({ path, value, expected }));
  return [...unopened, ...missing];
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

function openIssue(file: CaseFile, { last }: ReadMoment): Issue {
  return { path: "case", value: statusAt(file, last), expected: "a case that is certainly open then" };
}

function statusAt(file: CaseFile, at: number): CaseStatus | undefined {
  const { status, possible } = caseStanding(file, at);
  return status ?? possible[0];
}

function momentIssue(path: string, value: unknown): Issue {
  return { path, value, expected: "YYYY-MM-DD or YYYY-MM-DDTHH:mm" };
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
export function noticeIssues(file: CaseFile, claim: NoticeClaim): readonly Issue[] {
  const moment = parseMoment(claim.on);
  if (!moment) return [momentIssue("on", claim.on)];
  return [...staysAwayIssues(file, moment), ...partyIssues(claim), ...dueIssues(claim, moment)];
}

function staysAwayIssues(file: CaseFile, { first, last }: ReadMoment): readonly Issue[] {
  const { suspected, confirmed } = file.spans;
  const away = [...suspected.certain, ...confirmed.certain].some(({ from, until }) => from <= last && until > first);
  if (away) return [];
  return [{ path: "case", value: statusAt(file, last), expected: "a child that certainly stays away then" }];
}

function partyIssues({ notice, by, to }: NoticeClaim): readonly Issue[] {
  const orders = notice === "order";
  const rightBy = by !== undefined && (!orders || mayOrder.includes(by));
  const rightTo = to !== undefined && to !== by && (!orders || to === "guardian");
  return [
    ...(rightBy
      ? []
      : [{ path: "by", value: by, expected: orders ? `one of ${mayOrder.join(", ")}` : "the office that serves it" }]),
    ...(rightTo ? [] : [{ path: "to", value: to, expected: orders ? "guardian" : "on whom it is served" }]),
  ];
}

/** The texts set no length: the notice itself must name the day (限期). */
function dueIssues({ dueOn }: NoticeClaim, { first }: ReadMoment): readonly Issue[] {
  const due = dueOn === undefined ? undefined : parseMoment(dueOn);
  if (due && due.last > first) return [];
  return [{ path: "dueOn", value: dueOn, expected: "a day that the notice names, not before it is served" }];
}
