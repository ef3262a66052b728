import { castDraft, Immer } from "immer";
import { BaoxueError, type Issue, type Result } from "./errors.js";
import type { EventId } from "./event-base.js";
import type { SchoolEvent } from "./events.js";
import { type Check, fields, listOf, someText, wholeIssues } from "./shape-check.js";
import { worldIssues } from "./world-check.js";
import type { WorldData } from "./world-data.js";
import { worldShapeIssues } from "./world-shape.js";

// Does not freeze what belongs to the host.
const drafts = /* @__PURE__ */ new Immer({ autoFreeze: false });

/**
 * Appends what happened to what is known (登记). Nothing is edited or removed: a correction is a new event that supersedes.
 * The old data stays as it was, and the new shares with it whatever is the same.
 *
 * @param data What is known so far.
 * @param events What became known, in any order.
 * @throws {BaoxueError} `invalid-world` when an id is taken, a date does not exist, or a school, class or child is not listed.
 * @example
 * ```ts
 * import { record } from "baoxue";
 * const before = { recordsFrom: "2025-09-01", schools: [{ id: "s1" }], classes: [{ id: "c1", school: "s1", grade: 7 }], pupils: [], events: [] } as const;
 * const after = record(before, [
 *   { id: "e1", kind: "register", class: "c1", session: "am", absent: [], occurredOn: "2025-09-01", recordedOn: "2025-09-01T08:10" },
 * ]);
 * [before.events.length, after.events.length]; //=> [0, 1]
 * ```
 */
export function record(data: WorldData, events: readonly SchoolEvent[]): WorldData {
  const made = safeRecord(data, events);
  if (!made.ok) throw new BaoxueError("invalid-world", made.issues);
  return made.value;
}

/**
 * As {@link record}, but answers with what is wrong instead of throwing. Paths count the new events: `events[0]` is the first of them.
 *
 * @example
 * ```ts
 * import { safeRecord } from "baoxue";
 * const empty = { recordsFrom: "2025-09-01", schools: [], classes: [], pupils: [], events: [] } as const;
 * const made = safeRecord(empty, [
 *   { id: "e1", kind: "mark", pupil: "p9", session: "am", attended: true, occurredOn: "2025-09-01", recordedOn: "2025-09-01" },
 * ]);
 * made.ok ? [] : made.issues; //=> [{ path: "events[0].pupil", value: "p9", expected: "an id that the world lists" }]
 * ```
 */
export function safeRecord(data: WorldData, events: readonly SchoolEvent[]): Result<WorldData> {
  const shape = [...logIssues(data), ...worldShapeIssues({ ...data, events })];
  if (shape.length > 0) return { ok: false, issues: shape };
  const issues = [...worldIssues({ ...data, events }), ...takenIds(data, events)];
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: appended(data, events) };
}

function appended(data: WorldData, events: readonly SchoolEvent[]): WorldData {
  if (events.length === 0) return data;
  return drafts.produce(data, (draft) => {
    draft.events = castDraft([...data.events, ...events]);
  });
}

/** Of what is known already only the log must be one: the rest is looked at with the new events. */
function logIssues(data: unknown): readonly Issue[] {
  return wholeIssues(hasLog, data, undefined).map((issue) => ({
    ...issue,
    path: issue.path === "" ? "data" : `data.${issue.path}`,
  }));
}

const hasLog: Check = /* @__PURE__ */ fields({ events: listOf(fields({ id: someText })) });

/** The old log is walked once, against the few new ids. */
function takenIds(data: WorldData, events: readonly SchoolEvent[]): readonly Issue[] {
  const places = new Map<EventId, number>(events.map((event, i) => [event.id, i]));
  return data.events.flatMap(({ id }): readonly Issue[] => {
    const place = places.get(id);
    return place === undefined
      ? []
      : [{ path: `events[${place}].id`, value: id, expected: "an id that no event in the log has" }];
  });
}
