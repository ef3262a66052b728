import type { ChangeList, RegisterChange, RollEffect } from "./roll-effect.js";

const none: RollEffect = { kind: "none" };
const notCompulsory: RollEffect = { kind: "notCompulsory" };

/** Code or word, Chinese and English name, effect, and what bars it. */
type Row = readonly [code: string, zh: string, en: string, effect: RollEffect, barredBy?: string];

// 13 and 63 are placed by their names: 停学 beside 休学, 肄业 beside 退学.
const register: readonly Row[] = [
  ["01", "公派留学", "sent abroad to study", notCompulsory],
  [
    "02",
    "留级",
    "repeats a grade",
    { kind: "moves", exit: "repeated", entry: "repeated" },
    "湖南省学籍管理办法第十四条 [B]",
  ],
  ["03", "降级", "placed in a lower grade", { kind: "moves", exit: "regraded", entry: "regraded" }],
  ["04", "跳级", "skips a grade", { kind: "moves", exit: "regraded", entry: "regraded" }],
  ["05", "试读", "studies on trial", none],
  ["06", "延长年限", "length of study extended", notCompulsory],
  ["07", "试读通过", "trial passed", none],
  ["08", "回国复学", "resumes after return from abroad", { kind: "comes", entry: "returnedFromAbroad" }],
  ["11", "休学", "studies suspended", { kind: "leaves", exit: "suspended" }],
  ["12", "复学", "studies resumed", { kind: "comes", entry: "resumed" }],
  ["13", "停学", "studies stopped", { kind: "leaves", exit: "suspended" }],
  ["14", "保留入学资格", "entry put off, place kept", { kind: "leaves", exit: "deferred", beforeEntry: true }],
  ["15", "恢复入学资格", "right of entry restored", { kind: "comes", entry: "restored", beforeEntry: true }],
  ["16", "取消入学资格", "right of entry cancelled", { kind: "leaves", exit: "cancelled", beforeEntry: true }],
  ["17", "恢复学籍", "registration restored", { kind: "comes", entry: "restored" }],
  ["18", "取消学籍", "registration cancelled", { kind: "leaves", exit: "cancelled" }],
  ["19", "保留学籍", "registration kept", none],
  ["21", "转学（转出）", "transfer out", { kind: "leaves", exit: "transferOut" }],
  ["22", "转学（转入）", "transfer in", { kind: "comes", entry: "transferIn" }],
  ["23", "转专业", "changes subject", notCompulsory],
  ["24", "专升本", "from junior college to degree course", notCompulsory],
  ["25", "本转专", "from degree course to junior college", notCompulsory],
  ["26", "转系", "changes faculty", notCompulsory],
  ["27", "硕转博", "from master's to doctoral course", notCompulsory],
  ["28", "博转硕", "from doctoral to master's course", notCompulsory],
  ["29", "转班级", "changes class", { kind: "moves", exit: "regraded", entry: "regraded" }],
  ["31", "退学", "withdraws", { kind: "leaves", exit: "withdrawn" }, "教基一〔2013〕7号 [B]"],
  ["42", "开除学籍", "expelled", { kind: "leaves", exit: "expelled" }, "义务教育法第二十七条 [A]"],
  ["51", "死亡", "died", { kind: "leaves", exit: "died" }],
  ["61", "提前毕业", "graduates early", { kind: "leaves", exit: "graduated" }],
  ["62", "结业", "completes without graduating", { kind: "leaves", exit: "completed" }],
  ["63", "肄业", "leaves without completing", { kind: "leaves", exit: "withdrawn" }],
  ["64", "国内访学", "visiting study in the country", notCompulsory],
  ["65", "国内访学后返校", "back from visiting study", notCompulsory],
  ["99", "其他", "other", { kind: "either", exit: "other", entry: "other" }],
];

const nationalSystem: readonly Row[] = [
  ["休学", "休学", "studies suspended", { kind: "leaves", exit: "suspended" }],
  ["复学", "复学", "studies resumed", { kind: "comes", entry: "resumed" }],
  ["转学", "转学", "transfer", { kind: "either", exit: "transferOut", entry: "transferIn" }],
  ["跳级", "跳级", "skips a grade", { kind: "moves", exit: "regraded", entry: "regraded" }],
  ["死亡", "死亡", "died", { kind: "leaves", exit: "died" }],
  ["失踪", "失踪", "missing", { kind: "leaves", exit: "missing" }],
  ["恢复入学资格", "恢复入学资格", "right of entry restored", { kind: "comes", entry: "restored", beforeEntry: true }],
  ["出国", "出国", "goes abroad", { kind: "leaves", exit: "abroad" }],
  ["回国复学", "回国复学", "resumes after return from abroad", { kind: "comes", entry: "returnedFromAbroad" }],
  ["其他离校", "其他离校", "leaves otherwise", { kind: "leaves", exit: "other" }],
];

const library: readonly Row[] = [
  ["入学", "入学", "enters school", { kind: "comes", entry: "newEntrant" }],
  ["毕业", "毕业", "graduates", { kind: "leaves", exit: "graduated" }],
];

/**
 * The changes of the school register (学籍异动) by code or word: the list XJYDLB, read second-hand in software that follows JY/T 1001 [B-], the
 * words of the national system for the compulsory stage [B], and two of our own.
 */
export const registerChanges: Readonly<Record<string, RegisterChange>> = /* @__PURE__ */ (() =>
  Object.fromEntries([
    ...changesOf("register", register),
    ...changesOf("nationalSystem", nationalSystem),
    ...changesOf("library", library),
  ]))();

function changesOf(list: ChangeList, rows: readonly Row[]): readonly (readonly [string, RegisterChange])[] {
  return rows.map(([code, zh, en, effect, barredBy]) => [
    code,
    { code, list, names: { zh, en }, effect, ...(barredBy === undefined ? {} : { barredBy }) },
  ]);
}
