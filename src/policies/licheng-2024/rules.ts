/** Every rule of the district's notice by name. */
export * from "./rules/goals.js";
export * from "./rules/ledgers.js";
export * from "./rules/letters.js";
export * from "./rules/monitoring.js";
export * from "./rules/persuasion.js";
