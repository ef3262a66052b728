import * as z from "zod";
import type { FactRecorded } from "../events-care.js";
import { coreFacts } from "../facts-data.js";
import { allRoles, type HostName, type Role } from "../role.js";
import type { FactEntry, Vocabulary, Words } from "../vocabulary.js";
import { exactly } from "./exactly.js";

/** A name with a host's own prefix. */
export const HostNameSchema: z.ZodType<HostName> = /* @__PURE__ */ (() => {
  const part = z.string().min(1);
  return exactly<HostName>()(
    z.templateLiteral([part, ":", part], { error: 'a name with a prefix of the host\'s own, such as "ours:dormCheck"' }),
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
export const FactNameSchema: z.ZodType<FactRecorded["fact"]> = /* @__PURE__ */ (() => {
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

/** The value on record that says that a fact is not known. */
const unknownValue = "unknown";

/** The values that a fact can be recorded with: its own names, or yes and no; or that it is not known. */
export function factValues(entry: FactEntry): readonly (string | boolean)[] {
  return [...(entry.values ? Object.keys(entry.values) : [true, false]), unknownValue];
}
