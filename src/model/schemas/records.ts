import * as z from "zod";
import type { RecordCatalogue } from "../events.js";
import type { FactRecorded } from "../events-care.js";
import { coreFacts } from "../facts-data.js";
import type { Vocabulary, Words } from "../vocabulary.js";
import type { FactEntry } from "../vocabulary-entries.js";
import { eventShape, subjectEventShape } from "./event-base.js";
import { exactly, exactlyEach } from "./exactly.js";
import { faultIn } from "./issues.js";
import { factNamesOf, isFactValue, rolesOf } from "./names.js";
import { IdSchema } from "./texts.js";
import { CivilDateSchema, PeriodKeySchema, SessionRefSchema, SessionSchema } from "./time.js";

/** A schema for each kind of record. */
export type RecordSchemaTable = { readonly [K in keyof RecordCatalogue]: z.ZodType<RecordCatalogue[K]> };

/** The schemas of what says where a child is, whether it came, and what is so; with the words of a vocabulary. */
export function recordSchemas(vocabulary?: Vocabulary<Words>): RecordSchemaTable {
  const aboutPupil = { ...eventShape, pupil: IdSchema };
  const role = rolesOf(vocabulary);
  const tenure = { ...subjectEventShape, office: role, person: IdSchema };
  return exactlyEach<RecordCatalogue>()({
    enrolled: z.strictObject({ ...aboutPupil, kind: z.literal("enrolled"), class: IdSchema }),
    left: z.strictObject({
      ...aboutPupil,
      kind: z.literal("left"),
      reason: z.enum(["transferOut", "graduated", "suspension", "deferral", "died", "other"]),
      to: z.exactOptional(z.string()),
      proof: z.exactOptional(IdSchema),
      approvedBy: z.exactOptional(role),
      expiresOn: z.exactOptional(CivilDateSchema),
    }),
    transferAcknowledged: z.strictObject({ ...aboutPupil, kind: z.literal("transferAcknowledged"), by: IdSchema }),
    register: z.strictObject({
      ...eventShape,
      kind: z.literal("register"),
      class: IdSchema,
      session: SessionSchema,
      absent: z.array(IdSchema),
    }),
    mark: z.strictObject({ ...aboutPupil, kind: z.literal("mark"), session: SessionSchema, attended: z.boolean() }),
    leave: z.strictObject({
      ...aboutPupil,
      kind: z.literal("leave"),
      from: SessionRefSchema,
      to: SessionRefSchema,
      reason: z.enum(["sickness", "personal", "other"]),
      approved: z.boolean(),
    }),
    retraction: z.strictObject({
      ...eventShape,
      kind: z.literal("retraction"),
      supersedes: IdSchema,
      reason: z.string(),
    }),
    erasure: z.strictObject({
      ...eventShape,
      kind: z.literal("erasure"),
      pupil: IdSchema,
      by: role,
      ground: z.string(),
    }),
    fact: factSchema(vocabulary),
    figure: z.strictObject({
      ...subjectEventShape,
      period: PeriodKeySchema,
      kind: z.literal("figure"),
      indicator: IdSchema,
      numerator: z.int({ error: "a whole number" }),
      denominator: z.int({ error: "a whole number from 0" }).min(0, { error: "a whole number from 0" }),
      formula: z.exactOptional(IdSchema),
    }),
    appointed: z.strictObject({ ...tenure, kind: z.literal("appointed") }),
    relieved: z.strictObject({ ...tenure, kind: z.literal("relieved") }),
  });
}

/** Says on record that a fact is not known. */
const unknownValue = "unknown";

/** A fact with a value that it can have. Where the vocabulary is not given, a host's own facts may have any. */
function factSchema(vocabulary: Vocabulary<Words> | undefined): z.ZodType<FactRecorded> {
  const facts: Readonly<Record<string, FactEntry>> = vocabulary?.facts ?? coreFacts;
  const expected = "a value that this fact can have";
  return exactly<FactRecorded>()(
    z
      .strictObject({
        ...subjectEventShape,
        kind: z.literal("fact"),
        fact: factNamesOf(vocabulary),
        value: z.union([z.string(), z.boolean()], { error: expected }),
      })
      .refine(
        ({ fact, value }) => value === unknownValue || isFactValue(facts, fact, value),
        faultIn(["value"], expected),
      ),
  );
}
