import type { Did } from "../../../rules/evidence.js";
import type { State } from "../../../rules/state.js";
import { or } from "../../../rules/words.js";
import { persuasionContacts } from "../../persuasion-contacts.js";
import { boshan } from "../dialect.js";

/** The school spoke with the guardian, or with the child: a home visit, a talk, or a call that was answered. */
export function spokeWith(person: "guardian" | "pupil"): readonly Did[] {
  return [
    boshan.did("homeVisit", { by: "school", with: person }),
    boshan.did("talk", { by: "school", with: person }),
    boshan.did("phoneCall", { by: "school", live: true, with: person }),
  ];
}

/** What counts as a persuasion by the school (reading `what-counts-as-persuasion`). */
export const persuasions: readonly Did[] = persuasionContacts("school");

/** Confirmed as a dropout, and not back (reading `suspected-and-confirmed`). */
export const droppedOut: State = boshan.caseIs("confirmed");

/** A child of a special group that the document names (reading `three-groups-are-named`). */
export const inSpecialGroup: State = or(
  boshan.fact("hardship", true),
  boshan.fact("leftBehind", true),
  boshan.fact("disability", true),
);
