import { actsAs } from "../../model/role.js";
import { compilePattern } from "../pattern.js";
import type { State } from "../state.js";
import { compileEvidence } from "./perform.js";
import type { Settings } from "./settings.js";
import type { Compiler, InstanceReader, StateReader } from "./shapes.js";
import { stateReader } from "./states/state-reader.js";

/** Opens a compiler. `dutyOf` finds a compiled duty by its id, once all are compiled. */
export function compiler(settings: Settings, dutyOf: (id: string) => InstanceReader | undefined): Compiler {
  const { roles } = settings.vocabulary;
  const shared = new Map<string, Kept>();
  const known = new Map<State, Kept>();
  const made: Compiler = {
    settings,
    roles,
    actsAs: (actor, asked) => actsAs(actor, asked, roles),
    state: (state) => {
      const before = known.get(state);
      if (before) return before.reader;
      // States that say the same are the same, also after a round trip through JSON.
      const key = JSON.stringify(state);
      const kept = shared.get(key) ?? { reader: remembered(stateReader(state, made), shared.size) };
      shared.set(key, kept);
      known.set(state, kept);
      return kept.reader;
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

/** A reader that several rules share. */
interface Kept {
  readonly reader: StateReader;
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
