import type { Policy } from "../../rules/policy.js";
import { city } from "./dialect.js";
import {
  contactOnDayOne,
  halfDayReport,
  jointPersuasion,
  leaderVisitOnDayTwo,
  reportAfterTwoFailures,
} from "./ladder.js";

/**
 * The city's implementing opinions of 12 August 2016 on dropout control (关于进一步做好未成年人“控辍保学”工作的实施意见):
 * so far the persuasion ladder, clauses 2.1.2h to 2.1.2l.
 */
export const city2016: Policy = city.policy({
  title: {
    zh: "关于进一步做好未成年人“控辍保学”工作的实施意见",
    en: "Implementing opinions on keeping minors in school (a city, 2016)",
  },
  issuer: { zh: "市委办公室、市政府办公室", en: "General offices of the city's Party committee and government" },
  issuedOn: "2016-08-12",
  binds: [
    "homeroomTeacher",
    "subjectTeacher",
    "gradeHead",
    "vicePrincipal",
    "principal",
    "schoolLeader",
    "school",
    "townshipGovernment",
    "educationAuthority",
    "policeStation",
    "villageCommittee",
  ],
  counting: { startDay: "excluded", roll: "none" },
  rules: [halfDayReport, contactOnDayOne, leaderVisitOnDayTwo, reportAfterTwoFailures, jointPersuasion],
});
