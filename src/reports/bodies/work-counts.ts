import type { DayNumber } from "../../model/civil-date.js";
import { dayOf } from "../../model/civil-date.js";
import { eventKindLabels } from "../../model/event-kind-labels.js";
import type { ActKind } from "../../model/events.js";
import { endOfDay, startOfDay } from "../../model/moment.js";
import type { SubjectRef } from "../../model/subject.js";
import type { Text } from "../../model/text.js";
import { type CaseCounter, caseCounts, noCases } from "../counts/case-counts.js";
import { compulsoryStages, isOfStages } from "../counts/stages.js";
import { schoolsOf } from "../counts/units.js";
import { workDone } from "../counts/work-done.js";
import type { ReportPeriod } from "../kit/report-head.js";
import { attemptsOf } from "../source/attempts.js";
import type { ChildRecord } from "../source/child-record.js";
import { servesPeriod } from "../source/in-period.js";
import { pupilsWithCase } from "../source/may-have-case.js";
import { placeAt } from "../source/place-at.js";
import type { ReportSource } from "../source/report-source.js";

/** How often something was put on record in a period. */
export interface YearCount {
  readonly what: Text;
  readonly count: number;
}

const aboutChildren: readonly ActKind[] = [
  "homeVisit",
  "phoneCall",
  "talk",
  "jointPersuasion",
  "report",
  "notice",
  "planned",
  "supportGiven",
];

const caseLines: readonly (readonly [CaseCounter, Text])[] = [
  ["suspectedInPeriod", { zh: "新增疑似辍学人数", en: "children newly suspected" }],
  ["confirmedInPeriod", { zh: "新增确认辍学人数", en: "children newly confirmed" }],
  ["returnedInPeriod", { zh: "返校人数", en: "children who returned" }],
  ["closedInPeriod", { zh: "销号人数", en: "children whose cases were closed" }],
];

/**
 * What was done in a period by what is on record: cases, contacts and the like about children of compulsory education, activities and the like of the
 * body itself. Cases are counted as the monthly report counts them. What was done about a child counts for the school where it was on that day, however
 * it moved later; of a child in no class by then, for the village where it lives.
 */
export function workCounts(source: ReportSource, of: SubjectRef, period: ReportPeriod): readonly YearCount[] {
  const { attempts, kinds } = contactCounts(source, of, period);
  return [
    ...caseLineCounts(source, of, period),
    { what: { zh: "劝返次数", en: "attempts to bring a child back" }, count: attempts },
    ...aboutChildren.map((kind) => ({ what: eventKindLabels[kind], count: kinds.get(kind) ?? 0 })),
    ...workDone(source, of, period).map(({ label, count }) => ({ what: label, count })),
  ];
}

/** How many children's cases certainly took on each status in the period; each child once. */
function caseLineCounts(source: ReportSource, of: SubjectRef, period: ReportPeriod): readonly YearCount[] {
  const cases = caseCounts(source, period);
  const counts = schoolsOf(source, of).map((school) => cases.get(school) ?? noCases());
  return caseLines.map(([counter, what]) => ({ what, count: counts.reduce((sum, own) => sum + own[counter], 0) }));
}

/** How often each kind of thing was done about a body's children. */
interface ContactCounts {
  attempts: number;
  readonly kinds: Map<string, number>;
}

function contactCounts(source: ReportSource, of: SubjectRef, period: ReportPeriod): ContactCounts {
  const span = { from: startOfDay(dayOf(period.from)), until: endOfDay(dayOf(period.to)) + 1 };
  const belongs = belonging(source, of);
  const counts: ContactCounts = { attempts: 0, kinds: new Map() };
  for (const pupil of pupilsWithCase(source)) {
    const child = source.child(pupil);
    if (!child || child.timeline.acts.length === 0) continue;
    counts.attempts += attemptsOf(child, span).filter(({ on }) => belongs(child, dayOf(on))).length;
    for (const fact of child.acts()) {
      const { kind } = fact.event;
      if (servesPeriod(fact, period) && belongs(child, fact.day))
        counts.kinds.set(kind, (counts.kinds.get(kind) ?? 0) + 1);
    }
  }
  return counts;
}

/** Whether a child was one of a body's on a day, and of compulsory education then. */
function belonging(source: ReportSource, of: SubjectRef): (child: ChildRecord, day: DayNumber) => boolean {
  const { classes, areas } = source.world;
  const schools = new Set(schoolsOf(source, of));
  const villages = new Set(of.kind === "pupil" ? [] : areas.within(of.kind, of.id, "village"));
  return (child, day) => {
    const place = placeAt(child, day);
    if (place) return schools.has(place.school) && isOfStages(classes.get(place.class), compulsoryStages);
    return villages.has(areas.villageOf.get(child.pupil) ?? "");
  };
}
