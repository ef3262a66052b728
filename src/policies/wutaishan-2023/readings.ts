import type { Reading } from "../../rules/policy.js";
import { type AccountabilityReading, accountabilityReadings } from "./readings/accountability.js";
import { type GeneralReading, generalReadings } from "./readings/general.js";
import { type LadderReading, ladderReadings } from "./readings/ladder.js";
import { type OrganisationReading, organisationReadings } from "./readings/organisation.js";
import { type RegistrationReading, registrationReadings } from "./readings/registration.js";
import { type ReturningReading, returningReadings } from "./readings/returning.js";

/** The ids of the readings. */
export type ReadingId =
  | GeneralReading
  | OrganisationReading
  | RegistrationReading
  | LadderReading
  | ReturningReading
  | AccountabilityReading;

/** What the document leaves open, what was chosen, and why: first what holds throughout, then section by section. */
export const readings: Readonly<Record<ReadingId, Reading>> = {
  ...generalReadings,
  ...organisationReadings,
  ...registrationReadings,
  ...ladderReadings,
  ...returningReadings,
  ...accountabilityReadings,
};
