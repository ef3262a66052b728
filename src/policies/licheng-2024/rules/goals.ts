import type { Duty } from "../../../rules/duty.js";
import type { Requirement, Rule, Target } from "../../../rules/rule.js";
import type { State } from "../../../rules/state.js";
import { and, anyOf, level, month, not } from "../../../rules/words.js";
import { licheng } from "../dialect.js";
import { compulsory, reasonLearntBy, schoolingIsDue } from "./states.js";

/** No school has a new dropout in a month. */
export const noNewDropout: Target = licheng.target("no-new-dropout", {
  title: { zh: "无新发辍学", en: "no new dropout" },
  cites: ["1e"],
  readings: ["new-cases-by-month", "compulsory-stage-only", "schools-and-offices-each-their-own"],
  subject: "school",
  appliesTo: compulsory,
  bearer: "school",
  measure: licheng.tally(licheng.did("dropoutConfirmed")),
  per: month(),
  goal: level("atMost", licheng.parameter("new-cases-target")),
});

/** Who came back stays: no dropout after a case was closed by return. */
export const noRebound: Requirement = licheng.requirement("no-rebound", {
  title: { zh: "返校学生不反弹", en: "no relapse after a return" },
  cites: ["1e"],
  readings: ["rebound-after-closing", "compulsory-stage-only"],
  appliesTo: schoolingIsDue,
  bearer: "school",
  given: licheng.since(licheng.did("caseClosed", { ground: "returned" })),
  must: not(licheng.caseIs("confirmed")),
});

const riskNoted = licheng.did("riskNoted");

/** Somebody noted a risk, and nobody has put down that it is over. */
const atRisk: State = licheng.since(riskNoted, licheng.did("riskCleared"));

/** A pupil at risk is followed up before it stays away. */
export const riskFollowUp: Duty = licheng.duty("risk-follow-up", {
  title: { zh: "有风险学生提前跟进", en: "follow-up of a pupil at risk" },
  cites: ["1f"],
  readings: [
    "risk-is-an-observation",
    "any-contact-follows-up",
    "follow-up-target",
    "each-term-while-in-force",
    "in-force-from-the-day-of-issue",
    "schools-and-offices-each-their-own",
    "vague-words-set-no-deadline",
    "compulsory-stage-only",
  ],
  appliesTo: schoolingIsDue,
  when: licheng.happens(riskNoted),
  while: atRisk,
  bearer: "school",
  must: anyOf(
    licheng.did("homeVisit", { by: "school", with: { known: true } }),
    licheng.did("phoneCall", { by: "school", live: true }),
    licheng.did("talk", { by: "school", with: { known: true } }),
  ),
  due: licheng.vague("提前", { target: "follow-up-target" }),
});

/** In term a pupil at risk is at school. */
export const backOnTime: Requirement = licheng.requirement("back-on-time", {
  title: { zh: "有风险学生按期返校", en: "a pupil at risk is back on time" },
  cites: ["1g"],
  readings: [
    "on-time-is-by-the-calendar",
    "risk-is-an-observation",
    "each-term-while-in-force",
    "schools-and-offices-each-their-own",
    "compulsory-stage-only",
  ],
  appliesTo: schoolingIsDue,
  bearer: "school",
  given: and(atRisk, licheng.inTerm),
  must: not(licheng.absence.goesOn),
});

/** A pupil at risk is traced, and the reason found out. */
export const riskTraced: Duty = licheng.duty("risk-traced", {
  title: { zh: "追踪清查有风险学生", en: "tracing of a pupil at risk" },
  cites: ["2.1d"],
  readings: [
    "risk-is-an-observation",
    "checking-learns-the-reason",
    "tracing-target",
    "in-force-from-the-day-of-issue",
    "vague-words-set-no-deadline",
    "compulsory-stage-only",
  ],
  appliesTo: schoolingIsDue,
  when: licheng.happens(riskNoted),
  while: atRisk,
  bearer: "school",
  must: reasonLearntBy("school"),
  due: licheng.vague("及时", { target: "tracing-target" }),
});

/** The rules of section 一, and of pupils at risk. */
export const goals: readonly Rule[] = [noNewDropout, noRebound, riskFollowUp, backOnTime, riskTraced];
