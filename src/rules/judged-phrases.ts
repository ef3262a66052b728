import {
  compareFractions,
  decimalFraction,
  type Fraction,
  notApplicable,
  parseFraction,
  percentText,
} from "../model/fraction.js";
import type { Text } from "../model/text.js";
import { becauseOf } from "./explained.js";
import type { ConsultedFact, Finding } from "./finding.js";
import { standingOf } from "./marks.js";
import { levelText, levelValue } from "./measure-phrases.js";
import { stateText } from "./phrases.js";
import type { Consequence, Requirement, Rule, Target } from "./rule.js";
import { ownEntry, type Speech } from "./speech.js";
import { subjectOf } from "./subject-phrases.js";
import { linked, nothing } from "./texts.js";

const comma: Text = { zh: "，", en: ", " };

/** By what a requirement, a target or a consequence was judged: what is missing, the figure, what a human must still find. */
export function judgedText(finding: Finding, rule: Rule | undefined, speech: Speech): Text {
  if (rule?.kind === "requirement") return missingText(finding, rule, speech);
  if (rule?.kind === "target") return figureText(finding, rule, speech);
  if (rule?.kind !== "consequence") return nothing;
  const open = standingOf(finding.marks, finding.kind) === "eligible";
  const toFind = open && rule.finding ? humanText(rule.finding) : nothing;
  return linked([...becauseOf(finding).facts.map((fact) => decidedText(fact, rule, speech)), toFind], comma);
}

/** The first parts of a requirement that are not so; not again where the whole is one part. */
function missingText(finding: Finding, { must, subject }: Requirement, speech: Speech): Text {
  const whole = stateText(must, speech, subjectOf(subject));
  const missing = becauseOf(finding).evidence.wanted.filter(({ zh }) => zh !== whole.zh);
  if (missing.length === 0) return nothing;
  const { zh, en } = linked(missing.slice(0, shownParts), { zh: "；", en: ", " });
  const more = missing.length > shownParts;
  return { zh: `尚未做到：${zh}${more ? "，等等" : ""}`, en: `not yet so: ${en}${more ? ", among others" : ""}` };
}

const shownParts = 3;

function humanText({ zh, en }: Text): Text {
  return { zh: `尚须由人判断：${zh}`, en: `still for people to judge: ${en}` };
}

/** A fact that a consequence rests on; a decision's outcome by its name. */
function decidedText({ what, value }: ConsultedFact, { decidedBy }: Consequence, speech: Speech): Text {
  const spec = ownEntry(speech.vocabulary.acts, decidedBy?.kind ?? "decision")?.fields["outcome"];
  const name = spec?.type === "oneOf" ? ownEntry(spec.values, value) : undefined;
  return factText({ what, value }, name);
}

function factText({ what, value }: ConsultedFact, name: Text = { zh: value, en: value }): Text {
  const fraction = parseFraction(value);
  const { zh, en } = fraction ? percentText(fraction) : name;
  return { zh: `${what.zh}：${zh}`, en: `${what.en}: ${en}` };
}

/** A target's figure, or the number that was counted. */
function figureText(finding: Finding, { goal, measure }: Target, speech: Speech): Text {
  const { facts, lacking } = becauseOf(finding);
  const [figure, before] = facts.flatMap(({ value }) => parseFraction(value) ?? []);
  if (measure.kind === "tally" || !figure) {
    return linked(
      facts.map((fact) => factText(fact)),
      comma,
    );
  }
  if (percentText(figure) === notApplicable) return lacking.length > 0 ? nothing : notApplicable; // else said already
  const aim = levelValue(goal.level, speech);
  const level = levelText(aim ?? goal.level, measure, speech);
  const shown = figureAgainst(figure, aim);
  const earlier = goal.kind === "risingUntil" ? earlierText(before) : nothing;
  return { zh: `${shown.zh}（目标${level.zh}${earlier.zh}）`, en: `${shown.en} of ${level.en}${earlier.en}` };
}

/** "98.66 %"; one that only rounds to the level is given as it is, too: 99.999 % is not 100 %. */
function figureAgainst(figure: Fraction, aim: number | undefined): Text {
  const { zh, en } = percentText(figure);
  if (aim === undefined || !looksLike(figure, aim)) return { zh, en };
  const exact = `${figure.numerator}/${figure.denominator}`;
  return { zh: `${zh}，即${exact}`, en: `${en} (${exact})` };
}

function earlierText(before: Fraction | undefined): Text {
  if (!before) return nothing;
  const { zh, en } = percentText(before);
  return { zh: `，上期${zh}`, en: ` (${en} the period before)` };
}

/** Whether a figure would be shown as the level itself without being it. */
function looksLike(figure: Fraction, level: number): boolean {
  const exact = decimalFraction(level);
  if (!exact || compareFractions(figure, exact) === 0) return false;
  return percentText(figure).en === percentText(exact).en;
}
