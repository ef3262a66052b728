import type { Text } from "../../model/text.js";
import type { GivenCounter } from "./counter.js";

/** Names of the counters that a census, a register of another year, or a count of flows gives. */
export type CensusCounterId =
  | "officialAgePopulation"
  | "officialAgeEnrolledHereOrHigher"
  | "earlyFinishersWaiting"
  | "schoolAgeEntered"
  | "schoolAgeInAndOut"
  | "juniorEnrolment"
  | "population13to15"
  | "disabledEnrolled"
  | "disabledOfSchoolAge"
  | "entrantsOfCycle"
  | "populationAged15"
  | "primaryCompletersAged15"
  | "populationAged17"
  | "juniorCompletersAged17"
  | "primaryGraduates"
  | "juniorEntrants"
  | "juniorGraduates"
  | "seniorEntrants"
  | "thisGradeInSpring"
  | "nextGradeInAutumn"
  | "gradeEnrolment"
  | "gradeRepeatersNextYear"
  | "nextGradeEnrolmentNextYear"
  | "nextGradeRepeatersNextYear"
  | "gradeGraduates"
  | "cohortStarters"
  | "cohortReachingGrade"
  | "cohortPupilYears"
  | "cohortYearsWithoutRepeating"
  | "cohortGraduatesRebuilt";

function given(id: CensusCounterId, names: Text, means: Text, unit: GivenCounter["unit"] = "population"): GivenCounter {
  return { id, source: "given", unit, names, means };
}

/** The counters of the families enrolment, completion and internal efficiency that no spell of this period tells. */
export const censusCounters: Readonly<Record<CensusCounterId, GivenCounter>> = /* @__PURE__ */ (() => ({
  officialAgePopulation: given(
    "officialAgePopulation",
    { zh: "适龄人口", en: "population of the official age" },
    { zh: "户籍登记的该学段适龄人口", en: "of the official age for the stage, by the household register" },
  ),
  officialAgeEnrolledHereOrHigher: given(
    "officialAgeEnrolledHereOrHigher",
    { zh: "在本学段及以上就读的适龄人口", en: "of the official age, enrolled at this stage or a higher one" },
    {
      zh: "适龄人口中在本学段或更高学段就读的，休学未复学的不计",
      en: "enrolled at this stage or any higher one; suspended studies do not count until resumed",
    },
  ),
  earlyFinishersWaiting: given(
    "earlyFinishersWaiting",
    { zh: "提前读完尚未升学的适龄人口", en: "of the official age, finished early and not yet entered the next stage" },
    {
      zh: "提前读完小学、尚未入初中，视为在学",
      en: "finished primary school early and has not entered junior secondary school: counts as enrolled",
    },
  ),
  schoolAgeEntered: given(
    "schoolAgeEntered",
    { zh: "已入学学龄儿童", en: "school-age children who entered" },
    { zh: "学龄儿童中已入学的", en: "children of school age who are in school" },
  ),
  schoolAgeInAndOut: given(
    "schoolAgeInAndOut",
    { zh: "校内外学龄儿童", en: "school-age children in and out of school" },
    { zh: "校内外全部学龄儿童", en: "all children of school age, in school or not" },
  ),
  juniorEnrolment: given(
    "juniorEnrolment",
    { zh: "初中阶段在校生", en: "enrolled in junior secondary school" },
    { zh: "初中阶段在校生，不限年龄", en: "enrolled in junior secondary school, of any age" },
  ),
  population13to15: given(
    "population13to15",
    { zh: "13—15周岁人口", en: "population aged 13 to 15" },
    { zh: "13至15周岁的户籍人口", en: "aged 13 to 15, by the household register" },
  ),
  disabledEnrolled: given(
    "disabledEnrolled",
    { zh: "已入学的残疾儿童少年", en: "disabled children enrolled" },
    {
      zh: "在普通学校、特殊教育学校（班）就读或由学校送教上门的残疾儿童少年",
      en: "in ordinary or special schools and classes, or taught at home by a school",
    },
  ),
  disabledOfSchoolAge: given(
    "disabledOfSchoolAge",
    { zh: "适龄残疾儿童少年", en: "disabled children of school age" },
    {
      zh: "适龄残疾儿童少年；经批准延缓入学者是否计入，未见规定，由使用方决定并注明",
      en: "of school age; whether an approved deferral stays here is settled in nothing read: the host decides and says so",
    },
  ),
  entrantsOfCycle: given(
    "entrantsOfCycle",
    { zh: "学制年数以前的招生数", en: "entrants as many years ago as the cycle is long" },
    {
      zh: "三年（四年）前初中招生数，或六年（五年）前小学招生数",
      en: "taken in three or four years ago for junior, five or six for primary school",
    },
    "pupils",
  ),
  populationAged15: given(
    "populationAged15",
    { zh: "15周岁人口", en: "population aged 15" },
    { zh: "15周岁的户籍人口", en: "aged 15, by the household register" },
  ),
  primaryCompletersAged15: given(
    "primaryCompletersAged15",
    { zh: "15周岁人口中受完小学教育的", en: "aged 15, completed primary school" },
    { zh: "15周岁人口中读完小学的", en: "of those aged 15, completed primary school" },
  ),
  populationAged17: given(
    "populationAged17",
    { zh: "17周岁人口", en: "population aged 17" },
    { zh: "17周岁的户籍人口", en: "aged 17, by the household register" },
  ),
  juniorCompletersAged17: given(
    "juniorCompletersAged17",
    { zh: "17周岁人口中受完初中教育的", en: "aged 17, completed junior secondary school" },
    { zh: "17周岁人口中读完初中的", en: "of those aged 17, completed junior secondary school" },
  ),
  primaryGraduates: given(
    "primaryGraduates",
    { zh: "小学毕业生数", en: "graduates of primary school" },
    { zh: "当年小学毕业生", en: "graduated from primary school in the year" },
    "pupils",
  ),
  juniorEntrants: given(
    "juniorEntrants",
    { zh: "初中招生数", en: "entrants of junior secondary school" },
    { zh: "当年初中招生，含职业初中", en: "taken into junior secondary school in the year, vocational ones included" },
    "pupils",
  ),
  juniorGraduates: given(
    "juniorGraduates",
    { zh: "初中毕业生数", en: "graduates of junior secondary school" },
    { zh: "当年初中毕业生", en: "graduated from junior secondary school in the year" },
    "pupils",
  ),
  seniorEntrants: given(
    "seniorEntrants",
    { zh: "高中阶段招生数", en: "entrants of senior secondary school" },
    {
      zh: "当年高中阶段招生；是否含技工、职业学校，各表不同，由使用方注明",
      en: "taken into senior secondary school in the year; whether vocational ones count differs by table: the host says",
    },
    "pupils",
  ),
  thisGradeInSpring: given(
    "thisGradeInSpring",
    { zh: "本年级春季在校生", en: "the grade in spring" },
    { zh: "某年级春季开学时人数", en: "in a grade when spring term begins" },
    "pupils",
  ),
  nextGradeInAutumn: given(
    "nextGradeInAutumn",
    { zh: "下一年级秋季在校生", en: "the next grade in autumn" },
    { zh: "同一批学生升入的年级秋季开学时人数", en: "in the next grade when autumn term begins" },
    "pupils",
  ),
  gradeEnrolment: given(
    "gradeEnrolment",
    { zh: "某年级在校生", en: "enrolment of the grade" },
    { zh: "第t年g年级在校生，E[g,t]", en: "in grade g in year t, E[g,t]" },
    "pupils",
  ),
  gradeRepeatersNextYear: given(
    "gradeRepeatersNextYear",
    { zh: "次年该年级留级生", en: "repeaters of the grade a year later" },
    { zh: "第t+1年g年级留级生，R[g,t+1]", en: "repeating grade g in year t+1, R[g,t+1]" },
    "pupils",
  ),
  nextGradeEnrolmentNextYear: given(
    "nextGradeEnrolmentNextYear",
    { zh: "次年上一年级在校生", en: "enrolment of the next grade a year later" },
    { zh: "第t+1年g+1年级在校生，E[g+1,t+1]", en: "in grade g+1 in year t+1, E[g+1,t+1]" },
    "pupils",
  ),
  nextGradeRepeatersNextYear: given(
    "nextGradeRepeatersNextYear",
    { zh: "次年上一年级留级生", en: "repeaters of the next grade a year later" },
    { zh: "第t+1年g+1年级留级生，R[g+1,t+1]", en: "repeating grade g+1 in year t+1, R[g+1,t+1]" },
    "pupils",
  ),
  gradeGraduates: given(
    "gradeGraduates",
    { zh: "末年级毕业生", en: "graduates of the last grade" },
    { zh: "第t年末年级毕业生", en: "graduated from the last grade in year t" },
    "pupils",
  ),
  cohortStarters: given(
    "cohortStarters",
    { zh: "模拟同期群入学人数", en: "starters of the rebuilt cohort" },
    { zh: "模拟同期群一年级人数，通常为1000", en: "in grade 1 of the rebuilt cohort, usually 1000" },
    "cohort",
  ),
  cohortReachingGrade: given(
    "cohortReachingGrade",
    { zh: "模拟同期群到达某年级人数", en: "of the rebuilt cohort, reaching the grade" },
    { zh: "模拟同期群中先后到达该年级的人数", en: "of the rebuilt cohort, reaching the grade sooner or later" },
    "cohort",
  ),
  cohortPupilYears: given(
    "cohortPupilYears",
    { zh: "模拟同期群学年数", en: "pupil-years of the rebuilt cohort" },
    { zh: "模拟同期群在校学年总数", en: "years that the rebuilt cohort spends in school altogether" },
    "pupilYears",
  ),
  cohortYearsWithoutRepeating: given(
    "cohortYearsWithoutRepeating",
    { zh: "毕业生应需学年数", en: "pupil-years its graduates would need" },
    { zh: "毕业人数×学制年数", en: "graduates times the years of the cycle" },
    "pupilYears",
  ),
  cohortGraduatesRebuilt: given(
    "cohortGraduatesRebuilt",
    { zh: "模拟同期群毕业人数", en: "graduates of the rebuilt cohort" },
    { zh: "模拟同期群中毕业的人数", en: "of the rebuilt cohort, graduating sooner or later" },
    "cohort",
  ),
}))();
