import { roleLabel, seatOf } from "../../../src/model/role.js";
import type { Finding } from "../../../src/rules/finding.js";
import { subjectName } from "./cast.js";
import { periodWord } from "./periods.js";
import { momentWord } from "./times.js";
import { forceWord, markCells, stageWord } from "./words.js";

/** The columns of a table of findings whose cells are compared as they stand. */
export const plainColumns = ["条款", "对象", "责任", "期限", "期间", "进展", "时效", "效力", "把握"] as const;

/** One of them. */
export type PlainColumn = (typeof plainColumns)[number];

/** A finding in the words of the tables. */
export function saidOf(finding: Finding): Readonly<Record<PlainColumn, string>> {
  const { policy, cites, subject, period } = finding;
  return {
    条款: cites.map((cite) => cite.slice(policy.length + 1)).join("、"),
    对象: subjectName(subject.kind, subject.id),
    责任: bearersWord(finding),
    期限: dueWord(finding),
    期间: period === undefined ? "" : periodWord(period),
    进展: stageWord(finding),
    ...markCells(finding),
  };
}

/** Each office with its place: 七年级一班 班主任; and how strongly it is bound, where that is not as the finding says. */
function bearersWord({ bearers, marks }: Finding): string {
  return bearers
    .map(({ role, at, force }) => {
      const place = at === undefined ? "" : `${subjectName(seatOf(role), at)} `;
      return `${place}${roleLabel(role).zh}${force === marks.force ? "" : `（${forceWord(force)}）`}`;
    })
    .join("、");
}

/** The day due, or aimed at. */
function dueWord({ due, dueHadPassed, target, clockStopped }: Finding): string {
  if (clockStopped) return "中止";
  if (due !== undefined) return `${momentWord(due)}${dueHadPassed ? "（已过）" : ""}`;
  return target === undefined ? "不定" : `目标 ${momentWord(target)}`;
}
