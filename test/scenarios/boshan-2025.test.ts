/**
 * The central school's document, clause by clause, in cases that its readers know: what happened, as of when it is asked, and what is found.
 * The cases stand in `boshan-2025/*.md`; how they are written says `README.md`.
 */
import { boshan2025 } from "../../src/policies/boshan-2025/policy.js";
import { askAll } from "./runner/ask-all.js";
import { casesOf } from "./runner/cases.js";

askAll(casesOf(boshan2025));
