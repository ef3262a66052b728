import { type Dialect, document } from "../../rules/dialect.js";
import { clauses } from "./clauses.js";
import { parameters } from "./parameters.js";
import { readings } from "./readings.js";

/** The words of the Centre's document: its clauses and readings are checked in every rule. */
export const centre: Dialect<typeof clauses, typeof parameters, typeof readings> = document("wutaishan-2023", {
  clauses,
  parameters,
  readings,
});
