/** Whether the cases of the district's notice would notice: each rule taken away, and each small change of a rule or a table. */
import { licheng2024 } from "../../src/policies/licheng-2024/policy.js";
import { casesOf } from "./runner/cases.js";
import { guardAll, noticeAll } from "./runner/guard-all.js";

const cases = casesOf(licheng2024);

guardAll(cases);
noticeAll(cases);
