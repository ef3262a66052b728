import * as z from "zod";
import type { FactRecorded } from "../events-care.js";
import { coreFacts } from "../facts-data.js";
import { allRoles, type HostName, type Role } from "../role.js";
import type { Vocabulary, Words } from "../vocabulary.js";
import type { FactEntry } from "../vocabulary-entries.js";
import { exactly } from "./exactly.js";

/** A name with a host's own prefix. */
export const HostNameSchema: z.ZodType<HostName> = /* @__PURE__ */ (() => {
  const part = z.string().min(1);
  return exactly<HostName>()(
    z.templateLiteral([part, ":", part], {
      error: 'a name with a prefix of the host\'s own, such as "ours:dormCheck"',
    }),
  );
})();

/**
 * Parses a {@link Role}: an office of the documents, or a host's own with its prefix.
 *
 * @example
 * ```ts
 * import { RoleSchema } from "baoxue/schemas";
 * RoleSchema.safeParse("headmaster").success; //=> false
 * RoleSchema.safeParse("ours:dormKeeper").success; //=> true
 * ```
 */
export const RoleSchema: z.ZodType<Role> = /* @__PURE__ */ (() =>
  exactly<Role>()(z.union([z.enum(allRoles), HostNameSchema])))();

/** The name of a fact of the documents, or of a host's own. */
const FactNameSchema: z.ZodType<FactRecorded["fact"]> = /* @__PURE__ */ (() => {
  const core = z.enum(Object.keys(coreFacts) as readonly (keyof typeof coreFacts)[]);
  return exactly<FactRecorded["fact"]>()(z.union([core, HostNameSchema]));
})();

/** Exactly the offices of a vocabulary. */
export function rolesOf(vocabulary: Vocabulary<Words> | undefined): z.ZodType<Role> {
  return vocabulary ? (z.enum(Object.keys(vocabulary.roles)) as unknown as z.ZodType<Role>) : RoleSchema;
}

/** Exactly the facts of a vocabulary. */
export function factNamesOf(vocabulary: Vocabulary<Words> | undefined): z.ZodType<FactRecorded["fact"]> {
  return vocabulary
    ? (z.enum(Object.keys(vocabulary.facts)) as unknown as z.ZodType<FactRecorded["fact"]>)
    : FactNameSchema;
}

/** Whether a fact has a value among its own: one of its names, or yes or no. Where the fact is not in the list, any. */
export function isFactValue(
  facts: Readonly<Record<string, FactEntry>>,
  fact: string,
  value: string | boolean,
): boolean {
  const entry = Object.hasOwn(facts, fact) ? facts[fact] : undefined;
  if (entry === undefined) return true;
  return entry.values ? typeof value === "string" && Object.hasOwn(entry.values, value) : typeof value === "boolean";
}
