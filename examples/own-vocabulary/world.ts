import { type SchoolCalendar, schoolCalendar } from "baoxue";

/** One autumn term without holidays: enough for a week in October. */
export const calendar: SchoolCalendar = schoolCalendar({
  id: "S1",
  holidays: [{ year: 2025, rest: [], makeUp: [], source: "made up", publishedOn: "2024-11-12" }],
  terms: [
    {
      schoolYear: "2025-2026",
      name: "autumn",
      from: "2025-09-01",
      to: "2025-12-31",
      source: "made up",
      publishedOn: "2025-06-20",
    },
  ],
});

const start = { occurredOn: "2025-09-01", recordedOn: "2025-09-01" };
const evening = { occurredOn: "2025-10-14T21:30", recordedOn: "2025-10-14T21:35" };

const answeredCall = {
  kind: "phoneCall",
  id: "call-P1",
  pupil: "P1",
  by: "ours:dormKeeper",
  purpose: "enquiry",
  with: "guardian",
  live: true,
  occurredOn: "2025-10-14T21:50",
  recordedOn: "2025-10-14T21:55",
};

/**
 * What the school's own program has kept, as JSON gives it. Three children were not in bed at the check of 14 October:
 * P1's mother was reached, nobody called about P2, and P3 does not stay overnight at all.
 */
export const records: unknown = {
  recordsFrom: "2025-09-01",
  schools: [{ id: "S1" }],
  classes: [{ id: "7-1", school: "S1", grade: 7 }],
  pupils: [{ id: "P1" }, { id: "P2" }, { id: "P3" }],
  events: ["P1", "P2", "P3"].flatMap((pupil) => [
    { kind: "enrolled", id: `enrolled-${pupil}`, pupil, class: "7-1", ...start },
    {
      kind: "fact",
      id: `boards-${pupil}`,
      subject: { kind: "pupil", id: pupil },
      fact: "ours:nightBoarder",
      value: pupil !== "P3",
      ...start,
    },
    {
      kind: "ours:dormCheck",
      id: `check-${pupil}`,
      pupil,
      fields: { by: "ours:dormKeeper", present: false },
      ...evening,
    },
    ...(pupil === "P1" ? [answeredCall] : []),
  ]),
};
