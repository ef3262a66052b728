/**
 * Schemas for untrusted input, and functions that parse it with every fault named. A host that only computes never loads them.
 *
 * The `parse…` functions run no generated code. zod itself tries once whether it may, when this entry is loaded, and takes no
 * for an answer; under a strict content policy that shows in the browser's log. A host that wants it silent says
 * `z.config({ jitless: true })` in a module that it imports before this one.
 */

export { DimensionSchema, parseTally, TallySchema } from "./calc/schemas/tally.js";
export {
  HolidayYearSchema,
  NamedDaySchema,
  SchoolCalendarDataSchema,
  SessionTimesSchema,
  SpecialDaySchema,
  TermSchema,
  WeekdaySchema,
} from "./model/schemas/calendar.js";
export { EventSchemas, type EventSchemaTable, eventSchemaOf, SchoolEventSchema } from "./model/schemas/events.js";
export { HostNameSchema, RoleSchema } from "./model/schemas/names.js";
export { type ParseWorldOptions, parseSchoolCalendar, parseWorldData } from "./model/schemas/parse.js";
export {
  GuardianSchema,
  PupilSchema,
  SchoolClassSchema,
  SchoolSchema,
  StageSchema,
  VillageSchema,
} from "./model/schemas/people.js";
export { SubjectKindSchema, SubjectRefSchema } from "./model/schemas/subject.js";
export { TextSchema } from "./model/schemas/texts.js";
export {
  CivilDateSchema,
  CivilMomentSchema,
  PeriodKeySchema,
  SessionRefSchema,
  SessionSchema,
  TimeOfDaySchema,
} from "./model/schemas/time.js";
export { WorldDataSchema } from "./model/schemas/world.js";
export { assessmentJsonSchema, findingJsonSchema, type JsonSchema } from "./rules/schemas/findings.js";
export {
  type ParsePolicyOptions,
  type ParseRuleOptions,
  parsePolicy,
  parsePolicyText,
  parseRule,
} from "./rules/schemas/parse.js";
export { PeriodSchema } from "./rules/schemas/periods.js";
export { PolicySchema, policySchemaOf, RuleSchema, ruleSchemaOf } from "./rules/schemas/policy.js";
export type { PolicyNames } from "./rules/schemas/rule-names.js";
