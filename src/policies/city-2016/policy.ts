import type { Policy } from "../../rules/policy.js";
import { city } from "./dialect.js";
import { families } from "./rules/families.js";
import { goals } from "./rules/goals.js";
import { ladder } from "./rules/ladder.js";
import { law } from "./rules/law.js";
import { organisation } from "./rules/organisation.js";
import { school } from "./rules/school.js";
import { teachers } from "./rules/teachers.js";
import { tracking } from "./rules/tracking.js";
import { twoLines } from "./rules/two-lines.js";

/**
 * The city's implementing opinions of 12 August 2016 on dropout control (关于进一步做好未成年人“控辍保学”工作的实施意见), whole:
 * every clause is cited by a rule or says why none can be made of it. The rules stand in the order of the document.
 */
export const city2016: Policy = city.policy({
  title: {
    zh: "关于进一步做好未成年人“控辍保学”工作的实施意见",
    en: "Implementing opinions on keeping minors in school (a city, 2016)",
  },
  issuer: { zh: "市委办公室、市政府办公室", en: "General offices of the city's Party committee and government" },
  issuedOn: "2016-08-12",
  // All but guardians, employers, pupils, and those whose offices issued it: readings "whom-the-document-binds", "city-sets-up-its-group".
  binds: [
    "homeroomTeacher",
    "subjectTeacher",
    "teacher",
    "gradeHead",
    "vicePrincipal",
    "principal",
    "schoolLeader",
    "school",
    "townEducationOffice",
    "villageCommittee",
    "townshipGovernment",
    "policeStation",
    "educationAuthority",
    "leadingGroup",
    "publicSecurityBureau",
    "labourDepartment",
    "justiceDepartment",
    "civilAffairs",
    "womensFederation",
    "youthLeague",
  ],
  counting: { startDay: "excluded", roll: "none" },
  rules: [...goals, ...law, ...school, ...ladder, ...teachers, ...families, ...twoLines, ...tracking, ...organisation],
});
