import { BaoxueError } from "../model/errors.js";
import { bilingual, text, yesNo } from "../model/field-checks.js";
import { type Check, fields, isObject, listOf, oneOf, optional, that, wholeIssues } from "../model/shape-check.js";

/**
 * Refuses what is no report laid out, and options without a language: a host without types may hand over anything, and half a paper is worse than none.
 *
 * @throws {BaoxueError} `invalid-input` then, naming each such field.
 */
export function checkRendered(report: unknown, options: unknown): void {
  refuseWrong({ report: documentShape, options: optionsShape }, { report, options });
}

/**
 * Refuses columns and rows that make no table, and options without a language.
 *
 * @throws {BaoxueError} `invalid-input` then, naming each such field.
 */
export function checkFlatTable(columns: unknown, rows: unknown, options: unknown): void {
  refuseWrong({ columns: columnsShape, rows: iterable, options: optionsShape }, { columns, rows, options });
}

/**
 * Refuses what is not as its shape says, each part by its name; the fields of options stand by their own.
 *
 * @throws {BaoxueError} `invalid-input` then.
 */
export function refuseWrong(shapes: Readonly<Record<string, Check>>, given: object): void {
  const issues = wholeIssues(fields(shapes), given, undefined).map((issue) => ({
    ...issue,
    path: issue.path.replace(/^options\./, ""),
  }));
  if (issues.length > 0) throw new BaoxueError("invalid-input", issues);
}

/** In which language something is said. */
export const languageShape: Check = /* @__PURE__ */ oneOf("zh", "en");

const optionsShape: Check = /* @__PURE__ */ fields({
  language: languageShape,
  orientation: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf("portrait", "landscape")),
  bom: /* @__PURE__ */ optional(yesNo),
  name: /* @__PURE__ */ optional(text),
});

const columnsShape: Check = /* @__PURE__ */ listOf(
  /* @__PURE__ */ fields({
    key: text,
    label: bilingual,
    width: /* @__PURE__ */ optional(/* @__PURE__ */ aboveNought()),
  }),
);

const iterable: Check = /* @__PURE__ */ that(
  (value) => typeof value === "object" && value !== null && (Symbol.iterator in value || Symbol.asyncIterator in value),
  "rows, from a list, a generator or a database's cursor",
);

function aboveNought(): Check {
  return that((value) => typeof value === "number" && Number.isFinite(value) && value > 0, "a number above 0");
}

const texts: Check = /* @__PURE__ */ listOf(bilingual);
const said: Check = /* @__PURE__ */ optional(bilingual);

/** No form leaves more lines free. */
const mostLines = 1000;

const field: Check = /* @__PURE__ */ fields({ label: bilingual, value: bilingual });
const table: Check = /* @__PURE__ */ (() =>
  fields({
    columns: listOf(fields({ label: bilingual, share: aboveNought() })),
    groups: listOf(
      fields({
        heading: said,
        rows: listOf(
          fields({
            cells: listOf(
              fields({
                text: bilingual,
                note: said,
                number: optional(that((one) => typeof one === "number", "a number")),
              }),
            ),
          }),
        ),
      }),
    ),
  }))();
const narrative: Check = /* @__PURE__ */ (() =>
  fields({
    label: bilingual,
    text: said,
    lines: (value) =>
      Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= mostLines
        ? []
        : [{ path: "", value, expected: `a whole number from 0 to ${mostLines}` }],
  }))();

const blocks: Readonly<Record<string, Check>> = /* @__PURE__ */ (() => ({
  note: fields({ text: bilingual }),
  table,
  fields: fields({ fields: listOf(field) }),
  checklist: fields({ items: listOf(fields({ text: bilingual, done: optional(yesNo), note: said })) }),
  narrative,
  letter: fields({ addressee: said, paragraphs: texts }),
  signatures: fields({ lines: texts }),
  seal: fields({ body: bilingual, date: bilingual }),
  attachments: fields({ items: texts }),
}))();

const block: Check = (value, context) => {
  const kind = isObject(value) ? value["kind"] : undefined;
  const shape = typeof kind === "string" && Object.hasOwn(blocks, kind) ? blocks[kind] : undefined;
  if (shape) return shape(value, context);
  return [{ path: ".kind", value: kind, expected: `one of ${Object.keys(blocks).join(", ")}` }];
};

const documentShape: Check = /* @__PURE__ */ (() =>
  fields({
    title: bilingual,
    subtitle: said,
    serial: said,
    orientation: optional(oneOf("landscape")),
    meta: listOf(field),
    sections: listOf(fields({ heading: said, ownPage: optional(yesNo), blocks: listOf(block) })),
  }))();
