import type { Did } from "../../../rules/evidence.js";
import type { Evidence, State } from "../../../rules/state.js";
import { anyOf } from "../../../rules/words.js";
import { persuasionContacts } from "../../persuasion-contacts.js";
import { anze } from "../dialect.js";

/** Away without leave, or put down as a dropout, and not back. */
export const away: State = anze.caseIs("suspected", "confirmed");

/** What counts as a persuasion by the school (reading `what-counts-as-persuasion`). */
export const persuasionsBySchool: readonly Did[] = persuasionContacts("school");

/** The same by anybody: school, village or town. */
export const persuasions: readonly Did[] = persuasionContacts();

/** An office admonishes the guardian, at home or elsewhere (reading `what-admonishing-is`). */
export function admonishedBy(by: "townshipGovernment" | "villageCommittee"): Evidence {
  return anyOf(
    anze.did("homeVisit", { by, purpose: "admonish", with: "guardian" }),
    anze.did("talk", { by, purpose: "admonish", with: "guardian" }),
  );
}

/** A written form on one dropout (辍学情况报告单), to whichever office. */
export const formOnDropout: Did = anze.did("report", { by: "school", matter: "dropout", written: true });

/**
 * The pupil is back, and its case closed for that: papers alone are no return. One who attends ends the step by that (reading
 * `town-looks-on-the-day`).
 */
export const backAtSchool: Did = anze.did("caseClosed", { ground: "returned" });
