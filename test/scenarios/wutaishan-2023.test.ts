/**
 * The document of the Wutaishan Centre, clause by clause, in cases that its readers know: what happened, as of when it is asked, and what is found.
 * The cases stand in `wutaishan-2023/*.md`; how they are written says `README.md`.
 */
import { wutaishan2023 } from "../../src/policies/wutaishan-2023/policy.js";
import { askAll } from "./runner/ask-all.js";
import { casesOf } from "./runner/cases.js";

askAll(casesOf(wutaishan2023));
