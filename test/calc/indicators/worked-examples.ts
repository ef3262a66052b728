/** Figures to hold the definitions to: printed by a source with its inputs, or worked by hand. */
import type { CounterId } from "../../../src/calc/indicators/catalogue.js";
import type { CounterCounts } from "../../../src/calc/indicators/indicator-figure.js";

interface Published {
  readonly source: string;
  readonly indicator: string;
  readonly variant: string;
  readonly counts: CounterCounts<CounterId>;
  readonly digits: number;
  readonly shown: string;
}

export const published: readonly Published[] = [
  {
    source: "educational dictionary of 2000, its own example",
    indicator: "retentionRate",
    variant: "schoolYear",
    counts: { startRoll: 50, yearEndRoll: 42 },
    digits: 0,
    shown: "84 %",
  },
  {
    // Counts: the national bulletin for 1998, ordinary and vocational entrants together; the rate: the ministry's table.
    source: "national bulletin 1998",
    indicator: "progressionRate",
    variant: "primaryToJunior",
    counts: { juniorEntrants: 19_962_500, primaryGraduates: 21_174_400 },
    digits: 1,
    shown: "94.3 %",
  },
  {
    // As the same bulletin gives them by the changes from the year before: 1996.25 - 159.78, and 2117.44 - 157.30, in ten thousands.
    source: "national bulletin 1998, for 1997",
    indicator: "progressionRate",
    variant: "primaryToJunior",
    counts: { juniorEntrants: 18_364_700, primaryGraduates: 19_601_400 },
    digits: 1,
    shown: "93.7 %",
  },
];

interface HandWorked {
  readonly indicator: string;
  readonly variant: string;
  readonly counts: CounterCounts<CounterId>;
  readonly value: string;
  readonly shown: string;
}

// A school of 400 at the opening: 6 came by transfer, 2 resumed; 5 left by transfer (4 acknowledged), 3 were suspended (1 of them back), 1 died, 2 dropped out
// (1 is back), 1 moved to another class, 1 went abroad.
const school = {
  startRoll: 400,
  laterEntries: 6 + 2 + 1 + 1,
  acknowledgedTransfersOut: 4,
  deaths: 1,
  backInPeriod: 2,
  movesWithin: 1,
  droppedOut: 1,
  suspensions: 3,
  withdrawals: 2,
  transfersOut: 5,
  otherExits: 1,
  transfersIn: 6,
  otherEntries: 3,
  unacknowledgedTransfersOut: 1,
} as const;

// A cohort of 200 over its cycle.
const cohort = { cohortEntrants: 200, cohortTransfersIn: 12, cohortTransfersOut: 9, cohortGraduates: 198 } as const;

// Grade 3 with 120, of whom 6 repeat it; a year later grade 4 has 113, of whom 4 repeat.
const flows = {
  gradeEnrolment: 120,
  gradeRepeatersNextYear: 6,
  nextGradeEnrolmentNextYear: 113,
  nextGradeRepeatersNextYear: 4,
} as const;

// Of 1000, 910 reach the last grade and 880 graduate; they spend 5900 years in school, where 880 x 6 would do.
const rebuilt = {
  cohortStarters: 1000,
  cohortReachingGrade: 910,
  cohortPupilYears: 5900,
  cohortGraduatesRebuilt: 880,
  cohortYearsWithoutRepeating: 5280,
} as const;

export const handWorked: readonly HandWorked[] = [
  // 400 + 10 - 4 - 1 - 2 - 1 = 402
  { indicator: "dropoutRate", variant: "confirmed", counts: school, value: "1/402", shown: "0.25 %" },
  // 3 + 2 + 1 + 5 + 1 - 6 - 3 = 3
  { indicator: "dropoutRate", variant: "twoBasics", counts: school, value: "3/400", shown: "0.75 %" },
  {
    indicator: "dropoutRate",
    variant: "twoBasics",
    counts: { ...school, transfersIn: 20 },
    value: "-11/400",
    shown: "-2.75 %",
  },
  // 3 + 2 + 1 + 1
  { indicator: "dropoutRate", variant: "dictionary", counts: school, value: "7/400", shown: "1.75 %" },
  { indicator: "retentionRate", variant: "complement", counts: school, value: "401/402", shown: "99.75 %" },
  { indicator: "retentionRate", variant: "cycleWithFlows", counts: cohort, value: "198/203", shown: "97.54 %" },
  {
    indicator: "retentionRate",
    variant: "cycleWithFlows",
    counts: { ...cohort, cohortGraduates: 205 },
    value: "205/203",
    shown: "100.00 %",
  },
  {
    indicator: "retentionRate",
    variant: "cycleNetIncrease",
    counts: { ...cohort, cohortOtherEntries: 5, cohortSuspensions: 3, cohortOtherExits: 1 },
    value: "198/204",
    shown: "97.06 %",
  },
  {
    indicator: "retentionRate",
    variant: "nineYear",
    counts: { cohortPrimaryEntrants: 200, cohortTransfersIn: 12, cohortTransfersOut: 9, cohortJuniorGraduates: 190 },
    value: "190/203",
    shown: "93.60 %",
  },
  {
    indicator: "retentionRate",
    variant: "unadjusted",
    counts: { nextGradeInAutumn: 105, thisGradeInSpring: 93 },
    value: "105/93",
    shown: "112.90 %",
  },
  {
    indicator: "enrolmentRate",
    variant: "gross",
    counts: { enrolledOfAnyAge: 1049, officialAgePopulation: 1000 },
    value: "1049/1000",
    shown: "104.90 %",
  },
  {
    indicator: "enrolmentRate",
    variant: "grossJunior",
    counts: { juniorEnrolment: 871, population13to15: 1000 },
    value: "871/1000",
    shown: "87.10 %",
  },
  {
    indicator: "enrolmentRate",
    variant: "net",
    counts: { schoolAgeEntered: 9893, schoolAgeInAndOut: 10_000 },
    value: "9893/10000",
    shown: "98.93 %",
  },
  {
    indicator: "enrolmentRate",
    variant: "officialAge",
    counts: { officialAgeEnrolledHereOrHigher: 990, earlyFinishersWaiting: 2, officialAgePopulation: 1000 },
    value: "992/1000",
    shown: "99.20 %",
  },
  {
    indicator: "enrolmentRate",
    variant: "officialAgeThisStage",
    counts: { enrolledOfOfficialAge: 960, officialAgePopulation: 1000 },
    value: "960/1000",
    shown: "96.00 %",
  },
  {
    indicator: "enrolmentRate",
    variant: "disabled",
    counts: { disabledEnrolled: 57, disabledOfSchoolAge: 60 },
    value: "57/60",
    shown: "95.00 %",
  },
  {
    indicator: "graduationRate",
    variant: "ofEntrants",
    counts: { graduates: 296, entrantsOfCycle: 300 },
    value: "296/300",
    shown: "98.67 %",
  },
  {
    indicator: "completionRate",
    variant: "primaryAt15",
    counts: { primaryCompletersAged15: 197, populationAged15: 199 },
    value: "197/199",
    shown: "98.99 %",
  },
  {
    indicator: "completionRate",
    variant: "juniorAt17",
    counts: { juniorCompletersAged17: 160, populationAged17: 180 },
    value: "160/180",
    shown: "88.89 %",
  },
  {
    indicator: "progressionRate",
    variant: "juniorToSenior",
    counts: { seniorEntrants: 507, juniorGraduates: 1000 },
    value: "507/1000",
    shown: "50.70 %",
  },
  { indicator: "promotionRate", variant: "byGrade", counts: flows, value: "109/120", shown: "90.83 %" },
  {
    indicator: "promotionRate",
    variant: "lastGrade",
    counts: { gradeGraduates: 114, gradeEnrolment: 120 },
    value: "114/120",
    shown: "95.00 %",
  },
  { indicator: "repetitionRate", variant: "byGrade", counts: flows, value: "6/120", shown: "5.00 %" },
  { indicator: "gradeDropoutRate", variant: "residual", counts: flows, value: "5/120", shown: "4.17 %" },
  { indicator: "transitionRate", variant: "primaryToSecondary", counts: flows, value: "109/120", shown: "90.83 %" },
  { indicator: "transitionRate", variant: "effective", counts: flows, value: "109/114", shown: "95.61 %" },
  { indicator: "survivalRate", variant: "toGrade", counts: rebuilt, value: "910/1000", shown: "91.00 %" },
  { indicator: "cumulativeDropoutRate", variant: "beforeGrade", counts: rebuilt, value: "90/1000", shown: "9.00 %" },
  { indicator: "yearsPerGraduate", variant: "cohort", counts: rebuilt, value: "5900/880", shown: "670.45 %" },
  { indicator: "efficiencyCoefficient", variant: "cohort", counts: rebuilt, value: "5280/5900", shown: "89.49 %" },
  {
    indicator: "outOfSchoolRate",
    variant: "officialAge",
    counts: { officialAgePopulation: 1000, officialAgeEnrolledHereOrHigher: 990 },
    value: "10/1000",
    shown: "1.00 %",
  },
];
