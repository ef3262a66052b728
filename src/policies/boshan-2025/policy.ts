import type { Policy } from "../../rules/policy.js";
import { boshan } from "./dialect.js";
import { goals } from "./rules/goals.js";
import { organisation } from "./rules/organisation.js";
import { records } from "./rules/records.js";
import { registration } from "./rules/registration.js";
import { support } from "./rules/support.js";

/**
 * The plan of a town's central school of 12 March 2025 on dropout control (控辍保学工作实施方案), whole: every clause is cited by a rule
 * or says why none can be made of it. The rules stand in the order of the document.
 */
export const boshan2025: Policy = boshan.policy({
  title: {
    zh: "博山区博山镇中心学校控辍保学工作实施方案",
    en: "Plan for keeping children in school (a town's central school in Boshan district, 2025)",
  },
  issuer: { zh: "淄博市博山区博山镇中心学校", en: "Central school of Boshan town, Boshan district" },
  number: "博镇教本部发〔2025〕9号",
  issuedOn: "2025-03-12",
  // The school and its staff; neither guardians nor village, government or the section above it: reading "whom-the-document-binds".
  binds: [
    "school",
    "principal",
    "schoolLeader",
    "schoolOffice",
    "officeHead",
    "gradeHead",
    "homeroomTeacher",
    "teacher",
    "registrationSupervisor",
    "registrationClerk",
  ],
  names: {
    roles: {
      schoolLeader: { zh: "校级领导", en: "school leader" },
      schoolOffice: { zh: "教导处", en: "teaching affairs office" },
      officeHead: { zh: "教导处负责人", en: "head of the teaching affairs office" },
      gradeHead: { zh: "年级负责人", en: "grade head" },
      registrationClerk: { zh: "学籍专干（学籍管理人员）", en: "registration clerk" },
      villageCommittee: { zh: "村委会", en: "village committee" },
      authoritySection: { zh: "基教科", en: "section for basic education" },
      guardian: { zh: "家长（监护人）", en: "parent or guardian" },
    },
    persuasion: "劝返",
  },
  counting: { startDay: "excluded", roll: "none" },
  rules: [...goals, ...organisation, ...records, ...registration, ...support],
});
