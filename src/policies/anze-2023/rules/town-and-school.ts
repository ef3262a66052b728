import type { Duty } from "../../../rules/duty.js";
import type { Consequence, Requirement, Rule } from "../../../rules/rule.js";
import type { State } from "../../../rules/state.js";
import { allOf, and, namedInTrigger } from "../../../rules/words.js";
import { anze } from "../dialect.js";
import { admonishedBy, backAtSchool } from "./persuasion.js";
import { droppedOut, notSenior } from "./states.js";

/** The town has named who is in charge of a dropout. */
export const townTakesCharge: Requirement = anze.requirement("town-takes-charge", {
  title: { zh: "镇政府组织劝返", en: "the town takes charge of a dropout" },
  cites: ["3.5a"],
  readings: ["town-names-a-person", "suspected-and-confirmed", "township-of-the-school", "whom-the-document-binds"],
  appliesTo: notSenior,
  bearer: "townshipGovernment",
  given: droppedOut,
  must: anze.assigned("responsible", { office: "townshipGovernment" }),
});

const formToTown = anze.did("report", { by: "school", to: "townshipGovernment", matter: "dropout", written: true });

/** The school sends the town a form on each dropout. */
export const formForTown: Duty = anze.duty("form-for-town", {
  title: { zh: "《义务教育阶段学生辍学情况报告单》", en: "form on a dropout" },
  cites: ["2.8.2-head", "3.5b"],
  readings: ["one-form-for-each-pupil", "suspected-and-confirmed", "township-of-the-school", "until-the-child-is-back"],
  appliesTo: notSenior,
  when: droppedOut,
  while: droppedOut,
  bearer: "school",
  must: formToTown,
  due: anze.noTimeStated(),
});

const returnLetter = { by: "townshipGovernment", to: "guardian", notice: "returnByDate" } as const;
const order = { by: "townshipGovernment", to: "guardian", notice: "orderByDate" } as const;

const townReadings = ["township-of-the-school", "until-the-child-is-back", "whom-the-document-binds"] as const;

/** The town has the form: it sends the guardian a letter that sets a day. */
export const letterToReturn: Duty = anze.duty("letter-to-return", {
  title: { zh: "限期返校通知书", en: "letter that sets a day for the return" },
  cites: ["3.5c"],
  readings: [
    ...townReadings,
    "letter-names-a-day",
    "two-letters",
    "one-form-for-each-pupil",
    "vague-words-set-no-deadline",
  ],
  appliesTo: notSenior,
  when: and(droppedOut, anze.counted(1, formToTown, { within: "case" })),
  while: droppedOut,
  bearer: "townshipGovernment",
  must: anze.did("notice", { ...returnLetter, dueOn: { known: true } }),
  due: anze.vague("及时"),
});

/** The pupil is back by that day. */
export const backByLetter: Duty = anze.duty("back-by-letter", {
  title: { zh: "限期返校通知书到期核对是否返校", en: "whether the pupil is back by the day of the letter" },
  cites: ["3.5c"],
  readings: [...townReadings, "letter-names-a-day", "town-looks-on-the-day"],
  appliesTo: notSenior,
  when: anze.happens(anze.did("notice", returnLetter)),
  while: droppedOut,
  bearer: "townshipGovernment",
  must: backAtSchool,
  due: namedInTrigger("dueOn"),
});

const letterInVain: State = anze.missed(backByLetter);

/** It is not: the town admonishes the guardian. */
export const admonishedAfterLetter: Duty = anze.duty("admonished-after-letter", {
  title: { zh: "逾期未返校的批评教育", en: "admonition after the letter" },
  cites: ["3.5d"],
  readings: [...townReadings, "after-the-day-set", "what-admonishing-is", "people-decide-legal-steps"],
  when: letterInVain,
  while: letterInVain,
  bearer: "townshipGovernment",
  must: admonishedBy("townshipGovernment"),
  due: anze.noTimeStated(),
});

/** And orders the guardian to bring the pupil back by another day. */
export const orderAfterLetter: Duty = anze.duty("order-after-letter", {
  title: { zh: "责令监护人限期送返", en: "order after the letter" },
  cites: ["3.5e"],
  readings: [
    ...townReadings,
    "after-the-day-set",
    "two-stages-of-orders",
    "letter-names-a-day",
    "people-decide-legal-steps",
    "vague-words-set-no-deadline",
  ],
  when: letterInVain,
  while: letterInVain,
  bearer: "townshipGovernment",
  must: anze.did("notice", { ...order, dueOn: { known: true } }),
  due: anze.noTimeStated(),
});

/** The pupil is back by the day of this order. */
export const backByOrder: Duty = anze.duty("back-by-order", {
  title: { zh: "责令到期核对是否返校", en: "whether the pupil is back by the day of the order" },
  cites: ["3.5e"],
  readings: [...townReadings, "two-stages-of-orders", "letter-names-a-day", "town-looks-on-the-day"],
  appliesTo: letterInVain,
  when: anze.happens(anze.did("notice", order)),
  while: droppedOut,
  bearer: "townshipGovernment",
  must: backAtSchool,
  due: namedInTrigger("dueOn"),
});

/** That day has passed, too: fit for the justice department, which decides. */
export const judicialDocument: Consequence = anze.consequence("judicial-document", {
  title: { zh: "司法文书", en: "judicial document" },
  cites: ["3.5f"],
  readings: ["day-over-in-vain", "people-decide-legal-steps", "vague-words-set-no-deadline", "whom-the-document-binds"],
  bearer: "justiceDepartment",
  when: anze.missed(backByOrder),
  outcome: { zh: "依法发放司法文书，敦促尽早复学", en: "judicial documents that urge an early return under the law" },
});

/** Every pupil's entry is on file at the school. */
export const entryOnFile: Requirement = anze.requirement("entry-on-file", {
  title: { zh: "学生入学情况信息", en: "information on entry" },
  cites: ["3.6a"],
  readings: ["entry-is-on-file", "compulsory-stage-only"],
  appliesTo: notSenior,
  bearer: "school",
  given: anze.enrolled,
  must: anze.done(anze.did("filed", { by: "school", file: "entry" })),
});

const row = anze.did("filed", { by: "school", file: "dropout" });

/** Each dropout has a row in the school's ledger. */
export const rowInLedger: Requirement = anze.requirement("row-in-ledger", {
  title: { zh: "辍学生台账", en: "a row in the ledger of dropouts" },
  cites: ["3.6b"],
  readings: ["row-for-each-case", "suspected-and-confirmed", "which-schools", "compulsory-stage-only"],
  appliesTo: notSenior,
  bearer: "school",
  given: droppedOut,
  must: anze.counted(1, row, { within: "case" }),
});

const rowTo = (to: "townshipGovernment" | "educationAuthority") =>
  anze.did("report", { by: "school", to, matter: "dropout" });

/** The row goes to town and bureau. */
export const rowToBoth: Duty = anze.duty("row-to-both", {
  title: { zh: "辍学生台账上报", en: "the ledger goes to town and bureau" },
  cites: ["3.6c"],
  readings: ["row-goes-to-both", "both-recipients", "township-of-the-school", "bureau-is-the-authority"],
  appliesTo: notSenior,
  when: anze.happens(row),
  bearer: "school",
  must: allOf(rowTo("townshipGovernment"), rowTo("educationAuthority")),
  due: anze.noTimeStated(),
});

/** A teacher visits the dropout at home. */
export const dropoutVisited: Duty = anze.duty("dropout-visited", {
  title: {
    zh: "学校派教师上门家访辍学生，见到监护人或学生本人",
    en: "the school has a teacher visit a dropout and meet somebody",
  },
  cites: ["3.6d"],
  readings: ["visited-once-at-least", "suspected-and-confirmed", "until-the-child-is-back", "compulsory-stage-only"],
  appliesTo: notSenior,
  when: droppedOut,
  while: droppedOut,
  bearer: "school",
  must: anze.did("homeVisit", { by: "teacher", inPerson: true, with: { known: true } }),
  due: anze.noTimeStated(),
});

/** The rules of 三, fifth and sixth strand: town and school. */
export const townAndSchool: readonly Rule[] = [
  townTakesCharge,
  formForTown,
  letterToReturn,
  backByLetter,
  admonishedAfterLetter,
  orderAfterLetter,
  backByOrder,
  judicialDocument,
  entryOnFile,
  rowInLedger,
  rowToBoth,
  dropoutVisited,
];
