/** The rule language, and the engine that assesses it. */
export { comparisonPage, type Topic } from "../rules/comparison-page.js";
export type * from "../rules/deadline.js";
export { describe } from "../rules/describe.js";
export { type DiagramOptions, diagram } from "../rules/diagram.js";
export { type Dialect, type DocumentTables, document, type PolicySpec } from "../rules/dialect.js";
export type { Duty, EachPeriod, Happening, Jurisdiction, RuleBase, Trigger } from "../rules/duty.js";
export type { AssessOptions } from "../rules/engine/assess-request.js";
export { compile, type Engine } from "../rules/engine/compile.js";
export type { CompileOptions } from "../rules/engine/settings.js";
export type * from "../rules/evidence.js";
export type * from "../rules/finding.js";
export { alertKindLabels, dateStepLabels } from "../rules/finding.js";
export { marksLabel, type Standing, standingOf } from "../rules/marks.js";
export type * from "../rules/measure.js";
export type { EventPattern, FieldTest, FieldValue, WhereOf } from "../rules/pattern.js";
export type * from "../rules/period.js";
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
} from "../rules/policy.js";
export {
  type ClauseOutline,
  type Disposition,
  type PolicyOutline,
  policyOutline,
  type RuleOutline,
} from "../rules/policy-outline.js";
export type * from "../rules/rule.js";
export type {
  ConsequenceSpec,
  DutySpec,
  ProhibitionSpec,
  RequirementSpec,
  RuleSpec,
  RuleWords,
  TargetSpec,
} from "../rules/rule-words.js";
export { rulesPage } from "../rules/rules-page.js";
export { bearersText, deed, reason, sentence, standing, task } from "../rules/sentence.js";
export { wordsOf } from "../rules/spoken.js";
export type * from "../rules/state.js";
export type { AbsenceWords, StateWords } from "../rules/state-words.js";
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
} from "../rules/words.js";
