import * as z from "zod";
import { exactly } from "../../model/schemas/exactly.js";

/** A list with at least one entry: an empty one asks for nothing, and would always, or never, be so. */
export function someOf<T>(entry: z.ZodType<T>): z.ZodType<T[]> {
  return z.array(entry).min(1, "at least one entry");
}

/** A whole number from one to another; one issue, whatever is wrong with it. */
export function wholeNumber(least: number, most?: number): z.ZodType<number> {
  const error = most === undefined ? `a whole number from ${least}` : `a whole number from ${least} to ${most}`;
  const schema = z.int({ error }).min(least, { error });
  return exactly<number>()(most === undefined ? schema : schema.max(most, { error }));
}
