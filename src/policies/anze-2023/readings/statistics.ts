import type { Reading } from "../../../rules/policy.js";

/** Choices about this part. */
export type StatisticsReading = never;

/** What this part leaves open. */
export const statisticsReadings: Readonly<Record<StatisticsReading, Reading>> = {};
