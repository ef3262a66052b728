import { type Dialect, document } from "../../rules/dialect.js";
import { clauses } from "./clauses.js";
import { parameters } from "./parameters.js";
import { readings } from "./readings.js";

/** The words of the city document: its clauses and readings are checked in every rule. */
export const city: Dialect<typeof clauses, typeof parameters, typeof readings> = document("city-2016", {
  clauses,
  parameters,
  readings,
});
