import type { Reading } from "../../rules/policy.js";
import { type GeneralReading, generalReadings } from "./readings/general.js";
import { type GoalReading, goalReadings } from "./readings/goals.js";
import { type LedgerReading, ledgerReadings } from "./readings/ledgers.js";
import { type LetterReading, letterReadings } from "./readings/letters.js";
import { type MonitoringReading, monitoringReadings } from "./readings/monitoring.js";
import { type PersuasionReading, persuasionReadings } from "./readings/persuasion.js";

/** The ids of the readings. */
export type ReadingId =
  | GeneralReading
  | GoalReading
  | MonitoringReading
  | PersuasionReading
  | LedgerReading
  | LetterReading;

/** What the document leaves open, what was chosen, and why: first what holds throughout, then section by section. */
export const readings: Readonly<Record<ReadingId, Reading>> = {
  ...generalReadings,
  ...goalReadings,
  ...monitoringReadings,
  ...persuasionReadings,
  ...ledgerReadings,
  ...letterReadings,
};
