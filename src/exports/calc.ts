/** Agendas and figures: everything that is worked out from worlds, assessments and registers. */
export { type AgendaItem, type AgendaOptions, agenda } from "../calc/agenda.js";
export { type AgendaLine, agendaLine } from "../calc/agenda-line.js";
export { type AgendaList, agendaListLabel, agendaLists, type HorizonDays } from "../calc/agenda-lists.js";
export type * from "../calc/attendance/attendance-counts.js";
export { attendanceCounts } from "../calc/attendance/attendance-counts.js";
export type { AttendanceGrouping, AttendanceOptions } from "../calc/attendance/attendance-request.js";
export { type ChronicStanding, chronicStandingLabels, type SessionTally } from "../calc/attendance/session-tally.js";
export type { BadRows } from "../calc/bad-rows.js";
export { type Change, type ChangeKind, changeKindLabels, changes } from "../calc/changes.js";
export type { ClassFilter } from "../calc/class-filter.js";
export type * from "../calc/cohorts/flow-rates.js";
export { flowRates, safeFlowRates } from "../calc/cohorts/flow-rates.js";
export { type BySex, type CappedGradeRates, jointCap } from "../calc/cohorts/joint-cap.js";
export { type AgeCounts, type OutOfSchool, outOfSchool, safeOutOfSchool } from "../calc/cohorts/out-of-school.js";
export type * from "../calc/cohorts/reconstructed-cohort.js";
export { reconstructedCohort, safeReconstructedCohort } from "../calc/cohorts/reconstructed-cohort.js";
export { type AttendanceColumns, markCodes } from "../calc/columns/attendance.js";
export { attendanceColumns, safeAttendanceColumns } from "../calc/columns/attendance-columns.js";
export type { AttendanceRows, IntegerColumn, MarkRows, MissingRegisterRows } from "../calc/columns/attendance-rows.js";
export { compileThresholds, type ThresholdMasks } from "../calc/columns/compile-thresholds.js";
export { currentRuns } from "../calc/columns/current-runs.js";
export { longestRuns } from "../calc/columns/longest-runs.js";
export {
  type NotColumnar,
  type PolicyThresholds,
  policyThresholds,
  type RunField,
} from "../calc/columns/policy-thresholds.js";
export { type RunColumns, runFlags } from "../calc/columns/run-columns.js";
export { noSession, type SessionTable, type SessionTableSpan, sessionTable } from "../calc/columns/session-table.js";
export type * from "../calc/columns/threshold.js";
export type { DaySpan } from "../calc/day-span.js";
export type * from "../calc/diligence/diligence.js";
export { diligence } from "../calc/diligence/diligence.js";
export type { DiligenceTally, LateDuty } from "../calc/diligence/diligence-tally.js";
export { type NotCounted, notCountedLabels } from "../calc/diligence/duty-outcome.js";
export { type AllPresentLimits, allPresent } from "../calc/evidence/all-present.js";
export { type BetaBinomialQuestion, logBetaBinomialAtMost } from "../calc/evidence/beta-binomial.js";
export { type BulkExcusesLimits, bulkExcuses } from "../calc/evidence/bulk-excuses.js";
export { type DeclaredZeroLimits, declaredZero, type ZeroFigure } from "../calc/evidence/declared-zero.js";
export {
  type CheckResult,
  type EvidenceCheck,
  type EvidenceFinding,
  type EvidenceGap,
  evidenceCheckLabels,
} from "../calc/evidence/evidence-finding.js";
export {
  type EvidenceLimits,
  type EvidenceOptions,
  type EvidenceReport,
  evidenceFindings,
} from "../calc/evidence/evidence-findings.js";
export { type EvidenceLook, type EvidenceScene, evidenceScene } from "../calc/evidence/evidence-scene.js";
export { presentOnNonSchoolDay } from "../calc/evidence/present-on-non-school-day.js";
export { type Probability } from "../calc/evidence/probability.js";
export { type ReturnLimits, returnOnReportDay } from "../calc/evidence/return-on-report-day.js";
export { type ReversalLimits, reversalAfterReport } from "../calc/evidence/reversal-after-report.js";
export { type RollFigure, type RollLimits, rollShrinks } from "../calc/evidence/roll-shrinks.js";
export { samePersonTwice, type TwoLinesLimits } from "../calc/evidence/same-person-twice.js";
export { type SilentClassLimits, silentClass } from "../calc/evidence/silent-class.js";
export {
  type InspectionDay,
  type SuspensionLimits,
  suspensionWithoutProof,
} from "../calc/evidence/suspension-without-proof.js";
export { type TransferLimits, transferWithoutArrival } from "../calc/evidence/transfer-without-arrival.js";
export { type VisitsLimits, visitsAtOnce } from "../calc/evidence/visits-at-once.js";
export type { AbroadCounterId } from "../calc/indicators/abroad-counters-data.js";
export type { AttendanceCounterId } from "../calc/indicators/attendance-counters-data.js";
export {
  type CounterId,
  indicatorCounters,
  indicatorOf,
  indicators,
  pupilCountersOf,
  spellCountersOf,
} from "../calc/indicators/catalogue.js";
export type { CensusCounterId } from "../calc/indicators/census-counters-data.js";
export type * from "../calc/indicators/counter.js";
export { countersOf } from "../calc/indicators/counters-of.js";
export type { DiligenceCounterId } from "../calc/indicators/diligence-counters-data.js";
export type * from "../calc/indicators/indicator.js";
export { populationLabels } from "../calc/indicators/indicator.js";
export {
  type CounterCounts,
  type IndicatorFigure,
  indicatorFigure,
  safeIndicatorFigure,
} from "../calc/indicators/indicator-figure.js";
export { indicatorsPage, sourceCertaintyLabels } from "../calc/indicators/indicators-page.js";
export { type PupilCounterId, pupilCounters } from "../calc/indicators/pupil-counters-data.js";
export type { ReturnCounterId } from "../calc/indicators/return-counters-data.js";
export { type SpellCounterId, spellCounters } from "../calc/indicators/spell-counters-data.js";
export { type Ladder, ladders } from "../calc/ladders.js";
export { balanceRoll, type RollBalance, type RollInput, type RollOptions } from "../calc/movements/balance-roll.js";
export { registerChanges } from "../calc/movements/change-codes-data.js";
export { changeReasonLabels, pupilStateLabels } from "../calc/movements/change-labels-data.js";
export {
  type GradeStep,
  type GradeStructure,
  gradeAfter,
  lastPrimaryGrade,
  stageOfGrade,
} from "../calc/movements/grade-structure.js";
export type { Movement, NamedPlace, RollPlace, Roster, RosterRow } from "../calc/movements/movement.js";
export type { AssumedEnd, Promotion } from "../calc/movements/promotion.js";
export { registerChange } from "../calc/movements/register-change.js";
export type { ChangeList, RegisterChange, RollEffect } from "../calc/movements/roll-effect.js";
export {
  type ExpiredTimeOff,
  expiredTimesOff,
  type TimeOffOptions,
  type TimesOff,
} from "../calc/movements/times-off.js";
export type { ArrivalWord } from "../calc/movements/transfer-match.js";
export {
  type TransferOptions,
  type TransferStanding,
  type TransferStandings,
  type TransferStatus,
  transferStanding,
  transferStatusLabels,
} from "../calc/movements/transfer-standing.js";
export { type Unexplained, type UnexplainedWhy, unexplainedLabels } from "../calc/movements/unexplained.js";
export type { UnitBalance, UnitBalances } from "../calc/movements/unit-balance.js";
export type * from "../calc/reconciliation/findings.js";
export {
  type AttendingChild,
  type ChildExit,
  type ListedChild,
  type ListedExitKind,
  type RegisteredChild,
  type RegisterListName,
  type RegisterLists,
  registerListLabels,
} from "../calc/reconciliation/lists.js";
export type { BadListRows, MatchField, MatchKey, ReconcileOptions, SchoolAge } from "../calc/reconciliation/options.js";
export { reconcile, safeReconcile } from "../calc/reconciliation/reconcile.js";
export { registerFindingLabels } from "../calc/reconciliation/wording-data.js";
export {
  type NoReminder,
  type Reminder,
  type ReminderOptions,
  type Reminders,
  reminders,
} from "../calc/reminders.js";
export {
  type CaseReturn,
  type ReturnCase,
  type ReturnStanding,
  returnStandingLabels,
} from "../calc/returns/return-cases.js";
export { type ReturnCounts, type ReturnOptions, returnCounts } from "../calc/returns/return-counts.js";
export type { RateMembers } from "../calc/school-year-members.js";
export {
  type Rate,
  type RateOptions,
  type RatesBySchool,
  type SchoolYearRates,
  schoolYearRates,
  schoolYearRatesBySchool,
} from "../calc/school-year-rates.js";
export { type FigureDefinition, formulaText, parseFormula } from "../calc/series/figure-definition.js";
export type * from "../calc/series/figure-events.js";
export { figureEvent, publishedFigures } from "../calc/series/figure-events.js";
export type * from "../calc/series/figure-series.js";
export { figureSeries, safeFigureSeries } from "../calc/series/figure-series.js";
export type { SeriesFigure } from "../calc/series/series-figure.js";
export { type SeriesStep, seriesStepLabels } from "../calc/series/series-step.js";
export { fallingPeriods, risingPeriods } from "../calc/series/trends.js";
export { type CountedPeriod, countedPeriod, cyclePeriod, schoolYearPeriod } from "../calc/spells/counted-period.js";
export { type Dimension, dimensionLabels } from "../calc/spells/dimension.js";
export { type IndicatorMember, type IndicatorMembers, indicatorMembers } from "../calc/spells/indicator-members.js";
export type * from "../calc/spells/pupil-spell.js";
export {
  type ReadSpellColumns,
  type ReadSpellColumnsOptions,
  readSpellColumns,
} from "../calc/spells/read-spell-columns.js";
export { type ReadSpells, type ReadSpellsOptions, readSpells } from "../calc/spells/read-spells.js";
export { registerSpellCodes } from "../calc/spells/register-spell-codes.js";
export {
  entryKindLabels,
  entryKinds,
  exitKindLabels,
  exitKinds,
  flagValues,
  sexes,
  spellFlags,
} from "../calc/spells/spell-codes-data.js";
export {
  noDay,
  type SpellColumnData,
  type SpellColumns,
  type SpellDictionaries,
} from "../calc/spells/spell-columns.js";
export { spellColumns } from "../calc/spells/spell-columns-of.js";
export { type BadSpells, type SpellProblem, spellProblems } from "../calc/spells/spell-problems.js";
export type {
  NeededSpellField,
  SpellCodes,
  SpellColumnNames,
  SpellField,
  SpellRow,
  SpellRowProblem,
} from "../calc/spells/spell-row.js";
export type * from "../calc/spells/spell-state.js";
export type { EntryKind, ExitKind } from "../calc/spells/spell-state.js";
export { tallyColumns } from "../calc/spells/tally-columns.js";
export { tallyPupilColumns } from "../calc/spells/tally-pupil-columns.js";
export { type TallyRequest, tallyPupils, tallySpells } from "../calc/spells/tally-spells.js";
export { remapTally, type TallyMapping } from "../calc/tally/remap-tally.js";
export { rollUp } from "../calc/tally/roll-up.js";
export {
  emptyTally,
  mergePupilTallies,
  mergeTallies,
  type PupilTally,
  type Tally,
  type TallyGroup,
  type TallyShape,
} from "../calc/tally/tally.js";
export { type GroupFigures, tallyFigures } from "../calc/tally/tally-figures.js";
export type { LookOptions } from "../calc/view-request.js";
