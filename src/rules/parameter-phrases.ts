import type { Text } from "../model/text.js";
import { ownEntry, type Speech } from "./speech.js";
import { quoted } from "./texts.js";

/** A number that a rule takes from the policy's parameters, as far as it is known. */
export interface NamedNumber {
  /** Where one value holds for all. */
  readonly value?: number;
  /** What the number means, in quotation marks; and that it is missing, where it is. */
  readonly name: Text;
}

/** Looks a parameter up. */
export function namedNumber(id: string, { policy }: Speech): NamedNumber {
  const parameter = ownEntry(policy?.parameters, id);
  if (!parameter) return { name: { zh: "文件的一项参数", en: "a parameter of the document" } };
  const name = quoted(parameter.meaning);
  if (parameter.value === undefined) return { name: { zh: `${name.zh}，尚未设定`, en: `${name.en}, not yet set` } };
  return typeof parameter.value === "number" ? { value: parameter.value, name } : { name };
}
