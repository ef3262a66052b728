import { type AbsenceRun, absenceRuns } from "../../model/absence-run.js";
import { type PupilView, pupilView, type ViewRequest } from "../../model/pupil-view.js";
import type { PupilTimeline, World } from "../../model/world.js";
import type { Spans } from "../spans.js";
import type { State } from "../state.js";

/** One child at one moment, with what has been worked out about it so far: each shared state once. */
export interface PupilContext {
  readonly view: PupilView;
  readonly runs: readonly AbsenceRun[];
  readonly states: Map<State, Spans>;
}

/** Opens the context of a child. */
export function pupilContext(world: World, timeline: PupilTimeline, request: ViewRequest): PupilContext {
  const view = pupilView(world, timeline, request);
  return { view, runs: absenceRuns(view), states: new Map() };
}
