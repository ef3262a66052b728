import type { ActKind, EventKind } from "./events.js";

/** The kinds of act, in the order of the catalogue: the compiler asks for each. */
const acts: Readonly<Record<ActKind, true>> = {
  phoneCall: true,
  homeVisit: true,
  talk: true,
  report: true,
  jointPersuasion: true,
  notice: true,
  handOver: true,
  searched: true,
  riskNoted: true,
  riskCleared: true,
  dropoutSuspected: true,
  dropoutConfirmed: true,
  returnCompleted: true,
  caseClosed: true,
  timeOffApproved: true,
  rollChanged: true,
  refused: true,
  beyondPersuasion: true,
  found: true,
  procedureOpened: true,
  causeFound: true,
  decision: true,
  filed: true,
  planned: true,
  supportGiven: true,
  missedLesson: true,
  leftCampus: true,
  assigned: true,
  unassigned: true,
  activity: true,
  conference: true,
  screening: true,
  documentAdopted: true,
  letterSigned: true,
  submitted: true,
  taskReceived: true,
  bulletin: true,
  inspection: true,
  appraisal: true,
  incident: true,
  workReport: true,
  ledgerUpdated: true,
  archived: true,
  headcount: true,
  interview: true,
  rectified: true,
  statistics: true,
  schoolClosed: true,
};

const records: Readonly<Record<Exclude<EventKind, ActKind>, true>> = {
  enrolled: true,
  left: true,
  transferAcknowledged: true,
  register: true,
  mark: true,
  leave: true,
  retraction: true,
  erasure: true,
  fact: true,
  figure: true,
  appointed: true,
  relieved: true,
};

/** The kinds of event that the library knows of its own. */
export const coreKinds: ReadonlySet<string> = new Set(Object.keys({ ...records, ...acts }));

/** Kinds that nobody can know before they happen; leave, moves, appointments and facts may be entered in advance. */
export const notBefore: ReadonlySet<string> = new Set(["register", "mark", "figure", ...Object.keys(acts)]);
