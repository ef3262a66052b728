import type * as z from "zod";
import type { Issue } from "../errors.js";

/** What zod found, as the library tells it: one issue a place, with the value given there. */
export function issuesOf(found: readonly z.core.$ZodIssue[]): readonly Issue[] {
  return found.flatMap((issue): readonly Issue[] => {
    const tell = (value: unknown, path = issue.path): Issue => ({
      path: pathText(path),
      value,
      expected: issue.message,
    });
    if (issue.code === "unrecognized_keys")
      return issue.keys.map((key) => tell(fieldOf(issue.input, key), [...issue.path, key]));
    // zod names the place of the discriminator, and gives the object around it.
    if (issue.code === "invalid_union" && "discriminator" in issue && issue.discriminator !== undefined)
      return [tell(fieldOf(issue.input, issue.discriminator))];
    return [tell(issue.input)];
  });
}

function fieldOf(value: unknown, field: string): unknown {
  return (value as Readonly<Record<string, unknown>>)[field];
}

const identifier = /^[A-Za-z_$][\w$]*$/;

/** A path as one would write it: `events[3].session`; empty for the whole input. */
function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === "number") return `${text}[${key}]`;
    const name = String(key);
    if (!identifier.test(name)) return `${text}[${JSON.stringify(name)}]`;
    return text === "" ? name : `${text}.${name}`;
  }, "");
}

const typePhrases: Readonly<Partial<Record<string, string>>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
};

/** What would have been right, where the schema itself does not say. */
export function phraseOf(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case "invalid_type":
      return typePhrases[issue.expected];
    case "invalid_value":
      return oneOf(issue.values);
    case "invalid_union":
      return "options" in issue && Array.isArray(issue.options) ? oneOf(issue.options) : undefined;
    case "unrecognized_keys":
      return "no field of this name";
    default:
      return undefined;
  }
}

function oneOf(values: readonly unknown[]): string {
  const shown = values.map((value) => JSON.stringify(value));
  return shown.length > 2 ? `one of ${shown.join(", ")}` : shown.join(" or ");
}
