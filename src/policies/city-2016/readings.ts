import type { Reading } from "../../rules/policy.js";
import { type GeneralReading, generalReadings } from "./readings/general.js";
import { type GoalReading, goalReadings } from "./readings/goals.js";
import { type HardshipReading, hardshipReadings } from "./readings/hardship.js";
import { type LadderReading, ladderReadings } from "./readings/ladder.js";
import { type LawReading, lawReadings } from "./readings/law.js";
import { type OrganisationReading, organisationReadings } from "./readings/organisation.js";
import { type SchoolReading, schoolReadings } from "./readings/school.js";
import { type TrackingReading, trackingReadings } from "./readings/tracking.js";
import { type TwoLinesReading, twoLinesReadings } from "./readings/two-lines.js";

/** The ids of the readings. */
export type ReadingId =
  | GeneralReading
  | GoalReading
  | LawReading
  | SchoolReading
  | LadderReading
  | HardshipReading
  | TwoLinesReading
  | TrackingReading
  | OrganisationReading;

/** What the document leaves open, what was chosen, and why: first what holds throughout, then section by section. */
export const readings: Readonly<Record<ReadingId, Reading>> = {
  ...generalReadings,
  ...goalReadings,
  ...lawReadings,
  ...schoolReadings,
  ...ladderReadings,
  ...hardshipReadings,
  ...twoLinesReadings,
  ...trackingReadings,
  ...organisationReadings,
};
