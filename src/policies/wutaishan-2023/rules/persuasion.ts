import type { Did } from "../../../rules/evidence.js";
import type { State } from "../../../rules/state.js";
import { not } from "../../../rules/words.js";
import { persuasionContacts } from "../../persuasion-contacts.js";
import { centre } from "../dialect.js";

/** What counts as a persuasion (劝返) by an office: made to bring the child back, and somebody was reached (reading `what-counts-as-persuasion`). */
export function persuasionsBy(by: "school" | "villageCommittee"): readonly Did[] {
  return persuasionContacts(by);
}

/** The child is not back at school: nothing of this is wanted once it is. */
export const notBack: State = not(centre.caseIs("returned", "closed"));
