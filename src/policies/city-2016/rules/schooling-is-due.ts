import type { State } from "../../../rules/state.js";
import { not } from "../../../rules/words.js";
import { city } from "../dialect.js";

/** Compulsory schooling is not on record as finished (reading `only-while-schooling-is-due`). */
export const schoolingIsDue: State = not(city.fact("finishedCompulsory", true));
