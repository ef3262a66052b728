import type { EntryKind, ExitKind, ExitTiming, SpellCondition } from "../spells/spell-state.js";
import type { SpellCounter } from "./counter.js";

/** Names of the counters that are read off spells. */
export type SpellCounterId =
  | "startRoll"
  | "laterEntries"
  | "closingRoll"
  | "yearEndRoll"
  | "newEntrants"
  | "transfersIn"
  | "otherEntries"
  | "transfersOut"
  | "acknowledgedTransfersOut"
  | "unacknowledgedTransfersOut"
  | "suspensions"
  | "withdrawals"
  | "deaths"
  | "otherExits"
  | "backInPeriod"
  | "movesWithin"
  | "droppedOut"
  | "graduates"
  | "cohortEntrants"
  | "cohortTransfersIn"
  | "cohortOtherEntries"
  | "cohortTransfersOut"
  | "cohortSuspensions"
  | "cohortOtherExits"
  | "cohortGraduates"
  | "cohortPrimaryEntrants"
  | "cohortJuniorGraduates";

/** With these a child is there from the opening of a school year, on whatever day of it the register says so. */
const atOpening: readonly EntryKind[] = ["newEntrant", "promoted", "repeated"];
const stillThere: readonly ExitTiming[] = ["none", "in", "after"];
const otherEntryKinds: readonly EntryKind[] = [
  "resumed",
  "returned",
  "returnedFromAbroad",
  "restored",
  "other",
  "unknown",
];
const otherExitKinds: readonly ExitKind[] = ["abroad", "deferred", "cancelled", "other", "unknown"];
const leftSchool: readonly ExitKind[] = ["droppedOut", "withdrawn", "expelled", "missing"];
const cohort = { cohort: true } as const;

function leftAs(...exitAs: readonly ExitKind[]): SpellCondition {
  return { entry: ["before", "in"], exit: ["in"], exitAs };
}

function cameAs(...entryAs: readonly EntryKind[]): SpellCondition {
  return { entry: ["in"], entryAs };
}

/** The counters of spells. A period counts its first and its last day; each coming and each leaving falls into exactly one period. */
export const spellCounters: Readonly<Record<SpellCounterId, SpellCounter>> = /* @__PURE__ */ (() => ({
  startRoll: {
    id: "startRoll",
    source: "spells",
    unit: "spells",
    names: { zh: "学年初在校生", en: "roll at the opening" },
    means: {
      zh: "期初已在校，或于期内以招生、升级、留级方式入班的学生",
      en: "there before the period, or taken in during it as new entrant, promoted or repeating",
    },
    where: [
      { entry: ["before"], exit: stillThere },
      { entry: ["in"], entryAs: atOpening },
    ],
  },
  laterEntries: {
    id: "laterEntries",
    source: "spells",
    unit: "spells",
    names: { zh: "学年内增加", en: "entries after the opening" },
    means: {
      zh: "期内以招生、升级、留级以外的方式入班：转入、复学、返校等",
      en: "taken in during the period in any other way: by transfer, resumed, returned and so on",
    },
    where: [cameAs("transferIn", "regraded", ...otherEntryKinds)],
  },
  closingRoll: {
    id: "closingRoll",
    source: "spells",
    unit: "spells",
    names: { zh: "期末在籍学生", en: "roll at the close" },
    means: { zh: "期末仍在班、尚无任何离班异动", en: "in the class on the last day, and not left by then in any way" },
    where: [{ entry: ["before", "in"], exit: ["none", "after"] }],
  },
  yearEndRoll: {
    id: "yearEndRoll",
    source: "spells",
    unit: "spells",
    names: { zh: "学年末学生数", en: "pupils at the end of the year" },
    means: {
      zh: "期末仍在班，或于期内升级、留级、毕业、结业",
      en: "there on the last day, or promoted, repeating, graduated or completed during the period",
    },
    where: [
      { entry: ["before", "in"], exit: ["none", "after"] },
      leftAs("promoted", "repeated", "graduated", "completed"),
    ],
  },
  newEntrants: {
    id: "newEntrants",
    source: "spells",
    unit: "spells",
    names: { zh: "招生数", en: "new entrants" },
    means: { zh: "期内新招收入学", en: "taken in during the period as new entrants" },
    where: [cameAs("newEntrant")],
  },
  transfersIn: {
    id: "transfersIn",
    source: "spells",
    unit: "spells",
    names: { zh: "转入", en: "transfers in" },
    means: { zh: "期内由他校转入", en: "came from another school during the period" },
    where: [cameAs("transferIn")],
  },
  otherEntries: {
    id: "otherEntries",
    source: "spells",
    unit: "spells",
    names: { zh: "其他增加", en: "other entries" },
    means: {
      zh: "期内复学、返校、回国复学、恢复学籍和其他增加（复学列入此项系推断）",
      en: "resumed, returned, back from abroad, restored and others during the period (that a resumption belongs here is inferred)",
    },
    where: [cameAs(...otherEntryKinds)],
  },
  transfersOut: {
    id: "transfersOut",
    source: "spells",
    unit: "spells",
    names: { zh: "转出", en: "transfers out" },
    means: {
      zh: "期内转往他校，不论是否确认接收",
      en: "left for another school during the period, acknowledged or not",
    },
    where: [leftAs("transferOut")],
  },
  acknowledgedTransfersOut: {
    id: "acknowledgedTransfersOut",
    source: "spells",
    unit: "spells",
    names: { zh: "已确认接收的转出", en: "acknowledged transfers out" },
    means: {
      zh: "期内转出，且截至期末接收学校已确认",
      en: "left for another school during the period, which by its last day said that the child is there",
    },
    where: [{ ...leftAs("transferOut"), resolved: true }],
  },
  unacknowledgedTransfersOut: {
    id: "unacknowledgedTransfersOut",
    source: "spells",
    unit: "spells",
    names: { zh: "未确认接收的转出", en: "transfers out without acknowledgement" },
    means: {
      zh: "期内转出，截至期末没有学校确认接收",
      en: "left for another school during the period, and by its last day no school said that the child is there",
    },
    where: [{ ...leftAs("transferOut"), resolved: false }],
  },
  suspensions: {
    id: "suspensions",
    source: "spells",
    unit: "spells",
    names: { zh: "休学", en: "suspensions" },
    means: { zh: "期内休学，含期内已复学的", en: "studies suspended during the period, resumed in it or not" },
    where: [leftAs("suspended")],
  },
  withdrawals: {
    id: "withdrawals",
    source: "spells",
    unit: "spells",
    names: { zh: "退学、辍学", en: "left school" },
    means: {
      zh: "期内辍学、退学、被开除、下落不明，办手续与否均计",
      en: "dropped out, withdrew, was expelled or went missing during the period, with papers or without",
    },
    where: [leftAs(...leftSchool)],
  },
  deaths: {
    id: "deaths",
    source: "spells",
    unit: "spells",
    names: { zh: "死亡", en: "deaths" },
    means: { zh: "期内死亡", en: "died during the period" },
    where: [leftAs("died")],
  },
  otherExits: {
    id: "otherExits",
    source: "spells",
    unit: "spells",
    names: { zh: "其他减少", en: "other exits" },
    means: {
      zh: "期内出国、延缓入学、取消学籍、其他和原因不明的减少",
      en: "went abroad, entry deferred, registration cancelled, others, and reasons unknown",
    },
    where: [leftAs(...otherExitKinds)],
  },
  backInPeriod: {
    id: "backInPeriod",
    source: "spells",
    unit: "spells",
    names: { zh: "期内离班又返校", en: "left and came back" },
    means: {
      zh: "期内离班（转出、死亡、调班除外），截至期末已返校：返校后另有一段在班记录，基数只计一次",
      en: "left during the period, other than by transfer, death or a move within the school, and back by its last day: the spell after the return counts in the base, this one does not",
    },
    where: [{ ...leftAs("suspended", ...leftSchool, ...otherExitKinds), resolved: true }],
  },
  movesWithin: {
    id: "movesWithin",
    source: "spells",
    unit: "spells",
    names: { zh: "校内调班调级", en: "moves within the school" },
    means: { zh: "期内调班、跳级、降级离班", en: "left a class during the period for another of the same school" },
    where: [leftAs("regraded")],
  },
  droppedOut: {
    id: "droppedOut",
    source: "spells",
    unit: "spells",
    names: { zh: "确认辍学且未返校", en: "confirmed dropouts not back" },
    means: {
      zh: "期内确认辍学，截至期末未返校",
      en: "confirmed as dropped out during the period, and not back by its last day",
    },
    where: [{ ...leftAs("droppedOut"), resolved: false }],
  },
  graduates: {
    id: "graduates",
    source: "spells",
    unit: "spells",
    names: { zh: "毕业生数", en: "graduates" },
    means: { zh: "期内毕业", en: "graduated during the period" },
    where: [leftAs("graduated")],
  },
  cohortEntrants: {
    id: "cohortEntrants",
    source: "spells",
    unit: "spells",
    names: { zh: "本届招生数", en: "entrants of the cohort" },
    means: { zh: "本届学生中以招生入学的", en: "of the cohort, taken in as new entrants" },
    where: [{ entry: ["in"], entryAs: ["newEntrant"], flags: cohort }],
  },
  cohortTransfersIn: {
    id: "cohortTransfersIn",
    source: "spells",
    unit: "spells",
    names: { zh: "本届转入", en: "transfers into the cohort" },
    means: { zh: "本届学生中转入的", en: "of the cohort, came from another school" },
    where: [{ ...cameAs("transferIn"), flags: cohort }],
  },
  cohortOtherEntries: {
    id: "cohortOtherEntries",
    source: "spells",
    unit: "spells",
    names: { zh: "本届借读和其他增加", en: "other entries into the cohort" },
    means: {
      zh: "本届学生中借读、复学、返校和其他增加",
      en: "of the cohort, came as guests, resumed, returned or otherwise",
    },
    where: [{ ...cameAs("resumed", "returnedFromAbroad", "restored", "other", "unknown"), flags: cohort }],
  },
  cohortTransfersOut: {
    id: "cohortTransfersOut",
    source: "spells",
    unit: "spells",
    names: { zh: "本届转出", en: "transfers out of the cohort" },
    means: {
      zh: "本届学生中转出且接收学校已确认的",
      en: "of the cohort, left for another school, which said that the child is there",
    },
    where: [{ ...leftAs("transferOut"), resolved: true, flags: cohort }],
  },
  cohortSuspensions: {
    id: "cohortSuspensions",
    source: "spells",
    unit: "spells",
    names: { zh: "本届休学", en: "suspensions of the cohort" },
    means: { zh: "本届学生中休学的", en: "of the cohort, studies suspended" },
    where: [{ ...leftAs("suspended"), flags: cohort }],
  },
  cohortOtherExits: {
    id: "cohortOtherExits",
    source: "spells",
    unit: "spells",
    names: { zh: "本届其他减少", en: "other exits of the cohort" },
    means: {
      zh: "本届学生中死亡、出国、取消学籍和其他减少（原表未说明“其它”的内容）",
      en: "of the cohort, died, went abroad, cancelled or otherwise (the form does not say what its “other” holds)",
    },
    where: [{ ...leftAs("died", "abroad", "cancelled", "other", "unknown"), flags: cohort }],
  },
  cohortGraduates: {
    id: "cohortGraduates",
    source: "spells",
    unit: "spells",
    names: { zh: "本届毕业生", en: "graduates of the cohort" },
    means: { zh: "本届学生中毕业的", en: "of the cohort, graduated" },
    where: [{ ...leftAs("graduated"), flags: cohort }],
  },
  cohortPrimaryEntrants: {
    id: "cohortPrimaryEntrants",
    source: "spells",
    unit: "spells",
    names: { zh: "本届小学招生数", en: "primary entrants of the cohort" },
    means: { zh: "本届学生中招入小学一年级的", en: "of the cohort, taken into primary school as new entrants" },
    where: [{ ...cameAs("newEntrant"), flags: { cohort: true, junior: false } }],
  },
  cohortJuniorGraduates: {
    id: "cohortJuniorGraduates",
    source: "spells",
    unit: "spells",
    names: { zh: "本届初中毕业生", en: "junior graduates of the cohort" },
    means: { zh: "本届学生中初中毕业的", en: "of the cohort, graduated from junior secondary school" },
    where: [{ ...leftAs("graduated"), flags: { cohort: true, junior: true } }],
  },
}))();
