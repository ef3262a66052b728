import type { Reading } from "../../rules/policy.js";
import { type EnteringReading, enteringReadings } from "./readings/entering.js";
import { type GeneralReading, generalReadings } from "./readings/general.js";
import { type NetworksReading, networksReadings } from "./readings/networks.js";
import { type OrganisationReading, organisationReadings } from "./readings/organisation.js";
import { type ReportingReading, reportingReadings } from "./readings/reporting.js";
import { type RunningReading, runningReadings } from "./readings/running.js";
import { type SafeguardsReading, safeguardsReadings } from "./readings/safeguards.js";
import { type StatisticsReading, statisticsReadings } from "./readings/statistics.js";
import { type SupportReading, supportReadings } from "./readings/support.js";

/** The ids of the readings. */
export type ReadingId =
  | GeneralReading
  | OrganisationReading
  | StatisticsReading
  | RunningReading
  | SupportReading
  | EnteringReading
  | ReportingReading
  | NetworksReading
  | SafeguardsReading;

/** What the document leaves open, what was chosen, and why: first what holds throughout, then section by section. */
export const readings: Readonly<Record<ReadingId, Reading>> = {
  ...generalReadings,
  ...organisationReadings,
  ...statisticsReadings,
  ...runningReadings,
  ...supportReadings,
  ...enteringReadings,
  ...reportingReadings,
  ...networksReadings,
  ...safeguardsReadings,
};
