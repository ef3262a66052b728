import { BaoxueError } from "../../model/errors.js";

/**
 * Refuses what is no list where a scope needs one: a host without types may have left it out.
 *
 * @throws {BaoxueError} `invalid-input` then.
 */
export function requireList(list: unknown, path: string, expected: string): void {
  if (!Array.isArray(list)) throw new BaoxueError("invalid-input", [{ path, value: list, expected }]);
}
