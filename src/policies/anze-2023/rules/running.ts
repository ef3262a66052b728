import type { Rule } from "../../../rules/rule.js";

/** The rules of this part. */
export const running: readonly Rule[] = [];
