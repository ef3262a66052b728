import { city2016 as whole } from "../../src/policies/city-2016/policy.js";
import { ladder } from "../../src/policies/city-2016/rules/ladder.js";
import type { Policy } from "../../src/rules/policy.js";

/** The city's persuasion ladder by itself: what a test of absence asks of, and nothing else of the document. */
export const cityLadder: Policy = { ...whole, rules: ladder };
