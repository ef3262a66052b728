/** The made-up province's spells as objects, as a host holds them that has read them from its database: each date and each child's number a text of its own. */
import { dateOf, entryKinds, exitKinds, noDay, type PupilSpell } from "baoxue";
import { spellsOfProvince } from "./province-spells.js";

/** So many spells; those wrong in the columns are wrong here. */
export function objectsOfProvince(rows: number): readonly PupilSpell[] {
  const { pupil, area, grade, entryOn, entryAs, exitOn, exitAs, resolvedOn, dictionaries } = spellsOfProvince(rows);
  const places = dictionaries.area ?? [];
  const schools = places.map((place) => `S${place}`);
  return Array.from({ length: rows }, (_, row) => {
    const resolved = resolvedOn?.[row] ?? noDay;
    const left = exitOn[row] ?? noDay;
    return {
      pupil: `P${pupil?.[row]}`,
      school: schools[area?.[row] ?? 0] ?? "",
      area: places[area?.[row] ?? 0] ?? "",
      grade: grade?.[row] ?? 0,
      entry: { on: dateOf(entryOn[row] ?? 0), as: entryKinds[entryAs[row] ?? 0] ?? ("none such" as "other") },
      ...(left === noDay
        ? {}
        : {
            exit: {
              on: dateOf(left),
              as: exitKinds[exitAs[row] ?? 0] ?? "other",
              ...(resolved === noDay ? {} : { resolvedOn: dateOf(resolved) }),
            },
          }),
    };
  });
}
