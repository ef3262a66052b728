/** Whether the cases of the city document would notice: each rule taken away, and each small change of a rule or a table. */
import { city2016 } from "../../src/policies/city-2016/policy.js";
import { casesOf } from "./runner/cases.js";
import { guardAll, noticeAll } from "./runner/guard-all.js";

const cases = casesOf(city2016);

guardAll(cases);
noticeAll(cases);
