import type { Text } from "../../../model/text.js";
import type { Duty, Trigger } from "../../../rules/duty.js";
import type { Did } from "../../../rules/evidence.js";
import type { Requirement, Rule } from "../../../rules/rule.js";
import { and, not, or } from "../../../rules/words.js";
import { anze } from "../dialect.js";
import { notSenior } from "./states.js";

/** A change on the roll is entered in the national electronic system. */
export const electronicRoll: Duty = anze.duty("electronic-roll", {
  title: { zh: "在国家电子学籍系统里更新", en: "the national electronic roll is brought up to date" },
  cites: ["2.3f"],
  readings: [
    "entry-in-the-electronic-roll",
    "school-makes-the-entry",
    "vague-words-set-no-deadline",
    "compulsory-stage-only",
  ],
  appliesTo: notSenior,
  when: anze.happens(anze.did("rollChanged")),
  bearer: "school",
  must: anze.did("filed", { by: "school", file: "electronicRoll" }),
  due: anze.vague("及时"),
});

/** How a child's place on the roll is changed, in the words of the clause. */
type Change = "transferIn" | "transferOut" | "suspension" | "deferral" | "return" | "dropout";

interface Papers {
  readonly title: Text;
  readonly change: Change;
  readonly when: Trigger;
}

type PapersSpec = Parameters<typeof anze.duty>[1];

/** What a change on the roll, with its papers and formalities, asks for whatever the change. */
function papersOf({ title, change, when }: Papers): PapersSpec {
  return {
    title,
    cites: ["2.3g"],
    readings: ["papers-and-formalities-are-marked", "five-changes", "school-makes-the-entry", "compulsory-stage-only"],
    appliesTo: notSenior,
    when,
    bearer: "school",
    must: anze.did("rollChanged", { by: "school", change, papers: true, formalities: true }),
    due: anze.noTimeStated(),
  };
}

const transfer = (change: "transferIn" | "transferOut"): Did => anze.did("rollChanged", { change });

/** A transfer in: the record that has all may be made later than the first. */
export const papersOfTransferIn: Duty = anze.duty(
  "papers-of-transfer-in",
  papersOf({
    title: { zh: "转入材料和手续", en: "papers of a transfer in" },
    change: "transferIn",
    when: anze.since(transfer("transferIn"), transfer("transferOut")),
  }),
);

/** A transfer out. */
export const papersOfTransferOut: Duty = anze.duty(
  "papers-of-transfer-out",
  papersOf({
    title: { zh: "转出材料和手续", en: "papers of a transfer out" },
    change: "transferOut",
    when: anze.since(transfer("transferOut"), transfer("transferIn")),
  }),
);

const approved = (timeOff: "suspension" | "deferral"): Did => anze.did("timeOffApproved", { timeOff });

const timeOffReadings = [
  "papers-and-formalities-are-marked",
  "time-off-on-the-roll",
  "school-makes-the-entry",
  "compulsory-stage-only",
] as const;

/** A suspension of studies, which a clause of its own asks for as well. */
export const papersOfSuspension: Duty = anze.duty("papers-of-suspension", {
  ...papersOf({
    title: { zh: "休学材料和手续", en: "papers of a suspension" },
    change: "suspension",
    when: anze.happens(approved("suspension")),
  }),
  cites: ["2.3g", "2.8.2h"],
  readings: [...timeOffReadings, "five-changes"],
});

/** A deferred entry, of which only that clause speaks. */
export const papersOfDeferral: Duty = anze.duty("papers-of-deferral", {
  ...papersOf({
    title: { zh: "延缓入学材料和手续", en: "papers of a deferral" },
    change: "deferral",
    when: anze.happens(approved("deferral")),
  }),
  cites: ["2.8.2h"],
  readings: timeOffReadings,
});

/** A return to school, of whoever was away by right or had dropped out: a first entry is none. */
export const papersOfReturn: Duty = anze.duty("papers-of-return", {
  ...papersOf({
    title: { zh: "复学材料和手续", en: "papers of a return" },
    change: "return",
    when: anze.happens(anze.did("returnCompleted")),
  }),
  appliesTo: and(notSenior, or(anze.since(anze.did("timeOffApproved")), anze.since(anze.did("dropoutConfirmed")))),
});

/** A dropout. */
export const papersOfDropout: Duty = anze.duty(
  "papers-of-dropout",
  papersOf({
    title: { zh: "辍学材料和手续", en: "papers of a dropout" },
    change: "dropout",
    when: anze.happens(anze.did("dropoutConfirmed")),
  }),
);

/** Whoever was put down as transferred out is at school again somewhere, or it is known where. */
export const leaverKnown: Requirement = anze.requirement("leaver-known", {
  title: { zh: "原来的学校知道转出学生的去向", en: "the former school knows where a leaver went" },
  cites: ["2.3h"],
  readings: ["leavers-without-a-destination", "school-makes-the-entry", "compulsory-stage-only"],
  appliesTo: notSenior,
  bearer: "school",
  given: and(anze.since(transfer("transferOut")), not(anze.fact("finishedCompulsory", true))),
  must: or(anze.enrolled, anze.fact("whereabouts", "known")),
});

/** The rules of section 二, 3 on changes on the roll. */
export const statusChanges: readonly Rule[] = [
  electronicRoll,
  papersOfTransferIn,
  papersOfTransferOut,
  papersOfSuspension,
  papersOfDeferral,
  papersOfReturn,
  papersOfDropout,
  leaverKnown,
];
