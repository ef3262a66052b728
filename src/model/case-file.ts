import { awayOf, type Cause } from "./case-away.js";
import { type CaseActs, type CaseInput, caseActsOf } from "./case-basis.js";
import { type Closing, closingsOf } from "./case-closings.js";
import { type CaseSpans, type CaseStatus, caseSpans } from "./case-statuses.js";
import { type CaseEpisode, type CaseStep, episodesOf, stepsOf } from "./case-steps.js";
import { type CivilDate, dateOf } from "./civil-date.js";
import type { ClosingGround, DropoutReason } from "./events-case.js";
import { dayOfMinute, type Minute, never } from "./moment.js";
import type { PupilId } from "./people.js";
import { firstAttended } from "./presence.js";
import type { PupilView } from "./pupil-view.js";
import { type Span, type Spans, union } from "./spans.js";

export type { CaseStatus } from "./case-statuses.js";

/**
 * The case of one child (一人一案), derived from its events and never stored. A child has one case at most: a relapse opens it again.
 * Moments from which and until which something holds are in minutes; what has not ended lasts until {@link never}.
 */
export interface CaseFile extends CaseSpans {
  readonly pupil: PupilId;
  /** The statuses that the case took on, in order; none where there never was a case. */
  readonly steps: readonly CaseStep[];
  readonly episodes: readonly CaseEpisode[];
  /** The day on which the case was first certainly open. */
  readonly openedOn?: CivilDate;
  /** The day on which it was last opened again after a closing (反弹后重新立案). */
  readonly reopenedOn?: CivilDate;
  /** The day of the last closing, where it is closed: never that of an earlier one. */
  readonly closedOn?: CivilDate;
  /** On what ground it is closed; absent where a risk was cleared. */
  readonly ground?: ClosingGround;
  /** How often the child certainly fell back after it had returned, or its case had been closed (反弹). */
  readonly rebounds: number;
  /** Why it dropped out, as last decided. */
  readonly reason?: DropoutReason;
  /** What it was derived from: claims are judged by it. */
  readonly input: CaseInput;
}

/**
 * Derives the case of a child from its events, as of the view's moment and by what was known.
 * Readings G19 and G20 of the clause inventory; see `docs/cases.md`.
 *
 * @throws {BaoxueError} `beyond-horizon` under a strict calendar.
 */
export function caseFile(input: CaseInput): CaseFile {
  const { view, runs } = input;
  const acts = caseActsOf(view.acts);
  const away = awayOf(view, runs);
  const closings = closingsOf({ input, acts, away });
  const { spans, open } = caseSpans({ view, acts, away, closings });
  const causes = [...closings.flatMap(closingCauses), ...away.causes, ...actCauses(acts), ...returns(view, spans)];
  const episodes = episodesOf(open, causes);
  const reason = acts.declared.flatMap(({ fact: { event } }) => ("reason" in event ? [event.reason] : [])).at(-1);
  return {
    pupil: view.pupil,
    spans,
    open,
    steps: stepsOf(spans, causes),
    episodes,
    ...datesOf(episodes),
    rebounds: reboundsOf(spans),
    ...(reason === undefined ? {} : { reason }),
    input,
  };
}

function closingCauses({ certainAt, possibleAt, ground, events }: Closing): readonly Cause[] {
  return [...new Set([possibleAt, certainAt ?? possibleAt])].map((at) => ({ at, ground, events }));
}

function actCauses({ noted, cleared, declared }: CaseActs): readonly Cause[] {
  return [...noted, ...cleared, ...declared].map(({ fact: { at, event } }) => ({ at, events: [event.id] }));
}

/** What shows that a child came back that was only put down, and not seen to be away. */
function returns(view: PupilView, { returned }: CaseSpans["spans"]): readonly Cause[] {
  return returned.certain.map(({ from }) => ({ at: from, events: firstAttended(view, from).events }));
}

function datesOf(episodes: readonly CaseEpisode[]): Pick<CaseFile, "openedOn" | "reopenedOn" | "closedOn" | "ground"> {
  const certain = episodes.filter(({ certainFrom }) => certainFrom !== undefined);
  const [first, last] = [certain[0], certain.at(-1)];
  if (!first || !last) return {};
  return {
    openedOn: dateIn(first.certainFrom ?? first.from),
    ...(last === first ? {} : { reopenedOn: dateIn(last.certainFrom ?? last.from) }),
    ...(last.until >= never ? {} : { closedOn: dateIn(last.until) }),
    ...(last.until >= never || last.ground === undefined ? {} : { ground: last.ground }),
  };
}

function dateIn(minute: Minute): CivilDate {
  return dateOf(dayOfMinute(minute));
}

/** Spells of staying away that hold a certain one, but for the first: registers that are missing may hide more. */
function reboundsOf({ suspected, confirmed }: CaseSpans["spans"]): number {
  const certain = union([...suspected.certain, ...confirmed.certain]);
  const spells = union([...suspected.possible, ...confirmed.possible]).filter((spell) =>
    certain.some(({ from }) => spell.from <= from && from < spell.until),
  );
  return Math.max(0, spells.length - 1);
}

/** The case of a child at a moment. */
export interface CaseStanding {
  /** The status that it certainly has. */
  readonly status?: CaseStatus;
  /** Every status that it may have, the certain one included; none where there is no case. */
  readonly possible: readonly CaseStatus[];
}

/** How a case stands at a moment, in minutes; see {@link readMoment}. */
export function caseStanding({ spans }: Pick<CaseFile, "spans">, at: Minute): CaseStanding {
  const having = (pick: (held: Spans) => readonly Span[]): readonly CaseStatus[] =>
    (Object.entries(spans) as readonly (readonly [CaseStatus, Spans])[])
      .filter(([, held]) => pick(held).some(({ from, until }) => from <= at && at < until))
      .map(([status]) => status);
  const [status] = having((held) => held.certain);
  return { ...(status === undefined ? {} : { status }), possible: having((held) => held.possible) };
}
