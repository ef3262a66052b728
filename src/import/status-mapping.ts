import type { CivilDate } from "../model/civil-date.js";
import type { LeavingReason } from "../model/events-attendance.js";
import type { CivilMoment } from "../model/moment.js";
import type { ClassId, PupilId } from "../model/people.js";
import type { Role } from "../model/role.js";
import type { Text } from "../model/text.js";
import type { SheetRow } from "./cell.js";
import { type CellConverter, fault } from "./cell-converter.js";
import { checkTable } from "./check-import.js";
import type { ColumnMapping } from "./column.js";
import { codeCell } from "./convert-code.js";
import { dateCell, momentCell } from "./convert-date.js";
import { roleCell } from "./convert-role.js";
import { idCell, textCell } from "./convert-text.js";
import { type ImportOptions, importTable, type TableImport, type TellProblem } from "./import-table.js";
import { yesNoCodes } from "./pupil-codes-data.js";
import { type StatusEffect, statusChanges } from "./status-changes-data.js";

/** A change of a child's place on the roll as a row (学籍异动行). */
export interface StatusRow {
  readonly pupil: PupilId;
  /** A word of `statusChanges`, such as 休学. */
  readonly change: string;
  readonly on: CivilDate;
  /** The class that the child enters; where it left, the class it was in, if told. */
  readonly class?: ClassId;
  /** The other school of a transfer (对方学校): where to, or who says that the child arrived. */
  readonly otherSchool?: string;
  /** The last day of a suspension or deferral (期满日期). */
  readonly until?: CivilDate;
  /** The office that approved it. */
  readonly approvedBy?: Role;
  /** The paper it rests on (佐证材料), by a number of the host's own. */
  readonly proof?: string;
  readonly papers?: boolean;
  readonly formalities?: boolean;
  readonly recordedOn?: CivilMoment;
}

const changePhrase: Text = {
  zh: "学籍异动类别的代码或名称，如11或休学",
  en: "a kind of change by code or name, such as 11 or 休学",
};
const unclear: Text = {
  zh: "写明方向的异动类别，如转入或转出",
  en: "a kind of change that says which way, such as 转入 (transfer in) or 转出 (transfer out)",
};

/**
 * A kind of change (异动类别 XJYDLB) by its code of two digits, its name, or both. 转学 and 其他 are faults: whether the child came or
 * left is not guessed.
 *
 * @example
 * ```ts
 * import { statusChangeCell } from "baoxue/import";
 * ["11", "休学", "11-休学"].map((cell) => statusChangeCell.read(cell));
 * //=> Array.from({ length: 3 }, () => ({ kind: "value", value: "休学" }))
 * statusChangeCell.read("转学").kind; //=> "fault"
 * ```
 */
export const statusChangeCell: CellConverter<string> = /* @__PURE__ */ (() => {
  const changes = Object.values(statusChanges);
  const known = codeCell<string>(
    changes.map(({ word, codes }) => ({ value: word, words: [word, ...codes] as const })),
    changePhrase,
  );
  const read: CellConverter<string>["read"] = (cell) => {
    const told = known.read(cell);
    return told.kind === "value" && statusChanges[told.value]?.effect.kind === "unclear" ? fault(unclear) : told;
  };
  return { ...known, read };
})();

/** The columns of a list of changes (学籍异动表), also by the field names of JY/T 1002 (YDLBM, YDRQ), which were read second-hand [B-]. */
export const statusMapping: ColumnMapping<StatusRow> = /* @__PURE__ */ (() => ({
  pupil: { label: { zh: "学生编号", en: "pupil" }, headers: ["学籍辅号", "XH"], cell: idCell, filled: true },
  change: {
    label: { zh: "异动类别", en: "change" },
    headers: ["异动类别码", "变动类别", "YDLBM", "XJYDLB"],
    cell: statusChangeCell,
    filled: true,
  },
  on: { label: { zh: "异动日期", en: "on" }, headers: ["变动日期", "YDRQ"], cell: dateCell, filled: true },
  class: { label: { zh: "班级编号", en: "class" }, headers: ["转入班级", "班级"], cell: idCell },
  otherSchool: {
    label: { zh: "对方学校", en: "other school" },
    headers: ["转入学校", "转出学校", "去向学校"],
    cell: textCell,
  },
  until: { label: { zh: "期满日期", en: "until" }, headers: ["休学期满日期", "截止日期"], cell: dateCell },
  approvedBy: { label: { zh: "批准单位", en: "approved by" }, headers: ["审批单位"], cell: roleCell() },
  proof: { label: { zh: "佐证材料编号", en: "proof" }, headers: ["证明材料编号", "审批文号", "SPWH"], cell: textCell },
  papers: { label: { zh: "证明材料是否齐全", en: "papers complete" }, cell: codeCell(yesNoCodes) },
  formalities: { label: { zh: "手续是否完备", en: "formalities complete" }, cell: codeCell(yesNoCodes) },
  recordedOn: { label: { zh: "录入时间", en: "recorded on" }, headers: ["登记时间"], cell: momentCell },
}))();

const entered: Text = { zh: "转入的班级", en: "the class that the child enters" };
const receiving: Text = { zh: "出具回执的学校", en: "the school that says the child arrived" };
const lastDay: Text = {
  zh: "期满日期（未填写则无法提醒期满）",
  en: "the last day of it; without one nothing reminds of its end",
};
const laterDay: Text = { zh: "不早于异动日期的期满日期", en: "a last day not before the day of the change" };

function checkStatus(row: Partial<StatusRow>, tell: TellProblem<StatusRow>): void {
  const effect = row.change === undefined ? undefined : statusChanges[row.change]?.effect;
  if (effect !== undefined) checkEffect(row, effect, tell);
}

function checkEffect(row: Partial<StatusRow>, effect: StatusEffect, tell: TellProblem<StatusRow>): void {
  if (effect.kind === "leaves") checkLastDay(row, isForTime(effect.reason), tell);
  if (effect.kind === "comes" && row.class === undefined) tell("class", entered);
  if (effect.kind === "arrived" && row.otherSchool === undefined) tell("otherSchool", receiving);
}

function isForTime(reason: LeavingReason): boolean {
  return reason === "suspension" || reason === "deferral";
}

function checkLastDay({ on, until }: Partial<StatusRow>, forTime: boolean, tell: TellProblem<StatusRow>): void {
  if (forTime && until === undefined) tell("until", lastDay, "check");
  if (until !== undefined && on !== undefined && until < on) tell("until", laterDay);
}

/**
 * Reads a list of changes (导入学籍异动): who comes must come into a class, a receipt must name its school, and a suspension without last
 * day is told to be looked at.
 *
 * @throws {BaoxueError} `invalid-input` when rows, mapping or options are none, or `headerRow` is the number of no row.
 */
export function importStatusChanges<Row extends StatusRow = StatusRow>(
  rows: readonly SheetRow[],
  mapping: ColumnMapping<Row>,
  options: ImportOptions<Row> = {},
): TableImport<Row> {
  checkTable(rows, mapping, options);
  const check: ImportOptions<Row>["check"] = (row, tell) => {
    checkStatus(row, tell);
    options.check?.(row, tell);
  };
  return importTable(rows, mapping, { ...options, check });
}
