/** The instances of the duties of a policy about one child, as one look at the world shows them. */
import type { Act } from "../../src/model/events.js";
import type { Duty, Trigger } from "../../src/rules/duty.js";
import type { Policy } from "../../src/rules/policy.js";
import { isJudged } from "./attendance.js";
import { officeAt } from "./bearers.js";
import { schoolDayProvisional } from "./calendar.js";
import { type Due, dueOf } from "./deadline.js";
import { type Performance, performance } from "./evidence.js";
import type { NaiveFinding } from "./finding.js";
import { matches } from "./pattern.js";
import type { Run } from "./runs.js";
import { type Case, type Span, spansOf } from "./spans.js";
import { dayOfMinute, firstMinute, lastMinute, type Minute, momentText, toDate } from "./time.js";

/** A duty that arose, and what it rests on. */
export interface Instance {
  readonly finding: NaiveFinding;
  readonly run?: Run;
  /** It is certain that it arose. */
  readonly arose: boolean;
  /** A report to an office outside the school gave rise to it, or was used as evidence. */
  readonly leftTheSchool: boolean;
}

/** When a trigger may have arisen, and when it certainly did. */
interface Arising {
  readonly key: string;
  readonly possibleAt: Minute;
  readonly certainAt?: Minute;
  /** The minutes in which it can have been. */
  readonly first: Minute;
  readonly last: Minute;
  readonly act?: Act;
}

export function instancesOf(policy: Policy, of: Case): readonly Instance[] {
  const all = policy.rules.flatMap((duty) => {
    const found = arisings(of, duty.when).flatMap((arising) => instance(policy, duty, of, arising));
    const once = duty.when.kind === "happens" && duty.when.oncePer === "run";
    return once ? found.filter((entry, i) => found.findIndex((other) => other.run === entry.run) === i) : found;
  });
  // Two edges of one state on one day have one id: the first stands.
  return all.filter((entry, i) => all.findIndex((other) => other.finding.id === entry.finding.id) === i);
}

function arisings(of: Case, trigger: Trigger): readonly Arising[] {
  if (trigger.kind === "happens") {
    return of.acts
      .filter((act) => matches(trigger.act, act))
      .map((act) => {
        const first = firstMinute(act.occurredOn);
        return { key: act.id, possibleAt: first, certainAt: first, first, last: lastMinute(act.occurredOn), act };
      });
  }
  const { certain, possible } = spansOf(of, trigger);
  return possible
    .filter((span) => span.from !== -Infinity && span.from <= of.view.asOf)
    .map((span) => {
      const sure = certain.find(
        (each) => span.from <= each.from && each.from < span.until && each.from <= of.view.asOf,
      );
      const at = sure?.from ?? span.from;
      return {
        key: toDate(dayOfMinute(span.from)),
        possibleAt: span.from,
        ...(sure && { certainAt: sure.from }),
        first: at,
        last: at,
      };
    });
}

function covers(span: Span, { first, last }: Arising): boolean {
  return span.from <= last && first < span.until;
}

/** The possible moment of an arising, where it is told apart from the certain one. */
function asPossible({ key, possibleAt, first, last, act }: Arising): Arising {
  return act ? { key, possibleAt, first, last, act } : { key, possibleAt, first: possibleAt, last: possibleAt };
}

function instance(policy: Policy, duty: Duty, of: Case, found: Arising): readonly Instance[] {
  if (!isJudged(of.child, dayOfMinute(found.first))) return [];
  const spans = duty.while && spansOf(of, duty.while).possible;
  const span = spans?.find((each) => covers(each, asPossible(found))) ?? spans?.find((each) => covers(each, found));
  if (duty.while && !span) return [];
  const until = span?.until ?? Infinity;
  // What could be certain only after the state has ended stays possible.
  const arising = found.certainAt !== undefined && found.certainAt >= until ? asPossible(found) : found;
  const run = of.runs.find((each) => covers({ from: each.from, until: each.end }, arising));
  const due = dueOf(policy, of.view.calendar, duty.due, dayOfMinute(arising.first));
  const performed = performance(duty.must, actsWithin(of, arising, until));
  const finding: NaiveFinding = {
    id: `${policy.id}/${duty.id}@${of.child.pupil}#${arising.key}`,
    rule: duty.id,
    kind: "duty",
    pupil: of.child.pupil,
    ...standing(duty, of.view.asOf, due, performed.at, until),
    certainty: certaintyOf(of, arising, run, due),
    force:
      duty.due.kind === "vague"
        ? "advisory"
        : duty.bearers.some((role) => policy.binds.includes(role))
          ? "binding"
          : "expected",
    basisWithdrawn: false,
    triggeredAt: momentText(arising.first),
    ...(run && { runFrom: toDate(dayOfMinute(run.from)) }),
    ...(due.due !== undefined && { due: due.due }),
    ...(due.target !== undefined && { target: due.target }),
    ...(performed.at !== undefined && { performedAt: momentText(performed.at) }),
    bearers: bearersOf(policy, duty, of, bearerMoment(of.view.asOf, due, performed, until)),
  };
  return [
    {
      finding,
      ...(run && { run }),
      arose: arising.certainAt !== undefined,
      leftTheSchool: leftTheSchool(arising, performed),
    },
  ];
}

/** The acts that can count: from the day on which the duty may have arisen until its state ended. */
function actsWithin(of: Case, arising: Arising, until: Minute): readonly Act[] {
  return of.acts.filter((act) => {
    const effective = Math.min(firstMinute(act.about ?? act.occurredOn), firstMinute(act.occurredOn));
    return dayOfMinute(effective) >= dayOfMinute(arising.possibleAt) && effective < until;
  });
}

function standing(
  duty: Duty,
  asOf: Minute,
  due: Due,
  performedAt: Minute | undefined,
  until: Minute,
): Pick<NaiveFinding, "stage" | "timeliness"> {
  const last = due.due === undefined ? Infinity : lastMinute(due.due);
  // Where nothing says by when, the end of the state is always in time.
  const endedInTime = until <= asOf && (duty.due.kind === "vague" || due.unknown || until <= last);
  if (performedAt !== undefined && !(endedInTime && performedAt >= until)) {
    return { stage: "fulfilled", timeliness: performedAt > last ? "late" : "onTime" };
  }
  if (endedInTime) return { stage: "lapsed", timeliness: "onTime" };
  if (until <= asOf) return { stage: "open", timeliness: "moot" };
  return { stage: "open", timeliness: asOf > last ? "overdue" : "onTime" };
}

function certaintyOf(of: Case, arising: Arising, run: Run | undefined, due: Due): NaiveFinding["certainty"] {
  if (due.unknown) return "notEvaluable";
  if (arising.certainAt === undefined) return "possible";
  const unpublished = (run?.sessions ?? []).some(
    (seen) => seen.start <= arising.first && schoolDayProvisional(of.view.calendar, seen.day),
  );
  return due.provisional || unpublished ? "provisional" : "certain";
}

function bearerMoment(asOf: Minute, due: Due, performed: Performance, until: Minute): Minute {
  const moments = [
    asOf,
    due.due === undefined ? undefined : lastMinute(due.due),
    performed.at,
    until <= asOf ? until : undefined,
  ];
  return Math.min(...moments.filter((moment) => moment !== undefined));
}

function bearersOf(policy: Policy, duty: Duty, of: Case, moment: Minute): NaiveFinding["bearers"] {
  return duty.bearers.map((role) => {
    const at = officeAt(of.child, role, dayOfMinute(moment));
    const force = duty.due.kind === "vague" ? "advisory" : policy.binds.includes(role) ? "binding" : "expected";
    return { role, ...(at !== undefined && { at }), force };
  });
}

const outside: ReadonlySet<string> = new Set(["townshipGovernment", "educationAuthority", "policeStation"]);

function leftTheSchool(arising: Arising, performed: Performance): boolean {
  const acts = arising.act ? [arising.act, ...performed.used] : performed.used;
  return acts.some((act) => act.kind === "report" && outside.has(act.to));
}
