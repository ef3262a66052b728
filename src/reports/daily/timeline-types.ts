import type { CaseStatus } from "../../model/case-statuses.js";
import type { EnrolmentStatus } from "../../model/enrolment-spells.js";
import type { EventId } from "../../model/event-base.js";
import type { EventKind } from "../../model/events.js";
import type { CivilMoment } from "../../model/moment.js";
import type { HostName, Role } from "../../model/role.js";
import type { ChildRow } from "../kit/child-row.js";
import type { ReportHead } from "../kit/report-head.js";

/** The fields of the child at the head of its timeline. */
export const timelineFields = ["name", "school", "class", "status", "reason", "rebounds"] as const;

/** From one moment until before another; without an end where it lasts, or nobody knows. */
interface Lasting {
  readonly from: CivilMoment;
  readonly until?: CivilMoment;
}

/** The case had a status: certainly, or only possibly, since registers are missing. */
export interface StatusSpan extends Lasting {
  readonly lane: "case";
  readonly status: CaseStatus;
  readonly certainty: "certain" | "possible";
}

/** The child was absent without leave; how many whole school days, at least and at most. */
export interface AbsenceSpan extends Lasting {
  readonly lane: "absence";
  readonly days: { readonly least: number; readonly most: number };
}

/** The child stood so to the school register. */
export interface RollSpan extends Lasting {
  readonly lane: "roll";
  readonly status: EnrolmentStatus;
}

/** Something that lasted: a bar of a chart, in one of three lanes. */
export type TimelineSpan = StatusSpan | AbsenceSpan | RollSpan;

/** Something that was done or decided at a moment: a mark on a chart. */
export interface TimelineMark {
  readonly at: CivilMoment;
  readonly kind: EventKind | HostName;
  readonly event: EventId;
  /** The office that acted, where one is on record. */
  readonly by?: Role;
}

/** The course of one child's case, as a chart takes it (个案时间轴). */
export interface CaseTimeline extends ReportHead {
  readonly row: ChildRow<(typeof timelineFields)[number]>;
  /** In order of their beginning. A possible span contains the certain ones of the same status. */
  readonly spans: readonly TimelineSpan[];
  /** In order. */
  readonly marks: readonly TimelineMark[];
}
