import type * as z from "zod";
import type { Result } from "../errors.js";
import { issuesOf, phraseOf } from "./issues.js";

/** What a schema makes of an input, with the library's own issues. */
export function parseWith<T>(schema: z.ZodType<T>, input: unknown): Result<T> {
  // No generated code: hosts run under a strict content policy.
  const read = schema.safeParse(input, { jitless: true, reportInput: true, error: phraseOf });
  return read.success ? { ok: true, value: read.data } : { ok: false, issues: issuesOf(read.error.issues) };
}

/** A getter or a proxy of the input may throw whatever it likes: that is one more fault of the input. */
export function guarded<T>(input: unknown, read: () => Result<T>): Result<T> {
  try {
    return read();
  } catch {
    return { ok: false, issues: [{ path: "", value: input, expected: "plain data that can be read" }] };
  }
}
