import type { Sex } from "../../model/particulars.js";
import type { Text } from "../../model/text.js";
import type { EntryKind, ExitKind, SpellFlag } from "./spell-state.js";

/** The ways of coming into a class, each by its place: the codes of columns. */
export const entryKinds: readonly EntryKind[] = [
  "newEntrant",
  "promoted",
  "repeated",
  "transferIn",
  "resumed",
  "returned",
  "returnedFromAbroad",
  "restored",
  "regraded",
  "other",
  "unknown",
];

/** The ways of leaving a class, each by its place: the codes of columns. */
export const exitKinds: readonly ExitKind[] = [
  "promoted",
  "repeated",
  "graduated",
  "completed",
  "transferOut",
  "abroad",
  "suspended",
  "deferred",
  "droppedOut",
  "withdrawn",
  "expelled",
  "missing",
  "cancelled",
  "regraded",
  "died",
  "other",
  "unknown",
];

/** The flags, each by its place: flag number n takes the bits 2n and 2n+1 of a column of flags. */
export const spellFlags: readonly SpellFlag[] = [
  "learningDifficulty",
  "schoolAverse",
  "hardship",
  "orphan",
  "disability",
  "singleParent",
  "leftBehind",
  "accompanying",
  "boarding",
  "resident",
  "officialAge",
  "cohort",
  "taughtAtHome",
  "junior",
];

/** The sexes, each by its place: the codes of columns. */
export const sexes: readonly Sex[] = ["unknown", "male", "female"];

/** What a flag may say, each by its place: the two bits of a column of flags. */
export const flagValues = ["unknown", "no", "yes"] as const;

/** What each way of coming is called. */
export const entryKindLabels: Readonly<Record<EntryKind, Text>> = {
  newEntrant: { zh: "招生", en: "new entrant" },
  promoted: { zh: "升级", en: "promoted" },
  repeated: { zh: "留级", en: "repeating" },
  transferIn: { zh: "转入", en: "transferred in" },
  resumed: { zh: "复学", en: "resumed" },
  returned: { zh: "返校复学", en: "returned after dropping out" },
  returnedFromAbroad: { zh: "回国复学", en: "returned from abroad" },
  restored: { zh: "恢复学籍", en: "registration restored" },
  regraded: { zh: "调班、跳级、降级", en: "moved to another class or grade" },
  other: { zh: "其他增加", en: "other entry" },
  unknown: { zh: "来源不明", en: "unknown" },
};

/** What each way of leaving is called. */
export const exitKindLabels: Readonly<Record<ExitKind, Text>> = {
  promoted: { zh: "升级", en: "promoted" },
  repeated: { zh: "留级", en: "repeating" },
  graduated: { zh: "毕业", en: "graduated" },
  completed: { zh: "结业", en: "completed without graduating" },
  transferOut: { zh: "转出", en: "transferred out" },
  abroad: { zh: "出国（境）", en: "went abroad" },
  suspended: { zh: "休学", en: "studies suspended" },
  deferred: { zh: "延缓入学", en: "entry deferred" },
  droppedOut: { zh: "辍学", en: "dropped out" },
  withdrawn: { zh: "退学", en: "withdrew" },
  expelled: { zh: "开除", en: "expelled" },
  missing: { zh: "下落不明", en: "missing" },
  cancelled: { zh: "取消学籍", en: "registration cancelled" },
  regraded: { zh: "调班、跳级、降级", en: "moved to another class or grade" },
  died: { zh: "死亡", en: "died" },
  other: { zh: "其他减少", en: "other exit" },
  unknown: { zh: "去向不明", en: "unknown" },
};
