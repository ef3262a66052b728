import type { Citation, Indicator } from "./indicator.js";
import type { ReturnCounterId } from "./return-counters-data.js";

const unsaid: Citation = {
  source: {
    zh: "劝返复学率：未见正式公式",
    en: "return to school after persuasion (劝返复学率): no official formula was found",
  },
  certainty: "U",
  note: {
    zh: "未见官方公式，按字面理解，无权威",
    en: "the natural reading of the words, without authority",
  },
};

const common = { version: 1, population: "caseFile", period: "any", citation: unsaid } as const;

type ReturnIndicator = Indicator<ReturnCounterId>;

function byAttempt(
  variant: string,
  place: { readonly zh: string; readonly en: string },
  returned: ReturnCounterId,
  made: ReturnCounterId,
): ReturnIndicator {
  return {
    ...common,
    id: "returnRateByAttempt",
    variant,
    names: { zh: `${place.zh}复学率`, en: `return rate ${place.en}` },
    unit: "percent",
    formula: {
      zh: `${place.zh}返校的个案 ÷ 有该次劝返记录的个案`,
      en: `cases returned ${place.en} / cases with such an attempt`,
    },
    numerator: [{ counter: returned }],
    denominator: [{ counter: made }],
  };
}

function relapse(days: 30 | 60 | 90, relapsed: ReturnCounterId, watched: ReturnCounterId): ReturnIndicator {
  return {
    ...common,
    id: "relapseRate",
    variant: `within${days}Days`,
    names: { zh: `${days}天反弹率`, en: `relapse within ${days} days` },
    unit: "percent",
    formula: {
      zh: `返校后${days}天内再次疑似或确认辍学的返校人次 ÷ 返校后已满${days}天的返校人次`,
      en: `returns after which the child was suspected or confirmed again within ${days} days / returns that are at least ${days} days old`,
    },
    numerator: [{ counter: relapsed }],
    denominator: [{ counter: watched }],
  };
}

function meanDays(
  id: string,
  what: { readonly zh: string; readonly en: string },
  days: ReturnCounterId,
  cases: ReturnCounterId,
): ReturnIndicator {
  return {
    ...common,
    id,
    variant: "calendarDays",
    names: { zh: `平均${what.zh}天数`, en: `mean days ${what.en}` },
    unit: "days",
    formula: {
      zh: `立案之日${what.zh}的自然日之和 ÷ 有此事的个案数；没有的个案不计`,
      en: `sum of calendar days from the opening ${what.en} / cases in which it came; those in which it has not are left out`,
    },
    numerator: [{ counter: days }],
    denominator: [{ counter: cases }],
  };
}

/** The return of children to school (劝返复学), from the case file. No official formula was found: all are readings. */
export const returnIndicators: readonly ReturnIndicator[] = /* @__PURE__ */ (() => [
  {
    ...common,
    id: "returnRate",
    variant: "allCases",
    names: { zh: "劝返复学率", en: "return rate" },
    unit: "percent",
    formula: {
      zh: "已返校的个案 ÷（期内疑似或确认辍学的个案−排除辍学的个案）",
      en: "cases returned / (cases suspected or confirmed in the period - those closed as not a dropout)",
    },
    numerator: [{ counter: "casesReturned" }],
    denominator: [{ counter: "casesOpened" }, { counter: "casesNotADropout", times: -1 }],
  },
  {
    ...common,
    id: "returnRate",
    variant: "confirmed",
    names: { zh: "确认辍学学生劝返复学率", en: "return rate of confirmed dropouts" },
    unit: "percent",
    formula: {
      zh: "确认辍学后返校的个案 ÷ 期内立案且确认辍学的个案",
      en: "cases returned after their confirmation / confirmed cases of the period",
    },
    numerator: [{ counter: "confirmedCasesReturned" }],
    denominator: [{ counter: "confirmedCases" }],
  },
  byAttempt("none", { zh: "未经劝返", en: "without an attempt" }, "returnedWithoutAttempt", "casesWithoutAttempt"),
  byAttempt(
    "first",
    { zh: "第一次劝返后", en: "after the first attempt" },
    "returnedAfterFirstAttempt",
    "firstAttempts",
  ),
  byAttempt(
    "second",
    { zh: "第二次劝返后", en: "after the second attempt" },
    "returnedAfterSecondAttempt",
    "secondAttempts",
  ),
  byAttempt(
    "third",
    { zh: "第三次劝返后", en: "after the third attempt" },
    "returnedAfterThirdAttempt",
    "thirdAttempts",
  ),
  byAttempt(
    "later",
    { zh: "第四次及以上劝返后", en: "after a fourth or later attempt" },
    "returnedAfterLaterAttempt",
    "laterAttempts",
  ),
  relapse(30, "relapsedWithin30Days", "returnsWatched30Days"),
  relapse(60, "relapsedWithin60Days", "returnsWatched60Days"),
  relapse(90, "relapsedWithin90Days", "returnsWatched90Days"),
  meanDays(
    "meanDaysToFirstContact",
    { zh: "至首次联系", en: "to the first contact" },
    "daysToFirstContact",
    "casesContacted",
  ),
  meanDays("meanDaysToFirstVisit", { zh: "至首次家访", en: "to the first visit" }, "daysToFirstVisit", "casesVisited"),
  meanDays("meanDaysToReturn", { zh: "至返校", en: "to the return" }, "daysToReturn", "casesReturned"),
])();
