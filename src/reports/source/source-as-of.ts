import { type DayNumber, dateOf } from "../../model/civil-date.js";
import type { PupilId } from "../../model/people.js";
import { childRecord } from "./child-record.js";
import { reportSource } from "./make-report-source.js";
import type { ChildRecord, ReportSource } from "./report-source.js";

/**
 * The same records looked at as of the end of an earlier day, by what is known to the source: a report of a month that is over tells nothing of later.
 * The names are those of the source; an assessment, which is of another moment, is left out.
 */
export function sourceAsOf(source: ReportSource, day: DayNumber): ReportSource {
  if (day >= source.day) return source;
  return source.once(`as of ${day}`, () => {
    const { world, knownOn, calendarOf, policy, daysAttended, particulars, officer, body } = source;
    const bare = reportSource({
      world,
      asOf: dateOf(day),
      calendar: calendarOf,
      ...(knownOn === undefined ? {} : { knownOn }),
      ...(policy === undefined ? {} : { policy }),
      ...(daysAttended === undefined ? {} : { daysAttended }),
    });
    const records = new Map<PupilId, ChildRecord>();
    const child: ReportSource["child"] = (pupil) => {
      const made = records.get(pupil);
      if (made) return made;
      const timeline = world.timelines.get(pupil);
      if (!timeline) return undefined;
      const record = childRecord(then, timeline);
      records.set(pupil, record);
      return record;
    };
    const again = (children: readonly ChildRecord[]): readonly ChildRecord[] =>
      children.flatMap(({ pupil }) => child(pupil) ?? []);
    const then: ReportSource = {
      ...bare,
      particulars,
      officer,
      body,
      child,
      // Where the children were is the same however late one looks.
      placed: source.placed,
      children: (subject) => again(bare.children(subject)),
      childrenWithCase: (subject) => again(bare.childrenWithCase(subject)),
    };
    return then;
  });
}
