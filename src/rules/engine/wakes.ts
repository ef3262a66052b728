import type { SubjectTimeline } from "../../model/world.js";
import type { Trigger } from "../duty.js";
import { evidencesIn } from "../parts.js";
import type { Rule } from "../rule.js";
import type { RuleRef, State } from "../state.js";

/**
 * The kinds of record of which at least one must be there for a rule to say anything; `undefined` where it may speak without.
 * Most rules are about rare events: with one look at what kinds of record a subject has, they are passed over.
 */
export type Wakes = ReadonlySet<string> | undefined;

const absence = new Set(["absence"]);
const moves = new Set(["move"]);
const caseKinds = new Set(["absence", "riskNoted", "dropoutSuspected", "dropoutConfirmed"]);

/** What wakes a rule. `ruleOf` finds another rule of the policy by its id. */
export function wakesOf(rule: Rule, ruleOf: (ref: RuleRef) => Rule | undefined): Wakes {
  switch (rule.kind) {
    case "duty":
      return byTrigger(rule.when, rule.while, ruleOf);
    case "requirement":
      return byState(rule.given, ruleOf);
    case "prohibition":
      return new Set([rule.act.kind]);
    case "consequence":
      return byState(rule.when, ruleOf);
    case "target":
      return undefined;
    default:
      return rule satisfies never;
  }
}

type RuleFinder = (ref: RuleRef) => Rule | undefined;

function byTrigger(when: Trigger, during: State | undefined, ruleOf: RuleFinder): Wakes {
  if (when.kind === "happens") return new Set([when.act.kind]);
  if (when.kind === "each") return during && byState(during, ruleOf);
  return smaller(byState(when, ruleOf), during && byState(during, ruleOf));
}

/** For each kind of state that follows from records of some kinds, which. */
type WakesByKind = {
  readonly [K in State["kind"]]?: (state: Extract<State, { readonly kind: K }>, ruleOf: RuleFinder) => Wakes;
};

const wakesByKind: WakesByKind = {
  absent: () => absence,
  absentFor: () => absence,
  persuasionsFailed: () => absence,
  counted: ({ act }) => new Set([act.kind]),
  since: ({ act }) => new Set([act.kind]),
  factIs: ({ fact }) => new Set([`fact ${fact}`]),
  enrolled: () => moves,
  assignedTo: () => new Set(["assigned"]),
  caseIs: () => caseKinds,
  done: byEvidence,
  missed: ({ duty }, ruleOf) => byDuty(duty, ruleOf),
  performed: ({ duty }, ruleOf) => byDuty(duty, ruleOf),
  and: ({ of }, ruleOf) => of.map((one) => byState(one, ruleOf)).reduce(smaller, undefined),
  or: ({ of }, ruleOf) => of.map((one) => byState(one, ruleOf)).reduce(either, new Set()),
};

function byState(state: State, ruleOf: RuleFinder): Wakes {
  const wakes = wakesByKind[state.kind] as ((state: State, ruleOf: RuleFinder) => Wakes) | undefined;
  return wakes?.(state, ruleOf);
}

function byDuty(ref: RuleRef, ruleOf: RuleFinder): Wakes {
  const duty = ruleOf(ref);
  return duty && wakesOf(duty, ruleOf);
}

function byEvidence({ evidence }: Extract<State, { readonly kind: "done" }>): Wakes {
  const parts = evidencesIn(evidence);
  if (parts.some(({ kind }) => kind === "forEach")) return undefined;
  return new Set(
    parts.flatMap((part) => (part.kind === "jointly" ? ["jointPersuasion"] : "act" in part ? [part.act.kind] : [])),
  );
}

/** All at once: the one with fewer kinds says enough. */
function smaller(a: Wakes, b: Wakes): Wakes {
  if (!a || !b) return a ?? b;
  return a.size <= b.size ? a : b;
}

/** Either: both count, and if one may speak unasked, so may the whole. */
function either(a: Wakes, b: Wakes): Wakes {
  return a && b && new Set([...a, ...b]);
}

/** What is on record about a subject, as bits; and which bits wake a rule. */
export interface KindMask {
  readonly of: (timeline: SubjectTimeline) => number;
  /** All bits where a rule may speak unasked. */
  readonly bits: (wakes: Wakes) => number;
}

const mostBits = 30;
const always = -1;

/** Numbers the kinds that wake rules; where there are too many for one number, the rest share the last bit. */
export function kindMask(all: readonly Wakes[]): KindMask {
  const bitOf = new Map<string, number>();
  for (const kind of all.flatMap((wakes) => [...(wakes ?? [])]))
    if (!bitOf.has(kind)) bitOf.set(kind, 1 << Math.min(bitOf.size, mostBits));
  const bit = (kind: string): number => bitOf.get(kind) ?? 0;
  const [absenceBit, moveBit] = [bit("absence"), bit("move")];
  return {
    of: (timeline) => {
      let mask = 0;
      if ("absences" in timeline) {
        const { absences, marks, moves: own } = timeline as SubjectTimeline & Lists;
        if (absences.length + marks.length > 0) mask |= absenceBit;
        if (own.length > 0) mask |= moveBit;
      }
      for (const { event } of timeline.acts) mask |= bit(event.kind);
      for (const { event } of timeline.facts) mask |= bit(`fact ${event.fact}`);
      return mask;
    },
    bits: (wakes) => (wakes ? [...wakes].reduce((mask, kind) => mask | bit(kind), 0) : always),
  };
}

interface Lists {
  readonly absences: readonly unknown[];
  readonly marks: readonly unknown[];
  readonly moves: readonly unknown[];
}
