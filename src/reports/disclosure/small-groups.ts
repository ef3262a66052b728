import { compareTexts } from "../../calc/movements/place-table.js";
import { BaoxueError } from "../../model/errors.js";
import type { Text } from "../../model/text.js";

/** What a field of a register may hold; `undefined` and `null` say that it is not known. */
export type RowValue = string | number | boolean | null | undefined;

/** Rows that are alike in all of the fields, and too few: `unique` where a row stands alone and so names a child, else `small`. */
export interface SmallGroup<Field extends string> {
  readonly kind: "unique" | "small";
  /** What the rows have in common; not known stays `undefined`. */
  readonly values: Readonly<Record<Field, RowValue>>;
  /** The places of the rows in the list given. */
  readonly rows: readonly number[];
  readonly says: Text;
}

/**
 * The groups of a register's rows that are smaller than `k`: children who could be known by age, village and condition together although no
 * name is there (k-anonymity, L. Sweeney 2002; 准标识符). Fewer fields make larger groups, so what is safe with all of them is safe with some.
 * Rows of which a field is not known are alike in that; a reader who knows it may tell them apart. Not looked at: whether all of a group
 * have the same secret.
 *
 * @param fields The quasi-identifiers: what somebody who knows a child may know of it besides.
 * @param k How many must be alike at least.
 * @throws {BaoxueError} `invalid-input` when `k` is not a whole number of 2 or above, or no field is named.
 *
 * @example
 * ```ts
 * import { smallGroups } from "baoxue";
 * const rows = [{ age: 9, village: "V1" }, { age: 9, village: "V1" }, { age: 13, village: "V1" }];
 * smallGroups(rows, ["age", "village"], 2).map(({ kind, values }) => `${kind} ${values.age} ${values.village}`); //=> ["unique 13 V1"]
 * smallGroups(rows, ["village"], 2); //=> []
 * ```
 */
export function smallGroups<Field extends string>(
  rows: readonly Readonly<Partial<Record<Field, RowValue>>>[],
  fields: readonly Field[],
  k: number,
): readonly SmallGroup<Field>[] {
  if (!Number.isSafeInteger(k) || k < 2)
    throw new BaoxueError("invalid-input", [{ path: "k", value: k, expected: "a whole number, 2 at least" }]);
  if (fields.length === 0)
    throw new BaoxueError("invalid-input", [{ path: "fields", value: fields, expected: "a field at least" }]);
  const groups = new Map<string, { readonly values: readonly RowValue[]; readonly rows: number[] }>();
  for (const [i, row] of rows.entries()) {
    const values = fields.map((field) => known(row[field]));
    const name = JSON.stringify(values.map((value) => [typeof value, String(value)]));
    const group = groups.get(name) ?? { values, rows: [] };
    group.rows.push(i);
    groups.set(name, group);
  }
  return [...groups]
    .filter(([, group]) => group.rows.length < k)
    .sort(([one], [other]) => compareTexts(one, other))
    .map(([, group]) => smallGroup(fields, group.values, group.rows));
}

/** A cell that was left empty is as little known as one that is not there. */
function known(value: RowValue): RowValue {
  return value === null || value === "" ? undefined : value;
}

function smallGroup<Field extends string>(
  fields: readonly Field[],
  values: readonly RowValue[],
  rows: readonly number[],
): SmallGroup<Field> {
  const named = fields.map((field, i) => [field, values[i]] as const);
  const zh = named.map(([field, value]) => `${field}为${value === undefined ? "不明" : String(value)}`).join("、");
  const en = named.map(([field, value]) => `${field} ${value === undefined ? "not known" : String(value)}`).join(", ");
  const alone = rows.length === 1;
  return {
    kind: alone ? "unique" : "small",
    values: Object.fromEntries(named) as Record<Field, RowValue>,
    rows,
    says: alone
      ? {
          zh: `${zh}的记录只有1条，可据此认出该学生。`,
          en: `Only 1 record has ${en}: the child can be recognised by it.`,
        }
      : { zh: `${zh}的记录只有${rows.length}条。`, en: `Only ${rows.length} records have ${en}.` },
  };
}
