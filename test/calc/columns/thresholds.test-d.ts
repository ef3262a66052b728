import { describe, expectTypeOf, it } from "vitest";
import { compileThresholds } from "../../../src/calc/columns/compile-thresholds.js";
import type { PolicyThresholds, RunField } from "../../../src/calc/columns/policy-thresholds.js";
import type { RunColumns } from "../../../src/calc/columns/run-columns.js";

declare const runs: RunColumns;
declare const policy: PolicyThresholds;
const failures = new Uint8Array(0);

describe("threshold masks", () => {
  const masks = compileThresholds([
    { id: "days", when: { field: "daysCompletedLeast", is: "atLeast", value: 1 } },
    { id: "both", when: { every: [{ field: "failures", is: "over", value: 1 }] } },
  ]);

  it("ask for the columns that their thresholds name, wherever they stand", () => {
    expectTypeOf(masks({ ...runs, failures })).toEqualTypeOf<Uint32Array>();
    // @ts-expect-error: the column named in `every` is missing
    masks(runs);
    // @ts-expect-error: a plain array is no column
    masks({ ...runs, failures: [1, 2] });
  });

  it("know no comparison but five", () => {
    // @ts-expect-error: a sign is not a word of the rule language
    compileThresholds([{ id: "t", when: { field: "a", is: ">=", value: 1 } }]);
  });

  it("of a policy ask for runs and failed persuasions", () => {
    const ofPolicy = compileThresholds(policy.certain);
    ofPolicy({ ...runs, failedPersuasionsLeast: failures, failedPersuasionsMost: failures });
    // @ts-expect-error: how many persuasions failed is for the host to count
    ofPolicy(runs);
    expectTypeOf<"first">().not.toExtend<RunField>();
  });
});
