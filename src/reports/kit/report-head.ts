import type { CivilDate } from "../../model/civil-date.js";
import type { CivilMoment } from "../../model/moment.js";
import { type Role, seatOf } from "../../model/role.js";
import type { SubjectRef } from "../../model/subject.js";
import type { Text } from "../../model/text.js";
import type { ReportSource } from "../source/report-source.js";

/** A clause of a document: the document's id, and the clause's within it. */
export type ClauseRef = `${string}/${string}`;

/** The time that a report is about, both days included; `key` where it is a month, term or school year by name. */
export interface ReportPeriod {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly key?: string;
}

/** Something that a report lacks (缺项): what, about whom, and who owes it. */
export interface MissingItem {
  readonly what: Text;
  /** The name of the field, where it is one of the report's. */
  readonly field?: string;
  readonly subject?: SubjectRef;
  readonly owedBy?: Role;
  /** Where that office sits. */
  readonly at?: string;
}

/** The place at which an office that owes something sits, where that is the subject itself; another's seat is not known from it. */
export function seatAt({ kind, id }: SubjectRef, owedBy: Role): Pick<MissingItem, "at"> {
  return seatOf(owedBy) === kind ? { at: id } : {};
}

/** What every report says of itself: about what, for when, up to when, by whose knowledge, under which clauses, and what it lacks. */
export interface ReportHead {
  readonly report: string;
  readonly about: SubjectRef;
  readonly period?: ReportPeriod;
  /** The cut-off: nothing later is told. */
  readonly asOf: CivilMoment;
  /** As known on this day; absent where the whole log is known. */
  readonly knownOn?: CivilMoment;
  /** The document it is drawn up under. */
  readonly policy?: string;
  /** The clauses that ask for it. */
  readonly answers: readonly ClauseRef[];
  readonly missing: readonly MissingItem[];
}

/** What a head is made of. */
export interface HeadParts {
  readonly report: string;
  readonly about: SubjectRef;
  readonly period?: ReportPeriod | undefined;
  readonly answers: readonly ClauseRef[];
  readonly missing: readonly MissingItem[];
}

/** The head of a report off its source. */
export function reportHead(source: ReportSource, { period, ...parts }: HeadParts): ReportHead {
  const { asOf, knownOn, policy } = source;
  return {
    ...parts,
    ...(period === undefined ? {} : { period }),
    asOf,
    ...(knownOn === undefined ? {} : { knownOn }),
    ...(policy === undefined ? {} : { policy: policy.id }),
  };
}
