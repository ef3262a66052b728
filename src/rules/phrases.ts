import { match } from "ts-pattern";
import { type Role, roleLabel } from "../model/role.js";
import type { Language, Text } from "../model/text.js";
import type { Trigger } from "./duty.js";
import type { Evidence } from "./evidence.js";
import type { EventPattern } from "./pattern.js";
import type { RunLength, State } from "./state.js";

/** Puts a text together, language by language. */
export function text(make: (language: Language) => string): Text {
  return { zh: make("zh"), en: make("en") };
}

/** A list as people write it: with commas, and a word before the last. */
export function joined(parts: readonly string[], language: Language, last: Text = { zh: "和", en: " and " }): string {
  if (parts.length < 2) return parts.join("");
  const head = parts.slice(0, -1).join(language === "zh" ? "、" : ", ");
  return `${head}${last[language]}${parts.at(-1) ?? ""}`;
}

const either: Text = { zh: "，或", en: ", or " };
const bothAnd: Text = { zh: "，并", en: ", and " };

/** A number with its noun, in the plural where English wants it. */
function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** Offices as a list. */
export function rolesText(roles: readonly Role[]): Text {
  return text((language) =>
    joined(
      roles.map((role) => roleText(role)[language]),
      language,
    ),
  );
}

/** An office with its article. */
function roleText(role: Role): Text {
  const label = roleLabel(role);
  return { zh: label.zh, en: `the ${label.en}` };
}

/** When a duty arises, as the beginning of a sentence. */
export function triggerText(when: Trigger): Text {
  const what = when.kind === "happens" ? happenedText(when.act) : stateText(when);
  return { zh: what.zh, en: `when ${what.en}` };
}

/** A state as a clause of a sentence. */
function stateText(state: State): Text {
  return match(state)
    .returnType<Text>()
    .with({ kind: "absent" }, () => ({ zh: "无故缺课", en: "a pupil is absent without leave" }))
    .with({ kind: "absentFor", edge: "completes" }, ({ length }) => completedText(length))
    .with({ kind: "absentFor", edge: "enters" }, ({ length }) => enteredText(length))
    .with({ kind: "persuasionsFailed" }, ({ count }) => ({
      zh: count === 1 ? "劝返一次无效" : `连续${count}次劝返无效`,
      en: count === 1 ? "a persuasion has failed" : `${count} persuasions on end have failed`,
    }))
    .with({ kind: "enrolled" }, () => ({ zh: "在班就读", en: "the pupil is expected in a class" }))
    .with({ kind: "and" }, ({ of }) => statesText(of, { zh: "且", en: " and " }))
    .with({ kind: "or" }, ({ of }) => statesText(of, { zh: "或", en: " or " }))
    .with({ kind: "not" }, ({ of }) => ({
      zh: `并非“${stateText(of).zh}”`,
      en: `it is not so that ${stateText(of).en}`,
    }))
    .exhaustive();
}

function statesText(states: readonly State[], last: Text): Text {
  return text((language) =>
    joined(
      states.map((state) => stateText(state)[language]),
      language,
      last,
    ),
  );
}

function completedText({ unit, count }: RunLength): Text {
  if (unit === "schoolDay")
    return {
      zh: `无故缺课满${count}个上学日`,
      en: `an absence without leave reaches ${plural(count, "whole school day")}`,
    };
  return { zh: `无故缺课满${halves(count).zh}`, en: `an absence without leave reaches ${halves(count).en}` };
}

function halves(count: number): Text {
  return count === 1 ? { zh: "半天", en: "half a day" } : { zh: `${count}个半天`, en: `${count} half days` };
}

function enteredText({ unit, count }: RunLength): Text {
  const noun = unit === "halfDay" ? { zh: "半天", en: "half day" } : { zh: "上学日", en: "school day" };
  return {
    zh: `无故缺课至第${count}个${noun.zh}`,
    en: `an absence without leave enters its ${ordinal(count)} ${noun.en}`,
  };
}

const ordinals = ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

function ordinal(count: number): string {
  return ordinals[count] ?? `${count}th`;
}

/** Evidence as what somebody is to do: "visit the home, or reach the guardian by telephone". */
export function evidenceText(evidence: Evidence): Text {
  return match(evidence)
    .returnType<Text>()
    .with({ kind: "did" }, ({ act }) => actText(act))
    .with({ kind: "anyOf" }, ({ of }) =>
      text((language) =>
        joined(
          of.map((one) => evidenceText(one)[language]),
          language,
          either,
        ),
      ),
    )
    .with({ kind: "allOf" }, ({ of }) =>
      text((language) =>
        joined(
          of.map((one) => evidenceText(one)[language]),
          language,
          bothAnd,
        ),
      ),
    )
    .with({ kind: "times" }, ({ count, act }) => ({
      zh: `${actText(act).zh}，不少于${count}次`,
      en: `${actText(act).en}, at least ${plural(count, "time")}`,
    }))
    .with({ kind: "distinct" }, ({ count, field, act }) => ({
      zh: `${actText(act).zh}，“${field}”不同者不少于${count}个`,
      en: `${actText(act).en}, with at least ${count} different values of "${field}"`,
    }))
    .with({ kind: "sum" }, ({ atLeast, field, act }) => ({
      zh: `${actText(act).zh}，“${field}”合计不少于${atLeast}`,
      en: `${actText(act).en}, adding up to at least ${atLeast} in "${field}"`,
    }))
    .with({ kind: "jointly" }, ({ parties }) => ({
      zh: `共同劝导学生及其家人（须有${rolesText(parties).zh}参加）`,
      en: `persuade the child and the family together, with ${rolesText(parties).en} taking part`,
    }))
    .exhaustive();
}

/** An act as what somebody is to do. */
function actText({ kind, where }: EventPattern): Text {
  return match(kind)
    .returnType<Text>()
    .with("phoneCall", () => callText(where))
    .with("homeVisit", () => visitText(where))
    .with("report", () => reportText(where))
    .with("jointPersuasion", () => ({ zh: "联合劝导", en: "persuade together" }))
    .exhaustive();
}

type Where = EventPattern["where"];

function callText(where: Where): Text {
  const whom = where["with"] === "guardian" ? { zh: "家长", en: "the guardian" } : { zh: "学生家庭", en: "the family" };
  return where["live"] === true
    ? { zh: `与${whom.zh}电话沟通（须接通）`, en: `reach ${whom.en} by telephone` }
    : { zh: `给${whom.zh}打电话`, en: `telephone ${whom.en}` };
}

function visitText(where: Where): Text {
  const person =
    where["inPerson"] === true
      ? { zh: "亲自上门家访", en: "visit the home in person" }
      : { zh: "家访", en: "visit the home" };
  if (typeof where["reason"] === "object") {
    return where["inPerson"] === true
      ? { zh: "上门问明原因", en: "find out the reason at the home" }
      : { zh: "在家访中问明原因", en: "find out the reason on a home visit" };
  }
  return where["purpose"] === "return"
    ? { zh: `${person.zh}劝其返校`, en: `${person.en} to bring the child back` }
    : person;
}

const matters = new Map<unknown, Text>([
  ["absence", { zh: "缺课情况", en: "the absence" }],
  ["failedPersuasion", { zh: "劝返无效的情况", en: "the failed persuasion" }],
]);

function reportText(where: Where): Text {
  const matter = matters.get(where["matter"]) ?? { zh: "情况", en: "" };
  const to = receiver(where);
  return {
    zh: `${to ? `向${to.zh}` : ""}报告${matter.zh}`,
    en: ["report", matter.en, to ? `to ${to.en}` : ""].filter(Boolean).join(" "),
  };
}

function receiver(where: Where): Text | undefined {
  const to = where["to"];
  return typeof to === "string" ? roleText(to as Role) : undefined;
}

/** An act as something that has happened. */
function happenedText(act: EventPattern): Text {
  if (act.kind !== "report") return { zh: `已${actText(act).zh}`, en: `somebody did ${actText(act).en}` };
  const matter = matters.get(act.where["matter"]);
  const to = receiver(act.where);
  return {
    zh: `已${actText(act).zh}`,
    en: `${matter?.en ?? "something"} has been reported${to ? ` to ${to.en}` : ""}`,
  };
}
