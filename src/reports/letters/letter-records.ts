import { dateOf, dayOf } from "../../model/civil-date.js";
import type { LetterSigned, Submitted } from "../../model/events-papers.js";
import type { Fact } from "../../model/fact.js";
import { type SubjectRef, subjectKey } from "../../model/subject.js";
import type { ReportPeriod } from "../kit/report-head.js";
import type { ReportSource } from "../source/report-source.js";
import type { HandedIn, LetterPair, LetterSignature, UnitLetterScope, UnitLetterSpec } from "./letter-types.js";

/** The acts about a place that count at the cut-off. */
function actsAt({ world, until, known }: ReportSource, of: SubjectRef): readonly Fact[] {
  return (world.subjects.get(subjectKey(of))?.acts ?? []).filter(
    (fact) => fact.at <= until && world.counts(fact, known),
  );
}

/** Whether a record is of the period: as it says, else by its day. */
function inPeriod({ day }: Fact, said: string | undefined, { from, to, key }: ReportPeriod): boolean {
  return said !== undefined && key !== undefined ? said === key : dayOf(from) <= day && day <= dayOf(to);
}

/** The letter of a period as the log tells that it was signed; the last, where it was signed again. */
export function signedIn(
  { letter, version }: UnitLetterSpec,
  source: ReportSource,
  { of, period, person }: UnitLetterScope,
  { upper, lower }: Pick<LetterPair, "upper" | "lower">,
): LetterSignature | undefined {
  const fact = actsAt(source, of)
    .filter((one): one is Fact<LetterSigned> => one.event.kind === "letterSigned" && one.event.letter === letter)
    .filter(({ event }) => event.lower === lower && (letter === "pledge" || event.upper === upper))
    .filter(({ event }) => version === undefined || event.version === undefined || event.version === version)
    .filter(({ event }) => person === undefined || event.person === person)
    .findLast((one) => inPeriod(one, one.event.period, period));
  if (!fact) return undefined;
  const { id, person: by, sealed, copies, version: used, doubleSided, asIssued } = fact.event;
  return {
    on: dateOf(fact.day),
    event: id,
    ...(by === undefined ? {} : { person: by }),
    ...(sealed === undefined ? {} : { sealed }),
    ...(copies === undefined ? {} : { copies }),
    ...(used === undefined ? {} : { version: used }),
    ...(doubleSided === undefined ? {} : { doubleSided }),
    ...(asIssued === undefined ? {} : { asIssued }),
  };
}

/** What of a period was handed in: several hand-ins add up, and only what came on paper is counted where that is said. */
export function handedInBy(
  source: ReportSource,
  { of, period }: UnitLetterScope,
  { material }: NonNullable<UnitLetterSpec["handIn"]>,
): HandedIn | undefined {
  const facts = actsAt(source, of).filter(
    (fact): fact is Fact<Submitted> =>
      fact.event.kind === "submitted" && fact.event.material === material && inPeriod(fact, fact.event.period, period),
  );
  const paper = facts.filter(({ event }) => event.onPaper !== false);
  const last = paper.at(-1) ?? facts.at(-1);
  if (!last) return undefined;
  const copies = paper.map(({ event }) => event.copies);
  return {
    on: dateOf(last.day),
    ...(copies.length === 0 || copies.includes(undefined)
      ? {}
      : { copies: copies.reduce<number>((sum, count = 0) => sum + count, 0) }),
    ...(last.event.onPaper === undefined ? {} : { onPaper: last.event.onPaper }),
  };
}
