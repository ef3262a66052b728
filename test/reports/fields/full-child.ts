/** A child of whom everything is on record that reports have a field for. */
import type { SchoolEvent } from "../../../src/model/events.js";
import type { Directory } from "../../../src/model/particulars.js";
import type { WorldData } from "../../../src/model/world-data.js";
import { type Childhood, worldOf } from "../../support/child.js";
import { appointed, assigned } from "../../support/network.js";

type Told = SchoolEvent extends infer E
  ? E extends SchoolEvent
    ? Omit<E, "id" | "recordedOn" | "pupil" | "subject">
    : never
  : never;

/** Something about P1, written down on the day. */
export function told(event: Told): SchoolEvent {
  const about = event.kind === "fact" ? { subject: { kind: "pupil", id: "P1" } } : { pupil: "P1" };
  const named = "fact" in event ? event.fact : "notice" in event ? event.notice : "plan" in event ? event.plan : "";
  const id = `${event.kind} ${named} ${event.occurredOn}`;
  return { ...event, ...about, id, recordedOn: event.occurredOn } as SchoolEvent;
}

export function fact(name: string, value: string | boolean, on = "2025-09-10"): SchoolEvent {
  return told({ kind: "fact", fact: name, value, occurredOn: on } as Told);
}

export const work: readonly SchoolEvent[] = [
  told({ kind: "riskNoted", by: "homeroomTeacher", sign: "厌学", occurredOn: "2025-10-10" }),
  told({ kind: "dropoutConfirmed", by: "educationAuthority", reason: "work", occurredOn: "2025-10-17" }),
  told({ kind: "planned", by: "school", plan: "return", occurredOn: "2025-10-14" }),
  told({ kind: "planned", by: "school", plan: "care", occurredOn: "2025-10-15" }),
  told({ kind: "supportGiven", by: "school", support: "tutoring", occurredOn: "2025-10-15" }),
  told({ kind: "supportGiven", by: "school", support: "counselling", occurredOn: "2025-10-16" }),
  told({ kind: "supportGiven", by: "school", support: "tutoring", occurredOn: "2025-10-17" }),
  told({ kind: "procedureOpened", by: "school", occurredOn: "2025-10-16" }),
  told({ kind: "report", by: "school", to: "townEducationOffice", matter: "dropout", occurredOn: "2025-10-16" }),
  told({ kind: "report", by: "school", to: "townshipGovernment", matter: "dropout", occurredOn: "2025-10-17" }),
  told({ kind: "notice", by: "townshipGovernment", to: "guardian", notice: "urging", occurredOn: "2025-10-15" }),
  told({
    kind: "notice",
    by: "townshipGovernment",
    to: "guardian",
    notice: "returnByDate",
    dueOn: "2025-10-31",
    occurredOn: "2025-10-18",
  }),
  told({ kind: "refused", by: "townshipGovernment", matter: "cooperation", occurredOn: "2025-10-18" }),
  told({ kind: "handOver", by: "school", to: "policeStation", what: "particulars", occurredOn: "2025-10-18" }),
  told({ kind: "beyondPersuasion", by: "school", reason: "家庭变故", occurredOn: "2025-10-18" }),
  told({
    kind: "homeVisit",
    by: "homeroomTeacher",
    person: "t1",
    purpose: "return",
    with: "guardian",
    inPerson: true,
    occurredOn: "2025-10-14T18:00",
  }),
  fact("disability", true),
  fact("boarder", false),
  fact("leftBehind", true),
  fact("accompanying", false),
  fact("hardship", true),
  fact("placement", "regularClass"),
  fact("whereabouts", "known", "2025-10-15"),
  appointed("t1", "homeroomTeacher", { kind: "class", id: "C1" }),
  assigned("t2", "P1"),
  assigned("t3", "P1", "helper"),
  assigned("t4", "P1", "carer"),
  assigned("t4", "P1", "pair", "2025-09-02"),
];

export const directory: Directory = {
  pupils: [
    {
      pupil: "P1",
      name: "王某某",
      sex: "female",
      identityNumber: "11010519491231002X",
      registerNumber: "G11010519491231002X",
      ethnicity: "汉族",
      householdKind: "agricultural",
      householdAddress: "某县某镇",
      homeAddress: "某镇某村",
      phone: "13800000000",
      health: "良好",
      disabilityCertificate: "11010519491231002X42",
      family: "父母在外务工",
      whereabouts: "某市",
      guardians: [{ id: "G2", name: "李某某", phone: "13900000000", workplace: "某厂", address: "某镇某街" }],
    },
  ],
  officers: [{ person: "t1", name: "张某某" }],
  bodies: [
    { id: "S1", name: "某镇中学" },
    { id: "C1", name: "七年级1班" },
    { id: "V1", name: "某村" },
  ],
};

/** The child's world; more may be told of it. */
export function fullChild(more: readonly SchoolEvent[] = work, childhood: Childhood = {}): WorldData {
  const data = worldOf({ away: [["2025-10-13", "2025-11-28"]], events: more, ...childhood });
  return {
    ...data,
    villages: [{ id: "V1", township: "T1" }],
    pupils: [
      {
        id: "P1",
        bornOn: "2012-05-20",
        village: "V1",
        guardians: [
          { id: "G1", relation: "father" },
          { id: "G2", relation: "grandparent" },
        ],
      },
    ],
  };
}
