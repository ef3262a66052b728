import { BaoxueError, type Issue } from "../../model/errors.js";
import { isObject } from "../../model/shape-check.js";

/** By which definition a figure was made. Figures of different definitions, variants or versions are not of one kind. */
export interface FigureDefinition {
  /** A name without `/` and `@`, as that of the variant: both part the text of a definition. */
  readonly indicator: string;
  readonly variant: string;
  /** Rises when a figure made by the definition would change. */
  readonly version: number;
}

/**
 * A definition as one text, as it stands in the field `formula` of a published figure: `dropoutRate/confirmed@1`. No two definitions have the
 * same text, and {@link parseFormula} reads it back.
 *
 * @throws {BaoxueError} `invalid-input` when a name is empty or has `/` or `@` in it, or the version is no whole number from 1.
 * @example
 * ```ts
 * import { formulaText } from "baoxue";
 * formulaText({ indicator: "dropoutRate", variant: "confirmed", version: 1 }); //=> "dropoutRate/confirmed@1"
 * ```
 */
export function formulaText(definition: FigureDefinition): string {
  const issues = definitionIssues(definition, "definition");
  if (issues.length > 0) throw new BaoxueError("invalid-input", issues);
  const { indicator, variant, version } = definition;
  return `${indicator}/${variant}@${version}`;
}

const name = /^[^/@]+$/;

/** What is wrong with a definition: without this, `a/b` and `c` would have the text of `a` and `b/c`. */
export function definitionIssues(definition: unknown, path: string): readonly Issue[] {
  if (!isObject(definition)) return [{ path, value: definition, expected: "an indicator, a variant and a version" }];
  const { indicator, variant, version } = definition as Partial<Record<keyof FigureDefinition, unknown>>;
  const checks: readonly (readonly [isFine: boolean, field: string, value: unknown, expected: string])[] = [
    [isName(indicator), "indicator", indicator, "a name without / and @"],
    [isName(variant), "variant", variant, "a name without / and @"],
    [Number.isSafeInteger(version) && Number(version) >= 1, "version", version, "a whole number from 1"],
  ];
  return checks
    .filter(([isFine]) => !isFine)
    .map(([, field, value, expected]) => ({ path: `${path}.${field}`, value, expected }));
}

function isName(value: unknown): boolean {
  return typeof value === "string" && name.test(value);
}

const shape = /^([^/@]+)\/([^/@]+)@([1-9]\d*)$/;

/** The definition that such a text names; `undefined` where it is another text. */
export function parseFormula(text: string): FigureDefinition | undefined {
  const [, indicator, variant, version] = shape.exec(text) ?? [];
  return indicator === undefined || variant === undefined
    ? undefined
    : { indicator, variant, version: Number(version) };
}
