import { BaoxueError, type Issue } from "../../model/errors.js";
import { type Fields, fields, isObject, optional, wholeIssues } from "../../model/shape-check.js";
import { commonFields, ownFields, scopeChecks } from "./scope-fields-data.js";

/**
 * Refuses a scope that is none, or one field of which is not what it is in the library's reports: a host without types may hand in anything. Whether the world
 * has what is asked for, and whether a field may be left out, each report looks at itself; so does a host's own report at fields of its own.
 *
 * @throws {BaoxueError} `invalid-input` then, naming each such field.
 */
export function checkScope(report: string, scope: unknown): void {
  if (!isObject(scope))
    throw new BaoxueError("invalid-input", [{ path: "scope", value: scope, expected: "what the report is about" }]);
  const issues = scopeIssues(report, scope);
  if (issues.length > 0) throw new BaoxueError("invalid-input", issues);
}

function scopeIssues(report: string, scope: Fields): readonly Issue[] {
  const own = Object.hasOwn(ownFields, report) ? (ownFields[report] ?? []) : [];
  const checks = scopeChecks();
  const asked = [...commonFields, ...own].map((name) => [name, optional(checks[name])] as const);
  return wholeIssues(fields(Object.fromEntries(asked)), scope, undefined);
}
