/** Spans of time in which something is so, certainly and possibly, and how they combine. */
import type { Minute } from "./time.js";

/** From a minute until before another. */
export interface Span {
  readonly from: Minute;
  readonly until: Minute;
}

/** When something is so at least, and at most: each in order; spans that touch are one. */
export interface Spans {
  readonly certain: readonly Span[];
  readonly possible: readonly Span[];
}

export const forEver: Span = { from: -Infinity, until: Infinity };

/** What is known for sure, one way or the other. */
export function surely(spans: readonly Span[]): Spans {
  const tidied = tidy(spans);
  return { certain: tidied, possible: tidied };
}

export const alwaysSo: Spans = surely([forEver]);
export const neverSo: Spans = surely([]);

/** Whether each of several holds at one moment, by the same test for what is certain and what is possible. */
export function combined(parts: readonly Spans[], test: (parts: readonly boolean[]) => boolean): Spans {
  const over = (bound: keyof Spans): readonly Span[] =>
    spansWhere(
      parts.map((part) => part[bound]),
      test,
    );
  return { certain: over("certain"), possible: over("possible") };
}

/** What is not even possible is certainly not so. */
export function opposite({ certain, possible }: Spans): Spans {
  const outside = (list: readonly Span[]): readonly Span[] => spansWhere([list], ([inside]) => inside === false);
  return { certain: outside(possible), possible: outside(certain) };
}

/** In order, without what is empty; what touches is one. */
export function tidy(spans: readonly Span[]): readonly Span[] {
  return spansWhere([spans], ([inside]) => inside === true);
}

/** When two lists of spans both hold. */
export function both(a: readonly Span[], b: readonly Span[]): readonly Span[] {
  return spansWhere([a, b], (parts) => parts.every(Boolean));
}

/** The spans over which a test of several lists holds: asked at each minute at which one of them changes. */
function spansWhere(
  lists: readonly (readonly Span[])[],
  test: (parts: readonly boolean[]) => boolean,
): readonly Span[] {
  const edges = lists.flat().flatMap((span) => [span.from, span.until]);
  return spansBetween(edges, (minute) => test(lists.map((list) => holdsAt(list, minute))));
}

/** The spans over which something holds that changes only at some minutes. */
export function spansBetween(changes: readonly Minute[], holds: (minute: Minute) => boolean): readonly Span[] {
  const points = [...new Set([-Infinity, ...changes])].filter((point) => point !== Infinity).sort((a, b) => a - b);
  const spans: Span[] = [];
  let from: Minute | undefined;
  for (const point of points) {
    const now = holds(point);
    if (now) from ??= point;
    if (now || from === undefined) continue;
    spans.push({ from, until: point });
    from = undefined;
  }
  return from === undefined ? spans : [...spans, { from, until: Infinity }];
}

export function holdsAt(spans: readonly Span[], minute: Minute): boolean {
  return spans.some((span) => span.from <= minute && minute < span.until);
}

/** Whether something is so in some minute from one to another, both included. */
export function touches(spans: readonly Span[], first: Minute, last: Minute): boolean {
  return spans.some((span) => span.from <= last && first < span.until);
}
