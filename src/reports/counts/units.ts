import { dateOf, dayOf } from "../../model/civil-date.js";
import type { SchoolId } from "../../model/people.js";
import type { SubjectRef } from "../../model/subject.js";
import type { MissingItem, ReportPeriod } from "../kit/report-head.js";
import type { ReportSource } from "../source/report-source.js";

/** What a count is about, and for which time. */
export interface CountScope {
  readonly of: SubjectRef;
  readonly period: ReportPeriod;
}

/** The schools of a subject, sorted: the units that a report counts by. */
export function schoolsOf({ world }: ReportSource, { kind, id }: SubjectRef): readonly SchoolId[] {
  return kind === "pupil" ? [] : world.areas.within(kind, id, "school");
}

/** What a period lacks: records that begin only in it, and days of it that lie past the cut-off. */
export function periodGaps(source: ReportSource, { of, period }: CountScope): readonly MissingItem[] {
  const { world, day, cutOff } = source;
  const late = schoolsOf(source, of).filter((school) => world.recordsFrom(school) > dayOf(period.from));
  return [
    ...late.map((school): MissingItem => {
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
    }),
    ...(day < dayOf(period.to)
      ? [{ what: { zh: `期间尚未结束，数字截至${cutOff}`, en: `the period still runs: counted up to ${cutOff}` } }]
      : []),
  ];
}
