import { dayOfMinute, type Minute, never, startOfDay } from "../../model/moment.js";
import { dayOfSession } from "../../model/session.js";
import type { Text } from "../../model/text.js";
import type { Duty } from "../duty.js";
import type { Certainty, Marks } from "../finding.js";
import { applying } from "./applying.js";
import { compileBearers, forceFor } from "./bearers.js";
import { compileDeadline, type DueReader } from "./due.js";
import { calendarFor } from "./look.js";
import type { Compiler, Context, Due, DueRequest, Instance, InstanceReader, Occasion, Performance } from "./shapes.js";
import { compileTrigger } from "./triggers.js";
import { fromDayUntil, inPeriod } from "./windows.js";

/** Compiles a duty. */
export function compileDuty(duty: Duty, compiler: Compiler): InstanceReader {
  const occasions = applying(duty, compileTrigger(duty.when, duty.while, compiler), compiler);
  const performed = compiler.evidence(duty.must);
  const dates = compileDates(duty, compiler);
  const bearers = compileBearers(duty, forceFor(duty, duty.due.kind === "vague", compiler), compiler);
  return (context) => {
    const found = occasions(context);
    if (found.length === 0) return [];
    return found.map((occasion): Instance => {
      const { asOf } = context.look;
      const at = occasion.certainAt ?? occasion.possibleAt;
      if (at > asOf)
        return scheduled(duty, context, occasion, dates(context, occasion, at), bearers(context, dayOfMinute(asOf)));
      const { due, target, steps } = dates(context, occasion, at);
      const last = due?.kind === "due" ? due.last : never;
      const performance = performed({
        context,
        window: occasion.period ? inPeriodUntil(occasion) : fromDayUntil(occasion.possibleAt, occasion.until),
        from: startOfDay(occasion.period?.first ?? dayOfMinute(occasion.possibleAt)),
        by: Math.min(asOf, last),
      });
      const lacking = lackingOf(context, occasion, at, due);
      const until = Math.min(asOf, last, performance.at ?? never, occasion.until);
      return {
        rule: duty,
        context,
        occasion,
        at,
        ...progress(asOf, occasion.until, last, performance.at),
        certainty: certaintyOf(occasion, due, lacking),
        bearers: bearers(context, dayOfMinute(until)),
        performance,
        ...(due ? { due } : {}),
        ...(target ? { target } : {}),
        lacking,
        more: () => ({ dateSteps: steps(), notes: notesOf(due, performance) }),
      };
    });
  };
}

function inPeriodUntil({ period, until }: Occasion): ReturnType<typeof inPeriod> {
  const inside = period ? inPeriod(period) : () => false;
  return (fact) => fact.at < until && inside(fact);
}

/** A period that has not begun yet. */
function scheduled(
  duty: Duty,
  context: Context,
  occasion: Occasion,
  { due, target, steps }: Dates,
  bearers: Instance["bearers"],
): Instance {
  const lacking = due?.kind === "due" && due.provisional ? [due.provisional] : [];
  return {
    rule: duty,
    context,
    occasion,
    at: occasion.certainAt ?? occasion.possibleAt,
    stage: "scheduled",
    timeliness: "onTime",
    certainty: certaintyOf(occasion, due, lacking),
    bearers,
    performance: { matched: [], wanted: [{ evidence: duty.must }] },
    ...(due ? { due } : {}),
    ...(target ? { target } : {}),
    lacking,
    more: () => ({ dateSteps: steps() }),
  };
}

/** When a duty is due, or aimed at, and how that was reckoned. */
interface Dates {
  readonly due?: Due;
  readonly target?: Due;
  readonly steps: () => ReturnType<DueReader["steps"]>;
}

function compileDates({ due }: Duty, compiler: Compiler): (context: Context, occasion: Occasion, at: Minute) => Dates {
  const goal = due.kind === "vague" && due.target !== undefined ? compiler.settings.targets.get(due.target) : undefined;
  const reader = due.kind === "vague" ? goal && compileDeadline(goal, compiler) : compileDeadline(due, compiler);
  if (!reader) return () => ({ steps: () => [] });
  const name = due.kind === "vague" ? "target" : "due";
  return (context, { period, event }, at) => {
    const day = dayOfMinute(at);
    const calendar = calendarFor(context, day);
    if (!calendar)
      return { ...(name === "due" ? { due: { kind: "missing", what: noCalendar } } : {}), steps: () => [] };
    const request: DueRequest = { context, day, calendar, ...(period ? { period } : {}), ...(event ? { event } : {}) };
    return { [name]: reader.due(request), steps: () => reader.steps(request) };
  };
}

const noCalendar: Text = { zh: "没有可用的校历", en: "no calendar is given for it" };

/**
 * How far a duty has come. Without a deadline nothing is ever overdue.
 * A return before the deadline lapses it; after it, it stays overdue and is moot.
 */
function progress(
  asOf: Minute,
  until: Minute,
  due: Minute,
  performed: Minute = never,
): Pick<Marks, "stage" | "timeliness"> {
  const lapsed = until <= Math.min(asOf, due);
  if (performed < (lapsed ? until : never))
    return { stage: "fulfilled", timeliness: performed > due ? "late" : "onTime" };
  if (lapsed) return { stage: "lapsed", timeliness: "onTime" };
  if (asOf <= due) return { stage: "open", timeliness: "onTime" };
  return { stage: "open", timeliness: until <= asOf ? "moot" : "overdue" };
}

function certaintyOf({ certainAt }: Occasion, due: Due | undefined, lacking: readonly Text[]): Certainty {
  if (due?.kind === "missing") return "notEvaluable";
  if (certainAt === undefined) return "possible";
  return lacking.length > 0 ? "provisional" : "certain";
}

/** What is not published, or not given, and yet was needed: for the run up to the moment it arose, and for the deadline. */
function lackingOf({ view }: Context, { run }: Occasion, at: Minute, due: Due | undefined): readonly Text[] {
  if (due?.kind === "missing") return [due.what];
  for (const { session, place } of view && run ? run.sessions : []) {
    const calendar = view?.calendarOf(place.school);
    if (!calendar || calendar.sessionStart(session) > at) break;
    const unpublished = calendar.provisional("schoolDays", dayOfSession(session));
    if (unpublished) return [unpublished];
  }
  return due?.kind === "due" && due.provisional ? [due.provisional] : [];
}

function notesOf(due: Due | undefined, { beyond }: Performance): readonly Text[] {
  const more: readonly Text[] = beyond
    ? [
        {
          zh: `已有${beyond.count}次，文件只说至多${beyond.atMost}次`,
          en: `done ${beyond.count} times, where the text speaks of ${beyond.atMost} at most`,
        },
      ]
    : [];
  return due?.kind === "due" && due.hadPassed ? [...more, passed] : more;
}

const passed: Text = { zh: "产生时文件写明的日期已过", en: "the day that the text names had passed when it arose" };
