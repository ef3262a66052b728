import type { Duty } from "../../../rules/duty.js";
import type { Prohibition, Requirement, Rule } from "../../../rules/rule.js";
import { anyOf, endOfPeriod, forEach, halfDay, jointly, month, sameDay, term } from "../../../rules/words.js";
import { boshan } from "../dialect.js";
import { droppedOut, spokeWith } from "./contacts.js";

/** Each pupil's entry is registered. */
export const entryRegistered: Requirement = boshan.requirement("entry-registered", {
  title: { zh: "入学信息登记", en: "registration of entry" },
  cites: ["4.5a"],
  readings: ["entry-by-pupil"],
  bearer: "school",
  given: boshan.enrolled,
  must: boshan.done(boshan.did("filed", { by: "school", file: "entry" })),
});

const beforeTermReadings = [
  "new-term-is-autumn",
  "before-includes-the-first-day",
  "works-ahead-name-the-term",
  "no-day-is-moved",
  "all-campuses",
] as const;

/** Before the school year begins the children of school age in the area are counted. */
export const childrenCounted: Duty = boshan.duty("children-counted", {
  title: { zh: "开学前摸清适龄儿童少年人数", en: "children of school age are counted before term" },
  cites: ["4.5b"],
  readings: beforeTermReadings,
  subject: "school",
  when: boshan.each(term("autumn")),
  bearer: "school",
  must: boshan.did("screening", { by: "school", of: "schoolAgeChildren" }),
  due: sameDay,
});

/** And there is a plan for taking them in. */
export const admissionPlan: Duty = boshan.duty("admission-plan", {
  title: { zh: "新生入学计划", en: "the admission plan" },
  cites: ["4.5c"],
  readings: beforeTermReadings,
  subject: "school",
  when: boshan.each(term("autumn")),
  bearer: "school",
  must: boshan.did("documentAdopted", { by: "school", document: "admissionPlan" }),
  due: sameDay,
});

/** No examination for entry. */
export const noEntranceExam: Prohibition = boshan.prohibition("no-entrance-exam", {
  title: { zh: "新生免试入学", en: "no examination for entry" },
  cites: ["4.5d"],
  readings: ["examination-is-established", "all-campuses"],
  subject: "school",
  bearer: "school",
  act: boshan.did("incident", { by: "school", conduct: "entranceExam" }),
});

/** Every September each pupil is entered in the electronic roll. */
export const electronicRoll: Duty = boshan.duty("electronic-roll", {
  title: { zh: "九月录入电子学籍系统", en: "the electronic roll in September" },
  cites: ["4.5e"],
  readings: ["each-pupil-each-september", "later-entrants-are-not-named", "no-day-is-moved", "all-campuses"],
  subject: "school",
  when: boshan.each(month(9)),
  bearer: "school",
  must: forEach("pupil", boshan.did("filed", { by: "school", file: "electronicRoll" })),
  due: endOfPeriod(),
});

/** The data go to the section for basic education. */
export const rollReported: Duty = boshan.duty("roll-reported", {
  title: { zh: "学籍信息上报基教科", en: "the data of the roll are reported" },
  cites: ["4.5g"],
  readings: ["section-of-the-authority", "reported-in-september", "vague-words-set-no-deadline", "all-campuses"],
  subject: "school",
  when: boshan.each(month(9)),
  bearer: "school",
  must: boshan.did("workReport", { by: "school", to: "authoritySection", report: "rollData" }),
  due: boshan.vague("按时", { target: "reported-in-september" }),
});

/** A pupil is away without cause: the parents are contacted. */
export const absenceContact: Duty = boshan.duty("absence-contact", {
  title: { zh: "无故不到校联系家长", en: "the parents are contacted about an absence" },
  cites: ["4.5h"],
  readings: [
    "any-absence-without-leave",
    "contact-reaches-the-parents",
    "contact-the-same-day",
    "until-the-absence-ends",
    "vague-words-set-no-deadline",
  ],
  when: boshan.absence.enters(halfDay(1)),
  while: boshan.absence.goesOn,
  bearer: "school",
  counterparty: "guardian",
  must: anyOf(...spokeWith("guardian")),
  due: boshan.vague("及时", { target: "contact-the-same-day" }),
});

/** A dropout is confirmed: school and village committee persuade together. */
export const jointPersuasion: Duty = boshan.duty("joint-persuasion", {
  title: { zh: "学校与村委会共同规劝返校", en: "school and village committee persuade together" },
  cites: ["4.5i"],
  readings: [
    "suspected-and-confirmed",
    "village-of-the-home",
    "village-is-invited",
    "whom-the-document-binds",
    "no-step-after-persuasion",
    "vague-words-set-no-deadline",
  ],
  when: droppedOut,
  while: droppedOut,
  bearer: ["school", "villageCommittee"],
  must: jointly("school", "villageCommittee"),
  due: boshan.vague("及时"),
});

/** The rules of section 四（五）. */
export const registration: readonly Rule[] = [
  entryRegistered,
  childrenCounted,
  admissionPlan,
  noEntranceExam,
  electronicRoll,
  rollReported,
  absenceContact,
  jointPersuasion,
];
