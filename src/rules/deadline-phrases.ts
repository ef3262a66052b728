import { match } from "ts-pattern";
import type { CivilDate } from "../model/civil-date.js";
import type { Text } from "../model/text.js";
import { actLabel, fieldLabel } from "./act-phrases.js";
import type {
  Amount,
  Deadline,
  DeadlineUnit,
  NamedInTrigger,
  OnDate,
  Roll,
  VagueDeadline,
  Within,
} from "./deadline.js";
import type { Duty, Trigger } from "./duty.js";
import { namedNumber } from "./parameter-phrases.js";
import { endOfPeriodText, monthText } from "./period-phrases.js";
import { stateText } from "./phrases.js";
import { coreSpeech, ownEntry, type Speech, same } from "./speech.js";
import type { State } from "./state.js";
import { subjectOf, type Who } from "./subject-phrases.js";
import { bracketed } from "./texts.js";
import { vagueWordText } from "./vague-words.js";

const units: Readonly<Record<DeadlineUnit, Text>> = {
  calendarDay: { zh: "日", en: "calendar day" },
  schoolDay: { zh: "个上学日", en: "school day" },
  workingDay: { zh: "个工作日", en: "working day" },
  week: { zh: "周", en: "week" },
  month: { zh: "个月", en: "month" },
};

const rolls: Readonly<Record<Roll, Text>> = {
  none: { zh: "遇休息日不移动", en: "also where it ends on a rest day" },
  nextWorkingDay: { zh: "遇休息日顺延", en: "moved on from a rest day to a working day" },
  previousWorkingDay: { zh: "遇休息日提前", en: "moved back from a rest day to a working day" },
};

/**
 * A deadline as part of a sentence: "the same day", "within 10 working days".
 *
 * @param when What gives rise to the duty: its period, or the act that names the day.
 */
export function deadlineText(
  deadline: Deadline,
  speech: Speech = coreSpeech,
  when?: Trigger,
  who: Who = subjectOf(),
): Text {
  return match(deadline)
    .returnType<Text>()
    .with({ kind: "sameDay" }, ({ at }) =>
      at === undefined ? { zh: "当天", en: "the same day" } : { zh: `当天${at}前`, en: `by ${at} the same day` },
    )
    .with({ kind: "within" }, (within) => withinText(within, speech, who))
    .with({ kind: "endOfPeriod" }, ({ at, roll }) =>
      rolled(endOfPeriodText(when?.kind === "each" ? when.period : undefined, at), roll, speech),
    )
    .with({ kind: "onDayOfYear" }, (day) => {
      const month = monthText(day.month);
      return onDay({ zh: `${month.zh}${day.day}日`, en: `${day.day} ${month.en}` }, day, speech);
    })
    .with({ kind: "onDate" }, (day) => onDay(dateText(day.date), day, speech))
    .with({ kind: "namedInTrigger" }, (named) => namedText(named, speech, when))
    .with({ kind: "vague" }, (vague) => vagueText(vague, speech, when, who))
    .exhaustive();
}

/**
 * By when a duty is due: what is due the same day in each period is due on its first, and so many days are counted from its beginning,
 * unless the duty may arise later in the period.
 */
export function dutyDueText({ when, due, while: lasts }: Duty, speech: Speech, who: Who): Text {
  const said = deadlineText(due, speech, when, who);
  if (when.kind !== "each" || when.period.kind === "schoolDay" || lasts !== undefined) return said;
  const begins = when.period.kind === "term" ? "开学" : "当期开始";
  if (due.kind === "sameDay" && due.at === undefined)
    return { zh: `${begins}当天结束前`, en: "by the end of its first day" };
  if (due.kind !== "within") return said;
  return { zh: `${begins}后${said.zh}`, en: `${said.en} of its beginning` };
}

function withinText({ amount, unit, startDay, roll, at, suspendedWhile }: Within, speech: Speech, who: Who): Text {
  const { count, name } = amountText(amount, speech);
  const remarks = [
    ...(name ? [name] : []),
    ...(at === undefined ? [] : [{ zh: `${at}前`, en: `by ${at}` }]),
    ...(startDay === "included" ? [{ zh: "当天计入", en: "that day counted" }] : []),
    ...(startDay === "excluded" && speech.policy?.counting.startDay === "included"
      ? [{ zh: "当天不计", en: "that day not counted" }]
      : []),
    ...(neverRolled.has(unit) ? [] : rollRemarks(roll, speech)),
    ...(suspendedWhile ? [suspendedText(suspendedWhile, speech, who)] : []),
  ];
  const { zh, en } = bracketed(remarks);
  return {
    zh: `${count.zh}${units[unit].zh}内${zh}`,
    en: `within ${count.en} ${units[unit].en}${amount === 1 ? "" : "s"}${en}`,
  };
}

/** These end on such a day anyway. */
const neverRolled: ReadonlySet<DeadlineUnit> = new Set<DeadlineUnit>(["schoolDay", "workingDay"]);

function suspendedText(state: State, speech: Speech, who: Who): Text {
  const { zh, en } = stateText(state, speech, who);
  return { zh: `${zh}的日子不计入`, en: `not counting any day on which ${en}` };
}

/** A number of days; one that the parameters give only by stage or date, or not yet, is named. */
function amountText(amount: Amount, speech: Speech): { readonly count: Text; readonly name?: Text } {
  if (typeof amount === "number") return { count: same(String(amount)) };
  const { value, name } = namedNumber(amount.parameter, speech);
  return { count: value === undefined ? { zh: "若干", en: "a number of" } : same(String(value)), name };
}

/** By a day, to its end or to an hour. */
function onDay({ zh, en }: Text, { at, roll }: Pick<OnDate, "at" | "roll">, speech: Speech): Text {
  return rolled({ zh: `${zh}${at ?? ""}前`, en: `by ${at === undefined ? "" : `${at} on `}${en}` }, roll, speech);
}

function rolled(day: Text, roll: Roll | undefined, speech: Speech): Text {
  const { zh, en } = bracketed(rollRemarks(roll, speech));
  return { zh: `${day.zh}${zh}`, en: `${day.en}${en}` };
}

/** Said where a rule moves its day, or departs from a policy that moves all. */
function rollRemarks(roll: Roll | undefined, { policy }: Speech): readonly Text[] {
  const general = policy?.counting.roll ?? "none";
  const [own, usual] = [roll ?? general, general];
  return own === "none" && usual === "none" ? [] : [rolls[own]];
}

function dateText(date: CivilDate): Text {
  const [year = "", month = "", day = ""] = date.split("-");
  const name = monthText(Number(month));
  return { zh: `${year}年${name.zh}${Number(day)}日`, en: `${Number(day)} ${name.en} ${year}` };
}

function namedText({ field }: NamedInTrigger, speech: Speech, when: Trigger | undefined): Text {
  if (when?.kind !== "happens") return { zh: "所载日期前", en: "by the day that the record names" };
  const [act, label] = [actLabel(when.act.kind, speech), fieldLabel(when.act.kind, field, speech)];
  return { zh: `该${act.zh}载明的${label.zh}前`, en: `by the ${label.en} that the ${act.en} names` };
}

function vagueText({ word, target }: VagueDeadline, speech: Speech, when: Trigger | undefined, who: Who): Text {
  const said = vagueWordText(word);
  const aim = target === undefined ? undefined : ownEntry(speech.policy?.readings, target)?.target;
  if (!aim) return said;
  const { zh, en } = deadlineText(aim, speech, when, who);
  return { zh: `${said.zh}，以${zh}为目标`, en: `${said.en}; aim: ${en}` };
}
