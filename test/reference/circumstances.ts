/** What holds for a subject on a day: whether it is judged, whose calendar it follows, of which stage it is. */
import type { Term } from "../../src/model/calendar-data.js";
import type { SchoolClass, Stage } from "../../src/model/people.js";
import type { Measure } from "../../src/rules/measure.js";
import type { About, Arising } from "./about.js";
import { classAround, classOn } from "./attendance.js";
import { type CalendarView, isSchoolDay, terms } from "./calendar.js";
import type { Run } from "./runs.js";
import { both, type Span, spansBetween, touches } from "./spans.js";
import { classesIn, schoolsOf, whereIs, whereIsChild } from "./subjects.js";
import { type Day, dayOfMinute, toDay } from "./time.js";

/** The first day of the records of a subject: those of its school around a day, or else of the world. */
export function recordsFrom({ look, subject, child }: About, day: Day): Day {
  const { data } = look.view;
  const entry = child && classAround(child, day);
  const school = child ? entry?.school : whereIs(data, subject).school;
  return toDay(data.schools.find(({ id }) => id === school)?.recordsFrom ?? data.recordsFrom);
}

/** The first day of the records of a subject anywhere: of a child, in any of the schools where it ever is. */
export function earliestRecords(about: About): Day {
  const { child } = about;
  const days = (child?.moves ?? []).map((move) => toDay(move.occurredOn)).filter((day) => child && classOn(child, day));
  return days.length === 0 ? recordsFrom(about, 0) : Math.min(...days.map((day) => recordsFrom(about, day)));
}

/** Nothing before the records begin is judged. */
export function isJudgedOn(about: About, day: Day): boolean {
  return day >= recordsFrom(about, day);
}

/** Whether the policy is in force on a day. */
export function isInForce({ look: { policy } }: About, day: Day): boolean {
  const { inForceFrom, inForceUntil, issuedOn } = policy;
  return day >= toDay(inForceFrom ?? issuedOn) && (inForceUntil === undefined || day <= toDay(inForceUntil));
}

/** The first day on which the policy is in force. */
export function firstInForce({ look: { policy } }: About): Day {
  return toDay(policy.inForceFrom ?? policy.issuedOn);
}

/** The calendar that a subject follows around a day. Of children placed nowhere, and villages, no school can be asked for one. */
export function calendarAt({ look: { view }, subject, child }: About, day: Day): CalendarView | undefined {
  const { school } = child ? whereIsChild(child, day) : whereIs(view.data, subject);
  if (school !== undefined) return view.calendars.ofSchool(school);
  const first = schoolsOf(view.data, subject)[0];
  return view.calendars.ofOffices ?? (first && view.calendars.ofSchool(first.id));
}

/** Where a child has been: the days on which something may change for it. */
function turns({ child }: About): readonly Day[] {
  return (child?.moves ?? []).map((move) => toDay(move.occurredOn));
}

/** The calendars that a subject ever follows, each with the days on which it does. */
function calendarsOf(about: About): ReadonlyMap<CalendarView, readonly Span[]> {
  const days = turns(about);
  const found = [-Infinity, ...days].flatMap((day) => calendarAt(about, Math.max(day, 0)) ?? []);
  const changes = days.map((day) => day * 1440);
  return new Map(
    found.map((calendar) => [
      calendar,
      spansBetween(changes, (minute) => calendarAt(about, Math.max(dayOfMinute(minute), 0)) === calendar),
    ]),
  );
}

/** The terms that are a subject's: those of the calendar that it follows on their first day. Of two with one name the first. */
export function termsOf(about: About): readonly Term[] {
  const all = [...calendarsOf(about).keys()].flatMap((calendar) =>
    terms(calendar).filter((term) => calendarAt(about, toDay(term.from)) === calendar),
  );
  const inOrder = all.sort((a, b) => (a.from < b.from ? -1 : 1));
  const name = (term: Term): string => `${term.schoolYear}/${term.name}`;
  return inOrder.filter((term, i) => inOrder.findIndex((other) => name(other) === name(term)) === i);
}

/** Whether a day is a school day of a term, in the calendar that the subject follows on it. */
export function isTaught(about: About, day: Day): boolean {
  return [...calendarsOf(about)].some(
    ([calendar, spans]) =>
      touches(spans, day * 1440, day * 1440) &&
      isSchoolDay(calendar, day) &&
      terms(calendar).some((term) => toDay(term.from) <= day && day <= toDay(term.to)),
  );
}

/** When a subject is within a term of the calendar that it follows then. */
export function inTerm(about: About): readonly Span[] {
  return [...calendarsOf(about)].flatMap(([calendar, followed]) => {
    const spans = terms(calendar).map(({ from, to }) => ({ from: toDay(from) * 1440, until: (toDay(to) + 1) * 1440 }));
    return both(spans, followed);
  });
}

/** Six years of primary and three of junior secondary school, unless the class says otherwise. */
export function stageOfClass({ stage, grade }: SchoolClass): Stage {
  return stage ?? (grade <= 6 ? "primary" : grade <= 9 ? "junior" : "senior");
}

/** The stage of a child's class around a day; of another subject where all its classes are of one. */
export function stageOn({ look: { view }, subject, child }: About, day: Day): Stage | undefined {
  const entry = child && classAround(child, day);
  const stages = (child ? (entry ? [entry] : []) : classesIn(view.data, subject)).map(stageOfClass);
  return stages.every((stage) => stage === stages[0]) ? stages[0] : undefined;
}

/** The stage that an indicator names after a colon, or else that of the subject. */
export function stageMeant(about: About, measure: Measure, day: Day): Stage | undefined {
  const named = measure.kind === "figure" ? measure.indicator.split(":")[1] : undefined;
  const stage = (["primary", "junior", "senior"] as const).find((one) => one === named);
  return stage ?? stageOn(about, day);
}

/** The run in which something arose. */
export function runOf(about: About, { first, last }: Pick<Arising, "first" | "last">): Run | undefined {
  return about.runs.find((run) => touches([{ from: run.from, until: run.end }], first, last));
}
