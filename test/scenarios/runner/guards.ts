import { statesOf } from "../../../src/rules/parts.js";
import type { Policy } from "../../../src/rules/policy.js";
import type { Rule } from "../../../src/rules/rule.js";
import type { Cases, Engines } from "./cases.js";
import { askedOf } from "./check.js";
import type { Question, Scenario } from "./page.js";

/** A question with the rules that it asks about. */
export interface Guard {
  readonly scenario: Scenario;
  readonly question: Question;
  readonly rules: readonly string[];
}

/** The questions of a document as guards of its rules. */
export interface Guards {
  /** The rules about which the document and the policy are not yet of one mind. */
  readonly doubtful: ReadonlySet<string>;
  /** The questions that ask about a rule; those whose scenario names one of its clauses first, then those that ask about few others. */
  readonly guardsOf: (rule: string) => readonly Guard[];
  /** The first of some questions to which engines give another answer than the tables. */
  readonly firstToNotice: (candidates: readonly Guard[], engines: Engines) => Guard | undefined;
  /** Engines for the policy with one rule changed. */
  readonly enginesWith: (changed: Rule, candidates: readonly Guard[]) => Engines;
}

/** Makes guards of a document's cases. */
export function guardsIn({ policy, asked, answering, answerOf, enginesOf }: Cases): Guards {
  const rulesIn = (scenario: Scenario, question: Question): readonly string[] => [
    ...askedOf(scenario, question, answering).rows.keys(),
  ];
  /** All questions whose answer is found today. */
  const guards: readonly Guard[] = asked
    .filter(({ question }) => question.doubt === undefined)
    .map(({ scenario, question }) => ({ scenario, question, rules: rulesIn(scenario, question) }));
  return {
    doubtful: new Set(
      asked
        .filter(({ question }) => question.doubt !== undefined)
        .flatMap(({ scenario, question }) => rulesIn(scenario, question)),
    ),
    guardsOf: (rule) => {
      const cites = policy.rules.find(({ id }) => id === rule)?.cites ?? [];
      const far = ({ scenario, rules }: Guard): number =>
        rules.length + (scenario.clauses.some((clause) => cites.includes(clause)) ? 0 : 100);
      return guards.filter(({ rules }) => rules.includes(rule)).sort((a, b) => far(a) - far(b));
    },
    firstToNotice: (candidates, engines) =>
      candidates.find(({ scenario, question }) => answerOf(scenario, question, engines).length > 0),
    enginesWith: (changed, candidates) => {
      const { rules, ...rest } = onlyFor(policy, candidates);
      return enginesOf({ ...rest, rules: rules.map((rule) => (rule.id === changed.id ? changed : rule)) });
    },
  };
}

/** A policy of no more rules than some questions ask about, and those that these wait for: quick to assess. */
export function onlyFor(policy: Policy, candidates: readonly Guard[]): Policy {
  const wanted = new Set(candidates.flatMap(({ rules }) => rules));
  const waitedFor = policy.rules.filter(({ id }) => wanted.has(id)).flatMap(waitsFor);
  for (const id of waitedFor) wanted.add(id);
  return { ...policy, rules: policy.rules.filter(({ id }) => wanted.has(id)) };
}

/** The duties that a rule waits for. */
function waitsFor(rule: Rule): readonly string[] {
  return statesOf(rule).flatMap((state) =>
    state.kind === "missed" || state.kind === "performed" ? [state.duty.rule] : [],
  );
}
