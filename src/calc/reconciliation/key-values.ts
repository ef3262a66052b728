import { isObject } from "../../model/shape-check.js";
import type { MatchField, MatchKey } from "./options.js";
import type { ReadRow } from "./read-rows.js";

/** What a row has in the fields of a key, as one text; `undefined` where it lacks any of them. */
export function keyValue(row: ReadRow, { fields }: MatchKey): string | undefined {
  let value = "";
  for (const field of fields) {
    const part = partOf(row, field);
    if (part === "") return undefined;
    value += `${part}\n`; // no part has white space
  }
  return value;
}

function partOf(row: ReadRow, field: MatchField): string {
  if (field === "bornOn") return row.bornOn ?? "";
  if (field === "registerNumber") return row.registerNumber ?? "";
  const value = field.startsWith("more.") ? own(row.source["more"], field.slice("more.".length)) : row.source[field];
  return typeof value === "string" ? plain(value) : "";
}

function own(more: unknown, name: string): unknown {
  return isObject(more) && Object.hasOwn(more, name) ? more[name] : undefined;
}

/** Most names and numbers are written so: nothing to change. */
const plainAlready = /^[\u4e00-\u9fff0-9A-Z-]+$/;

/** Wide and narrow forms, capitals, white space and the various dots within names make no difference. */
function plain(text: string): string {
  if (plainAlready.test(text)) return text;
  return text
    .normalize("NFKC")
    .replace(/[\s\u200b\ufeff]+/g, "")
    .replace(/[•‧・]/g, "·")
    .toUpperCase();
}
