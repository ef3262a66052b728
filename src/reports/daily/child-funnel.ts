import { isContact, isVisit } from "../../calc/returns/case-contacts.js";
import { returnCases } from "../../calc/returns/return-cases.js";
import { type CivilDate, type DayNumber, dateOf, dayOf } from "../../model/civil-date.js";
import { dayOfMinute, endOfDay, type Minute, startOfDay } from "../../model/moment.js";
import type { Spans } from "../../model/spans.js";
import type { ReportPeriod } from "../kit/report-head.js";
import type { ChildRecord } from "../source/child-record.js";
import type { FunnelStep } from "./funnel-steps-data.js";

/** How far something is so of a child: certainly, possibly, or not at all. */
export type Reach = "certain" | "possible" | "no";

/** How far one child came in the funnel of a period; nothing where it did not enter it on a day that counts. */
export function childFunnel(
  child: ChildRecord,
  { from, to }: ReportPeriod,
  counts: (day: DayNumber) => boolean,
): Readonly<Record<FunnelStep, Reach>> | undefined {
  if (!child.mayHaveCase) return undefined;
  const [first, last] = [startOfDay(dayOf(from)), Math.min(endOfDay(dayOf(to)), child.source.until)];
  const within = (at: Minute): boolean => first <= at && at <= last && counts(dayOfMinute(at));
  const file = child.caseFile();
  const absences = file.input.runs.map((run) => run.from).filter(within);
  const entries = [...absences, ...declarations(child).filter(within)];
  if (entries.length === 0) return undefined;
  const entered = startOfDay(dayOfMinute(Math.min(...entries)));
  const acts = child.acts().filter(({ at }) => at >= entered);
  const day = dateOf(dayOfMinute(entered));
  return {
    absence: sure(absences.length > 0),
    contact: sure(acts.some(isContact)),
    visit: sure(acts.some(isVisit)),
    suspected: reach(file.spans.suspected, entered, child.source.until),
    confirmed: reach(file.spans.confirmed, entered, child.source.until),
    returned: returned(child, day),
    closed: sure(
      file.closedOn !== undefined &&
        file.episodes.some((one) => one.until !== undefined && one.until.slice(0, 10) >= day),
    ),
  };
}

function sure(is: boolean): Reach {
  return is ? "certain" : "no";
}

/** The moments at which somebody put the child down as suspected or confirmed. */
function declarations(child: ChildRecord): readonly Minute[] {
  return child
    .acts()
    .filter(({ event }) => event.kind === "dropoutSuspected" || event.kind === "dropoutConfirmed")
    .map(({ at }) => at);
}

function reach({ certain, possible }: Spans, since: Minute, until: Minute): Reach {
  const begun = (spans: Spans["certain"]): boolean => spans.some(({ from }) => since <= from && from <= until);
  return begun(certain) ? "certain" : begun(possible) ? "possible" : "no";
}

function returned(child: ChildRecord, since: CivilDate): Reach {
  const cases = returnCases(child.caseFile()).filter(({ openedOn }) => openedOn >= since);
  if (cases.some(({ returns }) => returns.length > 0)) return "certain";
  return cases.some(({ standing }) => standing === "unclear") ? "possible" : "no";
}
