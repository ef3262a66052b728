/** Everything a host needs to model, assess and explain; the encoded documents are in `baoxue/policies`. */
export { type AgendaItem, type AgendaList, type AgendaOptions, agenda } from "./calc/agenda.js";
export { type Ladder, ladders } from "./calc/ladders.js";
export type { Bounds, RunSummary } from "./model/absence-run.js";
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
export { createWorld, safeCreateWorld, worldKnownOn } from "./model/create-world.js";
export type { DayClock } from "./model/day-clock.js";
export { BaoxueError, type ErrorCode, type Issue, issueText, type Result } from "./model/errors.js";
export type * from "./model/event-base.js";
export type * from "./model/events.js";
export type * from "./model/events-attendance.js";
export type * from "./model/events-care.js";
export type * from "./model/events-case.js";
export type * from "./model/events-contact.js";
export type * from "./model/events-work.js";
export type { CoreFacts } from "./model/facts-data.js";
export type { CivilMoment, TimeOfDay } from "./model/moment.js";
export {
  type ClassId,
  type Guardian,
  type GuardianRelation,
  type Pupil,
  type PupilId,
  type School,
  type SchoolClass,
  type SchoolId,
  type Stage as SchoolStage,
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
export {
  type CalendarOptions,
  type ClockName,
  type SchoolCalendar,
  safeSchoolCalendar,
  schoolCalendar,
} from "./model/school-calendar.js";
export type { Session, SessionIndex, SessionRef } from "./model/session.js";
export type { Language, Text } from "./model/text.js";
export type { SubjectKind, SubjectRef } from "./model/subject.js";
export {
  type ActEntry,
  type CoreWords,
  coreVocabulary,
  type ExtendedWords,
  type Extension,
  extendVocabulary,
  type FactEntry,
  type FieldShape,
  type FieldSpec,
  type Vocabulary,
  type Words,
} from "./model/vocabulary.js";
export type { World } from "./model/world.js";
export type { ProblemCode, WorldData, WorldProblem } from "./model/world-data.js";
export { type DutySheet, type DutySheetOptions, dutySheet, type OfficeDuties } from "./reports/duty-sheet.js";
export type * from "./rules/deadline.js";
export { describe } from "./rules/describe.js";
export {
  type AbsenceWords,
  type ConsequenceSpec,
  type Dialect,
  type DocumentTables,
  type DutySpec,
  document,
  type PolicySpec,
  type ProhibitionSpec,
  type RequirementSpec,
  type RuleSpec,
  type RuleWords,
  type StateWords,
  type TargetSpec,
} from "./rules/dialect.js";
export type { Duty, EachPeriod, Happening, RuleBase, Trigger } from "./rules/duty.js";
export type * from "./rules/rule.js";
export type * from "./rules/measure.js";
export type * from "./rules/period.js";
export { type AssessOptions, compile, type Engine } from "./rules/engine/compile.js";
export type { CompileOptions } from "./rules/engine/settings.js";
export type * from "./rules/evidence.js";
export type * from "./rules/finding.js";
export { marksLabel, type Standing, standingOf } from "./rules/marks.js";
export type { EventPattern, FieldTest, FieldValue, WhereOf } from "./rules/pattern.js";
export type { Clause, ClauseTable, Computability, DatedValue, Parameter, ParameterTable, Policy, Reading, ReadingTable } from "./rules/policy.js";
export { bearersText, deed, reason, sentence, standing, task } from "./rules/sentence.js";
export type * from "./rules/state.js";
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
