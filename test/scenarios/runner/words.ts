/** The Chinese words of the tables: those of the library's vocabulary by its labels, and the few that only the tables use. */
import type { LeaveReason, LeavingReason } from "../../../src/model/events-attendance.js";
import type { Stage as SchoolStage } from "../../../src/model/people.js";
import { coreRoles, type Role } from "../../../src/model/role.js";
import { coreVocabulary } from "../../../src/model/vocabulary.js";
import type { FieldSpec } from "../../../src/model/vocabulary-entries.js";
import type { Certainty, Finding, Force, Stage, Timeliness } from "../../../src/rules/finding.js";
import { type Place, wrong } from "./place.js";

/** Words with what each stands for. */
export type Dictionary<T> = ReadonlyMap<string, T>;

/**
 * What a word stands for.
 *
 * @throws {Error} Where the word is unknown, with the words that are known.
 */
export function meaning<T>(dictionary: Dictionary<T>, word: string, what: string, place: Place): T {
  const found = dictionary.get(word);
  return found ?? wrong(place, `不认识的${what}“${word}”，可以写：${[...dictionary.keys()].join("、")}`);
}

function dictionaryOf<T extends string>(words: Readonly<Record<T, string>>): Dictionary<T> {
  return new Map((Object.entries(words) as [T, string][]).map(([value, word]) => [word, value]));
}

/** Offices by their names. */
export const roles: Dictionary<Role> = new Map(
  Object.entries(coreRoles).map(([role, { label }]) => [label.zh, role as Role]),
);

/** Kinds of act by their names. */
export const actKinds: Dictionary<string> = new Map(
  Object.entries(coreVocabulary.acts).map(([kind, { label }]) => [label.zh, kind]),
);

/** The fields of an act by their names. */
export function fieldsOf(kind: string): Dictionary<readonly [string, FieldSpec]> {
  const fields = coreVocabulary.acts[kind]?.fields ?? {};
  return new Map(Object.entries(fields).map(([field, spec]) => [spec.label.zh, [field, spec]]));
}

/** The values of a field by their names. */
export function valuesOf(spec: FieldSpec): Dictionary<string> {
  const values = "values" in spec ? spec.values : {};
  return new Map(Object.entries(values).map(([value, label]) => [label.zh, value]));
}

/** Facts by their names, each with its values by theirs. */
export const facts: Dictionary<{ readonly fact: string; readonly values: Dictionary<string | boolean> }> = new Map(
  Object.entries(coreVocabulary.facts).map(([fact, { label, values }]) => [
    label.zh,
    {
      fact,
      values: new Map<string, string | boolean>([
        ...(values
          ? Object.entries(values).map(([value, { zh }]): [string, string] => [zh, value])
          : ([...yesOrNo()] satisfies [string, boolean][])),
        ["不明", "unknown"],
      ]),
    },
  ]),
);

function yesOrNo(): Dictionary<boolean> {
  return new Map([
    ["是", true],
    ["否", false],
  ]);
}

/** Yes and no. */
export const truth: Dictionary<boolean> = yesOrNo();

/** Why a child is no longer expected. */
export const leavingReasons: Dictionary<LeavingReason> = dictionaryOf<LeavingReason>({
  transferOut: "转学",
  graduated: "毕业",
  suspension: "休学",
  deferral: "延缓入学",
  died: "死亡",
  other: "其他",
});

/** Why leave was asked for. */
export const leaveReasons: Dictionary<LeaveReason> = dictionaryOf<LeaveReason>({
  sickness: "病假",
  personal: "事假",
  other: "其他",
});

/** Stages of schooling. */
export const schoolStages: Dictionary<SchoolStage> = dictionaryOf<SchoolStage>({
  primary: "小学",
  junior: "初中",
  senior: "高中",
});

/** The published figures that the documents speak of. */
export const indicators: Dictionary<string> = new Map([
  ["小学入学率", "enrolmentRate:primary"],
  ["小学巩固率", "retentionRate:primary"],
  ["初中巩固率", "retentionRate:junior"],
  ["义务教育巩固率", "retentionRate:compulsory"],
  ["高中巩固率", "retentionRate:senior"],
  ["确认辍学复学率", "returnRate:confirmed"],
  ["疑似辍学复学率", "returnRate:suspected"],
  ["复学率", "returnRate"],
  ["完成学业率", "completionRate"],
  ["辍学率", "dropoutRate"],
  ["小学辍学率", "dropoutRate:primary"],
  ["初中辍学率", "dropoutRate:junior"],
]);

/** Grades by their names. */
export const grades: Dictionary<number> = new Map(
  ["一", "二", "三", "四", "五", "六", "七", "八", "九", "高一", "高二", "高三"].map((word, i) => [
    `${word}年级`,
    i + 1,
  ]),
);

/** The name of a grade. */
export function gradeWord(grade: number): string {
  return [...grades.keys()][grade - 1] ?? `${grade}年级`;
}

const stages: Readonly<Record<Stage, string>> = {
  scheduled: "未到",
  open: "待办",
  fulfilled: "已办",
  lapsed: "不再需要",
  withdrawn: "已撤回",
  holds: "符合",
  violated: "不符合",
  met: "达到",
  notMet: "未达到",
  eligible: "可提请",
  decided: "已决定",
};

const timelinesses: Readonly<Record<Timeliness, string>> = {
  onTime: "按时",
  overdue: "逾期",
  late: "逾期补办",
  moot: "逾期，已无需",
};

const forces: Readonly<Record<Force, string>> = { binding: "约束", expected: "期待", advisory: "提示" };

const certainties: Readonly<Record<Certainty, string>> = {
  certain: "确定",
  possible: "可能",
  provisional: "暂定",
  notEvaluable: "无法判断",
};

/** How far a finding has come; and whether a record came late, or papers that have left must be called back. */
export function stageWord({ kind, marks: { stage }, basisWithdrawn, recordedLate }: Finding): string {
  if (stage === "open" && kind === "target") return "进行中";
  const remark = basisWithdrawn ? "，须收回" : stage === "fulfilled" && recordedLate ? "，补录" : "";
  return `${stages[stage]}${remark}`;
}

/** The words of a column of marks: the usual one first, which an empty cell stands for. */
export const markWords: Readonly<Record<"进展" | "时效" | "效力" | "把握", readonly string[]>> = {
  进展: [...Object.values(stages), "进行中", "已办，补录", "已撤回，须收回"],
  时效: Object.values(timelinesses),
  效力: Object.values(forces),
  把握: Object.values(certainties),
};

/** How a finding stands to its deadline, how strongly it binds, and how sure it is. */
export function markCells({ marks }: Finding): Readonly<Record<"时效" | "效力" | "把握", string>> {
  return {
    时效: timelinesses[marks.timeliness],
    效力: forces[marks.force],
    把握: certainties[marks.certainty],
  };
}

/** How strongly somebody is bound. */
export function forceWord(force: Force): string {
  return forces[force];
}
