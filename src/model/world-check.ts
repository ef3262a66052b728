import { parseDay } from "./civil-date.js";
import type { Issue } from "./errors.js";
import type { EventKind, Leave, SchoolEvent } from "./events.js";
import { parseMoment } from "./moment.js";
import type { WorldData } from "./world-data.js";

/** Everything that keeps a world from being built: unknown references, doubled ids, dates that do not exist. */
export function worldIssues(data: WorldData): readonly Issue[] {
  const shape = shapeIssues(data);
  if (shape.length > 0) return shape;
  const known = {
    schools: new Set(data.schools.map((school) => school.id)),
    classes: new Set(data.classes.map((entry) => entry.id)),
    pupils: new Set(data.pupils.map((pupil) => pupil.id)),
  };
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
    ...doubled("events", data.events),
    ...data.classes.flatMap((entry, i) => unknown(`classes[${i}].school`, entry.school, known.schools)),
    ...data.events.flatMap((event, i) => eventIssues(event, `events[${i}]`, known)),
  ];
}

const kinds: ReadonlySet<unknown> = new Set<EventKind>([
  "enrolled",
  "left",
  "transferAcknowledged",
  "register",
  "mark",
  "leave",
  "phoneCall",
  "homeVisit",
  "report",
  "jointPersuasion",
  "retraction",
]);

/** What a host without types gets wrong: lists that are none, kinds and sessions that do not exist. The schemas look closer. */
function shapeIssues(data: WorldData): readonly Issue[] {
  const lists = (["schools", "classes", "pupils", "events"] as const).filter(
    (list) => !Array.isArray((data as WorldData | null)?.[list]),
  );
  if (lists.length > 0)
    return lists.map((path) => ({ path, value: (data as WorldData | null)?.[path], expected: "a list" }));
  return data.events.flatMap((event, i) => eventShapeIssues(event, `events[${i}]`));
}

function eventShapeIssues(event: SchoolEvent | null, path: string): readonly Issue[] {
  if (event === null || !kinds.has(event.kind))
    return [{ path: `${path}.kind`, value: event?.kind, expected: `one of ${[...kinds].join(", ")}` }];
  const sessions =
    event.kind === "leave" ? [event.from?.session, event.to?.session] : "session" in event ? [event.session] : [];
  return [
    ...sessions
      .filter((value) => value !== "am" && value !== "pm")
      .map((value) => ({ path: `${path}.session`, value, expected: '"am" or "pm"' })),
    ...(event.kind === "register" && !Array.isArray(event.absent)
      ? [{ path: `${path}.absent`, value: event.absent, expected: "a list of pupils" }]
      : []),
  ];
}

interface Known {
  readonly classes: ReadonlySet<string>;
  readonly pupils: ReadonlySet<string>;
}

function eventIssues(event: SchoolEvent, path: string, known: Known): readonly Issue[] {
  return [...momentIssues(event, path), ...referenceIssues(event, path, known)];
}

function momentIssues(event: SchoolEvent, path: string): readonly Issue[] {
  const moments: readonly (readonly [string, string | undefined])[] = [
    ["occurredOn", event.occurredOn],
    ["recordedOn", event.recordedOn],
    ["about", "about" in event ? event.about : undefined],
  ];
  const dates =
    event.kind === "leave" ? [["from.date", event.from.date] as const, ["to.date", event.to.date] as const] : [];
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

function leaveStart({ from }: Leave): string {
  return `${from.date} ${from.session}`; // am sorts before pm
}

function leaveEnd({ to }: Leave): string {
  return `${to.date} ${to.session}`;
}

function referenceIssues(event: SchoolEvent, path: string, known: Known): readonly Issue[] {
  return [
    ...("pupil" in event ? unknown(`${path}.pupil`, event.pupil, known.pupils) : []),
    ...("class" in event ? unknown(`${path}.class`, event.class, known.classes) : []),
    ...(event.kind === "register"
      ? event.absent.flatMap((pupil, i) => unknown(`${path}.absent[${i}]`, pupil, known.pupils))
      : []),
  ];
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
