import type { SubjectKind } from "../../model/subject.js";
import { periodsOf } from "../parts.js";
import type { CompiledRules } from "./compile-rules.js";
import { compileGaps, type GapReader } from "./gaps.js";
import type { CompiledRule } from "./instance.js";
import { reachOf } from "./reach.js";
import type { Reach } from "./retractions.js";
import type { Context, Instance } from "./shapes.js";
import { type KindMask, kindMask } from "./wakes.js";

/** The rules about one kind of subject, ready to be asked. */
export interface SubjectRules {
  readonly kind: SubjectKind;
  readonly size: number;
  readonly reach: Reach;
  /** Some of them go by school days, which a later notice may take away. */
  readonly byDay: boolean;
  /** All that the rules say of a subject. */
  readonly instances: (context: Context) => readonly Instance[];
  /** What one rule says of a subject. */
  readonly ofRule: (context: Context, id: string) => readonly Instance[];
  readonly gaps: GapReader;
  /** Only of the rules of which it is told when something that stood stands no longer. */
  readonly replayed: (context: Context) => readonly Instance[];
  /** Of these, only those from which any new record can take something back. */
  readonly negating: (context: Context) => readonly Instance[];
  /** Whether there is such a rule that concerns a subject. */
  readonly negates: (context: Context) => boolean;
}

/** Sorts the rules about one kind of subject by what wakes them. */
export function subjectRules(kind: SubjectKind, { all, roles, thresholds }: CompiledRules): SubjectRules {
  const rules = all.filter((rule) => rule.subject === kind);
  const mask = kindMask(rules.map(({ wakes }) => wakes));
  const replayed = rules.filter((rule) => rule.replayed);
  const negating = wakening(
    replayed.filter((rule) => rule.negates),
    mask,
  );
  const byId = new Map(rules.map((one) => [one.rule.id, one]));
  return {
    kind,
    size: rules.length,
    reach: reachOf(replayed),
    byDay: replayed.some(({ rule }) => periodsOf(rule).some((period) => period.kind === "schoolDay")),
    instances: asking(wakening(rules, mask)),
    ofRule: (context, id) => byId.get(id)?.instances(context) ?? [],
    gaps: compileGaps(roles, thresholds),
    replayed: asking(wakening(replayed, mask)),
    negating: asking(negating),
    negates: (context) => negating(context).length > 0,
  };
}

/** Finds the rules that have something to go on with a subject. */
type Wakening = (context: Context) => readonly CompiledRule[];

function wakening(rules: readonly CompiledRule[], mask: KindMask): Wakening {
  if (rules.length === 0) return () => rules;
  const wakened = rules.map((rule) => ({ rule, bits: mask.bits(rule.wakes) }));
  const woken = (recorded: number): readonly CompiledRule[] =>
    wakened.filter(({ bits }) => bits === -1 || (bits & recorded) !== 0).map(({ rule }) => rule);
  const byMask = new Map<number, readonly CompiledRule[]>(); // subjects with the same kinds of record wake the same rules
  return ({ timeline }) => {
    const recorded = mask.of(timeline);
    const known = byMask.get(recorded);
    const asked = known ?? woken(recorded);
    if (!known && byMask.size < mostKept) byMask.set(recorded, asked);
    return asked;
  };
}

const mostKept = 4096;

function asking(rulesFor: Wakening): (context: Context) => readonly Instance[] {
  return (context) => {
    const found: Instance[] = [];
    for (const rule of rulesFor(context)) for (const instance of rule.instances(context)) found.push(instance);
    return found;
  };
}
