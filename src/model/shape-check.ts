import type { Issue } from "./errors.js";

/**
 * Finds what is wrong with a value; the paths of its issues begin at the value: empty, `.field` or `[3].field`.
 *
 * @typeParam Context What the check has to know beside the value, such as the names that are taken; most need nothing.
 */
export type Check<Context = unknown> = (value: unknown, context: Context) => readonly Issue[];

/** A plain object of which nothing is known. */
export type Fields = Readonly<Record<string, unknown>>;

const none: readonly Issue[] = [];

/** A value that passes a test. */
export function that(passes: (value: unknown) => boolean, expected: string): Check {
  return (value) => (passes(value) ? none : [{ path: "", value, expected }]);
}

/** Any text, where a text of some form is wanted: the form is looked at later. */
export function textFor(expected: string): Check {
  return that((value) => typeof value === "string", expected);
}

/** A text that is not empty. */
export const someText: Check = /* @__PURE__ */ that(
  (value) => typeof value === "string" && value !== "",
  "a text that is not empty",
);

/** One of a few texts. */
export function oneOf(...texts: readonly string[]): Check {
  const shown = texts.map((text) => JSON.stringify(text));
  return that((value) => texts.includes(value as string), shown.join(" or "));
}

/** Nothing is wrong with what is not there. */
export function optional<Context>(check: Check<Context>): Check<Context> {
  return (value, context) => (value === undefined ? none : check(value, context));
}

/** What is wrong with each entry of a list; a hole in it is an entry that is missing. */
export function listOf<Context>(check: Check<Context>): Check<Context> {
  return (value, context) => {
    if (!Array.isArray(value)) return [{ path: "", value, expected: "a list" }];
    let found = none;
    for (let i = 0; i < value.length; i++) {
      const issues = check(value[i], context);
      if (issues.length > 0) found = joined(found, `[${i}]`, issues);
    }
    return found;
  };
}

/** What is wrong with each field of an object, by its name. */
export function fields<Context>(checks: Readonly<Record<string, Check<Context>>>): Check<Context> {
  const all = Object.entries(checks).map(([name, check]) => ({ name, check }));
  return (value, context) => {
    if (!isObject(value)) return [{ path: "", value, expected: "an object" }];
    let found = none;
    for (const { name, check } of all) {
      const issues = check(value[name], context);
      if (issues.length > 0) found = joined(found, `.${name}`, issues);
    }
    return found;
  };
}

/** Issues, and further ones seen from where their value stands. Most often there are none of a million, and nothing is made. */
function joined(found: readonly Issue[], start: string, issues: readonly Issue[]): readonly Issue[] {
  const all = found === none ? [] : (found as Issue[]); // made here before
  for (const issue of issues) all.push(below(start, issue));
  return all;
}

/** Whether a value has fields. */
export function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What is wrong with the whole: paths begin with a field's name. A getter or a proxy may throw whatever it likes: that is wrong too. */
export function wholeIssues<Context>(check: Check<Context>, value: unknown, context: Context): readonly Issue[] {
  try {
    return check(value, context).map((issue) => ({ ...issue, path: issue.path.replace(/^\./, "") }));
  } catch {
    return [{ path: "", value, expected: "plain data that can be read" }];
  }
}

/** The same issue, seen from where its value stands. */
export function below(start: string, issue: Issue): Issue {
  return { ...issue, path: start + issue.path };
}
