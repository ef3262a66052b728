import type { PupilCounter } from "./counter.js";
import { spellCounters } from "./spell-counters-data.js";

/** Names of the counters of distinct children that are read off spells. */
export type PupilCounterId = "enrolledOfAnyAge" | "enrolledOfOfficialAge";

/** Stock figures are those of the opening of the school year, 1 September. */
const atOpening = /* @__PURE__ */ (() => spellCounters.startRoll.where)();

/** The counters of distinct children: they add up only over parts that share no child. */
export const pupilCounters: Readonly<Record<PupilCounterId, PupilCounter>> = /* @__PURE__ */ (() => ({
  enrolledOfAnyAge: {
    id: "enrolledOfAnyAge",
    source: "spells",
    unit: "pupils",
    names: { zh: "在校生（不限年龄）", en: "enrolled, of any age" },
    means: {
      zh: "学年初在校学生（含当年新招），一人只计一次；休学未复学的不在校，不计",
      en: "children on a roll at the opening of the school year, new entrants included, each once; those whose studies are suspended are on none",
    },
    where: atOpening,
  },
  enrolledOfOfficialAge: {
    id: "enrolledOfOfficialAge",
    source: "spells",
    unit: "pupils",
    names: { zh: "适龄在校生", en: "enrolled, of the official age" },
    means: {
      zh: "学年初在校的适龄学生，一人只计一次；休学未复学的不计",
      en: "children of the official age on a roll at the opening of the school year, each once; those whose studies are suspended are on none",
    },
    where: atOpening.map((condition) => ({ ...condition, flags: { officialAge: true } })),
  },
}))();
