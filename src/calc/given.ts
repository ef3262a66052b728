import type { Issue } from "../model/errors.js";
import { type Check, isObject, listOf, that, wholeIssues } from "../model/shape-check.js";

/** An object, whatever is in it. */
export const anyObject: Check = /* @__PURE__ */ that(isObject, "an object");

/** Something that can be called. */
export const anyFunction: Check = /* @__PURE__ */ that((value) => typeof value === "function", "a function");

/** A list of objects, whatever is in them. */
export const anyRows: Check = /* @__PURE__ */ listOf(anyObject);

/**
 * What is wrong with the shape of what a host handed in, before anything in it is read: a host without types, or with a row that its
 * database lost, is told so and meets no error of the engine's.
 *
 * @param name What the whole is called where it is wrong itself; fields of it stand by their own names, entries of a list behind its name.
 */
export function givenIssues(value: unknown, name: string, check: Check): readonly Issue[] {
  return wholeIssues(check, value, undefined).map((issue) =>
    issue.path === "" || issue.path.startsWith("[") ? { ...issue, path: name + issue.path } : issue,
  );
}
