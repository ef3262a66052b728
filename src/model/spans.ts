import { type Minute, never } from "./moment.js";

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

/** Never so. */
export const noSpans: Spans = { certain: [], possible: [] };

/** Always so. */
export const alwaysSpans: Spans = {
  certain: [{ from: beginning, until: never }],
  possible: [{ from: beginning, until: never }],
};

/** Spans that are certain; joined where they touch. */
export function surely(spans: readonly Span[]): Spans {
  if (spans.length === 0) return noSpans;
  const known = union(spans);
  return { certain: known, possible: known };
}

/** Spans that are certain and stay apart though they touch, such as the periods of a calendar; each once. */
export function surelyApart(spans: readonly Span[]): Spans {
  const sorted = [...spans].sort((a, b) => a.from - b.from);
  const known = sorted.filter(({ from }, i) => sorted[i - 1]?.from !== from);
  return { certain: known, possible: known };
}

/** Both at once. */
export function bothSpans(a: Spans, b: Spans): Spans {
  if (a === alwaysSpans || b === noSpans) return b;
  if (b === alwaysSpans || a === noSpans) return a;
  return { certain: intersection(a.certain, b.certain), possible: intersection(a.possible, b.possible) };
}

/** Either. */
export function eitherSpans(a: Spans, b: Spans): Spans {
  if (a === noSpans) return b;
  if (b === noSpans) return a;
  return { certain: union([...a.certain, ...b.certain]), possible: union([...a.possible, ...b.possible]) };
}

/** Not so: certain where it was not even possible. */
export function notSpans(a: Spans): Spans {
  return { certain: complement(a.possible), possible: complement(a.certain) };
}

/** Spans in order, with empty ones dropped and touching ones joined. */
export function union(spans: readonly Span[]): readonly Span[] {
  if (spans.length < 2) return spans.filter((one) => one.from < one.until);
  const joined: { from: Minute; until: Minute }[] = [];
  for (const span of spans.filter((one) => one.from < one.until).sort((x, y) => x.from - y.from)) {
    const last = joined.at(-1);
    if (last && span.from <= last.until) last.until = Math.max(last.until, span.until);
    else joined.push({ ...span });
  }
  return joined;
}

/** Both lists are walked once. */
export function intersection(a: readonly Span[], b: readonly Span[]): readonly Span[] {
  const both: Span[] = [];
  let j = 0;
  for (const x of a) {
    while ((b[j]?.until ?? never) <= x.from) j++;
    for (let k = j; k < b.length; k++) {
      const y = b[k];
      if (!y || y.from >= x.until) break;
      both.push({ from: Math.max(x.from, y.from), until: Math.min(x.until, y.until) });
    }
  }
  return both;
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
