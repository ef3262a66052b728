import type { CaseActs } from "./case-basis.js";
import { type GroundBasis, type GroundClaim, type MaybeAt, type Need, reached } from "./case-need.js";
import { type CivilDate, dateOf } from "./civil-date.js";
import type { Act } from "./events.js";
import type { Fact } from "./fact.js";
import { dayOfMinute, type Minute, startOfDay } from "./moment.js";
import { type Reached, wholeDaysAttended } from "./presence.js";
import type { Span } from "./spans.js";
import type { Text } from "./text.js";

/** A child has returned once it has attended a whole school day since it was last away, and the formalities of this return are complete. */
export function returnNeeds(basis: GroundBasis, claim: GroundClaim): readonly Need[] {
  const { strict, lenient } = fallsBefore(basis, claim);
  const since = strict.opened === undefined ? undefined : dateOf(dayOfMinute(strict.opened));
  return [attendanceNeed(basis, claim, since), papersNeed(basis, claim, since)].map(
    ({ wanted, value, path, of }): Need => {
      const [sure, maybe] = [of(strict), of(lenient)];
      return {
        path,
        value: maybe.possibleAt === undefined ? undefined : value,
        wanted,
        ...reached(sure.certainAt, maybe.possibleAt, sure.events),
      };
    },
  );
}

/** Something that a return needs, as judged by when the child was last away. */
interface Judged extends Pick<Need, "path" | "wanted" | "value"> {
  readonly of: (fell: Fell) => Reached;
}

function attendanceNeed({ input }: GroundBasis, claim: GroundClaim, since: CivilDate | undefined): Judged {
  const { view, daysAttended: count = 1 } = input;
  return {
    path: "attended",
    value: "no register",
    wanted: {
      zh: `${sinceText(since).zh}到校${count}个完整教学日`,
      en: `${count === 1 ? "a whole school day" : `${count} whole school days`} attended${sinceText(since).en}`,
    },
    of: ({ until, said }) => {
      // The day of the return counts if it is whole; in a session without a register the child came from its start, if it came.
      const from = Math.max(startOfDay(dayOfMinute(until)), said?.until === undefined ? 0 : said.until + 1);
      return wholeDaysAttended(view, { from, by: claim.until, count });
    },
  };
}

function papersNeed({ input, acts }: GroundBasis, claim: GroundClaim, since: CivilDate | undefined): Judged {
  const declaredAt = lastBefore(acts.declared, claim)?.at ?? 0;
  return {
    path: "returnCompleted",
    value: undefined,
    wanted: {
      zh: `${sinceText(since).zh}复学手续办结的记录`,
      en: `a record that the formalities of the return are complete${sinceText(since).en}`,
    },
    of: ({ from }) => {
      const earliest = Math.max(from, declaredAt);
      const paper = input.view.acts.find(
        ({ event, at }) => event.kind === "returnCompleted" && earliest <= at && at <= claim.until,
      );
      return reached(paper?.at, paper?.at, paper ? [paper.event.id] : []);
    },
  };
}

function sinceText(date: CivilDate | undefined): Text {
  return date === undefined ? { zh: "", en: "" } : { zh: `自${date}以来`, en: ` since ${date}` };
}

/** When a child was last away before a claim, and what was last said of it; nil if never. */
interface Fell extends Span {
  readonly said: Fact | undefined;
  /** Since when it must have come back. */
  readonly opened: MaybeAt;
}

/** The last time away, as far as is possible and as far as is certain. */
function fallsBefore(
  { acts, away }: GroundBasis,
  claim: GroundClaim,
): { readonly strict: Fell; readonly lenient: Fell } {
  const said = lastBefore(acts.declared, claim) ?? lastBefore(acts.noted, claim);
  const possible = away.possible.filter(({ from }) => from <= claim.at);
  const certain = away.certain.filter(({ from }) => from <= claim.at).at(-1);
  // The certain part lies in a run that may have begun earlier: the papers of a return may be older than it.
  const around = certain && possible.filter(({ from }) => from <= certain.from).at(-1);
  return { strict: fell(said, possible.at(-1)), lenient: fell(said, around, certain?.until) };
}

function fell(said: Fact | undefined, span: Span | undefined, until: Minute = span?.until ?? 0): Fell {
  return { said, opened: span?.from ?? said?.at, from: span?.from ?? 0, until };
}

function lastBefore(acts: CaseActs["declared"] | CaseActs["noted"], { index }: GroundClaim): Fact<Act> | undefined {
  return acts.findLast((one) => one.index < index)?.fact;
}
