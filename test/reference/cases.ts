/** States about a child's case. The case file itself is the model's, and taken as given. */
import { absenceRuns } from "../../src/model/absence-run.js";
import type { SchoolCalendarData } from "../../src/model/calendar-data.js";
import { type CaseFile, caseFile } from "../../src/model/case-file.js";
import { createWorld } from "../../src/model/create-world.js";
import { never } from "../../src/model/moment.js";
import { pupilView } from "../../src/model/pupil-view.js";
import { type SchoolCalendar, schoolCalendar } from "../../src/model/school-calendar.js";
import { beginning, type Span as ModelSpan, type Spans as ModelSpans } from "../../src/model/spans.js";
import type { World } from "../../src/model/world.js";
import type { WorldData } from "../../src/model/world-data.js";
import type { CaseIs, Counted, PersuasionsFailed } from "../../src/rules/state.js";
import type { About } from "./about.js";
import type { CalendarView } from "./calendar.js";
import { combined, neverSo, type Span, type Spans, tidy } from "./spans.js";
import { failuresOf, nthAct } from "./states-runs.js";
import { toDate } from "./time.js";

const worlds = new WeakMap<WorldData, World>();
const calendars = new WeakMap<SchoolCalendarData, SchoolCalendar>();

function kept<K extends object, V>(known: WeakMap<K, V>, key: K, make: (key: K) => V): V {
  const value = known.get(key) ?? make(key);
  known.set(key, value);
  return value;
}

function compiled({ data, knownOn }: CalendarView): SchoolCalendar {
  const whole = kept(calendars, data, schoolCalendar);
  return Number.isFinite(knownOn) ? whole.knownOn(toDate(knownOn)) : whole;
}

function fileOf({ look: { view }, subject }: About): CaseFile | undefined {
  const world = kept(worlds, view.data, createWorld);
  const timeline = world.timelines.get(subject.id);
  const none: CalendarView = { data: { id: "none", holidays: [], terms: [] }, knownOn: Infinity };
  if (!timeline) return undefined;
  const seen = pupilView(world, timeline, {
    asOf: view.asOf,
    knownOn: Math.min(view.knownOn, never),
    calendarOf: (school) => compiled(view.calendars.ofSchool(school) ?? none),
  });
  return caseFile({ view: seen, runs: absenceRuns(seen) });
}

function plain({ certain, possible }: ModelSpans): Spans {
  const ends = ({ from, until }: ModelSpan): Span => ({
    from: from <= beginning ? -Infinity : from,
    until: until >= never ? Infinity : until,
  });
  return { certain: tidy(certain.map(ends)), possible: tidy(possible.map(ends)) };
}

export function caseIs(about: About, { statuses }: CaseIs): Spans {
  const file = about.child && fileOf(about);
  if (!file) return neverSo;
  return combined(
    statuses.map((status) => plain(file.spans[status])),
    (parts) => parts.some(Boolean),
  );
}

/** From the n-th failure that showed while the case was open to its end. */
export function failedInCase(about: About, state: PersuasionsFailed): Spans {
  const failures = about.runs.flatMap((run) => failuresOf(about, state, run)).sort((a, b) => a.at - b.at);
  return inCase(about, ({ from, until }, sure) => {
    const inside = failures.filter(({ at, certain }) => from <= at && at < until && (certain || !sure));
    return inside[state.count - 1]?.at;
  });
}

/** From the n-th act on a day on which the case was open to its end. */
export function countedInCase(about: About, state: Counted): Spans {
  return inCase(about, ({ from, until }) => nthAct(about, state, { from, end: until }));
}

function inCase(about: About, begin: (open: Span, sure: boolean) => number | undefined): Spans {
  const file = about.child && fileOf(about);
  if (!file) return neverSo;
  const open = plain(file.open);
  const within = (spans: readonly Span[], sure: boolean): readonly Span[] =>
    tidy(
      spans.flatMap((span) => {
        const from = begin(span, sure);
        return from === undefined ? [] : [{ from, until: span.until }];
      }),
    );
  return { certain: within(open.certain, true), possible: within(open.possible, false) };
}
