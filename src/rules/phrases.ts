import { match } from "ts-pattern";
import { type Role, roleLabel } from "../model/role.js";
import type { Language, Text } from "../model/text.js";
import type { Amount, Deadline, DeadlineUnit, Roll } from "./deadline.js";
import type { Trigger } from "./duty.js";
import type { Evidence } from "./evidence.js";
import type { EventPattern, FieldTest } from "./pattern.js";
import type { RunLength, State } from "./state.js";

/** Puts two texts together, language by language. */
export function text(make: (language: Language) => string): Text {
  return { zh: make("zh"), en: make("en") };
}

const ordinals = ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

/** "second", or "12th" past the words. */
export function ordinal(count: number): string {
  return ordinals[count] ?? `${count}th`;
}

/** A number with its noun, in the plural where English wants it. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** Offices, joined as a list. */
export function rolesText(roles: readonly Role[]): Text {
  return text((language) => joined(roles.map((role) => (language === "en" ? `the ${roleLabel(role).en}` : roleLabel(role).zh)), language));
}

function joined(parts: readonly string[], language: Language, last = { zh: "和", en: " and " }): string {
  if (parts.length < 2) return parts.join("");
  const head = parts.slice(0, -1).join(language === "zh" ? "、" : ", ");
  return `${head}${last[language]}${parts.at(-1) ?? ""}`;
}

/** When a duty arises, as the beginning of a sentence. */
export function triggerText(when: Trigger): Text {
  return when.kind === "happens"
    ? text((language) => (language === "zh" ? `${actText(when.act).zh}后` : `once there is ${actText(when.act).en}`))
    : text((language) => (language === "zh" ? `${stateText(when).zh}的` : `when ${stateText(when).en}`));
}

/** A state as a clause of a sentence. */
export function stateText(state: State): Text {
  return match(state)
    .returnType<Text>()
    .with({ kind: "absent" }, () => ({ zh: "学生无故缺课", en: "a pupil is absent without leave" }))
    .with({ kind: "absentFor", edge: "completes" }, ({ length }) => completedText(length))
    .with({ kind: "absentFor", edge: "enters" }, ({ length }) => enteredText(length))
    .with({ kind: "persuasionsFailed" }, ({ count }) => ({
      zh: `连续${count}次劝返无效`,
      en: `${plural(count, "persuasion")} on end ${count === 1 ? "has" : "have"} failed`,
    }))
    .with({ kind: "enrolled" }, () => ({ zh: "学生在籍在班", en: "the pupil is expected in a class" }))
    .with({ kind: "and" }, ({ of }) => text((language) => joined(of.map((one) => stateText(one)[language]), language, { zh: "且", en: " and " })))
    .with({ kind: "or" }, ({ of }) => text((language) => joined(of.map((one) => stateText(one)[language]), language, { zh: "或", en: " or " })))
    .with({ kind: "not" }, ({ of }) => text((language) => (language === "zh" ? `不属于“${stateText(of).zh}”` : `it is not so that ${stateText(of).en}`)))
    .exhaustive();
}

function completedText({ unit, count }: RunLength): Text {
  return unit === "halfDay"
    ? { zh: `无故缺课满${halves(count)}`, en: `an absence without leave reaches ${count === 1 ? "half a day" : plural(count, "half day")}` }
    : { zh: `无故缺课满${count}个上学日`, en: `an absence without leave reaches ${plural(count, "whole school day")}` };
}

function halves(count: number): string {
  return count === 1 ? "半天" : `${count}个半天`;
}

function enteredText({ unit, count }: RunLength): Text {
  return unit === "halfDay"
    ? { zh: `无故缺课进入第${count}个半天`, en: `an absence without leave enters its ${ordinal(count)} half day` }
    : { zh: `无故缺课进入第${count}个上学日`, en: `an absence without leave enters its ${ordinal(count)} school day` };
}

/** An act that fits a pattern, as a noun. */
export function actText(act: EventPattern): Text {
  return match(act)
    .returnType<Text>()
    .with({ kind: "phoneCall" }, ({ where }) => text((language) => callText(where)[language] + byText(where, language)))
    .with({ kind: "homeVisit" }, ({ where }) => text((language) => visitText(where)[language] + byText(where, language)))
    .with({ kind: "report" }, ({ where }) => text((language) => reportText(where)[language] + byText(where, language)))
    .with({ kind: "jointPersuasion" }, () => ({ zh: "联合劝导", en: "a joint persuasion" }))
    .exhaustive();
}

type Where = EventPattern["where"];

function callText(where: Where): Text {
  const live = where["live"] === true ? { zh: "接通的", en: "an answered " } : { zh: "", en: "a " };
  const whom = where["with"] === "guardian" ? { zh: "与家长", en: " with the guardian" } : { zh: "", en: "" };
  return { zh: `${whom.zh}${live.zh}电话沟通`, en: `${live.en}telephone call${whom.en}` };
}

function visitText(where: Where): Text {
  const reason = isKnown(where["reason"]) ? { zh: "并问明原因", en: " that finds out the reason" } : { zh: "", en: "" };
  const person = where["inPerson"] === true ? { zh: "上门", en: " in person" } : { zh: "", en: "" };
  return { zh: `${person.zh}家访${reason.zh}`, en: `a home visit${person.en}${reason.en}` };
}

function reportText(where: Where): Text {
  const to = where["to"];
  if (typeof to !== "string") return { zh: "报告", en: "a report" };
  const label = roleLabel(to as Role);
  return { zh: `向${label.zh}报告`, en: `a report to the ${label.en}` };
}

function byText(where: Where, language: Language): string {
  const by = where["by"];
  if (typeof by !== "string" || by === "school") return "";
  const label = roleLabel(by as Role)[language];
  return language === "zh" ? `（${label}）` : ` by the ${label}`;
}

function isKnown(test: FieldTest | undefined): boolean {
  return typeof test === "object";
}

/** Evidence as what must be done. */
export function evidenceText(evidence: Evidence): Text {
  return match(evidence)
    .returnType<Text>()
    .with({ kind: "did" }, ({ act }) => actText(act))
    .with({ kind: "anyOf" }, ({ of }) => text((language) => joined(of.map((one) => evidenceText(one)[language]), language, { zh: "或", en: " or " })))
    .with({ kind: "allOf" }, ({ of }) => text((language) => joined(of.map((one) => evidenceText(one)[language]), language)))
    .with({ kind: "times" }, ({ count, act }) => ({ zh: `${actText(act).zh}不少于${count}次`, en: `${actText(act).en}, at least ${plural(count, "time")}` }))
    .with({ kind: "distinct" }, ({ count, field, act }) => ({
      zh: `${actText(act).zh}，“${field}”不同者不少于${count}个`,
      en: `${actText(act).en}, with at least ${count} different values of "${field}"`,
    }))
    .with({ kind: "sum" }, ({ atLeast, field, act }) => ({
      zh: `${actText(act).zh}，“${field}”合计不少于${atLeast}`,
      en: `${actText(act).en}, adding up to at least ${atLeast} in "${field}"`,
    }))
    .with({ kind: "jointly" }, ({ parties }) => text((language) => jointText(parties, language)))
    .exhaustive();
}

function jointText(parties: readonly Role[], language: Language): string {
  const names = rolesText(parties)[language];
  return language === "zh" ? `${names}参加的联合劝导` : `a joint persuasion in which ${names} take${parties.length === 1 ? "s" : ""} part`;
}

const units: Readonly<Record<DeadlineUnit, Text>> = {
  calendarDay: { zh: "日", en: "calendar day" },
  schoolDay: { zh: "个上学日", en: "school day" },
  workingDay: { zh: "个工作日", en: "working day" },
  week: { zh: "周", en: "week" },
  month: { zh: "个月", en: "month" },
};

const rolls: Readonly<Record<Roll, Text>> = {
  none: { zh: "", en: "" },
  nextWorkingDay: { zh: "，遇休息日顺延", en: ", moved to the next working day" },
  previousWorkingDay: { zh: "，遇休息日提前", en: ", moved to the working day before" },
};

/** A deadline as part of a sentence. */
export function deadlineText(deadline: Deadline): Text {
  return match(deadline)
    .returnType<Text>()
    .with({ kind: "sameDay" }, ({ at }) => (at === undefined ? { zh: "当天", en: "the same day" } : { zh: `当天${at}前`, en: `by ${at} the same day` }))
    .with({ kind: "within" }, ({ amount, unit, roll = "none", at }) => ({
      zh: `${amountText(amount).zh}${units[unit].zh}内${at === undefined ? "" : `（${at}前）`}${rolls[roll].zh}`,
      en: `within ${amountText(amount).en} ${unitsText(amount, unit)}${at === undefined ? "" : ` (by ${at})`}${rolls[roll].en}`,
    }))
    .with({ kind: "vague" }, ({ word }) =>
      word === undefined
        ? { zh: "原文未定时限", en: "no time stated" }
        : { zh: `“${word}”（未定具体时限）`, en: `"${word}": no day is named` },
    )
    .exhaustive();
}

function amountText(amount: Amount): Text {
  return typeof amount === "number"
    ? { zh: String(amount), en: String(amount) }
    : { zh: `“${amount.parameter}”`, en: `"${amount.parameter}"` };
}

function unitsText(amount: Amount, unit: DeadlineUnit): string {
  return amount === 1 ? units[unit].en : `${units[unit].en}s`;
}
