/** The encoded documents, each with its rules by name. */
export { anze2023 } from "./anze-2023/policy.js";
export * as anze2023Rules from "./anze-2023/rules.js";
export { city2016 } from "./city-2016/policy.js";
export * as city2016Rules from "./city-2016/rules.js";
