import type { CensusCounterId } from "./census-counters-data.js";
import type { Indicator } from "./indicator.js";
import type { PupilCounterId } from "./pupil-counters-data.js";

/** Enrolment rates (入学率), on the population of the household register. */
export const enrolmentIndicators: readonly Indicator<PupilCounterId | CensusCounterId>[] = [
  {
    id: "enrolmentRate",
    variant: "gross",
    version: 1,
    names: { zh: "毛入学率", en: "gross enrolment rate" },
    population: "householdRegister",
    period: "schoolYear",
    unit: "percent",
    formula: {
      zh: "该学段在校生（不限年龄）÷ 该学段适龄人口；可超过100%",
      en: "enrolled at the stage, of any age / population of the official age; may exceed 100 %",
    },
    numerator: [{ counter: "enrolledOfAnyAge" }],
    denominator: [{ counter: "officialAgePopulation" }],
    citation: {
      source: { zh: "基础教育统计指标解释", en: "explanation of the statistical indicators of basic education" },
      certainty: "B",
    },
  },
  {
    id: "enrolmentRate",
    variant: "grossJunior",
    version: 1,
    names: { zh: "初中阶段入学率（“两基”口径）", en: "junior secondary enrolment rate, two basics" },
    population: "householdRegister",
    period: "schoolYear",
    unit: "percent",
    formula: {
      zh: "初中阶段在校生 ÷ 13—15周岁人口",
      en: "enrolled in junior secondary school / population aged 13 to 15",
    },
    numerator: [{ counter: "juniorEnrolment" }],
    denominator: [{ counter: "population13to15" }],
    citation: {
      source: { zh: "百科中关于“两基”标准的条目", en: "an encyclopaedia's entry on the two-basics standard" },
      certainty: "C",
    },
  },
  {
    id: "enrolmentRate",
    variant: "net",
    version: 1,
    names: { zh: "学龄儿童（净）入学率", en: "net enrolment rate" },
    population: "householdRegister",
    period: "schoolYear",
    unit: "percent",
    formula: {
      zh: "已入学学龄儿童 ÷ 校内外学龄儿童总数",
      en: "school-age children who entered / school-age children in and out of school",
    },
    numerator: [{ counter: "schoolAgeEntered" }],
    denominator: [{ counter: "schoolAgeInAndOut" }],
    citation: {
      source: { zh: "教育部净入学率表注", en: "note to the ministry's table of net enrolment" },
      certainty: "A",
      note: {
        zh: "1991年以前按7—11周岁，其后按各地入学年龄和学制",
        en: "ages 7 to 11 before 1991, then by local entry age and length of the cycle",
      },
    },
  },
  {
    id: "enrolmentRate",
    variant: "officialAge",
    version: 1,
    names: { zh: "适龄人口入学率", en: "enrolment rate of the official age" },
    population: "householdRegister",
    period: "schoolYear",
    unit: "percent",
    formula: {
      zh: "（在本学段及以上就读的适龄人口＋提前读完尚未升学的）÷ 适龄人口；休学未复学不计入学",
      en: "(of the official age, enrolled at this stage or a higher one + finished early and waiting) / population of the official age; suspended studies do not count as enrolled",
    },
    numerator: [{ counter: "officialAgeEnrolledHereOrHigher" }, { counter: "earlyFinishersWaiting" }],
    denominator: [{ counter: "officialAgePopulation" }],
    citation: {
      source: { zh: "基础教育统计指标解释", en: "explanation of the statistical indicators of basic education" },
      certainty: "B",
    },
  },
  {
    id: "enrolmentRate",
    variant: "officialAgeThisStage",
    version: 1,
    names: { zh: "适龄人口本学段入学率", en: "enrolment rate of the official age, this stage only" },
    population: "householdRegister",
    period: "schoolYear",
    unit: "percent",
    formula: {
      zh: "本学段在校的适龄学生 ÷ 适龄人口；不含已升入更高学段的",
      en: "of the official age and enrolled at this stage / population of the official age; those at a higher stage are left out",
    },
    numerator: [{ counter: "enrolledOfOfficialAge" }],
    denominator: [{ counter: "officialAgePopulation" }],
    citation: {
      source: {
        zh: "国际通行的净入学率，由在班记录直接读出",
        en: "the net rate of international usage, read off spells",
      },
      certainty: "U",
      note: {
        zh: "可由本段记录直接计算，供与适龄人口入学率对照",
        en: "can be read off spells alone; to be held beside the rate above",
      },
    },
  },
  {
    id: "enrolmentRate",
    variant: "disabled",
    version: 1,
    names: { zh: "残疾儿童少年入学率", en: "enrolment rate of disabled children" },
    population: "householdRegister",
    period: "schoolYear",
    unit: "percent",
    formula: {
      zh: "已入学的残疾儿童少年 ÷ 适龄残疾儿童少年",
      en: "disabled children enrolled / disabled children of school age",
    },
    numerator: [{ counter: "disabledEnrolled" }],
    denominator: [{ counter: "disabledOfSchoolAge" }],
    citation: {
      source: {
        zh: "百科中关于“两基”标准的条目；残疾人教育条例第17条",
        en: "an encyclopaedia's entry on the two-basics standard; Regulations on the Education of Persons with Disabilities art. 17",
      },
      certainty: "C",
      note: {
        zh: "送教上门学生有学籍，计入分子；当时只含视力、听力、智力残疾",
        en: "children taught at home are on the register and belong in the numerator; the source then meant sight, hearing and intellect only",
      },
    },
  },
];
