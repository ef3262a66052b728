import type { Issue } from "../../model/errors.js";
import type { EventId } from "../../model/event-base.js";
import type { Fraction } from "../../model/fraction.js";
import { type CivilMoment, parseMoment } from "../../model/moment.js";
import { kindOfKey, periodKeyPhrase } from "../../model/period-key.js";
import type { FigureDefinition } from "./figure-definition.js";

/** One figure as it was published: what it says, of when, and by which definition. */
export interface SeriesFigure {
  /** The period that it is about, such as `2024-2025`. */
  readonly period: string;
  readonly value: Fraction;
  /** Absent where nobody said by which definition it was made: it is then compared with nothing. */
  readonly definition?: FigureDefinition;
  /** When it was published. */
  readonly publishedOn: CivilMoment;
  /** When it came into the record; when it was published unless given. */
  readonly recordedOn?: CivilMoment;
  /** The event that says so, where there is one. */
  readonly event?: EventId;
}

/** What is wrong with a figure, field by field. */
export function figureIssues(figure: SeriesFigure, path: string): readonly Issue[] {
  const { period, value, definition, publishedOn, recordedOn } = figure;
  const expected = "YYYY-MM-DD or YYYY-MM-DDTHH:mm";
  return [
    ...(kindOfKey(period) === undefined ? [issue(`${path}.period`, period, periodKeyPhrase)] : []),
    ...(isWhole(value.numerator) ? [] : [issue(`${path}.value.numerator`, value.numerator, "a whole number")]),
    ...(isWhole(value.denominator) && value.denominator >= 0
      ? []
      : [issue(`${path}.value.denominator`, value.denominator, "a whole number from 0")]),
    ...(parseMoment(publishedOn) ? [] : [issue(`${path}.publishedOn`, publishedOn, expected)]),
    ...(recordedOn === undefined || parseMoment(recordedOn) ? [] : [issue(`${path}.recordedOn`, recordedOn, expected)]),
    ...(definition === undefined || (Number.isSafeInteger(definition.version) && definition.version >= 1)
      ? []
      : [issue(`${path}.definition.version`, definition.version, "a whole number from 1")]),
  ];
}

function issue(path: string, value: unknown, expected: string): Issue {
  return { path, value, expected };
}

function isWhole(part: number | bigint): boolean {
  return typeof part === "bigint" || Number.isSafeInteger(part);
}
