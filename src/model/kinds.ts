import type { ActKind, EventKind } from "./events.js";

/** The kinds of act, in the order of the catalogue. */
const actKinds: readonly ActKind[] = [
  "phoneCall",
  "homeVisit",
  "talk",
  "report",
  "jointPersuasion",
  "notice",
  "handOver",
  "riskNoted",
  "riskCleared",
  "dropoutSuspected",
  "dropoutConfirmed",
  "returnCompleted",
  "caseClosed",
  "refused",
  "beyondPersuasion",
  "found",
  "decision",
  "filed",
  "planned",
  "assigned",
  "unassigned",
  "activity",
  "conference",
  "screening",
  "documentAdopted",
  "letterSigned",
  "bulletin",
  "inspection",
  "appraisal",
  "incident",
  "searched",
  "procedureOpened",
  "causeFound",
  "supportGiven",
  "missedLesson",
  "leftCampus",
  "workReport",
  "ledgerUpdated",
  "archived",
  "headcount",
  "interview",
  "rectified",
];

const recordKinds: readonly Exclude<EventKind, ActKind>[] = [
  "enrolled",
  "left",
  "transferAcknowledged",
  "register",
  "mark",
  "leave",
  "retraction",
  "fact",
  "figure",
  "appointed",
  "relieved",
];

/** The kinds of event that the library knows of its own. */
export const coreKinds: ReadonlySet<string> = new Set<EventKind>([...recordKinds, ...actKinds]);

/** Kinds that nobody can know before they happen; leave, moves, appointments and facts may be entered in advance. */
export const notBefore: ReadonlySet<string> = new Set<EventKind>(["register", "mark", "figure", ...actKinds]);
