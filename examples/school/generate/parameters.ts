/** Everything that may be turned about the synthetic school; the seed decides the rest. */
export const parameters = {
  seed: 20250903,
  /** Classes a grade: three in primary school, four in junior high school. */
  classesPerGrade: { 1: 3, 2: 3, 3: 3, 4: 3, 5: 3, 6: 3, 7: 4, 8: 4, 9: 4 },
  pupilsPerClass: 40,
  /** When registers and slips are written down. */
  hours: { register: { am: "08:20", pm: "14:15" }, slip: { am: "08:30", pm: "14:30" } },
  sickness: {
    /** The share of pupils that is sick on a day, aimed at; straight lines between these days. */
    rate: [
      { on: "2025-09-01", share: 0.0007 },
      { on: "2025-09-30", share: 0.001 },
      { on: "2025-10-31", share: 0.003 },
      { on: "2025-11-24", share: 0.0068 },
      { on: "2025-12-31", share: 0.0068 },
      { on: "2026-01-23", share: 0.004 },
    ],
    /** Whether the child is sick on one school day more: the same chance every day. */
    lastsAnotherDay: 0.42,
    /** How many of the spells begin with an afternoon or end with a morning. */
    halfDayShare: 0.25,
    /** What the two numbers above come to, in school days: 1 / (1 - 0.42) - 0.25 / 2. */
    meanSpellDays: 1.6,
  },
} as const;

/**
 * What the generator really made of these parameters: held by a test to the committed files, and to the figures that the
 * background was ordered with (0.05 % to 0.73 % of the pupil-sessions of a month, spells of 1.6 ± 0.1 school days).
 */
export const figures = {
  pupils: 1201,
  schoolDays: 100,
  registers: 5997,
  spells: 305,
  meanSpellDays: 1.608,
  /** Sessions missed through background sickness, in parts of all sessions of all pupils on roll. */
  sickShareByMonth: {
    "2025-09": 0.00065,
    "2025-10": 0.00243,
    "2025-11": 0.00543,
    "2025-12": 0.00693,
    "2026-01": 0.0051,
  },
} as const;
