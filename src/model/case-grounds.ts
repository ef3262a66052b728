import { type Away, groundOf } from "./case-away.js";
import type { CaseActs, CaseInput } from "./case-basis.js";
import { dateOf } from "./civil-date.js";
import type { Left } from "./events-attendance.js";
import type { ClosingGround } from "./events-case.js";
import type { Fact } from "./fact.js";
import { dayOfMinute, type Minute, startOfDay } from "./moment.js";
import { type Reached, wholeDaysAttended } from "./presence.js";
import type { Role } from "./role.js";

/** One thing that a ground of closing needs, and since when it is there. */
export interface Need extends Reached {
  /** What it is about: `attended`, `returnCompleted`, `left`, `approvedBy`, `proof`. */
  readonly path: string;
  /** What is there instead. */
  readonly value: unknown;
  /** What is wanted, in one phrase. */
  readonly expected: string;
}

/** A claim that a case is closed, and how much of the log precedes it. */
export interface GroundClaim {
  readonly ground: ClosingGround;
  readonly at: Minute;
  readonly until: Minute;
  /** The number of the child's acts that stand before it. */
  readonly index: number;
}

/** What grounds are judged by. */
export interface GroundBasis {
  readonly input: CaseInput;
  readonly acts: CaseActs;
  readonly away: Away;
}

/** What a ground needs at a claim (reading G20). A decision that the child is no dropout needs nothing but itself. */
export function needsOf(basis: GroundBasis, claim: GroundClaim): readonly Need[] {
  if (claim.ground === "notADropout") return [];
  return claim.ground === "returned" ? returnNeeds(basis, claim) : leavingNeeds(basis, claim);
}

/** A child has returned once it has attended a whole school day since it was last away, and the formalities of this return are complete. */
function returnNeeds(basis: GroundBasis, claim: GroundClaim): readonly Need[] {
  const { view, daysAttended = 1 } = basis.input;
  const { said, declared, strict, lenient } = fallsBefore(basis, claim);
  const days = (fell: Fell): Reached => {
    // The day of the return counts if it is whole; in a session without a register the child came from its start, if it came.
    const from = Math.max(startOfDay(dayOfMinute(fell.until)), after(said));
    return wholeDaysAttended(view, { from, by: claim.until, count: daysAttended });
  };
  const sure = days(strict);
  const maybe = strict.until === lenient.until ? sure : days(lenient);
  const paper = completedBetween(view.acts, Math.max(strict.from, declared), claim.until);
  const anyPaper = completedBetween(view.acts, Math.max(lenient.from, declared), claim.until);
  const since = sinceText(strict.from || said?.at);
  return [
    {
      path: "attended",
      value: maybe.possibleAt === undefined ? undefined : "no register",
      expected: `${daysAttended === 1 ? "a whole school day" : `${daysAttended} whole school days`} attended${since}`,
      ...(sure.certainAt === undefined ? {} : { certainAt: sure.certainAt }),
      ...(maybe.possibleAt === undefined ? {} : { possibleAt: maybe.possibleAt }),
      events: sure.events,
    },
    {
      path: "returnCompleted",
      value: undefined,
      expected: `a record that the formalities of the return are complete${since}`,
      ...(paper ? { certainAt: paper.at } : {}),
      ...(anyPaper ? { possibleAt: anyPaper.at } : {}),
      events: paper ? [paper.event.id] : [],
    },
  ];
}

/** When a child was last away before a claim; nil if never. */
interface Fell {
  readonly from: Minute;
  readonly until: Minute;
}

/** Since when a child must have come back: since it was last away, as far as is possible and as far as is certain, and since it was put down. */
function fallsBefore(
  { acts, away }: GroundBasis,
  { at, index }: GroundClaim,
): { readonly said: Fact | undefined; readonly declared: Minute; readonly strict: Fell; readonly lenient: Fell } {
  const declared = acts.declared.filter((one) => one.index < index).at(-1)?.fact;
  const noted = acts.noted.filter((one) => one.index < index).at(-1)?.fact;
  const possible = away.possible.filter(({ from }) => from <= at);
  const certain = away.certain.filter(({ from }) => from <= at).at(-1);
  // The certain part lies in a run that may have begun earlier: the papers of a return may be older than it.
  const around = certain && possible.filter(({ from }) => from <= certain.from).at(-1);
  return {
    said: declared ?? noted,
    declared: declared?.at ?? 0,
    strict: possible.at(-1) ?? { from: 0, until: 0 },
    lenient: { from: around?.from ?? 0, until: certain?.until ?? 0 },
  };
}

/** The first minute after something was said; a bare date is said for the whole day. */
function after(fact: Fact | undefined): Minute {
  return fact ? fact.until + 1 : 0;
}

function completedBetween(acts: CaseInput["view"]["acts"], from: Minute, to: Minute): Fact | undefined {
  return acts.find(({ event, at }) => event.kind === "returnCompleted" && from <= at && at <= to);
}

function sinceText(at: Minute | undefined): string {
  return at === undefined ? "" : ` since ${dateOf(dayOfMinute(at))}`;
}

/** The other grounds need that the child has left for that reason, with the paper that the reason asks for. */
function leavingNeeds({ input: { view } }: GroundBasis, claim: GroundClaim): readonly Need[] {
  const timeline = view.world.timelines.get(view.pupil);
  const known = (fact: Fact): boolean => view.world.counts(fact, view.knownOn) && fact.at <= claim.until;
  const last = timeline?.moves.filter(known).at(-1);
  const left = last?.event.kind === "left" && groundOf[last.event.reason] === claim.ground ? last.event : undefined;
  const at = left && last ? last.at : undefined;
  const arrived = timeline?.acknowledgements.find((fact) => known(fact) && at !== undefined && fact.at >= at);
  return [
    need("left", last?.event.kind === "left" ? last.event.reason : last?.event.kind, leftText[claim.ground], at, [
      ...(left ? [left.id] : []),
    ]),
    ...paperNeeds(claim.ground, left, at, arrived),
  ];
}

const leftText: Readonly<Record<ClosingGround, string>> = {
  returned: "",
  notADropout: "",
  lawfulTransfer: "a record that the child has left for another school",
  deferral: "a record that the child's entry is deferred",
  suspension: "a record that the child's studies are suspended",
  died: "a record of the child's death",
  finishedSchooling: "a record that the child has finished this schooling",
};

/** A suspension or deferral is approved by an office; a transfer out is lawful once the child is known to go somewhere. */
function paperNeeds(
  ground: ClosingGround,
  left: Left | undefined,
  at: Minute | undefined,
  arrived: Fact | undefined,
): readonly Need[] {
  if (ground === "suspension" || ground === "deferral") {
    const by: Role | undefined = left?.approvedBy;
    return [need("approvedBy", by, "the office that approved it", by === undefined ? undefined : at, [])];
  }
  if (ground !== "lawfulTransfer") return [];
  const expected = "the receiving school's letter, or its word that the child has arrived";
  const since = left?.proof === undefined ? arrived?.at : at;
  return [need("proof", left?.proof, expected, since, left?.proof === undefined && arrived ? [arrived.event.id] : [])];
}

function need(
  path: string,
  value: unknown,
  expected: string,
  at: Minute | undefined,
  events: readonly string[],
): Need {
  return { path, value, expected, ...(at === undefined ? {} : { certainAt: at, possibleAt: at }), events };
}
