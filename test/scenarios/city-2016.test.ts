/**
 * The city document, clause by clause, in cases that its readers know: what happened, as of when it is asked, and what is found.
 * The cases stand in `city-2016/*.md`; how they are written says `README.md`.
 */
import { city2016 } from "../../src/policies/city-2016/policy.js";
import { askAll } from "./runner/ask-all.js";
import { casesOf } from "./runner/cases.js";

askAll(casesOf(city2016));
