import { BaoxueError } from "../../model/errors.js";
import { bilingual } from "../../model/field-checks.js";
import { fields, listOf } from "../../model/shape-check.js";
import type { Language, Text } from "../../model/text.js";
import { checkChart } from "./check-chart.js";
import { type ChartOptions, picture, shortened } from "./picture.js";
import { element, label } from "./svg.js";

/** How many children came so far: a number, or that it may not be said, which is never shown as 0. */
export type FunnelStep = { readonly name: Text } & ({ readonly count: number } | { readonly suppressed: true });

/**
 * Steps that fewer and fewer children reach, as one SVG picture: from absence over contact, visit and suspicion to confirmation, return and closure.
 * Beside each step stands which part of those at the step before it reached; where one of both may not be said, that is not said either.
 *
 * @throws {BaoxueError} `invalid-input` where the steps or the options are none, or a count is no whole number from 0.
 * @example
 * ```ts
 * import { funnelChart } from "baoxue/charts";
 * const steps = [{ name: { zh: "缺课", en: "Absent" }, count: 40 }, { name: { zh: "家访", en: "Visited" }, count: 25 }];
 * funnelChart(steps, { language: "zh", title: { zh: "漏斗图", en: "Funnel" } }).includes(">62.5%</text>"); //=> true
 * ```
 */
export function funnelChart(steps: readonly FunnelStep[], options: ChartOptions): string {
  checkChart({ name: "steps", shape: listOf(fields({ name: bilingual })) }, steps, options);
  const { language, title } = options;
  const issues = steps.flatMap((step, i) =>
    "suppressed" in step || (Number.isSafeInteger(step.count) && step.count >= 0)
      ? []
      : [{ path: `steps[${i}].count`, value: step.count, expected: "a whole number from 0" }],
  );
  if (issues.length > 0) throw new BaoxueError("invalid-input", issues);
  const most = Math.max(1, ...steps.map((step) => ("count" in step ? step.count : 0)));
  const id = options.id ?? "funnel";
  const described = steps.map((step, i) => inWords(step, steps[i - 1], language));
  return picture(
    {
      ...options,
      width: 720,
      height: 56 + steps.length * rowHeight + 44,
      id,
      described: described.join(language === "zh" ? "；" : "; "),
    },
    label(24, 32, title[language], { "font-size": 18, "font-weight": 700, fill: "#222" }),
    hatching(`${id}-hidden`),
    ...steps.map((step, i) => stepOf({ step, before: steps[i - 1], top: 56 + i * rowHeight, most, id, language })),
    label(24, 56 + steps.length * rowHeight + 24, words.conversion[language], { "font-size": 12, fill: "#555" }),
  );
}

const rowHeight = 46;
const barHeight = 30;
const names = 190;
const widest = 360;

const words = {
  hidden: { zh: "不公布", en: "not published" },
  conversion: { zh: "右侧百分数：占上一环节的比例", en: "On the right: as a part of the step before" },
} satisfies Readonly<Record<string, Text>>;

interface Row {
  readonly step: FunnelStep;
  readonly before: FunnelStep | undefined;
  readonly top: number;
  readonly most: number;
  readonly id: string;
  readonly language: Language;
}

function stepOf({ step, before, top, most, id, language }: Row): string {
  const width = "count" in step ? (step.count / most) * widest : 60;
  const center = names + widest / 2;
  const middle = top + barHeight / 2 + 5;
  const fill = "count" in step ? "#9cc3dd" : `url(#${id}-hidden)`;
  return element(
    "g",
    {},
    label(names - 12, middle, shortened(step.name[language], 24), {
      "font-size": 14,
      "text-anchor": "end",
      fill: "#222",
    }),
    element("rect", { x: center - width / 2, y: top, width, height: barHeight, fill, stroke: "#0b4a70" }),
    label(center, middle, countText(step, language), {
      "font-size": 14,
      "font-weight": 600,
      "text-anchor": "middle",
      fill: "#111",
      "paint-order": "stroke",
      stroke: "#fff",
      "stroke-width": 3,
    }),
    label(names + widest + 16, middle, before ? partText(step, before, language) : "", {
      "font-size": 14,
      fill: "#222",
    }),
  );
}

function hatching(id: string): string {
  const line = element("path", { d: "M0 6L6 0", stroke: "#555" });
  return element("defs", {}, element("pattern", { id, width: 6, height: 6, patternUnits: "userSpaceOnUse" }, line));
}

function countText(step: FunnelStep, language: Language): string {
  return "count" in step ? String(step.count) : words.hidden[language];
}

/** In tenths of a per cent, halves upwards; reckoned in whole numbers. */
function partText(step: FunnelStep, before: FunnelStep, language: Language): string {
  if (!("count" in step && "count" in before) || before.count === 0) return "–";
  const tenths = (BigInt(step.count) * 2000n + BigInt(before.count)) / (2n * BigInt(before.count));
  return `${tenths / 10n}.${tenths % 10n}${language === "zh" ? "%" : " %"}`;
}

function inWords(step: FunnelStep, before: FunnelStep | undefined, language: Language): string {
  const said = `${step.name[language]} ${countText(step, language)}`;
  return before ? `${said} (${partText(step, before, language)})` : said;
}
