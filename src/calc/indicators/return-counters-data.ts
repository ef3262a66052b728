import type { GivenCounter } from "./counter.js";

/** Names of the counters of this family. */
export type ReturnCounterId =
  | "casesOpened"
  | "casesNotADropout"
  | "casesReturned"
  | "confirmedCases"
  | "confirmedCasesReturned"
  | "casesWithoutAttempt"
  | "returnedWithoutAttempt"
  | "firstAttempts"
  | "returnedAfterFirstAttempt"
  | "secondAttempts"
  | "returnedAfterSecondAttempt"
  | "thirdAttempts"
  | "returnedAfterThirdAttempt"
  | "laterAttempts"
  | "returnedAfterLaterAttempt"
  | "returnsWatched30Days"
  | "relapsedWithin30Days"
  | "returnsWatched60Days"
  | "relapsedWithin60Days"
  | "returnsWatched90Days"
  | "relapsedWithin90Days"
  | "casesContacted"
  | "daysToFirstContact"
  | "casesVisited"
  | "daysToFirstVisit"
  | "daysToReturn";

/** What is counted from the case file for the return of children (劝返复学). */
export const returnCounters: Readonly<Record<ReturnCounterId, GivenCounter>> = {
  casesOpened: {
    source: "given",
    id: "casesOpened",
    unit: "cases",
    names: { zh: "期内立案数", en: "cases opened" },
    means: {
      zh: "期内转为疑似或确认辍学的个案；同一学生再次辍学另计一案",
      en: "cases that became suspected or confirmed in the period; a relapse is a case of its own",
    },
  },
  casesNotADropout: {
    source: "given",
    id: "casesNotADropout",
    unit: "cases",
    names: { zh: "其中排除辍学数", en: "of these, not a dropout" },
    means: {
      zh: "期内立案的个案中，以“不属于辍学”销号的",
      en: "of the cases opened, those closed as not a dropout",
    },
  },
  casesReturned: {
    source: "given",
    id: "casesReturned",
    unit: "cases",
    names: { zh: "其中返校数", en: "of these, returned" },
    means: {
      zh: "期内立案且未被排除的个案中，至截止日学生已返校的",
      en: "of the cases opened, less those not a dropout: the child came back by the cut-off",
    },
  },
  confirmedCases: {
    source: "given",
    id: "confirmedCases",
    unit: "cases",
    names: { zh: "确认辍学个案数", en: "confirmed cases" },
    means: {
      zh: "期内立案且经确认辍学的个案，不含以“不属于辍学”销号的",
      en: "of the cases opened, those confirmed by a human decision, less those closed as not a dropout",
    },
  },
  confirmedCasesReturned: {
    source: "given",
    id: "confirmedCasesReturned",
    unit: "cases",
    names: { zh: "确认辍学后返校数", en: "confirmed cases returned" },
    means: {
      zh: "确认辍学个案中，确认之后至截止日学生已返校的",
      en: "of the confirmed cases: the child came back after the confirmation, by the cut-off",
    },
  },
  casesWithoutAttempt: {
    source: "given",
    id: "casesWithoutAttempt",
    unit: "cases",
    names: { zh: "无劝返记录的个案数", en: "cases without an attempt" },
    means: {
      zh: "期内立案且未被排除的个案中，返校或截止前没有劝返记录的",
      en: "of the cases counted, those without a persuasion on record before the return or the cut-off",
    },
  },
  returnedWithoutAttempt: {
    source: "given",
    id: "returnedWithoutAttempt",
    unit: "cases",
    names: { zh: "未经劝返而返校数", en: "returned without an attempt" },
    means: {
      zh: "没有劝返记录而学生已返校的个案",
      en: "cases in which the child came back with no persuasion on record before it",
    },
  },
  firstAttempts: {
    source: "given",
    id: "firstAttempts",
    unit: "cases",
    names: { zh: "有第一次劝返的个案数", en: "cases with a first attempt" },
    means: { zh: "有第一次劝返记录的个案", en: "cases with a first persuasion on record" },
  },
  returnedAfterFirstAttempt: {
    source: "given",
    id: "returnedAfterFirstAttempt",
    unit: "cases",
    names: { zh: "第一次劝返后返校数", en: "returned after the first attempt" },
    means: {
      zh: "第一次劝返之后、第二次之前返校的个案",
      en: "cases in which the child came back after the first persuasion and before a second",
    },
  },
  secondAttempts: {
    source: "given",
    id: "secondAttempts",
    unit: "cases",
    names: { zh: "有第二次劝返的个案数", en: "cases with a second attempt" },
    means: { zh: "有第二次劝返记录的个案", en: "cases with a second persuasion on record" },
  },
  returnedAfterSecondAttempt: {
    source: "given",
    id: "returnedAfterSecondAttempt",
    unit: "cases",
    names: { zh: "第二次劝返后返校数", en: "returned after the second attempt" },
    means: {
      zh: "第二次劝返之后、第三次之前返校的个案",
      en: "cases in which the child came back after the second persuasion and before a third",
    },
  },
  thirdAttempts: {
    source: "given",
    id: "thirdAttempts",
    unit: "cases",
    names: { zh: "有第三次劝返的个案数", en: "cases with a third attempt" },
    means: { zh: "有第三次劝返记录的个案", en: "cases with a third persuasion on record" },
  },
  returnedAfterThirdAttempt: {
    source: "given",
    id: "returnedAfterThirdAttempt",
    unit: "cases",
    names: { zh: "第三次劝返后返校数", en: "returned after the third attempt" },
    means: {
      zh: "第三次劝返之后、第四次之前返校的个案",
      en: "cases in which the child came back after the third persuasion and before a fourth",
    },
  },
  laterAttempts: {
    source: "given",
    id: "laterAttempts",
    unit: "cases",
    names: { zh: "有第四次及以上劝返的个案数", en: "cases with a fourth attempt" },
    means: { zh: "有第四次劝返记录的个案", en: "cases with a fourth persuasion on record" },
  },
  returnedAfterLaterAttempt: {
    source: "given",
    id: "returnedAfterLaterAttempt",
    unit: "cases",
    names: { zh: "第四次及以上劝返后返校数", en: "returned after a fourth or later attempt" },
    means: {
      zh: "第四次或以后的劝返之后返校的个案",
      en: "cases in which the child came back after the fourth persuasion or a later one",
    },
  },
  returnsWatched30Days: {
    source: "given",
    id: "returnsWatched30Days",
    unit: "cases",
    names: { zh: "观察满30天的返校数", en: "returns watched for 30 days" },
    means: {
      zh: "返校后至截止日已满30个自然日的返校",
      en: "returns of the cases counted that lie at least 30 whole calendar days before the cut-off; a case may have several",
    },
  },
  relapsedWithin30Days: {
    source: "given",
    id: "relapsedWithin30Days",
    unit: "cases",
    names: { zh: "30天内再次辍学数", en: "relapsed within 30 days" },
    means: {
      zh: "观察满30天的返校个案中，30天内再次疑似或确认辍学的",
      en: "of the returns watched for 30 days: suspected or confirmed again within them",
    },
  },
  returnsWatched60Days: {
    source: "given",
    id: "returnsWatched60Days",
    unit: "cases",
    names: { zh: "观察满60天的返校数", en: "returns watched for 60 days" },
    means: {
      zh: "返校后至截止日已满60个自然日的返校",
      en: "returns of the cases counted that lie at least 60 whole calendar days before the cut-off; a case may have several",
    },
  },
  relapsedWithin60Days: {
    source: "given",
    id: "relapsedWithin60Days",
    unit: "cases",
    names: { zh: "60天内再次辍学数", en: "relapsed within 60 days" },
    means: {
      zh: "观察满60天的返校个案中，60天内再次疑似或确认辍学的",
      en: "of the returns watched for 60 days: suspected or confirmed again within them",
    },
  },
  returnsWatched90Days: {
    source: "given",
    id: "returnsWatched90Days",
    unit: "cases",
    names: { zh: "观察满90天的返校数", en: "returns watched for 90 days" },
    means: {
      zh: "返校后至截止日已满90个自然日的返校",
      en: "returns of the cases counted that lie at least 90 whole calendar days before the cut-off; a case may have several",
    },
  },
  relapsedWithin90Days: {
    source: "given",
    id: "relapsedWithin90Days",
    unit: "cases",
    names: { zh: "90天内再次辍学数", en: "relapsed within 90 days" },
    means: {
      zh: "观察满90天的返校个案中，90天内再次疑似或确认辍学的",
      en: "of the returns watched for 90 days: suspected or confirmed again within them",
    },
  },
  casesContacted: {
    source: "given",
    id: "casesContacted",
    unit: "cases",
    names: { zh: "已联系的个案数", en: "cases with a contact" },
    means: { zh: "立案后有接通的联系记录的个案", en: "cases with a contact on record since they were opened" },
  },
  daysToFirstContact: {
    source: "given",
    id: "daysToFirstContact",
    unit: "days",
    names: { zh: "至首次联系天数", en: "days to the first contact" },
    means: {
      zh: "各案自立案之日至首次联系的自然日之和；当天联系为0",
      en: "calendar days from the opening to the first contact, summed over those cases; the same day is 0",
    },
  },
  casesVisited: {
    source: "given",
    id: "casesVisited",
    unit: "cases",
    names: { zh: "已家访的个案数", en: "cases with a visit" },
    means: {
      zh: "立案后有上门家访记录的个案",
      en: "cases with a home visit in person on record since they were opened",
    },
  },
  daysToFirstVisit: {
    source: "given",
    id: "daysToFirstVisit",
    unit: "days",
    names: { zh: "至首次家访天数", en: "days to the first visit" },
    means: {
      zh: "各案自立案之日至首次上门家访的自然日之和",
      en: "calendar days from the opening to the first home visit in person, summed over those cases",
    },
  },
  daysToReturn: {
    source: "given",
    id: "daysToReturn",
    unit: "days",
    names: { zh: "至返校天数", en: "days to the return" },
    means: {
      zh: "已返校各案自立案之日至返校之日的自然日之和",
      en: "calendar days from the opening to the return, summed over the cases returned",
    },
  },
};
