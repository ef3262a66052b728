/** Every rule of the Centre's document by name. */
export * from "./rules/accountability.js";
export * from "./rules/attendance.js";
export * from "./rules/gate.js";
export * from "./rules/helpers.js";
export * from "./rules/ladder.js";
export * from "./rules/ledgers.js";
export * from "./rules/monthly-report.js";
export * from "./rules/organisation.js";
export * from "./rules/returning.js";
export * from "./rules/screening.js";
export * from "./rules/support.js";
