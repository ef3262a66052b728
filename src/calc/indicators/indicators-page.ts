import type { Language, Text } from "../../model/text.js";
import type { Counter } from "./counter.js";
import { countersOf } from "./counters-of.js";
import {
  type CounterTerm,
  type Indicator,
  type IndicatorPeriod,
  populationLabels,
  type SourceCertainty,
} from "./indicator.js";

const words = {
  title: { zh: "指标目录", en: "The catalogue of indicators" },
  note: {
    zh: "每个数先按计数项逐级相加，再相除，显示时才四舍五入；分母为零为“不适用”。由定义生成，改了定义要重新生成。",
    en: "Counts are added up first, level by level, then divided, and rounded only when shown; a zero denominator is not applicable. Made from the definitions.",
  },
  reached: { zh: "计算", en: "Reached by" },
  formula: { zh: "公式", en: "Formula" },
  counts: { zh: "口径", en: "Counts" },
  period: { zh: "期间", en: "Period" },
  source: { zh: "出处", en: "Source" },
  left: { zh: "说明", en: "Note" },
  capped: {
    zh: "超过100%按100%显示，同时保留未封顶的数",
    en: "shown as 100 % where it is more; the uncapped figure is kept",
  },
  counters: { zh: "计数项", en: "The counters" },
  counter: { zh: "名称", en: "Name" },
  meaning: { zh: "含义", en: "What is counted" },
  from: { zh: "来源", en: "Read off" },
  spells: { zh: "在班记录", en: "spells" },
  given: { zh: "另行提供", en: "given" },
  once: { zh: "在班记录（一人一次）", en: "spells, each child once" },
} satisfies Readonly<Record<string, Text>>;

const periodLabels: Readonly<Record<IndicatorPeriod, Text>> = {
  schoolYear: { zh: "学年", en: "a school year" },
  cycle: { zh: "学制周期", en: "a cycle" },
  twoSchoolYears: { zh: "相邻两学年", en: "two school years that follow on one another" },
  any: { zh: "任意", en: "any" },
};

/** What each degree of certainty is called. */
export const sourceCertaintyLabels: Readonly<Record<SourceCertainty, Text>> = {
  A: { zh: "原文已核", en: "primary text read" },
  B: { zh: "经摘录或详细转述的正式文本", en: "official text through an excerpt or a detailed secondary source" },
  C: { zh: "仅一处较弱来源，不具权威", en: "one weak source, without authority" },
  U: { zh: "通行理解，未见出处，不具权威", en: "general knowledge, unverified, without authority" },
};

/**
 * The definitions as a page in Markdown (指标目录): each with its formula in words, the counters it is made of, its source and how sure that is; then what
 * each counter counts.
 *
 * @param counters Those that the definitions name; others are left out.
 */
export function indicatorsPage<C extends string>(
  indicators: readonly Indicator<C>[],
  counters: Readonly<Record<C, Counter>>,
  language: Language,
): string {
  const used = [...new Set(indicators.flatMap((indicator) => countersOf(indicator)))];
  return [
    `# ${words.title[language]}`,
    words.note[language],
    ...indicators.map((indicator) => section(indicator, counters, language)),
    `## ${words.counters[language]}`,
    [
      `| ${[words.counter, words.meaning, words.from].map((text) => text[language]).join(" | ")} |`,
      "|---|---|---|",
      ...used.map((name) => counterRow(counters[name], language)),
    ].join("\n"),
    "",
  ].join("\n\n");
}

function section<C extends string>(
  indicator: Indicator<C>,
  counters: Readonly<Record<C, Counter>>,
  language: Language,
): string {
  const { names, population, period, formula, citation, capped } = indicator;
  const between = language === "zh" ? "：" : ": ";
  const certainty = `[${citation.certainty}] ${sourceCertaintyLabels[citation.certainty][language]}`;
  const lines: readonly (readonly [Text, string])[] = [
    [words.formula, formula[language]],
    [
      words.reached,
      `(${sum(indicator.numerator, counters, language)}) ÷ (${sum(indicator.denominator, counters, language)})`,
    ],
    [words.counts, populationLabels[population][language]],
    [words.period, periodLabels[period][language]],
    [words.source, `${citation.source[language]}${language === "zh" ? "；" : "; "}${certainty}`],
    ...(citation.note ? [[words.left, citation.note[language]] as const] : []),
    ...(capped ? [[words.left, words.capped[language]] as const] : []),
  ];
  return [
    `## ${names[language]}`,
    `\`${indicator.id}/${indicator.variant}@${indicator.version}\``,
    lines.map(([name, text]) => `- ${name[language]}${between}${text}`).join("\n"),
  ].join("\n\n");
}

function sum<C extends string>(
  terms: readonly CounterTerm<C>[],
  counters: Readonly<Record<C, Counter>>,
  language: Language,
): string {
  return terms
    .map(({ counter, times = 1 }, i) => {
      const sign = times < 0 ? "− " : i === 0 ? "" : "+ ";
      const often = Math.abs(times) === 1 ? "" : `${Math.abs(times)} × `;
      return `${sign}${often}${counters[counter].names[language]}`;
    })
    .join(" ");
}

function counterRow({ id, names, means, source, unit }: Counter, language: Language): string {
  const from = source === "given" ? words.given : unit === "pupils" ? words.once : words.spells;
  return `| ${names[language]} \`${id}\` | ${means[language]} | ${from[language]} |`;
}
