import { type Dialect, document } from "../../rules/dialect.js";
import { clauses } from "./clauses.js";
import { parameters } from "./parameters.js";
import { readings } from "./readings.js";

/** The words of the central school's document: its clauses and readings are checked in every rule. */
export const boshan: Dialect<typeof clauses, typeof parameters, typeof readings> = document("boshan-2025", {
  clauses,
  parameters,
  readings,
});
