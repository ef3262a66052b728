import type { Areas } from "./areas.js";
import { parseDay } from "./civil-date.js";
import type { Issue } from "./errors.js";
import { subjectOf } from "./event-subject.js";
import type { SchoolEvent } from "./events.js";
import type { Leave, Register } from "./events-attendance.js";
import { figureIssues } from "./figure-check.js";
import { parseMoment } from "./moment.js";
import { below } from "./shape-check.js";

/** What an event may name. */
export interface Known {
  readonly classes: ReadonlySet<string>;
  readonly pupils: ReadonlySet<string>;
  readonly hasArea: Areas["has"];
}

// A log has a million events, and most often nothing is wrong with any: then no path is written and no list made.
const none: readonly Issue[] = [];

/**
 * What is wrong with an event of the right shape: dates that do not exist, names that the world does not list. Paths begin at the event.
 *
 * @param isRead Whether its moments were read already, and exist.
 */
export function eventIssues(event: SchoolEvent, isRead: boolean, known: Known): readonly Issue[] {
  const moments = both(isRead ? none : whenIssues(event), laterIssues(event as LaterMoments));
  // Most events of a log are registers: they are asked for nothing else.
  if (event.kind === "register") return both(moments, both(classIssues(event, known), absentIssues(event, known)));
  const named = both(subjectIssues(event, known), classIssues(event, known));
  const figure = event.kind === "figure" ? figureIssues(event, "") : none;
  return both(both(turnedIssues(event), both(moments, dateIssues(event))), both(named, figure));
}

/** What is wrong with each entry of a list that is named by a path. */
export function eachIn<T>(path: string, list: readonly T[], check: (entry: T) => readonly Issue[]): readonly Issue[] {
  const found: Issue[] = [];
  list.forEach((entry, i) => {
    for (const issue of check(entry)) found.push(below(`${path}[${i}]`, issue));
  });
  return found;
}

/** That a name is none of those that the world lists. */
export function unlisted(path: string, value: string, listed: ReadonlySet<string>): readonly Issue[] {
  return listed.has(value) ? none : [{ path, value, expected: "an id that the world lists" }];
}

/** That a text is no date. */
export function noDate(path: string, value: string): readonly Issue[] {
  return parseDay(value) === undefined ? [{ path, value, expected: "an existing date YYYY-MM-DD" }] : none;
}

function both(first: readonly Issue[], second: readonly Issue[]): readonly Issue[] {
  if (second.length === 0) return first;
  return first.length === 0 ? second : [...first, ...second];
}

/** A leave that ends before it begins. */
function turnedIssues(event: SchoolEvent): readonly Issue[] {
  if (event.kind !== "leave") return none;
  const start = leaveStart(event);
  return leaveEnd(event) < start ? [{ path: ".to", value: event.to, expected: `a session not before ${start}` }] : none;
}

function leaveStart({ from }: Leave): string {
  return `${from.date} ${from.session}`; // am sorts before pm
}

function leaveEnd({ to }: Leave): string {
  return `${to.date} ${to.session}`;
}

function whenIssues({ occurredOn, recordedOn }: SchoolEvent): readonly Issue[] {
  return both(noMoment(".occurredOn", occurredOn), noMoment(".recordedOn", recordedOn));
}

/** The moments that few events name. */
interface LaterMoments {
  readonly about?: string;
  readonly dueOn?: string;
}

function laterIssues({ about, dueOn }: LaterMoments): readonly Issue[] {
  if (about === undefined && dueOn === undefined) return none;
  return both(noMoment(".about", about), noMoment(".dueOn", dueOn));
}

/** That there is a text, and it is no moment. */
function noMoment(path: string, value: string | undefined): readonly Issue[] {
  return value === undefined || parseMoment(value) !== undefined
    ? none
    : [{ path, value, expected: "YYYY-MM-DD or YYYY-MM-DDTHH:mm" }];
}

function dateIssues(event: SchoolEvent): readonly Issue[] {
  if (event.kind === "leave") return both(noDate(".from.date", event.from.date), noDate(".to.date", event.to.date));
  return event.kind === "left" && event.expiresOn !== undefined ? noDate(".expiresOn", event.expiresOn) : none;
}

/** An event that is about one subject names one that the world has. */
function subjectIssues(event: SchoolEvent, known: Known): readonly Issue[] {
  if (event.kind === "retraction") return none;
  const ref = subjectOf(event);
  if (ref === undefined) return [{ path: "", value: undefined, expected: "a pupil or a subject" }];
  const isKnown = ref.kind === "pupil" ? known.pupils.has(ref.id) : known.hasArea(ref.kind, ref.id);
  if (isKnown) return none;
  const field = "subject" in event ? "subject.id" : "pupil";
  return [{ path: `.${field}`, value: ref.id, expected: "an id that the world lists" }];
}

function classIssues(event: SchoolEvent, { classes }: Known): readonly Issue[] {
  return "class" in event ? unlisted(".class", event.class, classes) : none;
}

function absentIssues({ absent }: Register, { pupils }: Known): readonly Issue[] {
  for (const pupil of absent) if (!pupils.has(pupil)) return strangersAmong(absent, pupils);
  return none;
}

function strangersAmong(absent: readonly string[], pupils: ReadonlySet<string>): readonly Issue[] {
  return eachIn(".absent", absent, (pupil) => unlisted("", pupil, pupils));
}
