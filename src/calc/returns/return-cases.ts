import type { CaseFile } from "../../model/case-file.js";
import type { CaseEpisode } from "../../model/case-steps.js";
import { type CivilDate, dateOf } from "../../model/civil-date.js";
import type { EventId } from "../../model/event-base.js";
import type { Act } from "../../model/events.js";
import type { ClosingGround } from "../../model/events-case.js";
import type { Fact } from "../../model/fact.js";
import { dayOfMinute, type Minute, never } from "../../model/moment.js";
import type { PupilId } from "../../model/people.js";
import type { Span } from "../../model/spans.js";
import type { Text } from "../../model/text.js";
import { attemptsAmong, isContact, isVisit } from "./case-contacts.js";
import { type StayingAway, timesAway } from "./staying-away.js";

/**
 * How a case stands at the cut-off. `returned`: the child came back and has certainly not stayed away since; `away`: it certainly stays away;
 * `unclear`: it may have come, but registers are missing; `endedOtherwise`: it left by right, or the case was closed on another ground;
 * `notADropout`: closed as not a dropout (排除辍学), and not counted.
 */
export type ReturnStanding = "returned" | "away" | "unclear" | "endedOtherwise" | "notADropout";

/** What each standing is called. */
export const returnStandingLabels: Readonly<Record<ReturnStanding, Text>> = {
  returned: { zh: "已返校", en: "returned" },
  away: { zh: "未返校", en: "stays away" },
  unclear: { zh: "缺少点名，是否返校不明", en: "unclear, registers are missing" },
  endedOtherwise: { zh: "因其他理由结束", en: "ended on another ground" },
  notADropout: { zh: "不属于辍学，不计", en: "not a dropout, not counted" },
};

/** A return of a child, and whether it fell back. */
export interface CaseReturn {
  readonly on: CivilDate;
  /** The day on which it was next suspected or confirmed for certain. */
  readonly relapsedOn?: CivilDate;
}

/** A case from its opening (立案) to its closing (销号), as it counts for the return of children, and why. */
export interface ReturnCase {
  readonly pupil: PupilId;
  /** The day on which the child was first certainly suspected or confirmed. */
  readonly openedOn: CivilDate;
  readonly standing: ReturnStanding;
  /** On what ground it is closed, where it is. */
  readonly ground?: ClosingGround;
  readonly confirmedOn?: CivilDate;
  /** Somebody put the child down as suspected or confirmed; otherwise the case rests on the registers alone. */
  readonly declared: boolean;
  /** The return that holds; only where the case stands as returned. */
  readonly returnedOn?: CivilDate;
  /** Every certain return, in order: a child may come back and stay away again before its case is closed. */
  readonly returns: readonly CaseReturn[];
  /** The persuasions from the day of the opening until the return, or the cut-off. */
  readonly attempts: readonly EventId[];
  readonly firstContactOn?: CivilDate;
  readonly firstVisitOn?: CivilDate;
}

/** The cases of one child, in order: each opening with its times of staying away. What was only a risk is none. */
export function returnCases(file: CaseFile): readonly ReturnCase[] {
  const times = timesAway(file);
  return file.open.possible.flatMap((open, i): readonly ReturnCase[] => {
    const episode = file.episodes[i];
    const own = times.filter(({ from }) => open.from <= from && from < open.until);
    const [first, last] = [own[0], own.at(-1)];
    return episode && first && last ? [caseOf(file, { open, episode, own, first, last, times })] : [];
  });
}

interface Parts {
  readonly open: Span;
  readonly episode: CaseEpisode;
  /** The times of staying away in this case; the first and last of them; and all of the child. */
  readonly own: readonly StayingAway[];
  readonly first: StayingAway;
  readonly last: StayingAway;
  readonly times: readonly StayingAway[];
}

function caseOf(file: CaseFile, parts: Parts): ReturnCase {
  const { open, episode, own, first, last, times } = parts;
  const { view } = file.input;
  const standing = standingOf(parts, view.asOf);
  const confirmed = file.spans.confirmed.certain.find(({ from }) => isWithin(open, from));
  const returnedAt = standing === "returned" ? last.returnedAt : undefined;
  const acts = actsUntil(view.acts, dayOfMinute(first.from), Math.min(returnedAt ?? last.until, view.asOf + 1));
  const firstOf = (test: (fact: Fact<Act>) => boolean): CivilDate | undefined => dayIn(acts.find(test));
  const [contact, visit] = [firstOf(isContact), firstOf(isVisit)];
  return {
    pupil: file.pupil,
    openedOn: dateIn(first.from),
    standing,
    ...(episode.until !== undefined && episode.ground !== undefined ? { ground: episode.ground } : {}),
    ...(confirmed ? { confirmedOn: dateIn(confirmed.from) } : {}),
    declared: view.acts.some((fact) => isDeclaration(fact) && isWithin(open, fact.at)),
    ...(returnedAt === undefined ? {} : { returnedOn: dateIn(returnedAt) }),
    returns: own.flatMap((one) => returnOf(one, times)),
    attempts: attemptsAmong(acts).map(({ event }) => event.id),
    ...(contact === undefined ? {} : { firstContactOn: contact }),
    ...(visit === undefined ? {} : { firstVisitOn: visit }),
  };
}

function standingOf({ episode, last }: Parts, asOf: Minute): ReturnStanding {
  if (episode.until !== undefined && episode.ground === "notADropout") return "notADropout";
  if (last.returnedAt !== undefined) return "returned";
  if (last.until < never) return "endedOtherwise";
  return last.certainUntil > asOf ? "away" : "unclear";
}

function isWithin({ from, until }: Span, at: Minute): boolean {
  return from <= at && at < until;
}

function isDeclaration({ event }: Fact<Act>): boolean {
  return event.kind === "dropoutSuspected" || event.kind === "dropoutConfirmed";
}

/** From a day on, and before a moment; what names a day only counts from its beginning. */
function actsUntil(acts: readonly Fact<Act>[], from: number, until: Minute): readonly Fact<Act>[] {
  return acts.filter((fact) => fact.day >= from && fact.at < until);
}

function returnOf({ returnedAt }: StayingAway, times: readonly StayingAway[]): readonly CaseReturn[] {
  if (returnedAt === undefined) return [];
  const next = times.find(({ from }) => from > returnedAt);
  return [{ on: dateIn(returnedAt), ...(next ? { relapsedOn: dateIn(next.from) } : {}) }];
}

function dateIn(at: Minute): CivilDate {
  return dateOf(dayOfMinute(at));
}

function dayIn(fact: Fact<Act> | undefined): CivilDate | undefined {
  return fact && dateOf(fact.day);
}
