import type { Issue, Result } from "../../model/errors.js";
import type { EventBase } from "../../model/event-base.js";
import type { FigurePublished } from "../../model/events-figures.js";
import { type CivilMoment, never, readMoment } from "../../model/moment.js";
import { requireWorld } from "../../model/require-world.js";
import { type SubjectRef, subjectKey } from "../../model/subject.js";
import type { SubjectTimeline, World } from "../../model/world.js";
import { definitionIssues, formulaText, parseFormula } from "./figure-definition.js";
import type { SeriesFigure } from "./series-figure.js";

/** What an event adds to a figure: its own id and moments, and whom the figure is about. */
export interface FigureEventSpec extends Pick<EventBase, "id" | "supersedes"> {
  readonly subject: SubjectRef;
  /** The name that rules ask for, such as `dropoutRate:primary`. */
  readonly indicator: string;
}

/**
 * A figure as the event that rules read (`figure`), its definition in the field `formula`. An event counts by numbers, so the parts must be
 * small enough to be exact.
 *
 * @example
 * ```ts
 * import { figureEvent } from "baoxue";
 * const definition = { indicator: "dropoutRate", variant: "confirmed", version: 1 };
 * const made = figureEvent(
 *   { period: "2024-2025", value: { numerator: 5, denominator: 1000 }, definition, publishedOn: "2025-10-08" },
 *   { id: "f1", subject: { kind: "school", id: "S1" }, indicator: "dropoutRate:junior" },
 * );
 * made.ok && made.value.formula; //=> "dropoutRate/confirmed@1"
 * ```
 */
export function figureEvent(figure: SeriesFigure, spec: FigureEventSpec): Result<FigurePublished> {
  const unnamed = figure.definition === undefined ? [] : definitionIssues(figure.definition, "definition");
  const parts = { numerator: Number(figure.value.numerator), denominator: Number(figure.value.denominator) };
  const inexact = (["numerator", "denominator"] as const).flatMap((part): readonly Issue[] =>
    Number.isSafeInteger(parts[part]) && (part === "numerator" || parts[part] >= 0)
      ? []
      : [{ path: `value.${part}`, value: figure.value[part], expected: "a whole number that is exact as a number" }],
  );
  const issues = [...inexact, ...unnamed];
  if (issues.length > 0) return { ok: false, issues };
  return {
    ok: true,
    value: {
      kind: "figure",
      ...spec,
      ...parts,
      period: figure.period,
      ...(figure.definition ? { formula: formulaText(figure.definition) } : {}),
      occurredOn: figure.publishedOn,
      recordedOn: figure.recordedOn ?? figure.publishedOn,
    },
  };
}

/** Which figures of a world are looked at. */
export interface PublishedLook {
  readonly subject: SubjectRef;
  /** As the events name it. */
  readonly indicator: string;
  /** What was recorded by then is known; the whole log unless given. */
  readonly knownOn?: CivilMoment;
}

/**
 * The figures of an indicator that a world has about a subject, for {@link figureSeries}. What was taken back or corrected by a later event is left
 * out, as the rules leave it out; a figure published anew is a restatement, and both are there. A `formula` in other words than
 * {@link formulaText} names no definition.
 *
 * @throws {BaoxueError} `invalid-input` when the world is raw data; `invalid-moment` when `knownOn` does not exist.
 */
export function publishedFigures(
  world: World,
  { subject, indicator, knownOn }: PublishedLook,
): readonly SeriesFigure[] {
  requireWorld(world);
  const known = knownOn === undefined ? never : readMoment(knownOn, "knownOn").last;
  const facts = timelineOf(world, subject)?.figures ?? [];
  return facts
    .filter((fact) => fact.event.indicator === indicator && world.counts(fact, known))
    .map(({ event }) => {
      const definition = event.formula === undefined ? undefined : parseFormula(event.formula);
      return {
        period: event.period,
        value: { numerator: event.numerator, denominator: event.denominator },
        ...(definition ? { definition } : {}),
        publishedOn: event.occurredOn,
        recordedOn: event.recordedOn,
        event: event.id,
      };
    });
}

function timelineOf(world: World, subject: SubjectRef): SubjectTimeline | undefined {
  return subject.kind === "pupil" ? world.timelines.get(subject.id) : world.subjects.get(subjectKey(subject));
}
