import type { State } from "../../../rules/state.js";
import { and, not } from "../../../rules/words.js";
import { city } from "../dialect.js";

/** Compulsory schooling is not on record as finished, nor shown so by a place in a senior class (reading `only-while-schooling-is-due`). */
export const schoolingIsDue: State = and(not(city.fact("finishedCompulsory", true)), not(city.stage("senior")));
