import type { Requirement, Rule } from "../../../rules/rule.js";
import type { State } from "../../../rules/state.js";
import { always, and, not, or } from "../../../rules/words.js";
import { centre } from "../dialect.js";

/** The Centre has a leading group: its director, the sections in charge, the principals. */
export const centreLeadingGroup: Requirement = centre.requirement("centre-leading-group", {
  title: { zh: "中心工作领导小组", en: "the Centre's leading group" },
  cites: ["1.1a"],
  readings: ["group-shown-by-a-document", "members-by-office", "centre-is-the-authority"],
  subject: "authority",
  bearer: "educationAuthority",
  given: always,
  must: centre.done(
    centre.did("documentAdopted", {
      by: "educationAuthority",
      document: "leadingGroup",
      members: { includes: ["authorityHead", "authoritySection", "principal"] },
    }),
  ),
});

const groupWith = (member: "principal" | "vicePrincipal" | "schoolOffice"): State =>
  centre.done(
    centre.did("documentAdopted", { by: "school", document: "leadingGroup", members: { includes: [member] } }),
  );

const noVicePrincipal = centre.fact("noVicePrincipal", true);
const noSchoolOffice = centre.fact("noSchoolOffice", true);

const groupReadings = ["group-shown-by-a-document", "members-by-office", "which-schools"] as const;

/** Every school has its own leading group, with the principal in it. */
export const schoolLeadingGroup: Requirement = centre.requirement("school-leading-group", {
  title: { zh: "学校控辍工作领导小组", en: "the school's leading group" },
  cites: ["1.1b"],
  readings: groupReadings,
  subject: "school",
  bearer: "school",
  given: always,
  must: groupWith("principal"),
});

/** The vice-principals are in it, where there are any. */
export const groupVicePrincipals: Requirement = centre.requirement("group-vice-principals", {
  title: { zh: "副校长参加学校领导小组", en: "vice-principals in the school's leading group" },
  cites: ["1.1b"],
  readings: [...groupReadings, "missing-layer-is-skipped"],
  subject: "school",
  bearer: "school",
  given: not(noVicePrincipal),
  must: groupWith("vicePrincipal"),
});

/** People of the offices are in it, where there are any. */
export const groupOffices: Requirement = centre.requirement("group-offices", {
  title: { zh: "处室人员参加学校领导小组", en: "people of the offices in the school's leading group" },
  cites: ["1.1b"],
  readings: [...groupReadings, "missing-layer-is-skipped"],
  subject: "school",
  bearer: "school",
  given: not(noSchoolOffice),
  must: groupWith("schoolOffice"),
});

/** Each layer of the school, from the principal to the teachers of each class, has somebody who answers for it. */
export const responsibilityNetwork: Requirement = centre.requirement("responsibility-network", {
  title: { zh: "校内责任网络各层到岗", en: "every layer of the school is held" },
  cites: ["1.1c"],
  readings: ["on-record-is-in-place", "missing-layer-is-skipped", "which-schools"],
  subject: "school",
  bearer: "school",
  given: always,
  must: and(
    centre.held("principal"),
    or(noVicePrincipal, centre.held("vicePrincipal")),
    or(noSchoolOffice, centre.held("officeHead")),
    centre.every("class", and(centre.held("homeroomTeacher"), centre.held("subjectTeacher"))),
  ),
});

/** Each pupil has its homeroom teacher, another teacher and a school leader who answer for it. */
export const everyPupilCovered: Requirement = centre.requirement("every-pupil-covered", {
  title: { zh: "学生纳入三类人责任范围", en: "three kinds of persons for each pupil" },
  cites: ["1.1d"],
  readings: ["three-kinds-of-persons"],
  bearer: "school",
  given: centre.enrolled,
  must: and(
    centre.assigned("responsible", { atLeast: 3 }),
    centre.assigned("responsible", { office: "homeroomTeacher" }),
    centre.assigned("responsible", { office: "subjectTeacher" }),
    centre.assigned("responsible", { office: "schoolLeader" }),
  ),
});

/** The rules of section 一, 1: organisation. */
export const organisation: readonly Rule[] = [
  centreLeadingGroup,
  schoolLeadingGroup,
  groupVicePrincipals,
  groupOffices,
  responsibilityNetwork,
  everyPupilCovered,
];
