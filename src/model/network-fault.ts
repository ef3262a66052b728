import type { CivilDate } from "./civil-date.js";
import type { EventId } from "./event-base.js";
import type { Role } from "./role.js";
import type { SubjectKind, SubjectRef } from "./subject.js";

/** What every fault carries. */
interface FaultBase {
  readonly subject: SubjectRef;
  /** The records that it rests on; none where the fault is that there are none. */
  readonly because: readonly EventId[];
}

/** A fault at one level of a line. */
interface LevelFault extends FaultBase {
  readonly line: string;
  readonly office: Role;
}

/** Nobody holds an office that a line needs (空缺). */
export interface NetworkGap extends LevelFault {
  readonly kind: "gap";
  /** Since when it stands empty; absent where nobody ever held it on record. */
  readonly since?: CivilDate;
  /** How many children it concerns. */
  readonly children: number;
}

/** Several persons hold an office that is meant for one (重复). */
export interface NetworkOverlap extends LevelFault {
  readonly kind: "overlap";
  readonly persons: readonly string[];
}

/** A child, school, village or township that belongs to nothing at a level of a line: nobody can answer for it there. */
export interface OutsideNetwork extends LevelFault {
  readonly kind: "outside";
  /** What it should belong to. */
  readonly covers: SubjectKind;
}

/** A child for whom nobody answers in any line (无人包保). */
export interface UncoveredChild extends FaultBase {
  readonly kind: "uncovered";
  readonly lines: readonly string[];
}

/** A post in a line. */
export interface Post {
  readonly line: string;
  readonly office: Role;
  readonly subject: SubjectRef;
}

/** The same person in two lines that are to watch each other, in different posts (双线同一人). */
export interface SamePersonTwice extends FaultBase {
  readonly kind: "twoLines";
  readonly person: string;
  readonly posts: readonly [Post, Post];
}

/** Something wrong with a network of responsibility; each is told with what it rests on. */
export type NetworkFault = NetworkGap | NetworkOverlap | OutsideNetwork | UncoveredChild | SamePersonTwice;
