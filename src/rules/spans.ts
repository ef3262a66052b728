import { type Minute, never } from "../model/moment.js";

/** From one minute until before another. */
export interface Span {
  readonly from: Minute;
  readonly until: Minute;
}

/** When something is so: certainly, and at most. Both lists are in order and do not touch; what is certain is also possible. */
export interface Spans {
  readonly certain: readonly Span[];
  readonly possible: readonly Span[];
}

/** Earlier than everything: the beginning of what never began. */
export const beginning: Minute = Number.MIN_SAFE_INTEGER;

/** Spans that are certain; joined where they touch, unless each is to stay apart. */
export function surely(spans: readonly Span[], join = true): Spans {
  if (spans.length === 0) return noSpans;
  const known = join ? union(spans, []) : unique(spans);
  return { certain: known, possible: known };
}

/** Spans in order, each once. */
function unique(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].sort((a, b) => a.from - b.from);
  return sorted.filter(({ from }, i) => sorted[i - 1]?.from !== from);
}

/** Both at once. */
export function bothSpans(a: Spans, b: Spans): Spans {
  return { certain: intersection(a.certain, b.certain), possible: intersection(a.possible, b.possible) };
}

/** Either. */
export function eitherSpans(a: Spans, b: Spans): Spans {
  return { certain: union(a.certain, b.certain), possible: union(a.possible, b.possible) };
}

/** Not so: certain where it was not even possible. */
export function notSpans(a: Spans): Spans {
  return { certain: complement(a.possible), possible: complement(a.certain) };
}

/** Always so. */
export const alwaysSpans: Spans = {
  certain: [{ from: beginning, until: never }],
  possible: [{ from: beginning, until: never }],
};

/** Never so. */
export const noSpans: Spans = { certain: [], possible: [] };

/** Many lists of spans as one, in order, with touching ones joined. */
export function unionOf(lists: readonly (readonly Span[])[]): readonly Span[] {
  return union(lists.flat(), []);
}

/** Spans in order, with empty ones dropped and touching ones joined. */
export function union(a: readonly Span[], b: readonly Span[]): readonly Span[] {
  const joined: { from: Minute; until: Minute }[] = [];
  for (const span of [...a, ...b].filter((one) => one.from < one.until).sort((x, y) => x.from - y.from)) {
    const last = joined.at(-1);
    if (last && span.from <= last.until) last.until = Math.max(last.until, span.until);
    else joined.push({ ...span });
  }
  return joined;
}

function intersection(a: readonly Span[], b: readonly Span[]): readonly Span[] {
  return a.flatMap((x) =>
    b.flatMap((y) => {
      const span = { from: Math.max(x.from, y.from), until: Math.min(x.until, y.until) };
      return span.from < span.until ? [span] : [];
    }),
  );
}

function complement(spans: readonly Span[]): readonly Span[] {
  const gaps: Span[] = [];
  let from = beginning;
  for (const span of spans) {
    if (from < span.from) gaps.push({ from, until: span.from });
    from = span.until;
  }
  if (from < never) gaps.push({ from, until: never });
  return gaps;
}
