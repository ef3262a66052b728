import type { AreaKind } from "../../model/areas.js";
import { BaoxueError } from "../../model/errors.js";
import type { SubjectKind, SubjectRef } from "../../model/subject.js";
import type { World } from "../../model/world.js";
import type { Assessment, Finding } from "../finding.js";
import type { Policy } from "../policy.js";
import { registerAlerts } from "./alerts.js";
import { type AssessOptions, childrenAsked, requestOf } from "./assess-request.js";
import { assessSubject, inOrder } from "./assess-subject.js";
import { compileRules } from "./compile-rules.js";
import { expiryAlerts } from "./expiry-alerts.js";
import { lookAt } from "./look.js";
import { policyIssues } from "./policy-check.js";
import { type CompileOptions, type Settings, settingsOf } from "./settings.js";
import { type SubjectRules, subjectRules } from "./subject-rules.js";

/** A compiled policy: assesses any world, and keeps nothing of it. */
export interface Engine {
  readonly policy: Policy;
  /**
   * All findings of the policy in a world.
   *
   * @throws {BaoxueError} `invalid-moment` when `asOf` or `knownOn` does not exist; `invalid-input` when the world is raw data, `pupils` names
   * a child that the world does not list, or `aheadDays` counts nothing; `invalid-calendar` when the host gives no calendar for a school;
   * `beyond-horizon` under a strict calendar.
   */
  readonly assess: (world: World, options: AssessOptions) => Assessment;
}

/**
 * Compiles a policy once; then assess as often as you like.
 *
 * @throws {BaoxueError} `invalid-policy` when something is no policy, or a rule names what neither the policy nor the vocabulary has; `unknown-setting`
 * when the options name a parameter, reading or rule that it does not have, or give it a value that is none; `invalid-date` when a date of the policy itself does not exist.
 */
export function compile(policy: Policy, options: CompileOptions): Engine {
  const choices = (options as CompileOptions | undefined) ?? nothing;
  const issues = policyIssues(policy, choices.vocabulary);
  if (issues.length > 0) throw new BaoxueError("invalid-policy", issues);
  const settings = settingsOf(policy, choices);
  const rules = compileRules(settings);
  const bySubject = new Map(subjectKinds.map((kind) => [kind, subjectRules(kind, rules)]));
  return { policy, assess: (world, request) => assess(settings, bySubject, world, request) };
}

/** A host without types may bring nothing: then the calendar is asked for. */
const nothing = {} as CompileOptions;

const placeKinds: readonly AreaKind[] = ["class", "grade", "school", "village", "township", "authority"];
const subjectKinds: readonly SubjectKind[] = ["pupil", ...placeKinds];

type RulesBySubject = ReadonlyMap<SubjectKind, SubjectRules>;

function assess(settings: Settings, bySubject: RulesBySubject, world: World, options: AssessOptions): Assessment {
  const request = requestOf(world, options);
  const look = lookAt(settings, world, request);
  const found: Found[] = [];
  for (const subject of subjectsOf(world, bySubject, options)) {
    const rules = bySubject.get(subject.kind);
    const findings = rules ? assessSubject(look, rules, subject) : [];
    if (findings.length > 0) found.push({ id: subject.id, findings });
  }
  return {
    policy: settings.policy.id,
    asOf: options.asOf,
    ...(options.knownOn === undefined ? {} : { knownOn: options.knownOn }),
    findings: bySubjectId(found),
    leftOut: settings.leftOut,
    alerts: [
      ...registerAlerts(world, request.asOf, request.knownOn, look.calendarOf),
      ...expiryAlerts(world, request.asOf, request.knownOn),
    ],
  };
}

/** The subjects that some rule is about, and the children, who may be in a gap. */
function subjectsOf(world: World, bySubject: RulesBySubject, options: AssessOptions): readonly SubjectRef[] {
  const children = childrenAsked(world, options.pupils);
  if (options.childrenOnly === true) return children;
  const places = placeKinds.flatMap((kind) =>
    (bySubject.get(kind)?.size ?? 0) > 0 ? world.areas.ids(kind).map((id) => ({ kind, id })) : [],
  );
  return [...children, ...places];
}

/** What was found about one subject, in order. */
interface Found {
  readonly id: string;
  readonly findings: readonly Finding[];
}

/** All findings in stable order: by subject, by when they arose, by id. A place may have the same id as a child. */
function bySubjectId(found: readonly Found[]): readonly Finding[] {
  const sorted = [...found].sort((a, b) => compare(a.id, b.id));
  const all: Finding[] = [];
  let begun = 0; // where the findings of the last id begin
  sorted.forEach(({ id, findings }, i) => {
    const isSame = sorted[i - 1]?.id === id;
    if (!isSame) begun = all.length;
    for (const finding of findings) all.push(finding);
    if (isSame) all.push(...all.splice(begun).sort(inOrder));
  });
  return all;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
