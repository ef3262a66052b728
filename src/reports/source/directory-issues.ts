import type { Issue } from "../../model/errors.js";
import type { Directory } from "../../model/particulars.js";
import type { PupilId } from "../../model/people.js";
import { isObject } from "../../model/shape-check.js";
import type { World } from "../../model/world.js";

/** The number under which a child is kept now, by any that it ever had. */
export function currentNumber({ data }: World): (id: PupilId) => PupilId {
  const now = new Map(
    data.pupils.flatMap(({ id, formerIds = [] }) => formerIds.map((former) => [former, id] as const)),
  );
  return (id) => now.get(id) ?? id;
}

/**
 * What is wrong with a directory: no list of entries, particulars that are no text, or two entries for one child, person or body, of which nobody can tell
 * which is right.
 */
export function directoryIssues(world: World, directory: Directory): readonly Issue[] {
  const given: unknown = directory;
  if (!isObject(given)) return [{ path: "directory", value: directory, expected: "lists of pupils, officers, bodies" }];
  const current = currentNumber(world);
  return [
    ...listIssues("pupils", directory.pupils, ({ pupil }) => current(pupil)),
    ...listIssues("officers", directory.officers, ({ person }) => person),
    ...listIssues("bodies", directory.bodies, ({ id }) => id),
  ];
}

function listIssues<T extends object>(
  name: string,
  list: readonly T[] | undefined,
  keyOf: (entry: T) => unknown,
): readonly Issue[] {
  if (list === undefined) return [];
  if (!Array.isArray(list)) return [{ path: `directory.${name}`, value: list, expected: "a list" }];
  const seen = new Set<unknown>();
  return list.flatMap((entry: T, i): readonly Issue[] => {
    const path = `directory.${name}[${i}]`;
    if (!isObject(entry)) return [{ path, value: entry, expected: "an object" }];
    const key = keyOf(entry);
    if (typeof key !== "string" || key === "")
      return [{ path, value: entry, expected: "an entry with the number of whom it names" }];
    if (seen.has(key)) return [{ path, value: key, expected: "a number that no other entry has" }];
    seen.add(key);
    return entryIssues(path, entry);
  });
}

/** What is wrong with the particulars of one entry: all are texts, but for a child's guardians, who are entries themselves. */
function entryIssues(path: string, entry: object): readonly Issue[] {
  const found: Issue[] = [];
  // A county has a million of them, and most often nothing is wrong with any.
  for (const [name, value] of Object.entries(entry) as readonly (readonly [string, unknown])[]) {
    if (value === undefined || typeof value === "string") continue;
    if (name === "guardians") found.push(...guardianIssues(`${path}.guardians`, value));
    else found.push({ path: `${path}.${name}`, value, expected: "a text" });
  }
  return found;
}

function guardianIssues(path: string, guardians: unknown): readonly Issue[] {
  if (!Array.isArray(guardians)) return [{ path, value: guardians, expected: "a list" }];
  return guardians.flatMap((one: unknown, i) =>
    isObject(one) ? entryIssues(`${path}[${i}]`, one) : [{ path: `${path}[${i}]`, value: one, expected: "an object" }],
  );
}
