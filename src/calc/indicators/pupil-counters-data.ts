import type { PupilCounter } from "./counter.js";

/** Names of the counters of distinct children that are read off spells. */
export type PupilCounterId = "enrolledOfAnyAge" | "enrolledOfOfficialAge";

/** The counters of distinct children: they add up only over parts that share no child. */
export const pupilCounters: Readonly<Record<PupilCounterId, PupilCounter>> = {
  enrolledOfAnyAge: {
    id: "enrolledOfAnyAge",
    source: "spells",
    unit: "pupils",
    names: { zh: "在校生（不限年龄）", en: "enrolled, of any age" },
    means: {
      zh: "期末在校学生，一人只计一次；休学期间不在校，不计",
      en: "children on a roll on the last day, each once; those whose studies are suspended are on none",
    },
    where: [{ entry: ["before", "in"], exit: ["none", "after"] }],
  },
  enrolledOfOfficialAge: {
    id: "enrolledOfOfficialAge",
    source: "spells",
    unit: "pupils",
    names: { zh: "适龄在校生", en: "enrolled, of the official age" },
    means: {
      zh: "期末在校的适龄学生，一人只计一次；休学的不计",
      en: "children of the official age on a roll on the last day, each once; those whose studies are suspended are on none",
    },
    where: [{ entry: ["before", "in"], exit: ["none", "after"], flags: { officialAge: true } }],
  },
};
