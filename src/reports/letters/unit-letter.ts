import { BaoxueError } from "../../model/errors.js";
import { checkSubject } from "../kit/check-subject.js";
import { checkedReport } from "../kit/checked-report.js";
import { periodIssues } from "../kit/period-issues.js";
import type { ReportDefinition } from "../kit/report-definition.js";
import { reportHead } from "../kit/report-head.js";
import type { ReportSource } from "../source/report-source.js";
import { holdersAt } from "./letter-holders.js";
import { blankLetter, layOutLetter } from "./letter-layout.js";
import { letterPoints } from "./letter-points.js";
import { handedInBy, signedIn } from "./letter-records.js";
import type { LetterPair, UnitLetter, UnitLetterScope, UnitLetterSpec } from "./letter-types.js";

export type { UnitLetter, UnitLetterScope } from "./letter-types.js";

/** A letter between layers as a report. */
export function unitLetter(spec: UnitLetterSpec): ReportDefinition<UnitLetter, UnitLetterScope> {
  const { id, title, about, answers, forms, audiences, fieldsFrom } = spec;
  return checkedReport({
    id,
    title,
    about,
    answers,
    forms,
    audiences,
    fieldsFrom,
    build: (source, scope) => prepare(spec, source, scope),
    layout: (letter, context) => layOutLetter(spec, letter, context),
    blank: () => blankLetter(spec),
  });
}

function prepare(spec: UnitLetterSpec, source: ReportSource, scope: UnitLetterScope): UnitLetter {
  const { of, period, text } = scope;
  checkSubject(source, of, spec);
  const issues = periodIssues(period);
  if (issues.length > 0) throw new BaoxueError("invalid-input", issues);
  const { upper, lower } = pairOf(spec, scope);
  const signed = signedIn(spec, source, scope, { upper, lower });
  const handedIn = spec.handIn && handedInBy(source, scope, spec.handIn);
  const points = letterPoints(spec, { upper, lower, text, signed, handedIn });
  return {
    ...reportHead(source, {
      report: spec.id,
      about: of,
      period,
      answers: spec.answers,
      missing: points.filter(({ done }) => done !== true).map(({ what, owedBy }) => ({ what, owedBy, subject: of })),
    }),
    upper,
    lower,
    upperHolders: holdersAt(source, of, upper),
    lowerHolders: holdersAt(source, of, lower),
    ...(text === undefined ? {} : { text }),
    ...(signed === undefined ? {} : { signed }),
    ...(handedIn === undefined ? {} : { handedIn }),
    points,
  };
}

function pairOf({ pairs, title }: UnitLetterSpec, { of, between }: UnitLetterScope): LetterPair {
  const own = pairs.filter(({ about }) => about === of.kind);
  const pair = between ? own.find(({ upper, lower }) => upper === between.upper && lower === between.lower) : own[0];
  if (pair) return pair;
  const layers = own.map(({ upper, lower }) => `${upper}–${lower}`).join(", ");
  throw new BaoxueError("invalid-input", [
    {
      path: "between",
      value: between,
      expected: `one of ${layers}, between whom "${title.en}" is signed at a ${of.kind}`,
    },
  ]);
}
