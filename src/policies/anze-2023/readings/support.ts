import type { Reading } from "../../../rules/policy.js";

/** Choices about this part. */
export type SupportReading = never;

/** What this part leaves open. */
export const supportReadings: Readonly<Record<SupportReading, Reading>> = {};
