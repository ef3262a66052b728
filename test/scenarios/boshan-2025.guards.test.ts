/** Whether the cases of the central school's document would notice: each rule taken away, and each small change of a rule or a table. */
import { boshan2025 } from "../../src/policies/boshan-2025/policy.js";
import { casesOf } from "./runner/cases.js";
import { guardAll, noticeAll } from "./runner/guard-all.js";

const cases = casesOf(boshan2025);

guardAll(cases);
noticeAll(cases);
