/**
 * An autumn at two schools, for the tests of papers: ten children, each with a story of its own, and the names that stand beside the world.
 *
 * P01 is away from 13 October on, was persuaded three times in vain, and confirmed. P02 was away in September and came back. P03 tends to drop
 * out. P04's studies are suspended. P05 boards and goes out of the gate. P06 is away, and nobody knows where. P07 is idle and on the police's
 * file. P08 moved from the other school. P09 is there every day, and nothing is on record about it. P10 is left behind and in hardship.
 */
import { type CivilDate, dateOf, dayOf } from "../../../src/model/civil-date.js";
import { createWorld } from "../../../src/model/create-world.js";
import type { SchoolEvent } from "../../../src/model/events.js";
import type { CivilMoment } from "../../../src/model/moment.js";
import type { Directory, PupilParticulars } from "../../../src/model/particulars.js";
import { type SchoolCalendar, schoolCalendar } from "../../../src/model/school-calendar.js";
import type { WorldData } from "../../../src/model/world-data.js";
import { standardVisibility } from "../../../src/reports/privacy/standard-visibility-data.js";
import type { Purpose, Viewer } from "../../../src/reports/privacy/viewer.js";
import type { Reader } from "../../../src/reports/privacy/visibility.js";
import { reportSource } from "../../../src/reports/source/make-report-source.js";
import type { ReportSource, ReportSourceOptions } from "../../../src/reports/source/report-source.js";

/** From 1 to 8 October there is no school; 28 September and 11 October are made up. */
export const calendar: SchoolCalendar = schoolCalendar({
  id: "papers",
  holidays: [
    {
      year: 2025,
      rest: Array.from({ length: 8 }, (_, i) => ({
        date: dateOf(dayOf("2025-10-01") + i),
        name: { zh: "国庆节、中秋节", en: "National Day" },
      })),
      makeUp: [
        { date: "2025-09-28", name: { zh: "补课", en: "made up" } },
        { date: "2025-10-11", name: { zh: "补课", en: "made up" } },
      ],
      source: "the notice on the holidays of 2025",
      publishedOn: "2024-11-12",
    },
  ],
  terms: [
    {
      schoolYear: "2025-2026",
      name: "autumn",
      from: "2025-09-01",
      to: "2026-01-23",
      source: "the school's own notice",
      publishedOn: "2025-06-20",
    },
  ],
});

const classes = [
  { id: "C1", school: "S1", grade: 7 },
  { id: "C2", school: "S1", grade: 8 },
  { id: "C3", school: "S2", grade: 5 },
  { id: "C4", school: "S2", grade: 6 },
] as const;

const homes: readonly (readonly [pupil: string, inClass: string])[] = [
  ["P01", "C1"],
  ["P02", "C1"],
  ["P03", "C1"],
  ["P04", "C2"],
  ["P05", "C2"],
  ["P06", "C2"],
  ["P07", "C3"],
  ["P08", "C3"],
  ["P09", "C4"],
  ["P10", "C4"],
];

/** When each is away without leave, first and last day. */
const away: Readonly<Record<string, readonly [CivilDate, CivilDate]>> = {
  P01: ["2025-10-13", "2025-12-31"],
  P02: ["2025-09-22", "2025-09-26"],
  P06: ["2025-10-20", "2025-12-31"],
};

/** An event with its bookkeeping: recorded when it happened. */
export function event(id: string, on: CivilMoment, what: object): SchoolEvent {
  return { id, occurredOn: on, recordedOn: on, ...what } as unknown as SchoolEvent;
}

function registers(through: CivilDate): readonly SchoolEvent[] {
  const first = dayOf("2025-09-01");
  return Array.from({ length: dayOf(through) - first + 1 }, (_, i) => dateOf(first + i)).flatMap((date) =>
    (["am", "pm"] as const)
      .filter((_session, i) => (calendar.teaching(dayOf(date)) & (1 << i)) !== 0)
      .flatMap((session) =>
        classes.map(({ id }) =>
          event(`r-${id}-${date}-${session}`, `${date}T${session === "am" ? "08" : "14"}:10`, {
            kind: "register",
            class: id,
            session,
            absent: homes
              .filter(([pupil, inClass]) => {
                const [from, to] = away[pupil] ?? ["9999-12-31", "9999-12-31"];
                return inClass === id && from <= date && date <= to;
              })
              .map(([pupil]) => pupil),
          }),
        ),
      ),
  );
}

const contact = { by: "homeroomTeacher", person: "T1", purpose: "return", with: "guardian" } as const;

/** What is on record before any paper is issued. */
const stories: readonly SchoolEvent[] = [
  event("hr", "2025-09-01", {
    kind: "appointed",
    subject: { kind: "class", id: "C1" },
    office: "homeroomTeacher",
    person: "T1",
  }),
  event("p01-call", "2025-10-13T17:00", {
    kind: "phoneCall",
    pupil: "P01",
    ...contact,
    live: true,
    reason: "想外出打工",
  }),
  event("p01-visit", "2025-10-14T17:00", {
    kind: "homeVisit",
    pupil: "P01",
    ...contact,
    by: "principal",
    person: "T9",
    inPerson: true,
    reason: "家里缺人手",
  }),
  event("p01-visit-2", "2025-10-16T17:00", { kind: "homeVisit", pupil: "P01", ...contact, inPerson: true }),
  event("p01-missed", "2025-10-15T10:00", {
    kind: "phoneCall",
    pupil: "P01",
    ...contact,
    with: undefined,
    live: false,
  }),
  event("p01-confirmed", "2025-10-20", { kind: "dropoutConfirmed", pupil: "P01", by: "school", reason: "poverty" }),
  event("p01-where", "2025-10-20", {
    kind: "fact",
    subject: { kind: "pupil", id: "P01" },
    fact: "whereabouts",
    value: "known",
  }),
  event("p02-call", "2025-09-23T17:00", { kind: "phoneCall", pupil: "P02", ...contact, live: true }),
  event("p03-slow", "2025-09-05", {
    kind: "fact",
    subject: { kind: "pupil", id: "P03" },
    fact: "learningDifficulty",
    value: true,
  }),
  event("p03-risk", "2025-10-15", { kind: "riskNoted", pupil: "P03", by: "homeroomTeacher", sign: "常说不想上学" }),
  event("p04-left", "2025-09-15", {
    kind: "left",
    pupil: "P04",
    reason: "suspension",
    proof: "YZ-0915",
    approvedBy: "educationAuthority",
    expiresOn: "2026-08-31",
  }),
  event("p05-boards", "2025-09-01", {
    kind: "fact",
    subject: { kind: "pupil", id: "P05" },
    fact: "boarder",
    value: true,
  }),
  event("p05-out", "2025-09-12T16:30", {
    kind: "leftCampus",
    pupil: "P05",
    by: "dutyTeacher",
    reason: "回家看望祖母",
    signed: true,
    collected: true,
  }),
  event("p05-out-2", "2025-10-17T16:30", { kind: "leftCampus", pupil: "P05", by: "dutyTeacher", signed: true }),
  event("p06-where", "2025-10-21", {
    kind: "fact",
    subject: { kind: "pupil", id: "P06" },
    fact: "whereabouts",
    value: "untraceable",
  }),
  event("p07-idle", "2025-09-10", {
    kind: "fact",
    subject: { kind: "pupil", id: "P07" },
    fact: "idleMinor",
    value: true,
  }),
  event("p07-filed", "2025-09-10", { kind: "filed", pupil: "P07", by: "policeStation", file: "idleMinor" }),
  event("p08-moved", "2025-09-18", { kind: "enrolled", pupil: "P08", class: "C1" }),
  ...(["leftBehind", "hardship"] as const).map((fact) =>
    event(`p10-${fact}`, "2025-09-05", { kind: "fact", subject: { kind: "pupil", id: "P10" }, fact, value: true }),
  ),
];

/** The world, with more on record where a test says so. */
export function paperData(more: readonly SchoolEvent[] = [], through: CivilDate = "2025-10-31"): WorldData {
  return {
    recordsFrom: "2025-09-01",
    schools: [
      { id: "S1", township: "T1", authority: "A1" },
      { id: "S2", township: "T2", authority: "A1" },
    ],
    classes,
    villages: [
      { id: "V1", township: "T1" },
      { id: "V2", township: "T2" },
    ],
    pupils: homes.map(([id], i) => ({
      id,
      bornOn: `2012-03-${String(i + 1).padStart(2, "0")}` as CivilDate,
      village: i < 6 ? "V1" : "V2",
      guardians: [{ id: `G${id.slice(1)}`, relation: "father" }],
    })),
    events: [
      ...homes.map(([pupil, inClass]) =>
        event(`e-${pupil}`, "2025-09-01", { kind: "enrolled", pupil, class: inClass }),
      ),
      ...registers(through),
      ...stories,
      ...more,
    ],
  };
}

const surnames = ["王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴"];

function particulars(pupil: string, i: number): PupilParticulars {
  const surname = surnames[i] ?? "孙";
  const two = String(i + 1).padStart(2, "0");
  return {
    pupil,
    name: `${surname}某某`,
    sex: i % 2 === 0 ? "male" : "female",
    identityNumber: `11010120120301${two}0X`,
    registerNumber: `G11010120120301${two}0X`,
    ethnicity: "汉族",
    householdAddress: `甲镇户籍路${two}号`,
    homeAddress: `甲镇居住街${two}号`,
    phone: `130000010${two}`,
    family: `父母外出务工第${two}户`,
    whereabouts: `在乙市丙街${two}号`,
    guardians: [
      {
        id: `G${pupil.slice(1)}`,
        name: `${surname}某`,
        phone: `131000020${two}`,
        address: `甲镇监护巷${two}号`,
        workplace: `乙市工厂${two}车间`,
      },
    ],
  };
}

/** The names; P09 has none. */
export const directory: Directory = {
  pupils: homes.filter(([pupil]) => pupil !== "P09").map(([pupil], i) => particulars(pupil, i)),
  officers: [
    { person: "T1", name: "班某某" },
    { person: "T9", name: "校某某" },
  ],
  bodies: [
    { id: "S1", name: "甲镇中学" },
    { id: "S2", name: "乙镇小学" },
    { id: "T1", name: "甲镇人民政府" },
    { id: "C1", name: "七年级一班" },
  ],
};

/** What nobody without a tie may read of a child: who it is, where it lives, how to reach it, what was written about it. */
export function secretsOf(pupil: string): readonly string[] {
  const own = directory.pupils?.find((one) => one.pupil === pupil);
  const [guardian] = own?.guardians ?? [];
  const texts = stories.flatMap((one) =>
    "pupil" in one && one.pupil === pupil && one.kind !== "dropoutConfirmed" && one.kind !== "left"
      ? ["reason" in one ? one.reason : undefined, "sign" in one ? one.sign : undefined]
      : [],
  );
  return [
    own?.name,
    own?.identityNumber,
    own?.registerNumber,
    own?.householdAddress,
    own?.homeAddress,
    own?.phone,
    own?.family,
    own?.whereabouts,
    guardian?.name,
    guardian?.phone,
    guardian?.address,
    guardian?.workplace,
    ...texts,
  ].filter((one): one is string => one !== undefined);
}

/** The source at the end of October, unless said otherwise. */
export function paperSource(
  more: readonly SchoolEvent[] = [],
  options: Partial<Omit<ReportSourceOptions, "world" | "calendar">> & { readonly through?: CivilDate } = {},
): ReportSource {
  const { through, ...rest } = options;
  return reportSource({
    world: createWorld(paperData(more, through)),
    asOf: "2025-10-31",
    calendar,
    directory,
    ...rest,
  });
}

/** A reader by the standard policy: the homeroom teacher of the class, unless said otherwise. */
export function reader(viewer: Partial<Viewer> & { readonly purpose?: Purpose } = {}): Reader {
  return {
    viewer: { role: "homeroomTeacher", at: "C1", purpose: "persuasion", ...viewer },
    policy: standardVisibility,
  };
}

/** One who has nothing to do with any of the children. */
export const stranger: Reader = reader({ role: "homeroomTeacher", at: "C9" });
