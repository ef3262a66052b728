import type { CoreFacts } from "./core-facts.js";
import type { Text } from "./text.js";

/** The facts that make a special group. */
export type SpecialGroup = keyof Pick<
  CoreFacts,
  | "learningDifficulty"
  | "schoolAverse"
  | "hardship"
  | "orphan"
  | "disability"
  | "singleParent"
  | "leftBehind"
  | "accompanying"
>;

/** The special groups (重点群体、特殊群体) by the facts that make them, and what their children are called. */
export const specialGroups: Readonly<Record<SpecialGroup, Text>> = {
  learningDifficulty: { zh: "学习困难学生", en: "pupils with learning difficulty" },
  schoolAverse: { zh: "厌学学生", en: "pupils averse to school" },
  hardship: { zh: "家庭经济困难学生", en: "pupils in hardship" },
  orphan: { zh: "孤儿", en: "orphans" },
  disability: { zh: "残疾学生", en: "pupils with a disability" },
  singleParent: { zh: "单亲家庭学生", en: "pupils with a single parent" },
  leftBehind: { zh: "留守儿童", en: "left-behind children" },
  accompanying: { zh: "随迁子女", en: "accompanying children" },
};

/** The special groups, in the order of the list. */
export const specialGroupNames: readonly SpecialGroup[] = Object.keys(specialGroups) as readonly SpecialGroup[];

/** A list of special groups that a document gives. */
export interface GroupList {
  readonly document: string;
  /** The clauses that name them. */
  readonly clauses: readonly string[];
  readonly groups: readonly SpecialGroup[];
  /** Whether the text itself says that there are others (等). */
  readonly open: boolean;
}

/** The groups that each document names: the lists differ, and most are open. */
export const groupLists: readonly GroupList[] = [
  { document: "wutaishan-2023", clauses: ["1.3a", "1.3d"], groups: ["learningDifficulty", "hardship"], open: false },
  {
    document: "anze-2023",
    clauses: ["2.7.1-head", "2.7.2-head", "2.8.3a", "3.3d"],
    groups: ["hardship", "orphan", "disability", "leftBehind", "accompanying"],
    open: false,
  },
  { document: "boshan-2025", clauses: ["2.3a"], groups: ["hardship", "disability", "leftBehind"], open: true },
  {
    document: "city-2016",
    clauses: ["2.1.2d", "2.1.2p", "2.1.3a"],
    groups: ["learningDifficulty", "schoolAverse", "hardship", "orphan", "disability", "singleParent", "leftBehind"],
    open: false,
  },
  {
    document: "licheng-2024",
    clauses: ["2.3a"],
    groups: ["hardship", "disability", "leftBehind", "accompanying"],
    open: true,
  },
];
