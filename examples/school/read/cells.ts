import { allRoles, type CivilDate, type CivilMoment, parseDay, type Role } from "baoxue";
import { z } from "zod";

const expectedDate = "an existing date YYYY-MM-DD";
const expectedMoment = "an existing date, YYYY-MM-DD or YYYY-MM-DDTHH:mm";

/** An id or a free text that must be there. */
export const text: z.ZodType<string, string> = z.string().min(1, "a text that is not empty");

/** A date that exists. */
export const date: z.ZodType<CivilDate, string> = z
  .string()
  .refine((cell) => parseDay(cell) !== undefined, expectedDate)
  .transform((cell) => cell as CivilDate);

/** A date that exists, with a time of day or without. */
export const moment: z.ZodType<CivilMoment, string> = z
  .string()
  .refine(
    (cell) => parseDay(cell.slice(0, 10)) !== undefined && /^(T([01]\d|2[0-3]):[0-5]\d)?$/.test(cell.slice(10)),
    expectedMoment,
  )
  .transform((cell) => cell as CivilMoment);

/** One of a few words. */
export function code<const W extends string>(...words: readonly [W, ...W[]]): z.ZodType<W, string> {
  return z
    .string()
    .refine((cell) => (words as readonly string[]).includes(cell), `one of ${words.join(", ")}`)
    .transform((cell) => cell as W);
}

/** An office, by the library's name for it. */
export const role: z.ZodType<Role, string> = z
  .string()
  .refine((cell) => (allRoles as readonly string[]).includes(cell), `an office: ${allRoles.join(", ")}`)
  .transform((cell) => cell as Role);

/** Several offices, separated by a space. */
export const rolesList: z.ZodType<readonly Role[], string> = z
  .string()
  .refine(
    (cell) => parts(cell).length > 0 && parts(cell).every((word) => (allRoles as readonly string[]).includes(word)),
    {
      message: `offices separated by a space, of: ${allRoles.join(", ")}`,
    },
  )
  .transform((cell) => parts(cell) as Role[]);

/** Yes or no. */
export const yesNo: z.ZodType<boolean, string> = code("yes", "no").transform((cell) => cell === "yes");

/** Morning or afternoon. */
export const session: z.ZodType<"am" | "pm", string> = code("am", "pm");

/** A school grade. */
export const grade: z.ZodType<number, string> = z
  .string()
  .regex(/^([1-9]|1[0-2])$/, "a grade from 1 to 12")
  .transform(Number);

/** Ids separated by a space; none at all if empty. */
export const ids: z.ZodType<readonly string[], string> = z
  .string()
  .transform(parts)
  .refine((list) => new Set(list).size === list.length, "ids separated by a space, each only once");

/** A cell that may be empty; what stands there must be right all the same. */
export function optional<T>(cell: z.ZodType<T, string>): z.ZodType<T | undefined, string> {
  return z.string().transform((value, context): T | undefined => {
    if (value === "") return undefined;
    const read = cell.safeParse(value);
    if (read.success) return read.data;
    context.issues.push({
      code: "custom",
      input: value,
      message: `${read.error.issues[0]?.message ?? "a right cell"}, or nothing`,
    });
    return z.NEVER;
  });
}

/** A cell in which nothing belongs. */
export const empty: z.ZodType<undefined, string> = z
  .literal("", "an empty cell: this column does not belong to that kind")
  .transform((): undefined => undefined);

function parts(cell: string): string[] {
  return cell.split(" ").filter((word) => word !== "");
}
