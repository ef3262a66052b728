import type { ResponsibilityLine } from "../../model/network.js";

/**
 * The networks of section 三 as lines of responsibility, for `networkFaults` and `lineCoverage`: who is missing, who is there twice.
 * The first two are also asked for by rules; of the one outside no body but the school is bound (reading `whom-the-document-binds`),
 * and its level of society is left out, for the text names nobody for it.
 */
export const boshan2025Lines: readonly ResponsibilityLine[] = [
  {
    id: "administrative",
    label: { zh: "校内四级行政管理网络", en: "the four levels of administration" },
    levels: [
      { office: "principal", covers: "school" },
      { office: "officeHead", covers: "school", several: true },
      { office: "gradeHead", covers: "grade" },
      { office: "homeroomTeacher", covers: "class" },
    ],
  },
  {
    id: "roll",
    label: { zh: "校内三级学籍管理网络", en: "the three levels of the roll" },
    levels: [
      { office: "registrationSupervisor", covers: "school" },
      { office: "registrationClerk", covers: "school", several: true },
      { office: "homeroomTeacher", covers: "class" },
    ],
  },
  {
    id: "outside",
    label: { zh: "校外管理网络（政府、学校、家庭）", en: "the network outside: government, school, family" },
    levels: [
      { office: "townshipGovernment", covers: "township" },
      { office: "principal", covers: "school" },
      { office: "guardian", covers: "pupil", several: true },
    ],
  },
];
