import type { Duty } from "../../../rules/duty.js";
import type { Requirement, Rule, Target } from "../../../rules/rule.js";
import { and, anyOf, figure, level, not, schoolYear } from "../../../rules/words.js";
import { boshan } from "../dialect.js";
import { droppedOut, inSpecialGroup, persuasions } from "./contacts.js";

/** Every pupil finishes school; for information only. */
export const completion: Target = boshan.target("completion", {
  title: { zh: "学生完成学业", en: "pupils finish school" },
  cites: ["1b"],
  readings: ["completion-by-a-rate", "figures-as-published", "which-year"],
  subject: "school",
  bearer: "school",
  force: "advisory",
  measure: figure("completionRate"),
  per: schoolYear,
  goal: level("atLeast", boshan.parameter("completion-target")),
});

/** The dropout rate is within the national standard, which the document does not give. */
export const dropoutRate: Target = boshan.target("dropout-rate", {
  title: { zh: "辍学率在国家标准以内", en: "dropout rate within the national standard" },
  cites: ["2.1b", "4.3-head"],
  readings: [
    "standard-comes-from-outside",
    "within-includes-the-standard",
    "rate-and-not-one",
    "figures-as-published",
    "which-year",
    "targets-of-appraisal",
  ],
  subject: "school",
  bearer: "school",
  measure: figure("dropoutRate"),
  per: schoolYear,
  goal: level("atMost", boshan.parameter("dropout-rate-standard")),
});

/** A child put down as a suspected dropout is persuaded. */
export const suspectedPersuaded: Duty = boshan.duty("suspected-persuaded", {
  title: { zh: "疑似辍学早干预、早劝返", en: "a suspected dropout is persuaded early" },
  cites: ["2.2a"],
  readings: [
    "suspected-is-put-down",
    "early-is-the-same-day",
    "stepping-in-is-persuading",
    "what-counts-as-persuasion",
    "vague-words-set-no-deadline",
    "suspected-and-confirmed",
  ],
  when: boshan.happens(boshan.did("dropoutSuspected")),
  while: boshan.caseIs("suspected", "confirmed"),
  bearer: "school",
  must: anyOf(...persuasions),
  due: boshan.vague("早", { target: "early-is-the-same-day" }),
});

/** All who are to be persuaded come back. */
export const returnRate: Target = boshan.target("return-rate", {
  title: { zh: "劝返复学率", en: "return rate" },
  cites: ["2.2b", "4.3-head"],
  readings: [
    "return-rate-of-suspected",
    "no-case-is-not-full",
    "figures-as-published",
    "which-year",
    "targets-of-appraisal",
  ],
  subject: "school",
  bearer: "school",
  measure: figure("returnRate"),
  per: schoolYear,
  goal: level("atLeast", boshan.parameter("return-rate-target")),
});

/** Each school year a child of a special group is helped. */
export const groupHelped: Duty = boshan.duty("group-helped", {
  title: { zh: "特殊群体帮扶", en: "help for special groups" },
  cites: ["2.3a"],
  readings: ["three-groups-are-named", "help-each-school-year", "what-counts-as-help", "which-year"],
  when: boshan.each(schoolYear),
  while: and(boshan.enrolled, inSpecialGroup),
  bearer: "school",
  must: anyOf(
    boshan.did("supportGiven", { by: "school" }),
    boshan.did("homeVisit", { by: "school", purpose: "support", with: { known: true } }),
    boshan.did("talk", { by: "school", purpose: "support", with: { known: true } }),
  ),
  due: boshan.noTimeStated({ target: "help-each-school-year" }),
});

/** No child of a special group is a dropout. */
export const groupStays: Requirement = boshan.requirement("group-stays", {
  title: { zh: "特殊群体学生不辍学", en: "no dropout from the special groups" },
  cites: ["2.3b", "4.3-head"],
  readings: ["three-groups-are-named", "group-goal-by-child", "suspected-and-confirmed", "targets-of-appraisal"],
  bearer: "school",
  given: inSpecialGroup,
  must: not(droppedOut),
});

/** The rules of sections 一 and 二: goals. */
export const goals: readonly Rule[] = [
  completion,
  dropoutRate,
  suspectedPersuaded,
  returnRate,
  groupHelped,
  groupStays,
];
