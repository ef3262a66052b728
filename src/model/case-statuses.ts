import type { Away } from "./case-away.js";
import type { CaseActs, Placed } from "./case-basis.js";
import type { Closing } from "./case-closings.js";
import { awayStill } from "./case-cut.js";
import type { Act } from "./events.js";
import { type Minute, never } from "./moment.js";
import { firstAttended } from "./presence.js";
import type { PupilView } from "./pupil-view.js";
import { bothSpans, eitherSpans, intersection, noSpans, notSpans, type Span, type Spans, union } from "./spans.js";
import type { Text } from "./text.js";

/**
 * How a child's case stands (reading G19): at risk by a recorded observation (苗头、倾向); suspected (疑似), since the child is away
 * without leave or was put down so; confirmed (确认辍学) by a human decision; returned (复学), attending again, with not closed yet;
 * closed (销号).
 */
export type CaseStatus = "atRisk" | "suspected" | "confirmed" | "returned" | "closed";

/** What each status is called. */
export const caseStatusLabels: Readonly<Record<CaseStatus, Text>> = {
  atRisk: { zh: "有辍学倾向", en: "at risk" },
  suspected: { zh: "疑似辍学", en: "suspected dropout" },
  confirmed: { zh: "确认辍学", en: "confirmed dropout" },
  returned: { zh: "已返校、尚未销号", en: "returned, not closed yet" },
  closed: { zh: "已销号", en: "closed" },
};

/** What the statuses follow from. */
export interface StatusBasis {
  readonly view: PupilView;
  readonly acts: CaseActs;
  readonly away: Away;
  readonly closings: readonly Closing[];
}

/** When a case had each status, and when it was open. */
export interface CaseSpans {
  readonly spans: Readonly<Record<CaseStatus, Spans>>;
  readonly open: Spans;
}

/**
 * The statuses of a case. What was said stands until a claim closes it; being away speaks for itself as long as it lasts.
 * Of all that holds at once the gravest counts: confirmed before suspected before at risk; and a child that was put down
 * and is there again has returned, until it is away once more.
 */
export function caseSpans(basis: StatusBasis): CaseSpans {
  const { acts, closings } = basis;
  const risk = standing(acts.noted, [...closings, ...acts.cleared.map(cleared)]);
  const confirmed = standing(acts.declared.filter(isConfirmed), closings);
  const declared = eitherSpans(confirmed, standing(acts.declared, closings));
  const away = awayStill(basis.view, basis.away, closings);
  const returned = bothSpans(declared, bothSpans(presence(basis), notSpans(basis.away)));
  const grave = eitherSpans(bothSpans(declared, notSpans(returned)), away);
  const open = eitherSpans(risk, eitherSpans(declared, away));
  return {
    spans: {
      atRisk: bothSpans(risk, notSpans(eitherSpans(declared, away))),
      suspected: bothSpans(grave, notSpans(confirmed)),
      confirmed: bothSpans(confirmed, notSpans(returned)),
      returned,
      closed: bothSpans(closedOnce(open, [risk, declared], away, basis.away), notSpans(open)),
    },
    open,
  };
}

function isConfirmed({ fact }: CaseActs["declared"][number]): boolean {
  return fact.event.kind === "dropoutConfirmed";
}

/** What ends something that was said. */
type Ending = Pick<Closing, "index" | "certainAt" | "possibleAt">;

function cleared({ fact, index }: Placed<Act>): Ending {
  return { index, certainAt: fact.at, possibleAt: fact.at };
}

/** From each act to the first ending that stands after it in the log. */
function standing(acts: readonly Placed<Act>[], endings: readonly Ending[]): Spans {
  if (acts.length === 0) return noSpans;
  const span =
    (pick: (ending: Ending) => Minute | undefined) =>
    ({ fact, index }: Placed<Act>): Span => ({
      from: fact.at,
      until: Math.min(never, ...endings.map((ending) => (ending.index > index ? (pick(ending) ?? never) : never))),
    });
  return {
    certain: union(acts.map(span((ending) => ending.possibleAt))),
    possible: union(acts.map(span((ending) => ending.certainAt))),
  };
}

/** When the child was there again: from the first session attended after it was put down, or was away, to the next time. */
function presence({ view, acts, away }: StatusBasis): Spans {
  if (acts.declared.length === 0) return noSpans;
  const said = acts.declared.map(({ fact }) => ({ at: fact.at, from: fact.until + 1 }));
  const starts = (spans: readonly Span[]): readonly Fall[] => spans.map(({ from }) => ({ at: from, from }));
  const certain = between([...said, ...starts(away.possible)], (from) => firstAttended(view, from).certainAt);
  const possible = between([...said, ...starts(away.certain)], (from) => firstAttended(view, from).possibleAt);
  // Where it was only possibly away after it was put down, it came back from that only possibly.
  return { certain: intersection(certain, possible), possible: union([...certain, ...possible]) };
}

/** A moment at which the child was put down or had stayed away, and from when on it may be there again. */
interface Fall {
  readonly at: Minute;
  readonly from: Minute;
}

function between(falls: readonly Fall[], backAt: (from: Minute) => Minute | undefined): readonly Span[] {
  const sorted = [...falls].sort((a, b) => a.at - b.at || a.from - b.from);
  return union(sorted.map((fall, i) => ({ from: backAt(fall.from) ?? never, until: sorted[i + 1]?.at ?? never })));
}

/** From the first time on at which the case certainly was open, and at which it may have ceased to be. */
function closedOnce(open: Spans, said: readonly Spans[], away: Spans, { parts }: Away): Spans {
  const from = (at: Minute): readonly Span[] => (at < never ? [{ from: at, until: never }] : []);
  const ends = [
    ...said.flatMap(({ certain, possible }) =>
      possible.map((span) => certain.find((sure) => sure.from === span.from)?.until ?? span.from),
    ),
    ...[...away.certain, ...away.possible].map(({ until }) => until),
    ...parts.map(({ mayEndAt }) => mayEndAt ?? never),
  ];
  // An absence over which a decision stood from its beginning opened nothing, and its end closes nothing.
  const opened = open.possible[0]?.from ?? never;
  const since = ends.filter((end) => end >= opened);
  return { certain: from(open.certain[0]?.from ?? never), possible: from(Math.min(never, ...since)) };
}
