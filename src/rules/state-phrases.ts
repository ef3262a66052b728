import { caseStatusLabels } from "../model/case-statuses.js";
import { schoolStageLabels } from "../model/people.js";
import { type Role, roleLabel, seatOf } from "../model/role.js";
import type { Text } from "../model/text.js";
import { happenedText, valueLabel } from "./act-phrases.js";
import { withinText } from "./period-phrases.js";
import { ownEntry, type Speech } from "./speech.js";
import type {
  AbsentFor,
  AssignedState,
  CaseIs,
  Counted,
  FactIs,
  HeldState,
  PersuasionsFailed,
  Since,
  StageIs,
} from "./state.js";
import type { Who } from "./subject-phrases.js";
import { listed, often, ordinal, plural, quoted } from "./texts.js";

const or: Text = { zh: "或", en: " or " };

/** Of what always holds, as when something arises. */
export const atAllTimes: Text = { zh: "任何时候", en: "at all times" };

/** A length of absence that has been reached. */
export function absentForText({ edge, length: { unit, count } }: AbsentFor, who: Who): Text {
  const whose = who.own ? "" : ` of ${who.en}`;
  if (edge === "enters") {
    const noun = unit === "halfDay" ? { zh: "半天", en: "half day" } : { zh: "上学日", en: "school day" };
    return {
      zh: `无故缺课至第${count}个${noun.zh}`,
      en: `an absence without leave${whose} enters its ${ordinal(count)} ${noun.en}`,
    };
  }
  const length =
    unit === "halfDay" ? halfDaysText(count) : { zh: `${count}个上学日`, en: plural(count, "whole school day") };
  return { zh: `无故缺课满${length.zh}`, en: `an absence without leave${whose} reaches ${length.en}` };
}

/** So many half days. */
export function halfDaysText(count: number): Text {
  return count === 1 ? { zh: "半天", en: "half a day" } : { zh: `${count}个半天`, en: `${count} half days` };
}

/** Persuasions that have failed, on end in a run or in all in a case. */
export function failuresText({ count, within }: PersuasionsFailed, { policy }: Speech): Text {
  const own = policy?.names?.persuasion;
  const failed = own === undefined ? "劝复无效" : `${own}没有成功`;
  if (count === 1)
    return { zh: own === undefined ? "劝复一次无效" : `${own}一次没有成功`, en: "a persuasion has failed" };
  return within === "run"
    ? { zh: `连续${count}次${failed}`, en: `${count} persuasions on end have failed` }
    : { zh: `同一个案内累计${count}次${failed}`, en: `${count} persuasions in one case have failed` };
}

/** The same where one act alone counts: it is named, since a persuasion may be more than that. */
export function failedAttemptsText(failed: PersuasionsFailed, speech: Speech): Text {
  const [act, other] = failed.attempts;
  if (!act || other || failed.within !== "run") return failuresText(failed, speech);
  const done = happenedText(act, speech);
  return {
    zh: `${done.zh}（连续${failed.count}次，学生仍未到校）`,
    en: `${done.en} (${often(failed.count)} on end, and the child has stayed away)`,
  };
}

/** So many acts within a scope. */
export function countedText({ count, act, within }: Counted, speech: Speech): Text {
  const [done, scope] = [happenedText(act, speech), withinText(within)];
  if (count === 1) return { zh: `${scope.zh}${done.zh}`, en: `${done.en} ${scope.en}` };
  return { zh: `${done.zh}（${scope.zh}满${count}次）`, en: `${done.en} (${often(count)} ${scope.en})` };
}

/** From an act on, until another where one is named. */
export function sinceText({ act, until }: Since, speech: Speech): Text {
  const begun = happenedText(act, speech);
  if (!until) return begun;
  const ended = happenedText(until, speech);
  const plain = /^已(?![^（]*已)/; // one deed, with nobody named before it
  return {
    zh: plain.test(ended.zh)
      ? `${begun.zh}，其后还没有${ended.zh.replace(plain, "")}`
      : `${begun.zh}，其后尚未出现${quoted(ended).zh}`,
    en: `${begun.en}, and after that it is not yet so that ${ended.en}`,
  };
}

/** A fact on record. */
export function factText({ fact, value }: FactIs, who: Who, { vocabulary }: Speech): Text {
  const entry = ownEntry(vocabulary.facts, fact);
  if (!entry) return { zh: "词汇表以外的一项事实记录在案", en: "a fact outside the vocabulary is on record" };
  const { label, values } = entry;
  if (value === true) return { zh: `记录为${label.zh}`, en: `it is on record that ${who.en} ${label.en}` };
  if (value === false) {
    return { zh: `记录为“${label.zh}：否”`, en: `it is on record as not so that ${who.en} ${label.en}` };
  }
  const name = ownEntry(values, value) ?? { zh: `${label.zh}不详`, en: "not known" };
  return { zh: `记录为${name.zh}`, en: `the record of ${who.en} says ${quoted(name).en} about ${quoted(label).en}` };
}

/** How a child's case stands. */
export function caseText({ statuses: wanted }: CaseIs, who: Who): Text {
  const { zh, en } = listed(
    wanted.map((status) => quoted(caseStatusLabels[status])),
    or,
  );
  return { zh: `处于${zh}状态`, en: `the case of ${who.en} stands as ${en}` };
}

/** In a class of one of these stages; a school or an area: with such classes. */
export function stageText({ stages: wanted }: StageIs, who: Who): Text {
  const { zh, en } = listed(
    wanted.map((stage) => schoolStageLabels[stage]),
    or,
  );
  return who.kind === "pupil"
    ? { zh: `就读于${zh}`, en: `${who.en} is in ${en} school` }
    : { zh: `设有${zh}班级`, en: `${who.en} has ${en} classes` };
}

/** Persons assigned to a child. */
export function assignedText({ as, atLeast, office }: AssignedState, who: Who, speech: Speech): Text {
  const task = valueLabel("assigned", "as", as, speech);
  const from = office === undefined ? undefined : roleLabel(office, speech.vocabulary.roles);
  const one = atLeast === 1;
  return {
    zh: `已落实${one ? "" : `不少于${atLeast}名`}${task.zh}${from ? `（由${from.zh}担任）` : ""}`,
    en: `at least ${atLeast} ${one ? "person is" : "persons are"} assigned to ${who.en} as ${task.en}${one ? "" : "s"}${from ? `, from the office of ${from.en}` : ""}`,
  };
}

/** An office that somebody holds; of a body, that somebody is in charge of it. */
export function heldText({ office }: HeldState, who: Who, { vocabulary }: Speech): Text {
  const { zh, en } = roleLabel(office, vocabulary.roles);
  if (isBody(office, vocabulary.roles)) {
    return { zh: `有登记在册的${zh}负责人`, en: `${who.en} has a person in charge of its ${en} on record` };
  }
  return { zh: `有登记在册的${zh}`, en: `${who.en} has ${/^[aeiou]/i.test(en) ? "an" : "a"} ${en} on record` };
}

/** A body, and no post that one person holds, such as that of its head. */
function isBody(office: Role, roles: Speech["vocabulary"]["roles"]): boolean {
  const { countsAs = [], answersFor = [] } = ownEntry(roles, office) ?? {};
  if (answersFor.some((body) => countsAs.includes(body))) return false;
  return office === "school" || ["village", "township", "authority"].includes(seatOf(office, roles));
}

/** Several facts of which one is enough: "it is on record that the pupil is in hardship or is an orphan". */
export function anyFactText(facts: readonly FactIs[], who: Who, { vocabulary }: Speech): Text | undefined {
  const labels = facts.flatMap(({ fact, value }) => {
    const label = value === true ? ownEntry(vocabulary.facts, fact)?.label : undefined;
    return label ? [label] : [];
  });
  if (labels.length < 2 || labels.length < facts.length) return undefined;
  const { zh, en } = listed(labels, or);
  return { zh: `记录为${zh}`, en: `it is on record that ${who.en} ${en}` };
}
