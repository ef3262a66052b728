import type { CivilDate } from "../../../src/model/civil-date.js";
import { dayOf } from "../../../src/model/civil-date.js";
import type { SchoolEvent } from "../../../src/model/events.js";
import type { Pupil, School, SchoolClass, Village } from "../../../src/model/people.js";
import { gradeId, type SubjectRef } from "../../../src/model/subject.js";
import { type Details, detailsOf, listIn, needed, onlyDetails } from "./details.js";
import { cell, type Row } from "./markdown.js";
import { type Place, wrong } from "./place.js";
import { dateIn } from "./times.js";
import { type Dictionary, grades, gradeWord, meaning, schoolStages } from "./words.js";

/** Who there is: schools, classes, villages and children, and the townships and authorities that they name. */
export interface Cast {
  readonly schools: readonly School[];
  readonly classes: readonly SchoolClass[];
  readonly villages: readonly Village[];
  readonly pupils: readonly Pupil[];
  /** The children's first days in their classes. */
  readonly enrolments: readonly SchoolEvent[];
  readonly subjects: Dictionary<SubjectRef>;
}

interface Entry {
  readonly name: string;
  readonly details: Details;
  readonly place: Place;
}

const known: Readonly<Record<string, readonly string[]>> = {
  学校: ["镇街", "主管部门"],
  班级: ["学校", "年级", "学段"],
  村: ["镇街"],
  学生: ["班级", "村", "生日", "入学"],
};

/**
 * Reads the lists of names (名册). Of two entries with one name the later one stands.
 *
 * @throws {Error} Where an entry is of no known kind, or one name would mean two things.
 */
export function castOf(rows: readonly Row[], recordsFrom: CivilDate): Cast {
  const entries = Object.fromEntries(Object.keys(known).map((kind) => [kind, new Map<string, Entry>()]));
  for (const row of rows) {
    const kind = cell(row, "类别");
    const list = entries[kind] ?? wrong(row.place, `不认识的类别“${kind}”，可以写：${Object.keys(known).join("、")}`);
    const details = detailsOf(cell(row, "详情"), row.place);
    onlyDetails(details, known[kind] ?? [], row.place);
    for (const name of listIn(cell(row, "名称"))) list.set(name, { name, details, place: row.place });
  }
  const of = (kind: string): readonly Entry[] => [...(entries[kind]?.values() ?? [])];
  const people = {
    schools: of("学校").map(schoolOf),
    classes: of("班级").map(classOf),
    villages: of("村").map(({ name, details, place }) => ({ id: name, township: needed(details, "镇街", place) })),
    pupils: of("学生").map(pupilOf),
  };
  return {
    ...people,
    enrolments: of("学生").flatMap((entry) => enrolmentOf(entry, recordsFrom)),
    subjects: subjectsOf(people, rows[0]?.place ?? { file: "", line: 0 }),
  };
}

function schoolOf({ name, details }: Entry): School {
  const township = details.get("镇街");
  const authority = details.get("主管部门");
  return { id: name, ...(township ? { township } : {}), ...(authority ? { authority } : {}) };
}

function classOf({ name, details, place }: Entry): SchoolClass {
  const stage = details.get("学段");
  return {
    id: name,
    school: needed(details, "学校", place),
    grade: meaning(grades, needed(details, "年级", place), "年级", place),
    ...(stage ? { stage: meaning(schoolStages, stage, "学段", place) } : {}),
  };
}

function pupilOf({ name, details, place }: Entry): Pupil {
  const village = details.get("村");
  const bornOn = details.get("生日");
  return { id: name, ...(village ? { village } : {}), ...(bornOn ? { bornOn: dateIn(bornOn, place) } : {}) };
}

function enrolmentOf({ name, details, place }: Entry, recordsFrom: CivilDate): readonly SchoolEvent[] {
  const inClass = details.get("班级");
  if (inClass === undefined) return [];
  const on = dateIn(details.get("入学") ?? recordsFrom, place);
  const recordedOn = dayOf(on) < dayOf(recordsFrom) ? recordsFrom : on;
  return [{ kind: "enrolled", id: `入学-${name}`, pupil: name, class: inClass, occurredOn: on, recordedOn }];
}

type People = Pick<Cast, "schools" | "classes" | "villages" | "pupils">;

function subjectsOf({ schools, classes, villages, pupils }: People, place: Place): Dictionary<SubjectRef> {
  const found = new Map<string, SubjectRef>();
  const put = (name: string, ref: SubjectRef): void => {
    const before = found.get(name);
    if (before && (before.kind !== ref.kind || before.id !== ref.id)) wrong(place, `“${name}”指两样东西`);
    found.set(name, ref);
  };
  for (const { id, township, authority } of schools) {
    put(id, { kind: "school", id });
    if (township !== undefined) put(township, { kind: "township", id: township });
    if (authority !== undefined) put(authority, { kind: "authority", id: authority });
  }
  for (const { id, township } of villages) {
    put(id, { kind: "village", id });
    put(township, { kind: "township", id: township });
  }
  for (const { id, school, grade } of classes) {
    put(id, { kind: "class", id });
    put(gradeName(school, grade), { kind: "grade", id: gradeId(school, grade) });
  }
  for (const { id } of pupils) put(id, { kind: "pupil", id });
  return found;
}

function gradeName(school: string, grade: number): string {
  return `${school}${gradeWord(grade)}`;
}

/** What a subject is called in the tables: the id of a grade is told in words. */
export function subjectName(kind: string, id: string): string {
  const slash = id.lastIndexOf("/");
  return kind === "grade" ? gradeName(id.slice(0, slash), Number(id.slice(slash + 1))) : id;
}
