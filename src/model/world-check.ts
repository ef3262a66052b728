import { type Areas, areasOf } from "./areas.js";
import { parseDay } from "./civil-date.js";
import type { Issue } from "./errors.js";
import { subjectOf } from "./event-subject.js";
import type { SchoolEvent } from "./events.js";
import type { Leave } from "./events-attendance.js";
import { figureIssues } from "./figure-check.js";
import { parseMoment } from "./moment.js";
import type { Pupil } from "./people.js";
import type { SubjectRef } from "./subject.js";
import type { WorldData } from "./world-data.js";
import { worldShapeIssues } from "./world-shape.js";

/** Everything that keeps a world from being built: unknown references, doubled ids, dates that do not exist. */
export function worldIssues(data: WorldData): readonly Issue[] {
  const shape = worldShapeIssues(data);
  if (shape.length > 0) return shape;
  const known = {
    schools: new Set(data.schools.map((school) => school.id)),
    classes: new Set(data.classes.map((entry) => entry.id)),
    pupils: new Set(data.pupils.flatMap(({ id, formerIds = [] }) => [id, ...formerIds])),
    hasArea: areasOf(data).has,
  };
  const villages = new Set(data.villages?.map(({ id }) => id));
  return [
    ...(parseDay(data.recordsFrom) === undefined ? [dateIssue("recordsFrom", data.recordsFrom)] : []),
    ...data.schools.flatMap((school, i) =>
      school.recordsFrom !== undefined && parseDay(school.recordsFrom) === undefined
        ? [dateIssue(`schools[${i}].recordsFrom`, school.recordsFrom)]
        : [],
    ),
    ...doubled("schools", data.schools),
    ...doubled("classes", data.classes),
    ...doubled("pupils", data.pupils),
    ...doubled("villages", data.villages ?? []),
    ...data.pupils.flatMap((pupil, i) => pupilIssues(pupil, `pupils[${i}]`, villages)),
    ...doubledFormerIds(data),
    ...doubled("events", data.events),
    ...data.classes.flatMap((entry, i) => unknown(`classes[${i}].school`, entry.school, known.schools)),
    ...data.events.flatMap((event, i) => eventIssues(event, `events[${i}]`, known)),
  ];
}

interface Known {
  readonly classes: ReadonlySet<string>;
  readonly pupils: ReadonlySet<string>;
  readonly hasArea: Areas["has"];
}

/** Where a child lives and when it was born, as far as the world says. */
function pupilIssues({ bornOn, village }: Pupil, path: string, villages: ReadonlySet<string>): readonly Issue[] {
  return [
    ...(bornOn !== undefined && parseDay(bornOn) === undefined ? [dateIssue(`${path}.bornOn`, bornOn)] : []),
    ...(village !== undefined && !villages.has(village)
      ? [{ path: `${path}.village`, value: village, expected: "a village that the world lists" }]
      : []),
  ];
}

/** A former number may be another child's neither now nor formerly. */
function doubledFormerIds({ pupils }: WorldData): readonly Issue[] {
  const taken = new Set(pupils.map(({ id }) => id));
  return pupils.flatMap(({ formerIds = [] }, i) =>
    formerIds.flatMap((former, j): readonly Issue[] => {
      const free = !taken.has(former);
      taken.add(former);
      return free
        ? []
        : [{ path: `pupils[${i}].formerIds[${j}]`, value: former, expected: "a number of no other child" }];
    }),
  );
}

function eventIssues(event: SchoolEvent, path: string, known: Known): readonly Issue[] {
  const figure = event.kind === "figure" ? figureIssues(event, path) : [];
  return [...momentIssues(event, path), ...referenceIssues(event, path, known), ...figure];
}

function momentIssues(event: SchoolEvent, path: string): readonly Issue[] {
  const moments: readonly (readonly [string, string | undefined])[] = [
    ["occurredOn", event.occurredOn],
    ["recordedOn", event.recordedOn],
    ["about", "about" in event ? event.about : undefined],
    ["dueOn", "dueOn" in event ? event.dueOn : undefined],
  ];
  const dates = datesOf(event);
  const turned = event.kind === "leave" && leaveEnd(event) < leaveStart(event);
  return [
    ...(turned ? [{ path: `${path}.to`, value: event.to, expected: `a session not before ${leaveStart(event)}` }] : []),
    ...moments
      .filter(([, value]) => value !== undefined && parseMoment(value) === undefined)
      .map(([field, value]) => momentIssue(`${path}.${field}`, value)),
    ...dates
      .filter(([, value]) => parseDay(value) === undefined)
      .map(([field, value]) => dateIssue(`${path}.${field}`, value)),
  ];
}

function datesOf(event: SchoolEvent): readonly (readonly [field: string, date: string])[] {
  if (event.kind === "leave")
    return [
      ["from.date", event.from.date],
      ["to.date", event.to.date],
    ];
  return event.kind === "left" && event.expiresOn !== undefined ? [["expiresOn", event.expiresOn]] : [];
}

function leaveStart({ from }: Leave): string {
  return `${from.date} ${from.session}`; // am sorts before pm
}

function leaveEnd({ to }: Leave): string {
  return `${to.date} ${to.session}`;
}

function referenceIssues(event: SchoolEvent, path: string, known: Known): readonly Issue[] {
  return [
    ...subjectIssues(event, path, known),
    ...("class" in event ? unknown(`${path}.class`, event.class, known.classes) : []),
    ...(event.kind === "register"
      ? event.absent.flatMap((pupil, i) => unknown(`${path}.absent[${i}]`, pupil, known.pupils))
      : []),
  ];
}

/** An event that is about one subject names one that the world has. */
function subjectIssues(event: SchoolEvent, path: string, known: Known): readonly Issue[] {
  if (event.kind === "register" || event.kind === "retraction") return [];
  const ref: SubjectRef | undefined = subjectOf(event);
  if (ref === undefined) return [{ path, value: undefined, expected: "a pupil or a subject" }];
  const isKnown = ref.kind === "pupil" ? known.pupils.has(ref.id) : known.hasArea(ref.kind, ref.id);
  const field = "subject" in event ? "subject.id" : "pupil";
  return isKnown ? [] : [{ path: `${path}.${field}`, value: ref.id, expected: "an id that the world lists" }];
}

function doubled(path: string, list: readonly { readonly id: string }[]): readonly Issue[] {
  const seen = new Set<string>();
  const issues: Issue[] = [];
  list.forEach(({ id }, i) => {
    if (seen.has(id)) issues.push({ path: `${path}[${i}].id`, value: id, expected: "an id that no other entry has" });
    seen.add(id);
  });
  return issues;
}

function unknown(path: string, value: string, known: ReadonlySet<string>): readonly Issue[] {
  return known.has(value) ? [] : [{ path, value, expected: "an id that the world lists" }];
}

function dateIssue(path: string, value: unknown): Issue {
  return { path, value, expected: "an existing date YYYY-MM-DD" };
}

function momentIssue(path: string, value: unknown): Issue {
  return { path, value, expected: "YYYY-MM-DD or YYYY-MM-DDTHH:mm" };
}
