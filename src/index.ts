/** Everything a host needs to model, assess and explain; the encoded documents are in `baoxue/policies`. */
export { type AgendaItem, type AgendaOptions, agenda } from "./calc/agenda.js";
export { type AgendaLine, agendaLine } from "./calc/agenda-line.js";
export { type AgendaList, agendaListLabel, agendaLists, type HorizonDays } from "./calc/agenda-lists.js";
export type * from "./calc/attendance/attendance-counts.js";
export { attendanceCounts } from "./calc/attendance/attendance-counts.js";
export type { AttendanceGrouping, AttendanceOptions } from "./calc/attendance/attendance-request.js";
export { type ChronicStanding, chronicStandingLabels, type SessionTally } from "./calc/attendance/session-tally.js";
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
export type { AttendanceCounterId } from "./calc/indicators/attendance-counters-data.js";
export type { DiligenceCounterId } from "./calc/indicators/diligence-counters-data.js";
export type { ReturnCounterId } from "./calc/indicators/return-counters-data.js";
export { type Ladder, ladders } from "./calc/ladders.js";
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
export type { LookOptions } from "./calc/view-request.js";
export type { Bounds, RunSummary } from "./model/absence-run.js";
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
