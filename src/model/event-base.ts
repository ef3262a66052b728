import type { CivilMoment } from "./moment.js";
import type { PupilId } from "./people.js";
import type { SubjectRef } from "./subject.js";

/** Identifies an event within a world. */
export type EventId = string;

/**
 * What every event carries. Events are never edited: a correction is a new event that supersedes.
 */
export interface EventBase {
  readonly id: EventId;
  /** When it happened; for a register, the day of its session. */
  readonly occurredOn: CivilMoment;
  /** When it was written into the record (录入时间): work recorded late is not work done late. */
  readonly recordedOn: CivilMoment;
  /**
   * An earlier event that this one corrects; the earlier one stays in the log and counts no longer. It is of the same kind and about the
   * same subject (a register: of the same class); what was recorded of the wrong child or in the wrong kind is taken back by a retraction.
   */
  readonly supersedes?: EventId;
}

/** An event about a child. */
export interface PupilEvent extends EventBase {
  readonly pupil: PupilId;
  /** The day that the record is about, where it names one: it then serves that day, even late. */
  readonly about?: CivilMoment;
}

/** An event about a child, a class, a school, a village, a township or an authority. */
export interface SubjectEvent extends EventBase {
  readonly subject: SubjectRef;
  /** The period that the record is about, where it names one, such as `2025-09` or `2025-2026`: it then serves that period, even late. */
  readonly period?: string;
  /** The day that the record is about, where it names one. */
  readonly about?: CivilMoment;
}
