import { BaoxueError, type Issue, type Result } from "../../model/errors.js";
import { type CivilMoment, never, readMoment } from "../../model/moment.js";
import { periodKinds } from "../../model/period-key.js";
import { type Check, fields, oneOf, optional, that } from "../../model/shape-check.js";
import { isPeriodOf } from "../../rules/engine/period-keys.js";
import type { Period } from "../../rules/period.js";
import { givenIssues } from "../given.js";
import { definitionIssues, type FigureDefinition, formulaText } from "./figure-definition.js";
import { figureIssues, type SeriesFigure } from "./series-figure.js";
import { type SeriesStep, stepBetween } from "./series-step.js";

/** Which figures are looked at. */
export interface SeriesOptions {
  /** The kind of period; figures of other periods are counted, and not looked at. */
  readonly per: Period;
  /** Only what was published by then; all unless given. */
  readonly asOf?: CivilMoment;
  /** Only what was recorded by then; all unless given. */
  readonly knownOn?: CivilMoment;
  /** Only figures of this definition: so a series goes on across a change by the figures restated under it. */
  readonly definition?: FigureDefinition;
}

/** One period of a series. */
export interface SeriesPoint {
  readonly period: string;
  /** What was published last of it, and holds. */
  readonly figure: SeriesFigure;
  /** What was published before that, the earliest first: a restated figure (修订) keeps all its values. */
  readonly earlier: readonly SeriesFigure[];
  /** How it stands to the point before; absent for the first one. */
  readonly step?: SeriesStep;
}

/** The figures of one subject and indicator over periods. */
export interface FigureSeries {
  readonly per: Period;
  readonly points: readonly SeriesPoint[];
  /** How many of the figures are of other periods than those asked for, and so not looked at: all of them where the wrong kind was asked for. */
  readonly ofOtherPeriods: number;
}

/**
 * Puts figures of one subject in the order of their periods. The figure published last of a period holds, and those before it are kept beside.
 * From point to point it says whether the figure rose, fell or stayed; where the definition, its variant or version changed it says `break`, and
 * nothing is compared; where periods are missing between two, `gap`.
 *
 * @param figures All of one subject and indicator, in any order; of two published in the same minute the one recorded later holds, then that of
 * the greater event id, then the later in the list.
 * @throws {BaoxueError} `invalid-input` naming row and field, where a period is none that a calendar has, a figure no fraction of whole numbers, a
 * moment does not exist, a definition is none, or `per` no period; `invalid-moment` when `asOf` or `knownOn` does not exist.
 * @example
 * ```ts
 * import { figureSeries } from "baoxue";
 * const definition = { indicator: "dropoutRate", variant: "confirmed", version: 1 };
 * const { points } = figureSeries(
 *   [
 *     { period: "2023-2024", value: { numerator: 3, denominator: 1000 }, definition, publishedOn: "2024-10-08" },
 *     { period: "2024-2025", value: { numerator: 5, denominator: 1000 }, definition, publishedOn: "2025-10-08" },
 *     { period: "2024-2025", value: { numerator: 2, denominator: 1000 }, definition, publishedOn: "2025-12-01" },
 *   ],
 *   { per: { kind: "schoolYear" } },
 * );
 * points.map(({ step }) => step); //=> [undefined, "fall"]
 * points[1]?.earlier[0]?.value; //=> { numerator: 5, denominator: 1000 }
 * ```
 */
export function figureSeries(figures: readonly SeriesFigure[], options: SeriesOptions): FigureSeries {
  const made = safeFigureSeries(figures, options);
  if (!made.ok) throw new BaoxueError("invalid-input", made.issues);
  return made.value;
}

/**
 * As {@link figureSeries}, but answers with what is wrong with the figures instead of throwing.
 *
 * @throws {BaoxueError} `invalid-moment` when `asOf` or `knownOn` does not exist.
 */
export function safeFigureSeries(figures: readonly SeriesFigure[], options: SeriesOptions): Result<FigureSeries> {
  const shape = [...givenIssues(figures, "figures", someList), ...givenIssues(options, "options", shapeOfOptions)];
  const issues = shape.length > 0 ? shape : allIssues(figures, options);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: seriesOf(figures, options) };
}

const someList: Check = /* @__PURE__ */ that(Array.isArray, "a list of figures");

const shapeOfOptions: Check = /* @__PURE__ */ (() => {
  const some = optional(that(Array.isArray, "a list"));
  return fields({ per: fields({ kind: oneOf(...periodKinds), months: some, terms: some }) });
})();

function allIssues(figures: readonly SeriesFigure[], { definition }: SeriesOptions): readonly Issue[] {
  return [
    ...Array.from(figures, (figure, i) => figureIssues(figure, `figures[${i}]`)).flat(),
    ...(definition === undefined ? [] : definitionIssues(definition, "definition")),
  ];
}

function seriesOf(figures: readonly SeriesFigure[], options: SeriesOptions): FigureSeries {
  const { per } = options;
  const byPeriod = new Map<string, SeriesFigure[]>();
  for (const figure of inOrder(figures.filter(asked(options)))) {
    const found = byPeriod.get(figure.period) ?? [];
    found.push(figure);
    byPeriod.set(figure.period, found);
  }
  const points: SeriesPoint[] = [];
  for (const period of [...byPeriod.keys()].sort()) {
    const published = byPeriod.get(period) ?? [];
    const figure = published.at(-1);
    if (!figure) continue;
    const before = points.at(-1)?.figure;
    const step = before && stepBetween(before, figure, per);
    points.push({ period, figure, earlier: published.slice(0, -1), ...(step ? { step } : {}) });
  }
  return { per, points, ofOtherPeriods: figures.filter(({ period }) => !isPeriodOf(per, period)).length };
}

type FigureTest = (figure: SeriesFigure) => boolean;

function asked({ per, asOf, knownOn, definition }: SeriesOptions): FigureTest {
  const publishedBy = asOf === undefined ? never : readMoment(asOf, "asOf").last;
  const knownBy = knownOn === undefined ? never : readMoment(knownOn, "knownOn").last;
  const formula = definition && formulaText(definition);
  return (figure) =>
    isPeriodOf(per, figure.period) &&
    firstOf(figure.publishedOn) <= publishedBy &&
    recordedAt(figure) <= knownBy &&
    (formula === undefined || (figure.definition !== undefined && formulaText(figure.definition) === formula));
}

/** By when they were published, then recorded, then by the events' ids: as the log orders its events. */
function inOrder(figures: readonly SeriesFigure[]): readonly SeriesFigure[] {
  return [...figures].sort(
    (a, b) =>
      firstOf(a.publishedOn) - firstOf(b.publishedOn) ||
      recordedAt(a) - recordedAt(b) ||
      ((a.event ?? "") < (b.event ?? "") ? -1 : (a.event ?? "") > (b.event ?? "") ? 1 : 0),
  );
}

function recordedAt({ recordedOn, publishedOn }: SeriesFigure): number {
  return firstOf(recordedOn ?? publishedOn);
}

/** The moments were checked. */
function firstOf(moment: CivilMoment): number {
  return readMoment(moment).first;
}
