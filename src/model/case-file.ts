import { awayOf, type Cause } from "./case-away.js";
import { type CaseActs, type CaseInput, caseActsOf } from "./case-basis.js";
import { type Closing, closingsOf } from "./case-closings.js";
import { reboundsAt } from "./case-rebounds.js";
import { type CaseSpans, caseSpans } from "./case-statuses.js";
import { type CaseEpisode, type CaseStep, episodesOf, stepsOf } from "./case-steps.js";
import type { CivilDate } from "./civil-date.js";
import type { ClosingGround, DropoutReason } from "./events-case.js";
import type { CivilMoment } from "./moment.js";
import type { PupilId } from "./people.js";
import { firstAttended } from "./presence.js";
import type { PupilView } from "./pupil-view.js";

// How a case is derived, file by file: case-basis gathers what was said, case-away when the child was away; case-closings asks of each claim
// what its ground needs (case-grounds, case-leaving, case-return; what a need is: case-need) and finds those that close; case-cut leaves out
// the absences that a closing met; case-statuses puts the statuses together, case-steps tells them in order. Beside it stand the questions
// that a host asks of a case: case-claims before something is recorded, case-records after.

export type { CaseStatus } from "./case-statuses.js";

/**
 * The case of one child (一人一案), derived from its events and never stored. A child has one case at most: a relapse opens it again.
 * The spans are in minutes, as the library counts them, and what has not ended lasts until {@link never}: {@link caseTimes} gives them
 * in civil moments, and {@link caseStanding} says how the case stands at one. All else is in civil dates and moments.
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
    rebounds: reboundsAt({ spans }).length,
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
    ...(last.until === undefined ? {} : { closedOn: dateIn(last.until) }),
    ...(last.until === undefined || last.ground === undefined ? {} : { ground: last.ground }),
  };
}

function dateIn(moment: CivilMoment): CivilDate {
  return moment.slice(0, 10) as CivilDate;
}
