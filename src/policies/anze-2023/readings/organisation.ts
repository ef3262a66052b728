import type { Reading } from "../../../rules/policy.js";

/** Choices about this part. */
export type OrganisationReading = never;

/** What this part leaves open. */
export const organisationReadings: Readonly<Record<OrganisationReading, Reading>> = {};
