import type { Duty } from "../../../rules/duty.js";
import type { Requirement, Rule } from "../../../rules/rule.js";
import type { State } from "../../../rules/state.js";
import { and, anyOf, month, or, term } from "../../../rules/words.js";
import { licheng } from "../dialect.js";
import { confirmed, droppedOut, persuasionBy, schoolingIsDue } from "./states.js";

/** A confirmed dropout is persuaded back at once, which starts to bring it back. */
export const persuadedAtOnce: Duty = licheng.duty("persuaded-at-once", {
  title: { zh: "确认辍学后立即劝返", en: "persuasion at once" },
  cites: ["2.2c", "2.1g"],
  readings: [
    "what-a-persuasion-is",
    "really-is-confirmed",
    "at-once-target",
    "in-force-from-the-day-of-issue",
    "schools-and-offices-each-their-own",
    "vague-words-set-no-deadline",
    "compulsory-stage-only",
  ],
  appliesTo: schoolingIsDue,
  when: licheng.happens(confirmed),
  while: droppedOut,
  bearer: "school",
  must: anyOf(...persuasionBy("school")),
  due: licheng.vague("立即", { target: "at-once-target" }),
});

/** Each confirmed dropout has measures of its own. */
export const casePlan: Requirement = licheng.requirement("case-plan", {
  title: { zh: "一人一案", en: "a plan for each dropout" },
  cites: ["2.2e"],
  readings: [
    "one-plan-for-each-case",
    "really-is-confirmed",
    "schools-and-offices-each-their-own",
    "compulsory-stage-only",
  ],
  appliesTo: schoolingIsDue,
  bearer: "school",
  given: droppedOut,
  must: licheng.counted(1, licheng.did("planned", { plan: "return", by: "school" }), { within: "case" }),
});

/** And in each month a persuasion. */
export const monthlyPersuasion: Duty = licheng.duty("monthly-persuasion", {
  title: { zh: "持续跟进劝返", en: "persuasion goes on" },
  cites: ["2.2-head"],
  readings: [
    "persuasion-each-month",
    "what-a-persuasion-is",
    "really-is-confirmed",
    "schools-and-offices-each-their-own",
    "vague-words-set-no-deadline",
    "compulsory-stage-only",
  ],
  appliesTo: schoolingIsDue,
  when: licheng.each(month()),
  while: droppedOut,
  bearer: "school",
  must: anyOf(...persuasionBy("school")),
  due: licheng.vague("持续", { target: "persuasion-each-month" }),
});

const help = anyOf(
  licheng.did("supportGiven", { by: "school" }),
  licheng.did("homeVisit", { by: "school", purpose: "support", with: { known: true } }),
  licheng.did("talk", { by: "school", purpose: "support", with: { known: true } }),
);

/** Each term a child of the focus groups is helped. */
export const careForGroups: Duty = licheng.duty("care-for-groups", {
  title: { zh: "关爱重点群体", en: "care for focus groups" },
  cites: ["2.3a"],
  readings: ["four-groups", "care-each-term", "schools-and-offices-each-their-own", "compulsory-stage-only"],
  appliesTo: schoolingIsDue,
  when: licheng.each(term()),
  while: and(
    licheng.enrolled,
    or(
      licheng.fact("hardship", true),
      licheng.fact("disability", true),
      licheng.fact("accompanying", true),
      licheng.fact("leftBehind", true),
    ),
  ),
  bearer: "school",
  must: help,
  due: licheng.noTimeStated({ target: "care-each-term" }),
});

const inTrouble: State = or(licheng.fact("unsettled", true), licheng.fact("familyTrouble", true));

/** A pupil unsettled in mind or with trouble in the family is helped. */
export const helpInTrouble: Duty = licheng.duty("help-in-trouble", {
  title: { zh: "帮助心理有波动、家庭有状况的学生", en: "help for a pupil in trouble" },
  cites: ["2.3c"],
  readings: [
    "trouble-is-an-observation",
    "help-target",
    "schools-and-offices-each-their-own",
    "vague-words-set-no-deadline",
    "compulsory-stage-only",
  ],
  appliesTo: schoolingIsDue,
  when: inTrouble,
  while: inTrouble,
  bearer: "school",
  must: help,
  due: licheng.vague("及时", { target: "help-target" }),
});

/** The rules of sections 二（二） and 二（三）. */
export const persuasion: readonly Rule[] = [persuadedAtOnce, casePlan, monthlyPersuasion, careForGroups, helpInTrouble];
