/**
 * The county bureau's plan, clause by clause, in cases that its readers know: what happened, as of when it is asked, and what is found.
 * The cases stand in `anze-2023/*.md`; how they are written says `README.md`.
 */
import { anze2023 } from "../../src/policies/anze-2023/policy.js";
import { askAll } from "./runner/ask-all.js";
import { casesOf } from "./runner/cases.js";

askAll(casesOf(anze2023));
