import * as z from "zod";
import { exactly } from "../../model/schemas/exactly.js";
import { IdSchema, TextSchema } from "../../model/schemas/texts.js";
import { CivilDateSchema } from "../../model/schemas/time.js";
import { coreVocabulary, type Vocabulary, type Words } from "../../model/vocabulary.js";
import type { Policy } from "../policy.js";
import type { Rule } from "../rule.js";
import { CountingSchema } from "./deadlines.js";
import { nameSchemas, type PolicyNames } from "./rule-names.js";
import { ruleSchemas } from "./rules.js";
import { ClauseSchema, parameterSchema, readingSchema } from "./tables.js";

/**
 * Parses a {@link Policy} in the words of the library. That its rules name only what its own tables have,
 * `parsePolicy` checks, which also bounds how deep and how large an untrusted input may be.
 *
 * @example
 * ```ts
 * import { city2016 } from "baoxue/policies";
 * import { PolicySchema } from "baoxue/schemas";
 * PolicySchema.safeParse(city2016).success; //=> true
 * ```
 */
export const PolicySchema: z.ZodType<Policy> = /* @__PURE__ */ (() =>
  exactly<Policy>()(z.lazy(() => policySchemaOf(coreVocabulary))))();

/**
 * Parses a {@link Rule} in the words of the library.
 *
 * @example
 * ```ts
 * import { city2016Rules } from "baoxue/policies";
 * import { RuleSchema } from "baoxue/schemas";
 * RuleSchema.safeParse({ ...city2016Rules.contactOnDayOne, bearers: ["headmaster"] }).success; //=> false
 * ```
 */
export const RuleSchema: z.ZodType<Rule> = /* @__PURE__ */ (() =>
  exactly<Rule>()(z.lazy(() => ruleSchemaOf(coreVocabulary))))();

/** Parses a {@link Rule} in the words of a vocabulary, and in the names of a policy where they are given. */
export function ruleSchemaOf(vocabulary: Vocabulary<Words>, names?: PolicyNames): z.ZodType<Rule> {
  return ruleSchemas(nameSchemas(vocabulary, names)).rule;
}

/** Parses a {@link Policy} in the words of a vocabulary, and in its own names where they are given. */
export function policySchemaOf(vocabulary: Vocabulary<Words>, names?: PolicyNames): z.ZodType<Policy> {
  const words = nameSchemas(vocabulary, names);
  const { rule, target } = ruleSchemas(words);
  const { clause, reading, role } = words;
  return exactly<Policy>()(
    z.strictObject({
      id: IdSchema,
      title: TextSchema,
      issuer: TextSchema,
      number: z.exactOptional(IdSchema),
      issuedOn: z.union([CivilDateSchema, z.literal("unknown")]),
      inForceFrom: z.exactOptional(CivilDateSchema),
      inForceUntil: z.exactOptional(CivilDateSchema),
      binds: z.array(role),
      counting: CountingSchema,
      names: z.exactOptional(
        z.strictObject({
          roles: z.exactOptional(z.partialRecord(role, TextSchema)),
          area: z.exactOptional(TextSchema),
          persuasion: z.exactOptional(IdSchema),
        }),
      ),
      clauses: z.record(IdSchema, ClauseSchema),
      readings: z.record(IdSchema, readingSchema(clause, target)),
      parameters: z.record(IdSchema, parameterSchema(clause, reading)),
      rules: z.array(rule),
    }),
  ).refine(({ issuedOn, inForceFrom }) => issuedOn !== "unknown" || inForceFrom !== undefined, {
    path: ["inForceFrom"],
    message: "a date, for a document whose day of issue is unknown",
  });
}
