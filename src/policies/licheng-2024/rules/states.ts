import type { Did } from "../../../rules/evidence.js";
import type { Evidence, State } from "../../../rules/state.js";
import { and, anyOf, not } from "../../../rules/words.js";
import { persuasionContacts } from "../../persuasion-contacts.js";
import { licheng } from "../dialect.js";

/** A school of compulsory education, or a child in a class of it. */
export const compulsory: State = licheng.stage("primary", "junior");

/** The child is not in senior secondary school (reading `compulsory-stage-only`). */
export const schoolingIsDue: State = not(licheng.stage("senior"));

/** A school directly under the district (reading `direct-schools-on-record`). */
export const direct: State = licheng.fact("directSchool", true);

/** The office or school that acts for a child. */
export type Actor = "school" | "townEducationOffice";

/** Somebody puts a child down as a suspected dropout (reading `cases-are-put-down`). */
export const suspected: Did = licheng.did("dropoutSuspected");

/** Somebody decides that a child has dropped out. */
export const confirmed: Did = licheng.did("dropoutConfirmed");

/** A dropout or suspected dropout, and not back. */
export const away: State = licheng.caseIs("suspected", "confirmed");

/** Really a dropout (确实辍学): confirmed, and not back. */
export const droppedOut: State = licheng.caseIs("confirmed");

/** Due to be at school and in no class (应入未入、失学). */
export const notEntered: State = and(licheng.fact("notEntered", true), not(licheng.enrolled));

/** What counts as a persuasion: to bring the child back, and somebody was reached. */
export function persuasionBy(by: Actor): readonly Did[] {
  return persuasionContacts(by);
}

/** A contact that found out why the child is not at school. */
export function reasonLearntBy(by: Actor): Evidence {
  return anyOf(
    licheng.did("homeVisit", { by, reason: { known: true } }),
    licheng.did("phoneCall", { by, live: true, reason: { known: true } }),
    licheng.did("talk", { by, reason: { known: true } }),
  );
}
