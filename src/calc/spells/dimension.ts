import { type AreaLevel, areaAt, isAreaLevel } from "../../model/area-code.js";
import type { Text } from "../../model/text.js";
import type { PupilSpell } from "./pupil-spell.js";
import { spellFlags } from "./spell-codes-data.js";
import type { SpellFlag } from "./spell-state.js";

/** By what figures may be broken down: the area tree, the school and its parts, the child, and the period counted. */
export type Dimension = AreaLevel | "school" | "grade" | "class" | "sex" | "period" | SpellFlag;

/** What the dimensions that are neither an area nor a flag are called. */
export const dimensionLabels: Readonly<Record<Exclude<Dimension, AreaLevel | SpellFlag>, Text>> = {
  school: { zh: "学校", en: "school" },
  grade: { zh: "年级", en: "grade" },
  class: { zh: "班级", en: "class" },
  sex: { zh: "性别", en: "sex" },
  period: { zh: "期间", en: "period" },
};

/** What stands in a group's key where the rows do not say. */
const unknownValue = "unknown";

/** How spells are put into the groups of a dimension: what is read off a spell, and the word that stands for it in a key. */
export interface DimensionReader {
  readonly read: (spell: PupilSpell) => string | number | boolean | undefined;
  /** Called once for each value that was read. */
  readonly word: (value: string | number | boolean | undefined) => string;
}

/** The reader of a dimension; the period is the same for all spells of a count. */
export function dimensionReader(dimension: Dimension, period: string): DimensionReader {
  if (isAreaLevel(dimension))
    // A code that does not reach down stays as it is: of such a child only the area above is known, and by it the counts still roll up.
    return { read: ({ area }) => area, word: (area) => areaAt(String(area), dimension) ?? String(area) };
  switch (dimension) {
    case "school":
      return { read: ({ school }) => school, word };
    case "grade":
      return { read: ({ grade }) => grade, word };
    case "class":
      return { read: (spell) => spell.class, word };
    case "sex":
      return { read: ({ sex }) => sex, word };
    case "period":
      return { read: () => period, word };
    default:
      return { read: ({ flags }) => flags?.[dimension], word };
  }
}

function word(value: string | number | boolean | undefined): string {
  if (value === undefined) return unknownValue;
  return typeof value === "boolean" ? flagWord(value) : String(value);
}

function flagWord(value: boolean): string {
  return value ? "yes" : "no";
}

/** What a dimension may be, in one phrase for developers. */
export const dimensionPhrase = "an area level, school, grade, class, sex, period or a flag of spells";

/** Whether a text names a dimension. */
export function isDimension(text: unknown): text is Dimension {
  if (typeof text !== "string") return false;
  return isAreaLevel(text) || Object.hasOwn(dimensionLabels, text) || (spellFlags as readonly string[]).includes(text);
}
