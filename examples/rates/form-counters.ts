import type { SpellCounter } from "baoxue";

// Columns of the form that no definition of the catalogue asks for. A counter is data: a host adds its own.

/** Came back to class in the period (复学、返校). */
export const resumptions: SpellCounter = {
  id: "resumptions",
  source: "spells",
  unit: "spells",
  names: { zh: "复学、返校", en: "resumed or returned" },
  means: {
    zh: "期内休学复学、辍学返校、回国复学或恢复学籍",
    en: "resumed after a suspension, returned after dropping out, from abroad or to a registration during the period",
  },
  where: [{ entry: ["in"], entryAs: ["resumed", "returned", "returnedFromAbroad", "restored"] }],
};

/** Confirmed as dropped out in the period, back or not (辍学). */
export const dropouts: SpellCounter = {
  id: "dropouts",
  source: "spells",
  unit: "spells",
  names: { zh: "辍学", en: "dropped out" },
  means: { zh: "期内确认辍学，不论是否已返校", en: "confirmed as dropped out during the period, back or not" },
  where: [{ entry: ["before", "in"], exit: ["in"], exitAs: ["droppedOut"] }],
};

/** Left the roll in any other way (其他减少). */
export const otherLeavers: SpellCounter = {
  id: "otherLeavers",
  source: "spells",
  unit: "spells",
  names: { zh: "其他减少", en: "left otherwise" },
  means: {
    zh: "期内出国、下落不明、退学、取消学籍等",
    en: "went abroad, went missing, withdrew, was taken off the roll or left otherwise during the period",
  },
  where: [
    {
      entry: ["before", "in"],
      exit: ["in"],
      exitAs: ["abroad", "missing", "withdrawn", "expelled", "deferred", "cancelled", "completed", "other", "unknown"],
    },
  ],
};
