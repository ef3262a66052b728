import { compareFractions, decimalFraction, type Fraction, notApplicable, parseFraction, percentText } from "../model/fraction.js";
import type { Text } from "../model/text.js";
import type { ConsultedFact, Finding } from "./finding.js";
import { standingOf } from "./marks.js";
import { levelText } from "./measure-phrases.js";
import type { Rule, Target } from "./rule.js";
import type { Speech } from "./speech.js";
import { linked, nothing } from "./texts.js";

const comma: Text = { zh: "，", en: ", " };

/** By what a requirement, a target or a consequence was judged: what is missing, the figure, what a human must still find. */
export function judgedText(finding: Finding, rule: Rule | undefined, speech: Speech): Text {
  const standing = standingOf(finding.marks, finding.kind);
  const { facts, evidence } = finding.because;
  if (rule?.kind === "target") return figureText(rule, facts, speech);
  if (rule?.kind === "requirement" && (standing === "violated" || standing === "notKept")) {
    return missingText(evidence.wanted);
  }
  if (rule?.kind !== "consequence") return nothing;
  const toFind = standing === "eligible" && rule.finding ? humanText(rule.finding) : nothing;
  return linked([...facts.map(factText), toFind], comma);
}

function missingText(wanted: readonly Text[]): Text {
  if (wanted.length === 0) return nothing;
  const { zh, en } = linked(wanted, { zh: "、", en: ", " });
  return { zh: `尚缺：${zh}`, en: `missing: ${en}` };
}

function humanText({ zh, en }: Text): Text {
  return { zh: `尚须由人认定：${zh}`, en: `a human has yet to find: ${en}` };
}

function factText({ what, value }: ConsultedFact): Text {
  const fraction = parseFraction(value);
  const shown = fraction ? percentText(fraction) : { zh: value, en: value };
  return { zh: `${what.zh}${shown.zh}`, en: `${what.en} ${shown.en}` };
}

/** "98.66 % of 100 %"; a figure that only rounds to the level is given as it is, too. */
function figureText({ goal, measure }: Target, facts: readonly ConsultedFact[], speech: Speech): Text {
  const figure = measure.kind === "figure" ? firstFraction(facts) : undefined;
  if (!figure) return linked(facts.map(factText), comma);
  const shown = percentText(figure);
  if (shown === notApplicable) return shown;
  const level = levelText(goal.level, measure, speech);
  const exact = looksLike(figure, goal.level) ? `${figure.numerator}/${figure.denominator}` : "";
  return {
    zh: `${shown.zh}${exact && `，即${exact}`}（目标${level.zh}）`,
    en: `${shown.en}${exact && ` (${exact})`} of ${level.en}`,
  };
}

function firstFraction(facts: readonly ConsultedFact[]): Fraction | undefined {
  return facts.map(({ value }) => parseFraction(value)).find((fraction) => fraction !== undefined);
}

/** Whether a figure would be shown as the level itself without being it: 99.999 % is not 100 %. */
function looksLike(figure: Fraction, level: Target["goal"]["level"]): boolean {
  const exact = typeof level === "number" ? decimalFraction(level) : undefined;
  if (!exact || compareFractions(figure, exact) === 0) return false;
  return percentText(figure).en === percentText(exact).en;
}
