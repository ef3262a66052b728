import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CaseFile, CaseStatus } from "../../../src/model/case-file.js";
import { standingAt } from "../../../src/model/case-standing.js";
import { dateOf, dayOf } from "../../../src/model/civil-date.js";
import { endOfDay, type Minute, startOfDay } from "../../../src/model/moment.js";
import { type CaseCounter, caseCounts, noCases } from "../../../src/reports/counts/case-counts.js";
import type { ReportSource } from "../../../src/reports/source/report-source.js";
import { arbitraryCases } from "../../support/arbitraries/cases.js";
import { childIn, sourceOfSituation } from "../../support/reports.js";
import { patient } from "../../support/worlds.js";

/** The minutes at which anything about a case changes. */
function edgesOf({ spans }: CaseFile): readonly Minute[] {
  const all = Object.values(spans).flatMap(({ certain, possible }) => [...certain, ...possible]);
  return [...new Set(all.flatMap(({ from, until }) => [from, until]))].sort((a, b) => a - b);
}

/** When a case is first certain to have a status, since it may have had it. */
function begins(file: CaseFile, status: CaseStatus): readonly Minute[] {
  let sure = false;
  return edgesOf(file).filter((at) => {
    const standing = standingAt(file, at);
    if (!standing.possible.includes(status)) sure = false;
    const starts = !sure && standing.status === status;
    sure ||= starts;
    return starts;
  });
}

type Naive = Pick<
  Record<CaseCounter, number>,
  | "suspectedInPeriod"
  | "confirmedInPeriod"
  | "returnedFromDropout"
  | "suspectedAtClose"
  | "confirmedAtClose"
  | "perhapsSuspectedAtClose"
>;

/** What is counted of one child, minute by minute. */
function naive(source: ReportSource, pupil: string, first: Minute, last: Minute): Naive {
  const child = childIn(source, pupil);
  const file = child.caseFile();
  const within = (at: Minute): boolean => first <= at && at <= last;
  const { status, possible } = standingAt(file, last);
  const wasOut = (at: Minute): boolean => standingAt(file, at - 1).possible.includes("confirmed");
  return {
    suspectedInPeriod: Number(begins(file, "suspected").some(within)),
    confirmedInPeriod: Number(child.acts().some(({ at, event }) => event.kind === "dropoutConfirmed" && within(at))),
    returnedFromDropout: Number(begins(file, "returned").some((at) => within(at) && wasOut(at))),
    suspectedAtClose: Number(status === "suspected"),
    confirmedAtClose: Number(status === "confirmed"),
    perhapsSuspectedAtClose: Number(!status && possible.some((one) => one === "suspected" || one === "confirmed")),
  };
}

describe("the cases of a period", () => {
  it("are those of its children, counted one by one, minute by minute", patient, () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(arbitraryCases, fc.nat({ max: 12 }), fc.nat({ max: 12 }), (situation, back, days) => {
        const source = sourceOfSituation(situation);
        const [from, to] = [source.day - back, source.day - back + days];
        const [first, last] = [startOfDay(from), Math.min(endOfDay(to), source.until)];
        const counts = caseCounts(source, { from: dateOf(from), to: dateOf(to) });
        for (const { id: school } of situation.data.schools) {
          const pupils = [...source.world.timelines.keys()].filter(
            (id) => childIn(source, id).place()?.school === school,
          );
          const children = pupils.map((pupil) => naive(source, pupil, first, last));
          const own = counts.get(school) ?? noCases();
          for (const counter of Object.keys(naiveNothing) as readonly (keyof Naive)[]) {
            const expected = children.reduce((sum, child) => sum + child[counter], 0);
            expect([counter, own[counter]]).toEqual([counter, expected]);
            if (expected > 0) seen.add(counter);
          }
          // Of whom: a part is no more than what it is part of.
          expect(own.returnedFromDropout).toBeLessThanOrEqual(own.returnedInPeriod);
          expect(own.whereaboutsUnknown).toBeLessThanOrEqual(own.confirmedAtClose);
          expect(own.childrenPersuaded).toBeLessThanOrEqual(own.attempts);
          expect(Object.values(own.reasons).reduce((sum, n) => sum + n, 0)).toBe(own.confirmedInPeriod);
        }
      }),
      { numRuns: 150 },
    );
    expect([...seen].sort()).toEqual(Object.keys(naiveNothing).sort());
  });

  it("are each child's rebounds, summed over months that do not overlap", patient, () => {
    fc.assert(
      fc.property(arbitraryCases, (situation) => {
        const source = sourceOfSituation(situation);
        const days = Array.from(
          { length: source.day - dayOf(situation.data.recordsFrom) + 1 },
          (_, i) => source.day - i,
        );
        const summed = days.reduce((sum, day) => {
          const counts = caseCounts(source, { from: dateOf(day), to: dateOf(day) });
          return sum + [...counts.values()].reduce((all, { rebounds }) => all + rebounds, 0);
        }, 0);
        const placed = [...source.world.timelines.keys()].map((id) => childIn(source, id)).filter((one) => one.place());
        expect(summed).toBe(placed.reduce((sum, one) => sum + one.caseFile().rebounds, 0));
      }),
      { numRuns: 60 },
    );
  });
});

const naiveNothing: Naive = {
  suspectedInPeriod: 0,
  confirmedInPeriod: 0,
  returnedFromDropout: 0,
  suspectedAtClose: 0,
  confirmedAtClose: 0,
  perhapsSuspectedAtClose: 0,
};
