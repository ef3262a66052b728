import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attendanceCounts } from "../../../src/calc/attendance/attendance-counts.js";
import type { AttendanceOptions } from "../../../src/calc/attendance/attendance-request.js";
import { chronicStanding, type SessionTally } from "../../../src/calc/attendance/session-tally.js";
import { dateOf, dayOf } from "../../../src/model/civil-date.js";
import { createWorld } from "../../../src/model/create-world.js";
import { readMoment } from "../../../src/model/moment.js";
import { pupilView } from "../../../src/model/pupil-view.js";
import { schoolCalendar } from "../../../src/model/school-calendar.js";
import { arbitrarySituation } from "../../support/arbitraries/worlds.js";
import { autumn2025, patient, type Story, school } from "../../support/worlds.js";

const week = { from: "2025-10-13", to: "2025-10-17", calendar: autumn2025, minimumDays: 5 } as const;

function counted(story: Story, more: Partial<AttendanceOptions> = {}): ReturnType<typeof attendanceCounts> {
  return attendanceCounts(story.world(), { ...week, ...more });
}

describe("a week of two children", () => {
  it("is twenty half days, ten registers", () => {
    expect(counted(school()).counts).toEqual({
      sessionsExpected: 20,
      sessionsRecorded: 20,
      sessionsAbsentExcused: 0,
      sessionsAbsentUnexcused: 0,
      sessionsUnknown: 0,
      registersExpected: 10,
      registersTaken: 10,
      pupilsExposed: 2,
      pupilsChronicallyAbsent: 0,
      pupilsPossiblyChronicallyAbsent: 0,
    });
  });

  it("tells leave, absence and missing registers apart, and names whom it counts", () => {
    const story = school()
      .absent("P1", "2025-10-13", "2025-10-14")
      .leave("P1", "2025-10-14", "2025-10-14")
      .absentHalf("P2", "2025-10-15", "pm")
      .noRegister("2025-10-16");
    const { counts, pupils } = counted(story, { members: true });
    expect(counts).toMatchObject({
      sessionsExpected: 20,
      sessionsRecorded: 16,
      sessionsAbsentExcused: 2,
      sessionsAbsentUnexcused: 3,
      sessionsUnknown: 4,
      registersExpected: 10,
      registersTaken: 8,
      pupilsChronicallyAbsent: 2,
    });
    expect(pupils).toEqual([
      { pupil: "P1", expected: 10, recorded: 8, excused: 2, unexcused: 2, unknown: 2, standing: "chronic" },
      { pupil: "P2", expected: 10, recorded: 8, excused: 0, unexcused: 1, unknown: 2, standing: "chronic" },
    ]);
  });

  it("a missing register never makes anybody chronically absent, only possibly", () => {
    const { counts } = counted(school().noRegister("2025-10-16", ["am"]));
    expect(counts).toMatchObject({ pupilsChronicallyAbsent: 0, pupilsPossiblyChronicallyAbsent: 2 });
  });

  it("counts a half day taught as half a day, and no rest day", () => {
    const data = schoolCalendar({
      id: "half",
      holidays: [],
      terms: [
        {
          schoolYear: "2025-2026",
          name: "autumn",
          from: "2025-09-01",
          to: "2026-01-23",
          source: "x",
          publishedOn: "2025-06-20",
        },
      ],
      specialDays: [
        {
          date: "2025-10-15",
          teaching: ["am"],
          reason: { zh: "半天", en: "half a day" },
          source: "x",
          publishedOn: "2025-09-01",
        },
      ],
    });
    const { counts } = counted(school(data), { to: "2025-10-19", calendar: data });
    expect([counts.sessionsExpected, counts.registersExpected]).toEqual([18, 9]);
  });

  it("counts nobody who has left, and only sessions that are over", () => {
    expect(counted(school().left("P1", "2025-10-15", "transferOut")).counts.sessionsExpected).toBe(14);
    const noon = counted(school(), { asOf: "2025-10-15T13:00" });
    expect([noon.counts.sessionsExpected, noon.cutOff]).toEqual([10, "2025-10-15"]);
    expect(counted(school(), { asOf: "2025-10-15T09:00" }).counts.sessionsExpected).toBe(8);
  });

  it("knows no register before it was recorded", () => {
    const story = school().registerRecorded("2025-10-16", "2025-10-20");
    expect(counted(story, { knownOn: "2025-10-19" }).counts.registersTaken).toBe(8);
    expect(counted(story, { knownOn: "2025-10-20" }).counts.registersTaken).toBe(10);
  });

  it("is told by school, grade and class; a child that moved is judged in each by its days there", () => {
    const story = school().moved("P1", "2025-10-16", "C2").absent("P1", "2025-10-16");
    const { groups, counts } = counted(story, { by: "class", minimumDays: 2 });
    const shown = groups?.map(({ subject, counts: own }) => [
      subject.id,
      own.sessionsExpected,
      own.registersExpected,
      own.pupilsExposed,
      own.pupilsChronicallyAbsent,
    ]);
    expect(shown).toEqual([
      ["C1", 16, 10, 2, 0],
      ["C2", 4, 4, 1, 1],
    ]);
    expect([counts.sessionsExpected, counts.registersExpected, counts.pupilsExposed]).toEqual([20, 14, 2]);
    const others = [counted(story, { by: "grade" }), counted(story, { by: "school" })];
    expect(others.map((one) => one.groups?.map(({ subject }) => `${subject.kind} ${subject.id}`))).toEqual([
      ["grade S1/7", "grade S2/7"],
      ["school S1", "school S2"],
    ]);
  });

  it("of one school, class, grade or stage leaves out the rest", () => {
    const story = school().moved("P1", "2025-10-16", "C2");
    const sessions = (more: Partial<AttendanceOptions>): number => counted(story, more).counts.sessionsExpected;
    expect(
      [{ school: "S2" }, { class: "C1" }, { grade: 7 }, { grade: 8 }, { stage: "primary" as const }].map(sessions),
    ).toEqual([4, 16, 20, 0, 0]);
  });

  it.each([
    [{ from: "2025-02-30" }, "from"],
    [{ to: "2025-10-12" }, "to"],
    [{ minimumDays: 0 }, "minimumDays"],
    [{ minimumDays: 2.25 }, "minimumDays"],
  ] as const)("refuses %j", (more, path) => {
    expect(() => counted(school(), more)).toThrow(new RegExp(`^invalid-input: ${path}`));
  });
});

describe("chronic absence", () => {
  const tally = (absent: number, expected: number, unknown = 0): SessionTally => ({
    expected,
    recorded: expected - unknown,
    excused: 0,
    unexcused: absent,
    unknown,
  });

  it("begins at a tenth, reached included: 18 of 180 days", () => {
    expect(chronicStanding(tally(36, 360), 10)).toBe("chronic");
    expect(chronicStanding(tally(35, 360), 10)).toBe("below");
    expect(chronicStanding(tally(35, 360, 1), 10)).toBe("possible");
  });

  it("says nothing below the least exposure, and does from it on", () => {
    expect(chronicStanding(tally(19, 19), 10)).toBe("tooFewDays");
    expect(chronicStanding(tally(2, 20), 10)).toBe("chronic");
    expect(chronicStanding(tally(0, 0), 1)).toBe("tooFewDays");
  });

  it("is the same as by exact division, and never begins with fewer absences", () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), (absent, more) => {
        const expected = absent + more + 1;
        expect(chronicStanding(tally(absent, expected), 0.5) === "chronic").toBe(
          BigInt(absent) * 100n >= BigInt(expected) * 10n,
        );
        const [now, then] = [absent, absent + 1].map((n) => chronicStanding(tally(n, expected), 0.5));
        if (now === "chronic") expect(then).toBe("chronic");
      }),
    );
  });
});

describe("laws of attendance", () => {
  it("the parts make the whole, groups add up, and a naive count agrees", patient, () => {
    fc.assert(
      fc.property(arbitrarySituation, fc.nat(40), fc.nat(40), ({ data, calendar, asOf, knownOn }, back, span) => {
        const world = createWorld(data);
        const compiled = schoolCalendar(calendar);
        const last = dayOf(asOf.slice(0, 10) as `${number}-${number}-${number}`) - Math.floor(back / 4);
        const options: AttendanceOptions = {
          from: dateOf(last - span),
          to: dateOf(last),
          asOf,
          ...(knownOn === undefined ? {} : { knownOn }),
          calendar: compiled,
          minimumDays: 3,
          by: "class",
          members: true,
        };
        const { counts, groups = [], pupils = [] } = attendanceCounts(world, options);
        for (const one of pupils) {
          expect(one.recorded + one.unknown).toBe(one.expected);
          expect(one.excused + one.unexcused).toBeLessThanOrEqual(one.recorded);
        }
        const summed = (pick: (one: (typeof pupils)[number]) => number): number =>
          pupils.reduce((sum, one) => sum + pick(one), 0);
        expect(summed((one) => one.expected)).toBe(counts.sessionsExpected);
        expect(summed((one) => one.excused + one.unexcused)).toBe(
          counts.sessionsAbsentExcused + counts.sessionsAbsentUnexcused,
        );
        expect(pupils.filter(({ standing }) => standing === "chronic")).toHaveLength(counts.pupilsChronicallyAbsent);
        for (const id of ["sessionsExpected", "sessionsUnknown", "registersExpected", "registersTaken"] as const)
          expect(groups.reduce((sum, group) => sum + group.counts[id], 0)).toBe(counts[id]);
        expect(counts.registersTaken).toBeLessThanOrEqual(counts.registersExpected);
        expect(counts.sessionsRecorded).toBe(naivelyRecorded(options, world));
      }),
      { numRuns: 25 },
    );
  });
});

/** Day by day and child by child: the sessions of which anything says how the child stood. */
function naivelyRecorded(options: AttendanceOptions, world: ReturnType<typeof createWorld>): number {
  const knownOn = options.knownOn === undefined ? Number.MAX_SAFE_INTEGER : readMoment(options.knownOn).last;
  const asOf = Math.min(readMoment(options.asOf ?? options.to).last, readMoment(options.to).last);
  const whole = options.calendar;
  if (typeof whole === "function") throw new Error("one calendar is expected");
  const calendar = options.knownOn === undefined ? whole : whole.knownOn(options.knownOn);
  let found = 0;
  for (const timeline of world.timelines.values()) {
    const view = pupilView(world, timeline, { asOf, knownOn, calendarOf: () => calendar });
    for (const place of view.placements)
      for (let session = dayOf(options.from) * 2; session <= dayOf(options.to) * 2 + 1; session++) {
        const day = session >> 1;
        const isTaught = (calendar.teaching(day) & (1 << (session & 1))) !== 0;
        const isHere = place.from <= day && day < place.until && day >= world.recordsFrom(place.school);
        if (!isTaught || !isHere || calendar.sessionEnd(session) > asOf) continue;
        if (["attended", "absent", "excused"].includes(view.read(session, place).status)) found += 1;
      }
  }
  return found;
}
