import * as z from "zod";
import type { SubjectRef } from "../subject.js";
import { SubjectRefSchema } from "./subject.js";
import { IdSchema } from "./texts.js";
import { CivilMomentSchema, PeriodKeySchema } from "./time.js";

// As zod's core sees them: to compare the full types costs the compiler very much (see `exactly`).
type OptionalId = z.core.$ZodExactOptional<typeof IdSchema>;
type OptionalMoment = z.core.$ZodExactOptional<typeof CivilMomentSchema>;

/** What every event carries. */
export interface EventShape {
  readonly id: typeof IdSchema;
  readonly occurredOn: typeof CivilMomentSchema;
  readonly recordedOn: typeof CivilMomentSchema;
  readonly supersedes: OptionalId;
}

/** The fields of every event. */
export const eventShape: EventShape = /* @__PURE__ */ (() => ({
  id: IdSchema,
  occurredOn: CivilMomentSchema,
  recordedOn: CivilMomentSchema,
  supersedes: z.exactOptional(IdSchema),
}))();

/** What an event about a subject carries. */
export interface SubjectEventShape extends EventShape {
  readonly subject: z.ZodType<SubjectRef>;
  readonly period: z.core.$ZodExactOptional<typeof PeriodKeySchema>;
  readonly about: OptionalMoment;
}

/** The fields of every event about a subject. */
export const subjectEventShape: SubjectEventShape = /* @__PURE__ */ (() => ({
  ...eventShape,
  subject: SubjectRefSchema,
  period: z.exactOptional(PeriodKeySchema),
  about: z.exactOptional(CivilMomentSchema),
}))();
