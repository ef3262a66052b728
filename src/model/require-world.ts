import { BaoxueError } from "./errors.js";
import type { World } from "./world.js";

/**
 * Refuses what is no world: raw data, or the result of a parser that was not unwrapped.
 *
 * @throws {BaoxueError} `invalid-input` saying what was handed in instead.
 */
export function requireWorld(world: World): void {
  if ((world as World | undefined)?.timelines instanceof Map) return;
  const isResult = typeof world === "object" && world !== null && "ok" in world;
  const expected = isResult ? "a world; this is a result: hand on its value" : "what createWorld() made";
  throw new BaoxueError("invalid-input", [{ path: "world", value: typeof world, expected }]);
}
