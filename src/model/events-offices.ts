import type { SubjectEvent } from "./event-base.js";
import type { Role } from "./role.js";

/** A person takes up an office (任职), by a number of the host's own; never a name (reading G15). */
export interface Appointed extends SubjectEvent {
  readonly kind: "appointed";
  readonly office: Role;
  readonly person: string;
}

/** A person leaves an office (离任). */
export interface Relieved extends SubjectEvent {
  readonly kind: "relieved";
  readonly office: Role;
  readonly person: string;
}
