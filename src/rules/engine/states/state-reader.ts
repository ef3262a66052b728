import {
  alwaysSpans,
  bothSpans,
  eitherSpans,
  noSpans,
  notSpans,
  type Span,
  type Spans,
  union,
} from "../../../model/spans.js";
import type { State } from "../../state.js";
import type { Compiler, StateReader } from "../shapes.js";
import { absentFor, absentState, enrolledState, stageState, youngerState } from "./attendance.js";
import { caseState } from "./case.js";
import { countedState } from "./counted.js";
import { missedState, performedState } from "./duties.js";
import { failuresState } from "./failures.js";
import { measuredState, risingState } from "./measured.js";
import { membersState } from "./members.js";
import { assignedState, doneState, factState, heldState, inTermState, sinceState } from "./records.js";

/** Compiles a state into what says when it holds. */
export function stateReader(state: State, compiler: Compiler): StateReader {
  switch (state.kind) {
    case "absent":
    case "absentFor":
    case "persuasionsFailed":
    case "enrolled":
    case "stageIs":
    case "youngerThan":
    case "caseIs":
      return ofChild(state, compiler);
    case "since":
    case "counted":
    case "factIs":
    case "assignedTo":
    case "held":
    case "done":
    case "inTerm":
      return onRecord(state, compiler);
    case "missed":
      return missedState(state, compiler);
    case "performed":
      return performedState(state, compiler);
    case "every":
    case "some":
      return membersState(state, compiler);
    case "measured":
      return measuredState(state, compiler);
    case "rising":
      return risingState(state);
    default:
      return combination(state, compiler);
  }
}

type Kind<K extends State["kind"]> = Extract<State, { readonly kind: K }>;

/** States of a child: its attendance, its class, its age, its case. */
function ofChild(
  state: Kind<"absent" | "absentFor" | "persuasionsFailed" | "enrolled" | "stageIs" | "youngerThan" | "caseIs">,
  compiler: Compiler,
): StateReader {
  switch (state.kind) {
    case "absent":
      return absentState;
    case "absentFor":
      return absentFor(state);
    case "persuasionsFailed":
      return failuresState(state, compiler);
    case "enrolled":
      return enrolledState;
    case "stageIs":
      return stageState(state);
    case "youngerThan":
      return youngerState(state);
    case "caseIs":
      return caseState(state.statuses);
    default:
      return state satisfies never;
  }
}

/** States that follow from what was put on record about a subject. */
function onRecord(
  state: Kind<"since" | "counted" | "factIs" | "assignedTo" | "held" | "done" | "inTerm">,
  compiler: Compiler,
): StateReader {
  switch (state.kind) {
    case "since":
      return sinceState(state, compiler);
    case "counted":
      return countedState(state, compiler);
    case "factIs":
      return factState(state);
    case "assignedTo":
      return assignedState(state, compiler);
    case "held":
      return heldState(state, compiler);
    case "done":
      return doneState(state, compiler);
    case "inTerm":
      return inTermState;
    default:
      return state satisfies never;
  }
}

function combination(state: Kind<"always" | "and" | "or" | "not">, compiler: Compiler): StateReader {
  switch (state.kind) {
    case "always":
      return () => alwaysSpans;
    case "and":
      return combined(state.of.map(compiler.state), bothSpans, alwaysSpans);
    case "or":
      return combined(state.of.map(compiler.state), eitherSpans, noSpans);
    case "not": {
      const inner = compiler.state(state.of);
      return (context) => notSpans(inner(context));
    }
    default:
      return state satisfies never;
  }
}

function combined(readers: readonly StateReader[], join: (a: Spans, b: Spans) => Spans, start: Spans): StateReader {
  return (context) => {
    let spans = start;
    for (const read of readers) spans = join(spans, read(context));
    return flowing(spans);
  };
}

/** Periods that stay apart though they touch flow together where they are joined with something else. */
function flowing(spans: Spans): Spans {
  const { certain, possible } = spans;
  return isBroken(certain) || isBroken(possible) ? { certain: union(certain), possible: union(possible) } : spans;
}

function isBroken(spans: readonly Span[]): boolean {
  return spans.some(({ from }, i) => spans[i - 1]?.until === from);
}
