import type { CivilDate } from "../model/civil-date.js";
import type { CivilMoment } from "../model/moment.js";

/** On what the events of an imported list rest. */
export interface ImportBasis {
  /** Begins the ids of the events, so that two lists never give the same one: `2025-09-roll`. */
  readonly prefix: string;
  /** When the list was taken over (录入时间). */
  readonly recordedOn: CivilMoment;
}

/** The same for a list that shows how things are on a day. */
export interface ListBasis extends ImportBasis {
  /** The day that the list shows. */
  readonly asOf: CivilDate;
}

/** The id of an event from a row: the same list gives the same ids. */
export function eventId(prefix: string, row: number, what: string): string {
  return `${prefix}:${row}:${what}`;
}
