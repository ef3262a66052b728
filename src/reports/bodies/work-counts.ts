import type { CaseStatus } from "../../model/case-statuses.js";
import { dayOf, parseDay } from "../../model/civil-date.js";
import { eventKindLabels } from "../../model/event-kind-labels.js";
import type { ActKind } from "../../model/events.js";
import { endOfDay, startOfDay } from "../../model/moment.js";
import type { SubjectRef } from "../../model/subject.js";
import type { Text } from "../../model/text.js";
import { workDone } from "../counts/work-done.js";
import type { ReportPeriod } from "../kit/report-head.js";
import { attemptsOf } from "../source/attempts.js";
import type { ChildRecord } from "../source/child-record.js";
import { isIn, servesPeriod } from "../source/in-period.js";
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

/** What was done in a period by what is on record: contacts and the like about the body's children, activities and the like of the body itself. */
export function workCounts(source: ReportSource, of: SubjectRef, period: ReportPeriod): readonly YearCount[] {
  const children = source.children(of);
  const span = { from: startOfDay(dayOf(period.from)), until: endOfDay(dayOf(period.to)) + 1 };
  const acts = children.flatMap((child) => child.acts().filter((fact) => servesPeriod(fact, period)));
  return [
    ...caseCounts(children, period),
    {
      what: { zh: "劝返次数", en: "attempts to bring a child back" },
      count: children.reduce((sum, child) => sum + attemptsOf(child, span).length, 0),
    },
    ...aboutChildren.map((kind) => ({
      what: eventKindLabels[kind],
      count: acts.filter(({ event }) => event.kind === kind).length,
    })),
    ...workDone(source, of, period).map(({ label, count }) => ({ what: label, count })),
  ];
}

const statuses: readonly (readonly [CaseStatus, Text])[] = [
  ["suspected", { zh: "新增疑似辍学人数", en: "children newly suspected" }],
  ["confirmed", { zh: "新增确认辍学人数", en: "children newly confirmed" }],
  ["returned", { zh: "返校人数", en: "children who returned" }],
  ["closed", { zh: "销号人数", en: "children whose cases were closed" }],
];

/** How many children's cases certainly took on each status in the period; each child once. */
function caseCounts(children: readonly ChildRecord[], period: ReportPeriod): readonly YearCount[] {
  return statuses.map(([status, what]) => ({
    what,
    count: children.filter((child) => child.mayHaveCase && tookOn(child, status, period)).length,
  }));
}

function tookOn(child: ChildRecord, status: CaseStatus, period: ReportPeriod): boolean {
  return child.caseFile().steps.some((step) => {
    const day = parseDay((step.certainAt ?? step.at).slice(0, 10));
    return step.status === status && step.certainty === "certain" && day !== undefined && isIn(day, period);
  });
}
