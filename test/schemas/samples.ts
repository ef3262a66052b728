/** One event of each kind with every field it can have, typed by hand. */
import type { EventCatalogue, EventKind } from "../../src/model/events.js";

const base = { id: "e1", occurredOn: "2025-10-13", recordedOn: "2025-10-13T08:10", supersedes: "e0" } as const;
const child = { ...base, pupil: "P1", about: "2025-10-13" } as const;
const seen = { ...child, by: "homeroomTeacher" } as const;
const contact = {
  ...seen,
  person: "t7",
  purpose: "return",
  with: "guardian",
  reason: "work",
  foundAt: "away",
} as const;
const subject = { ...base, subject: { kind: "school", id: "S1" }, period: "2025-10", about: "2025-10-13" } as const;
const work = { ...subject, by: "school" } as const;
const parties = ["policeStation", "ours:dormKeeper"] as const;

export const samples: { readonly [K in EventKind]: Required<EventCatalogue[K]> } = {
  enrolled: { ...base, kind: "enrolled", pupil: "P1", class: "C1" },
  left: {
    ...base,
    kind: "left",
    pupil: "P1",
    reason: "suspension",
    to: "another county",
    proof: "H-7",
    approvedBy: "educationAuthority",
    expiresOn: "2026-08-31",
  },
  transferAcknowledged: { ...base, kind: "transferAcknowledged", pupil: "P1", by: "S9" },
  register: { ...base, kind: "register", class: "C1", session: "am", absent: ["P1"] },
  mark: { ...base, kind: "mark", pupil: "P1", session: "pm", attended: true },
  leave: {
    ...base,
    kind: "leave",
    pupil: "P1",
    from: { date: "2025-10-13", session: "am" },
    to: { date: "2025-10-14", session: "pm" },
    reason: "sickness",
    approved: true,
  },
  retraction: { ...base, kind: "retraction", reason: "in error" },
  fact: { ...subject, kind: "fact", fact: "whereabouts", value: "untraceable" },
  figure: {
    ...subject,
    kind: "figure",
    indicator: "retentionRate:junior",
    numerator: 148,
    denominator: 150,
    formula: "three-year",
  },
  appointed: { ...subject, kind: "appointed", office: "principal", person: "t1" },
  relieved: { ...subject, kind: "relieved", office: "principal", person: "t1" },
  phoneCall: { ...contact, kind: "phoneCall", live: true },
  homeVisit: { ...contact, kind: "homeVisit", inPerson: true },
  talk: { ...contact, kind: "talk", inPerson: false },
  report: {
    ...seen,
    kind: "report",
    to: "townshipGovernment",
    matter: "absence",
    written: true,
    contents: ["family", "reason"],
  },
  jointPersuasion: { ...child, kind: "jointPersuasion", parties },
  notice: { ...seen, kind: "notice", to: "guardian", notice: "order", dueOn: "2025-10-20T16:00", copies: 2 },
  handOver: { ...seen, kind: "handOver", to: "townshipGovernment", what: "particulars" },
  riskNoted: { ...seen, kind: "riskNoted", sign: "says that it wants to work" },
  riskCleared: { ...seen, kind: "riskCleared" },
  dropoutSuspected: { ...seen, kind: "dropoutSuspected" },
  dropoutConfirmed: { ...seen, kind: "dropoutConfirmed", reason: "schoolAverse" },
  returnCompleted: { ...seen, kind: "returnCompleted" },
  caseClosed: { ...seen, kind: "caseClosed", ground: "returned" },
  refused: { ...seen, kind: "refused", matter: "cooperation" },
  beyondPersuasion: { ...seen, kind: "beyondPersuasion", reason: "moved abroad" },
  found: { ...seen, kind: "found", place: "venue" },
  decision: { ...work, kind: "decision", matter: "public-criticism", outcome: "notImposed" },
  filed: { ...seen, kind: "filed", file: "prone", contents: ["study"], category: "averse to school" },
  planned: { ...seen, kind: "planned", plan: "care" },
  assigned: { ...child, kind: "assigned", as: "carer", person: "t7", office: "ours:dormKeeper" },
  unassigned: { ...child, kind: "unassigned", as: "carer", person: "t7" },
  activity: { ...work, kind: "activity", topic: "lawPublicity", means: ["leaflet"], parties },
  conference: { ...work, kind: "conference", parties },
  screening: { ...work, kind: "screening", of: "pronePupils", parties },
  documentAdopted: { ...work, kind: "documentAdopted", document: "proneList", person: "t1", categories: ["averse"] },
  letterSigned: {
    ...subject,
    kind: "letterSigned",
    letter: "pledge",
    upper: "principal",
    lower: "gradeHead",
    person: "t2",
  },
  bulletin: { ...work, kind: "bulletin", parties },
  inspection: { ...work, kind: "inspection", of: "venues" },
  appraisal: { ...work, kind: "appraisal", unit: "policeStation", result: "good" },
  incident: { ...work, kind: "incident", conduct: "mockery" },
};

type OptionalFields<T> = { readonly [F in keyof T as object extends Pick<T, F> ? F : never]-?: true };

/** The fields that an event may lack beside those that any may; the compiler asks for all of them and no others. */
const optional: { readonly [K in EventKind]: Omit<OptionalFields<EventCatalogue[K]>, "supersedes" | "about"> } = {
  enrolled: {},
  left: { to: true, proof: true, approvedBy: true, expiresOn: true },
  transferAcknowledged: {},
  register: {},
  mark: {},
  leave: {},
  retraction: {},
  fact: { period: true },
  figure: { formula: true },
  appointed: { period: true },
  relieved: { period: true },
  phoneCall: { person: true, with: true, reason: true, foundAt: true },
  homeVisit: { person: true, with: true, reason: true, foundAt: true },
  talk: { person: true, with: true, reason: true, foundAt: true },
  report: { written: true, contents: true },
  jointPersuasion: {},
  notice: { dueOn: true, copies: true },
  handOver: {},
  riskNoted: { sign: true },
  riskCleared: {},
  dropoutSuspected: {},
  dropoutConfirmed: {},
  returnCompleted: {},
  caseClosed: {},
  refused: {},
  beyondPersuasion: {},
  found: {},
  decision: { period: true },
  filed: { contents: true, category: true },
  planned: {},
  assigned: {},
  unassigned: {},
  activity: { period: true, means: true, parties: true },
  conference: { period: true, parties: true },
  screening: { period: true, parties: true },
  documentAdopted: { period: true, person: true, categories: true },
  letterSigned: { period: true, person: true },
  bulletin: { period: true, parties: true },
  inspection: { period: true },
  appraisal: { period: true, unit: true, result: true },
  incident: { period: true },
};

/** Whether an event of the kind may lack the field. */
export function isOptional(kind: EventKind, field: string): boolean {
  if (field === "about") return true;
  return field === "supersedes" ? kind !== "retraction" : field in optional[kind];
}

/** An object without a field. */
export function without(event: object, field: string): object {
  return Object.fromEntries(Object.entries(event).filter(([key]) => key !== field));
}
