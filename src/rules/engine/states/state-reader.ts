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

/** For each kind of state what reads it. */
type Readers = {
  readonly [K in State["kind"]]: (state: Extract<State, { readonly kind: K }>, compiler: Compiler) => StateReader;
};

const byKind: Readers = {
  // of a child: its attendance, its class, its age, its case
  absent: () => absentState,
  absentFor,
  persuasionsFailed: failuresState,
  enrolled: () => enrolledState,
  stageIs: stageState,
  youngerThan: youngerState,
  caseIs: ({ statuses }) => caseState(statuses),
  // of what was put on record about a subject
  since: sinceState,
  counted: countedState,
  factIs: factState,
  assignedTo: assignedState,
  held: heldState,
  done: doneState,
  inTerm: () => inTermState,
  measured: measuredState,
  rising: risingState,
  // of other duties, and of members
  missed: missedState,
  performed: performedState,
  every: membersState,
  some: membersState,
  // of other states
  always: () => () => alwaysSpans,
  and: ({ of }, compiler) => combined(of.map(compiler.state), bothSpans, alwaysSpans),
  or: ({ of }, compiler) => combined(of.map(compiler.state), eitherSpans, noSpans),
  not: ({ of }, compiler) => {
    const inner = compiler.state(of);
    return (context) => notSpans(inner(context));
  },
};

/** Compiles a state into what says when it holds. */
export function stateReader(state: State, compiler: Compiler): StateReader {
  const reader = byKind[state.kind] as (state: State, compiler: Compiler) => StateReader;
  return reader(state, compiler);
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
