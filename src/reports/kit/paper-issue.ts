import { type CivilDate, dateOf } from "../../model/civil-date.js";
import type { Issue } from "../../model/errors.js";
import { dayOfMinute, parseMoment } from "../../model/moment.js";
import type { Text } from "../../model/text.js";
import type { ChildFieldName } from "../fields/child-field-types.js";
import { attemptsOf } from "../source/attempts.js";
import { sinceOpening } from "../source/case-start.js";
import type { ChildRecord } from "../source/child-record.js";
import { sourceAsOf } from "../source/source-as-of.js";
import { childRow } from "./child-row.js";
import type { ChildPaperSpec, PaperIssue, PaperScope } from "./paper-spec.js";

/** What is wrong with the days of an issue: they exist, and what is asked for is not due before it is asked. */
export function issueIssues({ issuedOn, dueOn }: PaperIssue): readonly Issue[] {
  const [issued, due] = [issuedOn, dueOn].map((day) => (typeof day === "string" ? parseMoment(day) : undefined));
  const expected = "an existing date YYYY-MM-DD";
  return [
    ...(issuedOn !== undefined && !issued ? [{ path: "issuedOn", value: issuedOn, expected }] : []),
    ...(dueOn !== undefined && !due
      ? [{ path: "dueOn", value: dueOn, expected: `${expected}, or a moment of it` }]
      : []),
    ...(issued && due && due.last < issued.first
      ? [{ path: "dueOn", value: dueOn, expected: `a day not before ${issuedOn}, the day of issue` }]
      : []),
  ];
}

/** What a day of issue must be, and is not. */
const dayWords = {
  afterCutOff: { zh: "不晚于数据截止日期的签发日期", en: "a day of issue that is not after the cut-off" },
  beforeFacts: { zh: "不早于所述情况的签发日期", en: "a day of issue that is not before what the paper tells" },
} as const satisfies Readonly<Record<string, Text>>;

/**
 * What is wanting of the day of issue, where it is given: nobody knows yet what will be so on a day after the cut-off, and a paper of an earlier
 * day can only tell what was so on that day.
 */
export function dayWanted<K extends ChildFieldName, S extends PaperScope>(
  spec: ChildPaperSpec<K, S>,
  child: ChildRecord,
  scope: S,
): Text | undefined {
  const issued = scope.issuedOn === undefined ? undefined : parseMoment(scope.issuedOn);
  if (issued === undefined) return undefined;
  const day = dayOfMinute(issued.last);
  const { source } = child;
  if (day > source.day) return dayWords.afterCutOff;
  if (day === source.day) return undefined;
  const then = sourceAsOf(source, day).child(child.pupil);
  return then !== undefined && wasSo(spec, child, then, scope) ? undefined : dayWords.beforeFacts;
}

/** Whether all that a paper tells and rests on at the cut-off was so before. */
function wasSo<K extends ChildFieldName, S extends PaperScope>(
  spec: ChildPaperSpec<K, S>,
  now: ChildRecord,
  then: ChildRecord,
  scope: S,
): boolean {
  const told = (child: ChildRecord): string =>
    JSON.stringify([
      childRow(child, spec.fields).values,
      spec.withAttempts ? attemptsOf(child, { from: sinceOpening(child) }).map(({ event }) => event) : [],
    ]);
  if (told(now) !== told(then)) return false;
  return spec.before.every(({ advised, met }) => advised || met(now, scope) !== true || met(then, scope) === true);
}

/** The day of issue, where one is given. */
export function issueDay({ issuedOn }: PaperIssue): CivilDate | undefined {
  const issued = issuedOn === undefined ? undefined : parseMoment(issuedOn);
  return issued && dateOf(dayOfMinute(issued.last));
}
