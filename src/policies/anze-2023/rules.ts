/** Every rule of the county bureau's plan by name. */
export * from "./rules/entering.js";
export * from "./rules/groups.js";
export * from "./rules/networks.js";
export * from "./rules/organisation.js";
export * from "./rules/reporting.js";
export * from "./rules/running.js";
export * from "./rules/safeguards.js";
export * from "./rules/statistics.js";
export * from "./rules/status-changes.js";
export * from "./rules/support.js";
export * from "./rules/town-and-school.js";
