/** What exists: dates, calendars, people, events, cases, networks. */
export type { Bounds, RunSummary } from "../model/absence-run.js";
export { type AreaLevel, areaAt, areaLevelLabels, isAreaCode } from "../model/area-code.js";
export { type AssignmentNeed, assignmentFaults, type TooFewAssigned } from "../model/assignment-faults.js";
export type * from "../model/body-numbers.js";
export type {
  HolidayYear,
  NamedDay,
  Published,
  SchoolCalendarData,
  SessionTimes,
  SpecialDay,
  Term,
} from "../model/calendar-data.js";
export type { DayFacts, TeachingMask } from "../model/calendar-days.js";
export type { CaseInput } from "../model/case-basis.js";
export { type ClosingClaim, canClose, closingIssues, type NoticeClaim, noticeIssues } from "../model/case-claims.js";
export type { CaseFile, CaseStatus } from "../model/case-file.js";
export { type CaseProblem, closedCaseProblems } from "../model/case-records.js";
export { type CaseStanding, type CaseTimes, caseStanding, caseTimes, type TimeSpan } from "../model/case-standing.js";
export { type CaseSpans, caseStatusLabels } from "../model/case-statuses.js";
export type { CaseEpisode, CaseStep } from "../model/case-steps.js";
export { type ChildCaseOptions, childCase } from "../model/child-case.js";
export {
  addMonthsClamped,
  type CivilDate,
  type DayNumber,
  dateOf,
  dayOf,
  parseDay,
  type Weekday,
  weekdayOf,
} from "../model/civil-date.js";
export type { CoreFacts } from "../model/core-facts.js";
export { createWorld, safeCreateWorld, worldKnownOn } from "../model/create-world.js";
export type { DayClock } from "../model/day-clock.js";
export { type EnrolmentProblem, type EnrolmentProblemCode } from "../model/enrolment-problems.js";
export {
  type EnrolmentLook,
  type EnrolmentSpell,
  type EnrolmentStatus,
  enrolmentSpells,
  enrolmentStatusLabels,
} from "../model/enrolment-spells.js";
export { type Erased, type ErasureRequest, erasedText, erasePupil } from "../model/erase-pupil.js";
export { BaoxueError, type ErrorCode, type Issue, issueText, type Result, type ShownIssue } from "../model/errors.js";
export type * from "../model/event-base.js";
export { eventKindLabels } from "../model/event-kind-labels.js";
export type * from "../model/events.js";
export type * from "../model/events-attendance.js";
export { leavingReasonLabels } from "../model/events-attendance.js";
export type * from "../model/events-care.js";
export { assignedAsLabels } from "../model/events-care.js";
export type * from "../model/events-case.js";
export type * from "../model/events-contact.js";
export type * from "../model/events-figures.js";
export type * from "../model/events-offices.js";
export type * from "../model/events-oversight.js";
export type * from "../model/events-papers.js";
export type * from "../model/events-work.js";
export { compareFractions, decimalFraction, type Fraction, percentText } from "../model/fraction.js";
export type { GoneForGood } from "../model/gone-for-good.js";
export type { NumberFault } from "../model/identity-digits.js";
export { checkIdentityNumber, type IdentityNumber } from "../model/identity-number.js";
export type { CivilMoment, Minute, TimeOfDay } from "../model/moment.js";
export type { Covered } from "../model/network.js";
export {
  type LevelCoverage,
  lineCoverage,
  networkIndex,
  type ResponsibilityLevel,
  type ResponsibilityLine,
} from "../model/network.js";
export type * from "../model/network-fault.js";
export { networkFaults } from "../model/network-faults.js";
export type { Charge, Holder, NetworkLook } from "../model/network-holders.js";
export { networkFaultText } from "../model/network-text.js";
export {
  type BodyParticulars,
  type Directory,
  type GuardianParticulars,
  type HouseholdKind,
  householdKindLabels,
  type OfficerParticulars,
  type PupilParticulars,
  type Sex,
  sexLabels,
} from "../model/particulars.js";
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
} from "../model/people.js";
export type { Placement } from "../model/placement.js";
export { record, safeRecord } from "../model/record.js";
export {
  checkRegisterNumber,
  type IdentityRegisterNumber,
  type MadeRegisterNumber,
  type RegisterNumber,
  type RegisterNumberOptions,
  type TemporaryRegisterNumber,
} from "../model/register-number.js";
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
} from "../model/role.js";
export type { TermDays } from "../model/school-calendar.js";
export {
  type CalendarOptions,
  type ClockName,
  type SchoolCalendar,
  safeSchoolCalendar,
  schoolCalendar,
} from "../model/school-calendar.js";
export { type Session, type SessionIndex, type SessionRef, sessionLabels } from "../model/session.js";
export type { Span, Spans } from "../model/spans.js";
export {
  type FactLook,
  factOn,
  type GroupMembers,
  groupMembers,
  groupsOf,
  type OwnGroups,
} from "../model/special-groups.js";
export {
  type GroupList,
  groupLists,
  type SpecialGroup,
  specialGroupNames,
  specialGroups,
} from "../model/special-groups-data.js";
export { type SubjectKind, type SubjectRef, subjectKindLabels } from "../model/subject.js";
export type { Language, Text } from "../model/text.js";
export type { Prefixed } from "../model/vocabulary.js";
export {
  type CoreWords,
  coreVocabulary,
  type ExtendedWords,
  type Extension,
  extendVocabulary,
  type Vocabulary,
  type Words,
} from "../model/vocabulary.js";
export type { ActEntry, FactEntry, FieldShape, FieldSpec } from "../model/vocabulary-entries.js";
export type { World } from "../model/world.js";
export type { ProblemCode, WorldData, WorldProblem } from "../model/world-data.js";
