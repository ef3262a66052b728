import { BaoxueError } from "../model/errors.js";
import { bilingual, text, whole } from "../model/field-checks.js";
import { type Check, fields, isObject, listOf, oneOf, optional, that, wholeIssues } from "../model/shape-check.js";

/**
 * Refuses what a host without types may hand over, before anything of it is read: each part by its name.
 *
 * @throws {BaoxueError} `invalid-input` then, naming each such field.
 */
export function refuseWrong(shapes: Readonly<Record<string, Check>>, given: object): void {
  const issues = wholeIssues(fields(shapes), given, undefined);
  if (issues.length > 0) throw new BaoxueError("invalid-input", issues);
}

/** An object, whatever is in it. */
const anyObject: Check = /* @__PURE__ */ that(isObject, "an object");

const anyList: Check = /* @__PURE__ */ that(Array.isArray, "a list");
const anyFunction: Check = /* @__PURE__ */ that((value) => typeof value === "function", "a function");

/** The rows of a table as they were read: what stands in a cell is looked at cell by cell. */
const sheetRows: Check = /* @__PURE__ */ (() => listOf(fields({ row: whole, cells: anyList })))();

/** A mapping: a column for each field. */
const mappingShape: Check = (value, context) => {
  if (!isObject(value)) return [{ path: "", value, expected: "a mapping: a column for each field" }];
  const column = optional(
    fields({
      label: bilingual,
      headers: optional(listOf(text)),
      blanks: optional(listOf(text)),
      cell: fields({ read: anyFunction, write: anyFunction, expected: bilingual }),
    }),
  );
  return Object.entries(value).flatMap(([name, one]) =>
    column(one, context).map((issue) => ({ ...issue, path: `.${name}${issue.path}` })),
  );
};

const importOptions: Check = /* @__PURE__ */ (() => fields({ check: optional(anyFunction) }))();

/**
 * Refuses rows that are no table, a mapping that is none, and options that are none.
 *
 * @throws {BaoxueError} `invalid-input` then.
 */
export function checkTable(rows: unknown, mapping: unknown, options: unknown): void {
  refuseWrong({ rows: sheetRows, mapping: mappingShape, options: importOptions }, { rows, mapping, options });
}

/**
 * Refuses values and a mapping of which no table can be written.
 *
 * @throws {BaoxueError} `invalid-input` then.
 */
export function checkExport(values: unknown, mapping: unknown, language: unknown): void {
  refuseWrong(
    { values: listOf(anyObject), mapping: mappingShape, language: oneOf("zh", "en") },
    { values, mapping, language },
  );
}

/**
 * Refuses rows that no import has read, and a basis without a prefix or a day.
 *
 * @param value What each row must hold; `more` what the basis must.
 * @throws {BaoxueError} `invalid-input` then.
 */
export function checkTaken(
  { rows, basis }: { readonly rows: unknown; readonly basis: unknown },
  value: Readonly<Record<string, Check>>,
  more: Readonly<Record<string, Check>> = {},
): void {
  refuseWrong({ rows: rowsOf(value), basis: fields({ prefix: text, recordedOn: text, ...more }) }, { rows, basis });
}

/** Rows as an import gives them: the number of each, and what was read. */
export function rowsOf(value: Readonly<Record<string, Check>>): Check {
  return listOf(fields({ row: whole, value: fields(value) }));
}

/** Events of a log, as far as everything reads them. */
export const eventRows: Check = /* @__PURE__ */ (() =>
  listOf(fields({ id: text, kind: text, occurredOn: text, recordedOn: text, pupil: optional(text) })))();
