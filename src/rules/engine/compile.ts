import { dateOf } from "../../model/civil-date.js";
import { BaoxueError } from "../../model/errors.js";
import { type CivilMoment, dayOfMinute, type Minute, never, readMoment } from "../../model/moment.js";
import type { SchoolId } from "../../model/people.js";
import type { ViewRequest } from "../../model/pupil-view.js";
import type { SchoolCalendar } from "../../model/school-calendar.js";
import type { PupilTimeline, World } from "../../model/world.js";
import type { Assessment, Finding } from "../finding.js";
import type { Policy } from "../policy.js";
import { registerAlerts } from "./alerts.js";
import { pupilContext } from "./context.js";
import { dutyFinding, gapFinding } from "./findings.js";
import { gapsOf } from "./gaps.js";
import { type CompiledDuty, compileDuty, type Instance } from "./instance.js";
import { policyIssues } from "./policy-check.js";
import { type CompileOptions, type Settings, settingsOf } from "./settings.js";
import { retractingMoments, withdrawals } from "./withdrawn.js";

/** When to look, and with whose knowledge. */
export interface AssessOptions {
  /** The moment that is judged; a date means its end. */
  readonly asOf: CivilMoment;
  /** What was recorded by then is known; unless given, the whole log is. */
  readonly knownOn?: CivilMoment;
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
 * a parameter or reading that it does not have.
 */
export function compile(policy: Policy, options: CompileOptions): Engine {
  const issues = policyIssues(policy);
  if (issues.length > 0) throw new BaoxueError("invalid-policy", issues);
  const settings = settingsOf(policy, options);
  const rules = policy.rules.map((rule) => compileDuty(rule, settings));
  return { policy, assess: (world, request) => assess(settings, rules, world, request) };
}

function assess(settings: Settings, rules: readonly CompiledDuty[], world: World, options: AssessOptions): Assessment {
  if (!((world as World | undefined)?.timelines instanceof Map)) {
    throw new BaoxueError("invalid-input", [
      { path: "world", value: typeof world, expected: "what createWorld() made" },
    ]);
  }
  const asOf = readMoment(options.asOf, "asOf").last;
  const knownOn = options.knownOn === undefined ? never : readMoment(options.knownOn, "knownOn").last;
  const request = requestAt(settings, asOf, knownOn);
  const findings = [...world.timelines.values()]
    .filter((timeline) => !settings.silentWithoutRecords || hasRecords(timeline))
    .flatMap((timeline) => assessPupil(settings, rules, world, timeline, request));
  return {
    policy: settings.policy.id,
    asOf: options.asOf,
    ...(options.knownOn === undefined ? {} : { knownOn: options.knownOn }),
    findings: findings.sort(inStableOrder),
    alerts: registerAlerts(world, asOf, knownOn, request.calendarOf),
  };
}

function hasRecords({ absences, marks, acts }: PupilTimeline): boolean {
  return absences.length + marks.length + acts.length > 0;
}

function assessPupil(
  settings: Settings,
  rules: readonly CompiledDuty[],
  world: World,
  timeline: PupilTimeline,
  request: ViewRequest,
): readonly Finding[] {
  const at = (view: ViewRequest): readonly Instance[] => {
    const context = pupilContext(world, timeline, view);
    return rules.flatMap((rule) => rule.instances(context));
  };
  const context = pupilContext(world, timeline, request);
  const present = rules.flatMap((rule) => rule.instances(context));
  const gone = withdrawals(retractingMoments(world, timeline, settings, request.knownOn), present, (moment) =>
    at(requestAt(settings, Math.min(moment - 1, request.asOf), moment - 1)),
  );
  return [
    ...present.map((instance) => dutyFinding(settings.policy, instance)),
    ...gone.map((withdrawal) => dutyFinding(settings.policy, withdrawal.instance, withdrawal)),
    ...gapsOf(context, present).map((gap) => gapFinding(settings.policy, gap)),
  ];
}

function requestAt(settings: Settings, asOf: Minute, knownOn: Minute): ViewRequest {
  if (knownOn >= never) return { asOf, knownOn, calendarOf: settings.calendarOf };
  const day = dateOf(dayOfMinute(knownOn));
  const calendars = new Map<SchoolId, SchoolCalendar>();
  const calendarOf = (school: SchoolId): SchoolCalendar => {
    const known = calendars.get(school) ?? settings.calendarOf(school).knownOn(day);
    calendars.set(school, known);
    return known;
  };
  return { asOf, knownOn, calendarOf };
}

function inStableOrder(a: Finding, b: Finding): number {
  return compare(a.subject.id, b.subject.id) || compare(a.triggeredAt, b.triggeredAt) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
