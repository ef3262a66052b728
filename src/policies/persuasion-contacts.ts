import type { Role } from "../model/role.js";
import type { Did } from "../rules/evidence.js";
import { stateWords } from "../rules/state-words.js";

/**
 * The contacts by which several documents have a child persuaded back, as their readings choose: a visit at which somebody was met, a call
 * that was answered, a talk with somebody; by an office where one is named. A document whose own words ask for others has its own.
 */
export function persuasionContacts(by?: Role): readonly Did[] {
  const actor = by === undefined ? {} : { by };
  return [
    stateWords.did("homeVisit", { ...actor, purpose: "return", with: { known: true } }),
    stateWords.did("phoneCall", { ...actor, purpose: "return", live: true }),
    stateWords.did("talk", { ...actor, purpose: "return", with: { known: true } }),
  ];
}
