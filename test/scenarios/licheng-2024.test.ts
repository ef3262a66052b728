/**
 * The district's notice, clause by clause, in cases that its readers know: what happened, as of when it is asked, and what is found.
 * The cases stand in `licheng-2024/*.md`; how they are written says `README.md`.
 */
import { licheng2024 } from "../../src/policies/licheng-2024/policy.js";
import { askAll } from "./runner/ask-all.js";
import { casesOf } from "./runner/cases.js";

askAll(casesOf(licheng2024));
