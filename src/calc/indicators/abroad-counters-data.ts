import type { GivenCounter } from "./counter.js";

/** Names of the counters of this family. */
export type AbroadCounterId =
  | "eventDropouts"
  | "octoberMembership"
  | "leaversGrades10To12"
  | "enrolledGrades10To12"
  | "statusDropouts"
  | "populationAged16To24"
  | "fourYearGraduates"
  | "firstTimeNinthGraders"
  | "fourYearTransfersIn"
  | "fourYearTransfersOut"
  | "cohortEmigrated"
  | "cohortDied"
  | "diplomasAwarded"
  | "grade8FourYearsBefore"
  | "grade9ThreeYearsBefore"
  | "grade10TwoYearsBefore";

/** What is counted for the figures of the United States, for comparison abroad. */
export const abroadCounters: Readonly<Record<AbroadCounterId, GivenCounter>> = {
  eventDropouts: {
    source: "given",
    id: "eventDropouts",
    unit: "pupils",
    names: { zh: "年内辍学者（美国）", en: "event dropouts" },
    means: {
      zh: "上一年在校、本年初不在校、未毕业，且非转学、暂离或死亡的学生",
      en: "enrolled at some time the year before, not at the start of this one, without a diploma, and not transferred, away for a time, or dead",
    },
  },
  octoberMembership: {
    source: "given",
    id: "octoberMembership",
    unit: "pupils",
    names: { zh: "10月1日在册学生（9至12年级）", en: "membership on 1 October, grades 9 to 12" },
    means: { zh: "10月1日9至12年级在册学生", en: "pupils of grades 9 to 12 on the rolls on 1 October" },
  },
  leaversGrades10To12: {
    source: "given",
    id: "leaversGrades10To12",
    unit: "population",
    names: { zh: "10至12年级离校者（抽样调查）", en: "leavers of grades 10 to 12, by survey" },
    means: {
      zh: "15至24岁，一年内离开10至12年级且未获文凭者",
      en: "15 to 24 years old, left grades 10 to 12 without a credential from one October to the next",
    },
  },
  enrolledGrades10To12: {
    source: "given",
    id: "enrolledGrades10To12",
    unit: "population",
    names: { zh: "上年10至12年级在校者（抽样调查）", en: "enrolled in grades 10 to 12, by survey" },
    means: {
      zh: "15至24岁，上一年10月在10至12年级就读者",
      en: "15 to 24 years old, enrolled in grades 10 to 12 the October before",
    },
  },
  statusDropouts: {
    source: "given",
    id: "statusDropouts",
    unit: "population",
    names: { zh: "未在学且无文凭者（16至24岁）", en: "status dropouts aged 16 to 24" },
    means: {
      zh: "16至24岁，未在学也无高中文凭者，不论何时离校",
      en: "16 to 24 years old, not enrolled and without a credential, whenever they left",
    },
  },
  populationAged16To24: {
    source: "given",
    id: "populationAged16To24",
    unit: "population",
    names: { zh: "16至24岁人口", en: "population aged 16 to 24" },
    means: { zh: "16至24岁的全部人口", en: "everybody from 16 to 24 years old" },
  },
  fourYearGraduates: {
    source: "given",
    id: "fourYearGraduates",
    unit: "pupils",
    names: { zh: "四年内毕业生", en: "graduates within four years" },
    means: {
      zh: "同届学生中四年内获得常规文凭者",
      en: "of the adjusted cohort, those with a regular diploma within four years",
    },
  },
  firstTimeNinthGraders: {
    source: "given",
    id: "firstTimeNinthGraders",
    unit: "pupils",
    names: { zh: "首次升入9年级者", en: "first-time ninth graders" },
    means: { zh: "该届首次就读9年级的学生", en: "pupils in grade 9 for the first time, who make the cohort" },
  },
  fourYearTransfersIn: {
    source: "given",
    id: "fourYearTransfersIn",
    unit: "pupils",
    names: { zh: "该届转入", en: "transfers into the cohort" },
    means: { zh: "四年内转入该届的学生", en: "pupils who came into the cohort in the four years" },
  },
  fourYearTransfersOut: {
    source: "given",
    id: "fourYearTransfersOut",
    unit: "pupils",
    names: { zh: "该届转出（有证明）", en: "documented transfers out of the cohort" },
    means: {
      zh: "有书面证明的转出；无证明的离校者留在分母",
      en: "left for another school, with proof; leavers without proof stay in",
    },
  },
  cohortEmigrated: {
    source: "given",
    id: "cohortEmigrated",
    unit: "pupils",
    names: { zh: "该届出境", en: "emigrated from the cohort" },
    means: { zh: "有证明的移居国外者", en: "left the country, with proof" },
  },
  cohortDied: {
    source: "given",
    id: "cohortDied",
    unit: "pupils",
    names: { zh: "该届死亡", en: "died, of the cohort" },
    means: { zh: "该届死亡的学生", en: "pupils of the cohort who died" },
  },
  diplomasAwarded: {
    source: "given",
    id: "diplomasAwarded",
    unit: "pupils",
    names: { zh: "当年文凭数", en: "diplomas awarded" },
    means: { zh: "当年颁发的常规高中文凭", en: "regular diplomas awarded in the year" },
  },
  grade8FourYearsBefore: {
    source: "given",
    id: "grade8FourYearsBefore",
    unit: "pupils",
    names: { zh: "四年前8年级在校生", en: "grade 8, four years before" },
    means: {
      zh: "毕业学年之前第四学年的8年级在校生",
      en: "enrolment of grade 8, four school years before that of the diplomas",
    },
  },
  grade9ThreeYearsBefore: {
    source: "given",
    id: "grade9ThreeYearsBefore",
    unit: "pupils",
    names: { zh: "三年前9年级在校生", en: "grade 9, three years before" },
    means: {
      zh: "毕业学年之前第三学年的9年级在校生",
      en: "enrolment of grade 9, three school years before that of the diplomas",
    },
  },
  grade10TwoYearsBefore: {
    source: "given",
    id: "grade10TwoYearsBefore",
    unit: "pupils",
    names: { zh: "两年前10年级在校生", en: "grade 10, two years before" },
    means: {
      zh: "毕业学年之前第二学年的10年级在校生",
      en: "enrolment of grade 10, two school years before that of the diplomas",
    },
  },
};
