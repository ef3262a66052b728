/**
 * An autumn in a small county, written by hand for the tests of ledgers and papers: authority A1, township T1 with the villages V1 and V2, a junior
 * school S1 with the classes 7-1 and 8-1, and a primary school S2 with the class 1-1. Registers of 7-1 are kept from 1 September to 31 October.
 */
import { type CivilDate, dateOf, dayOf } from "../../../src/model/civil-date.js";
import { createWorld } from "../../../src/model/create-world.js";
import type { SchoolEvent } from "../../../src/model/events.js";
import type { CivilMoment } from "../../../src/model/moment.js";
import type { Directory } from "../../../src/model/particulars.js";
import type { WorldData } from "../../../src/model/world-data.js";
import { reportSource } from "../../../src/reports/source/make-report-source.js";
import type { ReportSource, ReportSourceOptions } from "../../../src/reports/source/report-source.js";
import { autumn2025 } from "../../support/worlds.js";

/** The cut-off of the tests: the last day of the registers. */
export const cutOff = "2025-10-31";

const names = ["王", "李", "赵", "陈", "刘", "杨", "黄", "周", "吴", "徐", "孙", "胡", "朱"];

/** The children P01 to P13, each with particulars that stand nowhere else. */
const pupils: readonly string[] = names.map((_, i) => `P${String(i + 1).padStart(2, "0")}`);

/** The names behind the numbers. */
export const directory: Directory = {
  pupils: names.map((surname, i) => {
    const number = String(i + 1).padStart(2, "0");
    return {
      pupil: `P${number}`,
      name: `${surname}某${number}`,
      sex: i % 2 === 0 ? "male" : "female",
      identityNumber: `3703042012010${number}11X`,
      registerNumber: `G3703042012010${number}12X`,
      ethnicity: "汉族",
      householdAddress: `户籍东街${number}号`,
      homeAddress: `现住西街${number}号`,
      phone: `1390000${number}00`,
      health: `健康情况${number}`,
      disabilityCertificate: `残证3703042012${number}43`,
      family: `家庭情况${number}`,
      studies: `学习情况${number}`,
      living: `生活情况${number}`,
      whereabouts: `去处${number}`,
      guardians: [
        { id: `G${number}`, name: `${surname}家长${number}`, phone: `1380000${number}00`, workplace: `厂房${number}` },
      ],
    };
  }),
  officers: [
    { person: "t71", name: "班主任甲" },
    { person: "h1", name: "帮扶甲" },
    { person: "h2", name: "帮扶乙" },
    { person: "h3", name: "帮扶丙" },
    { person: "pr1", name: "校长甲" },
  ],
  bodies: [
    { id: "S1", name: "某镇初级中学" },
    { id: "S2", name: "某镇中心小学" },
    { id: "T1", name: "某镇" },
    { id: "A1", name: "某县教科局" },
    { id: "V1", name: "某东村" },
    { id: "V2", name: "某西村" },
    { id: "7-1", name: "七年级一班" },
    { id: "8-1", name: "八年级一班" },
    { id: "1-1", name: "一年级一班" },
  ],
};

/** What no reader without a tie may find in a paper: whatever names a child, or says where and how it lives. */
export const secrets: readonly string[] = (directory.pupils ?? []).flatMap((one) => [
  one.name ?? "",
  one.identityNumber ?? "",
  one.registerNumber ?? "",
  one.householdAddress ?? "",
  one.homeAddress ?? "",
  one.phone ?? "",
  one.health ?? "",
  one.disabilityCertificate ?? "",
  one.family ?? "",
  one.studies ?? "",
  one.living ?? "",
  one.whereabouts ?? "",
  ...(one.guardians ?? []).flatMap(({ name = "", phone = "", workplace = "" }) => [name, phone, workplace]),
]);

let count = 0;

/** An event that happened and was recorded on a day, unless said otherwise. */
export function on(date: CivilMoment, event: object, recordedOn: CivilMoment = date): SchoolEvent {
  count += 1;
  return { id: `event-${count}`, occurredOn: date, recordedOn, ...event } as SchoolEvent;
}

const enrolled = (pupil: string, at: string, date: CivilDate = "2025-09-01"): SchoolEvent =>
  on(date, { kind: "enrolled", pupil, class: at });
const fact = (pupil: string, name: string, value: string | boolean, date: CivilDate = "2025-09-02"): SchoolEvent =>
  on(date, { kind: "fact", subject: { kind: "pupil", id: pupil }, fact: name, value });
const filed = (pupil: string, file: string, date: CivilDate, more: object = {}): SchoolEvent =>
  on(date, { kind: "filed", pupil, by: "school", file, ...more });
const visit = (pupil: string, date: CivilDate, more: object = {}): SchoolEvent =>
  on(date, {
    kind: "homeVisit",
    pupil,
    by: "homeroomTeacher",
    person: "t71",
    purpose: "return",
    with: "guardian",
    inPerson: true,
    ...more,
  });
const confirmed = (pupil: string, date: CivilDate, reason = "schoolAverse"): SchoolEvent =>
  on(date, { kind: "dropoutConfirmed", pupil, by: "school", reason });
const closed = (pupil: string, date: CivilDate, ground = "returned"): SchoolEvent =>
  on(date, { kind: "caseClosed", pupil, by: "school", ground });
const assigned = (pupil: string, as: string, person: string, date: CivilDate = "2025-10-10"): SchoolEvent =>
  on(date, { kind: "assigned", pupil, as, person, office: "teacher" });

/** Who is absent without leave in 7-1 on a day. */
function absentOn(date: CivilDate): readonly string[] {
  const away: readonly (readonly [string, CivilDate, CivilDate])[] = [
    ["P01", "2025-09-22", "2025-12-31"],
    ["P02", "2025-09-03", "2025-09-12"],
    ["P03", "2025-09-03", "2025-09-08"],
    ["P03", "2025-09-22", "2025-12-31"],
  ];
  return away.filter(([, from, to]) => from <= date && date <= to).map(([pupil]) => pupil);
}

const sessions = ["am", "pm"] as const;

function registers(): readonly SchoolEvent[] {
  const first = dayOf("2025-09-01");
  return Array.from({ length: dayOf(cutOff) - first + 1 }, (_, i) => dateOf(first + i)).flatMap((date) =>
    sessions
      .filter((_, i) => (autumn2025.teaching(dayOf(date)) & (1 << i)) !== 0)
      .map((session) =>
        on(`${date}T${session === "am" ? "08:10" : "14:10"}` as CivilMoment, {
          kind: "register",
          class: "7-1",
          session,
          absent: absentOn(date),
        }),
      ),
  );
}

function stories(): readonly SchoolEvent[] {
  return [
    // P01 stays away from 22 September: two visits in vain, whereabouts known, confirmed, three helpers, reported.
    enrolled("P01", "7-1"),
    visit("P01", "2025-09-23", { reason: "说是不想念书" }),
    visit("P01", "2025-09-26"),
    fact("P01", "whereabouts", "known", "2025-09-29"),
    confirmed("P01", "2025-10-09"),
    filed("P01", "dropout", "2025-10-10"),
    ...["h1", "h2", "h3"].map((person) => assigned("P01", "helper", person)),
    on("2025-10-11", { kind: "report", pupil: "P01", by: "school", to: "townshipGovernment", matter: "dropout" }),
    // P02 dropped out, came back and its entry is closed.
    enrolled("P02", "7-1"),
    visit("P02", "2025-09-09"),
    confirmed("P02", "2025-09-10", "family"),
    on("2025-09-16", { kind: "returnCompleted", pupil: "P02", by: "school" }),
    closed("P02", "2025-09-17"),
    filed("P02", "platformLedger", "2025-09-11"),
    // P03 came back, was closed, and fell back.
    enrolled("P03", "7-1"),
    confirmed("P03", "2025-09-08"),
    on("2025-09-10", { kind: "returnCompleted", pupil: "P03", by: "school" }),
    closed("P03", "2025-09-12"),
    confirmed("P03", "2025-10-10"),
    // P04 is left behind and in hardship.
    enrolled("P04", "7-1"),
    fact("P04", "leftBehind", true),
    fact("P04", "hardship", true),
    assigned("P04", "carer", "h1", "2025-09-10"),
    // P05 has a disability and is taught at home.
    enrolled("P05", "8-1"),
    fact("P05", "disability", true),
    fact("P05", "placement", "homeTeaching"),
    visit("P05", "2025-09-18", { purpose: "support", with: "pupil" }),
    // P06 suspends its studies; the last day passes.
    enrolled("P06", "8-1"),
    on("2025-09-05", {
      kind: "left",
      pupil: "P06",
      reason: "suspension",
      expiresOn: "2025-10-15",
      proof: "证0006",
      approvedBy: "educationAuthority",
    }),
    // P07 is prone, on file and cared for.
    enrolled("P07", "8-1"),
    fact("P07", "learningDifficulty", true),
    filed("P07", "prone", "2025-09-12", { contents: ["family", "study", "living"] }),
    on("2025-09-15", { kind: "planned", pupil: "P07", by: "school", plan: "care" }),
    assigned("P07", "carer", "h2", "2025-09-15"),
    // P08 is said to have gone to another school, which has said nothing.
    enrolled("P08", "8-1"),
    on("2025-09-10", { kind: "left", pupil: "P08", reason: "transferOut", to: "外县某中学", proof: "证0008" }),
    on("2025-09-11", {
      kind: "rollChanged",
      pupil: "P08",
      by: "school",
      change: "transferOut",
      papers: true,
      formalities: true,
    }),
    filed("P08", "electronicRoll", "2025-09-12"),
    // P09 and P10 never entered; nobody knows when P10 was born. P11's entry is deferred.
    on("2025-09-02", {
      kind: "timeOffApproved",
      pupil: "P11",
      by: "townshipGovernment",
      timeOff: "deferral",
      until: "2026-08-31",
    }),
    // P12 left and is idle, on a card of the police.
    enrolled("P12", "8-1"),
    on("2025-09-20", { kind: "left", pupil: "P12", reason: "other" }),
    fact("P12", "idleMinor", true, "2025-09-25"),
    filed("P12", "idleMinor", "2025-09-26", { by: "policeStation", category: "闲散" }),
    // P13 came along with its parents and entered in September; whether it is left behind nobody knows.
    enrolled("P13", "8-1", "2025-09-08"),
    filed("P13", "entry", "2025-09-06"),
    fact("P13", "accompanying", true, "2025-09-08"),
    fact("P13", "leftBehind", "unknown", "2025-09-08"),
  ];
}

const base: readonly SchoolEvent[] = [...registers(), ...stories()];

/** The world as data; with more events, where a test needs them. */
export function ledgerData(more: readonly SchoolEvent[] = []): WorldData {
  const born: Readonly<Record<string, CivilDate | undefined>> = {
    P09: "2018-10-01",
    P10: undefined,
    P11: "2019-05-05",
  };
  return {
    recordsFrom: "2025-09-01",
    schools: [
      { id: "S1", township: "T1", authority: "A1" },
      { id: "S2", township: "T1", authority: "A1" },
    ],
    classes: [
      { id: "7-1", school: "S1", grade: 7 },
      { id: "8-1", school: "S1", grade: 8 },
      { id: "1-1", school: "S2", grade: 1 },
    ],
    villages: [
      { id: "V1", township: "T1" },
      { id: "V2", township: "T1" },
    ],
    pupils: pupils.map((id, i) => {
      const bornOn = Object.hasOwn(born, id) ? born[id] : "2012-03-15";
      const number = id.slice(1);
      return {
        id,
        ...(bornOn === undefined ? {} : { bornOn }),
        village: i % 2 === 0 ? "V1" : "V2",
        guardians: [{ id: `G${number}`, relation: "mother" as const }],
      };
    }),
    events: [...base, ...more],
  };
}

/** The world as a source of reports, with what a test changes. */
export function ledgerSource({
  more = [],
  ...options
}: Partial<Omit<ReportSourceOptions, "world">> & { readonly more?: readonly SchoolEvent[] } = {}): ReportSource {
  return reportSource({
    world: createWorld(ledgerData(more)),
    asOf: cutOff,
    calendar: autumn2025,
    directory,
    ...options,
  });
}
