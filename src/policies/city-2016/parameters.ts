import type { Parameter } from "../../rules/policy.js";

/** What the ladder needs and the text does not give: nothing; the numbers it does give stand in the rules themselves. */
export const parameters: Readonly<Record<string, Parameter>> = {};
