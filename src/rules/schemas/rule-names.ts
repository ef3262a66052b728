import * as z from "zod";
import type { Role } from "../../model/role.js";
import { exactly } from "../../model/schemas/exactly.js";
import { factNamesOf, rolesOf } from "../../model/schemas/names.js";
import { IdSchema } from "../../model/schemas/texts.js";
import type { Vocabulary, Words } from "../../model/vocabulary.js";
import type { RuleRef } from "../state.js";

/** The names that the rules of one policy may use: those of its own tables, and its own duties. */
export interface PolicyNames {
  readonly policy: string;
  readonly clauses: ReadonlySet<string>;
  readonly readings: ReadonlySet<string>;
  readonly parameters: ReadonlySet<string>;
  readonly duties: ReadonlySet<string>;
}

/** The schemas of the names in a rule. */
export interface NameSchemas {
  readonly vocabulary: Vocabulary<Words>;
  readonly role: z.ZodType<Role>;
  readonly fact: z.ZodType<string>;
  readonly clause: z.ZodType<string>;
  readonly reading: z.ZodType<string>;
  readonly parameter: z.ZodType<string>;
  readonly duty: z.ZodType<RuleRef>;
}

/**
 * The schemas of the names in a rule.
 *
 * @param vocabulary The words that it may use.
 * @param names Those of its policy; unless they are given, any.
 */
export function nameSchemas(vocabulary: Vocabulary<Words>, names: PolicyNames | undefined): NameSchemas {
  const duty = z.strictObject({ policy: IdSchema, rule: IdSchema });
  const ofThisPolicy = ({ policy, rule }: RuleRef): boolean => policy === names?.policy && names.duties.has(rule);
  return {
    vocabulary,
    role: rolesOf(vocabulary),
    fact: factNamesOf(vocabulary),
    clause: oneOf(names?.clauses, "the id of a clause of this policy"),
    reading: oneOf(names?.readings, "the id of a reading of this policy"),
    parameter: oneOf(names?.parameters, "the id of a parameter of this policy"),
    duty: exactly<RuleRef>()(names ? duty.refine(ofThisPolicy, { error: "a duty of this policy" }) : duty),
  };
}

function oneOf(names: ReadonlySet<string> | undefined, expected: string): z.ZodType<string> {
  if (!names) return IdSchema;
  return exactly<string>()(z.string({ error: expected }).refine((name) => names.has(name), { error: expected }));
}
