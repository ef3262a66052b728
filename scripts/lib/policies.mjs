import * as exported from "../../dist/policies.js";

/** The encoded documents of the built library, in the order of their ids; beside each stand its rules by name. */
export const policies = Object.values(exported)
  .filter((one) => "clauses" in one && "readings" in one)
  .sort((a, b) => (a.id < b.id ? -1 : 1));
