import { bilingual, text } from "../../model/field-checks.js";
import { type Check, fields, optional } from "../../model/shape-check.js";
import { languageShape, refuseWrong } from "../check-rendered.js";

/**
 * Refuses data that make no picture, and options without a language or a title: a host without types may hand over anything.
 *
 * @param name What the data are called in messages.
 * @param more What the options of this chart have besides those of all.
 * @throws {BaoxueError} `invalid-input` then, naming each such field.
 */
export function checkChart(
  {
    name,
    shape,
    more = {},
  }: { readonly name: string; readonly shape: Check; readonly more?: Readonly<Record<string, Check>> },
  data: unknown,
  options: unknown,
): void {
  const own = fields({ language: languageShape, title: bilingual, id: optional(text), ...more });
  refuseWrong({ [name]: shape, options: own }, { [name]: data, options });
}
