import type { Duty } from "../../../rules/duty.js";
import type { Requirement, Rule } from "../../../rules/rule.js";
import { always, and, month } from "../../../rules/words.js";
import { centre } from "../dialect.js";
import { notBack } from "./persuasion.js";

/** The school keeps a ledger of the work. */
export const dropoutControlLedger: Requirement = centre.requirement("dropout-control-ledger", {
  title: { zh: "控辍保学台账", en: "the dropout-control ledger" },
  cites: ["3.3a"],
  readings: ["exists-when-a-document-says-so", "ledgers-in-the-text", "which-schools"],
  subject: "school",
  bearer: "school",
  given: always,
  must: centre.done(centre.did("documentAdopted", { by: "school", document: "dropoutControlLedger" })),
});

/** Each month it is brought up to date. */
export const ledgerUpToDate: Duty = centre.duty("ledger-up-to-date", {
  title: { zh: "台账更新", en: "the ledger is kept up to date" },
  cites: ["3.3b", "3.1b"],
  readings: ["ledger-each-month", "vague-words-set-no-deadline", "which-schools"],
  subject: "school",
  when: centre.each(month()),
  bearer: "school",
  must: centre.did("ledgerUpdated", { by: "school", ledger: "dropoutControl" }),
  due: centre.vague("及时", { target: "ledger-each-month" }),
});

const entered = centre.did("filed", { by: "school", file: "dropout" });

/** Each dropout stands in the ledger of dropouts. */
export const dropoutInLedger: Requirement = centre.requirement("dropout-in-ledger", {
  title: { zh: "辍学学生台账", en: "each dropout is in the ledger" },
  cites: ["3.3c"],
  readings: ["entry-for-each-dropout", "ledgers-in-the-text", "suspected-and-confirmed"],
  bearer: "school",
  given: centre.caseIs("confirmed"),
  must: centre.done(entered),
});

/** The entry goes to the Centre. */
export const entryToCentre: Duty = centre.duty("entry-to-centre", {
  title: { zh: "辍学学生台账上报中心", en: "the entry goes to the Centre" },
  cites: ["3.3d"],
  readings: ["each-entry-goes-to-the-centre", "centre-is-the-authority"],
  when: centre.happens(entered),
  bearer: "school",
  must: centre.did("report", { by: "school", to: "educationAuthority", matter: "ledgerEntry" }),
  due: centre.noTimeStated({ target: "each-entry-goes-to-the-centre" }),
});

/** A teacher visits the dropout at home. */
export const dropoutVisited: Duty = centre.duty("dropout-visited", {
  title: { zh: "教师家访动员", en: "a teacher visits a dropout" },
  cites: ["3.3e"],
  readings: ["visited-once-at-least", "suspected-and-confirmed"],
  when: centre.caseIs("confirmed"),
  while: notBack,
  bearer: "school",
  must: centre.did("homeVisit", { by: "teacher", purpose: "return", inPerson: true, with: { known: true } }),
  due: centre.noTimeStated(),
});

const back = centre.caseIs("returned");
/** A dropout that was confirmed, and so stands in the ledger, is back. */
const dropoutBack = and(back, centre.counted(1, centre.did("dropoutConfirmed"), { within: "case" }));

/** The dropout is back: its entry is closed. */
export const entryClosed: Duty = centre.duty("entry-closed", {
  title: { zh: "复学后销号", en: "the entry is closed" },
  cites: ["3.3g"],
  readings: ["closed-after-the-return", "vague-words-set-no-deadline"],
  when: dropoutBack,
  bearer: "school",
  must: centre.did("caseClosed", { by: "school", ground: "returned" }),
  due: centre.vague("及时"),
});

/** And the formalities are completed. */
export const formalitiesCompleted: Duty = centre.duty("formalities-completed", {
  title: { zh: "完善复学手续", en: "the formalities of the return" },
  cites: ["3.3h"],
  readings: ["formalities-on-record", "vague-words-set-no-deadline"],
  when: dropoutBack,
  while: back,
  bearer: "school",
  must: centre.did("returnCompleted", { by: "school" }),
  due: centre.vague("及时"),
});

/** The rules of section 三, 3: the ledgers. */
export const ledgers: readonly Rule[] = [
  dropoutControlLedger,
  ledgerUpToDate,
  dropoutInLedger,
  entryToCentre,
  dropoutVisited,
  entryClosed,
  formalitiesCompleted,
];
