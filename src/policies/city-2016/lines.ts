import type { ResponsibilityLine } from "../../model/network.js";

/** The lines of responsibility that the document names, for `networkFaults` and `lineCoverage`: who is missing, who is there twice. */
export const city2016Lines: readonly ResponsibilityLine[] = [
  {
    id: "in-school",
    label: { zh: "校内包保（校长、年级主任、班主任、任课教师）", en: "inside the school (clause 2.1.2a)" },
    levels: [
      { office: "principal", covers: "school" },
      { office: "gradeHead", covers: "grade" },
      { office: "homeroomTeacher", covers: "class" },
      { office: "subjectTeacher", covers: "pupil" },
    ],
  },
  {
    id: "township",
    label: { zh: "双线之一：镇街、村（社区）、家庭", en: "the line of township, village and family (clause 2.2a)" },
    levels: [
      { office: "townshipGovernment", covers: "township" },
      { office: "villageCommittee", covers: "village" },
      { office: "guardian", covers: "pupil", several: true },
    ],
  },
  {
    id: "education",
    label: {
      zh: "双线之二：教育局、镇街教办、学校",
      en: "the line of bureau, town education office and school (clause 2.2a)",
    },
    levels: [
      { office: "educationAuthority", covers: "authority" },
      { office: "townEducationOffice", covers: "township" },
      { office: "principal", covers: "school" },
    ],
  },
  {
    id: "three-levels",
    label: {
      zh: "三级组织体系：市、镇街、村（社区）",
      en: "the three levels of city, township and village (clause 3.1e)",
    },
    levels: [
      { office: "leadingGroup", covers: "authority" },
      { office: "townshipGovernment", covers: "township" },
      { office: "villageCommittee", covers: "village" },
    ],
  },
];
