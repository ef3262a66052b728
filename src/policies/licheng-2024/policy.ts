import type { Policy } from "../../rules/policy.js";
import { licheng } from "./dialect.js";
import { goals } from "./rules/goals.js";
import { ledgers } from "./rules/ledgers.js";
import { letters } from "./rules/letters.js";
import { monitoring } from "./rules/monitoring.js";
import { persuasion } from "./rules/persuasion.js";

/**
 * A district education bureau's notice of 25 September 2024 on carrying on dropout control (关于持续做好义务教育控辍保学工作的通知), whole:
 * every clause is cited by a rule or says why none can be made of it. The rules stand section by section.
 */
export const licheng2024: Policy = licheng.policy({
  title: {
    zh: "关于持续做好义务教育控辍保学工作的通知",
    en: "Notice on carrying on dropout control in compulsory education (a district, 2024)",
  },
  issuer: { zh: "历城区教育和体育局", en: "Education and sports bureau of a district" },
  issuedOn: "2024-09-25",
  // Those to whom it is addressed and their staff: reading "whom-the-notice-binds".
  binds: [
    "homeroomTeacher",
    "subjectTeacher",
    "teacher",
    "gradeHead",
    "vicePrincipal",
    "principal",
    "schoolLeader",
    "school",
    "townOfficeDirector",
    "townEducationOffice",
  ],
  counting: { startDay: "excluded", roll: "none" },
  names: {
    roles: {
      educationAuthority: { zh: "区教体局", en: "district bureau" },
      townEducationOffice: { zh: "教办", en: "education office" },
      townOfficeDirector: { zh: "教办主任", en: "director of the education office" },
      townshipGovernment: { zh: "镇街", en: "subdistrict" },
      villageCommittee: { zh: "村居", en: "village or community" },
    },
    area: { zh: "全区", en: "district" },
    persuasion: "劝返",
  },
  rules: [...goals, ...monitoring, ...persuasion, ...letters, ...ledgers],
});
