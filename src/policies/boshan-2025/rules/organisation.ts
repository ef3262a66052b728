import type { Requirement, Rule } from "../../../rules/rule.js";
import { always, and } from "../../../rules/words.js";
import { boshan } from "../dialect.js";

/** The school has a leading group of one head, five deputies and eight members. */
export const leadingGroup: Requirement = boshan.requirement("leading-group", {
  title: { zh: "学校控辍保学工作领导小组", en: "the school's leading group" },
  cites: ["3a"],
  readings: ["group-by-numbers", "all-campuses"],
  subject: "school",
  bearer: "school",
  given: always,
  must: boshan.done(
    boshan.did("documentAdopted", { by: "school", document: "leadingGroup", heads: 1, deputies: 5, others: 8 }),
  ),
});

const everyClassHasATeacher = boshan.every("class", boshan.held("homeroomTeacher"));

/** The first line inside: school, teaching affairs office, grade, class. */
export const administrativeLine: Requirement = boshan.requirement("administrative-line", {
  title: { zh: "校内四级行政管理网络", en: "the four levels of administration" },
  cites: ["3h", "3g", "3d", "4.3a"],
  readings: [
    "on-record-is-in-place",
    "grade-and-not-grade-one",
    "who-holds-each-level",
    "first-and-directly",
    "all-campuses",
  ],
  subject: "school",
  bearer: "school",
  given: always,
  must: and(
    boshan.held("principal"),
    boshan.held("officeHead"),
    boshan.every("grade", boshan.held("gradeHead")),
    everyClassHasATeacher,
  ),
});

/** The second line inside: registration supervisor, registration clerk, homeroom teachers. */
export const rollLine: Requirement = boshan.requirement("roll-line", {
  title: { zh: "校内三级学籍管理网络", en: "the three levels of the roll" },
  cites: ["3i", "3g"],
  readings: ["on-record-is-in-place", "two-lines-may-share", "all-campuses"],
  subject: "school",
  bearer: "school",
  given: always,
  must: and(boshan.held("registrationSupervisor"), boshan.held("registrationClerk"), everyClassHasATeacher),
});

/** The rules of section 三: the group and the networks. */
export const organisation: readonly Rule[] = [leadingGroup, administrativeLine, rollLine];
