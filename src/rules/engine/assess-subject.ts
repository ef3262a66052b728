import { BaoxueError } from "../../model/errors.js";
import type { Minute } from "../../model/moment.js";
import type { SubjectRef } from "../../model/subject.js";
import type { Explanation, Finding } from "../finding.js";
import { explain, explainGap } from "./explain.js";
import { type Explaining, gapFinding, gapId, instanceId, ruleFinding } from "./findings.js";
import { lookAt } from "./look.js";
import { retractingMoments } from "./retractions.js";
import type { Context, Instance, Look } from "./shapes.js";
import type { SubjectRules } from "./subject-rules.js";
import { withdrawals } from "./withdrawn.js";

/**
 * All findings about one subject. They keep what they show and nothing of what it was worked out from:
 * whoever reads an explanation has it worked out again, so that many findings fit into memory.
 */
export function assessSubject(look: Look, rules: SubjectRules, subject: SubjectRef): readonly Finding[] {
  const context = look.context(subject);
  const present = rules.instances(context);
  const findings: Finding[] = [];
  const explaining = explainer(rules, context);
  for (const instance of present) findings.push(ruleFinding(instance, false, explaining));
  for (const gone of withdrawn(look, rules, context, present)) findings.push(gone);
  for (const gap of rules.gaps(context, present)) findings.push(gapFinding(gap, explaining));
  letGo(context);
  return findings.length > 1 ? findings.sort(inOrder) : findings;
}

/** What stood once and stands no longer. */
function withdrawn(
  look: Look,
  rules: SubjectRules,
  context: Context,
  present: readonly Instance[],
): readonly Finding[] {
  const { reach, byDay } = rules;
  const some = retractingMoments(look, context, { reach, byDay, negates: false });
  // Where a rule waits for something not to be so, any record counts, for such rules alone.
  const all = rules.negates(context) ? retractingMoments(look, context, { reach, byDay, negates: true }) : some;
  if (all.length === 0) return none;
  const retracting = new Set(some);
  const gone = withdrawals(all, present, (moment) => {
    const before = lookBack(look, moment).context(context.subject);
    return retracting.has(moment) ? rules.replayed(before) : rules.negating(before);
  });
  const findings = gone.map(({ instance, at }) => ruleFinding(instance, true, explainer(rules, instance.context, at)));
  for (const { instance } of gone) letGo(instance.context);
  return findings;
}

const none: readonly Finding[] = [];

/** A look as it would have been just before a moment. */
function lookBack({ settings, world, asOf, childrenOnly, memory }: Look, moment: Minute): Look {
  const knownOn = moment - 1;
  return lookAt(settings, world, { asOf: Math.min(knownOn, asOf), knownOn, aheadDays: 0, childrenOnly }, memory);
}

/** Explains the findings of one subject in one look, and keeps what that takes only until another subject's are read. */
function explainer(rules: SubjectRules, context: Context, withdrawnAt?: Minute): Explaining {
  return (finding) => {
    const { memory } = context.look;
    if (memory.reading !== context) {
      if (memory.reading) letGo(memory.reading);
      memory.reading = context;
    }
    return explained(rules, context, finding, withdrawnAt);
  };
}

function explained(
  rules: SubjectRules,
  context: Context,
  { kind, rule, id }: Finding,
  withdrawnAt?: Minute,
): Explanation {
  if (kind === "gap") {
    const gap = rules.gaps(context, rules.instances(context)).find((one) => gapId(one) === id);
    if (gap) return explainGap(gap);
  } else {
    const instance = rules.ofRule(context, rule).find((one) => instanceId(one) === id);
    if (instance) return explain(instance, withdrawnAt);
  }
  throw new BaoxueError("invalid-input", [
    { path: "world", value: id, expected: "the world that was assessed, with nothing in it changed since" },
  ]);
}

function letGo(context: Context): void {
  if (!context.look.keeps(context.subject.kind)) context.settle();
}

/** The findings about one subject: by when they arose, then by id. */
export function inOrder(a: Finding, b: Finding): number {
  return compare(a.triggeredAt, b.triggeredAt) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
