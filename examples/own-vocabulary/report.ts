import { compile, createWorld, describe, type Issue, issueText, type Result, sentence } from "baoxue";
import { parsePolicyText, parseWorldData } from "baoxue/schemas";
import { policy } from "./policy.js";
import { words } from "./words.js";
import { calendar, records } from "./world.js";

const vocabulary = words;

/** Stores the school's rules, reads them back, and says in both languages what they ask of whom on 15 October. */
export function report(): readonly string[] {
  const stored = JSON.stringify(policy);
  const rules = taken(parsePolicyText(stored, { vocabulary }));
  const world = createWorld(taken(parseWorldData(records, { vocabulary })));
  const { findings } = compile(rules, { calendar, vocabulary }).assess(world, { asOf: "2025-10-15" });
  return [
    `The rules, read back from ${stored.length} characters of JSON:`,
    ...rules.rules.flatMap((rule) => [
      describe(rules, rule, "en", vocabulary),
      describe(rules, rule, "zh", vocabulary),
    ]),
    "",
    "What they say on 15 October 2025:",
    ...findings.flatMap((finding) => [
      sentence(rules, finding, "en", vocabulary),
      sentence(rules, finding, "zh", vocabulary),
    ]),
    "",
    "Without the school's words the same JSON is refused:",
    ...issuesOf(parsePolicyText(stored)).map(({ path, value }) => `${path}: ${JSON.stringify(value)}`),
  ];
}

function taken<T>(read: Result<T>): T {
  if (read.ok) return read.value;
  throw new Error(read.issues.map(issueText).join("\n"));
}

function issuesOf(read: Result<unknown>): readonly Issue[] {
  return read.ok ? [] : read.issues;
}
