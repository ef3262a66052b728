import { createWorld } from "baoxue";
import { describe, expect, it } from "vitest";
import { problemText, rowsWithProblems } from "../../examples/school/read/problem.js";
import { readSchool } from "../../examples/school/read/read-school.js";
import { toWorld } from "../../examples/school/read/to-world.js";
import { changed, schoolDirectory, smallSchool } from "./small-school.js";

function problemsOf(directory: string): readonly string[] {
  return readSchool(directory).problems.map(problemText);
}

/** A cell that is wrong: the file, what is exchanged for what, and how the problem reads. */
const badCells: readonly (readonly [what: string, file: string, from: string, to: string, problem: string])[] = [
  [
    "a date that does not exist",
    "pupils.csv",
    "7-1,2025-09-01",
    "7-1,2025-02-30",
    'pupils.csv:2 enrolled_on: got "2025-02-30", expected an existing date YYYY-MM-DD',
  ],
  [
    "a date written otherwise",
    "registers.csv",
    "2025-10-13,am",
    "13.10.2025,am",
    'registers.csv:2 date: got "13.10.2025", expected an existing date YYYY-MM-DD',
  ],
  [
    "an hour that does not exist",
    "registers.csv",
    "T08:20",
    "T24:20",
    'registers.csv:2 recorded_on: got "2025-10-13T24:20", expected an existing date, YYYY-MM-DD or YYYY-MM-DDTHH:mm',
  ],
  [
    "an unknown session",
    "registers.csv",
    ",am,",
    ",noon,",
    'registers.csv:2 session: got "noon", expected one of am, pm',
  ],
  [
    "a doubled absentee",
    "registers.csv",
    ",P1,2025-10-13T08:20",
    ",P1 P1,2025-10-13T08:20",
    'registers.csv:2 absent: got "P1 P1", expected ids separated by a space, each only once',
  ],
  [
    "an unknown absentee",
    "registers.csv",
    ",P1,2025-10-13T08:20",
    ",P1 P9,2025-10-13T08:20",
    'registers.csv:2 absent: got "P9", expected an id that pupils.csv lists',
  ],
  [
    "an unknown class",
    "registers.csv",
    "am,7-1",
    "am,7-9",
    'registers.csv:2 class: got "7-9", expected an id that classes.csv lists',
  ],
  [
    "a register taken twice",
    "registers.csv",
    ",pm,",
    ",am,",
    'registers.csv:3 date, session, class: got "2025-10-13 am 7-1", expected what line 2 does not have already',
  ],
  [
    "a grade that is none",
    "classes.csv",
    "7-1,7",
    "7-1,seven",
    'classes.csv:2 grade: got "seven", expected a grade from 1 to 12',
  ],
  [
    "a pupil in an unknown class",
    "pupils.csv",
    "P2,7-1",
    "P2,7-3",
    'pupils.csv:3 class: got "7-3", expected an id that classes.csv lists',
  ],
  [
    "an unknown kind of movement",
    "movements.csv",
    ",enrolled,",
    ",moved,",
    'movements.csv:2 kind: got "moved", expected one of enrolled, left, acknowledged',
  ],
  [
    "a move into an unknown class",
    "movements.csv",
    ",7-2,",
    ",7-8,",
    'movements.csv:2 class: got "7-8", expected an id that classes.csv lists',
  ],
  [
    "an unknown reason for leaving",
    "movements.csv",
    "transferOut",
    "gone",
    'movements.csv:3 reason: got "gone", expected one of transferOut, graduated, suspension, deferral, died, other',
  ],
  [
    "a cell that belongs to another kind",
    "movements.csv",
    ",,transferOut",
    ",7-2,transferOut",
    'movements.csv:3 class: got "7-2", expected an empty cell: this column does not belong to that kind',
  ],
  [
    "neither yes nor no",
    "corrections.csv",
    ",yes,",
    ",true,",
    'corrections.csv:2 attended: got "true", expected one of yes, no',
  ],
  [
    "leave of an unknown pupil",
    "leave-slips.csv",
    "L1,P1",
    "L1,P7",
    'leave-slips.csv:2 pupil: got "P7", expected an id that pupils.csv lists',
  ],
  [
    "leave that ends before it begins",
    "leave-slips.csv",
    ",2025-10-15,pm,",
    ",2025-10-14,pm,",
    'leave-slips.csv:2 to_date: got "2025-10-14", expected an end that is not before the beginning',
  ],
  [
    "approval without its date",
    "leave-slips.csv",
    "yes,2025-10-14,",
    "yes,,",
    'leave-slips.csv:2 approved_on: got "", expected the date of the approval if approved is yes, otherwise nothing',
  ],
  [
    "an unknown reason for leave",
    "leave-slips.csv",
    "sickness",
    "flu",
    'leave-slips.csv:2 reason: got "flu", expected one of sickness, personal, other',
  ],
  [
    "an unknown office",
    "contacts.csv",
    ",homeroomTeacher,T1",
    ",janitor,T1",
    'contacts.csv:2 by: got "janitor", expected an office: homeroomTeacher, subjectTeacher',
  ],
  [
    "an unknown kind of contact",
    "contacts.csv",
    ",phoneCall,",
    ",letter,",
    'contacts.csv:2 kind: got "letter", expected one of phoneCall, homeVisit, report, jointPersuasion',
  ],
  [
    "a required cell that is empty",
    "contacts.csv",
    ",guardian,yes,",
    ",guardian,,",
    'contacts.csv:2 live: got "", expected one of yes, no',
  ],
  [
    "an optional cell that is wrong",
    "contacts.csv",
    ",T1,guardian,",
    ",T1,uncle,",
    'contacts.csv:2 with: got "uncle", expected one of guardian, pupil, or nothing',
  ],
  [
    "an id that is empty",
    "contacts.csv",
    "K1,P1",
    ",P1",
    'contacts.csv:2 contact: got "", expected a text that is not empty',
  ],
  [
    "a doubled id",
    "contacts.csv",
    "K2,P1",
    "K1,P1",
    'contacts.csv:3 contact: got "K1", expected what line 2 does not have already',
  ],
  [
    "an unknown party",
    "contacts.csv",
    "policeStation school",
    "policeStation army",
    'contacts.csv:5 parties: got "policeStation army", expected offices separated by a space',
  ],
  [
    "a home in an unknown village",
    "homes.csv",
    "P1,V1",
    "P1,V7",
    'homes.csv:2 village: got "V7", expected an id that villages.csv lists',
  ],
  [
    "a home of nobody",
    "homes.csv",
    "P2,,",
    "P9,,",
    'homes.csv:3 pupil: got "P9", expected an id that pupils.csv, last-year.csv or not-enrolled.csv lists',
  ],
  [
    "a village without its township",
    "villages.csv",
    "V1,T01",
    "V1,",
    'villages.csv:2 township: got "", expected a text that is not empty',
  ],
  [
    "a child on no roll in an unknown village",
    "not-enrolled.csv",
    "C1,V1",
    "C1,V7",
    'not-enrolled.csv:2 village: got "V7", expected an id that villages.csv lists',
  ],
  [
    "a record of an unknown class",
    "class-records.csv",
    "filed,7-1",
    "filed,9-9",
    'class-records.csv:2 class: got "9-9", expected an id that classes.csv lists',
  ],
  [
    "a record of a class that is not about its pupils",
    "class-records.csv",
    "filed,7-1",
    "headcount,7-1",
    'class-records.csv:2 kind: got "headcount", expected a kind of record about a child',
  ],
  [
    "a record of a class with a wrong field",
    "class-records.csv",
    "file=entry",
    "file=entrance",
    'class-records.csv:2 fields: got "by=school; file=entrance", expected file: ',
  ],
  [
    "a record of a class without somebody unknown",
    "class-records.csv",
    "7-1,P2",
    "7-1,P9",
    'class-records.csv:2 except: got "P9", expected an id that pupils.csv, last-year.csv or not-enrolled.csv lists',
  ],
  [
    "a headcount by no office",
    "headcounts.csv",
    "subjectTeacher",
    "somebody",
    'headcounts.csv:2 by: got "somebody", expected an office: ',
  ],
  [
    "somebody unknown missing at a headcount",
    "headcounts.csv",
    ",P2,",
    ",P9,",
    'headcounts.csv:2 missing: got "P9", expected an id that pupils.csv lists',
  ],
  [
    "a return of an unknown class",
    "attendance-returns.csv",
    "7-1 7-2",
    "7-1 9-9",
    'attendance-returns.csv:2 classes: got "9-9", expected an id that classes.csv lists',
  ],
  [
    "a second person for a pupil",
    "responsible.csv",
    "2025-09-01\n",
    "2025-09-01\nP1,T8,subjectTeacher,2025-09-02\n",
    'responsible.csv:3 pupil: got "P1", expected what line 2 does not have already',
  ],
  [
    "leaving without a reason",
    "last-year.csv",
    ",transferOut,S9,2025-02-24",
    ",,,",
    'last-year.csv:3 reason: got "", expected a reason if left_on has a date, otherwise nothing',
  ],
  [
    "leaving before coming",
    "last-year.csv",
    "2025-02-17",
    "2024-02-17",
    'last-year.csv:3 left_on: got "2024-02-17", expected a date after enrolled_on, or nothing',
  ],
  [
    "an acknowledgement by no school",
    "last-year.csv",
    ",S9,",
    ",,",
    'last-year.csv:3 acknowledged_on: got "2025-02-24", expected nothing, unless the pupil went to another school',
  ],
  [
    "an unknown kind of record",
    "records.csv",
    "R1,appointed",
    "R1,promoted",
    'records.csv:2 kind: got "promoted", expected one of ',
  ],
  [
    "a kind of record that has its own file",
    "records.csv",
    "R1,appointed",
    "R1,register",
    'records.csv:2 kind: got "register", expected one of ',
  ],
  [
    "an unknown kind of subject",
    "records.csv",
    "class 7-1",
    "room 7-1",
    'records.csv:2 subject: got "room 7-1", expected one of pupil, class, grade',
  ],
  [
    "a record about an unknown class",
    "records.csv",
    "class 7-1",
    "class 9-9",
    'records.csv:2 subject: got "9-9", expected an id that classes.csv lists',
  ],
  [
    "a child's record about something else",
    "records.csv",
    "filed,pupil P1",
    "filed,class 7-1",
    'records.csv:3 subject: got "class 7-1", expected a pupil: filed is about a child',
  ],
  [
    "a field without its value",
    "records.csv",
    "person=T1",
    "person",
    'records.csv:2 fields: got "office=homeroomTeacher; person", expected field=value pairs separated by "; ", not person',
  ],
  [
    "a field told twice",
    "records.csv",
    "file=prone;",
    "by=school;",
    'records.csv:3 fields: got "by=school; by=school; contents=family study living", expected each field only once, not by again',
  ],
  [
    "a field that the kind does not have",
    "records.csv",
    "file=prone",
    "colour=red; file=prone",
    'records.csv:3 fields: got "by=school; colour=red; file=prone; contents=family study living", expected only fields of this kind',
  ],
  [
    "a field with a wrong value",
    "records.csv",
    "file=prone",
    "file=blue",
    'records.csv:3 fields: got "by=school; file=blue; contents=family study living", expected file: ',
  ],
  [
    "a number that is none",
    "records.csv",
    "numerator=9",
    "numerator=nine",
    'records.csv:4 fields: got "indicator=retentionRate:primary; numerator=nine; denominator=10; period=',
  ],
];

describe("reading a school", () => {
  it("reads every kind of row", () => {
    const directory = schoolDirectory();
    expect(problemsOf(directory)).toEqual([]);
    const { data, sources } = toWorld(readSchool(directory).rows);
    expect(data.events).toHaveLength(13 + 4 + 1 + 4 + 1 + 2 + 2);
    expect(createWorld(data).problems).toEqual([]);
    expect(sources.get("register:2025-10-13:am:7-1")).toBe("registers.csv:2");
    expect(data.events.find(({ id }) => id === "contact:K2")).toEqual({
      id: "contact:K2",
      kind: "homeVisit",
      pupil: "P1",
      occurredOn: "2025-10-13T19:00",
      recordedOn: "2025-10-14",
      by: "principal",
      with: "pupil",
      inPerson: true,
      purpose: "enquiry",
      reason: "overslept",
      about: "2025-10-13",
    });
    expect(data.events.find(({ id }) => id === "record:R3")).toEqual({
      id: "record:R3",
      kind: "figure",
      subject: { kind: "authority", id: "A01" },
      occurredOn: "2025-09-10",
      recordedOn: "2025-09-10",
      indicator: "retentionRate:primary",
      numerator: 9,
      denominator: 10,
      period: "2024-2025",
    });
    expect(sources.get("record:R3")).toBe("records.csv:4");
    expect(data.events.find(({ id }) => id === "record:R4")).toMatchObject({ fact: "hardship", value: true });
    expect(data.pupils).toEqual([
      { id: "P1", village: "V1", bornOn: "2012-05-14" },
      { id: "P2" },
      { id: "F1" },
      { id: "C1", village: "V1", bornOn: "2018-04-12" },
    ]);
    expect(sources.get("record:CR1:P1")).toBe("class-records.csv:2");
    expect(sources.has("record:CR1:P2")).toBe(false);
    expect(data.events.find(({ id }) => id === "headcount:2025-10-13:7-1:1:P2")).toMatchObject({
      kind: "missedLesson",
    });
    expect(sources.get("attendance-return:2025-10-13:7-2")).toBe("attendance-returns.csv:2");
  });

  it("takes a byte-order mark, CRLF, empty lines, other column orders and quoted cells", () => {
    const plain = readSchool(schoolDirectory());
    const dressed = Object.fromEntries(
      Object.entries(smallSchool).map(([file, text]) => [file, `\uFEFF${text.replaceAll("\n", "\r\n")}\r\n`]),
    );
    expect(toWorld(readSchool(schoolDirectory(dressed)).rows).data).toEqual(toWorld(plain.rows).data);
    const reordered = schoolDirectory({ "classes.csv": 'grade,class\n7,"7-1"\n7,7-2\n' });
    expect(toWorld(readSchool(reordered).rows).data).toEqual(toWorld(plain.rows).data);
  });

  it("counts lines as an editor does, behind empty lines and quoted line breaks too", () => {
    const text =
      'contact,pupil,kind,occurred_on,recorded_on,by,person,with,live,in_person,purpose,reason,to,matter,parties,about\n\nK1,P1,homeVisit,2025-10-13,2025-10-13,principal,,guardian,,yes,return,"two\nlines",,,,\nK2,P9,report,2025-10-13,2025-10-13,principal,,,,,,,school,absence,,\n';
    expect(problemsOf(schoolDirectory({ "contacts.csv": text }))).toEqual([
      'contacts.csv:5 pupil: got "P9", expected an id that pupils.csv lists',
    ]);
  });
});

describe("a row that is wrong", () => {
  it.each(badCells)("is named: %s", (_, file, from, to, problem) => {
    const found = problemsOf(schoolDirectory(changed(file, from, to)));
    expect(found.filter((line) => line.startsWith(problem))).toHaveLength(1);
  });

  it("is named when it has too few or too many cells", () => {
    expect(problemsOf(schoolDirectory(changed("classes.csv", "7-2,7", "7-2")))).toContain(
      'classes.csv:3: got "7-2", expected 2 cells, not 1',
    );
    expect(problemsOf(schoolDirectory(changed("classes.csv", "7-2,7", "7-2,7,")))).toContain(
      'classes.csv:3: got "7-2,7,", expected 2 cells, not 3',
    );
  });

  it("is named with all its faults, and so are all other rows", () => {
    const directory = schoolDirectory({
      ...changed("registers.csv", "2025-10-13,am,7-1", "2025-10-32,noon,7-1"),
      ...changed("corrections.csv", "X1,P1", "X1,P8"),
    });
    const { problems, rows } = readSchool(directory);
    expect(problems.map(({ file, line, field }) => [file, line, field])).toEqual([
      ["registers.csv", 2, "date"],
      ["registers.csv", 2, "session"],
      ["corrections.csv", 2, "pupil"],
    ]);
    expect(rowsWithProblems(problems)).toBe(2);
    expect([rows.registers.length, rows.corrections.length]).toEqual([1, 0]);
  });

  it("takes along the rows that need it, each named", () => {
    const { problems, rows } = readSchool(schoolDirectory(changed("pupils.csv", "P1,7-1,2025-09-01", "P1,7-1,")));
    expect(rows.pupils.map(({ row }) => row.pupil)).toEqual(["P2"]);
    expect(rowsWithProblems(problems)).toBe(1 + 2 + 1 + 1 + 4);
    expect(() => createWorld(toWorld(rows).data)).not.toThrow();
  });

  it("is either kept or named, never lost", () => {
    const { problems, rows } = readSchool(schoolDirectory(changed("contacts.csv", ",principal,", ",nobody,")));
    expect(rows.contacts).toHaveLength(3);
    expect(rowsWithProblems(problems)).toBe(1);
  });
});

describe("a file that is wrong", () => {
  it("is named when it is missing", () => {
    expect(problemsOf(schoolDirectory({ "contacts.csv": null }))).toEqual([
      'contacts.csv: got "no such file", expected a file that can be read',
    ]);
  });

  it("is named when it is not UTF-8", () => {
    const found = problemsOf(schoolDirectory({ "contacts.csv": Uint8Array.of(0xb0, 0xe0, 0xbc, 0xb6) }));
    expect(found).toEqual(['contacts.csv: got "bytes of another encoding", expected text in UTF-8']);
  });

  it("is named when its quotes are not closed", () => {
    const found = problemsOf(schoolDirectory(changed("classes.csv", "7-2,7", '"7-2,7')));
    expect(found.filter((line) => line.startsWith("classes.csv") && line.includes("quotes are closed"))).toHaveLength(
      1,
    );
  });

  it("is named when it is empty or its columns are not the agreed ones", () => {
    expect(problemsOf(schoolDirectory({ "corrections.csv": "" }))).toHaveLength(6);
    expect(problemsOf(schoolDirectory(changed("classes.csv", "class,grade", "class,year")))).toEqual(
      expect.arrayContaining([
        'classes.csv:1: got "class,year", expected a column grade',
        'classes.csv:1: got "year", expected only the columns class, grade',
      ]),
    );
    expect(problemsOf(schoolDirectory(changed("classes.csv", "class,grade", "class,grade,grade")))).toContain(
      'classes.csv:1: got "grade", expected each column only once',
    );
  });

  it("is a problem of the file, so that no mode goes on without it", () => {
    const { problems } = readSchool(schoolDirectory({ "movements.csv": null }));
    expect(problems.map(({ kind }) => kind)).toEqual(["file"]);
  });
});
