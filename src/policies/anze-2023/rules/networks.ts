import type { Duty } from "../../../rules/duty.js";
import type { Consequence, Requirement, Rule } from "../../../rules/rule.js";
import { always, and, or, schoolYear, term } from "../../../rules/words.js";
import { anze } from "../dialect.js";
import { atSchoolOrAwayByRight, compulsory, notSenior, schoolingIsDue } from "./states.js";

/** A town leader answers for each village, and village cadres for its groups. */
export const villageIsHeld: Requirement = anze.requirement("village-is-held", {
  title: { zh: "镇领导包村、村干部包组", en: "town leader and village cadre for each village" },
  cites: ["3-head", "3.1", "3.2b"],
  readings: ["put-down-at-the-place", "groups-are-not-on-the-roll", "level-by-level", "whom-the-document-binds"],
  subject: "village",
  bearer: "townshipGovernment",
  given: always,
  must: and(anze.held("townLeader"), anze.held("villageCadre")),
});

/** A cadre of the villagers' group answers for each household, that is for each child in it. */
export const householdIsHeld: Requirement = anze.requirement("household-is-held", {
  title: { zh: "组干部包户", en: "a group cadre for each household" },
  cites: ["3-head", "3.1", "3.2b"],
  readings: ["household-by-child", "level-by-level", "compulsory-stage-only", "whom-the-document-binds"],
  appliesTo: notSenior,
  bearer: "villageCommittee",
  given: always,
  must: anze.assigned("responsible", { office: "groupCadre" }),
});

/** A leader of the bureau and one of its sections answer for each school. */
export const schoolIsHeld: Requirement = anze.requirement("school-is-held", {
  title: { zh: "班子成员包片、科室包学校", en: "leader and section of the bureau for each school" },
  cites: ["3-head", "3.2a", "3.2b"],
  readings: [
    "put-down-at-the-place",
    "area-by-school",
    "level-by-level",
    "bureau-is-the-authority",
    "compulsory-stage-only",
  ],
  subject: "school",
  appliesTo: compulsory,
  bearer: "educationAuthority",
  given: always,
  must: and(anze.held("authorityLeader"), anze.held("authoritySection")),
});

/** A teacher answers for each pupil. */
export const pupilIsHeld: Requirement = anze.requirement("pupil-is-held", {
  title: { zh: "教师包学生", en: "a teacher for each pupil" },
  cites: ["3-head", "3.2a", "3.2b"],
  readings: ["teacher-by-pupil", "level-by-level", "compulsory-stage-only"],
  appliesTo: notSenior,
  bearer: "school",
  given: anze.enrolled,
  must: anze.assigned("responsible", { office: "teacher" }),
});

/** A child of school age was found at work: fit to be investigated. */
export const employerInvestigated: Consequence = anze.consequence("employer-investigated", {
  title: { zh: "查处招用义务教育段儿童少年", en: "investigation of an employer" },
  cites: ["3.3c"],
  readings: ["found-at-work-is-referred", "people-decide-legal-steps", "whom-the-document-binds"],
  appliesTo: notSenior,
  bearer: "partyAndGovernment",
  when: anze.since(
    anze.did("found", { place: "employment" }),
    anze.did("decision", { matter: "employer-investigated" }),
  ),
  outcome: { zh: "组织查处用人单位", en: "the employer is investigated" },
});

/** An orphan without a guardian, and a vagrant child, is at school. */
export const unguardedAtSchool: Requirement = anze.requirement("unguarded-at-school", {
  title: {
    zh: "监护人未找到或者未确定的孤儿、流浪儿童入学",
    en: "orphans without a guardian and vagrant children are at school",
  },
  cites: ["3.3d"],
  readings: ["unguarded-on-record", "whom-the-document-binds", "compulsory-stage-only"],
  appliesTo: notSenior,
  bearer: "partyAndGovernment",
  given: and(
    or(and(anze.fact("orphan", true), anze.fact("noGuardian", true)), anze.fact("vagrant", true)),
    schoolingIsDue,
  ),
  must: or(atSchoolOrAwayByRight, anze.fact("placement", "homeTeaching")),
});

/** Each school year the bureau makes the law known. */
export const bureauPublicity: Duty = anze.duty("bureau-publicity", {
  title: { zh: "教科局组织法律宣传", en: "publicity on the law by the bureau" },
  cites: ["3.4a"],
  readings: ["publicity-each-school-year", "bureau-is-the-authority", "which-year"],
  subject: "authority",
  when: anze.each(schoolYear),
  bearer: "educationAuthority",
  must: anze.did("activity", { by: "educationAuthority", topic: "lawPublicity" }),
  due: anze.noTimeStated({ target: "publicity-each-school-year" }),
});

/** Each term it brings its ledger of dropouts up to date. */
export const bureauIsInformed: Duty = anze.duty("bureau-is-informed", {
  title: { zh: "教科局掌握辍学情况", en: "the bureau keeps informed" },
  cites: ["3.4b"],
  readings: ["bureau-ledger-each-term", "bureau-is-the-authority"],
  subject: "authority",
  when: anze.each(term()),
  bearer: "educationAuthority",
  must: anze.did("ledgerUpdated", { by: "educationAuthority", ledger: "dropoutControl" }),
  due: anze.noTimeStated({ target: "bureau-ledger-each-term" }),
});

/** The rules of 三, first to fourth strand: both lines, and what county and bureau do. */
export const networks: readonly Rule[] = [
  villageIsHeld,
  householdIsHeld,
  schoolIsHeld,
  pupilIsHeld,
  employerInvestigated,
  unguardedAtSchool,
  bureauPublicity,
  bureauIsInformed,
];
