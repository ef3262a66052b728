import type { Deadline } from "../../../rules/deadline.js";
import type { Duty } from "../../../rules/duty.js";
import type { Did, Sum } from "../../../rules/evidence.js";
import type { Requirement, Rule, Target } from "../../../rules/rule.js";
import type { State } from "../../../rules/state.js";
import { always, and, figure, forEach, level, not, onDate, schoolYear } from "../../../rules/words.js";
import { licheng } from "../dialect.js";
import { type Actor, compulsory, direct } from "./states.js";

/** Each school has a first person responsible. */
export const firstPersonOfSchool: Requirement = licheng.requirement("first-person-of-school", {
  title: { zh: "学校“第一负责人”", en: "first person responsible of a school" },
  cites: ["2.4a"],
  readings: ["who-is-first-responsible", "compulsory-stage-only"],
  subject: "school",
  appliesTo: compulsory,
  bearer: "school",
  given: always,
  must: licheng.held("principal"),
});

/** So has each education office. */
export const firstPersonOfOffice: Requirement = licheng.requirement("first-person-of-office", {
  title: { zh: "教办“第一负责人”", en: "first person responsible of an education office" },
  cites: ["2.4a"],
  readings: ["who-is-first-responsible", "subdistrict-is-township"],
  subject: "township",
  bearer: "townEducationOffice",
  given: always,
  must: licheng.held("townOfficeDirector"),
});

/** No school loses a pupil. */
export const noPupilLost: Target = licheng.target("no-pupil-lost", {
  title: { zh: "在校生零流失", en: "no pupil lost" },
  cites: ["2.4d"],
  readings: ["no-loss-is-full-retention", "compulsory-stage-only"],
  subject: "school",
  appliesTo: compulsory,
  bearer: "school",
  measure: figure("retentionRate:compulsory"),
  per: schoolYear,
  goal: level("atLeast", licheng.parameter("retention-target")),
});

/** The hour that the notice names: Sunday 29 September 2024, a make-up working day, four in the afternoon. */
const byTheHour: Deadline = onDate("2024-09-29", { at: "16:00" });

/** The notice has reached the office or school. */
const noticeReceived = licheng.did("taskReceived", { task: "lettersAndPledges" });

const letterReadings = [
  "receipt-starts-it",
  "signed-before-handed-in",
  "hour-included-nothing-moved",
  "once-and-not-every-year",
  "print-as-put-down",
  "who-signs",
] as const;

/** What every letter and pledge must be. */
const asAsked = {
  person: { known: true },
  sealed: true,
  copies: 2,
  doubleSided: true,
  asIssued: true,
} as const;

const directSchool: State = and(compulsory, direct);
const underOffice: State = and(compulsory, not(direct));

/** An education office signs its version of the responsibility letter. */
export const officeLetter: Duty = licheng.duty("office-letter", {
  title: { zh: "教办签订责任书", en: "responsibility letter of an office" },
  cites: ["2.4b", "4.1a", "4.1b", "4.2a", "4.2b"],
  readings: [...letterReadings, "bureau-signs-too", "subdistrict-is-township"],
  subject: "township",
  when: licheng.happens(noticeReceived),
  bearer: "townEducationOffice",
  must: licheng.did("letterSigned", {
    letter: "responsibility",
    version: "educationOffice",
    upper: "educationAuthority",
    lower: "townOfficeDirector",
    ...asAsked,
  }),
  due: byTheHour,
});

/** A direct school signs its own; schools under an office need none. */
export const directSchoolLetter: Duty = licheng.duty("direct-school-letter", {
  title: { zh: "区直学校签订责任书", en: "responsibility letter of a direct school" },
  cites: ["2.4b", "4.1a", "4.1b", "4.2a", "4.2c", "4.2d"],
  readings: [...letterReadings, "bureau-signs-too", "direct-schools-on-record", "compulsory-stage-only"],
  subject: "school",
  appliesTo: directSchool,
  when: licheng.happens(noticeReceived),
  bearer: "school",
  must: licheng.did("letterSigned", {
    letter: "responsibility",
    version: "directSchool",
    upper: "educationAuthority",
    lower: "principal",
    ...asAsked,
  }),
  due: byTheHour,
});

/** Every school has its principal sign a pledge. */
export const pledge: Duty = licheng.duty("pledge", {
  title: { zh: "校长签订承诺书", en: "pledge of a principal" },
  cites: ["2.4c", "4.1a", "4.1b", "4.3a"],
  readings: [...letterReadings, "one-copy-of-the-pledge", "compulsory-stage-only"],
  subject: "school",
  appliesTo: compulsory,
  when: licheng.happens(noticeReceived),
  bearer: "school",
  must: licheng.did("letterSigned", { letter: "pledge", lower: "principal", ...asAsked }),
  due: byTheHour,
});

/** Both copies of a responsibility letter handed in to the district. */
function letterHandedIn(by: Actor): Sum {
  return licheng.sum(2, "copies", "submitted", {
    material: "responsibilityLetter",
    by,
    to: "educationAuthority",
    onPaper: true,
  });
}

/** A pledge handed in to the district: one copy is enough. */
function pledgeHandedIn(by: Actor): Did {
  return licheng.did("submitted", { material: "pledge", by, to: "educationAuthority", onPaper: true });
}

const handInReadings = [
  "receipt-starts-it",
  "arrival-counts",
  "hour-included-nothing-moved",
  "once-and-not-every-year",
  "education-section-is-the-bureau",
] as const;

/** An office hands in two copies of its letter. */
export const officeLetterHandedIn: Duty = licheng.duty("office-letter-handed-in", {
  title: { zh: "教办报送责任书", en: "an office hands in its letter" },
  cites: ["4.4a"],
  readings: [...handInReadings, "subdistrict-is-township"],
  subject: "township",
  when: licheng.happens(noticeReceived),
  bearer: "townEducationOffice",
  must: letterHandedIn("townEducationOffice"),
  due: byTheHour,
});

/** And a pledge of each school under it. */
export const pledgesHandedIn: Duty = licheng.duty("pledges-handed-in", {
  title: { zh: "教办报送所辖学校承诺书", en: "an office hands in the pledges of its schools" },
  cites: ["4.3a", "4.3b", "4.4a"],
  readings: [
    ...handInReadings,
    "one-copy-of-the-pledge",
    "office-delivers-for-its-schools",
    "direct-schools-on-record",
    "subdistrict-is-township",
  ],
  subject: "township",
  appliesTo: licheng.some("school", underOffice),
  when: licheng.happens(noticeReceived),
  bearer: "townEducationOffice",
  must: forEach("school", pledgeHandedIn("townEducationOffice"), underOffice),
  due: byTheHour,
});

/** A direct school hands in two copies of its letter. */
export const directLetterHandedIn: Duty = licheng.duty("direct-letter-handed-in", {
  title: { zh: "区直学校报送责任书", en: "a direct school hands in its letter" },
  cites: ["4.4a"],
  readings: [...handInReadings, "direct-schools-on-record", "compulsory-stage-only"],
  subject: "school",
  appliesTo: directSchool,
  when: licheng.happens(noticeReceived),
  bearer: "school",
  must: letterHandedIn("school"),
  due: byTheHour,
});

/** And its pledge. */
export const directPledgeHandedIn: Duty = licheng.duty("direct-pledge-handed-in", {
  title: { zh: "区直学校报送承诺书", en: "a direct school hands in its pledge" },
  cites: ["4.3a", "4.3b", "4.4a"],
  readings: [...handInReadings, "one-copy-of-the-pledge", "direct-schools-on-record", "compulsory-stage-only"],
  subject: "school",
  appliesTo: directSchool,
  when: licheng.happens(noticeReceived),
  bearer: "school",
  must: pledgeHandedIn("school"),
  due: byTheHour,
});

/** The rules of sections 二（四） and 四. */
export const letters: readonly Rule[] = [
  firstPersonOfSchool,
  firstPersonOfOffice,
  noPupilLost,
  officeLetter,
  directSchoolLetter,
  pledge,
  officeLetterHandedIn,
  pledgesHandedIn,
  directLetterHandedIn,
  directPledgeHandedIn,
];
