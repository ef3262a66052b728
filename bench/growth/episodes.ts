import type { CivilDate, CivilMoment, SchoolCalendar, SchoolEvent, WorldData } from "baoxue";
import { dateOf, dayOf, schoolCalendar } from "baoxue";

/** A school year in which 16 absences of a week have room, one after the other. */
export const year: SchoolCalendar = schoolCalendar({
  id: "growth",
  holidays: [2025, 2026].map((of) => ({
    year: of,
    source: `the notice for ${of}`,
    publishedOn: `${of - 1}-11-12` as CivilDate,
    rest: [],
    makeUp: [],
  })),
  terms: [
    {
      schoolYear: "2025-2026",
      name: "autumn",
      from: "2025-09-01",
      to: "2026-01-30",
      source: "the authority's notice",
      publishedOn: "2025-06-20",
    },
    {
      schoolYear: "2025-2026",
      name: "spring",
      from: "2026-02-02",
      to: "2026-06-30",
      source: "the authority's notice",
      publishedOn: "2025-06-20",
    },
  ],
});

/** The last day of the school year. */
export const judgedOn = "2026-06-30";

/** An episode has ten events: six sessions missed, and four steps taken. */
export const eventsPerEpisode = 10;
const slots = 16;
const daysPerSlot = 12;
const perClass = 40; // where each child has one episode
const begin = dayOf("2025-09-01");

const days: readonly CivilDate[] = Array.from({ length: dayOf(judgedOn) - begin + 1 }, (_, i) => begin + i)
  .filter((day) => year.teaching(day) !== 0)
  .map(dateOf);

/**
 * The same episodes, shared out among fewer children the more each has: the n-th episode always lies in the same weeks, in the same registers' number.
 * So the events are as many, and so are the duties; only how many belong to one child differs.
 */
export function worldOf(episodes: number, perChild: number): WorldData {
  const events: SchoolEvent[] = [];
  const add = (event: Readonly<Record<string, unknown>>): void => {
    events.push({ ...event, id: `e${events.length}` } as unknown as SchoolEvent);
  };
  const children = episodes / perChild;
  const classCount = Math.ceil(episodes / perClass);
  const classes = Array.from({ length: classCount }, (_, i) => ({ id: `C${i}`, school: "S0", grade: 1 + (i % 9) }));
  const pupils = Array.from({ length: children }, (_, i) => ({ id: `P${i}` }));
  const absent = new Map<string, string[]>();
  pupils.forEach(({ id }, i) => {
    const inClass = `C${i % classCount}`;
    add({ kind: "enrolled", pupil: id, class: inClass, occurredOn: "2025-09-01", recordedOn: "2025-09-01" });
    for (let k = 0; k < perChild; k++) episode(id, inClass, (i * perChild + k) % slots, absent, add);
  });
  for (const { id } of classes)
    for (const date of days)
      for (const session of ["am", "pm"] as const) {
        const at: CivilMoment = `${date}T${session === "am" ? "08:10" : "14:10"}`;
        const missing = absent.get(`${id} ${date} ${session}`) ?? [];
        add({ kind: "register", class: id, session, absent: missing, occurredOn: date, recordedOn: at });
      }
  return { recordsFrom: "2025-09-01", schools: [{ id: "S0" }], classes, pupils, events };
}

function episode(
  pupil: string,
  inClass: string,
  slot: number,
  absent: Map<string, string[]>,
  add: (event: Readonly<Record<string, unknown>>) => void,
): void {
  const on = (day: number, time: string): object => {
    const at = `${days[slot * daysPerSlot + day] ?? judgedOn}T${time}`;
    return { occurredOn: at, recordedOn: at };
  };
  for (let session = 0; session < 6; session++) {
    const key = `${inClass} ${days[slot * daysPerSlot + (session >> 1)] ?? judgedOn} ${(session & 1) === 0 ? "am" : "pm"}`;
    absent.set(key, [...(absent.get(key) ?? []), pupil]);
  }
  const school = { pupil, by: "school" };
  const persuading = { pupil, purpose: "return", with: "guardian" };
  add({ ...school, kind: "report", by: "homeroomTeacher", to: "school", matter: "absence", ...on(0, "12:30") });
  add({ ...persuading, kind: "phoneCall", by: "homeroomTeacher", live: true, ...on(0, "17:20") });
  const visit = { ...persuading, kind: "homeVisit", by: "principal", inPerson: true, reason: "works at home" };
  add({ ...visit, ...on(1, "15:30") });
  add({ ...school, kind: "report", to: "townshipGovernment", matter: "failedPersuasion", ...on(2, "16:10") });
}
