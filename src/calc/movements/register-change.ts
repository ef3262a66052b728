import type { Result } from "../../model/errors.js";
import { registerChanges } from "./change-codes-data.js";
import type { RegisterChange } from "./roll-effect.js";

/**
 * The change that a code of the register, or a word of the national system, stands for. What is not listed is an issue, never a guess.
 *
 * @example
 * ```ts
 * import { registerChange } from "baoxue";
 * const found = registerChange("11");
 * found.ok ? found.value.effect : found.issues; //=> { kind: "leaves", exit: "suspended" }
 * registerChange("77").ok; //=> false
 * ```
 */
export function registerChange(code: string): Result<RegisterChange> {
  const known = knownChange(code);
  return known
    ? { ok: true, value: known }
    : {
        ok: false,
        issues: [{ path: "code", value: code, expected: 'a change code such as "11", or a word such as "休学"' }],
      };
}

/** As {@link registerChange}, for the loops that have checked their rows. */
export function knownChange(code: unknown): RegisterChange | undefined {
  return typeof code === "string" && Object.hasOwn(registerChanges, code) ? registerChanges[code] : undefined;
}
