import type { Result } from "../../model/errors.js";
import { guarded, parseWith } from "../../model/schemas/parse-with.js";
import { type InputLimits, plainCopy } from "../../model/schemas/plain.js";
import { coreVocabulary, type Vocabulary, type Words } from "../../model/vocabulary.js";
import type { Policy } from "../policy.js";
import type { Rule } from "../rule.js";
import { policySchemaOf, ruleSchemaOf } from "./policy.js";
import type { PolicyNames } from "./rule-names.js";

/** In which words a policy is read. */
export interface ParsePolicyOptions {
  /** The words that its rules may use; the library's own unless given. */
  readonly vocabulary?: Vocabulary<Words>;
}

/** In which words a rule is read, and whose. */
export interface ParseRuleOptions extends ParsePolicyOptions {
  /** The policy whose clauses, readings, parameters and duties the rule may name; unless it is given, any. */
  readonly policy?: Pick<Policy, "id" | "clauses" | "readings" | "parameters" | "rules">;
}

/** Far more than any document needs. */
const limits: InputLimits = { depth: 32, values: 200_000, entries: 10_000, text: 10_000 };
const longestText = 8_000_000;

/**
 * Parses a policy from an untrusted source, such as `JSON.parse` of a file: never throws, names every fault, and leaves the input as it was.
 * Words that the vocabulary does not have are refused, and so are names that the policy's own tables do not have and
 * references to duties that are not its own. What its rules mean together, `compile` checks.
 *
 * Before anything is read: at most 32 levels of nesting, 200,000 values, 10,000 entries in a list, 10,000 characters in a text;
 * plain data only, without getters, and without fields named `__proto__`, `constructor` or `prototype`.
 *
 * @example
 * ```ts
 * import { city2016 } from "baoxue/policies";
 * import { parsePolicy } from "baoxue/schemas";
 * const stored = JSON.parse(JSON.stringify(city2016));
 * parsePolicy(stored).ok; //=> true
 * const read = parsePolicy({ ...stored, binds: ["headmaster"] });
 * read.ok ? [] : read.issues.map(({ path, value }) => [path, value]); //=> [["binds[0]", "headmaster"]]
 * ```
 */
export function parsePolicy(input: unknown, options: ParsePolicyOptions = {}): Result<Policy> {
  const { vocabulary = coreVocabulary } = options;
  return guarded(input, () => {
    const plain = plainCopy(input, limits);
    return plain.ok ? parseWith(policySchemaOf(vocabulary, namesIn(plain.value)), plain.value) : plain;
  });
}

/**
 * As {@link parsePolicy}, from the text of a JSON file.
 *
 * @example
 * ```ts
 * import { parsePolicyText } from "baoxue/schemas";
 * const read = parsePolicyText("{");
 * read.ok ? [] : read.issues; //=> [{ path: "", value: "{", expected: "a text that is JSON" }]
 * ```
 */
export function parsePolicyText(json: string, options: ParsePolicyOptions = {}): Result<Policy> {
  const refused = (expected: string): Result<never> => ({ ok: false, issues: [{ path: "", value: json, expected }] });
  if (typeof json !== "string") return refused("a text that is JSON");
  if (json.length > longestText) return refused(`at most ${longestText} characters`);
  const read = readJson(json);
  return read.ok ? parsePolicy(read.value, options) : refused("a text that is JSON");
}

/**
 * Parses one rule from an untrusted source, within the same bounds as {@link parsePolicy}.
 *
 * @example
 * ```ts
 * import { city2016, city2016Rules } from "baoxue/policies";
 * import { parseRule } from "baoxue/schemas";
 * const read = parseRule({ ...city2016Rules.contactOnDayOne, cites: ["9.9"] }, { policy: city2016 });
 * read.ok ? [] : read.issues; //=> [{ path: "cites[0]", value: "9.9", expected: "the id of a clause of this policy" }]
 * ```
 */
export function parseRule(input: unknown, options: ParseRuleOptions = {}): Result<Rule> {
  const { vocabulary = coreVocabulary, policy } = options;
  return guarded(input, () => {
    const plain = plainCopy(input, limits);
    return plain.ok ? parseWith(ruleSchemaOf(vocabulary, policy && namesIn(policy)), plain.value) : plain;
  });
}

function readJson(json: string): { readonly ok: true; readonly value: unknown } | { readonly ok: false } {
  try {
    return { ok: true, value: JSON.parse(json) as unknown };
  } catch {
    return { ok: false };
  }
}

/** The names that a policy's own tables and rules give, as far as they have a shape at all; what has none is told when it is parsed. */
function namesIn(policy: unknown): PolicyNames {
  const id = fieldOf(policy, "id");
  const rules = fieldOf(policy, "rules");
  const duties = (Array.isArray(rules) ? rules : []).filter((rule) => fieldOf(rule, "kind") === "duty");
  return {
    policy: typeof id === "string" ? id : "",
    clauses: keysOf(fieldOf(policy, "clauses")),
    readings: keysOf(fieldOf(policy, "readings")),
    parameters: keysOf(fieldOf(policy, "parameters")),
    duties: new Set(duties.map((duty) => fieldOf(duty, "id")).filter((name) => typeof name === "string")),
  };
}

function fieldOf(value: unknown, field: string): unknown {
  const isObject = typeof value === "object" && value !== null && Object.hasOwn(value, field);
  return isObject ? (value as Readonly<Record<string, unknown>>)[field] : undefined;
}

function keysOf(table: unknown): ReadonlySet<string> {
  return new Set(typeof table === "object" && table !== null ? Object.keys(table) : []);
}
