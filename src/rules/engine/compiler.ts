import { actsAs, type Role, type RoleTable } from "../../model/role.js";
import type { Evidence } from "../evidence.js";
import { type ActTest, compilePattern, type EventPattern } from "../pattern.js";
import type { Spans } from "../../model/spans.js";
import type { RuleRef, State } from "../state.js";
import type { Context } from "./context.js";
import type { Instance } from "./instance.js";
import { compileEvidence, type EvidenceReader } from "./perform.js";
import type { Settings } from "./settings.js";
import { stateReader } from "./states/state-reader.js";

/** A compiled state: when it holds for a subject. */
export type StateReader = (context: Context) => Spans;

/** Gives the instances of a rule for a subject. */
export type InstanceReader = (context: Context) => readonly Instance[];

/** What compiles the parts of rules: each part once, however many rules share it. */
export interface Compiler {
  readonly settings: Settings;
  readonly roles: RoleTable;
  readonly actsAs: (actor: Role, asked: Role) => boolean;
  readonly state: (state: State) => StateReader;
  readonly test: (pattern: EventPattern) => ActTest;
  readonly evidence: (evidence: Evidence) => EvidenceReader;
  /** The instances of another duty of the policy; found when asked, since rules may stand in any order. */
  readonly duty: (ref: RuleRef) => InstanceReader;
}

/** Opens a compiler. `dutyOf` finds a compiled duty by its id, once all are compiled. */
export function compiler(settings: Settings, dutyOf: (id: string) => InstanceReader | undefined): Compiler {
  const { roles } = settings.vocabulary;
  const shared = new Map<string, StateReader>();
  const known = new Map<State, StateReader>();
  const made: Compiler = {
    settings,
    roles,
    actsAs: (actor, asked) => actsAs(actor, asked, roles),
    state: (state) => {
      const before = known.get(state);
      if (before) return before;
      // States that say the same are the same, also after a round trip through JSON.
      const key = JSON.stringify(state);
      const reader = shared.get(key) ?? remembered(stateReader(state, made), shared.size);
      shared.set(key, reader);
      known.set(state, reader);
      return reader;
    },
    test: (pattern) => compilePattern(pattern, roles),
    evidence: (evidence) => compileEvidence(evidence, made),
    duty:
      ({ rule }) =>
      (context) =>
        dutyOf(rule)?.(context) ?? [],
  };
  return made;
}

/** Works a state out once per subject and look. */
function remembered(read: StateReader, slot: number): StateReader {
  return (context) => {
    const before = context.states[slot];
    if (before) return before;
    const spans = read(context);
    context.states[slot] = spans;
    return spans;
  };
}
