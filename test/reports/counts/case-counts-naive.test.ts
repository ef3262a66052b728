import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CaseFile, CaseStatus } from "../../../src/model/case-file.js";
import { standingAt } from "../../../src/model/case-standing.js";
import { type CivilDate, type DayNumber, dateOf, dayOf } from "../../../src/model/civil-date.js";
import { enrolmentSpells } from "../../../src/model/enrolment-spells.js";
import { dayOfMinute, endOfDay, type Minute, startOfDay } from "../../../src/model/moment.js";
import { stageOf } from "../../../src/model/people.js";
import { type CaseCounter, caseCounts, noCases } from "../../../src/reports/counts/case-counts.js";
import type { ChildRecord, ReportSource } from "../../../src/reports/source/report-source.js";
import { arbitraryCases } from "../../support/arbitraries/cases.js";
import { arbitraryLeavers } from "../../support/arbitraries/leavers.js";
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

const counters = [
  "suspectedInPeriod",
  "confirmedInPeriod",
  "returnedFromDropout",
  "suspectedAtClose",
  "confirmedAtClose",
  "confirmedUnverified",
  "confirmedOnTimeOff",
  "perhapsSuspectedAtClose",
] as const satisfies readonly CaseCounter[];

/** The school where a child was on a day, or was last, or came first; none where its class there is no compulsory one. */
function schoolOn(source: ReportSource, pupil: string, day: DayNumber): string | undefined {
  const places = childIn(source, pupil)
    .view()
    .placements.filter(({ from }) => from <= source.day);
  const place = places.findLast(({ from }) => from <= day) ?? places[0];
  const own = source.world.classes.get(place?.class ?? "");
  return own && stageOf(own) !== "senior" ? place?.school : undefined;
}

/** Whether the child died, is through with school, or arrived elsewhere, by its enrolment and its case as of a moment. */
function isGone({ world, knownOn }: ReportSource, child: ChildRecord, at: Minute): boolean {
  const look = { asOf: dateOf(dayOfMinute(at)), ...(knownOn === undefined ? {} : { knownOn }) };
  const spells = enrolmentSpells(world, child.timeline, look);
  const last = spells.at(-1);
  if (last?.status !== "graduated")
    return last?.status === "died" || (last?.status === "transferredOut" && last.acknowledgedOn !== undefined);
  const grade = world.classes.get(spells.findLast((spell) => spell.class !== undefined)?.class ?? "")?.grade ?? 0;
  const said = child.acts().some(({ at: when, day, event }) => {
    const opens = ["riskNoted", "dropoutSuspected", "dropoutConfirmed"].includes(event.kind);
    return opens && day >= dayOf(last.from) && when <= at;
  });
  return grade >= 9 || !said;
}

/** Whether the child's time off was approved, and not over, on a day. */
function isOff({ world, knownOn }: ReportSource, { timeline }: ChildRecord, day: DayNumber): boolean {
  const look = { asOf: dateOf(day), ...(knownOn === undefined ? {} : { knownOn }) };
  const last = enrolmentSpells(world, timeline, look).at(-1);
  if (last?.status !== "suspended" && last?.status !== "deferred") return false;
  return last.approvedBy !== undefined && (last.expiresOn === undefined || dayOf(last.expiresOn) >= day);
}

/** When one child counts for what, minute by minute. */
function naive(
  source: ReportSource,
  pupil: string,
  first: Minute,
  last: Minute,
): Readonly<Record<(typeof counters)[number], Minute | undefined>> {
  const child = childIn(source, pupil);
  const file = child.caseFile();
  const within = (at: Minute): boolean => first <= at && at <= last;
  const { status, possible } = standingAt(file, last);
  const wasOut = (at: Minute): boolean => standingAt(file, at - 1).possible.includes("confirmed");
  const returns = begins(file, "returned").filter(within);
  const gone = isGone(source, child, last);
  const off = isOff(source, child, dayOfMinute(last));
  const out = !gone && possible.includes("confirmed");
  const atClose = (so: boolean): Minute | undefined => (so ? last : undefined);
  return {
    suspectedInPeriod: begins(file, "suspected").findLast(within),
    confirmedInPeriod: child.acts().findLast(({ at, event }) => event.kind === "dropoutConfirmed" && within(at))?.at,
    returnedFromDropout: returns.some(wasOut) ? returns.at(-1) : undefined,
    suspectedAtClose: atClose(!gone && status === "suspected"),
    confirmedAtClose: atClose(out),
    confirmedUnverified: atClose(out && status === undefined && !off),
    confirmedOnTimeOff: atClose(out && off),
    perhapsSuspectedAtClose: atClose(!(gone || out || status) && possible.includes("suspected")),
  };
}

describe("the cases of a period", () => {
  it("are those of its children, counted one by one, minute by minute", patient, () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(arbitraryLeavers, fc.nat({ max: 12 }), fc.nat({ max: 12 }), (situation, back, days) => {
        const source = sourceOfSituation(situation);
        const [from, to] = [source.day - back, source.day - back + days];
        const [first, last] = [startOfDay(from), Math.min(endOfDay(to), source.until)];
        const counts = caseCounts(source, { from: dateOf(from), to: dateOf(to) });
        const children = [...source.world.timelines.keys()].map((pupil) => ({
          pupil,
          at: naive(source, pupil, first, last),
        }));
        for (const { id: school } of situation.data.schools) {
          const own = counts.get(school) ?? noCases();
          for (const counter of counters) {
            const expected = children.filter(({ pupil, at }) => {
              const when = at[counter];
              return when !== undefined && schoolOn(source, pupil, dayOfMinute(when)) === school;
            }).length;
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
    expect([...seen].sort()).toEqual([...counters].sort());
  });

  it("are each child's rebounds, summed over months that do not overlap", patient, () => {
    fc.assert(
      fc.property(arbitraryCases, (situation) => {
        const source = sourceOfSituation(situation);
        // A case may rest on what was put down before the records begin.
        const { recordsFrom, events } = situation.data;
        const first = Math.min(
          ...[recordsFrom, ...events.map((one) => one.occurredOn.slice(0, 10) as CivilDate)].map(dayOf),
        );
        const days = Array.from({ length: source.day - first + 1 }, (_, i) => source.day - i);
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
