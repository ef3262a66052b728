import type { Issue } from "../../model/errors.js";
import type { EventId } from "../../model/event-base.js";
import type { Fraction } from "../../model/fraction.js";
import { type CivilMoment, parseMoment } from "../../model/moment.js";
import { kindOfKey, periodKeyPhrase } from "../../model/period-key.js";
import { below, type Check, fields } from "../../model/shape-check.js";
import { anyObject } from "../given.js";
import { definitionIssues, type FigureDefinition } from "./figure-definition.js";

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

const shape: Check = /* @__PURE__ */ (() => fields({ value: anyObject }))();

/** What is wrong with a figure, field by field. */
export function figureIssues(figure: SeriesFigure, path: string): readonly Issue[] {
  const malformed = shape(figure, undefined);
  return malformed.length > 0 ? malformed.map((issue) => below(path, issue)) : fieldIssues(figure, path);
}

function fieldIssues(figure: SeriesFigure, path: string): readonly Issue[] {
  const { period, value, definition, publishedOn, recordedOn = publishedOn } = figure;
  const { numerator, denominator } = value;
  const moment = "YYYY-MM-DD or YYYY-MM-DDTHH:mm";
  const checks: readonly (readonly [isFine: boolean, field: string, value: unknown, expected: string])[] = [
    [kindOfKey(period) !== undefined, "period", period, periodKeyPhrase],
    [isWhole(numerator), "value.numerator", numerator, "a whole number"],
    [isWhole(denominator) && denominator >= 0, "value.denominator", denominator, "a whole number from 0"],
    [parseMoment(publishedOn) !== undefined, "publishedOn", publishedOn, moment],
    [parseMoment(recordedOn) !== undefined, "recordedOn", recordedOn, moment],
  ];
  const wrong = checks.filter(([isFine]) => !isFine);
  return [
    ...wrong.map(([, field, given, expected]) => ({ path: `${path}.${field}`, value: given, expected })),
    ...(definition === undefined ? [] : definitionIssues(definition, `${path}.definition`)),
  ];
}

function isWhole(part: number | bigint): boolean {
  return typeof part === "bigint" || Number.isSafeInteger(part);
}
