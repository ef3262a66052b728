import type { Reading } from "../../rules/policy.js";
import { type GeneralReading, generalReadings } from "./readings/general.js";
import { type GoalReading, goalReadings } from "./readings/goals.js";
import { type OrganisationReading, organisationReadings } from "./readings/organisation.js";
import { type RegistrationReading, registrationReadings } from "./readings/registration.js";
import { type SupportReading, supportReadings } from "./readings/support.js";

/** The ids of the readings. */
export type ReadingId = GeneralReading | GoalReading | OrganisationReading | RegistrationReading | SupportReading;

/** What the document leaves open, what was chosen, and why: first what holds throughout, then section by section. */
export const readings: Readonly<Record<ReadingId, Reading>> = {
  ...generalReadings,
  ...goalReadings,
  ...organisationReadings,
  ...registrationReadings,
  ...supportReadings,
};
