import type { Text } from "../../../model/text.js";
import type { Duty } from "../../../rules/duty.js";
import type { Consequence, Rule } from "../../../rules/rule.js";
import type { State } from "../../../rules/state.js";
import { allOf, and, anyOf, calendarYear } from "../../../rules/words.js";
import { city } from "../dialect.js";
import { schoolingIsDue } from "./schooling-is-due.js";

/** Each year the labour department looks for child labour. */
export const childLabourScreening: Duty = city.duty("child-labour-screening", {
  title: { zh: "童工摸底排查", en: "screening for child labour" },
  cites: ["2.1.1e"],
  readings: ["inspection-on-record-each-year", "open-lists", "which-year"],
  subject: "authority",
  when: city.each(calendarYear),
  bearer: "labourDepartment",
  must: city.did("screening", { of: "childLabour", by: "labourDepartment" }),
  due: city.noTimeStated({ target: "inspection-on-record-each-year" }),
});

/** Put down so only once it is established that the minor is employed (reading `employment-has-been-established`). */
const foundAtWork = city.did("found", { place: "employment" });
const underSixteen: State = city.youngerThan(16);

/** A child under sixteen was employed: fit to be referred, and people decide how severely. */
export const childLabourPenalty: Consequence = city.consequence("child-labour-penalty", {
  title: { zh: "招用童工查处", en: "sanction for employing a child" },
  cites: ["2.1.1f"],
  readings: [
    "employment-has-been-established",
    "under-sixteen-when-found",
    "pupil-stands-for-any-minor",
    "people-decide-legal-steps",
    "vague-words-set-no-deadline",
  ],
  bearer: "labourDepartment",
  when: city.since(foundAtWork, city.did("decision", { matter: "child-labour-penalty" })),
  appliesTo: underSixteen,
  outcome: { zh: "对用人单位从严查处", en: "a severe sanction on the employer" },
});

/** The labour department charges township and village of such a child with admonishing and urging. */
export const chargeOfTownshipAndVillage: Duty = city.duty("charge-of-township-and-village", {
  title: { zh: "责成镇街和村（社区）", en: "township and village are charged" },
  cites: ["2.1.1g"],
  readings: [
    "labour-department-charges",
    "employment-has-been-established",
    "under-sixteen-when-found",
    "pupil-stands-for-any-minor",
    "township-of-the-home",
  ],
  appliesTo: underSixteen,
  when: city.happens(foundAtWork),
  bearer: "labourDepartment",
  counterparty: ["townshipGovernment", "villageCommittee"],
  must: allOf(
    city.did("notice", { by: "labourDepartment", to: "townshipGovernment" }),
    city.did("notice", { by: "labourDepartment", to: "villageCommittee" }),
  ),
  due: city.noTimeStated(),
});

/** Such a child's guardian is admonished, by township and village each. */
function guardianOfWorkingChild(id: string, by: "townshipGovernment" | "villageCommittee", title: Text): Duty {
  return city.duty(id, {
    title,
    cites: ["2.1.1g"],
    readings: [
      "both-bodies-admonish",
      "working-child-at-school-or-not",
      "labour-department-charges",
      "under-sixteen-when-found",
      "pupil-stands-for-any-minor",
      "township-of-the-home",
    ],
    appliesTo: underSixteen,
    when: city.happens(foundAtWork),
    bearer: by,
    jurisdiction: "home",
    counterparty: "guardian",
    must: anyOf(
      city.did("talk", { by, purpose: "admonish", with: "guardian" }),
      city.did("homeVisit", { by, purpose: "admonish", with: "guardian" }),
    ),
    due: city.noTimeStated(),
  });
}

/** The township admonishes the guardian. */
export const townshipAdmonishes: Duty = guardianOfWorkingChild("township-admonishes", "townshipGovernment", {
  zh: "镇街批评教育童工监护人",
  en: "the township admonishes the guardian of a working child",
});

/** The village admonishes the guardian. */
export const villageAdmonishes: Duty = guardianOfWorkingChild("village-admonishes", "villageCommittee", {
  zh: "村（社区）批评教育童工监护人",
  en: "the village admonishes the guardian of a working child",
});

/** And, while schooling is unfinished, urged to send the child to school, by township and village each. */
function enrolmentOfWorkingChild(id: string, by: "townshipGovernment" | "villageCommittee", title: Text): Duty {
  return city.duty(id, {
    title,
    cites: ["2.1.1g"],
    readings: [
      "only-while-schooling-is-due",
      "under-sixteen-when-found",
      "pupil-stands-for-any-minor",
      "both-bodies-admonish",
      "working-child-at-school-or-not",
      "labour-department-charges",
      "township-of-the-home",
    ],
    appliesTo: and(underSixteen, schoolingIsDue),
    when: city.happens(foundAtWork),
    bearer: by,
    jurisdiction: "home",
    counterparty: "guardian",
    must: city.did("notice", { by, to: "guardian", notice: "urging" }),
    due: city.noTimeStated(),
  });
}

/** The township urges the guardian. */
export const townshipUrges: Duty = enrolmentOfWorkingChild("township-urges-enrolment", "townshipGovernment", {
  zh: "镇街敦促童工入学",
  en: "the township urges the enrolment of a working child",
});

/** The village urges the guardian. */
export const villageUrges: Duty = enrolmentOfWorkingChild("village-urges-enrolment", "villageCommittee", {
  zh: "村（社区）敦促童工入学",
  en: "the village urges the enrolment of a working child",
});

/** The rules of section 二（一）1 against child labour. */
export const childLabour: readonly Rule[] = [
  childLabourScreening,
  childLabourPenalty,
  chargeOfTownshipAndVillage,
  townshipAdmonishes,
  villageAdmonishes,
  townshipUrges,
  villageUrges,
];
