import * as z from "zod";
import type { RunSummary } from "../../model/absence-run.js";
import { exactly } from "../../model/schemas/exactly.js";
import { RoleSchema } from "../../model/schemas/names.js";
import { SubjectRefSchema } from "../../model/schemas/subject.js";
import { IdSchema, TextSchema } from "../../model/schemas/texts.js";
import { CivilDateSchema, CivilMomentSchema, SessionRefSchema, SessionSchema } from "../../model/schemas/time.js";
import type { Alert, Assessment, Bearer, Explanation, Finding, Force, LeftOut, Marks } from "../finding.js";
import { wholeNumber } from "./counts.js";

const ForceSchema: z.ZodType<Force> = /* @__PURE__ */ (() =>
  exactly<Force>()(z.enum(["binding", "expected", "advisory"])))();

const MarksSchema: z.ZodType<Marks> = /* @__PURE__ */ (() =>
  exactly<Marks>()(
    z.strictObject({
      stage: z.enum([
        "scheduled",
        "open",
        "fulfilled",
        "lapsed",
        "withdrawn",
        "holds",
        "violated",
        "met",
        "notMet",
        "eligible",
        "decided",
      ]),
      timeliness: z.enum(["onTime", "overdue", "late", "moot"]),
      force: ForceSchema,
      certainty: z.enum(["certain", "possible", "provisional", "notEvaluable"]),
    }),
  ))();

const BearerSchema: z.ZodType<Bearer> = /* @__PURE__ */ (() =>
  exactly<Bearer>()(
    z.strictObject({
      role: RoleSchema,
      at: z.exactOptional(IdSchema),
      persons: z.exactOptional(z.array(IdSchema)),
      force: ForceSchema,
    }),
  ))();

const RunSchema: z.ZodType<RunSummary> = /* @__PURE__ */ (() => {
  const bounds = z.strictObject({ least: wholeNumber(0), most: wholeNumber(0) });
  return exactly<RunSummary>()(
    z.strictObject({
      from: CivilDateSchema,
      lastMissed: SessionRefSchema,
      days: bounds,
      halfDays: bounds,
      excusedSessions: wholeNumber(0),
      correctedSessions: wholeNumber(0),
      unknown: z.array(SessionRefSchema),
      ended: z.exactOptional(z.enum(["attended", "left"])),
    }),
  );
})();

const ExplanationSchema: z.ZodType<Explanation> = /* @__PURE__ */ (() => {
  const texts = z.array(TextSchema);
  const events = z.array(IdSchema);
  const step = z.enum(["start", "counted", "skipped", "suspended", "rolled", "due"]);
  return exactly<Explanation>()(
    z.strictObject({
      trigger: z.strictObject({ at: CivilMomentSchema, what: TextSchema, events }),
      run: z.exactOptional(RunSchema),
      dateSteps: z.array(
        z.strictObject({ date: CivilDateSchema, step, why: TextSchema, source: z.exactOptional(z.string()) }),
      ),
      evidence: z.strictObject({ done: z.boolean(), matched: events, wanted: texts }),
      facts: z.array(z.strictObject({ what: TextSchema, value: z.string(), event: z.exactOptional(IdSchema) })),
      notes: texts,
      cites: z.array(z.strictObject({ clause: z.string(), at: z.string(), summary: TextSchema })),
      readings: z.array(z.strictObject({ reading: z.string(), chosen: TextSchema })),
      wouldSettle: z.array(z.strictObject({ date: CivilDateSchema, session: SessionSchema, class: IdSchema })),
      lacking: texts,
      withdrawn: z.exactOptional(z.strictObject({ at: CivilMomentSchema, leftTheSchool: events })),
    }),
  );
})();

const FindingSchema: z.ZodType<Finding> = /* @__PURE__ */ (() =>
  exactly<Finding>()(
    z.strictObject({
      id: IdSchema,
      policy: IdSchema,
      rule: IdSchema,
      kind: z.enum(["duty", "requirement", "prohibition", "target", "consequence", "gap"]),
      subject: SubjectRefSchema,
      marks: MarksSchema,
      basisWithdrawn: z.boolean(),
      bearers: z.array(BearerSchema),
      cites: z.array(z.string()),
      triggeredAt: CivilMomentSchema,
      period: z.exactOptional(IdSchema),
      counterparty: z.exactOptional(z.array(RoleSchema)),
      runFrom: z.exactOptional(CivilDateSchema),
      due: z.exactOptional(CivilMomentSchema),
      dueHadPassed: z.exactOptional(z.literal(true)),
      clockStopped: z.exactOptional(z.literal(true)),
      target: z.exactOptional(CivilMomentSchema),
      performedAt: z.exactOptional(CivilMomentSchema),
      recordedLate: z.boolean(),
      because: ExplanationSchema,
    }),
  ))();

const AlertSchema: z.ZodType<Alert> = /* @__PURE__ */ (() =>
  exactly<Alert>()(
    z.discriminatedUnion("kind", [
      z.strictObject({
        kind: z.enum(["registersMissing", "registerOnRestDay"]),
        school: IdSchema,
        session: SessionRefSchema,
        classes: z.array(IdSchema),
      }),
      z.strictObject({
        kind: z.literal("expiredWithoutReturn"),
        pupil: IdSchema,
        school: z.exactOptional(IdSchema),
        since: CivilDateSchema,
        event: IdSchema,
        says: TextSchema,
      }),
    ]),
  ))();

const LeftOutSchema: z.ZodType<LeftOut> = /* @__PURE__ */ (() =>
  exactly<LeftOut>()(z.strictObject({ rule: IdSchema, waitsOn: z.exactOptional(z.array(IdSchema)) })))();

const AssessmentSchema: z.ZodType<Assessment> = /* @__PURE__ */ (() =>
  exactly<Assessment>()(
    z.strictObject({
      policy: IdSchema,
      asOf: CivilMomentSchema,
      knownOn: z.exactOptional(CivilMomentSchema),
      findings: z.array(FindingSchema),
      leftOut: z.array(LeftOutSchema),
      alerts: z.array(AlertSchema),
    }),
  ))();

/** A JSON Schema as plain data. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * The JSON Schema (draft 2020-12) of a {@link Finding} as `JSON.stringify` writes it, for hosts in other languages.
 *
 * @example
 * ```ts
 * import { findingJsonSchema } from "baoxue/schemas";
 * findingJsonSchema().title; //=> "Finding"
 * ```
 */
export function findingJsonSchema(): JsonSchema {
  return jsonSchemaOf(FindingSchema, "Finding");
}

/**
 * The JSON Schema (draft 2020-12) of an {@link Assessment} as `JSON.stringify` writes it: all findings, with why.
 *
 * @example
 * ```ts
 * import { assessmentJsonSchema } from "baoxue/schemas";
 * assessmentJsonSchema().required; //=> ["policy", "asOf", "findings", "leftOut", "alerts"]
 * ```
 */
export function assessmentJsonSchema(): JsonSchema {
  return jsonSchemaOf(AssessmentSchema, "Assessment");
}

/** What stands in many places is said once, under its name. */
function jsonSchemaOf(schema: z.ZodType, title: string): JsonSchema {
  const metadata = z.registry<{ id: string }>();
  const named = { Text: TextSchema, Role: RoleSchema, Explanation: ExplanationSchema, Finding: FindingSchema };
  for (const [id, part] of Object.entries(named)) if (part !== schema) metadata.add(part, { id });
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: "draft-2020-12", metadata });
  return { ...($schema === undefined ? {} : { $schema }), title, ...rest };
}
