import type { Issue } from "../../model/errors.js";
import type { CellKey, CountTable, DisclosureOptions, MeasureSum, NodeSum, TableNode } from "./count-table.js";

/** What is wrong with a table and its options, apart from sums that do not add up. */
export function tableIssues(table: CountTable, options: DisclosureOptions): readonly Issue[] {
  return [
    ...optionIssues(options),
    ...treeIssues(table.areas, "areas"),
    ...treeIssues(table.periods, "periods"),
    ...nodeSumIssues(table.areas, table.areaSums, "areaSums"),
    ...nodeSumIssues(table.periods, table.periodSums, "periodSums"),
    ...repeated(table.measures, "measures"),
    ...measureIssues(table),
    ...cellIssues(table, options),
  ];
}

function optionIssues({ minimumCell, width = minimumCell }: DisclosureOptions): readonly Issue[] {
  const least = 3; // with 2, whoever knows it reads every small cell as 1
  return [
    ...(isCount(minimumCell) && minimumCell >= least
      ? []
      : [{ path: "minimumCell", value: minimumCell, expected: `a whole number, ${least} at least` }]),
    ...(isCount(width) && width >= 1 ? [] : [{ path: "width", value: width, expected: "a whole number, 1 at least" }]),
  ];
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function repeated(list: readonly { readonly id: string }[], path: string): readonly Issue[] {
  const seen = new Set<string>();
  return list.flatMap(({ id }, i) => {
    if (seen.size !== seen.add(id).size) return [];
    return [{ path: `${path}[${i}].id`, value: id, expected: "an id that no other has" }];
  });
}

function treeIssues(nodes: readonly TableNode[], path: string): readonly Issue[] {
  const parents = new Map(nodes.map(({ id, parent }) => [id, parent]));
  const strays = nodes.flatMap(({ parent }, i) =>
    parent === undefined || parents.has(parent)
      ? []
      : [{ path: `${path}[${i}].parent`, value: parent, expected: `one of the ${path}` }],
  );
  const circles = nodes.flatMap(({ id, parent }, i) =>
    isAbove(id, parent, parents)
      ? [{ path: `${path}[${i}].parent`, value: parent, expected: "no node below this one" }]
      : [],
  );
  return [...repeated(nodes, path), ...strays, ...circles];
}

/** Whether the way up from `from` comes by `id`. */
function isAbove(id: string, from: string | undefined, parents: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>();
  for (let at = from; at !== undefined && !seen.has(at); at = parents.get(at)) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}

/** Sums beside a tree name nodes that there are, and none that goes into itself by them and the tree together. */
function nodeSumIssues(nodes: readonly TableNode[], sums: readonly NodeSum[] = [], path: string): readonly Issue[] {
  if (sums.length === 0) return [];
  const ids = new Set(nodes.map(({ id }) => id));
  const strays = sums.flatMap(({ total, parts }, i) =>
    [
      { path: `${path}[${i}].total`, value: total },
      ...parts.map((value, j) => ({ path: `${path}[${i}].parts[${j}]`, value })),
    ]
      .filter(({ value }) => !ids.has(value))
      .map((one) => ({ ...one, expected: "one of the nodes" })),
  );
  const tree = nodes.flatMap(({ id, parent }) => (parent === undefined ? [] : [{ total: parent, parts: [id] }]));
  return [...strays, ...sumIssues(sums, path, tree)];
}

function measureIssues({ measures, sums = [], shares = [] }: CountTable): readonly Issue[] {
  const ids = new Set(measures.map(({ id }) => id));
  const named = [
    ...sums.flatMap(({ total, parts }, i) => [
      { path: `sums[${i}].total`, value: total },
      ...parts.map((value, j) => ({ path: `sums[${i}].parts[${j}]`, value })),
    ]),
    ...shares.flatMap(({ part, whole }, i) => [
      { path: `shares[${i}].part`, value: part },
      { path: `shares[${i}].whole`, value: whole },
    ]),
  ];
  const unknown = named
    .filter(({ value }) => !ids.has(value))
    .map((one) => ({ ...one, expected: "one of the measures" }));
  return [...unknown, ...sumIssues(sums, "sums"), ...shareIssues({ measures, shares })];
}

function sumIssues(sums: readonly MeasureSum[], list: string, others: readonly MeasureSum[] = []): readonly Issue[] {
  const all = [...sums, ...others];
  return sums.flatMap(({ total, parts }, i) => {
    const path = `${list}[${i}].parts`;
    if (parts.length === 0 || new Set(parts).size < parts.length)
      return [{ path, value: parts, expected: "parts, each of them once" }];
    return parts.some((part) => isPartOf(total, part, all))
      ? [{ path, value: parts, expected: `none of which ${total} is a part` }]
      : [];
  });
}

/** Whether one measure is the other, or goes into it by any of the sums. */
function isPartOf(one: string, other: string, sums: readonly MeasureSum[]): boolean {
  const within = new Set([other]);
  for (const measure of within)
    for (const { total, parts } of sums) if (total === measure) for (const part of parts) within.add(part);
  return within.has(one);
}

function shareIssues({ measures, shares = [] }: Pick<CountTable, "measures" | "shares">): readonly Issue[] {
  const ids = new Set(measures.map(({ id }) => id));
  return shares.flatMap(({ part, whole }, i) => {
    if (part === whole) return [{ path: `shares[${i}]`, value: whole, expected: "two measures" }];
    const rest = restName(part, whole);
    return ids.has(rest)
      ? [{ path: "measures", value: rest, expected: `another id, as ${rest} is what a share leaves` }]
      : [];
  });
}

/** What those of a whole are called who are not of its part. */
export function restName(part: string, whole: string): string {
  return `${whole} − ${part}`;
}

function cellIssues({ areas, periods, measures, cells }: CountTable, options: DisclosureOptions): readonly Issue[] {
  const known = {
    area: new Set(areas.map(({ id }) => id)),
    period: new Set(periods.map(({ id }) => id)),
    measure: new Set(measures.map(({ id }) => id)),
  };
  const stray = (cell: CellKey, path: string): readonly Issue[] =>
    (["area", "period", "measure"] as const).flatMap((field) =>
      known[field].has(cell[field])
        ? []
        : [{ path: `${path}.${field}`, value: cell[field], expected: `one of the table’s ${field}s` }],
    );
  const seen = new Set<string>();
  const given = cells.flatMap((cell, i): readonly Issue[] => {
    const path = `cells[${i}]`;
    const again = seen.size === seen.add(cellName(cell)).size;
    return [
      ...stray(cell, path),
      ...(again ? [{ path, value: cell, expected: "a cell that was not given before" }] : []),
      ...(isCount(cell.count)
        ? []
        : [{ path: `${path}.count`, value: cell.count, expected: "a whole number, 0 or above" }]),
    ];
  });
  const earlier = options.alreadyPublished ?? [];
  return [
    ...given,
    ...earlier.flatMap((cell, i) => [
      ...stray(cell, `alreadyPublished[${i}]`),
      ...("shown" in cell.value && !isCount(cell.value.shown)
        ? [
            {
              path: `alreadyPublished[${i}].value.shown`,
              value: cell.value.shown,
              expected: "a whole number, 0 or above",
            },
          ]
        : []),
    ]),
  ];
}

/** A cell as one word, for maps. */
export function cellName({ area, period, measure }: CellKey): string {
  return JSON.stringify([area, period, measure]);
}
