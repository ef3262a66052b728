/** By which definition a figure was made. Figures of different definitions, variants or versions are not of one kind. */
export interface FigureDefinition {
  readonly indicator: string;
  readonly variant: string;
  /** Rises when a figure made by the definition would change. */
  readonly version: number;
}

/**
 * A definition as one text, as it stands in the field `formula` of a published figure: `dropoutRate/confirmed@1`.
 *
 * @example
 * ```ts
 * import { formulaText } from "baoxue";
 * formulaText({ indicator: "dropoutRate", variant: "confirmed", version: 1 }); //=> "dropoutRate/confirmed@1"
 * ```
 */
export function formulaText({ indicator, variant, version }: FigureDefinition): string {
  return `${indicator}/${variant}@${version}`;
}

const shape = /^([^/@]+)\/([^/@]+)@([1-9]\d*)$/;

/** The definition that such a text names; `undefined` where it is another text. */
export function parseFormula(text: string): FigureDefinition | undefined {
  const [, indicator, variant, version] = shape.exec(text) ?? [];
  return indicator === undefined || variant === undefined
    ? undefined
    : { indicator, variant, version: Number(version) };
}
