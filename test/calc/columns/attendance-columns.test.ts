import { describe, expect, it } from "vitest";
import { markCodes } from "../../../src/calc/columns/attendance.js";
import { attendanceColumns, safeAttendanceColumns } from "../../../src/calc/columns/attendance-columns.js";
import type { AttendanceRows } from "../../../src/calc/columns/attendance-rows.js";
import { currentRuns } from "../../../src/calc/columns/current-runs.js";
import { noSession, sessionTable } from "../../../src/calc/columns/session-table.js";
import { type CivilDate, dayOf } from "../../../src/model/civil-date.js";
import type { CivilMoment } from "../../../src/model/moment.js";
import { autumn2025 } from "../../support/worlds.js";

const { attended, absent, excused, noRegister } = markCodes;

type Mark = readonly [pupil: number, date: CivilDate, half: 0 | 1, code: number];
type Missing = readonly [inClass: number, date: CivilDate, half: 0 | 1];

/** Two classes of one calendar, from 13 October 2025 (a Monday) on; children 0 and 1 are in the first, child 2 in the second. */
function rows(
  marks: readonly Mark[],
  missing: readonly Missing[] = [],
  asOf: CivilMoment = "2025-10-15",
): AttendanceRows {
  return {
    tables: [sessionTable(autumn2025, { from: "2025-10-13", asOf })],
    tableOfClass: [0, 0],
    classOfPupil: [0, 0, 1],
    marks: {
      pupil: marks.map(([pupil]) => pupil),
      session: marks.map(([, date, half]) => dayOf(date) * 2 + half),
      code: marks.map(([, , , code]) => code),
    },
    missingRegisters: {
      class: missing.map(([inClass]) => inClass),
      session: missing.map(([, date, half]) => dayOf(date) * 2 + half),
    },
  };
}

/** Each child's entries as "session:status". */
function entries(given: AttendanceRows): readonly string[] {
  const { starts, sessions, codes } = attendanceColumns(given);
  return Array.from({ length: given.classOfPupil.length }, (_, pupil) =>
    Array.from(sessions.subarray(starts[pupil], starts[pupil + 1]), (session, i) => {
      const code = codes[(starts[pupil] ?? 0) + i] ?? 0;
      return `${session}:${["attended", "absent", "excused", "unknown", "unpublished"][code & 7]}`;
    }).join(" "),
  );
}

describe("attendance columns", () => {
  it("hold nothing for children that attended every session", () => {
    expect(entries(rows([]))).toEqual(["", "", ""]);
  });

  it("hold a missing register for each child of the class", () => {
    expect(entries(rows([], [[0, "2025-10-14", 1]]))).toEqual(["3:unknown", "3:unknown", ""]);
  });

  it("hold it once where it is reported missing twice", () => {
    const twice: readonly Missing[] = [
      [0, "2025-10-14", 1],
      [0, "2025-10-14", 1],
      [0, "2025-10-15", 0],
    ];
    expect(entries(rows([], twice))[0]).toBe("3:unknown 4:unknown");
    expect(entries(rows([[0, "2025-10-14", 1, absent]], twice))[0]).toBe("3:absent 4:unknown");
  });

  it("believe a child's own record where the class has no register", () => {
    const own: readonly Mark[] = [
      [0, "2025-10-14", 1, attended],
      [1, "2025-10-14", 1, excused],
    ];
    expect(entries(rows(own, [[0, "2025-10-14", 1]]))).toEqual(["", "3:excused", ""]);
  });

  it("believe the last of several records, and leave before an absence but not before attendance", () => {
    const on = (...codes: readonly number[]): string =>
      entries(rows(codes.map((code) => [0, "2025-10-13", 0, code] as const)))[0] ?? "";
    expect(on(absent, attended)).toBe("");
    expect(on(attended, absent)).toBe("0:absent");
    expect(on(excused, absent)).toBe("0:excused");
    expect(on(absent, excused)).toBe("0:excused");
    expect(on(absent, excused, attended)).toBe("");
    expect(on(attended, excused, absent)).toBe("0:excused");
    expect(on(noRegister)).toBe("0:unknown");
    expect(on(noRegister, absent)).toBe("0:absent");
    expect(on(noRegister, excused)).toBe("0:excused");
  });

  it("leave out sessions that are not taught, not looked at, or not over", () => {
    const given = rows(
      [
        [0, "2025-10-10", 0, absent],
        [0, "2025-10-13", 0, absent],
        [0, "2025-10-18", 0, absent],
        [0, "2025-10-20", 0, absent],
        [0, "2025-10-20", 1, absent],
      ],
      [
        [0, "2025-10-10", 1],
        [0, "2025-10-17", 1],
        [0, "2025-10-18", 1],
      ],
      "2025-10-20T13:00",
    );
    expect(entries(given)[0]).toBe("0:absent 9:unknown 10:absent");
  });

  it("leave out the days on which a child was not expected", () => {
    const marks = (["2025-10-13", "2025-10-14", "2025-10-15"] as const).map((date) => [0, date, 0, absent] as const);
    const stay = { enrolledOn: [dayOf("2025-10-14"), 0, 0], leftOn: [dayOf("2025-10-15"), 1e9, 1e9] };
    expect(entries({ ...rows(marks, [[0, "2025-10-13", 1]]), ...stay })).toEqual(["2:absent", "1:unknown", ""]);
  });

  it("show no current run of a child from the day on which it is no longer expected", () => {
    const friday: readonly Mark[] = [[0, "2025-10-17", 1, absent]];
    const onSaturday = rows(friday, [], "2025-10-18");
    const flags = (leftOn: CivilDate): number | undefined =>
      currentRuns(attendanceColumns({ ...onSaturday, leftOn: [dayOf(leftOn), 1e9, 1e9] })).flags[0];
    expect(flags("2025-10-18")).toBe(0);
    expect(flags("2025-10-19")).toBe(1);
  });

  it("know no last session where none is over", () => {
    expect([...attendanceColumns(rows([], [], "2025-10-13T11:59")).last]).toEqual([noSession, noSession, noSession]);
  });

  it("take columns of any kind", () => {
    const given = rows([[1, "2025-10-13", 0, absent]]);
    const typed = { ...given, classOfPupil: Uint32Array.of(0, 0, 1), tableOfClass: Uint8Array.of(0, 0) };
    expect(attendanceColumns(typed)).toEqual(attendanceColumns(given));
  });
});

describe("rows that cannot be read", () => {
  const faults: readonly (readonly [string, AttendanceRows, string])[] = [
    ["a child that does not exist", rows([[3, "2025-10-13", 0, absent]]), "marks.pupil[0]"],
    ["a class that does not exist", rows([], [[2, "2025-10-13", 0]]), "missingRegisters.class[0]"],
    ["a child in no class", { ...rows([]), classOfPupil: [0, 2] }, "classOfPupil[1]"],
    ["a class without a table", { ...rows([]), tableOfClass: [0, 1] }, "tableOfClass[1]"],
    ["a code that means nothing", rows([[0, "2025-10-13", 0, 4]]), "marks.code[0]"],
    ["a child that is a fraction", rows([[0.5, "2025-10-13", 0, absent]]), "marks.pupil[0]"],
    [
      "children out of order",
      rows([
        [1, "2025-10-13", 0, absent],
        [0, "2025-10-13", 0, absent],
      ]),
      "marks[1]",
    ],
    [
      "sessions out of order",
      rows([
        [0, "2025-10-13", 1, absent],
        [0, "2025-10-13", 0, absent],
      ]),
      "marks[1]",
    ],
    [
      "missing registers out of order",
      rows(
        [],
        [
          [1, "2025-10-13", 0],
          [0, "2025-10-13", 0],
        ],
      ),
      "missingRegisters[1]",
    ],
    [
      "a column that is too short",
      { ...rows([]), marks: { pupil: [0], session: [], code: [1] } },
      "marks.session.length",
    ],
    ["days of enrolment for some children only", { ...rows([]), enrolledOn: [0] }, "enrolledOn.length"],
    ["days of leaving for some children only", { ...rows([]), leftOn: [1e9] }, "leftOn.length"],
  ];

  it.each(faults)("name %s", (_what, given, path) => {
    const read = safeAttendanceColumns(given);
    expect(read.ok ? [] : read.issues.map((issue) => issue.path)).toContain(path);
    expect(() => attendanceColumns(given)).toThrow(path);
  });

  it("are named once a column", () => {
    const marks: readonly Mark[] = [
      [7, "2025-10-13", 0, 9],
      [8, "2025-10-13", 0, 9],
    ];
    const read = safeAttendanceColumns(rows(marks));
    expect(read.ok ? [] : read.issues.map((issue) => issue.path)).toEqual(["marks.pupil[0]", "marks.code[0]"]);
  });
});
