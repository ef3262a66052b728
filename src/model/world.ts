import type { Areas } from "./areas.js";
import type { CivilDate, DayNumber } from "./civil-date.js";
import type { Act } from "./events.js";
import type { Enrolled, Leave, Left, Mark, Register, TransferAcknowledged } from "./events-attendance.js";
import type { FactRecorded } from "./events-care.js";
import type { FigurePublished } from "./events-figures.js";
import type { Appointed, Relieved } from "./events-offices.js";
import type { Fact } from "./fact.js";
import type { ClassId, PupilId, School, SchoolClass } from "./people.js";
import type { SessionIndex } from "./session.js";
import type { SubjectRef } from "./subject.js";
import type { Counts, Supersession } from "./supersession.js";
import type { WorldData, WorldProblem } from "./world-data.js";

/** Everything recorded about one subject, by what it says, each list in the order of the log. */
export interface SubjectTimeline {
  readonly subject: SubjectRef;
  /** What was done about it. */
  readonly acts: readonly Fact<Act>[];
  /** What is so of it. */
  readonly facts: readonly Fact<FactRecorded>[];
  readonly figures: readonly Fact<FigurePublished>[];
  /** Who took up and left office at it. */
  readonly appointments: readonly Fact<Appointed | Relieved>[];
}

/** Everything recorded about one child. */
export interface PupilTimeline extends SubjectTimeline {
  readonly pupil: PupilId;
  readonly moves: readonly Fact<Enrolled | Left>[];
  readonly acknowledgements: readonly Fact<TransferAcknowledged>[];
  readonly marks: readonly Fact<Mark>[];
  readonly leaves: readonly Fact<Leave>[];
  /** The registers that list the child as absent. */
  readonly absences: readonly Fact<Register>[];
}

/** The registers of a class by session; several where one was taken again. */
export type ClassRegisters = ReadonlyMap<SessionIndex, readonly Fact<Register>[]>;

/** A world, checked and indexed once; assessed as often as one likes. */
export interface World {
  readonly data: WorldData;
  /** What in the log cannot be true as it stands. */
  readonly problems: readonly WorldProblem[];
  readonly timelines: ReadonlyMap<PupilId, PupilTimeline>;
  /** What was recorded about subjects other than children, by {@link subjectKey}; only those of which something was. */
  readonly subjects: ReadonlyMap<string, SubjectTimeline>;
  /** Which subjects there are, and which belongs to which. */
  readonly areas: Areas;
  /** The children who were ever expected in a class, as far as the whole log tells. */
  readonly everIn: ReadonlyMap<ClassId, readonly PupilId[]>;
  readonly birthdays: ReadonlyMap<PupilId, CivilDate>;
  readonly registers: ReadonlyMap<ClassId, ClassRegisters>;
  /** The last session of which each class has a register. */
  readonly lastRegisters: ReadonlyMap<ClassId, SessionIndex>;
  readonly classes: ReadonlyMap<ClassId, SchoolClass>;
  readonly schools: ReadonlyMap<string, School>;
  /** Whether an event was known, and not yet superseded, at a moment. */
  readonly counts: Counts;
  /** When an event was superseded, as far as the whole log tells. */
  readonly supersededAt: Supersession["supersededAt"];
  /** Since when a school's pupils are judged. */
  readonly recordsFrom: (school: string) => DayNumber;
}
