import { BaoxueError } from "../../model/errors.js";
import { type CaseCounter, caseCounters } from "./case-counts.js";

/** The numbers that a body has declared; `"nil"` says that there was nothing at all (零报告). */
export type Declared = "nil" | Readonly<Partial<Record<CaseCounter, number>>>;

/** A declared number beside the one on record. A difference is to be checked by people, and says nothing of how it came about. */
export interface DeclaredCheck {
  readonly counter: CaseCounter;
  readonly declared: number;
  readonly evidenced: number;
  readonly differs: boolean;
}

/** What a report of nothing declares to be zero. */
const nilSays: readonly CaseCounter[] = ["suspectedAtClose", "confirmedInPeriod", "confirmedAtClose"];

/**
 * Holds what was declared against what is on record.
 *
 * @throws {BaoxueError} `invalid-input` when a declared number is no whole number from 0.
 */
export function declaredChecks(
  declared: Declared | undefined,
  evidenced: Readonly<Record<CaseCounter, number>>,
): readonly DeclaredCheck[] {
  if (declared === undefined) return [];
  const said: Readonly<Partial<Record<CaseCounter, number>>> =
    declared === "nil" ? Object.fromEntries(nilSays.map((counter) => [counter, 0])) : declared;
  return caseCounters.flatMap((counter) => {
    const number = said[counter];
    if (number === undefined) return [];
    if (!Number.isSafeInteger(number) || number < 0)
      throw new BaoxueError("invalid-input", [
        { path: `declared.${counter}`, value: number, expected: "a whole number from 0" },
      ]);
    return [{ counter, declared: number, evidenced: evidenced[counter], differs: number !== evidenced[counter] }];
  });
}
