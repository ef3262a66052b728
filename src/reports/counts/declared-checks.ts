import { BaoxueError, type Issue } from "../../model/errors.js";
import { isObject } from "../../model/shape-check.js";
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
 * @throws {BaoxueError} `invalid-input` when what was declared is neither `"nil"` nor numbers by counter, one of them is of no counter, or is no whole number
 * from 0: what a body has declared is not to be passed over in silence.
 */
export function declaredChecks(
  declared: Declared | undefined,
  evidenced: Readonly<Record<CaseCounter, number>>,
): readonly DeclaredCheck[] {
  if (declared === undefined) return [];
  const said: Readonly<Partial<Record<CaseCounter, number>>> =
    declared === "nil" ? Object.fromEntries(nilSays.map((counter) => [counter, 0])) : declared;
  const issues = declaredIssues(said);
  if (issues.length > 0) throw new BaoxueError("invalid-input", issues);
  return caseCounters.flatMap((counter) => {
    const number = said[counter];
    if (number === undefined) return [];
    return [{ counter, declared: number, evidenced: evidenced[counter], differs: number !== evidenced[counter] }];
  });
}

function declaredIssues(said: unknown): readonly Issue[] {
  if (!isObject(said)) return [{ path: "declared", value: said, expected: '"nil", or numbers by counter' }];
  return Object.entries(said).flatMap(([name, value]): readonly Issue[] => {
    if (!(caseCounters as readonly string[]).includes(name))
      return [{ path: `declared.${name}`, value, expected: `one of ${caseCounters.join(", ")}` }];
    const isCount = value === undefined || (Number.isSafeInteger(value) && Number(value) >= 0);
    return isCount ? [] : [{ path: `declared.${name}`, value, expected: "a whole number from 0" }];
  });
}
