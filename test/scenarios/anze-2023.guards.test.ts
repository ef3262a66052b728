/** Whether the cases of the county bureau's plan would notice: each rule taken away, and each small change of a rule or a table. */
import { anze2023 } from "../../src/policies/anze-2023/policy.js";
import { casesOf } from "./runner/cases.js";
import { guardAll, noticeAll } from "./runner/guard-all.js";

const cases = casesOf(anze2023);

guardAll(cases);
noticeAll(cases);
