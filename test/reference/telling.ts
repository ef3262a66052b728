/** What all findings of rules have in common. */
import type { Force, Marks } from "../../src/rules/finding.js";
import type { Level, Measure } from "../../src/rules/measure.js";
import type { Rule } from "../../src/rules/rule.js";
import type { About, Arising } from "./about.js";
import { bearerAt } from "./bearers.js";
import { runOf, stageMeant } from "./circumstances.js";
import type { NaiveFinding } from "./finding.js";
import { numberOn } from "./parameters.js";
import { dayOfMinute, type Minute, momentText, toDate } from "./time.js";

/** A finding, and what the replay has to know of it. */
export interface Told {
  readonly finding: NaiveFinding;
  /** An office outside the school had been told on the strength of it. */
  readonly leftTheSchool: boolean;
}

/** What is particular to a finding. */
export interface Particulars {
  readonly key: string;
  readonly marks: Omit<Marks, "force">;
  readonly triggeredAt: Minute;
  /** When it arose, where it is told in which run of absence that was. */
  readonly at?: Pick<Arising, "first" | "last">;
  /** The moment up to which it is its bearers'. */
  readonly borneUntil: Minute;
  readonly more?: Partial<NaiveFinding>;
}

export function tell(about: About, rule: Rule, told: Particulars): NaiveFinding {
  const { policy } = about.look;
  const weak = rule.force === "advisory" || (rule.kind === "duty" && rule.due.kind === "vague");
  const forceOf = (bound: boolean): Force => (weak ? "advisory" : bound ? "binding" : "expected");
  const { subject } = about;
  const run = told.at && runOf(about, told.at);
  return {
    id: `${policy.id}/${rule.id}@${subject.kind === "pupil" ? subject.id : `${subject.kind}:${subject.id}`}#${told.key}`,
    rule: rule.id,
    kind: rule.kind,
    subject,
    ...told.marks,
    force: forceOf(rule.bearers.some((role) => policy.binds.includes(role))),
    basisWithdrawn: false,
    triggeredAt: momentText(told.triggeredAt),
    ...(run && { runFrom: toDate(dayOfMinute(run.from)) }),
    bearers: rule.bearers.map((role) =>
      bearerAt(about, { role, force: forceOf(policy.binds.includes(role)), whose: rule.jurisdiction }, told.borneUntil),
    ),
    ...told.more,
  };
}

/** What is only possible in a rule that lacks a parameter is not evaluable; what does not hang on it is certain. */
export function doubted(about: About, rule: Rule, moment: Minute): "possible" | "notEvaluable" {
  return lacksLevel(about, rule, moment) ? "notEvaluable" : "possible";
}

/** Whether a state in the rule needs a parameter that the policy does not give, as of a moment. */
function lacksLevel(about: About, rule: Rule, moment: Minute): boolean {
  const day = dayOfMinute(moment);
  return measuredIn(rule).some(
    ({ level, measure }) => numberOn(about.look.policy, level, day, stageMeant(about, measure, day)) === undefined,
  );
}

interface Levelled {
  readonly level: Level;
  readonly measure: Measure;
}

/** Every measured state in a rule, wherever it stands. */
function measuredIn(value: unknown): readonly Levelled[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.values(value).flatMap(measuredIn);
  return "kind" in value && value.kind === "measured" ? [value as unknown as Levelled, ...inside] : inside;
}
