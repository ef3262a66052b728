import type { Policy } from "../../rules/policy.js";
import { centre } from "./dialect.js";
import { accountability } from "./rules/accountability.js";
import { attendance } from "./rules/attendance.js";
import { gate } from "./rules/gate.js";
import { ladder } from "./rules/ladder.js";
import { monthlyReports } from "./rules/monthly-report.js";
import { organisation } from "./rules/organisation.js";
import { returning } from "./rules/returning.js";
import { screening } from "./rules/screening.js";
import { support } from "./rules/support.js";

/**
 * The working system of the Education Management Centre of the Wutaishan scenic area of 2023 on dropout control (五台山教育管理中心控辍保学工作制度),
 * whole: every clause is cited by a rule or says why none can be made of it. The rules stand in the order of the document.
 */
export const wutaishan2023: Policy = centre.policy({
  title: {
    zh: "五台山教育管理中心控辍保学工作制度",
    en: "Working system on keeping children in school (Wutaishan Education Management Centre, 2023)",
  },
  issuer: {
    zh: "五台山风景名胜区教育管理中心",
    en: "Education Management Centre of the Wutaishan scenic area",
  },
  number: "台景教发〔2023〕10号",
  // Only the year is printed: reading "in-force-from-the-year".
  issuedOn: "unknown",
  inForceFrom: "2023-01-01",
  // The Centre and its schools; neither guardians nor other bodies: reading "whom-the-document-binds".
  binds: [
    "homeroomTeacher",
    "subjectTeacher",
    "teacher",
    "dutyTeacher",
    "officeHead",
    "schoolOffice",
    "vicePrincipal",
    "principal",
    "schoolLeader",
    "school",
    "educationAuthority",
    "authorityHead",
    "authoritySection",
  ],
  names: {
    roles: {
      educationAuthority: { zh: "教育中心", en: "Centre" },
      authorityHead: { zh: "中心主任", en: "director of the Centre" },
      authoritySection: { zh: "分管科室负责人", en: "head of a section in charge" },
      schoolOffice: { zh: "处室人员", en: "staff of the school offices" },
      townshipGovernment: { zh: "镇政府", en: "town government" },
      policeStation: { zh: "当地公安机关", en: "local police" },
    },
    area: { zh: "景区（中心所管的范围）", en: "scenic area that the Centre runs" },
    persuasion: "劝返",
  },
  counting: { startDay: "excluded", roll: "none" },
  rules: [
    ...organisation,
    ...support,
    ...screening,
    ...attendance,
    ...gate,
    ...ladder,
    ...monthlyReports,
    ...returning,
    ...accountability,
  ],
});
