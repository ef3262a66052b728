import type { Certainty, Force, Marks, Stage, Timeliness } from "../finding.js";

/** Gives the four marks as one value: those that are the same are one object, shared by all findings. */
export type MarksReader = (stage: Stage, timeliness: Timeliness, force: Force, certainty: Certainty) => Marks;

const stages: Readonly<Record<Stage, number>> = {
  scheduled: 0,
  open: 1,
  fulfilled: 2,
  lapsed: 3,
  withdrawn: 4,
  holds: 5,
  violated: 6,
  met: 7,
  notMet: 8,
  eligible: 9,
  decided: 10,
};
const timelinesses: Readonly<Record<Timeliness, number>> = { onTime: 0, overdue: 1, late: 2, moot: 3 };
const forces: Readonly<Record<Force, number>> = { binding: 0, expected: 1, advisory: 2 };
const certainties: Readonly<Record<Certainty, number>> = { certain: 0, possible: 1, provisional: 2, notEvaluable: 3 };

/** Opens an empty table of marks: asked for every finding, so by number. */
export function sharedMarks(): MarksReader {
  const known: (Marks | undefined)[] = [];
  return (stage, timeliness, force, certainty) => {
    const place = ((stages[stage] * 4 + timelinesses[timeliness]) * 3 + forces[force]) * 4 + certainties[certainty];
    const before = known[place];
    if (before) return before;
    const marks = Object.freeze({ stage, timeliness, force, certainty });
    known[place] = marks;
    return marks;
  };
}
