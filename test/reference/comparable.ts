/** The engine's findings, brought to the plain form of the reference. */
import type { Finding } from "../../src/rules/finding.js";
import type { NaiveFinding } from "./finding.js";
import { firstMinute, momentText } from "./time.js";

/** In the order of their ids, as the reference gives them. */
export function comparable(findings: readonly Finding[]): readonly NaiveFinding[] {
  return findings.map(plain).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function plain(finding: Finding): NaiveFinding {
  const { id, rule, kind, subject, marks, basisWithdrawn, triggeredAt, because, performedAt } = finding;
  const { period, runFrom, due, dueHadPassed, clockStopped, target } = finding;
  return {
    id,
    rule,
    kind,
    subject: { kind: subject.kind, id: subject.id },
    ...marks,
    basisWithdrawn,
    triggeredAt: momentText(firstMinute(triggeredAt)),
    ...(period !== undefined && { period }),
    ...(runFrom !== undefined && { runFrom }),
    ...(due !== undefined && { due }),
    ...(dueHadPassed !== undefined && { dueHadPassed }),
    ...(clockStopped !== undefined && { clockStopped }),
    ...(target !== undefined && { target }),
    ...(performedAt !== undefined && { performedAt: momentText(firstMinute(performedAt)) }),
    bearers: finding.bearers.map(({ role, at, persons, force }) => ({
      role,
      ...(at !== undefined && { at }),
      ...(persons !== undefined && { persons: [...persons].sort() }),
      force,
    })),
    ...(kind === "duty" && {
      matched: [...new Set(because.evidence.matched)].sort(),
      wanted: because.evidence.wanted.length,
      notes: because.notes.length,
    }),
  };
}
