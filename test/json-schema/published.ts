/** The schemas as they are published, read by a validator that is not zod. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import type { IndexEntry, SchemaIndex } from "../../scripts/json-schema/files.mjs";

export const folder = join(import.meta.dirname, "../../json-schema");

export interface Schema {
  readonly $id: string;
  readonly $schema: string;
  readonly title: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly required?: readonly string[];
}

/** The text of a file. */
export function textOf(file: string): string {
  return readFileSync(join(folder, file), "utf8");
}

export const index = JSON.parse(textOf("index.json")) as SchemaIndex;

/** The line of the index for a type. */
function entryOf(name: string): IndexEntry {
  const found = index.schemas.find((one) => one.name === name);
  if (!found) throw new Error(`no schema of ${name}`);
  return found;
}

export function schemaOf(name: string): Schema {
  return JSON.parse(textOf(entryOf(name).file)) as Schema;
}

/** One strict validator that knows them all; a schema is compiled when it is first asked for. */
const ajv = new Ajv2020({ strict: true, code: { optimize: false } });
for (const { file } of index.schemas) ajv.addSchema(JSON.parse(textOf(file)) as Schema);

/** The compiled schema of a type. */
export function validatorOf(name: string): ValidateFunction {
  const { id } = entryOf(name);
  const found = ajv.getSchema(id);
  if (!found) throw new Error(`the validator does not know ${id}`);
  return found;
}

/** A value as another program receives it. */
export function written(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** Whether a value is as the schema of a type says, as it is. */
export function isValid(name: string, value: unknown): boolean {
  return validatorOf(name)(value);
}

/** Where a value, written as JSON, is not as the schema says. */
export function faultsOf(name: string, value: unknown): readonly string[] {
  const validate = validatorOf(name);
  return validate(written(value))
    ? []
    : (validate.errors ?? []).map(({ instancePath, message, params }) =>
        [instancePath, message, JSON.stringify(params)].join(" "),
      );
}
