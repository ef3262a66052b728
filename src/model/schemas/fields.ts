import * as z from "zod";
import type { Role } from "../role.js";
import type { FieldSpec } from "../vocabulary-entries.js";
import { IdSchema } from "./texts.js";
import { CivilMomentSchema } from "./time.js";

/** Whether a field holds a list. */
export function holdsList({ type }: FieldSpec): boolean {
  return type === "roles" || type === "texts" || type === "someOf";
}

/** The schema of a field's value, or of one entry where it holds a list. An empty text says nothing: the field is left out instead. */
export function entrySchema(spec: FieldSpec, role: z.ZodType<Role>): z.core.$ZodType {
  switch (spec.type) {
    case "role":
    case "roles":
      return role;
    case "text":
    case "texts":
      return IdSchema;
    case "number":
      return z.number();
    case "boolean":
      return z.boolean();
    case "moment":
      return CivilMomentSchema;
    case "oneOf":
    case "someOf":
      return z.enum(Object.keys(spec.values));
    default:
      return spec satisfies never;
  }
}

/** The schemas of an act's fields, by name. */
export function fieldSchemas(
  fields: Readonly<Record<string, FieldSpec>>,
  role: z.ZodType<Role>,
): Readonly<Record<string, z.core.$ZodType>> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, spec]) => {
      const entry = entrySchema(spec, role);
      const schema = holdsList(spec) ? z.array(entry) : entry;
      return [name, spec.optional ? z.exactOptional(schema) : schema];
    }),
  );
}
