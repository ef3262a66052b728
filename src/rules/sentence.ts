import { match } from "ts-pattern";
import { roleLabel } from "../model/role.js";
import type { Language, Text } from "../model/text.js";
import { coreVocabulary, type Vocabulary, type Words } from "../model/vocabulary.js";
import { deedText } from "./act-phrases.js";
import { becauseOf } from "./explained.js";
import type { Bearer, Finding } from "./finding.js";
import { judgedText } from "./judged-phrases.js";
import { marksLabel, type Standing, standingOf } from "./marks.js";
import { goalText, levelValue } from "./measure-phrases.js";
import { banText, demandText } from "./obligation.js";
import { periodText } from "./period-phrases.js";
import { evidenceText, wantedText } from "./phrases.js";
import type { Policy } from "./policy.js";
import { basisText, remarksOf } from "./reason-phrases.js";
import type { Rule } from "./rule.js";
import type { Speech } from "./speech.js";
import { speechOf, wordsOf } from "./spoken.js";
import { subjectOf, subjectText } from "./subject-phrases.js";
import { bracketed, capitalised, joined, linked, listed, nothing, text } from "./texts.js";

/**
 * A finding as one sentence: who is to do what by when, how it stands, why, and under which clause.
 * The finding must have its explanation, as those of an assessment have: a copy by spreading or `structuredClone` has lost it.
 *
 * @param policy The policy that found it.
 * @param vocabulary Gives the names of offices, acts and facts; a host's own where it has extended the library's.
 * @throws {BaoxueError} `invalid-input` when the finding has no explanation.
 */
export function sentence(
  policy: Policy,
  finding: Finding,
  language: Language,
  vocabulary: Vocabulary<Words> = coreVocabulary,
): string {
  const judged = judgedText(finding, ruleOf(policy, finding), speechOf(policy, vocabulary));
  const parts = [task(policy, finding, vocabulary), standing(finding), judged, reason(finding), clauses(finding)];
  const whole = linked(parts, { zh: "；", en: "; " })[language];
  return language === "en" ? `${capitalised(whole)}.` : `${whole}。`;
}

/**
 * Who is to do what: "the homeroom teacher of 7-3 must, for P0613, visit the home and meet somebody, or reach the guardian by telephone".
 *
 * @throws {BaoxueError} `invalid-input` when the finding has lost its explanation, as in a copy.
 */
export function task(policy: Policy, finding: Finding, vocabulary: Vocabulary<Words> = coreVocabulary): Text {
  const what = deed(policy, finding, vocabulary);
  const words = wordsOf(policy, vocabulary);
  const who = text((language) => bearersText(finding.bearers, language, words));
  const whom = forText(finding);
  const verb = verbText(finding);
  return match(finding.kind)
    .returnType<Text>()
    .with("duty", () => ({
      zh: `${who.zh}${verb.zh}${whom.zh}办理：${what.zh}`,
      en: `${who.en} ${verb.en}${whom.en} ${what.en}`,
    }))
    .with("requirement", "target", () => ({
      zh: `${who.zh}${verb.zh}${whom.zh}确保：${what.zh}`,
      en: `${who.en} ${verb.en} see to it${whom.en} that ${what.en}`,
    }))
    .with("prohibition", () => ({
      zh: `${who.zh}${whom.zh}${verb.zh}有此行为：${what.zh}`,
      en: `${who.en} ${verb.en}${whom.en} ${what.en}`,
    }))
    .with("consequence", () => ({
      zh: `${isOver(finding) ? "当时" : ""}由${who.zh}${whom.zh}研究决定：${what.zh}`,
      en: `it ${isOver(finding) ? "was" : "is"} for ${who.en} to decide${whom.en.replace(/,$/, "")}: ${what.en}`,
    }))
    .with("gap", () => {
      const { id } = finding.subject;
      return { zh: `${id}：${what.zh}`, en: `${id}: ${what.en}` };
    })
    .exhaustive();
}

/** For whom and for which period: ", for school S01, for 2025-H2,"; not where the bearers are the subject's own offices. */
function forText({ subject, period, bearers }: Finding): Text {
  const own = subject.kind !== "pupil" && bearers.length > 0 && bearers.every(({ at }) => at === subject.id);
  const whom = own ? nothing : subjectText(subject);
  const when = period === undefined ? nothing : periodText(period);
  const en = [whom.en, when.en].filter((part) => part !== "").map((part) => `, for ${part}`);
  return {
    zh: `${whom.zh && `对${whom.zh}`}${when.zh && `就${when.zh}`}`,
    en: en.length === 0 ? "" : `${en.join("")},`,
  };
}

const past: ReadonlySet<string> = new Set<Finding["marks"]["stage"]>([
  "fulfilled",
  "lapsed",
  "withdrawn",
  "met",
  "notMet",
  "decided",
]);

/** Whether nothing is left to do about it. */
function isOver({ marks }: Finding): boolean {
  return past.has(marks.stage) || marks.timeliness === "moot";
}

/** "Must" while something is to be done, "was to" once it is over; of a body that the issuer cannot bind it is only expected. */
function verbText(finding: Finding): Text {
  const { marks, bearers, kind } = finding;
  const many = bearers.length > 1;
  const force = marks.force === "advisory" && kind === "duty" ? "binding" : marks.force; // the time is vague, the duty is not
  if (kind === "prohibition") return banText(force, bearers.length);
  if (isOver(finding)) return { zh: "当时应", en: many ? "were to" : "was to" };
  if (marks.stage === "scheduled") return { zh: "届时应", en: many ? "are to" : "is to" };
  return demandText(force, bearers.length);
}

/**
 * What is to be done, or to be so: while a duty is only partly done, what is still wanted.
 *
 * @throws {BaoxueError} `invalid-input` when the finding has lost its explanation, as in a copy.
 */
export function deed(policy: Policy, finding: Finding, vocabulary: Vocabulary<Words> = coreVocabulary): Text {
  const { trigger, evidence } = becauseOf(finding);
  if (finding.kind === "gap") return trigger.what;
  const { matched, wanted } = evidence;
  if (finding.kind === "duty" && matched.length > 0 && wanted.length > 0) return listed(wanted);
  const rule = ruleOf(policy, finding);
  return rule ? ruleDeed(rule, speechOf(policy, vocabulary)) : text(() => finding.rule);
}

/** What a rule asks for, forbids or calls for. */
function ruleDeed(rule: Rule, speech: Speech): Text {
  return match(rule)
    .returnType<Text>()
    .with({ kind: "duty" }, ({ must, bearers }) => evidenceText(must, speech, bearers))
    .with({ kind: "requirement" }, ({ must, subject, bearers }) =>
      wantedText(must, speech, subjectOf(subject), bearers),
    )
    .with({ kind: "prohibition" }, ({ act, bearers }) => deedText(act, speech, bearers))
    .with({ kind: "target" }, ({ measure, per, goal }) =>
      goalText(measure, per, { ...goal, level: levelValue(goal.level, speech) ?? goal.level }, speech),
    )
    .with({ kind: "consequence" }, ({ outcome }) => outcome)
    .exhaustive();
}

function ruleOf({ rules }: Policy, finding: Finding): Rule | undefined {
  return rules.find(({ id }) => id === finding.rule);
}

/** The offices that bear a duty, with where they are: "the homeroom teacher of 7-3". Never the persons who hold them. */
export function bearersText(
  bearers: readonly Bearer[],
  language: Language,
  vocabulary: Vocabulary<Words> = coreVocabulary,
): string {
  if (bearers.length === 0) return language === "zh" ? "有关单位" : "the body in charge";
  return joined(
    bearers.map(({ role, at }) => {
      const label = roleLabel(role, vocabulary.roles)[language];
      if (role === "school" && at !== undefined) return language === "zh" ? `${label}${at}` : `${label} ${at}`;
      if (language === "zh") return at === undefined ? label : `${at}${label}`;
      return at === undefined ? `the ${label}` : `the ${label} of ${at}`;
    }),
    language,
  );
}

/** How a finding stands, with its day. */
export function standing(finding: Finding): Text {
  const label = marksLabel(finding.marks, finding.kind);
  const when = whenText(finding, standingOf(finding.marks, finding.kind));
  const remark = bracketed(when ? [when] : []);
  return { zh: `${label.zh}${remark.zh}`, en: `${label.en}${remark.en}` };
}

/** The day that goes with a standing: when it was done, is due, is aimed at, or since when it is so. */
function whenText({ kind, due, target, performedAt, triggeredAt }: Finding, how: Standing): Text | undefined {
  const on = triggeredAt.slice(0, 10);
  return match(how)
    .returnType<Text | undefined>()
    .with("done", "doneLate", "decided", () => dated("于", "on", performedAt?.slice(0, 10)))
    .with("advised", () => dated("目标", "aim at", target))
    .with("due", "overdue", "moot", "expected", () => dated("期限", "due", due))
    .with("scheduled", () => dated("自", "from", on))
    .with("violated", "notKept", () => (kind === "prohibition" ? dated("于", "on", on) : dated("自", "since", on)))
    .otherwise(() => undefined);
}

function dated(zh: string, en: string, moment: string | undefined): Text | undefined {
  const shown = moment?.replace("T", " ");
  return shown === undefined ? undefined : { zh: `${zh}${shown}`, en: `${en} ${shown}` };
}

/**
 * Why in brief: what gave rise to it, and what would settle it where it is only possible.
 *
 * @throws {BaoxueError} `invalid-input` when the finding has lost its explanation, as in a copy.
 */
export function reason(finding: Finding): Text {
  return linked([basisText(finding), ...remarksOf(finding)], { zh: "，", en: ", " });
}

function clauses(finding: Finding): Text {
  return finding.cites.length === 0
    ? { zh: "本库提示，非文件条款", en: "the library's own notice, not the document's" }
    : text((language) => finding.cites.join(language === "zh" ? "、" : ", "));
}
