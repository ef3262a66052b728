import { BaoxueError } from "../../model/errors.js";
import { type CivilMoment, never, readMoment } from "../../model/moment.js";
import type { SubjectKind, SubjectRef } from "../../model/subject.js";
import type { World } from "../../model/world.js";
import type { Assessment, Finding } from "../finding.js";
import type { Policy } from "../policy.js";
import { registerAlerts } from "./alerts.js";
import { compileRules } from "./compile-rules.js";
import { gapFinding, ruleFinding } from "./findings.js";
import { gapsOf } from "./gaps.js";
import { lookAt } from "./look.js";
import { policyIssues } from "./policy-check.js";
import { retractingMoments } from "./retractions.js";
import { type CompileOptions, type Settings, settingsOf } from "./settings.js";
import type { Look } from "./shapes.js";
import { type SubjectRules, subjectRules } from "./subject-rules.js";
import { withdrawals } from "./withdrawn.js";

/** When to look, and with whose knowledge. */
export interface AssessOptions {
  /** The moment that is judged; a date means its end. */
  readonly asOf: CivilMoment;
  /** What was recorded by then is known; unless given, the whole log is. */
  readonly knownOn?: CivilMoment;
  /** How many days ahead the coming periods of recurring duties are told, as `scheduled`; none unless given. */
  readonly aheadDays?: number;
  /** Only these children; all unless given. Other subjects are assessed unless `childrenOnly`. */
  readonly pupils?: readonly string[];
  /** Leave out classes, schools, townships and authorities. */
  readonly childrenOnly?: boolean;
}

/** A compiled policy: assesses any world, and keeps nothing of it. */
export interface Engine {
  readonly policy: Policy;
  /**
   * All findings of the policy in a world.
   *
   * @throws {BaoxueError} `invalid-moment` when `asOf` or `knownOn` does not exist; `invalid-input` when the world is raw data; `beyond-horizon` under a strict calendar.
   */
  readonly assess: (world: World, options: AssessOptions) => Assessment;
}

/**
 * Compiles a policy once; then assess as often as you like.
 *
 * @throws {BaoxueError} `invalid-policy` when a rule cites what the policy does not have; `unknown-setting` when the options name
 * a parameter, reading or rule that it does not have; `invalid-date` when a date of the policy itself does not exist.
 */
export function compile(policy: Policy, options: CompileOptions): Engine {
  const issues = policyIssues(policy);
  if (issues.length > 0) throw new BaoxueError("invalid-policy", issues);
  const settings = settingsOf(policy, options);
  const rules = compileRules(settings);
  const bySubject = new Map(subjectKinds.map((kind) => [kind, subjectRules(kind, rules)]));
  return { policy, assess: (world, request) => assess(settings, bySubject, world, request) };
}

const subjectKinds: readonly SubjectKind[] = ["pupil", "class", "grade", "school", "village", "township", "authority"];

type RulesBySubject = ReadonlyMap<SubjectKind, SubjectRules>;

function assess(settings: Settings, bySubject: RulesBySubject, world: World, options: AssessOptions): Assessment {
  if (!((world as World | undefined)?.timelines instanceof Map)) {
    throw new BaoxueError("invalid-input", [
      { path: "world", value: typeof world, expected: "what createWorld() made" },
    ]);
  }
  const asOf = readMoment(options.asOf, "asOf").last;
  const knownOn = options.knownOn === undefined ? never : readMoment(options.knownOn, "knownOn").last;
  const look = lookAt(settings, world, asOf, knownOn, options.aheadDays);
  const findings: Finding[] = [];
  for (const subject of subjectsOf(world, bySubject, options)) {
    const own = bySubject.get(subject.kind);
    if (own) assessSubject(look, own, subject, findings);
  }
  return {
    policy: settings.policy.id,
    asOf: options.asOf,
    ...(options.knownOn === undefined ? {} : { knownOn: options.knownOn }),
    findings: findings.sort(inStableOrder),
    leftOut: settings.leftOut,
    alerts: registerAlerts(world, asOf, knownOn, look.calendarOf),
  };
}

/** The subjects that some rule is about. */
function* subjectsOf(
  world: World,
  bySubject: RulesBySubject,
  { pupils, childrenOnly = false }: AssessOptions,
): Generator<SubjectRef> {
  for (const [kind, { size }] of bySubject) {
    if (kind === "pupil") {
      const asked = pupils === undefined ? undefined : new Set(pupils);
      for (const [id, { subject }] of world.timelines) if (asked === undefined || asked.has(id)) yield subject;
    } else if (!childrenOnly && size > 0) {
      for (const id of world.areas.ids(kind)) yield { kind, id };
    }
  }
}

function assessSubject(look: Look, rules: SubjectRules, subject: SubjectRef, findings: Finding[]): void {
  const context = look.context(subject);
  const { settings, world } = look;
  const present = rules.instances(context);
  for (const instance of present) findings.push(ruleFinding(settings, instance));
  const moments = retractingMoments(look, context, rules.reach);
  if (moments.length > 0) {
    const gone = withdrawals(moments, present, (moment) =>
      rules.replayed(lookAt(settings, world, Math.min(moment - 1, look.asOf), moment - 1).context(subject)),
    );
    for (const withdrawal of gone) findings.push(ruleFinding(settings, withdrawal.instance, withdrawal));
  }
  for (const gap of gapsOf(context, present)) findings.push(gapFinding(settings, gap));
}

function inStableOrder(a: Finding, b: Finding): number {
  return compare(a.subject.id, b.subject.id) || compare(a.triggeredAt, b.triggeredAt) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
