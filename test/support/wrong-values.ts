/** What tests of wrong values have in common. */
import { BaoxueError } from "../../src/model/errors.js";

/** A value as a message names it. */
export function named(value: unknown): string {
  if (typeof value === "object" && value !== null) return JSON.stringify(value);
  return typeof value === "function" ? "a function" : String(value);
}

/** What a function throws, or its promise is broken by; nothing where it goes well. */
export async function thrownBy(run: () => unknown): Promise<unknown> {
  try {
    await run();
    return undefined;
  } catch (error) {
    return error;
  }
}

/** The same for a function that promises nothing. */
export function thrownAtOnce(run: () => unknown): unknown {
  try {
    run();
    return undefined;
  } catch (error) {
    return error;
  }
}

/** Whether a thrown error says where, what was given, and what was expected. */
export function isTold(error: unknown): boolean {
  return (
    error instanceof BaoxueError &&
    error.issues.length > 0 &&
    error.issues.every(({ path, expected, ...issue }) => path !== "" && expected !== "" && "value" in issue)
  );
}
