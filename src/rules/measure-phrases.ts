import { decimalFraction, percentText } from "../model/fraction.js";
import type { Text } from "../model/text.js";
import { happenedText } from "./act-phrases.js";
import { indicatorText } from "./indicator-phrases.js";
import type { Comparison, Goal, Level, Measure, Measured } from "./measure.js";
import { namedNumber } from "./parameter-phrases.js";
import type { Period } from "./period.js";
import { fromPeriodToPeriod, ofPeriodText, presentPeriodText, withinText } from "./period-phrases.js";
import { ownEntry, type Speech, same } from "./speech.js";
import type { MeasuredState, RisingState } from "./state.js";
import { bracketed, quoted } from "./texts.js";

/** Chinese compares a rate in one way, a count in another. */
const comparisons: Readonly<
  Record<Comparison, { readonly rate: string; readonly count: string; readonly en: string }>
> = {
  atLeast: { rate: "不低于", count: "不少于", en: "at least" },
  atMost: { rate: "不高于", count: "不多于", en: "at most" },
  over: { rate: "超过", count: "超过", en: "over" },
  under: { rate: "低于", count: "少于", en: "under" },
  equals: { rate: "为", count: "为", en: "exactly" },
};

/** What is measured: "the primary retention rate". */
function measureText(measure: Measure, speech: Speech): Text {
  if (measure.kind === "figure") return indicatorText(measure.indicator);
  const { zh, en } = happenedText(measure.act, speech);
  const counted = ownEntry(speech.vocabulary.acts, measure.act.kind)?.about === "pupil" ? "人次" : "次数";
  return { zh: `${quoted({ zh, en }).zh}的${counted}`, en: `the number of times that ${en}` };
}

/** How a measure stands to a level: "at least 100 %". */
function comparedText(is: Comparison, level: Level, measure: Measure, speech: Speech): Text {
  const { rate, count, en } = comparisons[is];
  const to = levelText(level, measure, speech);
  return { zh: `${measure.kind === "figure" ? rate : count}${to.zh}`, en: `${en} ${to.en}` };
}

/** A level; that of a figure in per cent, with no more digits than it has. */
export function levelText(level: Level, measure: Measure, speech: Speech): Text {
  const show = measure.kind === "figure" ? percent : (value: number): Text => same(String(value));
  if (typeof level === "number") return show(level);
  const { value, name } = namedNumber(level.parameter, speech);
  if (value === undefined) return { zh: `规定的数（${name.zh}）`, en: `the number set for it (${name.en})` };
  const [shown, remark] = [show(value), bracketed([name])];
  return { zh: `${shown.zh}${remark.zh}`, en: `${shown.en}${remark.en}` };
}

/** The number of a level, where the rule or the policy gives one for all. */
export function levelValue(level: Level, speech: Speech): number | undefined {
  return typeof level === "number" ? level : namedNumber(level.parameter, speech).value;
}

const manyDigits = 12;

function percent(value: number): Text {
  const exact = decimalFraction(value);
  if (!exact) return same(String(value));
  const { zh, en } = percentText(exact, manyDigits);
  return { zh: zh.replace(spareDigits, ""), en: en.replace(spareDigits, "") };
}

const spareDigits = /\.?0+(?= ?%)/;

/** A measure that stands so to a level now. */
export function measuredText({ measure, per, is, level }: Omit<MeasuredState, "kind">, speech: Speech): Text {
  const what = inPeriod({ measure, per }, speech);
  const to = comparedText(is, level, measure, speech);
  return { zh: `${what.zh}${to.zh}`, en: `${what.en} is ${to.en}` };
}

function inPeriod({ measure, per }: Measured, speech: Speech): Text {
  const { zh, en } = measureText(measure, speech);
  if (measure.kind === "figure") {
    const of = ofPeriodText(per);
    return { zh: `最近公布的${of.zh}${zh}`, en: `${en.replace(/^the /, "the latest published ")} ${of.en}` };
  }
  return { zh: `${presentPeriodText(per).zh}${zh}`, en: `${en}, ${withinText(per).en},` };
}

/** A goal that a measure is to reach: "the primary retention rate is at least 100 %". */
export function goalText(measure: Measure, per: Period, goal: Goal, speech: Speech): Text {
  const { zh, en } = measureText(measure, speech);
  if (goal.kind === "level") {
    const to = comparedText(goal.is, goal.level, measure, speech);
    return { zh: `${zh}${to.zh}`, en: `${en} is ${to.en}` };
  }
  const [step, to] = [fromPeriodToPeriod(per), levelText(goal.level, measure, speech)];
  return {
    zh: `${zh}${step.zh}上升，直至达到${to.zh}并保持`,
    en: `${en} rises ${step.en} until it is ${to.en}, and then stays there`,
  };
}

/** A figure that has risen so many periods on end. */
export function risingText({ indicator, per, times }: RisingState): Text {
  const { zh, en } = indicatorText(indicator);
  const of = ofPeriodText(per);
  return {
    zh: `${of.zh}${zh}连续${times}期上升`,
    en:
      times === 1
        ? `${en} ${of.en} has risen over the period before`
        : `${en} ${of.en} has risen ${times} periods on end`,
  };
}
