import type { Text } from "../../../model/text.js";
import type { Duty } from "../../../rules/duty.js";
import type { Did } from "../../../rules/evidence.js";
import type { Rule } from "../../../rules/rule.js";
import type { Evidence } from "../../../rules/state.js";
import { allOf, and, anyOf, schoolDay } from "../../../rules/words.js";
import { centre } from "../dialect.js";
import { schoolAsksWhy } from "./attendance.js";
import { helpers } from "./helpers.js";
import { persuasionsBy } from "./persuasion.js";

/** School and parents look for the child, whatever comes of it; or the school alone, which says why no parent came along. */
const searchedTogether: Evidence = anyOf(
  centre.did("searched", { parties: { includes: ["school", "guardian"] } }),
  centre.did("searched", { parties: { includes: ["school"] }, withoutGuardian: { known: true } }),
);

/** The parents say that a child has not come home: they and the school look for it. */
export const searchWithParents: Duty = centre.duty("search-with-parents", {
  title: { zh: "放学未归共同查找", en: "look for a child that has not come home" },
  cites: ["2.4c"],
  readings: ["parents-start-the-search", "search-together", "whom-the-document-binds", "until-the-child-is-found"],
  when: centre.happens(centre.did("report", { by: "guardian", matter: "notHome" })),
  while: centre.since(centre.did("report", { matter: "notHome" }), centre.did("report", { matter: "cameHome" })),
  bearer: ["school", "guardian"],
  must: searchedTogether,
  due: centre.noTimeStated(),
});

/** What goes to the Centre: a list of pupils, on paper. */
const listSent: Did = centre.did("report", {
  by: "school",
  to: "educationAuthority",
  matter: "nameList",
  written: true,
});

/** In one absence: two persuasions in vain, a week away without cause, and it is known where: the school lists the pupil for the Centre. */
export const listToCentre: Duty = centre.duty("list-to-centre", {
  title: { zh: "报教育中心名单", en: "list of pupils to the Centre" },
  cites: ["2.5b"],
  readings: [
    "what-counts-as-persuasion",
    "two-persuasions-and-a-week",
    "a-week-is-five-school-days",
    "absent-without-leave",
    "whereabouts-on-record",
    "list-target",
    "centre-is-the-authority",
    "until-the-absence-ends",
  ],
  when: and(
    centre.failures(2, persuasionsBy("school"), { within: "run" }),
    centre.absence.completes(schoolDay(5)),
    centre.fact("whereabouts", "known"),
  ),
  while: centre.absence.goesOn,
  bearer: "school",
  must: listSent,
  due: centre.noTimeStated({ target: "list-target" }),
});

/** The Centre has the list: it opens the procedure. */
export const procedureOfReturn: Duty = centre.duty("procedure-of-return", {
  title: { zh: "启动劝返复学程序", en: "the procedure of return is opened" },
  cites: ["2.5c"],
  readings: ["centre-opens-the-procedure", "centre-is-the-authority", "until-the-absence-ends"],
  when: centre.happens(listSent, { oncePer: "run" }),
  while: centre.absence.goesOn,
  bearer: "educationAuthority",
  must: centre.did("procedureOpened", { by: "educationAuthority" }),
  due: centre.noTimeStated(),
});

const untraceable = centre.fact("whereabouts", "untraceable");

const reportTo = (to: "townshipGovernment" | "policeStation"): Did =>
  centre.did("report", { by: "school", to, matter: "whereaboutsUnknown" });

/** Nobody knows where the child is: township and police are told. */
export const untraceableReported: Duty = centre.duty("untraceable-reported", {
  title: { zh: "去向不明报告镇政府和公安机关", en: "township and police are told of an untraceable child" },
  cites: ["2.5d"],
  readings: [
    "unknown-whereabouts-wait-for-nothing",
    "whereabouts-on-record",
    "report-together",
    "both-recipients",
    "whom-the-document-binds",
    "township-of-the-school",
  ],
  when: untraceable,
  while: untraceable,
  bearer: ["school", "guardian"],
  must: allOf(reportTo("townshipGovernment"), reportTo("policeStation")),
  due: centre.noTimeStated({ target: "unknown-whereabouts-wait-for-nothing" }),
});

/** And it is looked for. */
export const untraceableSearched: Duty = centre.duty("untraceable-searched", {
  title: { zh: "去向不明共同查找下落", en: "look for an untraceable child" },
  cites: ["2.5e"],
  readings: ["whereabouts-on-record", "search-together", "whom-the-document-binds", "until-the-child-is-found"],
  when: untraceable,
  while: untraceable,
  bearer: ["school", "guardian"],
  must: searchedTogether,
  due: centre.noTimeStated(),
});

/** A pupil has gone away to work: one of the two bodies persuades it to return. */
function workingPupilPersuaded(id: string, by: "school" | "villageCommittee", title: Text): Duty {
  return centre.duty(id, {
    title,
    cites: ["2.5f"],
    readings: [
      "working-away-on-record",
      "both-persuade",
      "what-counts-as-persuasion",
      "whom-the-document-binds",
      "township-of-the-school",
    ],
    when: centre.fact("workingAway", true),
    while: centre.fact("workingAway", true),
    bearer: by,
    must: anyOf(...persuasionsBy(by)),
    due: centre.noTimeStated(),
  });
}

/** The village persuades it. */
export const villagePersuadesWorkingPupil: Duty = workingPupilPersuaded(
  "village-persuades-working-pupil",
  "villageCommittee",
  { zh: "村（社区）劝返外出务工学生", en: "the village persuades a pupil that works away" },
);

/** The school persuades it. */
export const schoolPersuadesWorkingPupil: Duty = workingPupilPersuaded("school-persuades-working-pupil", "school", {
  zh: "学校劝返外出务工学生",
  en: "the school persuades a pupil that works away",
});

/** The rules of section 二, 4 and 5: from the question why to the ladder. */
export const ladder: readonly Rule[] = [
  schoolAsksWhy,
  searchWithParents,
  ...helpers,
  listToCentre,
  procedureOfReturn,
  untraceableReported,
  untraceableSearched,
  villagePersuadesWorkingPupil,
  schoolPersuadesWorkingPupil,
];
