import type * as z from "zod";
import type { Issue } from "../errors.js";

/** What zod found, as the library tells it: one issue a place, with the value given there. */
export function issuesOf(found: readonly z.core.$ZodIssue[], at: readonly PropertyKey[] = []): readonly Issue[] {
  return found.flatMap((issue): readonly Issue[] => {
    const place = [...at, ...issue.path];
    const tell = (value: unknown, path = place): Issue => ({ path: pathText(path), value, expected: issue.message });
    if (issue.code === "unrecognized_keys")
      return issue.keys.map((key) => tell(fieldOf(issue.input, key), [...place, key]));
    if (issue.code === "invalid_key") return [tell(issue.path.at(-1))];
    if (issue.code === "custom") return [tell(insideOf(issue).reduce<unknown>(fieldOf, issue.input))];
    if (issue.code !== "invalid_union") return [tell(issue.input)];
    // zod names the place of the discriminator, and gives the object around it.
    if ("discriminator" in issue && issue.discriminator !== undefined)
      return [tell(fieldOf(issue.input, issue.discriminator))];
    const meant = meantBranch(issue.errors);
    return meant ? issuesOf(meant, place) : [tell(issue.input)];
  });
}

type Branch = readonly z.core.$ZodIssue[];

/** Of several shapes, the one that was meant: whose `kind` fits; or the first, where none does and it has a kind at all. */
function meantBranch(branches: readonly Branch[]): Branch | undefined {
  return branches.find((issues) => fits(issues, ["kind"])) ?? branches.find((issues) => fits(issues, []));
}

/** Whether what is wrong lies deeper than in the value as such, and elsewhere than in these fields; a field too many is no misfit. */
function fits(issues: Branch, fields: readonly PropertyKey[]): boolean {
  return issues.every(
    ({ code, path: [first] }) => code === "unrecognized_keys" || (first !== undefined && !fields.includes(first)),
  );
}

/** For `refine` on an object: what is wrong is one field of it, and that field's value is told. */
export function faultIn(inside: readonly string[], error: string): Fault {
  return { path: [...inside], error, params: { inside } };
}

/** How `refine` is told of a fault in a field. */
export interface Fault {
  readonly path: PropertyKey[];
  readonly error: string;
  readonly params: { readonly inside: readonly string[] };
}

function insideOf({ params }: z.core.$ZodIssueCustom): readonly string[] {
  const inside: unknown = params?.["inside"];
  return Array.isArray(inside) ? (inside as readonly string[]) : [];
}

function fieldOf(value: unknown, field: string): unknown {
  return (value as Readonly<Record<string, unknown>>)[field];
}

const identifier = /^[A-Za-z_$][\w$]*$/;

/** A path as one would write it: `events[3].session`; empty for the whole input. */
export function pathText(path: readonly PropertyKey[]): string {
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
      return "options" in issue && Array.isArray(issue.options) ? oneOf(issue.options) : anyOf(issue.errors);
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

/** What any of several shapes would have taken, each told once. */
function anyOf(branches: readonly (readonly z.core.$ZodIssue[])[]): string {
  return [...new Set(branches.flatMap((issues) => issues.slice(0, 1).map(({ message }) => message)))].join(", or ");
}
