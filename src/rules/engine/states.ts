import type { AbsenceRun } from "../../model/absence-run.js";
import { type Minute, startOfDay } from "../../model/moment.js";
import type { Crossings } from "../../model/run-crossings.js";
import { alwaysSpans, bothSpans, eitherSpans, noSpans, notSpans, type Span, type Spans, union } from "../spans.js";
import type { AbsentFor, State } from "../state.js";
import type { PupilContext } from "./context.js";
import { compileFailures } from "./failures.js";

/** A compiled state: when it holds for a child. */
export type StateReader = (context: PupilContext) => Spans;

/** Compiles a state; each is worked out once per child, however many rules use it. */
export function compileState(state: State): StateReader {
  const read = stateReader(state);
  return (context) => {
    const known = context.states.get(state);
    if (known) return known;
    const spans = read(context);
    context.states.set(state, spans);
    return spans;
  };
}

function stateReader(state: State): StateReader {
  switch (state.kind) {
    case "absent":
      return ({ runs }) => ({ certain: runs.flatMap((run) => run.stretches.map(spanOf)), possible: runs.map(spanOf) });
    case "absentFor":
      return absentFor(state);
    case "persuasionsFailed":
      return compileFailures(state);
    case "enrolled":
      return ({ view }) =>
        surely(view.placements.map((place) => ({ from: startOfDay(place.from), until: startOfDay(place.until) })));
    case "and":
      return combined(state.of, bothSpans, alwaysSpans);
    case "or":
      return combined(state.of, eitherSpans, noSpans);
    case "not": {
      const inner = compileState(state.of);
      return (context) => notSpans(inner(context));
    }
    default:
      return state satisfies never;
  }
}

function spanOf({ from, until }: Span): Span {
  return { from, until };
}

function surely(spans: readonly Span[]): Spans {
  const joined = union(spans, []);
  return { certain: joined, possible: joined };
}

function combined(states: readonly State[], join: (a: Spans, b: Spans) => Spans, start: Spans): StateReader {
  const readers = states.map(compileState);
  return (context) => readers.reduce((spans, read) => join(spans, read(context)), start);
}

function absentFor({ edge, length }: AbsentFor): StateReader {
  const reachedAt = (crossings: Crossings): Minute | undefined =>
    momentsOf(crossings, edge, length.unit)[length.count - 1];
  const span = (crossings: Crossings, until: Minute): readonly Span[] => {
    const from = reachedAt(crossings);
    return from === undefined ? [] : [{ from, until }];
  };
  return ({ runs }) => ({
    certain: runs.flatMap((run: AbsenceRun) =>
      run.stretches.flatMap((stretch) => span(stretch.crossings, stretch.until)),
    ),
    possible: runs.flatMap((run) => span(run.possible, run.until)),
  });
}

function momentsOf(
  crossings: Crossings,
  edge: AbsentFor["edge"],
  unit: AbsentFor["length"]["unit"],
): readonly Minute[] {
  if (unit === "halfDay") return edge === "completes" ? crossings.halfDays : crossings.halfDayStarts;
  return edge === "completes" ? crossings.completes : crossings.enters;
}
