/** Every rule of the central school's document by name. */
export * from "./rules/goals.js";
export * from "./rules/organisation.js";
export * from "./rules/records.js";
export * from "./rules/registration.js";
export * from "./rules/support.js";
