/** Every rule of the city document by name. */
export * from "./rules/child-labour.js";
export * from "./rules/families.js";
export * from "./rules/goals.js";
export * from "./rules/ladder.js";
export * from "./rules/law.js";
export * from "./rules/organisation.js";
export * from "./rules/school.js";
export * from "./rules/teachers.js";
export * from "./rules/tracking.js";
export * from "./rules/two-lines.js";
