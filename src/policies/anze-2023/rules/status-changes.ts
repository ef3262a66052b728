import type { Text } from "../../../model/text.js";
import type { Duty, Trigger } from "../../../rules/duty.js";
import type { Did } from "../../../rules/evidence.js";
import type { Requirement, Rule } from "../../../rules/rule.js";
import { and, not, or } from "../../../rules/words.js";
import { anze } from "../dialect.js";
import { notSenior } from "./states.js";

/** A change on the roll is entered in the national electronic system. */
export const electronicRoll: Duty = anze.duty("electronic-roll", {
  title: { zh: "更新电子学籍", en: "the electronic roll is brought up to date" },
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
type Change = "transferIn" | "transferOut" | "suspension" | "return" | "dropout";

/** One of the five changes, with its papers and formalities. */
function papersOf(change: Change, title: Text, when: Trigger): Duty {
  return anze.duty(
    `papers-of-${change === "transferIn" ? "transfer-in" : change === "transferOut" ? "transfer-out" : change}`,
    {
      title,
      cites: ["2.3g"],
      readings: [
        "papers-and-formalities-are-marked",
        "five-changes",
        "school-makes-the-entry",
        "compulsory-stage-only",
      ],
      appliesTo: notSenior,
      when,
      bearer: "school",
      must: anze.did("rollChanged", { by: "school", change, papers: true, formalities: true }),
      due: anze.noTimeStated(),
    },
  );
}

const transfer = (change: "transferIn" | "transferOut"): Did => anze.did("rollChanged", { change });

/** A transfer in: the record that has all may be made later than the first. */
export const papersOfTransferIn: Duty = papersOf(
  "transferIn",
  { zh: "转入材料和手续", en: "papers of a transfer in" },
  anze.since(transfer("transferIn"), transfer("transferOut")),
);

/** A transfer out. */
export const papersOfTransferOut: Duty = papersOf(
  "transferOut",
  { zh: "转出材料和手续", en: "papers of a transfer out" },
  anze.since(transfer("transferOut"), transfer("transferIn")),
);

/** A suspension of studies. */
export const papersOfSuspension: Duty = papersOf(
  "suspension",
  { zh: "休学材料和手续", en: "papers of a suspension" },
  anze.happens(anze.did("timeOffApproved", { timeOff: "suspension" })),
);

/** A return to school. */
export const papersOfReturn: Duty = papersOf(
  "return",
  { zh: "复学材料和手续", en: "papers of a return" },
  anze.happens(anze.did("returnCompleted")),
);

/** A dropout. */
export const papersOfDropout: Duty = papersOf(
  "dropout",
  { zh: "辍学材料和手续", en: "papers of a dropout" },
  anze.happens(anze.did("dropoutConfirmed")),
);

/** Whoever was put down as transferred out is at school again somewhere, or it is known where. */
export const leaverKnown: Requirement = anze.requirement("leaver-known", {
  title: { zh: "转出学生去向清楚", en: "it is known where a leaver went" },
  cites: ["2.3h"],
  readings: ["leavers-without-a-destination", "suspected-and-confirmed", "compulsory-stage-only"],
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
  papersOfReturn,
  papersOfDropout,
  leaverKnown,
];
