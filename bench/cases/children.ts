import type { CivilDate, CivilMoment, SchoolCalendar, SchoolEvent, WorldData } from "baoxue";
import { dateOf, dayOf, schoolCalendar } from "baoxue";
import { below, type Chance, chanceOf } from "../support/chance.js";

/** The autumn term of the benchmark: 40 school days before the day judged. */
export const term: SchoolCalendar = schoolCalendar({
  id: "bench",
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

/** The day that is judged: the last of 40 school days. */
export const judgedOn = "2025-10-24";

const days: readonly CivilDate[] = Array.from({ length: 54 }, (_, i) => dayOf("2025-09-01") + i)
  .filter((day) => term.teaching(day) !== 0)
  .map(dateOf);

const perClass = 40;
const classesPerSchool = 30;

/**
 * Children with 10 to 40 events each (registers that list them, calls, visits, reports, leave, observations), all with registers complete and on time.
 * The same number gives the same children.
 */
export function childrenOf(count: number): WorldData {
  const chance = chanceOf(2025);
  const events: SchoolEvent[] = [];
  const pupils = Array.from({ length: count }, (_, i) => ({ id: `P${i}` }));
  const classes = Array.from({ length: Math.ceil(count / perClass) }, (_, i) => ({
    id: `C${i}`,
    school: `S${Math.floor(i / classesPerSchool)}`,
    grade: 1 + (i % 9),
  }));
  const schools = Array.from({ length: Math.ceil(classes.length / classesPerSchool) }, (_, i) => ({
    id: `S${i}`,
    township: `T${Math.floor(i / 4)}`,
    authority: "A0",
  }));
  const add = (event: Draft): void => {
    events.push({ ...event, id: `e${events.length}` } as SchoolEvent);
  };
  classes.forEach(({ id }, i) => {
    const absent: string[][] = days.flatMap(() => [[], []]);
    for (const pupil of pupils.slice(i * perClass, (i + 1) * perClass)) child(chance, pupil.id, id, absent, add);
    absent.forEach((list, session) => {
      const date = days[session >> 1] ?? judgedOn;
      const pm = (session & 1) === 1;
      const at: CivilMoment = `${date}T${pm ? "14:10" : "08:10"}`;
      add({ kind: "register", class: id, session: pm ? "pm" : "am", absent: list, occurredOn: date, recordedOn: at });
    });
  });
  return { recordsFrom: "2025-09-01", schools, classes, pupils, events };
}

type Draft = { readonly kind: string } & Readonly<Record<string, unknown>>;

function child(chance: Chance, pupil: string, inClass: string, absent: string[][], add: (event: Draft) => void): void {
  const on = (day: number, time = "00:00"): { readonly occurredOn: CivilMoment; readonly recordedOn: CivilMoment } => {
    const at = `${days[Math.min(day, days.length - 1)] ?? judgedOn}T${time}` as CivilMoment;
    return { occurredOn: at, recordedOn: at };
  };
  const first = { occurredOn: "2025-09-01", recordedOn: "2025-09-01" };
  add({ kind: "enrolled", pupil, class: inClass, ...first });
  add({ kind: "assigned", pupil, as: "responsible", person: `t-${inClass}`, office: "subjectTeacher", ...first });
  for (let run = 0; run < 2; run++) {
    const start = run * 40 + below(chance, 25);
    const length = 3 + below(chance, 10);
    for (let session = start; session < Math.min(start + length, absent.length); session++)
      absent[session]?.push(pupil);
    steps(chance, pupil, start >> 1, on, add);
  }
  if (chance() < 0.1) {
    const [from, to] = [days[below(chance, 12)] ?? judgedOn, days[12 + below(chance, 4)] ?? judgedOn];
    const span = { from: { date: from, session: "am" }, to: { date: to, session: "pm" } };
    add({ kind: "leave", pupil, ...span, reason: "sickness", approved: true, occurredOn: from, recordedOn: days[18] });
  }
  if (chance() < 0.2) add({ kind: "riskNoted", pupil, by: "homeroomTeacher", ...on(below(chance, 38), "11:00") });
  if (chance() < 0.2)
    add({ kind: "fact", subject: { kind: "pupil", id: pupil }, fact: "hardship", value: true, ...first });
}

/** What is done about a run of absence, now and then too little or too late. */
function steps(
  chance: Chance,
  pupil: string,
  day: number,
  on: (day: number, time: string) => object,
  add: (event: Draft) => void,
): void {
  const report = { kind: "report", pupil, by: "school", matter: "failedPersuasion" };
  if (chance() < 0.8) {
    add({ kind: "report", pupil, by: "homeroomTeacher", to: "school", matter: "absence", ...on(day, "09:30") });
  }
  if (chance() < 0.8) {
    const live = chance() < 0.8;
    const call = { kind: "phoneCall", pupil, by: "homeroomTeacher", purpose: "return", with: "guardian", live };
    add({ ...call, ...on(day + below(chance, 2), "10:20") });
  }
  if (chance() < 0.7) {
    const visit = { kind: "homeVisit", pupil, by: "principal", purpose: "return", with: "guardian", inPerson: true };
    add({ ...visit, reason: "works at home", ...on(day + 1 + below(chance, 2), "15:30") });
  }
  if (chance() < 0.4) add({ ...report, to: "townshipGovernment", ...on(day + 3, "16:10") });
  if (chance() < 0.4) add({ ...report, to: "educationAuthority", ...on(day + 3, "16:20") });
  if (chance() < 0.2) {
    const parties = ["townshipGovernment", "policeStation", "school"];
    add({ kind: "jointPersuasion", pupil, parties, ...on(day + 4, "17:30") });
  }
}
