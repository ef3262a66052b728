import type { Duty } from "../../../rules/duty.js";
import type { Prohibition, Requirement, Rule } from "../../../rules/rule.js";
import { always, endOfPeriod, term } from "../../../rules/words.js";
import { centre } from "../dialect.js";

/** Who comes and goes through the gate is registered. */
export const gateRegister: Requirement = centre.requirement("gate-register", {
  title: { zh: "学生进出校门登记制度", en: "the gate register" },
  cites: ["2.3a"],
  readings: ["exists-when-a-document-says-so", "who-is-registered-at-the-gate", "which-schools"],
  subject: "school",
  bearer: "school",
  given: always,
  must: centre.done(centre.did("documentAdopted", { by: "school", document: "gateRegister" })),
});

/** A boarder does not go out, unless there is a proper reason, the homeroom teacher has signed and the parents collect it. */
export const boarderStaysIn: Prohibition = centre.prohibition("boarder-stays-in", {
  title: { zh: "寄宿学生不得擅自离校", en: "boarders do not go out" },
  cites: ["2.3b"],
  readings: ["all-three-conditions", "time-spent-at-school"],
  appliesTo: centre.fact("boarder", true),
  bearer: "school",
  act: centre.did("leftCampus"),
  unless: centre.did("leftCampus", { reason: { known: true }, signed: true, collected: true }),
});

/** When a term ends the gate register goes to the archive. */
export const gateRegisterArchived: Duty = centre.duty("gate-register-archived", {
  title: { zh: "进出校门登记资料存档", en: "the gate register is archived" },
  cites: ["2.3c"],
  readings: ["archived-by-the-end-of-term", "no-day-is-moved", "which-schools"],
  subject: "school",
  when: centre.each(term()),
  bearer: "school",
  must: centre.did("archived", { by: "school", file: "gateRegister" }),
  due: endOfPeriod(),
});

/** The rules of section 二, 3: the gate. */
export const gate: readonly Rule[] = [gateRegister, boarderStaysIn, gateRegisterArchived];
