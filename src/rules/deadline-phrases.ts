import { match } from "ts-pattern";
import type { Text } from "../model/text.js";
import type { Amount, Deadline, DeadlineUnit, Roll } from "./deadline.js";

const units: Readonly<Record<DeadlineUnit, Text>> = {
  calendarDay: { zh: "日", en: "calendar day" },
  schoolDay: { zh: "个上学日", en: "school day" },
  workingDay: { zh: "个工作日", en: "working day" },
  week: { zh: "周", en: "week" },
  month: { zh: "个月", en: "month" },
};

const rolls: Readonly<Record<Roll, Text>> = {
  none: { zh: "", en: "" },
  nextWorkingDay: { zh: "，遇休息日顺延", en: ", moved on to a working day" },
  previousWorkingDay: { zh: "，遇休息日提前", en: ", moved back to a working day" },
};

/** A deadline as part of a sentence: "the same day", "within 10 working days". */
export function deadlineText(deadline: Deadline): Text {
  return match(deadline)
    .returnType<Text>()
    .with({ kind: "sameDay" }, ({ at }) =>
      at === undefined ? { zh: "当天", en: "the same day" } : { zh: `当天${at}前`, en: `by ${at} the same day` },
    )
    .with({ kind: "within" }, ({ amount, unit, roll = "none", at }) => ({
      zh: `${amountText(amount).zh}${units[unit].zh}内${at === undefined ? "" : `（${at}前）`}${rolls[roll].zh}`,
      en: `within ${amountText(amount).en} ${unitText(amount, unit)}${at === undefined ? "" : ` (by ${at})`}${rolls[roll].en}`,
    }))
    .with({ kind: "vague" }, ({ word }) =>
      word === undefined
        ? { zh: "原文未定时限", en: "no time is stated" }
        : { zh: `原文只写“${word}”`, en: `the text only says "${word}"` },
    )
    .exhaustive();
}

function amountText(amount: Amount): Text {
  return typeof amount === "number"
    ? { zh: String(amount), en: String(amount) }
    : { zh: `“${amount.parameter}”`, en: `"${amount.parameter}"` };
}

function unitText(amount: Amount, unit: DeadlineUnit): string {
  return amount === 1 ? units[unit].en : `${units[unit].en}s`;
}
