import { isAreaCode } from "../../model/area-code.js";
import type { Issue } from "../../model/errors.js";
import type { SpellColumnData, SpellColumnName } from "./spell-columns.js";

const needed: readonly SpellColumnName[] = ["entryOn", "entryAs", "exitOn", "exitAs"];
const others: readonly SpellColumnName[] = ["pupil", "school", "area", "grade", "class", "sex", "resolvedOn", "flags"];

/** What is wrong with columns as such: one missing, of another length, or with a dictionary that does not serve it. */
export function columnShapeIssues(data: SpellColumnData): readonly Issue[] {
  const rows = data.entryOn?.length ?? 0;
  return [
    ...needed.flatMap((name) =>
      data[name] ? [] : [{ path: name, value: data[name], expected: "a column of whole numbers" }],
    ),
    ...[...needed, ...others].flatMap((name) => kindIssues(name, data[name], rows)),
    ...(["area", "school", "class"] as const).flatMap((name) =>
      data[name] && !data.dictionaries[name]
        ? [
            {
              path: `dictionaries.${name}`,
              value: undefined,
              expected: "the texts that the column's numbers stand for",
            },
          ]
        : [],
    ),
    ...(data.dictionaries.area ?? []).flatMap((code, i) =>
      isAreaCode(code)
        ? []
        : [{ path: `dictionaries.area[${i}]`, value: code, expected: "an area code of 6, 9 or 12 digits" }],
    ),
    ...orderIssues(data.pupil),
  ];
}

function kindIssues(name: string, column: Int32Array | undefined, rows: number): readonly Issue[] {
  if (column === undefined) return [];
  if (!(column instanceof Int32Array)) return [{ path: name, value: typeof column, expected: "an Int32Array" }];
  return column.length === rows
    ? []
    : [{ path: `${name}.length`, value: column.length, expected: `${rows}, as many as entryOn has` }];
}

/** Overlaps and distinct children are found in one pass only where a child's rows stand together. */
function orderIssues(pupil: Int32Array | undefined): readonly Issue[] {
  if (!(pupil instanceof Int32Array)) return [];
  for (let row = 1; row < pupil.length; row++)
    if ((pupil[row] ?? 0) < (pupil[row - 1] ?? 0))
      return [{ path: `pupil[${row}]`, value: pupil[row], expected: "rows sorted by child" }];
  return [];
}
