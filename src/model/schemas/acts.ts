import * as z from "zod";
import type { ActCatalogue, HostAct } from "../events.js";
import type { Vocabulary, Words } from "../vocabulary.js";
import type { ActEntry } from "../vocabulary-entries.js";
import { eventShape, subjectEventShape } from "./event-base.js";
import { exactly } from "./exactly.js";
import { fieldSchemas } from "./fields.js";
import { HostNameSchema, rolesOf } from "./names.js";
import { SubjectRefSchema } from "./subject.js";
import { IdSchema } from "./texts.js";
import { CivilMomentSchema, PeriodKeySchema } from "./time.js";

/** A schema for each kind of act. */
export type ActSchemaTable = { readonly [K in keyof ActCatalogue]: z.ZodType<ActCatalogue[K]> };

/**
 * The schema of each act of a vocabulary, made from its entry. That the entries of the documents' acts have exactly the
 * fields and values of their types, the compiler has checked where they are written.
 *
 * @param acts What to make schemas for.
 * @param vocabulary Whose offices the acts may name; any with a prefix where it is not given.
 */
export function actSchemas(
  acts: Readonly<Record<string, ActEntry>>,
  vocabulary?: Vocabulary<Words>,
): Readonly<Record<string, z.core.$ZodObject>> {
  return Object.fromEntries(Object.entries(acts).map(([kind, entry]) => [kind, actSchema(kind, entry, vocabulary)]));
}

function actSchema(kind: string, entry: ActEntry, vocabulary: Vocabulary<Words> | undefined): z.core.$ZodObject {
  const fields = fieldSchemas(entry.fields, rolesOf(vocabulary));
  const told = kind.includes(":") ? { fields: z.strictObject(fields) } : fields;
  const about =
    entry.about === "subject"
      ? subjectEventShape
      : { ...eventShape, pupil: IdSchema, about: z.exactOptional(CivilMomentSchema) };
  return z.strictObject({ ...about, kind: z.literal(kind), ...told });
}

/** A host's act whose vocabulary is not given: its fields may be any. */
export const HostActSchema: z.ZodType<HostAct> = /* @__PURE__ */ (() => {
  const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())], {
    error: "a text, a number, true or false, or a list of texts",
  });
  const fields = z.record(IdSchema, value);
  return exactly<HostAct>()(
    z.strictObject({
      ...eventShape,
      about: z.exactOptional(CivilMomentSchema),
      kind: HostNameSchema,
      pupil: z.exactOptional(IdSchema),
      subject: z.exactOptional(SubjectRefSchema),
      period: z.exactOptional(PeriodKeySchema),
      // A record leaves `__proto__` out in silence: whatever came under that name would be lost.
      fields: z
        .custom<Readonly<Record<string, unknown>>>((given) => !Object.hasOwn(Object(given) as object, "__proto__"), {
          error: "no field named __proto__",
        })
        .pipe(fields),
    }),
  );
})();
