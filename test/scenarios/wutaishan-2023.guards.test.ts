/** Whether the cases of the document of the Wutaishan Centre would notice: each rule taken away, and each small change of a rule or a table. */
import { wutaishan2023 } from "../../src/policies/wutaishan-2023/policy.js";
import { casesOf } from "./runner/cases.js";
import { guardAll, noticeAll } from "./runner/guard-all.js";

const cases = casesOf(wutaishan2023);

guardAll(cases);
noticeAll(cases);
