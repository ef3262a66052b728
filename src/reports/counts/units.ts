import { type DayNumber, dateOf, dayOf } from "../../model/civil-date.js";
import type { SchoolId, Stage } from "../../model/people.js";
import type { SubjectRef } from "../../model/subject.js";
import type { MissingItem, ReportPeriod } from "../kit/report-head.js";
import type { ReportSource } from "../source/report-source.js";
import { compulsoryStages, isOfStages } from "./stages.js";

/** What a count is about, and for which time. */
export interface CountScope {
  readonly of: SubjectRef;
  readonly period: ReportPeriod;
  /** Only classes of these stages; those of compulsory education unless given. */
  readonly stages?: readonly Stage[];
}

/** The schools of a subject, sorted: the units that a report counts by. */
export function schoolsOf({ world }: ReportSource, { kind, id }: SubjectRef): readonly SchoolId[] {
  return kind === "pupil" ? [] : world.areas.within(kind, id, "school");
}

/** What a period lacks: schools at all, records that begin only in it, and days of it that lie past the cut-off. */
export function periodGaps(
  source: ReportSource,
  { of, period }: Pick<CountScope, "of" | "period">,
): readonly MissingItem[] {
  const { day, cutOff } = source;
  return [
    ...withoutSchools(source, of),
    ...lateRecords(source, { of, period }),
    ...(day < dayOf(period.from)
      ? [{ what: { zh: `截至${cutOff}期间尚未开始`, en: `the period has not begun by ${cutOff}` } }]
      : day < dayOf(period.to)
        ? [{ what: { zh: `期间尚未结束，数字截至${cutOff}`, en: `the period still runs: counted up to ${cutOff}` } }]
        : []),
  ];
}

/** That a class or body has only senior classes, where only compulsory education is counted: its noughts say nothing. */
export function onlySenior({ world }: ReportSource, of: SubjectRef): readonly MissingItem[] {
  const classes = of.kind === "pupil" ? [] : world.areas.within(of.kind, of.id, "class");
  if (classes.length === 0 || classes.some((id) => isOfStages(world.classes.get(id), compulsoryStages))) return [];
  const what = {
    zh: "所有班级均不属义务教育阶段，不在统计范围",
    en: "none of its classes is of compulsory education: nothing of it is counted here",
  };
  return [{ what, subject: of }];
}

/** The days on which the records of a subject's schools begin, the first of them first; of a subject without schools, the log's own. */
export function recordsBegin(source: ReportSource, of: SubjectRef): readonly [first: DayNumber, last: DayNumber] {
  const days = schoolsAround(source, of).map((school) => source.world.recordsFrom(school));
  if (days.length === 0) days.push(dayOf(source.world.data.recordsFrom));
  return [Math.min(...days), Math.max(...days)];
}

/** That a body has no school: its noughts say nothing of children. A village or class need have none of its own. */
export function withoutSchools(source: ReportSource, of: SubjectRef): readonly MissingItem[] {
  if (!["township", "authority"].includes(of.kind) || schoolsOf(source, of).length > 0) return [];
  const what = {
    zh: "本单位名下没有学校，各校数字为零不表示没有辍学",
    en: "no school belongs to this body: that its schools count none does not say that nobody dropped out",
  };
  return [{ what, subject: of }];
}

/** The schools of which records begin only in a period, or after it. */
export function lateRecords(
  source: ReportSource,
  { of, period }: Pick<CountScope, "of" | "period">,
): readonly MissingItem[] {
  const { world } = source;
  return schoolsAround(source, of)
    .filter((school) => world.recordsFrom(school) > dayOf(period.from))
    .map((school): MissingItem => {
      const from = dateOf(world.recordsFrom(school));
      return {
        what: {
          zh: `记录自${from}起，此前的变动不在表内`,
          en: `the records begin on ${from}: what moved before it is not counted`,
        },
        subject: { kind: "school", id: school },
        owedBy: "school",
        at: school,
      };
    });
}

/** The schools of a subject; of a class or a grade, the one to which it belongs. */
function schoolsAround(source: ReportSource, of: SubjectRef): readonly SchoolId[] {
  if (of.kind !== "class" && of.kind !== "grade") return schoolsOf(source, of);
  const { school } = source.world.areas.above(of.kind, of.id);
  return school === undefined ? [] : [school];
}
