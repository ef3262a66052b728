import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attendanceColumns } from "../../../src/calc/columns/attendance-columns.js";
import { currentRuns } from "../../../src/calc/columns/current-runs.js";
import { longestRuns } from "../../../src/calc/columns/longest-runs.js";
import { type RunColumns, runFlags } from "../../../src/calc/columns/run-columns.js";
import { noSession, type SessionTable } from "../../../src/calc/columns/session-table.js";
import { type AbsenceRun, absenceRuns, summarise } from "../../../src/model/absence-run.js";
import { placementOn } from "../../../src/model/placement.js";
import type { PupilView } from "../../../src/model/pupil-view.js";
import type { Crossings } from "../../../src/model/run-crossings.js";
import { schoolCalendar } from "../../../src/model/school-calendar.js";
import { dayOfSession } from "../../../src/model/session.js";
import { arbitrarySituation, type Situation } from "../../support/arbitraries/worlds.js";
import { autumn2025, patient } from "../../support/worlds.js";
import { plainWorld, statusesOf } from "./plain-world.js";
import { type Looked, type Row, rowsOf } from "./rows-of.js";

/** One row of run columns. */
type RunRow = Readonly<Record<keyof RunColumns, number>>;

const none: RunRow = {
  first: noSession,
  halfDaysLeast: 0,
  halfDaysMost: 0,
  daysCompletedLeast: 0,
  daysCompletedMost: 0,
  daysEnteredLeast: 0,
  daysEnteredMost: 0,
  flags: 0,
};

function rowOf(runs: RunColumns, pupil: number): RunRow {
  const names = Object.keys(none) as (keyof RunColumns)[];
  return Object.fromEntries(names.map((name) => [name, runs[name][pupil]])) as unknown as RunRow;
}

/** A run of the object model, as the columns have to show it. */
function shown(run: AbsenceRun, { view, table }: Row): RunRow {
  const { days, halfDays, unknown, excusedSessions } = summarise(run);
  const first = table.sessions.indexOf(run.sessions.find(({ status }) => status === "absent")?.session ?? 0);
  const entered = (crossings: Crossings): number => crossings.enters.length;
  return {
    first,
    halfDaysLeast: halfDays.least,
    halfDaysMost: halfDays.most,
    daysCompletedLeast: days.least,
    daysCompletedMost: days.most,
    daysEnteredLeast: Math.max(...run.stretches.map(({ crossings }) => entered(crossings))),
    daysEnteredMost: entered(run.possible),
    flags:
      runFlags.run |
      (unknown.length > 0 ? runFlags.unknown : 0) |
      (excusedSessions > 0 ? runFlags.excused : 0) |
      (reachesBack(view, table, first) ? runFlags.fromFirstSession : 0),
  };
}

/** Whether the child was expected in every session up to this one, and attended none. */
function reachesBack(view: PupilView, { sessions }: SessionTable, first: number): boolean {
  return [...sessions.subarray(0, first)].every((session) => {
    const place = placementOn(view.placements, dayOfSession(session));
    return place !== undefined && view.read(session, place).status !== "attended";
  });
}

function longestOf(rows: readonly RunRow[]): RunRow | undefined {
  return [...rows].sort(
    (a, b) => b.halfDaysLeast - a.halfDaysLeast || b.halfDaysMost - a.halfDaysMost || a.first - b.first,
  )[0];
}

function expectSame(looked: Looked): void {
  const { rows, pupils } = rowsOf(looked);
  const columns = attendanceColumns(rows);
  const current = currentRuns(columns);
  const longest = longestRuns(columns);
  for (const [i, pupil] of pupils.entries()) {
    const runs = absenceRuns(pupil.view);
    const going = runs.find((run) => run.end === undefined);
    expect(rowOf(current, i)).toEqual(going ? shown(going, pupil) : none);
    expect(rowOf(longest, i)).toEqual(longestOf(runs.map((run) => shown(run, pupil))) ?? none);
  }
}

function lookedAt({ calendar, knownOn, ...rest }: Situation): Looked {
  const compiled = schoolCalendar(calendar);
  return knownOn === undefined
    ? { ...rest, calendar: compiled }
    : { ...rest, knownOn, calendar: compiled.knownOn(knownOn) };
}

describe("runs in columns", () => {
  it("equal the object model's on worlds of corrections, leave, moves and changing calendars", patient, () => {
    fc.assert(
      fc.property(arbitrarySituation, (situation) => expectSame(lookedAt(situation))),
      { numRuns: 100 },
    );
  });

  it("equal the object model's whatever each child was in each session", patient, () => {
    fc.assert(
      fc.property(statusesOf(autumn2025), (statuses) => expectSame({ ...plainWorld(statuses), calendar: autumn2025 })),
      { numRuns: 100 },
    );
  });

  it("take 15 bytes a child each", () => {
    const columns = attendanceColumns({
      tables: [],
      tableOfClass: [],
      classOfPupil: [],
      marks: { pupil: [], session: [], code: [] },
      missingRegisters: { class: [], session: [] },
    });
    const thousand = { ...columns, starts: new Uint32Array(1001), last: new Uint16Array(1000) };
    for (const runs of [currentRuns(thousand), longestRuns(thousand)])
      expect(Object.values(runs).reduce((bytes, column) => bytes + column.byteLength, 0)).toBe(15_000);
  });
});
