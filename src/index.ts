/** Everything a host needs to model, assess and explain; the encoded documents are in `baoxue/policies`. */
export { type AgendaItem, type AgendaOptions, agenda } from "./calc/agenda.js";
export { type AgendaLine, agendaLine } from "./calc/agenda-line.js";
export { type AgendaList, agendaListLabel, agendaLists, type HorizonDays } from "./calc/agenda-lists.js";
export type * from "./calc/attendance/attendance-counts.js";
export { attendanceCounts } from "./calc/attendance/attendance-counts.js";
export type { AttendanceGrouping, AttendanceOptions } from "./calc/attendance/attendance-request.js";
export { type ChronicStanding, chronicStandingLabels, type SessionTally } from "./calc/attendance/session-tally.js";
export type { BadRows } from "./calc/bad-rows.js";
export { type Change, type ChangeKind, changeKindLabels, changes } from "./calc/changes.js";
export type { ClassFilter } from "./calc/class-filter.js";
export type * from "./calc/cohorts/flow-rates.js";
export { flowRates, safeFlowRates } from "./calc/cohorts/flow-rates.js";
export { type BySex, type CappedGradeRates, jointCap } from "./calc/cohorts/joint-cap.js";
export { type AgeCounts, type OutOfSchool, outOfSchool, safeOutOfSchool } from "./calc/cohorts/out-of-school.js";
export type * from "./calc/cohorts/reconstructed-cohort.js";
export { reconstructedCohort, safeReconstructedCohort } from "./calc/cohorts/reconstructed-cohort.js";
export { type AttendanceColumns, markCodes } from "./calc/columns/attendance.js";
export { attendanceColumns, safeAttendanceColumns } from "./calc/columns/attendance-columns.js";
export type { AttendanceRows, IntegerColumn, MarkRows, MissingRegisterRows } from "./calc/columns/attendance-rows.js";
export { compileThresholds, type ThresholdMasks } from "./calc/columns/compile-thresholds.js";
export { currentRuns } from "./calc/columns/current-runs.js";
export { longestRuns } from "./calc/columns/longest-runs.js";
export {
  type NotColumnar,
  type PolicyThresholds,
  policyThresholds,
  type RunField,
} from "./calc/columns/policy-thresholds.js";
export { type RunColumns, runFlags } from "./calc/columns/run-columns.js";
export { noSession, type SessionTable, type SessionTableSpan, sessionTable } from "./calc/columns/session-table.js";
export type * from "./calc/columns/threshold.js";
export type { DaySpan } from "./calc/day-span.js";
export type * from "./calc/diligence/diligence.js";
export { diligence } from "./calc/diligence/diligence.js";
export type { DiligenceTally, LateDuty } from "./calc/diligence/diligence-tally.js";
export { type NotCounted, notCountedLabels } from "./calc/diligence/duty-outcome.js";
export { type AllPresentLimits, allPresent } from "./calc/evidence/all-present.js";
export { type BetaBinomialQuestion, logBetaBinomialAtMost } from "./calc/evidence/beta-binomial.js";
export { type BulkExcusesLimits, bulkExcuses } from "./calc/evidence/bulk-excuses.js";
export { type DeclaredZeroLimits, declaredZero, type ZeroFigure } from "./calc/evidence/declared-zero.js";
export {
  type CheckResult,
  type EvidenceCheck,
  type EvidenceFinding,
  type EvidenceGap,
  evidenceCheckLabels,
} from "./calc/evidence/evidence-finding.js";
export {
  type EvidenceLimits,
  type EvidenceOptions,
  type EvidenceReport,
  evidenceFindings,
} from "./calc/evidence/evidence-findings.js";
export { type EvidenceLook, type EvidenceScene, evidenceScene } from "./calc/evidence/evidence-scene.js";
export { presentOnNonSchoolDay } from "./calc/evidence/present-on-non-school-day.js";
export { type Probability } from "./calc/evidence/probability.js";
export { type ReturnLimits, returnOnReportDay } from "./calc/evidence/return-on-report-day.js";
export { type ReversalLimits, reversalAfterReport } from "./calc/evidence/reversal-after-report.js";
export { type RollFigure, type RollLimits, rollShrinks } from "./calc/evidence/roll-shrinks.js";
export { samePersonTwice, type TwoLinesLimits } from "./calc/evidence/same-person-twice.js";
export { type SilentClassLimits, silentClass } from "./calc/evidence/silent-class.js";
export {
  type InspectionDay,
  type SuspensionLimits,
  suspensionWithoutProof,
} from "./calc/evidence/suspension-without-proof.js";
export { type TransferLimits, transferWithoutArrival } from "./calc/evidence/transfer-without-arrival.js";
export { type VisitsLimits, visitsAtOnce } from "./calc/evidence/visits-at-once.js";
export type { AbroadCounterId } from "./calc/indicators/abroad-counters-data.js";
export type { AttendanceCounterId } from "./calc/indicators/attendance-counters-data.js";
export {
  type CounterId,
  indicatorCounters,
  indicatorOf,
  indicators,
  pupilCountersOf,
  spellCountersOf,
} from "./calc/indicators/catalogue.js";
export type { CensusCounterId } from "./calc/indicators/census-counters-data.js";
export type * from "./calc/indicators/counter.js";
export { countersOf } from "./calc/indicators/counters-of.js";
export type { DiligenceCounterId } from "./calc/indicators/diligence-counters-data.js";
export type * from "./calc/indicators/indicator.js";
export { populationLabels } from "./calc/indicators/indicator.js";
export {
  type CounterCounts,
  type IndicatorFigure,
  indicatorFigure,
  safeIndicatorFigure,
} from "./calc/indicators/indicator-figure.js";
export { indicatorsPage, sourceCertaintyLabels } from "./calc/indicators/indicators-page.js";
export { type PupilCounterId, pupilCounters } from "./calc/indicators/pupil-counters-data.js";
export type { ReturnCounterId } from "./calc/indicators/return-counters-data.js";
export { type SpellCounterId, spellCounters } from "./calc/indicators/spell-counters-data.js";
export { type Ladder, ladders } from "./calc/ladders.js";
export { balanceRoll, type RollBalance, type RollInput, type RollOptions } from "./calc/movements/balance-roll.js";
export { registerChanges } from "./calc/movements/change-codes-data.js";
export { changeReasonLabels, pupilStateLabels } from "./calc/movements/change-labels-data.js";
export {
  type GradeStep,
  type GradeStructure,
  gradeAfter,
  lastPrimaryGrade,
  stageOfGrade,
} from "./calc/movements/grade-structure.js";
export type { Movement, NamedPlace, RollPlace, Roster, RosterRow } from "./calc/movements/movement.js";
export type { AssumedEnd, Promotion } from "./calc/movements/promotion.js";
export { registerChange } from "./calc/movements/register-change.js";
export type { ChangeList, RegisterChange, RollEffect } from "./calc/movements/roll-effect.js";
export {
  type ExpiredTimeOff,
  expiredTimesOff,
  type TimeOffOptions,
  type TimesOff,
} from "./calc/movements/times-off.js";
export type { ArrivalWord } from "./calc/movements/transfer-match.js";
export {
  type TransferOptions,
  type TransferStanding,
  type TransferStandings,
  type TransferStatus,
  transferStanding,
  transferStatusLabels,
} from "./calc/movements/transfer-standing.js";
export { type Unexplained, type UnexplainedWhy, unexplainedLabels } from "./calc/movements/unexplained.js";
export type { UnitBalance, UnitBalances } from "./calc/movements/unit-balance.js";
export type * from "./calc/reconciliation/findings.js";
export {
  type AttendingChild,
  type ChildExit,
  type ListedChild,
  type ListedExitKind,
  type RegisteredChild,
  type RegisterListName,
  type RegisterLists,
  registerListLabels,
} from "./calc/reconciliation/lists.js";
export type { BadListRows, MatchField, MatchKey, ReconcileOptions, SchoolAge } from "./calc/reconciliation/options.js";
export { reconcile, safeReconcile } from "./calc/reconciliation/reconcile.js";
export { registerFindingLabels } from "./calc/reconciliation/wording-data.js";
export {
  type NoReminder,
  type Reminder,
  type ReminderOptions,
  type Reminders,
  reminders,
} from "./calc/reminders.js";
export {
  type CaseReturn,
  type ReturnCase,
  type ReturnStanding,
  returnStandingLabels,
} from "./calc/returns/return-cases.js";
export { type ReturnCounts, type ReturnOptions, returnCounts } from "./calc/returns/return-counts.js";
export {
  type Rate,
  type RateMembers,
  type RateOptions,
  type SchoolYearRates,
  schoolYearRates,
} from "./calc/school-year-rates.js";
export { type FigureDefinition, formulaText, parseFormula } from "./calc/series/figure-definition.js";
export type * from "./calc/series/figure-events.js";
export { figureEvent, publishedFigures } from "./calc/series/figure-events.js";
export type * from "./calc/series/figure-series.js";
export { figureSeries, safeFigureSeries } from "./calc/series/figure-series.js";
export type { SeriesFigure } from "./calc/series/series-figure.js";
export { type SeriesStep, seriesStepLabels } from "./calc/series/series-step.js";
export { fallingPeriods, risingPeriods } from "./calc/series/trends.js";
export { type CountedPeriod, countedPeriod, cyclePeriod, schoolYearPeriod } from "./calc/spells/counted-period.js";
export { type Dimension, dimensionLabels } from "./calc/spells/dimension.js";
export { type IndicatorMember, type IndicatorMembers, indicatorMembers } from "./calc/spells/indicator-members.js";
export type * from "./calc/spells/pupil-spell.js";
export {
  type ReadSpellColumns,
  type ReadSpellColumnsOptions,
  readSpellColumns,
} from "./calc/spells/read-spell-columns.js";
export { type ReadSpells, type ReadSpellsOptions, readSpells } from "./calc/spells/read-spells.js";
export { registerSpellCodes } from "./calc/spells/register-spell-codes.js";
export {
  entryKindLabels,
  entryKinds,
  exitKindLabels,
  exitKinds,
  flagValues,
  sexes,
  spellFlags,
} from "./calc/spells/spell-codes-data.js";
export { noDay, type SpellColumnData, type SpellColumns, type SpellDictionaries } from "./calc/spells/spell-columns.js";
export { spellColumns } from "./calc/spells/spell-columns-of.js";
export { type BadSpells, type SpellProblem, spellProblems } from "./calc/spells/spell-problems.js";
export type {
  NeededSpellField,
  SpellCodes,
  SpellColumnNames,
  SpellField,
  SpellRow,
  SpellRowProblem,
} from "./calc/spells/spell-row.js";
export type * from "./calc/spells/spell-state.js";
export type { EntryKind, ExitKind } from "./calc/spells/spell-state.js";
export { tallyColumns } from "./calc/spells/tally-columns.js";
export { tallyPupilColumns } from "./calc/spells/tally-pupil-columns.js";
export { type TallyRequest, tallyPupils, tallySpells } from "./calc/spells/tally-spells.js";
export { remapTally, type TallyMapping } from "./calc/tally/remap-tally.js";
export { rollUp } from "./calc/tally/roll-up.js";
export {
  emptyTally,
  mergePupilTallies,
  mergeTallies,
  type PupilTally,
  type Tally,
  type TallyGroup,
  type TallyShape,
} from "./calc/tally/tally.js";
export { type GroupFigures, tallyFigures } from "./calc/tally/tally-figures.js";
export type { LookOptions } from "./calc/view-request.js";
export type { Bounds, RunSummary } from "./model/absence-run.js";
export { type AreaLevel, areaAt, areaLevelLabels, isAreaCode } from "./model/area-code.js";
export { type AssignmentNeed, assignmentFaults, type TooFewAssigned } from "./model/assignment-faults.js";
export type * from "./model/body-numbers.js";
export type {
  HolidayYear,
  NamedDay,
  Published,
  SchoolCalendarData,
  SessionTimes,
  SpecialDay,
  Term,
} from "./model/calendar-data.js";
export type { DayFacts, TeachingMask } from "./model/calendar-days.js";
export type { CaseInput } from "./model/case-basis.js";
export { type ClosingClaim, canClose, closingIssues, type NoticeClaim, noticeIssues } from "./model/case-claims.js";
export type { CaseFile, CaseStatus } from "./model/case-file.js";
export { type CaseProblem, closedCaseProblems } from "./model/case-records.js";
export { type CaseStanding, type CaseTimes, caseStanding, caseTimes, type TimeSpan } from "./model/case-standing.js";
export { type CaseSpans, caseStatusLabels } from "./model/case-statuses.js";
export type { CaseEpisode, CaseStep } from "./model/case-steps.js";
export { type ChildCaseOptions, childCase } from "./model/child-case.js";
export {
  addMonthsClamped,
  type CivilDate,
  type DayNumber,
  dateOf,
  dayOf,
  parseDay,
  type Weekday,
  weekdayOf,
} from "./model/civil-date.js";
export type { CoreFacts } from "./model/core-facts.js";
export { createWorld, safeCreateWorld, worldKnownOn } from "./model/create-world.js";
export type { DayClock } from "./model/day-clock.js";
export { type EnrolmentProblem, type EnrolmentProblemCode } from "./model/enrolment-problems.js";
export {
  type EnrolmentLook,
  type EnrolmentSpell,
  type EnrolmentStatus,
  enrolmentSpells,
  enrolmentStatusLabels,
} from "./model/enrolment-spells.js";
export { BaoxueError, type ErrorCode, type Issue, issueText, type Result, type ShownIssue } from "./model/errors.js";
export type * from "./model/event-base.js";
export { eventKindLabels } from "./model/event-kind-labels.js";
export type * from "./model/events.js";
export type * from "./model/events-attendance.js";
export { leavingReasonLabels } from "./model/events-attendance.js";
export type * from "./model/events-care.js";
export { assignedAsLabels } from "./model/events-care.js";
export type * from "./model/events-case.js";
export type * from "./model/events-contact.js";
export type * from "./model/events-figures.js";
export type * from "./model/events-offices.js";
export type * from "./model/events-oversight.js";
export type * from "./model/events-papers.js";
export type * from "./model/events-work.js";
export { compareFractions, decimalFraction, type Fraction, percentText } from "./model/fraction.js";
export type { NumberFault } from "./model/identity-digits.js";
export { checkIdentityNumber, type IdentityNumber } from "./model/identity-number.js";
export type { CivilMoment, Minute, TimeOfDay } from "./model/moment.js";
export type { Covered } from "./model/network.js";
export {
  type LevelCoverage,
  lineCoverage,
  networkIndex,
  type ResponsibilityLevel,
  type ResponsibilityLine,
} from "./model/network.js";
export type * from "./model/network-fault.js";
export { networkFaults } from "./model/network-faults.js";
export type { Charge, Holder, NetworkLook } from "./model/network-holders.js";
export { networkFaultText } from "./model/network-text.js";
export {
  type ClassId,
  type Guardian,
  type GuardianRelation,
  guardianRelationLabels,
  type Pupil,
  type PupilId,
  type School,
  type SchoolClass,
  type SchoolId,
  type Stage as SchoolStage,
  schoolStageLabels,
  stageOf,
  type Village,
} from "./model/people.js";
export { record, safeRecord } from "./model/record.js";
export {
  checkRegisterNumber,
  type IdentityRegisterNumber,
  type MadeRegisterNumber,
  type RegisterNumber,
  type RegisterNumberOptions,
  type TemporaryRegisterNumber,
} from "./model/register-number.js";
export {
  actsAs,
  allRoles,
  answersFor,
  type CoreRole,
  type HostName,
  type Role,
  type RoleEntry,
  type RoleTable,
  roleLabel,
  type Seat,
} from "./model/role.js";
export type { TermDays } from "./model/school-calendar.js";
export {
  type CalendarOptions,
  type ClockName,
  type SchoolCalendar,
  safeSchoolCalendar,
  schoolCalendar,
} from "./model/school-calendar.js";
export { type Session, type SessionIndex, type SessionRef, sessionLabels } from "./model/session.js";
export type { Span, Spans } from "./model/spans.js";
export {
  type FactLook,
  factOn,
  type GroupMembers,
  groupMembers,
  groupsOf,
  type OwnGroups,
} from "./model/special-groups.js";
export {
  type GroupList,
  groupLists,
  type SpecialGroup,
  specialGroupNames,
  specialGroups,
} from "./model/special-groups-data.js";
export { type SubjectKind, type SubjectRef, subjectKindLabels } from "./model/subject.js";
export type { Language, Text } from "./model/text.js";
export type { Prefixed } from "./model/vocabulary.js";
export {
  type CoreWords,
  coreVocabulary,
  type ExtendedWords,
  type Extension,
  extendVocabulary,
  type Vocabulary,
  type Words,
} from "./model/vocabulary.js";
export type { ActEntry, FactEntry, FieldShape, FieldSpec } from "./model/vocabulary-entries.js";
export type { World } from "./model/world.js";
export type { ProblemCode, WorldData, WorldProblem } from "./model/world-data.js";
export { type CalendarEntryOptions, calendarEntries } from "./reports/calendar-entries.js";
export type { CalendarEntry, ShownPupils } from "./reports/calendar-entry.js";
export { type DutySheet, type DutySheetOptions, dutySheet, type OfficeDuties } from "./reports/duty-sheet.js";
export { type DutySheetDocumentOptions, dutySheetDocument } from "./reports/duty-sheet-document.js";
export type * from "./reports/report-document.js";
export { comparisonPage, type Topic } from "./rules/comparison-page.js";
export type * from "./rules/deadline.js";
export { describe } from "./rules/describe.js";
export { type DiagramOptions, diagram } from "./rules/diagram.js";
export { type Dialect, type DocumentTables, document, type PolicySpec } from "./rules/dialect.js";
export type { Duty, EachPeriod, Happening, Jurisdiction, RuleBase, Trigger } from "./rules/duty.js";
export type { AssessOptions } from "./rules/engine/assess-request.js";
export { compile, type Engine } from "./rules/engine/compile.js";
export type { CompileOptions } from "./rules/engine/settings.js";
export type * from "./rules/evidence.js";
export type * from "./rules/finding.js";
export { alertKindLabels, dateStepLabels } from "./rules/finding.js";
export { marksLabel, type Standing, standingOf } from "./rules/marks.js";
export type * from "./rules/measure.js";
export type { EventPattern, FieldTest, FieldValue, WhereOf } from "./rules/pattern.js";
export type * from "./rules/period.js";
export type {
  Clause,
  ClauseTable,
  Computability,
  DatedValue,
  DocumentNames,
  Parameter,
  ParameterTable,
  Policy,
  Reading,
  ReadingTable,
} from "./rules/policy.js";
export {
  type ClauseOutline,
  type Disposition,
  type PolicyOutline,
  policyOutline,
  type RuleOutline,
} from "./rules/policy-outline.js";
export type * from "./rules/rule.js";
export type {
  ConsequenceSpec,
  DutySpec,
  ProhibitionSpec,
  RequirementSpec,
  RuleSpec,
  RuleWords,
  TargetSpec,
} from "./rules/rule-words.js";
export { rulesPage } from "./rules/rules-page.js";
export { bearersText, deed, reason, sentence, standing, task } from "./rules/sentence.js";
export { wordsOf } from "./rules/spoken.js";
export type * from "./rules/state.js";
export type { AbsenceWords, StateWords } from "./rules/state-words.js";
export {
  allOf,
  always,
  and,
  anyOf,
  calendarYear,
  endOfPeriod,
  figure,
  forEach,
  halfDay,
  halfYear,
  jointly,
  level,
  month,
  namedInTrigger,
  not,
  type OnDayOptions,
  onDate,
  onDayOfYear,
  oneSchoolDay,
  or,
  quarter,
  risingUntil,
  sameDay,
  sameDayBy,
  schoolDay,
  schoolYear,
  term,
  times,
  type WithinOptions,
  week,
  within,
} from "./rules/words.js";
