import { BaoxueError, type Issue } from "../../model/errors.js";
import { type CivilMoment, never, readMoment } from "../../model/moment.js";
import { requireWorld } from "../../model/require-world.js";
import type { SubjectRef } from "../../model/subject.js";
import type { World } from "../../model/world.js";
import type { LookRequest } from "./look.js";

/** When to look, and with whose knowledge. */
export interface AssessOptions {
  /** The moment that is judged; a date means its end. */
  readonly asOf: CivilMoment;
  /** What was recorded by then is known; unless given, the whole log is. */
  readonly knownOn?: CivilMoment;
  /** How many days ahead the coming periods of recurring duties are told, as `scheduled`: a whole number up to ten years; none unless given. */
  readonly aheadDays?: number;
  /** Only these children, by their number or a former one; all unless given. Other subjects are assessed unless `childrenOnly`. */
  readonly pupils?: readonly string[];
  /** Leave out classes, schools, townships and authorities. */
  readonly childrenOnly?: boolean;
}

const mostDaysAhead = 3653; // ten years: nobody plans a school's duties further

/**
 * What is asked of an assessment, as read.
 *
 * @throws {BaoxueError} `invalid-moment` when `asOf` or `knownOn` does not exist; `invalid-input` when the world is raw data or `aheadDays` counts nothing.
 */
export function requestOf(world: World, options: AssessOptions): LookRequest {
  requireWorld(world);
  const { asOf, knownOn, aheadDays = 0, childrenOnly = false } = (options as AssessOptions | undefined) ?? nothing;
  if (!(Number.isInteger(aheadDays) && aheadDays >= 0 && aheadDays <= mostDaysAhead))
    throw refused({ path: "aheadDays", value: aheadDays, expected: `a whole number from 0 to ${mostDaysAhead}` });
  return {
    asOf: readMoment(asOf, "asOf").last,
    knownOn: knownOn === undefined ? never : readMoment(knownOn, "knownOn").last,
    aheadDays,
    childrenOnly,
  };
}

/** A host without types may ask nothing: then there is no moment to judge. */
const nothing = {} as AssessOptions;

/**
 * The children asked for, each once and under its present number.
 *
 * @throws {BaoxueError} `invalid-input` when what is given is no list, or names a child that the world does not list.
 */
export function childrenAsked(world: World, asked: readonly string[] | undefined): readonly SubjectRef[] {
  const { timelines } = world;
  if (asked === undefined) return Array.from(timelines.values(), ({ subject }) => subject);
  if (!Array.isArray(asked)) throw refused({ path: "pupils", value: asked, expected: "a list of pupils' numbers" });
  const now = asked.every((id) => timelines.has(id)) ? undefined : presentNumbers(world);
  const found = asked.map((id) => timelines.get(id) ?? timelines.get(now?.get(id) ?? ""));
  const strange = found.flatMap((timeline, i): readonly Issue[] =>
    timeline ? [] : [{ path: `pupils[${i}]`, value: asked[i], expected: "a pupil that the world lists" }],
  );
  if (strange.length > 0) throw refused(...strange);
  return [...new Set(found.flatMap((timeline) => timeline?.subject ?? []))];
}

/** The present numbers of children by their former ones. */
function presentNumbers({ data }: World): ReadonlyMap<string, string> {
  return new Map(data.pupils.flatMap(({ id, formerIds = [] }) => formerIds.map((former) => [former, id] as const)));
}

function refused(...issues: readonly Issue[]): BaoxueError {
  return new BaoxueError("invalid-input", issues);
}
