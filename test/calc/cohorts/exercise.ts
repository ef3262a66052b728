import type { FlowCounts } from "../../../src/calc/cohorts/flow-rates.js";

/**
 * Thousands of pupils of a primary school system in two years: an exercise of a training course printed on a ministry's page
 * (maisondelapresse.gouv.sn/node/17, years 1998/99 and 1999/2000). The inputs are published; no published output was seen.
 */
export const exercise: FlowCounts = {
  grades: [
    { grade: 1, enrolled: 479, enrolledNext: 476, repeatersNext: 48 },
    { grade: 2, enrolled: 484, enrolledNext: 519, repeatersNext: 112 },
    { grade: 3, enrolled: 446, enrolledNext: 408, repeatersNext: 80 },
    { grade: 4, enrolled: 364, enrolledNext: 382, repeatersNext: 48 },
    { grade: 5, enrolled: 305, enrolledNext: 319, repeatersNext: 64 },
    { grade: 6, enrolled: 217, enrolledNext: 269, repeatersNext: 49 },
  ],
  graduates: 166,
  nextLevel: { enrolledNext: 93, repeatersNext: 12 },
};
