import type { Issue } from "../../model/errors.js";
import type { PaperScope, Precondition } from "../kit/paper-spec.js";
import { servedInThisCase } from "./preconditions.js";

/**
 * In which order the township means to send its two letters: the document names both and no order. `asConditionsCome`: each when what it
 * rests on is there. Whichever is chosen, neither letter bars the other: one that is out of order is only told.
 */
export type LetterOrder = "returnByFirst" | "urgingFirst" | "asConditionsCome";

/** What the host says of the issue of a letter of the township. */
export interface LetterScope extends PaperScope {
  /** The letter that sets a day goes first, unless said otherwise. */
  readonly order?: LetterOrder;
}

/** What the host says of the issue of the letter that urges. */
export interface UrgingScope extends LetterScope {
  /** How many attempts in vain are "several" (多次): 3 unless given, and never below 2 (reading G8). */
  readonly several?: number;
}

/** How many attempts in vain are "several" unless said otherwise (reading G8). */
export const severalAttempts = 3;

/** What is wrong with the number of attempts. */
export function attemptIssues({ several = severalAttempts }: UrgingScope): readonly Issue[] {
  return Number.isSafeInteger(several) && several >= 2
    ? []
    : [{ path: "several", value: several, expected: "a whole number from 2 (reading G8)" }];
}

/** By the order chosen, the letter that sets a day has been served. */
export const returnByLetterFirst: Precondition<UrgingScope> = {
  what: {
    zh: "按所选次序，先送达《限期返校通知书》",
    en: "by the order chosen, the notice to return by a day is served first",
  },
  owedBy: "townshipGovernment",
  advised: true,
  met: (child, { order = "returnByFirst" }) =>
    order !== "returnByFirst" || servedInThisCase(child, "returnByDate").length > 0,
};

/** By the order chosen, the letter that urges has been served. */
export const urgingLetterFirst: Precondition<LetterScope> = {
  what: {
    zh: "按所选次序，先送达《敦促入学通知书》",
    en: "by the order chosen, the letter that urges is served first",
  },
  owedBy: "townshipGovernment",
  advised: true,
  met: (child, { order }) => order !== "urgingFirst" || servedInThisCase(child, "urging").length > 0,
};
