import type { Issue } from "../../model/errors.js";
import type { CountedPeriod } from "../spells/counted-period.js";
import { keyText } from "./group-key.js";

/** What is looked at in a tally, whichever it is. */
interface AnyTally {
  readonly periods: readonly CountedPeriod[];
  readonly by: readonly string[];
  readonly counters: readonly string[];
  readonly groups: readonly { readonly key: readonly string[]; readonly counts: readonly number[] }[];
  readonly excluded: number;
}

/** How a tally adds up: over any parts, or over parts that share no child. */
type Adds = "anyPartition" | "pupilPartition";

/** Something wrong in a tally: its place as the names and numbers that lead there. */
export interface TallyFault {
  readonly at: readonly (string | number)[];
  readonly value: unknown;
  readonly expected: string;
}

/** A fault as an issue of the tally that stands at a path. */
export function faultIssue({ at, value, expected }: TallyFault, path: string): Issue {
  const place = at.map((part) => (typeof part === "number" ? `[${part}]` : `.${part}`));
  return { path: `${path}${place.join("")}`, value, expected };
}

/** What is wrong with a tally that is to be added up in this way: types alone do not hold back a host without them. */
export function addsIssues({ adds }: { readonly adds: Adds }, wanted: Adds, path: string): readonly Issue[] {
  const means =
    wanted === "anyPartition"
      ? "counts of distinct children do not add up here"
      : "these are no counts of distinct children";
  return adds === wanted ? [] : [{ path, value: adds, expected: `${wanted}: ${means}` }];
}

/** Groups with too few or too many values. */
export function lengthFaults({ by, counters, groups }: AnyTally): readonly TallyFault[] {
  return groups.flatMap(({ key, counts }, i) => [
    ...lengthFault(key, by.length, ["groups", i, "key"]),
    ...lengthFault(counts, counters.length, ["groups", i, "counts"]),
  ]);
}

/** Counts that are none. */
export function countFaults({ groups, excluded }: AnyTally): readonly TallyFault[] {
  return [
    ...groups.flatMap(({ counts }, i) =>
      counts.flatMap((count, place) => wholeFaults(count, ["groups", i, "counts", place])),
    ),
    ...wholeFaults(excluded, ["excluded"]),
  ];
}

/** What in a tally cannot be as it stands, whatever its counts: something named twice, or periods that do not fit. */
export function formFaults(tally: AnyTally): readonly TallyFault[] {
  const { by, counters, periods, groups } = tally;
  return [
    ...repeats(by).map((i) => ({ at: ["by", i], value: by[i], expected: "each dimension once" })),
    ...repeats(counters).map((i) => ({ at: ["counters", i], value: counters[i], expected: "each counter once" })),
    ...repeats(groups.map(({ key }) => keyText(key))).map((i) => ({
      at: ["groups", i, "key"],
      value: groups[i]?.key,
      expected: "each group once",
    })),
    ...periodFaults(tally),
    ...repeats(periods.map(({ id }) => id)).map((i) => ({
      at: ["periods", i, "id"],
      value: periods[i]?.id,
      expected: "each period's name once",
    })),
  ];
}

function periodFaults({ by, periods, groups }: AnyTally): readonly TallyFault[] {
  const names = periods.map(({ id }) => id);
  const backwards = periods.flatMap(({ from, to }, i) =>
    to < from ? [{ at: ["periods", i, "to"], value: to, expected: `a day from ${from} on` }] : [],
  );
  const place = by.indexOf("period");
  if (place < 0)
    return periods.length > 1
      ? [...backwards, { at: ["periods"], value: names, expected: "one period, or period as a dimension" }]
      : backwards;
  const unknown = groups.flatMap(({ key }, i) =>
    names.includes(key[place] ?? "")
      ? []
      : [{ at: ["groups", i, "key", place], value: key[place], expected: `one of ${names.join(", ")}` }],
  );
  return [...backwards, ...unknown];
}

function lengthFault(values: readonly unknown[], length: number, at: TallyFault["at"]): readonly TallyFault[] {
  return values.length === length ? [] : [{ at, value: values, expected: `${length} entries` }];
}

function wholeFaults(value: number, at: TallyFault["at"]): readonly TallyFault[] {
  return Number.isSafeInteger(value) && value >= 0
    ? []
    : [{ at, value, expected: "a whole number from 0 and below 2^53" }];
}

/** The places at which a text stands that stood before. */
function repeats(texts: readonly string[]): readonly number[] {
  const met = new Set<string>();
  return texts.flatMap((text, i) => {
    if (met.has(text)) return [i];
    met.add(text);
    return [];
  });
}
