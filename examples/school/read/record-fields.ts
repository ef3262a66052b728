import { coreVocabulary, type FieldSpec } from "baoxue";

type Value = string | number | boolean | readonly string[];

/** The fields of an event, or what is wrong with the cell. */
export type EventFields = { readonly fields: Readonly<Record<string, Value>> } | { readonly fault: string };

/** The fields that are no texts in the records that are not acts, and how they are written. */
const ofRecords: Readonly<Record<string, Shape>> = { numerator: "number", denominator: "number", value: "boolean" };

type Shape = FieldSpec["type"];

/** Reads `by=school; contents=family study; written=yes` into the fields of an event of a kind. */
export function eventFields(kind: string, cell: string): EventFields {
  const specs: Readonly<Record<string, FieldSpec>> = coreVocabulary.acts[kind]?.fields ?? {};
  const fields: Record<string, Value> = {};
  for (const part of cell.split(";").map((piece) => piece.trim())) {
    if (part === "") continue;
    const [, name, text] = /^(\w+)=(.+)$/.exec(part) ?? [];
    if (name === undefined || text === undefined) return { fault: `field=value pairs separated by "; ", not ${part}` };
    if (Object.hasOwn(fields, name)) return { fault: `each field only once, not ${name} again` };
    fields[name] = valueOf(text, specs[name]?.type ?? ofRecords[name]);
  }
  return { fields };
}

/** What does not fit its shape stays a text, and the schema of the kind refuses it. */
function valueOf(text: string, shape: Shape | undefined): Value {
  if (shape === "number" && /^\d+$/.test(text)) return Number(text);
  if (shape === "boolean" && (text === "yes" || text === "no")) return text === "yes";
  return shape === "texts" || shape === "roles" || shape === "someOf" ? text.split(" ") : text;
}
