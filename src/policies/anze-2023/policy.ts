import type { Policy } from "../../rules/policy.js";
import { anze } from "./dialect.js";
import { entering, poorPupils } from "./rules/entering.js";
import { groups } from "./rules/groups.js";
import { networks } from "./rules/networks.js";
import { organisation } from "./rules/organisation.js";
import { reporting } from "./rules/reporting.js";
import { running } from "./rules/running.js";
import { safeguards } from "./rules/safeguards.js";
import { statistics, yearEnd } from "./rules/statistics.js";
import { statusChanges } from "./rules/status-changes.js";
import { support } from "./rules/support.js";
import { townAndSchool } from "./rules/town-and-school.js";

/**
 * The plan of the education and science bureau of Anze county of 6 July 2023 on dropout control by joint control and contracted
 * responsibility (安泽县开展控辍保学建立联控联包责任机制工作方案), whole: every clause is cited by a rule or says why none can be
 * made of it. The rules stand in the order of the document.
 */
export const anze2023: Policy = anze.policy({
  title: {
    zh: "安泽县开展控辍保学建立联控联包责任机制工作方案",
    en: "Work plan on dropout control by joint control and contracted responsibility (Anze county, 2023)",
  },
  issuer: { zh: "安泽县教育科技局", en: "Education and science bureau of Anze county" },
  number: "安教字〔2023〕30号",
  issuedOn: "2023-07-06",
  // The bureau, its group and sections, the schools and their staff; neither county, towns, villages and departments nor families:
  // reading "whom-the-document-binds".
  binds: [
    "homeroomTeacher",
    "subjectTeacher",
    "teacher",
    "gradeHead",
    "vicePrincipal",
    "principal",
    "schoolLeader",
    "school",
    "educationAuthority",
    "leadingGroup",
  ],
  counting: { startDay: "excluded", roll: "none" },
  names: {
    roles: {
      educationAuthority: { zh: "县教科局", en: "county bureau" },
      authorityHead: { zh: "县教科局局长", en: "head of the county bureau" },
      authorityLeader: { zh: "教科局班子成员", en: "leader of the county bureau" },
      authoritySection: { zh: "教科局科室", en: "section of the county bureau" },
      leadingGroup: { zh: "县教科局领导小组", en: "bureau's leading group" },
      townshipGovernment: { zh: "镇政府", en: "town government" },
      groupCadre: { zh: "包户的组干部", en: "cadre of a villagers' group" },
      partyAndGovernment: { zh: "县政府", en: "county government" },
      justiceDepartment: { zh: "司法部门", en: "judicial department" },
    },
    area: { zh: "全县", en: "county" },
    persuasion: "劝返",
  },
  rules: [
    ...organisation,
    ...statistics,
    ...statusChanges,
    ...yearEnd,
    ...running,
    ...support,
    ...groups,
    ...entering,
    ...reporting,
    ...poorPupils,
    ...networks,
    ...townAndSchool,
    ...safeguards,
  ],
});
