import { type Dialect, document } from "../../rules/dialect.js";
import { clauses } from "./clauses.js";
import { parameters } from "./parameters.js";
import { readings } from "./readings.js";

/** The words of the district's notice: its clauses and readings are checked in every rule. */
export const licheng: Dialect<typeof clauses, typeof parameters, typeof readings> = document("licheng-2024", {
  clauses,
  parameters,
  readings,
});
