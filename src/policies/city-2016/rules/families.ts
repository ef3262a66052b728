import type { Duty } from "../../../rules/duty.js";
import type { Requirement, Rule, Target } from "../../../rules/rule.js";
import type { Evidence } from "../../../rules/state.js";
import { allOf, and, anyOf, calendarYear, level, or, schoolYear } from "../../../rules/words.js";
import { city } from "../dialect.js";

/** Each child of the four groups is on file, with its family and its groups. */
export const hardshipFile: Requirement = city.requirement("hardship-file", {
  title: { zh: "困境儿童建档", en: "a file for each child in need" },
  cites: ["2.1.3a"],
  readings: ["hardship-file-for-each-child", "orphaned-or-disabled", "which-schools"],
  bearer: "school",
  given: or(
    city.fact("hardship", true),
    city.fact("orphan", true),
    city.fact("disability", true),
    city.fact("singleParent", true),
    city.fact("leftBehind", true),
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
  readings: ["poverty-dropout-is-confirmed", "which-year", "tendency-suspected-confirmed"],
  subject: "authority",
  bearer: "educationAuthority",
  measure: city.tally(city.did("dropoutConfirmed", { reason: "poverty" })),
  per: schoolYear,
  goal: level("atMost", city.parameter("poverty-dropouts-target")),
});

/** An activity on family education that a body held, or took part in. */
function familyEducationBy(body: "educationAuthority" | "womensFederation"): Evidence {
  return anyOf(
    city.did("activity", { topic: "familyEducation", by: body }),
    city.did("activity", { topic: "familyEducation", parties: { includes: [body] } }),
  );
}

/** Each year education and women's federation spread family education. */
export const familyEducation: Duty = city.duty("family-education", {
  title: { zh: "家庭教育活动", en: "activities on family education" },
  cites: ["2.1.4a"],
  readings: ["family-education-on-record", "which-year", "open-lists"],
  subject: "authority",
  when: city.each(calendarYear),
  bearer: ["educationAuthority", "womensFederation"],
  must: allOf(familyEducationBy("educationAuthority"), familyEducationBy("womensFederation")),
  due: city.noTimeStated({ target: "family-education-on-record" }),
});

/** Nobody drops out because study is thought useless. */
export const noDropoutFromBelief: Target = city.target("no-dropout-from-belief", {
  title: { zh: "不因“读书无用”辍学", en: "no dropout because study is thought useless" },
  cites: ["2.1.4c"],
  readings: ["useless-study-is-a-recorded-reason", "which-year"],
  subject: "authority",
  bearer: "educationAuthority",
  measure: city.tally(city.did("dropoutConfirmed", { reason: "studyThoughtUseless" })),
  per: schoolYear,
  goal: level("atMost", city.parameter("useless-study-dropouts-target")),
});

/** The rules of sections 二（一）3 and 4: hardship, and families. */
export const families: readonly Rule[] = [hardshipFile, noDropoutThroughPoverty, familyEducation, noDropoutFromBelief];
