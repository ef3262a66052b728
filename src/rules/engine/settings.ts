import { BaoxueError, type Issue } from "../../model/errors.js";
import type { SchoolId } from "../../model/people.js";
import type { SchoolCalendar } from "../../model/school-calendar.js";
import type { ExactDeadline } from "../deadline.js";
import type { Policy } from "../policy.js";
import type { State } from "../state.js";
import type { ParameterValues } from "./due.js";
import { deadlineIssues, wholeNumberIssues } from "./policy-check.js";

/** What a host brings to a policy. */
export interface CompileOptions {
  /** The school's calendar, or each school's. */
  readonly calendar: SchoolCalendar | ((school: SchoolId) => SchoolCalendar);
  /** Values of the policy's parameters, by id; they replace those of the policy. */
  readonly parameters?: Readonly<Record<string, number>>;
  /** Targets in place of those that the policy's readings choose, by reading. */
  readonly targets?: Readonly<Record<string, ExactDeadline>>;
}

/** A policy with the host's choices applied. */
export interface Settings {
  readonly policy: Policy;
  readonly calendarOf: (school: SchoolId) => SchoolCalendar;
  readonly parameters: ParameterValues;
  readonly targets: ReadonlyMap<string, ExactDeadline>;
  /** Some rule waits for something not to be so: then any new record can take a finding back. */
  readonly negates: boolean;
  /** No rule can find anything about a child of whom nothing was recorded but where it is expected. */
  readonly silentWithoutRecords: boolean;
}

/**
 * Applies a host's choices to a policy.
 *
 * @throws {BaoxueError} `unknown-setting` when a parameter or reading is named that the policy does not have.
 */
export function settingsOf(policy: Policy, options: CompileOptions): Settings {
  const issues = [
    ...calendarIssues(options),
    ...strangers("parameters", options.parameters, policy.parameters),
    ...strangers("targets", options.targets, aims(policy)),
    ...Object.entries(options.targets ?? {}).flatMap(([reading, target]) =>
      deadlineIssues(`targets.${reading}`, target, policy),
    ),
    ...amounts(policy, options),
  ];
  if (issues.length > 0) throw new BaoxueError("unknown-setting", issues);
  const { calendar } = options;
  const states = statesOf(policy);
  return {
    policy,
    calendarOf: typeof calendar === "function" ? calendar : () => calendar,
    parameters: valuesOf(policy.parameters, (parameter) => parameter.value, options.parameters),
    negates: states.some((state) => state.kind === "not"),
    silentWithoutRecords: states.every((state) => state.kind !== "not" && state.kind !== "enrolled"),
    targets: valuesOf(policy.readings, (reading) => reading.target, options.targets),
  };
}

/** A host without types may pass a calendar's data, or none. */
function calendarIssues({ calendar }: CompileOptions): readonly Issue[] {
  const usable =
    typeof calendar === "function" || typeof (calendar as SchoolCalendar | undefined)?.knownOn === "function";
  return usable
    ? []
    : [
        {
          path: "calendar",
          value: typeof calendar,
          expected: "what schoolCalendar() made, or a function from schools to such",
        },
      ];
}

/** The readings that some rule takes its target from. */
function aims({ rules }: Policy): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    rules.flatMap(({ due }) => (due.kind === "vague" && due.target !== undefined ? [[due.target, true]] : [])),
  );
}

/** Values that a deadline cannot count. */
function amounts(policy: Policy, { parameters = {} }: CompileOptions): readonly Issue[] {
  return policy.rules.flatMap(({ due }): readonly Issue[] => {
    if (due.kind !== "within" || typeof due.amount === "number") return [];
    const { parameter } = due.amount;
    const value = parameters[parameter] ?? policy.parameters[parameter]?.value;
    return value === undefined ? [] : wholeNumberIssues(`parameters.${parameter}`, value);
  });
}

/** Every state that the rules name, with those inside others. */
function statesOf(policy: Policy): readonly State[] {
  const found: State[] = policy.rules.flatMap(({ when, while: during }) => [
    ...(when.kind === "happens" ? [] : [when]),
    ...(during ? [during] : []),
  ]);
  for (const state of found) {
    if (state.kind === "and" || state.kind === "or") found.push(...state.of);
    if (state.kind === "not") found.push(state.of);
  }
  return found;
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

function valuesOf<T, V>(
  table: Readonly<Record<string, T>>,
  read: (entry: T) => V | undefined,
  given: Readonly<Record<string, V>> | undefined,
): ReadonlyMap<string, V> {
  const values = new Map<string, V>();
  for (const [key, entry] of Object.entries(table)) {
    const value = given?.[key] ?? read(entry);
    if (value !== undefined) values.set(key, value);
  }
  return values;
}
