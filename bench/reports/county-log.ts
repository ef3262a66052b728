import type { CivilDate, CivilMoment, PupilParticulars, SchoolCalendar, SchoolEvent, WorldData } from "baoxue";
import { dateOf, dayOf, schoolCalendar } from "baoxue";
import { below, chanceOf } from "../support/chance.js";

/** Two months of an autumn term. */
export const term: SchoolCalendar = schoolCalendar({
  id: "county",
  holidays: [{ year: 2025, source: "the notice for 2025", publishedOn: "2024-11-12", rest: [], makeUp: [] }],
  terms: [
    {
      schoolYear: "2025-2026",
      name: "autumn",
      from: "2025-09-01",
      to: "2025-12-31",
      source: "the authority's notice",
      publishedOn: "2025-06-20",
    },
  ],
});

/** The cut-off, and the month that is reported. */
export const cutOff = "2025-10-31";
export const month = "2025-10";

const days: readonly CivilDate[] = Array.from({ length: 61 }, (_, i) => dayOf("2025-09-01") + i)
  .filter((day) => term.teaching(day) !== 0)
  .map(dateOf);

/** The days with lessons up to the cut-off. */
export const schoolDays: readonly number[] = days.map(dayOf);

const schools = 120;
const townships = 12;
const perClass = 45;

/** A county's log, and who its children are. */
export interface County {
  readonly data: WorldData;
  readonly particulars: readonly PupilParticulars[];
}

type Draft = SchoolEvent extends infer E ? (E extends SchoolEvent ? Omit<E, "id"> : never) : never;

/**
 * A county of 120 schools: registers complete and on time, one child in 200 away at a session for a spell of illness with leave, one in 300 a truant for some days, one in
 * 400 confirmed as a dropout after persuasion, half of those back; one in 100 comes or goes. The same number gives the same county.
 */
export function countyOf(count: number): County {
  const chance = chanceOf(2026);
  const events: SchoolEvent[] = [];
  const add = (event: Draft): void => {
    events.push({ ...event, id: `e${events.length}` });
  };
  const classes = Array.from({ length: Math.ceil(count / perClass) }, (_, i) => ({
    id: `C${i}`,
    school: `S${i % schools}`,
    grade: 1 + (Math.floor(i / schools) % 9),
  }));
  const pupils = Array.from({ length: count }, (_, i) => ({
    id: `P${String(i).padStart(7, "0")}`,
    bornOn: "2013-05-20" as const,
  }));
  const absent: string[][][] = classes.map(() => days.flatMap(() => [[] as string[], []]));
  for (const [i, { id: pupil }] of pupils.entries()) {
    const at = Math.floor(i / perClass);
    const own = classes[at];
    if (!own) continue;
    const miss = (from: number, sessions: number): void => {
      for (let s = from; s < Math.min(from + sessions, days.length * 2); s++) absent[at]?.[s]?.push(pupil);
    };
    const late = below(chance, 200) === 0 ? (days[1 + below(chance, 20)] ?? days[0]) : undefined;
    add({ kind: "enrolled", pupil, class: own.id, occurredOn: late ?? "2025-09-01", recordedOn: late ?? "2025-09-01" });
    if (late) continue;
    if (below(chance, 200) === 0) {
      const day = days[5 + below(chance, 30)] ?? cutOff;
      add({ kind: "left", pupil, reason: "transferOut", to: "elsewhere", occurredOn: day, recordedOn: day });
      continue;
    }
    if (below(chance, 4) === 0) sick(chance, pupil, miss, add);
    if (below(chance, 300) === 0) miss(2 * below(chance, days.length - 10), 2 + 2 * below(chance, 6));
    if (below(chance, 400) === 0) dropout(chance, pupil, miss, add);
  }
  for (const [at, lists] of absent.entries()) registers(classes[at]?.id ?? "", lists, add);
  return {
    data: {
      recordsFrom: "2025-09-01",
      schools: Array.from({ length: schools }, (_, i) => ({
        id: `S${i}`,
        township: `T${i % townships}`,
        authority: "A",
      })),
      classes,
      pupils,
      events,
    },
    particulars: pupils.map(({ id }) => ({ pupil: id, name: "某某", sex: "female", homeAddress: "某镇某村" })),
  };
}

type Add = (event: Draft) => void;
type Miss = (from: number, sessions: number) => void;

function sick(chance: () => number, pupil: string, miss: Miss, add: Add): void {
  const from = below(chance, days.length * 2 - 8);
  const long = 1 + below(chance, 6);
  miss(from, long);
  const ref = (session: number): { date: CivilDate; session: "am" | "pm" } => ({
    date: days[session >> 1] ?? cutOff,
    session: (session & 1) === 0 ? "am" : "pm",
  });
  const day = days[from >> 1] ?? cutOff;
  add({
    kind: "leave",
    pupil,
    from: ref(from),
    to: ref(from + long - 1),
    reason: "sickness",
    approved: true,
    occurredOn: day,
    recordedOn: day,
  });
}

function dropout(chance: () => number, pupil: string, miss: Miss, add: Add): void {
  const from = below(chance, 20);
  const back = below(chance, 2) === 0 ? days.length : from + 12;
  miss(from * 2, (back - from) * 2);
  const on = (i: number): CivilMoment => days[Math.min(from + i, days.length - 1)] ?? cutOff;
  const contact = { pupil, by: "homeroomTeacher", purpose: "return", with: "guardian", inPerson: true } as const;
  add({ kind: "homeVisit", ...contact, occurredOn: on(0), recordedOn: on(0) });
  add({ kind: "homeVisit", ...contact, by: "principal", occurredOn: on(1), recordedOn: on(1) });
  add({
    kind: "report",
    pupil,
    by: "school",
    to: "townshipGovernment",
    matter: "failedPersuasion",
    occurredOn: on(2),
    recordedOn: on(2),
  });
  add({ kind: "dropoutConfirmed", pupil, by: "school", reason: "schoolAverse", occurredOn: on(5), recordedOn: on(5) });
  add({ kind: "homeVisit", ...contact, occurredOn: on(8), recordedOn: on(8) });
}

function registers(inClass: string, lists: readonly (readonly string[])[], add: Add): void {
  lists.forEach((list, session) => {
    const date = days[session >> 1] ?? cutOff;
    const pm = (session & 1) === 1;
    // A child may be down twice: ill in a spell in which it was away anyway.
    add({
      kind: "register",
      class: inClass,
      session: pm ? "pm" : "am",
      absent: [...new Set(list)],
      occurredOn: date,
      recordedOn: `${date}T${pm ? "14:10" : "08:10"}`,
    });
  });
}
