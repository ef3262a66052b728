import { match } from "ts-pattern";
import type { Language, Text } from "../model/text.js";
import { coreVocabulary, type Vocabulary, type Words } from "../model/vocabulary.js";
import { deedText, fieldsText, happenedText } from "./act-phrases.js";
import { dutyDueText } from "./deadline-phrases.js";
import type { Duty, Trigger } from "./duty.js";
import { goalText } from "./measure-phrases.js";
import { banText, demandText, forceOf } from "./obligation.js";
import { eachPeriodText } from "./period-phrases.js";
import { evidenceText, stateText, triggerText, wantedText } from "./phrases.js";
import type { Policy } from "./policy.js";
import type { Consequence, Prohibition, Requirement, Rule, Target } from "./rule.js";
import { bearersText, rolesText, type Speech } from "./speech.js";
import { speechOf } from "./spoken.js";
import type { State } from "./state.js";
import { eachSubject, subjectOf } from "./subject-phrases.js";
import { bracketed, capitalised, linked, nothing } from "./texts.js";

/**
 * A rule as one plain sentence with its citation: for whom, when, who must do what by when, how far it reaches.
 *
 * @param vocabulary Gives the names of offices, acts and facts; a host's own where it has extended the library's.
 * @example
 * ```ts
 * import { describe } from "baoxue";
 * import { city2016, city2016Rules } from "baoxue/policies";
 * describe(city2016, city2016Rules.contactOnDayOne, "en");
 * //=> "When an absence without leave reaches 1 whole school day, the homeroom teacher must, the same day, visit the home and meet somebody, or reach the guardian by telephone (2.1.2i)."
 * ```
 */
export function describe(
  policy: Policy,
  rule: Rule,
  language: Language,
  vocabulary: Vocabulary<Words> = coreVocabulary,
): string {
  const speech = speechOf(policy, vocabulary);
  const said = match(rule)
    .returnType<Text>()
    .with({ kind: "duty" }, (duty) => dutyText(duty, policy, speech))
    .with({ kind: "requirement" }, (requirement) => requirementText(requirement, policy, speech))
    .with({ kind: "prohibition" }, (prohibition) => prohibitionText(prohibition, policy, speech))
    .with({ kind: "target" }, (target) => targetText(target, policy, speech))
    .with({ kind: "consequence" }, (consequence) => consequenceText(consequence, speech))
    .exhaustive();
  if (language === "en") return `${capitalised(said.en)} (${rule.cites.join(", ")}).`;
  const cited = rule.cites.map((id) => `${policy.clauses[id]?.at ?? ""} ${id}`.trim());
  return `${said.zh}（${cited.join("；")}）。`;
}

const comma: Text = { zh: "，", en: ", " };

function dutyText(duty: Duty, policy: Policy, speech: Speech): Text {
  const { when, due, bearers, must, subject } = duty;
  const who = subjectOf(subject);
  const arises = whenText(when, triggerText(when, speech, who));
  const verb = demandText(forceOf(duty, policy), bearers.length);
  const office = bearersText(duty, speech);
  const [deed, time] = [evidenceText(must, speech, bearers), dutyDueText(duty, speech, who)];
  const lasting = lastingText(duty, speech);
  const first = when.kind === "each" && lasting.en !== ""; // "as long as …, each month, …"
  const rest = linked(
    [towards(duty, speech), onlyExpected(duty, policy, speech), first ? nothing : behind(lasting)],
    nothing,
  );
  const task =
    due.kind === "vague"
      ? { zh: `${verb.zh}${deed.zh}${rest.zh}（${time.zh}）`, en: `${verb.en} ${deed.en}${rest.en} (${time.en})` }
      : { zh: `${verb.zh}于${time.zh}${deed.zh}${rest.zh}`, en: `${verb.en}, ${time.en}, ${deed.en}${rest.en}` };
  return linked(
    [
      scopeText(duty, speech, !isAboutAPupil(when)),
      first ? lasting : nothing,
      arises,
      { zh: `${office.zh}${task.zh}`, en: `${office.en} ${task.en}` },
    ],
    comma,
  );
}

/** Chinese: "…的，" behind a state or an act; a period stands as it is. */
function whenText(when: Trigger, { zh, en }: Text): Text {
  return { zh: when.kind === "each" || when.kind === "always" ? zh : `${zh}的`, en };
}

/** Whether a trigger speaks of a pupil of its own: then the sentence need not say "each pupil". */
function isAboutAPupil(when: Trigger): boolean {
  return when.kind !== "each" && when.kind !== "always" && when.kind !== "inTerm";
}

/** Whom a rule is about, and to whom of them it applies. */
function scopeText({ subject = "pupil", appliesTo }: Rule, speech: Speech, namesPupil: boolean): Text {
  const each = eachSubject(subject, speech);
  const only = appliesTo ? stateText(appliesTo, speech, subjectOf(subject)) : undefined;
  const isUnnamed = subject === "pupil" && !namesPupil;
  return linked(
    [
      isUnnamed ? nothing : { zh: `对${each.zh}`, en: `for ${each.en}` },
      only ? { zh: `凡${isUnnamed ? "学生" : ""}${only.zh}的`, en: `where ${only.en}` } : nothing,
    ],
    comma,
  );
}

function towards({ counterparty = [] }: Duty, speech: Speech): Text {
  if (counterparty.length === 0) return nothing;
  const { zh, en } = rolesText(counterparty, speech);
  return { zh: `（对象：${zh}）`, en: `, owed to ${en}` };
}

/** How long a duty lasts, where that does not go without saying: a step of an absence ends with the absence. */
function lastingText({ when, while: during, subject }: Duty, speech: Speech): Text {
  if (isOfAnAbsence(when)) {
    if (during?.kind === "absent") return nothing;
    if (!during) return { zh: "返校后仍须办理", en: "even once the child is back" };
  }
  if (!during) return nothing;
  if (JSON.stringify(during) === JSON.stringify(when))
    return { zh: "不再如此的即不再需要", en: "as long as that is so" };
  const { zh, en } = stateText(during, speech, subjectOf(subject));
  return { zh: `限于${zh}的期间`, en: `as long as ${en}` };
}

function behind({ zh, en }: Text): Text {
  return en === "" ? nothing : { zh: `，${zh}`, en: `, ${en}` };
}

function isOfAnAbsence(when: Trigger): boolean {
  if (when.kind === "or") return when.of.every(isOfAnAbsence);
  return (
    when.kind === "absent" || when.kind === "absentFor" || (when.kind === "persuasionsFailed" && when.within === "run")
  );
}

/** Of several bearers, those whom the issuer cannot bind. */
function onlyExpected(rule: Rule, { binds }: Policy, speech: Speech): Text {
  const unbound = rule.bearers.filter((bearer) => !binds.includes(bearer));
  if (unbound.length === 0 || unbound.length === rule.bearers.length) return nothing;
  const { zh, en } = rolesText(unbound, speech);
  return { zh: `（对${zh}只作提醒）`, en: `, which is only expected of ${en}` };
}

function requirementText(rule: Requirement, policy: Policy, speech: Speech): Text {
  const { given, must, bearers, subject } = rule;
  const who = subjectOf(subject);
  const office = bearersText(rule, speech);
  const verb = demandText(forceOf(rule, policy), bearers.length);
  const state = wantedText(must, speech, who, bearers);
  const always = given.kind === "always" ? { zh: "始终", en: " at all times" } : nothing;
  const rest = onlyExpected(rule, policy, speech);
  return linked(
    [
      scopeText(rule, speech, true),
      givenText(given, speech, rule),
      {
        zh: `${office.zh}${verb.zh}${always.zh}确保${state.zh}${rest.zh}`,
        en: `${office.en} ${verb.en}${always.en} see to it that ${state.en}${rest.en}`,
      },
    ],
    comma,
  );
}

function givenText(given: State, speech: Speech, { subject }: Rule): Text {
  if (given.kind === "always") return nothing; // said with the verb
  const { zh, en } = stateText(given, speech, subjectOf(subject));
  return { zh: `${zh}的期间`, en: `as long as ${en}` };
}

function prohibitionText(rule: Prohibition, policy: Policy, speech: Speech): Text {
  const { act, unless, bearers } = rule;
  const [office, deed] = [bearersText(rule, speech), deedText(act, speech, bearers)];
  const verb = banText(forceOf(rule, policy), bearers.length);
  const but = unless ? unlessText(rule, unless, speech) : nothing;
  const rest = onlyExpected(rule, policy, speech);
  return linked(
    [
      scopeText(rule, speech, false),
      {
        zh: `${office.zh}${verb.zh}${deed.zh}${but.zh}${rest.zh}`,
        en: `${office.en} ${verb.en} ${deed.en}${but.en}${rest.en}`,
      },
    ],
    comma,
  );
}

/** What lifts a ban: fields of the same record, or an act of another kind. */
function unlessText({ act }: Prohibition, unless: NonNullable<Prohibition["unless"]>, speech: Speech): Text {
  if (unless.kind !== act.kind) {
    const { zh, en } = happenedText(unless, speech);
    return { zh: `，但${zh}的除外`, en: `, unless ${en}` };
  }
  const more = Object.entries(unless.where).filter(
    ([field, test]) => JSON.stringify(test) !== JSON.stringify(act.where[field]),
  );
  const { zh, en } = fieldsText({ kind: unless.kind, where: Object.fromEntries(more) }, speech);
  return more.length === 0 ? nothing : { zh: `，但记录载明${zh}的除外`, en: `, unless the record shows: ${en}` };
}

function targetText(rule: Target, policy: Policy, speech: Speech): Text {
  const { measure, per, goal, bearers } = rule;
  const [office, aim] = [bearersText(rule, speech), goalText(measure, per, goal, speech)];
  const verb = demandText(forceOf(rule, policy), bearers.length);
  const rest = onlyExpected(rule, policy, speech);
  return linked(
    [
      scopeText(rule, speech, true),
      eachPeriodText(per),
      {
        zh: `${office.zh}${verb.zh}确保${aim.zh}${rest.zh}`,
        en: `${office.en} ${verb.en} see to it that ${aim.en}${rest.en}`,
      },
    ],
    comma,
  );
}

function consequenceText(rule: Consequence, speech: Speech): Text {
  const { when, outcome, finding, decidedBy, subject } = rule;
  const office = bearersText(rule, speech);
  const settled = decidedBy ? happenedText(decidedBy, speech) : undefined;
  const remarks = bracketed([
    ...(finding ? [{ zh: `须由人判断：${finding.zh}`, en: `for people to judge: ${finding.en}` }] : []),
    ...(settled ? [{ zh: `办结以此为准：${settled.zh}`, en: `settled once ${settled.en}` }] : []),
  ]);
  return linked(
    [
      scopeText(rule, speech, !isAboutAPupil(when)),
      whenText(when, triggerText(when, speech, subjectOf(subject))),
      {
        zh: `由${office.zh}研究决定：${outcome.zh}${remarks.zh}`,
        en: `it is for ${office.en} to decide: ${outcome.en}${remarks.en}`,
      },
    ],
    comma,
  );
}
