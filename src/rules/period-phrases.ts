import { match } from "ts-pattern";
import type { TimeOfDay } from "../model/moment.js";
import type { Text } from "../model/text.js";
import type { CounterScope, Period } from "./period.js";
import { listed } from "./texts.js";

type Kind = Period["kind"];

interface PeriodWords {
  readonly each: Text;
  /** The one that runs now. */
  readonly present: Text;
  readonly last: Text;
  /** The same as a deadline. */
  readonly end: Text;
  /** One and the same, in which something is counted. */
  readonly within: Text;
}

const words: Readonly<Record<Kind, PeriodWords>> = {
  schoolDay: {
    each: { zh: "每个上学日", en: "each school day" },
    present: { zh: "当天（上学日）", en: "this school day" },
    last: { zh: "当天", en: "that day" },
    end: { zh: "当天结束前", en: "by the end of the day" },
    within: { zh: "同一个上学日内", en: "in one school day" },
  },
  week: {
    each: { zh: "每周", en: "each week" },
    present: { zh: "本周", en: "this week" },
    last: { zh: "当周周日", en: "the last day of the week" },
    end: { zh: "当周结束前", en: "by the end of the week" },
    within: { zh: "同一周内", en: "in one week" },
  },
  month: {
    each: { zh: "每月", en: "each month" },
    present: { zh: "本月", en: "this month" },
    last: { zh: "当月最后一日", en: "the last day of the month" },
    end: { zh: "当月底前", en: "by the end of the month" },
    within: { zh: "同一月内", en: "in one month" },
  },
  quarter: {
    each: { zh: "每季度", en: "each quarter" },
    present: { zh: "本季度", en: "this quarter" },
    last: { zh: "当季最后一日", en: "the last day of the quarter" },
    end: { zh: "当季度末前", en: "by the end of the quarter" },
    within: { zh: "同一季度内", en: "in one quarter" },
  },
  halfYear: {
    each: { zh: "每半年", en: "each half year" },
    present: { zh: "本半年", en: "this half year" },
    last: { zh: "该半年最后一日", en: "the last day of the half year" },
    end: { zh: "该半年结束前", en: "by the end of the half year" },
    within: { zh: "同一半年内", en: "in one half year" },
  },
  calendarYear: {
    each: { zh: "每年", en: "each calendar year" },
    present: { zh: "本年", en: "this calendar year" },
    last: { zh: "当年最后一日", en: "the last day of the year" },
    end: { zh: "当年年底前", en: "by the end of the year" },
    within: { zh: "同一年内", en: "in one calendar year" },
  },
  schoolYear: {
    each: { zh: "每学年", en: "each school year" },
    present: { zh: "本学年", en: "this school year" },
    last: { zh: "该学年最后一日", en: "the last day of the school year" },
    end: { zh: "该学年结束前", en: "by the end of the school year" },
    within: { zh: "同一学年内", en: "in one school year" },
  },
  term: {
    each: { zh: "每学期", en: "each term" },
    present: { zh: "本学期", en: "this term" },
    last: { zh: "该学期最后一日", en: "the last day of the term" },
    end: { zh: "该学期结束前", en: "by the end of the term" },
    within: { zh: "同一学期内", en: "in one term" },
  },
};

const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** A month of the year, 1 to 12. */
export function monthText(month: number): Text {
  return { zh: `${month}月`, en: monthNames[month - 1] ?? String(month) };
}

const terms: Readonly<Record<"autumn" | "spring", Text>> = {
  autumn: { zh: "秋季学期", en: "autumn term" },
  spring: { zh: "春季学期", en: "spring term" },
};

/** Each period as it comes round: "each term", "each March and September". */
export function eachPeriodText(period: Period): Text {
  const named = namedParts(period);
  if (!named) return words[period.kind].each;
  const year = period.kind === "month" ? "每年" : "每学年";
  return { zh: `${year}${named.zh}`, en: `each ${named.en}` };
}

/** The period that runs now. */
export function presentPeriodText(period: Period): Text {
  const { present } = words[period.kind];
  const named = namedParts(period);
  return named ? { zh: `${present.zh}（${named.zh}）`, en: `${present.en} (${named.en})` } : present;
}

/** By the end of a period, or by an hour of its last day; of any period where none is named. */
export function endOfPeriodText(period: Period | undefined, at?: TimeOfDay): Text {
  const { last, end } = period ? words[period.kind] : anyPeriod;
  return at === undefined ? end : { zh: `${last.zh}${at}前`, en: `by ${at} on ${last.en}` };
}

const anyPeriod: Pick<PeriodWords, "last" | "end"> = {
  last: { zh: "当期最后一日", en: "the last day of the period" },
  end: { zh: "当期结束前", en: "by the end of the period" },
};

/** What a counter counts within: "in one run of absence", "in one term". */
export function withinText(scope: CounterScope): Text {
  return match(scope)
    .returnType<Text>()
    .with("run", () => ({ zh: "同一次缺课内", en: "in one run of absence" }))
    .with("case", () => ({ zh: "同一个案内", en: "in one case" }))
    .otherwise((period) => words[period.kind].within);
}

/** What a figure is of: 学年, "of a school year"; 6月, "of June". */
export function ofPeriodText(period: Period): Text {
  const named = namedParts(period);
  if (named) return { zh: named.zh, en: `of ${named.en}` };
  const { each } = words[period.kind];
  return { zh: each.zh.replace(/^每个?/, ""), en: `of a ${each.en.slice("each ".length)}` };
}

/** From one period to the next: "from year to year". */
export function fromPeriodToPeriod({ kind }: Period): Text {
  const { each } = words[kind];
  const noun = each.en.slice("each ".length);
  return { zh: `逐${each.zh.replace(/^每个?/, "")}`, en: `from ${noun} to ${noun}` };
}

function namedParts(period: Period): Text | undefined {
  if (period.kind === "month") return period.months?.length ? listed(period.months.map(monthText)) : undefined;
  if (period.kind === "term") return period.terms?.length ? listed(period.terms.map((term) => terms[term])) : undefined;
  return undefined;
}

/** A period by its key: 2025年下半年 for `2025-H2`; English keeps the key, which it can read. */
export function periodText(key: string): Text {
  for (const [shape, say] of keys) {
    const found = shape.exec(key);
    if (found) return { zh: say(found), en: key };
  }
  return { zh: key, en: key };
}

const keys: readonly (readonly [RegExp, (found: RegExpExecArray) => string])[] = [
  [/^(\d{4})-(\d{4})\/(autumn|spring)$/, ([, from, to, term]) => `${from}—${to}学年${termOf(term)}`],
  [/^(\d{4})-(\d{4})$/, ([, from, to]) => `${from}—${to}学年`],
  [/^(\d{4})-(\d{2})-(\d{2})$/, ([, year, month, day]) => `${year}年${Number(month)}月${Number(day)}日`],
  [/^(\d{4})-W(\d{2})$/, ([, year, week]) => `${year}年第${Number(week)}周`],
  [/^(\d{4})-Q([1-4])$/, ([, year, quarter]) => `${year}年第${quarter}季度`],
  [/^(\d{4})-H1$/, ([, year]) => `${year}年上半年`],
  [/^(\d{4})-H2$/, ([, year]) => `${year}年下半年`],
  [/^(\d{4})-(\d{2})$/, ([, year, month]) => `${year}年${Number(month)}月`],
  [/^(\d{4})$/, ([, year]) => `${year}年`],
];

function termOf(term: string | undefined): string {
  return term === "spring" ? terms.spring.zh : terms.autumn.zh;
}
