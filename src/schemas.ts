/**
 * Schemas for untrusted input, and two functions that parse it with every fault named. A host that only computes never loads them.
 *
 * The `parse…` functions run no generated code. A host under a strict content policy that calls a schema's own methods says
 * `z.config({ jitless: true })` first.
 */
export {
  HolidayYearSchema,
  NamedDaySchema,
  SchoolCalendarDataSchema,
  SessionTimesSchema,
  SpecialDaySchema,
  TermSchema,
  WeekdaySchema,
} from "./model/schemas/calendar.js";
export { EventSchemas, type EventSchemaTable, RoleSchema, SchoolEventSchema } from "./model/schemas/events.js";
export { type ParseWorldOptions, parseSchoolCalendar, parseWorldData } from "./model/schemas/parse.js";
export { PupilSchema, SchoolClassSchema, SchoolSchema } from "./model/schemas/people.js";
export { TextSchema } from "./model/schemas/texts.js";
export {
  CivilDateSchema,
  CivilMomentSchema,
  SessionRefSchema,
  SessionSchema,
  TimeOfDaySchema,
} from "./model/schemas/time.js";
export { WorldDataSchema } from "./model/schemas/world.js";
