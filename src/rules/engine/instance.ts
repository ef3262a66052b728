import { dateOf } from "../../model/civil-date.js";
import { type CivilMoment, dayOfMinute, type Minute, momentOf, never } from "../../model/moment.js";
import { placeAround } from "../../model/placement.js";
import type { PupilView } from "../../model/pupil-view.js";
import type { Role } from "../../model/role.js";
import { dayOfSession } from "../../model/session.js";
import type { Text } from "../../model/text.js";
import type { Duty } from "../duty.js";
import type { Bearer, Certainty, Force, Marks } from "../finding.js";
import { bearersAt } from "./bearers.js";
import type { PupilContext } from "./context.js";
import { compileDeadline, type Due, type DueReader } from "./due.js";
import { actsWithin, compileEvidence, type Performance } from "./perform.js";
import type { Settings } from "./settings.js";
import { compileTrigger, type Occasion } from "./triggers.js";

/** A duty that arose, judged: everything a finding shows, and what its explanation needs. */
export interface Instance {
  readonly id: string;
  readonly rule: CompiledDuty;
  readonly context: PupilContext;
  readonly occasion: Occasion;
  /** When it arose: certainly, or else possibly. */
  readonly at: Minute;
  readonly due?: Due;
  readonly target?: Due;
  readonly performance: Performance;
  readonly marks: Marks;
  readonly bearers: readonly Bearer[];
  readonly lacking: readonly Text[];
}

/** A duty ready to be judged for any child. */
export interface CompiledDuty {
  readonly duty: Duty;
  readonly deadline?: DueReader;
  readonly target?: DueReader;
  readonly instances: (context: PupilContext) => readonly Instance[];
}

/** Compiles a duty of a policy. */
export function compileDuty(duty: Duty, settings: Settings): CompiledDuty {
  const occasions = compileTrigger(duty.when, duty.while);
  const performed = compileEvidence(duty.must);
  const compiled: CompiledDuty = {
    duty,
    ...deadlines(duty, settings),
    instances: (context) =>
      occasions(context).map((occasion) => judge(compiled, settings, context, occasion, performed)),
  };
  return compiled;
}

function deadlines({ due }: Duty, settings: Settings): Pick<CompiledDuty, "deadline" | "target"> {
  if (due.kind !== "vague") return { deadline: compileDeadline(due, settings.policy.counting, settings.parameters) };
  const target = due.target === undefined ? undefined : settings.targets.get(due.target);
  return target ? { target: compileDeadline(target, settings.policy.counting, settings.parameters) } : {};
}

function judge(
  rule: CompiledDuty,
  settings: Settings,
  context: PupilContext,
  occasion: Occasion,
  performed: ReturnType<typeof compileEvidence>,
): Instance {
  const { view } = context;
  const at = occasion.certainAt ?? occasion.possibleAt;
  const performance = performed(actsWithin(view.acts, occasion.possibleAt, occasion.until));
  const dates = datesOf(rule, view, at);
  const last = dates.due?.kind === "due" ? dates.due.last : never;
  const lacking = lackingOf(context, occasion, at, dates.due);
  const forceOf = forceFor(rule.duty, settings);
  const bearerDay = dayOfMinute(Math.min(view.asOf, last, performance.at ?? never, occasion.until));
  return {
    id: `${settings.policy.id}/${rule.duty.id}@${view.pupil}#${occasion.key}`,
    rule,
    context,
    occasion,
    at,
    ...dates,
    performance,
    marks: {
      ...progress(view.asOf, occasion.until, last, performance.at),
      force: strongest(rule.duty.bearers.map(forceOf)),
      certainty: certaintyOf(occasion, dates.due, lacking),
    },
    bearers: bearersAt(view, rule.duty.bearers, bearerDay, forceOf),
    lacking,
  };
}

/** When a duty is due, or aimed at, by the calendar of the school where the child was when it arose. */
function datesOf(rule: CompiledDuty, view: PupilView, at: Minute): Pick<Instance, "due" | "target"> {
  const day = dayOfMinute(at);
  const place = placeAround(view.placements, day);
  if (!place) return {};
  const calendar = view.calendarOf(place.school);
  return {
    ...(rule.deadline ? { due: rule.deadline.due(day, calendar) } : {}),
    ...(rule.target ? { target: rule.target.due(day, calendar) } : {}),
  };
}

/**
 * How far a duty has come. Without a deadline nothing is ever overdue.
 * A return before the deadline lapses it; after it, it stays overdue and is moot.
 */
function progress(
  asOf: Minute,
  until: Minute,
  due: Minute = never,
  performed: Minute = never,
): Pick<Marks, "stage" | "timeliness"> {
  const lapsed = until <= Math.min(asOf, due);
  if (performed < (lapsed ? until : never))
    return { stage: "fulfilled", timeliness: performed > due ? "late" : "onTime" };
  if (lapsed) return { stage: "lapsed", timeliness: "onTime" };
  if (asOf <= due) return { stage: "open", timeliness: "onTime" };
  return { stage: "open", timeliness: until <= asOf ? "moot" : "overdue" };
}

function forceFor({ due }: Duty, { policy }: Settings): (role: Role) => Force {
  if (due.kind === "vague") return () => "advisory";
  return (role) => (policy.binds.includes(role) ? "binding" : "expected");
}

function strongest(forces: readonly Force[]): Force {
  return (["binding", "expected", "advisory"] as const).find((force) => forces.includes(force)) ?? "advisory";
}

function certaintyOf({ certainAt }: Occasion, due: Due | undefined, lacking: readonly Text[]): Certainty {
  if (due?.kind === "missing") return "notEvaluable";
  if (certainAt === undefined) return "possible";
  return lacking.length > 0 ? "provisional" : "certain";
}

/** What is not published, or not given, and yet was needed: for the run up to the moment it arose, and for the deadline. */
function lackingOf({ view }: PupilContext, { run }: Occasion, at: Minute, due: Due | undefined): readonly Text[] {
  if (due?.kind === "missing") return [due.what];
  const days = (run?.sessions ?? []).map(({ session, place }) => {
    const calendar = view.calendarOf(place.school);
    return calendar.sessionStart(session) <= at ? calendar.provisional("schoolDays", dayOfSession(session)) : undefined;
  });
  const unpublished = [...days, due?.provisional].filter((text) => text !== undefined);
  return unpublished.slice(0, 1);
}

/** A due date as shown: the day, or the hour where the text names one. */
export function dueMoment(due: Due | undefined): CivilMoment | undefined {
  if (due?.kind !== "due") return undefined;
  return due.wholeDay ? dateOf(dayOfMinute(due.last)) : momentOf(due.last);
}
