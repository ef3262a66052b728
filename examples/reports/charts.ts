import {
  attendanceStatement,
  type CaseTimeline,
  type CaseTrend,
  type CivilDate,
  caseFunnel,
  caseStatusLabels,
  caseTimeline,
  caseTrend,
  coreVocabulary,
  dateOf,
  dayOf,
  type Language,
  type Text,
} from "baoxue";
import { countChart, type DayMark, funnelChart, monthChart, timelineChart } from "baoxue/charts";
import { calendar } from "../school/calendar.js";
import { day, gone, school, september, term } from "./asked/frame.js";
import type { Sources } from "./read/sources.js";

/** The charts of the example by the names of their files: the funnel, the trend, one child's case, and the month of a class. */
export function charts(sources: Sources, language: Language): ReadonlyMap<string, string> {
  const source = sources.source({ asOf: day });
  const funnel = caseFunnel.build(source, { of: school, period: term });
  const trend = caseTrend.build(source, { of: school, from: "2025-09", to: "2026-01" });
  const timeline = caseTimeline.build(source, { pupil: gone });
  return new Map([
    [
      "funnel.svg",
      funnelChart(
        funnel.steps.map(({ label, certain }) => ({ name: label, count: certain })),
        { language, title: caseFunnel.title },
      ),
    ],
    ["trend.svg", trendSvg(trend, language)],
    ["timeline.svg", timelineSvg(timeline, language)],
    ["class-month.svg", monthSvg(sources, language)],
  ]);
}

function trendSvg({ months }: CaseTrend, language: Language): string {
  const points = (count: (month: CaseTrend["months"][number]) => number | undefined) =>
    months.flatMap((month) => {
      const value = count(month);
      return value === undefined ? [] : [{ period: month.month, count: value }];
    });
  return countChart(
    [
      { name: { zh: "疑似辍学", en: "Suspected" }, points: points(({ suspected }) => suspected?.certain) },
      { name: { zh: "确认辍学", en: "Confirmed" }, points: points(({ confirmed }) => confirmed) },
      { name: { zh: "返校", en: "Returned" }, points: points(({ returned }) => returned) },
    ],
    { language, title: caseTrend.title, periods: months.map(({ month }) => month) },
  );
}

const absent: Text = { zh: "无故缺课", en: "Absent without leave" };

/** The states of the case and its absences; of what was done only what was done with the family. */
function timelineSvg({ spans, marks }: CaseTimeline, language: Language): string {
  const shown: ReadonlySet<string> = new Set([
    "phoneCall",
    "homeVisit",
    "talk",
    "jointPersuasion",
    "notice",
    "dropoutConfirmed",
  ]);
  return timelineChart(
    {
      from: term.from,
      until: day,
      spans: spans.flatMap((span) => {
        if (span.lane === "roll") return [];
        const name = span.lane === "case" ? caseStatusLabels[span.status] : absent;
        // A span ends before its `until`; a chart takes the last day of it.
        const until = span.until === undefined ? undefined : dateOf(dayOf(span.until.slice(0, 10) as CivilDate) - 1);
        return [{ name, from: span.from.slice(0, 10) as CivilDate, ...(until === undefined ? {} : { until }) }];
      }),
      marks: marks
        .filter(({ kind }) => shown.has(kind))
        .map(({ at, kind }) => ({
          day: at.slice(0, 10) as CivilDate,
          name: coreVocabulary.acts[kind]?.label ?? { zh: kind, en: kind },
        })),
    },
    { language, title: caseTimeline.title },
  );
}

/** The class of the child in September: a row a pupil, by number in the class and not by name. */
function monthSvg(sources: Sources, language: Language): string {
  const source = sources.source({ asOf: september.to });
  const days = Array.from({ length: 30 }, (_, i) => dateOf(dayOf(september.from) + i));
  const inClass = source.child(gone)?.place()?.class ?? "";
  return monthChart(
    {
      days,
      pupils: source.children({ kind: "class", id: inClass }).map(({ pupil }) => {
        const { records } = attendanceStatement.build(source, { pupil, period: september });
        const noted = new Map((records["noted"] ?? []).map(({ on, status }) => [String(on), String(status)]));
        const leaves = source.world.data.events.flatMap((event) =>
          event.kind === "leave" && event.pupil === pupil && event.approved ? [event] : [],
        );
        const isOnLeave = (one: CivilDate): boolean =>
          leaves.some(({ from, to }) => from.date <= one && one <= to.date);
        return {
          marks: days.map((on): DayMark => {
            if (calendar.teaching(dayOf(on)) === 0) return "noSchool";
            const said = noted.get(on);
            if (said === "absent" || said === "unknown") return said;
            return isOnLeave(on) ? "excused" : "attended";
          }),
        };
      }),
    },
    { language, title: { zh: "班级月考勤图", en: "A class over a month" } },
  );
}
