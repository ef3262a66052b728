import { type DayNumber, dateOf } from "../../model/civil-date.js";
import { dayOfMinute } from "../../model/moment.js";
import type { ClassId, PupilId, SchoolId } from "../../model/people.js";
import { type Placement, placementOn, placementsOf } from "../../model/placement.js";
import { dayOfSession } from "../../model/session.js";
import type { ClassRegisters } from "../../model/world.js";
import { type CheckResult, type EvidenceFinding, findingFrom, resultOf } from "./evidence-finding.js";
import { countText, type EvidenceScene, placeText, stands, timelinesIn } from "./evidence-scene.js";
import { refuse, wholeIssue } from "./limit-issues.js";

/** How long a class may be silent. */
export interface SilentClassLimits {
  /** From how many days on which other classes of the school took registers on: a reading, without authority. */
  readonly registerDays: number;
}

/**
 * Classes without registers while other classes of their school go on taking theirs, and in which children are enrolled of whom no
 * leaving is on record (班级停止考勤而学生仍在册): such children can vanish without an absence or an exit.
 *
 * @throws {BaoxueError} `invalid-input` when `registerDays` is no whole number from 1.
 */
export function silentClass(scene: EvidenceScene, { registerDays }: SilentClassLimits): CheckResult {
  refuse(wholeIssue("silentClass.registerDays", registerDays, 1));
  const enrolled = enrolledNow(scene);
  const taken = new Map<ClassId, readonly DayNumber[]>(
    [...scene.world.registers].map(([inClass, sessions]) => [inClass, daysTaken(scene, sessions)]),
  );
  const schoolDays = daysBySchool(scene, taken);
  return resultOf(
    [...enrolled].flatMap(([inClass, { school, pupils, since }]): readonly EvidenceFinding[] => {
      const last = taken.get(inClass)?.at(-1);
      const after = Math.max(last ?? 0, since - 1);
      const days = (schoolDays.get(school) ?? []).filter((day) => day > after);
      return days.length < registerDays ? [] : [findingOf(scene, inClass, { pupils, last, days: days.length, since })];
    }),
  );
}

/** The children of a class now. */
interface Enrolled {
  readonly school: SchoolId;
  readonly pupils: PupilId[];
  /** Since when one of them has been in it. */
  since: DayNumber;
}

function enrolledNow(scene: EvidenceScene): ReadonlyMap<ClassId, Enrolled> {
  const found = new Map<ClassId, Enrolled>();
  const today = dayOfMinute(scene.asOf);
  for (const { pupil, moves } of timelinesIn(scene)) {
    const place: Placement | undefined = placementOn(placementsOf(scene.world, moves, scene.knownOn), today);
    if (!place) continue;
    const entry = found.get(place.class) ?? { school: place.school, pupils: [], since: place.from };
    found.set(place.class, entry);
    entry.pupils.push(pupil);
    entry.since = Math.min(entry.since, place.from);
  }
  return found;
}

/** The days of which a register stands, in order. */
function daysTaken(scene: EvidenceScene, sessions: ClassRegisters): readonly DayNumber[] {
  const days = [...sessions].flatMap(([session, facts]) =>
    facts.some((fact) => stands(scene, fact)) ? [dayOfSession(session)] : [],
  );
  return [...new Set(days)].sort((a, b) => a - b);
}

/** After a class's last register every register of its school is another class's. */
function daysBySchool(
  { world: { classes } }: EvidenceScene,
  taken: ReadonlyMap<ClassId, readonly DayNumber[]>,
): ReadonlyMap<SchoolId, readonly DayNumber[]> {
  const found = new Map<SchoolId, Set<DayNumber>>();
  for (const [inClass, days] of taken) {
    const school = classes.get(inClass)?.school ?? "";
    const all = found.get(school) ?? new Set();
    found.set(school, all);
    for (const day of days) all.add(day);
  }
  return new Map([...found].map(([school, days]) => [school, [...days]]));
}

interface Silence extends Pick<Enrolled, "pupils" | "since"> {
  readonly last: DayNumber | undefined;
  readonly days: number;
}

function findingOf(
  { world }: EvidenceScene,
  inClass: ClassId,
  { pupils, since, last, days }: Silence,
): EvidenceFinding {
  const subject = { kind: "class", id: inClass } as const;
  const place = placeText(subject);
  const many = countText(pupils.length, "名学生", ["child", "children"]);
  const others = countText(days, "天", ["day", "days"]);
  const registers = [...(last === undefined ? [] : (world.registers.get(inClass) ?? []))];
  const lastIds = registers
    .filter(([session]) => dayOfSession(session) === last)
    .flatMap(([, facts]) => facts.map(({ event }) => event.id));
  const silent =
    last === undefined
      ? {
          zh: `没有考勤记录（最早自${dateOf(since)}起有学生在册）`,
          en: `no register is on record (children are enrolled from ${dateOf(since)})`,
        }
      : { zh: `自${dateOf(last)}之后没有考勤记录`, en: `no register is on record after ${dateOf(last)}` };
  return findingFrom({
    kind: "silentClass",
    subject,
    key: last === undefined ? "never" : dateOf(last),
    pupils,
    because: lastIds,
    declared: {
      zh: `${place.zh}在册${many.zh}，没有离校记录`,
      en: `${many.en} of ${place.en} ${pupils.length === 1 ? "is" : "are"} enrolled without a record of leaving`,
    },
    evidenced: {
      zh: `${silent.zh}，而本校其他班级此后有${others.zh}的考勤`,
      en: `${silent.en}, while other classes of the school have taken registers on ${others.en} since`,
    },
  });
}
