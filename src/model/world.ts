import type { DayNumber } from "./civil-date.js";
import type { Act, Enrolled, Leave, Left, Mark, Register, TransferAcknowledged } from "./events.js";
import type { Fact } from "./fact.js";
import type { ClassId, PupilId, School, SchoolClass } from "./people.js";
import type { SessionIndex } from "./session.js";
import type { Counts, Supersession } from "./supersession.js";
import type { WorldData, WorldProblem } from "./world-data.js";

/** Everything recorded about one child, by what it says, each list in the order of the log. */
export interface PupilTimeline {
  readonly pupil: PupilId;
  readonly moves: readonly Fact<Enrolled | Left>[];
  readonly acknowledgements: readonly Fact<TransferAcknowledged>[];
  readonly marks: readonly Fact<Mark>[];
  readonly leaves: readonly Fact<Leave>[];
  readonly acts: readonly Fact<Act>[];
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
