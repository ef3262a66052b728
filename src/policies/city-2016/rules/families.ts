import type { Text } from "../../../model/text.js";
import type { Duty } from "../../../rules/duty.js";
import type { Requirement, Rule, Target } from "../../../rules/rule.js";
import { and, anyOf, calendarYear, level, or, schoolYear } from "../../../rules/words.js";
import { city } from "../dialect.js";

/** Each school year the school looks for the children of the four groups. */
export const hardshipScreening: Duty = city.duty("hardship-screening", {
  title: { zh: "困境儿童摸底排查", en: "screening for children in need" },
  cites: ["2.1.3a"],
  readings: ["screening-each-school-year", "orphaned-or-disabled", "which-schools", "which-year"],
  subject: "school",
  when: city.each(schoolYear),
  bearer: "school",
  must: city.did("screening", { of: "childrenInNeed", by: "school" }),
  due: city.noTimeStated({ target: "screening-each-school-year" }),
});

/** Each child of the four groups is on file, with its family and its groups. */
export const hardshipFile: Requirement = city.requirement("hardship-file", {
  title: { zh: "困境儿童建档", en: "a file for each child in need" },
  cites: ["2.1.3a"],
  readings: ["hardship-file-for-each-child", "orphaned-or-disabled", "which-schools", "files-while-enrolled"],
  bearer: "school",
  given: and(
    city.enrolled,
    or(
      city.fact("hardship", true),
      city.fact("orphan", true),
      city.fact("disability", true),
      city.fact("singleParent", true),
      city.fact("leftBehind", true),
    ),
  ),
  // Once both are on record, be it in several records.
  must: and(
    city.done(city.did("filed", { file: "inNeed", by: "school", contents: { includes: ["family"] } })),
    city.done(city.did("filed", { file: "inNeed", by: "school", category: { known: true } })),
  ),
});

/** Nobody drops out through poverty. */
export const noDropoutThroughPoverty: Target = city.target("no-dropout-through-poverty", {
  title: { zh: "不因贫致辍", en: "no dropout through poverty" },
  cites: ["2.1.3d"],
  readings: [
    "poverty-dropout-is-confirmed",
    "causes-at-every-stage",
    "named-bodies-answer",
    "which-year",
    "tendency-suspected-confirmed",
  ],
  subject: "authority",
  bearer: ["civilAffairs", "educationAuthority", "womensFederation", "youthLeague"],
  measure: city.tally(city.did("dropoutConfirmed", { reason: "poverty" })),
  per: schoolYear,
  goal: level("atMost", city.parameter("poverty-dropouts-target")),
});

/** Each year a body spreads family education: by an activity of its own, or by taking part in another's. */
function familyEducationOf(id: string, body: "educationAuthority" | "womensFederation", title: Text): Duty {
  return city.duty(id, {
    title,
    cites: ["2.1.4a"],
    readings: ["family-education-on-record", "one-education-bureau", "which-year", "open-lists"],
    subject: "authority",
    when: city.each(calendarYear),
    bearer: body,
    must: anyOf(
      city.did("activity", { topic: "familyEducation", by: body }),
      city.did("activity", { topic: "familyEducation", parties: { includes: [body] } }),
    ),
    due: city.noTimeStated({ target: "family-education-on-record" }),
  });
}

/** The education department's part in family education. */
export const familyEducation: Duty = familyEducationOf("family-education", "educationAuthority", {
  zh: "家庭教育活动（教育部门）",
  en: "activities on family education: education",
});

/** The women's federation's part. */
export const familyEducationOfWomen: Duty = familyEducationOf("family-education-women", "womensFederation", {
  zh: "家庭教育活动（妇联）",
  en: "activities on family education: women's federation",
});

/** Nobody drops out because study is thought useless. */
export const noDropoutFromBelief: Target = city.target("no-dropout-from-belief", {
  title: { zh: "不因“读书无用”辍学", en: "no dropout because study is thought useless" },
  cites: ["2.1.4c"],
  readings: [
    "useless-study-is-a-recorded-reason",
    "belief-at-every-stage",
    "named-bodies-answer",
    "which-year",
    "tendency-suspected-confirmed",
  ],
  subject: "authority",
  bearer: ["educationAuthority", "womensFederation"],
  measure: city.tally(city.did("dropoutConfirmed", { reason: "studyThoughtUseless" })),
  per: schoolYear,
  goal: level("atMost", city.parameter("useless-study-dropouts-target")),
});

/** The rules of sections 二（一）3 and 4: hardship, and families. */
export const families: readonly Rule[] = [
  hardshipScreening,
  hardshipFile,
  noDropoutThroughPoverty,
  familyEducation,
  familyEducationOfWomen,
  noDropoutFromBelief,
];
