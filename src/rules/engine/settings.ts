import { daysAttendedIssues } from "../../model/case-basis.js";
import { BaoxueError, type Issue } from "../../model/errors.js";
import type { SchoolId } from "../../model/people.js";
import type { SchoolCalendar } from "../../model/school-calendar.js";
import { below } from "../../model/shape-check.js";
import type { SubjectKind } from "../../model/subject.js";
import { coreVocabulary, type Vocabulary, type Words } from "../../model/vocabulary.js";
import type { ExactDeadline } from "../deadline.js";
import type { LeftOut } from "../finding.js";
import { evidencesIn, statesOf } from "../parts.js";
import type { DatedValue, Policy } from "../policy.js";
import type { Rule } from "../rule.js";
import type { Speech } from "../speech.js";
import { speechOf } from "../spoken.js";
import { type Names, tableOf } from "./checks.js";
import { exactDeadline, fitIssues, wholeNumber } from "./deadline-checks.js";
import { withChoices, withNumbers } from "./host-choices.js";
import { type InForce, inForceOf } from "./in-force.js";
import { leftOutWith } from "./left-out.js";
import type { ParameterValues } from "./levels.js";
import { parameterValue } from "./policy-check.js";
import { gapFace, type RuleFace, ruleFace } from "./rule-face.js";
import { type MarksReader, sharedMarks } from "./shared-marks.js";

/** What a host brings to a policy. */
export interface CompileOptions {
  /** The school's calendar, or each school's. */
  readonly calendar: SchoolCalendar | ((school: SchoolId) => SchoolCalendar);
  /** The calendar of offices outside schools; unless given, the one calendar given for all, else that of their first school. */
  readonly officeCalendar?: SchoolCalendar;
  /** Values of the policy's parameters, by id; they replace those of the policy. */
  readonly parameters?: Readonly<Record<string, number | readonly DatedValue[]>>;
  /** Targets in place of those that the policy's readings choose, by reading. */
  readonly targets?: Readonly<Record<string, ExactDeadline>>;
  /** Rules to leave out, by id, such as those for which the host keeps no records. Rules that can say nothing without them are left out with them. */
  readonly without?: readonly string[];
  /** The words of a host's own rules; those of the documents unless given. */
  readonly vocabulary?: Vocabulary<Words>;
  /** How many whole school days a child must have attended before its case can be closed as returned; one unless given (reading G20). */
  readonly daysAttended?: number;
}

/** A policy with the host's choices applied. */
export interface Settings {
  readonly policy: Policy;
  /** The rules that are assessed. */
  readonly rules: readonly Rule[];
  readonly leftOut: readonly LeftOut[];
  readonly inForce: InForce;
  readonly vocabulary: Vocabulary<Words>;
  /** What the texts of explanations are made with. */
  readonly speech: Speech;
  readonly calendarOf: (school: SchoolId) => SchoolCalendar;
  readonly officeCalendar?: SchoolCalendar;
  readonly parameters: ParameterValues;
  readonly targets: ReadonlyMap<string, ExactDeadline>;
  readonly daysAttended: number;
  readonly marksOf: MarksReader;
  /** What the findings of a rule show alike. */
  readonly faceOf: (rule: Rule) => RuleFace;
  readonly gapFace: Omit<RuleFace, "words">;
  /** The kinds of subject at which some rule looks from another. */
  readonly membersLookedAt: ReadonlySet<SubjectKind>;
}

/**
 * Applies a host's choices to a policy.
 *
 * @throws {BaoxueError} `unknown-setting` when a parameter, reading or rule is named that the policy does not have, or a value is given that
 * nothing can be compared with or counted by.
 */
export function settingsOf(policy: Policy, options: CompileOptions): Settings {
  const issues = settingIssues(policy, options);
  if (issues.length > 0) throw new BaoxueError("unknown-setting", issues);
  const { calendar, without = [], vocabulary = coreVocabulary } = options;
  const leftOut = leftOutWith(policy.rules, without);
  const rules = policy.rules.filter(({ id }) => !leftOut.some((one) => one.rule === id));
  const speech = speechOf(withNumbers(policy, options.parameters), vocabulary);
  const told = withChoices(policy, options.targets);
  const faces = new Map(rules.map((rule) => [rule, ruleFace(rule, told, speech)]));
  const office = options.officeCalendar ?? (typeof calendar === "function" ? undefined : calendar);
  return {
    policy,
    rules,
    leftOut,
    inForce: inForceOf(policy),
    vocabulary,
    speech,
    calendarOf: typeof calendar === "function" ? (school) => calendarGiven(calendar, school) : () => calendar,
    ...(office ? { officeCalendar: office } : {}),
    parameters: valuesOf(policy.parameters, (parameter) => parameter.value, options.parameters, listOfValues),
    daysAttended: options.daysAttended ?? 1,
    marksOf: sharedMarks(),
    gapFace: gapFace(policy),
    faceOf: (rule) => faces.get(rule) ?? ruleFace(rule, told, speech),
    membersLookedAt: new Set(rules.flatMap(membersAsked)),
    targets: valuesOf(
      policy.readings,
      (reading) => reading.target,
      options.targets,
      (target) => target,
    ),
  };
}

/** Whether what a rule found once is told as withdrawn when it stands no longer. */
export function replayed({ kind }: Rule): boolean {
  return kind !== "requirement" && kind !== "target";
}

/** The kinds of members that a rule asks about, in its states and its evidence. */
function membersAsked(rule: Rule): readonly SubjectKind[] {
  const states = statesOf(rule);
  const evidence = [
    ...(rule.kind === "duty" ? evidencesIn(rule.must) : []),
    ...states.flatMap((state) => (state.kind === "done" ? evidencesIn(state.evidence) : [])),
  ];
  return [
    ...states.flatMap((state) => (state.kind === "every" || state.kind === "some" ? [state.members] : [])),
    ...evidence.flatMap((one) => (one.kind === "forEach" ? [one.members] : [])),
  ];
}

function keyed(names: readonly string[]): Readonly<Record<string, true>> {
  return Object.fromEntries(names.map((name) => [name, true]));
}

function listOfValues(value: number | readonly DatedValue[]): readonly DatedValue[] {
  return typeof value === "number" ? [{ value }] : value;
}

/** What a host's choices name that the policy does not have, and values that nothing can be done with. */
function settingIssues(policy: Policy, options: CompileOptions): readonly Issue[] {
  const { parameters = {}, targets = {}, without = [], vocabulary = coreVocabulary } = options;
  const names: Names = { policy, vocabulary };
  const found = [
    ...calendarIssues(options),
    ...daysAttendedIssues(options.daysAttended),
    ...strangers("parameters", parameters, policy.parameters),
    ...strangers("targets", targets, aims(policy)),
    ...strangers("without", keyed(without), keyed(policy.rules.map(({ id }) => id))),
    ...tableOf(parameterValue)(parameters, names).map((issue) => below("parameters", issue)),
    ...Object.entries(targets).flatMap(([reading, target]) => targetIssues(reading, target, names)),
  ];
  return found.length > 0 ? found : amounts(policy, options, names);
}

function calendarIssues({ calendar }: CompileOptions): readonly Issue[] {
  return isCalendar(calendar) || typeof calendar === "function"
    ? []
    : [calendarIssue("calendar", calendar, "what schoolCalendar() made, or a function from schools to such")];
}

/** A host without types may pass a calendar's data, or none. */
function isCalendar(calendar: unknown): boolean {
  return typeof (calendar as SchoolCalendar | undefined)?.knownOn === "function";
}

function calendarIssue(path: string, given: unknown, expected: string): Issue {
  return { path, value: typeof given, expected };
}

/** The calendar that the host gives for a school: it must give one. */
function calendarGiven(calendar: (school: SchoolId) => SchoolCalendar, school: SchoolId): SchoolCalendar {
  const given = calendar(school);
  if (isCalendar(given)) return given;
  const expected = `a calendar for school ${school}, as schoolCalendar() makes them`;
  throw new BaoxueError("invalid-calendar", [calendarIssue(`calendar(${JSON.stringify(school)})`, given, expected)]);
}

/** A target day that the host sets, in each rule that aims at it. */
function targetIssues(reading: string, target: ExactDeadline, names: Names): readonly Issue[] {
  const wrong = exactDeadline(target, names);
  const misfits = (): readonly Issue[] =>
    names.policy.rules.flatMap((rule) =>
      rule.kind === "duty" && rule.due.kind === "vague" && rule.due.target === reading
        ? fitIssues(target, rule, names)
        : [],
    );
  const found = wrong.length > 0 ? wrong : misfits().slice(0, 1); // the same for each of its rules
  return found.map((issue) => below(`targets.${reading}`, issue));
}

/** The readings that some rule takes its target from. */
function aims({ rules }: Policy): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    rules.flatMap((rule) =>
      rule.kind === "duty" && rule.due.kind === "vague" && rule.due.target !== undefined
        ? [[rule.due.target, true]]
        : [],
    ),
  );
}

/** Values that a deadline cannot count. */
function amounts(policy: Policy, { parameters = {} }: CompileOptions, names: Names): readonly Issue[] {
  return policy.rules.flatMap((rule): readonly Issue[] => {
    if (rule.kind !== "duty" || rule.due.kind !== "within" || typeof rule.due.amount === "number") return [];
    const { parameter } = rule.due.amount;
    const given = parameters[parameter] ?? policy.parameters[parameter]?.value;
    return given === undefined
      ? []
      : listOfValues(given)
          .flatMap(({ value }) => wholeNumber(value, names))
          .map((issue) => below(`parameters.${parameter}`, issue));
  });
}

function strangers(
  path: string,
  given: Readonly<Record<string, unknown>> | undefined,
  table: Readonly<Record<string, unknown>>,
): readonly Issue[] {
  const names = Object.keys(table);
  return Object.keys(given ?? {})
    .filter((key) => !names.includes(key))
    .map((value) => ({
      path: `${path}.${value}`,
      value,
      expected: names.length > 0 ? `one of ${names.join(", ")}` : "nothing: the policy has none",
    }));
}

function valuesOf<T, V, W>(
  table: Readonly<Record<string, T>>,
  read: (entry: T) => V | undefined,
  given: Readonly<Record<string, V>> | undefined,
  make: (value: V) => W,
): ReadonlyMap<string, W> {
  const values = new Map<string, W>();
  for (const [key, entry] of Object.entries(table)) {
    const value = given?.[key] ?? read(entry);
    if (value !== undefined) values.set(key, make(value));
  }
  return values;
}
