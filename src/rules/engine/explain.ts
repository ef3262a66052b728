import { type AbsenceRun, summarise } from "../../model/absence-run.js";
import type { EventId } from "../../model/events.js";
import { dayOfMinute, type Minute, momentOf } from "../../model/moment.js";
import { placeAround } from "../../model/placement.js";
import { decidedBy } from "../../model/pupil-view.js";
import { sessionRef } from "../../model/session.js";
import type { Explanation, MissingRegister } from "../finding.js";
import { evidenceText, triggerText } from "../phrases.js";
import type { Policy } from "../policy.js";
import type { PupilContext } from "./context.js";
import type { Gap } from "./gaps.js";
import type { Instance } from "./instance.js";
import { leftTheSchool, type Withdrawal } from "./withdrawn.js";

/** Says why a duty is what it is: worked out when asked for, from what it was judged on. */
export function explainDuty(policy: Policy, instance: Instance, withdrawal?: Withdrawal): Explanation {
  const { rule, context, occasion, at, performance } = instance;
  const { view } = context;
  const place = placeAround(view.placements, dayOfMinute(at));
  const reader = rule.deadline ?? rule.target;
  const { duty } = rule;
  return {
    trigger: { at: momentOf(at), what: triggerText(duty.when), events: triggerEvents(instance) },
    ...runOf(occasion.run),
    dateSteps: place && reader ? reader.steps(dayOfMinute(at), view.calendarOf(place.school)) : [],
    evidence: {
      done: performance.at !== undefined,
      matched: performance.matched,
      wanted: performance.wanted.map(evidenceText),
    },
    cites: duty.cites.map((clause) => citation(policy, clause)),
    readings: duty.readings.flatMap((reading) => {
      const chosen = policy.readings[reading]?.chosen;
      return chosen ? [{ reading, chosen }] : [];
    }),
    wouldSettle: instance.marks.certainty === "possible" ? missingRegisters(occasion.run) : [],
    lacking: instance.lacking,
    ...(withdrawal
      ? { withdrawn: { at: momentOf(withdrawal.at), leftTheSchool: leftTheSchool(view.world, instance) } }
      : {}),
  };
}

/** Says why there is a gap: the run, and that no rule asks anything now. */
export function explainGap({ context, run, certain }: Gap): Explanation {
  return {
    trigger: {
      at: momentOf(run.from),
      what: {
        zh: "学生仍未返校，而文件此刻没有要求任何人办理的事项",
        en: "the child is still away, and the document asks nothing of anybody now",
      },
      events: eventsOf(context, run, context.view.asOf),
    },
    ...runOf(run),
    dateSteps: [],
    evidence: { done: false, matched: [], wanted: [] },
    cites: [],
    readings: [],
    wouldSettle: certain ? [] : missingRegisters(run),
    lacking: [],
  };
}

function citation(policy: Policy, clause: string): Explanation["cites"][number] {
  const entry = policy.clauses[clause];
  return {
    clause: `${policy.id}/${clause}`,
    at: entry?.at ?? clause,
    summary: entry?.summary ?? { zh: clause, en: clause },
  };
}

function runOf(run: AbsenceRun | undefined): Pick<Explanation, "run"> {
  return run ? { run: summarise(run) } : {};
}

function triggerEvents({ context, occasion, at }: Instance): readonly EventId[] {
  if (occasion.event !== undefined) return [occasion.event];
  return occasion.run ? eventsOf(context, occasion.run, at) : [];
}

/** What said that the child was absent, excused or unseen, up to a moment. */
function eventsOf({ view }: PupilContext, run: AbsenceRun, until: Minute): readonly EventId[] {
  const before = run.sessions.filter(
    ({ session, place }) => view.calendarOf(place.school).sessionStart(session) <= until,
  );
  return [...new Set(before.flatMap(({ reading }) => decidedBy(reading)))];
}

function missingRegisters(run: AbsenceRun | undefined): readonly MissingRegister[] {
  return (run?.sessions ?? [])
    .filter(({ status }) => status === "unknown")
    .map(({ session, place }) => ({ ...sessionRef(session), class: place.class }));
}
