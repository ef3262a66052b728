import type { Reading } from "../../../rules/policy.js";

/** Choices about this part. */
export type RunningReading = never;

/** What this part leaves open. */
export const runningReadings: Readonly<Record<RunningReading, Reading>> = {};
