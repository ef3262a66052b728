import fc from "fast-check";
import { arbitraryPolicy } from "/work/main/test/support/arbitraries/policies.js";
import { arbitrarySituation } from "/work/main/test/support/arbitraries/worlds.js";
import { assessNaively } from "/work/main/test/reference/assess.js";
const samples = fc.sample(fc.tuple(arbitraryPolicy, arbitrarySituation), { numRuns: 60, seed: 9 });
for (const [policy, s] of samples) assessNaively(policy, s.calendar, s.data, s);
