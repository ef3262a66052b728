import type { Duty } from "../../../rules/duty.js";
import type { Prohibition, Rule } from "../../../rules/rule.js";
import { and, anyOf, forEach, halfDay, month, not, onDayOfYear, sameDay, term } from "../../../rules/words.js";
import { boshan } from "../dialect.js";
import { droppedOut, spokeWith } from "./contacts.js";

const entryOnFile = boshan.did("filed", { by: "school", file: "entry" });

/** The entry of each pupil that comes into a class is registered. */
export const entryRegistered: Duty = boshan.duty("entry-registered", {
  title: { zh: "入学信息登记", en: "registration of entry" },
  cites: ["4.5a"],
  readings: ["entry-by-pupil"],
  when: and(boshan.enrolled, not(boshan.done(entryOnFile))),
  while: boshan.enrolled,
  bearer: "school",
  must: entryOnFile,
  due: boshan.noTimeStated(),
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
  title: { zh: "开学前制定新生入学计划", en: "the admission plan is there before term" },
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
  title: { zh: "九月登记学生信息并录入电子学籍系统", en: "the electronic roll in September" },
  cites: ["4.5e"],
  readings: ["each-pupil-each-september", "later-entrants-are-not-named", "no-day-is-moved", "all-campuses"],
  subject: "school",
  when: boshan.each(month(9)),
  bearer: "school",
  must: forEach(
    "pupil",
    boshan.did("filed", { by: "school", file: "electronicRoll", contents: { includes: ["particulars"] } }),
  ),
  due: onDayOfYear(9, 30),
});

/** The particulars go to the section for basic education. */
export const rollReported: Duty = boshan.duty("roll-reported", {
  title: { zh: "学生信息上报基教科", en: "the pupils' particulars are reported" },
  cites: ["4.5g"],
  readings: ["section-of-the-authority", "reported-in-september", "vague-words-set-no-deadline", "all-campuses"],
  subject: "school",
  when: boshan.each(month(9)),
  bearer: "school",
  must: boshan.did("submitted", { by: "school", to: "authoritySection", material: "pupilInformation" }),
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

/** A dropout is confirmed: the school persuades together with the village committee, which it cannot bind. */
export const jointPersuasion: Duty = boshan.duty("joint-persuasion", {
  title: { zh: "学校与村委会共同规劝返校", en: "school and village committee persuade together" },
  cites: ["4.5i"],
  readings: [
    "suspected-and-confirmed",
    "who-is-sent",
    "village-of-the-home",
    "village-is-invited",
    "whom-the-document-binds",
    "no-step-after-persuasion",
    "vague-words-set-no-deadline",
  ],
  when: droppedOut,
  while: droppedOut,
  bearer: "school",
  must: boshan.did("jointPersuasion", { parties: { includes: ["school", "villageCommittee"] } }),
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
