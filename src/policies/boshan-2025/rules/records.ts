import type { RollChange } from "../../../model/events-case.js";
import type { Text } from "../../../model/text.js";
import type { Duty } from "../../../rules/duty.js";
import type { Did } from "../../../rules/evidence.js";
import type { Prohibition, Requirement, Rule } from "../../../rules/rule.js";
import { always, and, endOfPeriod, month, not, term } from "../../../rules/words.js";
import { boshan } from "../dialect.js";
import { droppedOut } from "./contacts.js";

/** In each month of publicity the school makes the law known. */
export const publicityMonth: Duty = boshan.duty("publicity-month", {
  title: { zh: "控辍保学宣传月", en: "months of publicity" },
  cites: ["4.1e", "4.1b"],
  readings: ["once-in-each-month", "no-day-is-moved", "all-campuses"],
  subject: "school",
  when: boshan.each(month(3, 9)),
  bearer: "school",
  must: boshan.did("activity", { by: "school", topic: "lawPublicity" }),
  due: endOfPeriod(),
});

type TermRecordContent = "entry" | "address" | "guardians" | "contactDetails" | "destination";

/** The homeroom teacher's record of the term tells these things. */
const termRecordTells = (...contents: readonly TermRecordContent[]): Did =>
  boshan.did("filed", { by: "homeroomTeacher", file: "termRecord", contents: { includes: contents } });

/** Each term the homeroom teacher puts down four things about each pupil. */
export const termRecord: Duty = boshan.duty("term-record", {
  title: { zh: "班主任每学期记录学生情况", en: "the homeroom teacher's record of the term" },
  cites: ["4.3b"],
  readings: ["five-things-each-term", "by-the-end-of-term", "no-day-is-moved", "minors-data-stay-inside"],
  when: boshan.each(term()),
  while: boshan.enrolled,
  bearer: "homeroomTeacher",
  must: termRecordTells("entry", "address", "guardians", "contactDetails"),
  due: endOfPeriod(),
});

/** A pupil has left: where it went. */
export const destination: Duty = boshan.duty("destination", {
  title: { zh: "班主任记录流出学生去向", en: "where a pupil that left went" },
  cites: ["4.3b"],
  readings: ["fifth-thing-for-leavers", "destination-target", "minors-data-stay-inside"],
  when: not(boshan.enrolled),
  while: and(not(boshan.enrolled), not(boshan.fact("finishedCompulsory", true))),
  bearer: "homeroomTeacher",
  must: termRecordTells("destination"),
  due: boshan.noTimeStated({ target: "destination-target" }),
});

/** A change on the roll is not carried through without papers and formalities. */
function papersFor(id: string, change: RollChange, title: Text): Prohibition {
  return boshan.prohibition(id, {
    title,
    cites: ["4.3c"],
    readings: ["papers-at-the-change", "checklist-comes-from-outside", "four-changes-are-named", "registration-staff"],
    bearer: "registrationClerk",
    act: boshan.did("rollChanged", { change }),
    unless: boshan.did("rollChanged", { papers: true, formalities: true }),
  });
}

/** No transfer in without papers and formalities. */
export const papersForTransferIn: Prohibition = papersFor("papers-for-transfer-in", "transferIn", {
  zh: "转入材料和手续齐全",
  en: "transfer in: papers and formalities complete",
});

/** No transfer out without papers and formalities. */
export const papersForTransferOut: Prohibition = papersFor("papers-for-transfer-out", "transferOut", {
  zh: "转出材料和手续齐全",
  en: "transfer out: papers and formalities complete",
});

/** No suspension without papers and formalities. */
export const papersForSuspension: Prohibition = papersFor("papers-for-suspension", "suspension", {
  zh: "休学材料和手续齐全",
  en: "suspension: papers and formalities complete",
});

/** No return without papers and formalities. */
export const papersForReturn: Prohibition = papersFor("papers-for-return", "return", {
  zh: "复学材料和手续齐全",
  en: "return: papers and formalities complete",
});

/** The school keeps a ledger of dropouts. */
export const dropoutLedger: Requirement = boshan.requirement("dropout-ledger", {
  title: { zh: "学生辍学台账制度", en: "the ledger of dropouts" },
  cites: ["4.3d"],
  readings: ["ledger-in-writing-and-by-row", "all-campuses"],
  subject: "school",
  bearer: "school",
  given: always,
  must: boshan.done(boshan.did("documentAdopted", { by: "school", document: "dropoutLedger" })),
});

/** Each confirmed dropout has a row in it. */
export const ledgerRow: Requirement = boshan.requirement("ledger-row", {
  title: { zh: "辍学学生列入台账", en: "each dropout is in the ledger" },
  cites: ["4.3d"],
  readings: ["ledger-in-writing-and-by-row", "suspected-and-confirmed"],
  bearer: "school",
  given: droppedOut,
  must: boshan.counted(1, boshan.did("filed", { by: "school", file: "dropout" }), { within: "case" }),
});

/** Each term the school tells how things stand. */
export const bulletin: Duty = boshan.duty("bulletin", {
  title: { zh: "辍学情况通报公示", en: "how dropout stands is made public" },
  cites: ["4.3e"],
  readings: ["bulletin-each-term", "minors-data-stay-inside", "vague-words-set-no-deadline", "all-campuses"],
  subject: "school",
  when: boshan.each(term()),
  bearer: "school",
  must: boshan.did("bulletin", { by: "school", matter: "dropouts", published: true }),
  due: boshan.vague("定期", { target: "bulletin-each-term" }),
});

/** The rules of section 四（一） and 四（三）. */
export const records: readonly Rule[] = [
  publicityMonth,
  termRecord,
  destination,
  papersForTransferIn,
  papersForTransferOut,
  papersForSuspension,
  papersForReturn,
  dropoutLedger,
  ledgerRow,
  bulletin,
];
