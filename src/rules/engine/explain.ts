import { type AbsenceRun, summarise } from "../../model/absence-run.js";
import type { EventId } from "../../model/event-base.js";
import { type Minute, momentOf } from "../../model/moment.js";
import { decidedBy } from "../../model/pupil-view.js";
import { sessionRef } from "../../model/session.js";
import type { Text } from "../../model/text.js";
import type { Explanation, MissingRegister } from "../finding.js";
import { ofMember } from "../subject-phrases.js";
import type { Gap } from "./gaps.js";
import type { RuleWords } from "./rule-face.js";
import type { Context, Instance, Wanted } from "./shapes.js";
import { leftTheSchool } from "./withdrawn.js";

/** Says why a finding is what it is: worked out when asked for, from what it was judged on. */
export function explain(instance: Instance, withdrawnAt?: Minute): Explanation {
  const { rule, context, occasion, at, performance } = instance;
  const words = context.look.settings.faceOf(rule).words();
  const { dateSteps = [], facts = [], notes = [], missing = [] } = instance.more?.(instance) ?? {};
  return {
    trigger: { at: momentOf(at), what: words.occasion, events: triggerEvents(instance) },
    ...runOf(occasion.run),
    dateSteps,
    evidence: {
      done: performance.at !== undefined,
      matched: performance.matched,
      wanted: [...performance.wanted.map((one) => wantedText(one, words)), ...missing],
    },
    facts,
    notes,
    cites: words.cites,
    readings: words.readings,
    wouldSettle: instance.certainty === "possible" ? missingRegisters(occasion.run) : [],
    lacking: instance.lacking,
    ...(withdrawnAt === undefined
      ? {}
      : { withdrawn: { at: momentOf(withdrawnAt), leftTheSchool: leftTheSchool(instance) } }),
  };
}

/** What is wanted, and about whom where it is about a member. */
function wantedText({ evidence, member }: Wanted, words: RuleWords): Text {
  const text = words.evidence(evidence);
  return member ? ofMember(member, text) : text;
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
