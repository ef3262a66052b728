import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AbsenceRun, absenceRuns } from "../../src/model/absence-run.js";
import { canClose } from "../../src/model/case-claims.js";
import { type CaseFile, type CaseStatus, caseFile } from "../../src/model/case-file.js";
import { standingAt } from "../../src/model/case-standing.js";
import { dateOf, dayOf } from "../../src/model/civil-date.js";
import type { SchoolEvent } from "../../src/model/events.js";
import { type CivilMoment, type Minute, never, readMoment } from "../../src/model/moment.js";
import { schoolCalendar } from "../../src/model/school-calendar.js";
import { dayOfSession, type SessionIndex, sessionOf } from "../../src/model/session.js";
import type { Span } from "../../src/model/spans.js";
import { arbitraryCases } from "../support/arbitraries/cases.js";
import type { Situation } from "../support/arbitraries/worlds.js";
import { caseIn, caseInput, type Looking } from "../support/child.js";

const patient = { timeout: 60_000 } as const;
const statuses: readonly CaseStatus[] = ["atRisk", "suspected", "confirmed", "returned", "closed"];

function look({ calendar, asOf, knownOn }: Situation, pupil: string): Looking & { readonly pupil: string } {
  return { asOf, pupil, calendar: schoolCalendar(calendar), ...(knownOn === undefined ? {} : { knownOn }) };
}

/** The cases of all children of a world. */
function casesOf(situation: Situation): readonly CaseFile[] {
  return situation.data.pupils.map(({ id }) => caseIn(situation.data, look(situation, id)));
}

function holds(spans: readonly Span[], at: Minute): boolean {
  return spans.some(({ from, until }) => from <= at && at < until);
}

/** Every moment at which something changes, and the minutes around it. */
function edgesOf(file: CaseFile): readonly Minute[] {
  const edges = statuses.flatMap((status) =>
    [...file.spans[status].possible, ...file.spans[status].certain].flatMap(({ from, until }) => [from, until]),
  );
  return [...new Set(edges.flatMap((at) => [at - 1, at, at + 1]))].filter((at) => Math.abs(at) < never - 1);
}

/** Without what holds after a moment. */
function clipped(spans: readonly Span[], asOf: Minute): readonly Span[] {
  return spans
    .filter(({ from }) => from <= asOf)
    .map(({ from, until }) => ({ from, until: Math.min(until, asOf + 1) }));
}

function isFullyKnown(file: CaseFile): boolean {
  const unknown = file.input.runs.some((run) => run.sessions.some((entry) => entry.status === "unknown"));
  return !unknown && !file.steps.some((step) => step.certainty === "possible" || step.certainAt !== undefined);
}

describe("the case of a child", () => {
  it("is certainly so only where it is possibly so, and certainly one thing at a time", patient, () => {
    fc.assert(
      fc.property(arbitraryCases, (situation) => {
        for (const file of casesOf(situation)) {
          for (const at of edgesOf(file)) {
            const certain = statuses.filter((status) => holds(file.spans[status].certain, at));
            expect(certain.length).toBeLessThanOrEqual(1);
            const { status, possible } = standingAt(file, at);
            expect(status).toBe(certain[0]);
            if (status) expect(possible).toContain(status);
            if (holds(file.open.certain, at)) expect(holds(file.open.possible, at)).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("has one status at every moment from its opening on, where every register was taken", patient, () => {
    fc.assert(
      fc.property(arbitraryCases, (situation) => {
        for (const file of casesOf(situation).filter(isFullyKnown)) {
          const opened = file.open.possible[0]?.from ?? never;
          for (const at of edgesOf(file)) {
            const { status, possible } = standingAt(file, at);
            expect(possible).toEqual(at < opened ? [] : [status]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("is told in order: it opens first, and returns or closes only after that", patient, () => {
    fc.assert(
      fc.property(arbitraryCases, (situation) => {
        for (const { steps } of casesOf(situation)) {
          const moments = steps.map(({ at }) => at);
          expect(moments).toEqual([...moments].sort());
          if (steps[0]) expect(["atRisk", "suspected", "confirmed"]).toContain(steps[0].status);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("is never open twice at once", patient, () => {
    fc.assert(
      fc.property(arbitraryCases, (situation) => {
        for (const { episodes, rebounds, closedOn } of casesOf(situation)) {
          episodes.forEach(({ from, until }, i) => {
            const end = until ?? "9999-12-31T23:59"; // moments sort as texts
            expect(from < end).toBe(true);
            expect(end < (episodes[i + 1]?.from ?? "~")).toBe(true);
          });
          if (episodes.length === 0) expect([rebounds, closedOn]).toEqual([0, undefined]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("is confirmed only by a decision, and never before it", patient, () => {
    fc.assert(
      fc.property(arbitraryCases, (situation) => {
        for (const file of casesOf(situation)) {
          const decided = file.input.view.acts.filter(({ event }) => event.kind === "dropoutConfirmed");
          const first = decided[0]?.at ?? never;
          for (const { from } of file.spans.confirmed.possible) expect(from).toBeGreaterThanOrEqual(first);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("is not taken back by a later look at the same log", patient, () => {
    fc.assert(
      fc.property(arbitraryCases, fc.integer({ min: 0, max: 12 }), (situation, days) => {
        const asOf = readMoment(situation.asOf).last;
        const later: CivilMoment = dateOf(readMoment(situation.asOf).day + days);
        const knownOn = situation.knownOn ?? dateOf(dayOf("2030-01-01"));
        const [before, after] = [situation, { ...situation, asOf: later }].map((each) =>
          casesOf({ ...each, knownOn }).map((file) =>
            statuses.map((status) => [
              clipped(file.spans[status].certain, asOf),
              clipped(file.spans[status].possible, asOf),
            ]),
          ),
        );
        if (readMoment(later).last >= asOf) expect(after).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  it("does not change by what says nothing about it", patient, () => {
    fc.assert(
      fc.property(arbitraryCases, fc.integer({ min: 0, max: 20 }), (situation, days) => {
        const day = dateOf(dayOf(situation.data.recordsFrom) + 30 + days);
        const calls = situation.data.pupils.flatMap(({ id }): readonly SchoolEvent[] => {
          const base = { pupil: id, occurredOn: day, recordedOn: day } as const;
          return [
            { ...base, id: `n1-${id}`, kind: "phoneCall", by: "school", purpose: "return", live: true },
            { ...base, id: `n2-${id}`, kind: "found", by: "policeStation", place: "venue" },
            { ...base, id: `n3-${id}`, kind: "assigned", as: "helper", person: "T9", office: "teacher" },
          ];
        });
        const more = { ...situation, data: { ...situation.data, events: [...situation.data.events, ...calls] } };
        expect(casesOf(more).map(withoutInput)).toEqual(casesOf(situation).map(withoutInput));
      }),
      { numRuns: 60 },
    );
  });

  it("is closed by a claim if, and only if, nothing is missing for it", patient, () => {
    let closing = 0;
    fc.assert(
      fc.property(
        arbitraryCases,
        fc.constantFrom("returned", "notADropout", "suspension", "lawfulTransfer", "finishedSchooling" as const),
        fc.constantFrom("07:40", "12:40", "19:00"),
        (situation, ground, time) => {
          const on: CivilMoment = `${dateOf(readMoment(situation.asOf).day)}T${time}`;
          const asked = { ...situation, asOf: on, knownOn: undefined };
          for (const before of casesOf(asked)) {
            const claim: SchoolEvent = {
              kind: "caseClosed",
              id: "zzz-claim", // the last of its moment
              pupil: before.pupil,
              by: "school",
              ground,
              occurredOn: on,
              recordedOn: dateOf(dayOf("2030-01-01")),
            };
            const data = { ...situation.data, events: [...situation.data.events, claim] };
            const after = caseIn(data, look(asked, before.pupil));
            const closes = canClose(before, { ground, on });
            const at = readMoment(on).first;
            if (closes) closing++;
            if (closes) expect(holds(after.open.possible, at)).toBe(false);
            else if (holds(before.open.certain, at)) expect(holds(after.open.possible, at)).toBe(true);
          }
        },
      ),
      { numRuns: 60 },
    );
    expect(closing).toBeGreaterThan(0);
  });

  it("is, however the missing registers turn out, certainly what it says and possibly nothing else", patient, () => {
    let compared = 0;
    fc.assert(
      fc.property(arbitraryCases, fc.infiniteStream(fc.boolean()), (situation, stays) => {
        for (const file of casesOf(situation)) {
          const unknown = unknownSessions(file);
          if (unknown.length === 0) continue;
          const turned = unknown.map(({ session, within }, i): SchoolEvent => {
            const attended = !(within && stays.next().value);
            const date = dateOf(dayOfSession(session));
            const id = `turned-${i}`;
            const base = { id, pupil: file.pupil, occurredOn: date, recordedOn: "1999-01-01" } as const;
            return { ...base, kind: "mark", session: sessionOf(session), attended };
          });
          const data = { ...situation.data, events: [...situation.data.events, ...turned] };
          const known = caseIn(data, look(situation, file.pupil));
          if (known.input.runs.some(beginsUnknown)) continue; // a missing register alone is no absence
          for (const at of quietMinutes(file)) {
            const { status, possible } = standingAt(file, at);
            const truth = standingAt(known, at);
            compared++;
            if (status) expect(truth.possible).toEqual([status]);
            expect(possible).toEqual(expect.arrayContaining([...truth.possible]));
          }
        }
      }),
      { numRuns: 60 },
    );
    expect(compared).toBeGreaterThan(50);
  });
});

/** Whether a run begins with a session of which only this test says that it was missed. */
function beginsUnknown({ sessions }: AbsenceRun): boolean {
  const first = sessions.find((entry) => entry.status === "absent");
  return first?.reading.decidedBy?.event.id.startsWith("turned-") ?? false;
}

function withoutInput(file: CaseFile): Partial<CaseFile> {
  const { input, ...rest } = file;
  return input.view.pupil === file.pupil ? rest : {};
}

/** The sessions without a register that are over, and whether they lie in a run after its first certain absence: only there they may have been missed. */
function unknownSessions(file: CaseFile): readonly { readonly session: SessionIndex; readonly within: boolean }[] {
  const { view, runs } = file.input;
  const within = new Set(
    runs.flatMap((run) => {
      const first = run.sessions.findIndex((entry) => entry.status === "absent");
      return run.sessions.slice(first).flatMap((entry) => (entry.status === "unknown" ? [entry.session] : []));
    }),
  );
  return view.placements.flatMap((place) => {
    const calendar = view.calendarOf(place.school);
    const found: { session: SessionIndex; within: boolean }[] = [];
    let session = calendar.nextSession(Math.max(place.from, view.world.recordsFrom(place.school)) * 2 - 1);
    while (dayOfSession(session) < place.until && calendar.sessionEnd(session) <= view.asOf) {
      // On a day of which nobody has said yet that it is a school day, no register is missing.
      const published = calendar.provisional("schoolDays", dayOfSession(session)) === undefined;
      if (published && view.read(session, place).status === "unknown")
        found.push({ session, within: within.has(session) });
      session = calendar.nextSession(session);
    }
    return found;
  });
}

/** Minutes in which no session runs: that one has no register shows only when it is over. */
function quietMinutes({ input: { view } }: CaseFile): readonly Minute[] {
  const calendar = view.calendarOf("");
  const days = Array.from({ length: 30 }, (_, i) => Math.floor(view.asOf / 1440) - i);
  return days.flatMap((day) =>
    [0, 12 * 60 + 30, 1439]
      .map((minute) => day * 1440 + minute)
      .filter((at) => at <= view.asOf)
      .filter((at) =>
        [day * 2, day * 2 + 1].every((s) => at < calendar.sessionStart(s) || calendar.sessionEnd(s) <= at),
      ),
  );
}

describe("what it is derived from", () => {
  it("gives the same case whenever it is asked", patient, () => {
    fc.assert(
      fc.property(arbitraryCases, (situation) => {
        for (const { id } of situation.data.pupils) {
          const input = caseInput(situation.data, look(situation, id));
          const again = { view: input.view, runs: absenceRuns(input.view) };
          expect(withoutInput(caseFile(input))).toEqual(withoutInput(caseFile(again)));
        }
      }),
      { numRuns: 50 },
    );
  });
});
