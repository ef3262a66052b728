import { BaoxueError } from "../model/errors.js";
import type { Explanation, Finding } from "./finding.js";

/**
 * Why a finding is what it is. A copy made by spreading or `structuredClone` has lost it, since it is made only when it is read:
 * a sentence without its reason would pass for the whole.
 *
 * @throws {BaoxueError} `invalid-input` when the finding is such a copy.
 */
export function becauseOf(finding: Finding): Explanation {
  const { because } = finding as Partial<Finding>;
  if (because !== undefined) return because;
  const expected =
    "a finding of an assessment, or what JSON made of one: a copy by spreading or structuredClone loses the explanation";
  throw new BaoxueError("invalid-input", [{ path: "finding.because", value: because, expected }]);
}
