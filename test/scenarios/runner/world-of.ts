import type { CivilDate } from "../../../src/model/civil-date.js";
import { createWorld } from "../../../src/model/create-world.js";
import type { SchoolEvent } from "../../../src/model/events.js";
import type { SchoolCalendar } from "../../../src/model/school-calendar.js";
import type { SubjectRef } from "../../../src/model/subject.js";
import type { World } from "../../../src/model/world.js";
import { actEvent } from "./acts.js";
import { type Cast, castOf } from "./cast.js";
import { listIn } from "./details.js";
import type { Question, Scenario } from "./page.js";
import { type Entry, entryOf, phrasesOf } from "./phrases.js";
import { type Place, wrong } from "./place.js";
import { records, retractions } from "./records.js";
import { attendanceItems, registersOf } from "./registers.js";
import { dateIn } from "./times.js";
import { actKinds, type Dictionary, meaning } from "./words.js";

/** The day from which the records of a scenario are kept. */
function recordsFrom({ lines, place }: Scenario): CivilDate {
  return dateIn(lines.get("记录自") ?? wrong(place, "缺少“记录自”"), place);
}

/** Who there is in a scenario. */
export function castIn(scenario: Scenario): Cast {
  return castOf(scenario.cast, recordsFrom(scenario));
}

/**
 * The world that a question looks at: what is given before it, as events.
 *
 * @throws {Error} Where a row says something that is not understood, or that cannot be.
 */
export function worldOf(scenario: Scenario, { given }: Question, calendar: SchoolCalendar): World {
  const from = recordsFrom(scenario);
  const cast = castIn(scenario);
  const phrases = phrasesOf(scenario.page.phrases);
  const entries = given.map((row) => entryOf(row, phrases));
  const told = entries
    .filter(({ item }) => !attendanceItems.has(item))
    .flatMap((entry) => eventsOf(entry, cast.subjects));
  const events = [...cast.enrolments, ...told];
  const through = scenario.lines.get("点名至");
  const absences = entries.filter(({ item }) => attendanceItems.has(item));
  if (through === undefined && absences[0]) wrong(absences[0].row.place, "没有点名：须写“点名至”");
  const registers = through
    ? registersOf(absences, {
        from,
        through: dateIn(through, scenario.place),
        calendar,
        classes: cast.classes.map(({ id }) => id),
        classOn: (pupil, date) => classOn(events, pupil, date),
      })
    : [];
  const { schools, classes, villages, pupils } = cast;
  const world = createWorld({
    recordsFrom: from,
    schools,
    classes,
    villages,
    pupils,
    events: [...events, ...registers],
  });
  const [problem] = world.problems;
  if (problem) wrong(scenario.place, `已知的事不可能如此：${problem.event} ${problem.code} ${problem.expected}`);
  return world;
}

function eventsOf(entry: Entry, subjects: Dictionary<SubjectRef>): readonly SchoolEvent[] {
  const { place } = entry.row;
  const id = entry.mark === "" ? `行${place.line}` : entry.mark;
  if (entry.item === "作废") return retractions(entry, id);
  const about = listIn(entry.about);
  if (about.length === 0) wrong(place, "缺少对象");
  return about.flatMap((name) =>
    eventsAbout(entry, meaning(subjects, name, "对象", place), about.length === 1 ? id : `${id}-${name}`, place),
  );
}

function eventsAbout(entry: Entry, subject: SubjectRef, id: string, place: Place): readonly SchoolEvent[] {
  const record = records.get(entry.item);
  if (record) {
    if (entry.by !== "") wrong(place, `“${entry.item}”不写经办`);
    return record({ entry, subject, id });
  }
  return [actEvent(entry, meaning(allItems, entry.item, "事项", place), subject, id)];
}

/** Acts by their names; the other words are there for the message alone. */
const allItems: Dictionary<string> = new Map([
  ...actKinds,
  ...[...records.keys(), ...attendanceItems, "作废"].map((word): [string, string] => [word, word]),
]);

/** The class in which a child is expected on a day. */
function classOn(events: readonly SchoolEvent[], pupil: string, date: CivilDate): string | undefined {
  const last = events
    .filter((event) => event.kind === "enrolled" || event.kind === "left")
    .filter((event) => event.pupil === pupil && event.occurredOn.slice(0, 10) <= date)
    .sort((a, b) => (a.occurredOn < b.occurredOn ? -1 : 1))
    .at(-1);
  return last?.kind === "enrolled" ? last.class : undefined;
}
