/** The engine's findings, brought to the plain form of the reference. */
import type { Finding } from "../../src/rules/finding.js";
import type { NaiveFinding } from "./finding.js";
import { firstMinute, momentText } from "./time.js";

/** In the order of their ids, as the reference gives them. */
export function comparable(findings: readonly Finding[]): readonly NaiveFinding[] {
  return findings.map(plain).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function plain(finding: Finding): NaiveFinding {
  const { id, rule, kind, subject, marks, basisWithdrawn, triggeredAt, runFrom, due, target, performedAt } = finding;
  return {
    id,
    rule,
    kind,
    pupil: subject.id,
    ...marks,
    basisWithdrawn,
    triggeredAt: momentText(firstMinute(triggeredAt)),
    ...(runFrom !== undefined && { runFrom }),
    ...(due !== undefined && { due }),
    ...(target !== undefined && { target }),
    ...(performedAt !== undefined && { performedAt: momentText(firstMinute(performedAt)) }),
    bearers: finding.bearers.map(({ role, at, force }) => ({ role, ...(at !== undefined && { at }), force })),
  };
}
