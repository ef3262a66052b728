import { dayOf } from "../../model/civil-date.js";
import { coreActs } from "../../model/core-acts.js";
import { endOfDay, startOfDay } from "../../model/moment.js";
import type { SubjectKind, SubjectRef } from "../../model/subject.js";
import { subjectKey } from "../../model/subject.js";
import type { Text } from "../../model/text.js";
import type { ReportPeriod } from "../kit/report-head.js";
import type { ReportSource } from "../source/report-source.js";

/** How often something was done for bodies and not for one child: activities, screenings, conferences, letters signed and the like (工作开展情况). */
export interface WorkCount {
  readonly kind: string;
  readonly label: Text;
  readonly count: number;
}

const kinds: readonly Exclude<SubjectKind, "pupil">[] = [
  "class",
  "grade",
  "school",
  "village",
  "township",
  "authority",
];

/** What was put on record about a body and all within it over a period, by kind, in the order of the vocabulary. */
export function workDone(
  source: ReportSource,
  { kind, id }: SubjectRef,
  { from, to }: ReportPeriod,
): readonly WorkCount[] {
  const { world, until, known } = source;
  const [first, last] = [startOfDay(dayOf(from)), Math.min(endOfDay(dayOf(to)), until)];
  const counts = new Map<string, number>();
  const places =
    kind === "pupil"
      ? []
      : kinds.flatMap((of) => world.areas.within(kind, id, of).map((place) => ({ kind: of, id: place })));
  for (const place of places) {
    for (const fact of world.subjects.get(subjectKey(place))?.acts ?? []) {
      if (fact.at < first || fact.at > last || !world.counts(fact, known)) continue;
      counts.set(fact.event.kind, (counts.get(fact.event.kind) ?? 0) + 1);
    }
  }
  return Object.entries(coreActs).flatMap(([name, { label }]) => {
    const count = counts.get(name);
    return count === undefined ? [] : [{ kind: name, label, count }];
  });
}
