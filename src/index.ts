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
export type * from "./model/events.js";
export type { CivilMoment, TimeOfDay } from "./model/moment.js";
export type { ClassId, Pupil, PupilId, School, SchoolClass, SchoolId } from "./model/people.js";
export { record, safeRecord } from "./model/record.js";
export { actsAs, allRoles, answersFor, type Role, roleLabel } from "./model/role.js";
export {
  type CalendarOptions,
  type ClockName,
  type SchoolCalendar,
  safeSchoolCalendar,
  schoolCalendar,
} from "./model/school-calendar.js";
export type { Session, SessionIndex, SessionRef } from "./model/session.js";
export type { Language, Text } from "./model/text.js";
export type { World } from "./model/world.js";
export type { ProblemCode, WorldData, WorldProblem } from "./model/world-data.js";
export { type DutySheet, type DutySheetOptions, dutySheet, type OfficeDuties } from "./reports/duty-sheet.js";
export type {
  Amount,
  Counting,
  Deadline,
  DeadlineUnit,
  ExactDeadline,
  Roll,
  SameDay,
  VagueDeadline,
  Within,
} from "./rules/deadline.js";
export { describe } from "./rules/describe.js";
export {
  type AbsenceWords,
  type Dialect,
  type DocumentTables,
  type DutySpec,
  document,
  type PolicySpec,
} from "./rules/dialect.js";
export type { Duty, Happening, Rule, Trigger } from "./rules/duty.js";
export { type AssessOptions, compile, type Engine } from "./rules/engine/compile.js";
export type { CompileOptions } from "./rules/engine/settings.js";
export type { AllEvidence, AnyEvidence, Did, Distinct, Evidence, Jointly, Sum, Times } from "./rules/evidence.js";
export type * from "./rules/finding.js";
export { marksLabel, type Standing, standingOf } from "./rules/marks.js";
export type { EventPattern, FieldTest, FieldValue, WhereOf } from "./rules/pattern.js";
export type { Clause, ClauseTable, Parameter, ParameterTable, Policy, Reading, ReadingTable } from "./rules/policy.js";
export { bearersText, deed, reason, sentence, standing, task } from "./rules/sentence.js";
export type * from "./rules/state.js";
export {
  allOf,
  and,
  anyOf,
  distinct,
  halfDay,
  jointly,
  not,
  or,
  sameDay,
  sameDayBy,
  schoolDay,
  sum,
  times,
  type WithinOptions,
  within,
} from "./rules/words.js";
