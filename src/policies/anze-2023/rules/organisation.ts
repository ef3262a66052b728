import type { Rule } from "../../../rules/rule.js";

/** The rules of this part. */
export const organisation: readonly Rule[] = [];
