import { addMonthsClamped, dayOf } from "../../../model/civil-date.js";
import { type Minute, startOfDay } from "../../../model/moment.js";
import { stageOf } from "../../../model/people.js";
import type { Crossings } from "../../../model/run-crossings.js";
import { alwaysSpans, beginning, noSpans, type Span, type Spans, surely } from "../../../model/spans.js";
import type { World } from "../../../model/world.js";
import type { AbsentFor, StageIs, YoungerThan } from "../../state.js";
import type { StateReader } from "../shapes.js";

/** The child is in a run of absence. */
export const absentState: StateReader = ({ runs }) =>
  runs.length === 0
    ? noSpans
    : { certain: runs.flatMap((run) => run.stretches.map(spanOf)), possible: runs.map(spanOf) };

function spanOf({ from, until }: Span): Span {
  return { from, until };
}

/** A run has reached a length. */
export function absentFor({ edge, length }: AbsentFor): StateReader {
  const reached = (crossings: Crossings, until: Minute, spans: Span[]): void => {
    const from = momentsOf(crossings, edge, length.unit)[length.count - 1];
    if (from !== undefined) spans.push({ from, until });
  };
  return ({ runs }) => {
    if (runs.length === 0) return noSpans;
    const certain: Span[] = [];
    const possible: Span[] = [];
    for (const run of runs) {
      reached(run.possible, run.until, possible);
      for (const { crossings, until } of run.stretches) reached(crossings, until, certain);
    }
    return { certain, possible };
  };
}

function momentsOf(
  crossings: Crossings,
  edge: AbsentFor["edge"],
  unit: AbsentFor["length"]["unit"],
): readonly Minute[] {
  if (unit === "halfDay") return edge === "completes" ? crossings.halfDays : crossings.halfDayStarts;
  return edge === "completes" ? crossings.completes : crossings.enters;
}

/** The child is expected in a class. */
export const enrolledState: StateReader = ({ view }) =>
  surely((view?.placements ?? []).map(({ from, until }) => ({ from: startOfDay(from), until: startOfDay(until) })));

/** The child is in a class of some stages; a place has such a class. */
export function stageState({ stages }: StageIs): StateReader {
  const isOf = (world: World, id: string): boolean => {
    const entry = world.classes.get(id);
    return entry !== undefined && stages.includes(stageOf(entry));
  };
  return ({ look, subject, view }): Spans => {
    const { world } = look;
    if (subject.kind !== "pupil")
      return world.areas.within(subject.kind, subject.id, "class").some((id) => isOf(world, id))
        ? alwaysSpans
        : noSpans;
    return surely(
      (view?.placements ?? [])
        .filter((place) => isOf(world, place.class))
        .map(({ from, until }) => ({ from: startOfDay(from), until: startOfDay(until) })),
    );
  };
}

/** The child has not reached an age: to the beginning of its birthday; possibly for ever where none is known (reading G13). */
export function youngerState({ years }: YoungerThan): StateReader {
  return ({ look, subject }) => {
    if (subject.kind !== "pupil") return noSpans;
    const bornOn = look.world.birthdays.get(subject.id);
    if (bornOn === undefined) return { certain: [], possible: alwaysSpans.possible };
    return surely([{ from: beginning, until: startOfDay(addMonthsClamped(dayOf(bornOn), years * 12)) }]);
  };
}
