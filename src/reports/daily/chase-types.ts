import type { AgendaList } from "../../calc/agenda-lists.js";
import type { CivilMoment } from "../../model/moment.js";
import type { Role } from "../../model/role.js";
import type { SubjectRef } from "../../model/subject.js";
import type { Text } from "../../model/text.js";
import type { Certainty, MissingRegister } from "../../rules/finding.js";
import type { ChildRow } from "../kit/child-row.js";
import type { ReportHead } from "../kit/report-head.js";

/** The fields of a child that the list shows. */
export const chaseFields = [
  "name",
  "class",
  "absentSince",
  "daysAbsent",
  "guardianName",
  "guardianPhone",
  "homeAddress",
  "attempts",
] as const;

/** Whose list it is: what falls to an office, at one place, or to one person. */
export interface ChaseScope {
  readonly of: SubjectRef;
  readonly role?: Role;
  /** The place at which the office sits: a class for its homeroom teacher. Offices of all places within `of`, unless given. */
  readonly at?: string;
  /** The person who holds the office, by the host's number. */
  readonly person?: string;
  /** The lists of the agenda that count as today's; overdue, due today, open without a time set, and possible, unless given. */
  readonly lists?: readonly AgendaList[];
}

/** What is to be done about a child: called, visited, spoken to, reported, written to, handed over, or something else. */
export type ChaseDeed = "call" | "visit" | "talk" | "report" | "notice" | "other";

/** A line of the list: a child, what is to be done about it, by when and why. */
export interface ChaseLine {
  readonly list: AgendaList;
  readonly row: ChildRow<(typeof chaseFields)[number]>;
  readonly deeds: readonly ChaseDeed[];
  readonly next: Text;
  readonly why: Text;
  readonly due?: CivilMoment;
  readonly certainty: Certainty;
  readonly clauses: readonly string[];
  /** The registers that would settle it, where it is only possible. */
  readonly wouldSettle: readonly MissingRegister[];
  readonly finding: string;
}

/** Who is to be called, visited and reported on today (今日追访清单). */
export interface ChaseList extends ReportHead {
  readonly role?: Role;
  readonly at?: string;
  readonly person?: string;
  readonly lines: readonly ChaseLine[];
  /** How many matters of today concern no single child, and stand on the duty sheet. */
  readonly elsewhere: number;
}
