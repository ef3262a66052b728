import type { State } from "../../../rules/state.js";
import { not, or } from "../../../rules/words.js";
import { anze } from "../dialect.js";

/** A school with classes of compulsory education, or a child in such a class (reading `compulsory-stage-only`). */
export const compulsory: State = anze.stage("primary", "junior");

/** The child is not in senior secondary school (reading `compulsory-stage-only`). */
export const notSenior: State = not(anze.stage("senior"));

/** The child is at school, or away from it by right until it is formally back (reading `away-by-right`). */
export const atSchoolOrAwayByRight: State = or(
  anze.enrolled,
  anze.since(anze.did("timeOffApproved"), anze.did("returnCompleted")),
);

/** Compulsory education is still due. */
export const schoolingIsDue: State = not(anze.fact("finishedCompulsory", true));

/** The child is a confirmed dropout, and not back. */
export const droppedOut: State = anze.caseIs("confirmed");
