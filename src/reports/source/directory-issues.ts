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

/** What is wrong with a directory: no list of entries, or two entries for one child, person or body, of which nobody can tell which is right. */
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
    return [];
  });
}
