import { type AbsenceRun, summarise } from "../../model/absence-run.js";
import type { EventId } from "../../model/event-base.js";
import { type Minute, momentOf } from "../../model/moment.js";
import { decidedBy } from "../../model/pupil-view.js";
import { sessionRef } from "../../model/session.js";
import type { Text } from "../../model/text.js";
import type { Explanation, MissingRegister } from "../finding.js";
import { occasionText } from "../occasion-text.js";
import { evidenceText } from "../phrases.js";
import type { Policy } from "../policy.js";
import type { Gap } from "./gaps.js";
import type { Context, Instance, Wanted } from "./shapes.js";
import { leftTheSchool, type Withdrawal } from "./withdrawn.js";

/** Says why a finding is what it is: worked out when asked for, from what it was judged on. */
export function explain(policy: Policy, instance: Instance, withdrawal?: Withdrawal): Explanation {
  const { rule, context, occasion, at, performance } = instance;
  const { speech } = context.look.settings;
  const { dateSteps = [], facts = [], notes = [], missing = [] } = instance.more?.() ?? {};
  return {
    trigger: { at: momentOf(at), what: occasionText(rule, speech), events: triggerEvents(instance) },
    ...runOf(occasion.run),
    dateSteps,
    evidence: {
      done: performance.at !== undefined,
      matched: performance.matched,
      wanted: [...performance.wanted.map((one) => wantedText(one, instance)), ...missing],
    },
    facts,
    notes,
    cites: rule.cites.map((clause) => citation(policy, clause)),
    readings: rule.readings.flatMap((reading) => {
      const chosen = policy.readings[reading]?.chosen;
      return chosen ? [{ reading, chosen }] : [];
    }),
    wouldSettle: instance.certainty === "possible" ? missingRegisters(occasion.run) : [],
    lacking: instance.lacking,
    ...(withdrawal ? { withdrawn: { at: momentOf(withdrawal.at), leftTheSchool: leftTheSchool(instance) } } : {}),
  };
}

/** What is wanted, and about whom where it is about a member. */
function wantedText({ evidence, member }: Wanted, { context, rule }: Instance): Text {
  const text = evidenceText(evidence, context.look.settings.speech, rule.bearers);
  return member ? { zh: `${member.id}：${text.zh}`, en: `${member.id}: ${text.en}` } : text;
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
      events: eventsOf(context, run, context.look.asOf),
    },
    ...runOf(run),
    dateSteps: [],
    evidence: { done: false, matched: [], wanted: [] },
    facts: [],
    notes: [],
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
  if (occasion.event) return [occasion.event.event.id];
  return occasion.run ? eventsOf(context, occasion.run, at) : [];
}

/** What said that the child was absent, excused or unseen, up to a moment. */
function eventsOf({ look }: Context, run: AbsenceRun, until: Minute): readonly EventId[] {
  const before = run.sessions.filter(
    ({ session, place }) => look.calendarOf(place.school).sessionStart(session) <= until,
  );
  return [...new Set(before.flatMap(({ reading }) => decidedBy(reading)))];
}

function missingRegisters(run: AbsenceRun | undefined): readonly MissingRegister[] {
  return (run?.sessions ?? [])
    .filter(({ status }) => status === "unknown")
    .map(({ session, place }) => ({ ...sessionRef(session), class: place.class }));
}
