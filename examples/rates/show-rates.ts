import {
  type Indicator,
  type IndicatorFigure,
  type IndicatorMember,
  indicatorCounters,
  type Language,
  type PupilSpell,
  percentText,
  populationLabels,
  sourceCertaintyLabels,
} from "baoxue";
import { type CountyFigures, registerRates } from "./county-figures.js";
import type { Place } from "./read/register.js";
import { table } from "./table.js";
import { words } from "./words.js";

/** Every rate side by side, then how each was reached. */
export function showRates({ rates }: CountyFigures, lang: Language): readonly string[] {
  const lines = rates.map((figure) => [
    nameOf(figure),
    `${figure.value.numerator}`,
    `${figure.value.denominator}`,
    percentText(figure.value)[lang],
    figure.certainty,
  ]);
  const header = [
    "",
    { zh: "分子", en: "numerator" }[lang],
    { zh: "分母", en: "denominator" }[lang],
    "%",
    words.certainty[lang],
  ];
  return [words.rates[lang], ...table(header, lines), "", ...rates.flatMap((figure) => reachedBy(figure, lang))];
}

function nameOf({ indicator, variant, version }: IndicatorFigure): string {
  return `${indicator}/${variant}@${version}`;
}

function definitionOf({ indicator, variant }: IndicatorFigure): Indicator | undefined {
  return registerRates.find((definition) => definition.id === indicator && definition.variant === variant);
}

function reachedBy(figure: IndicatorFigure, lang: Language): readonly string[] {
  const definition = definitionOf(figure);
  if (!definition) return [];
  const { names, formula, citation } = definition;
  return [
    `${nameOf(figure)}  ${names[lang]} (${populationLabels[figure.population][lang]})`,
    `  ${words.formula[lang]}: ${formula[lang]}`,
    `  ${words.source[lang]}: ${citation.source[lang]}; [${citation.certainty}] ${sourceCertaintyLabels[citation.certainty][lang]}`,
    ...(citation.note ? [`  ${words.note[lang]}: ${citation.note[lang]}`] : []),
  ];
}

/** Who is counted: those above the line by name, and below it whoever is more than the roll at the opening. */
export function showMembers(
  { members }: CountyFigures,
  register: { readonly spells: readonly PupilSpell[]; readonly places: readonly Place[] },
  lang: Language,
): readonly string[] {
  const line = ({ pupil, row }: IndicatorMember): string => {
    const spell = register.spells[row];
    const place = register.places[row];
    return `    ${pupil}  ${spell?.school} ${spell?.class}  ${spell?.entry.on} – ${spell?.exit?.on ?? ""}  ${place?.file}:${place?.line}`;
  };
  const listed = (side: readonly IndicatorMember[]): readonly string[] =>
    [...new Set(side.map(({ counter }) => counter))].flatMap((counter) => {
      const own = side.filter((member) => member.counter === counter);
      const sign = (own[0]?.times ?? 1) < 0 ? "−" : "+";
      const { means } = indicatorCounters[counter as keyof typeof indicatorCounters];
      return [`  ${sign} ${own.length}  ${means[lang]}`, ...(counter === "startRoll" ? [] : own.map(line))];
    });
  return [
    words.members[lang],
    ` ${words.numerator[lang]}`,
    ...listed(members.numerator),
    ` ${{ zh: "分母", en: "denominator" }[lang]}`,
    ...listed(members.denominator),
  ];
}
