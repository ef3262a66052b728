import { type Dialect, document } from "../../rules/dialect.js";
import { clauses } from "./clauses.js";
import { parameters } from "./parameters.js";
import { readings } from "./readings.js";

/** The words of the county bureau's plan: its clauses and readings are checked in every rule. */
export const anze: Dialect<typeof clauses, typeof parameters, typeof readings> = document("anze-2023", {
  clauses,
  parameters,
  readings,
});
