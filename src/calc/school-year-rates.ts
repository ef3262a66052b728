import { absenceRuns } from "../model/absence-run.js";
import { daysAttendedIssues } from "../model/case-basis.js";
import { caseFile } from "../model/case-file.js";
import { type CivilDate, type DayNumber, dateOf, dayOf } from "../model/civil-date.js";
import { BaoxueError } from "../model/errors.js";
import type { Fact } from "../model/fact.js";
import type { Fraction } from "../model/fraction.js";
import {
  type CivilMoment,
  dayOfMinute,
  endOfDay,
  type Minute,
  never,
  readMoment,
  startOfDay,
} from "../model/moment.js";
import { type PupilId, type SchoolId, type Stage, stageOf } from "../model/people.js";
import { type Placement, placementOn, placementsOf } from "../model/placement.js";
import { pupilView } from "../model/pupil-view.js";
import { requireWorld } from "../model/require-world.js";
import type { SchoolCalendar } from "../model/school-calendar.js";
import type { Text } from "../model/text.js";
import type { PupilTimeline, World } from "../model/world.js";
import { confirmedDropout } from "./indicators/dropout-indicators-data.js";
import type { Indicator } from "./indicators/indicator.js";
import { type CounterCounts, indicatorFigure } from "./indicators/indicator-figure.js";
import { complementRetention } from "./indicators/retention-indicators-data.js";
import type { SpellCounterId } from "./indicators/spell-counters-data.js";
import { schoolYearPeriod } from "./spells/counted-period.js";

/** Which rates one asks for. */
export interface RateOptions {
  /** The school year, such as `2024-2025`: 1 September to 31 August (reading G12). */
  readonly schoolYear: string;
  /** The moment up to which the year is counted; its end, where that lies before. */
  readonly asOf: CivilMoment;
  /** What was recorded by then is known; unless given, the whole log is. */
  readonly knownOn?: CivilMoment;
  readonly calendar: SchoolCalendar | ((school: SchoolId) => SchoolCalendar);
  /** How many whole school days a child must have attended before its case can be closed as returned; one unless given (reading G20). */
  readonly daysAttended?: number;
  /** Only classes of this stage; all unless given. A child is counted where it was when the year began, or when it came. */
  readonly stage?: Stage;
  /** Only this school; all unless given. */
  readonly school?: SchoolId;
}

/** What a figure was reached by: numerator, denominator, period, cut-off, population, formula. */
export interface Rate {
  readonly indicator: "dropoutRate" | "retentionRate";
  /** `confirmed`: only cases that people confirmed count. `complement`: 1 less that rate, on the same base. */
  readonly variant: "confirmed" | "complement";
  /** Of the definition in the catalogue of indicators. */
  readonly version: number;
  /** The formula in words. */
  readonly formula: Text;
  /** Counted by the school register (学籍), not by the household register. */
  readonly population: "schoolRegister";
  readonly schoolYear: string;
  /** The last day counted. */
  readonly cutOff: CivilDate;
  readonly knownOn?: CivilMoment;
  readonly value: Fraction;
  /** Whether the year is over, and the log reaches back to its first day, so that the figure may be published. */
  readonly publishable: boolean;
  readonly whyNot?: Text;
}

/** Who is counted in the rates of a school year, and how. */
export interface RateMembers {
  /** Expected in a class on the first day of the school year. */
  readonly opening: readonly PupilId[];
  /** Came later in the year. */
  readonly transfersIn: readonly PupilId[];
  /** Went to a class that was not asked for, or left for another school, and a school says that they arrived. */
  readonly transfersOut: readonly PupilId[];
  /** Left for another school, and no school says that they arrived: they stay in the base. */
  readonly unacknowledged: readonly PupilId[];
  readonly deaths: readonly PupilId[];
  /**
   * Of those in the base: confirmed as dropped out in the year, and not back at the cut-off. A child that was confirmed and then went on to
   * another school of the world counts at that school; one that died, or arrived outside, counts nowhere.
   */
  readonly dropouts: readonly PupilId[];
}

/** The two rates of a school year on one base, and who is counted. */
export interface SchoolYearRates {
  readonly dropout: Rate;
  readonly retention: Rate;
  readonly members: RateMembers;
}

/**
 * The exact dropout rate (辍学率, confirmed cases only) and retention rate (巩固率) of a school year: base = pupils when the year began
 * + transfers in − acknowledged transfers out − deaths; dropouts = those of the base who were confirmed in the year and are not back at the cut-off;
 * retention = 1 − dropout rate. What is counted school by school, or stage by stage, adds up to the whole.
 * The documents print no formula: this is the common one (reading G11). A base of zero leaves the fraction undefined.
 *
 * The definitions are those of the catalogue. Counted off spells they may give another figure: there a child who dropped out in an earlier year and is not
 * back has left, one who dropped out this year and died is still a dropout, and a transfer on the first day leaves the child in that year; here the
 * registration goes on, the child counts nowhere, and was not there when the year began.
 *
 * @throws {BaoxueError} `invalid-input` when the world is raw data, `schoolYear` is none, or `daysAttended` no whole number from 1; `invalid-date` when its years have no dates; `invalid-moment` when
 * a moment does not exist; `beyond-horizon` under a strict calendar.
 */
export function schoolYearRates(world: World, options: RateOptions): SchoolYearRates {
  requireWorld(world);
  const year = yearDays(options.schoolYear);
  const issues = daysAttendedIssues(options.daysAttended);
  if (issues.length > 0) throw new BaoxueError("invalid-input", issues);
  const asOf = readMoment(options.asOf, "asOf").last;
  const knownOn = options.knownOn === undefined ? never : readMoment(options.knownOn, "knownOn").last;
  const cutOff = Math.min(dayOfMinute(asOf), year.last);
  const counting: Counting = { world, options, year, cutOff, until: Math.min(asOf, endOfDay(year.last)), knownOn };
  const members = membersOf(counting);
  const counts = countsOf(members);
  const whyNot = obstacle(world, year, asOf);
  const shared = {
    population: "schoolRegister",
    schoolYear: options.schoolYear,
    cutOff: dateOf(cutOff),
    ...(options.knownOn === undefined ? {} : { knownOn: options.knownOn }),
    publishable: whyNot === undefined,
    ...(whyNot === undefined ? {} : { whyNot }),
  } as const;
  return {
    dropout: { ...shared, indicator: "dropoutRate", variant: "confirmed", ...reachedBy(confirmedDropout, counts) },
    retention: {
      ...shared,
      indicator: "retentionRate",
      variant: "complement",
      ...reachedBy(complementRetention, counts),
    },
    members,
  };
}

/** The members as the counters of the catalogue: a world's child is looked at as one, so that nothing counts twice. */
function countsOf(members: RateMembers): CounterCounts<SpellCounterId> {
  return {
    startRoll: members.opening.length,
    laterEntries: members.transfersIn.length,
    acknowledgedTransfersOut: members.transfersOut.length,
    deaths: members.deaths.length,
    backInPeriod: 0,
    movesWithin: 0,
    droppedOut: members.dropouts.length,
  };
}

function reachedBy(
  definition: Indicator<SpellCounterId>,
  counts: CounterCounts<SpellCounterId>,
): Pick<Rate, "version" | "formula" | "value"> {
  const { version, value } = indicatorFigure(definition, counts);
  return { version, formula: definition.formula, value };
}

/** What stands against publishing a year's figures: it still runs, or the log does not reach back to its first day. */
function obstacle({ data }: World, { first, last }: Counting["year"], asOf: Minute): Text | undefined {
  if (dayOf(data.recordsFrom) > first) {
    return {
      zh: `记录自${data.recordsFrom}起，学年初的在校生和此前的变动不全，不得对外公布`,
      en: `the records begin on ${data.recordsFrom}: who was there when the year began, and what changed before, is not complete; not for publication`,
    };
  }
  return asOf < endOfDay(last) ? yearRuns : undefined;
}

const yearRuns: Text = {
  zh: "学年尚未结束，数字至截止日，不得对外公布",
  en: "the school year still runs: to date, not for publication",
};

interface Counting {
  readonly world: World;
  readonly options: RateOptions;
  readonly year: { readonly first: DayNumber; readonly last: DayNumber };
  readonly cutOff: DayNumber;
  readonly until: Minute;
  readonly knownOn: Minute;
}

function yearDays(schoolYear: string): Counting["year"] {
  const { from, to } = schoolYearPeriod(schoolYear);
  return { first: dayOf(from), last: dayOf(to) };
}

type Writable = { [K in keyof RateMembers]: PupilId[] };

function membersOf(counting: Counting): RateMembers {
  const found: Writable = {
    opening: [],
    transfersIn: [],
    transfersOut: [],
    unacknowledged: [],
    deaths: [],
    dropouts: [],
  };
  for (const id of [...counting.world.timelines.keys()].sort()) {
    const timeline = counting.world.timelines.get(id);
    if (timeline) enter(counting, timeline, found);
  }
  return found;
}

/** Puts a child where it counts; one who was never here in the year counts nowhere. */
function enter(counting: Counting, timeline: PupilTimeline, found: Writable): void {
  const { world, year, cutOff, knownOn } = counting;
  const all = placementsOf(world, timeline.moves, knownOn);
  const here = all.filter((place) => isAsked(counting, place));
  const id = timeline.pupil;
  const first = here.find((place) => place.from <= cutOff && place.until > year.first);
  if (!first) return;
  if (placementOn(here, year.first)) found.opening.push(id);
  else found.transfersIn.push(id);
  const last = here.filter((place) => place.from <= cutOff).at(-1) ?? first;
  const how = last.until <= cutOff ? leavingOf(counting, timeline, all, last) : undefined;
  if (how !== undefined) found[how].push(id);
  // Who is no part of the base is no dropout of it.
  if (how !== "transfersOut" && how !== "deaths" && isOut(counting, timeline)) found.dropouts.push(id);
}

function isAsked({ world, options }: Counting, place: Placement): boolean {
  const entry = world.classes.get(place.class);
  return (
    entry !== undefined &&
    (options.school === undefined || place.school === options.school) &&
    (options.stage === undefined || stageOf(entry) === options.stage)
  );
}

/** How a child that is no longer here left; nothing where it stays in the base. Of several leavings on end the last one holds. */
function leavingOf(
  counting: Counting,
  timeline: PupilTimeline,
  all: readonly Placement[],
  { until }: Placement,
): "transfersOut" | "unacknowledged" | "deaths" | undefined {
  const { world, cutOff, knownOn } = counting;
  const known = (fact: Fact): boolean => world.counts(fact, knownOn) && fact.day <= cutOff;
  if (all.some((place) => place.from >= until && place.from <= cutOff && !isAsked(counting, place)))
    return "transfersOut";
  const left = timeline.moves.findLast(known)?.event;
  if (left?.kind !== "left") return undefined;
  if (left.reason === "died") return "deaths";
  if (left.reason !== "transferOut") return undefined;
  const arrived = timeline.acknowledgements.some((fact) => known(fact) && fact.at >= startOfDay(until));
  return arrived ? "transfersOut" : "unacknowledged";
}

/** Confirmed in the year, and at the cut-off neither back nor closed. */
function isOut({ world, options, year, until, knownOn }: Counting, timeline: PupilTimeline): boolean {
  const confirmed = timeline.acts.some(
    (fact) =>
      fact.event.kind === "dropoutConfirmed" &&
      fact.day >= year.first &&
      fact.at <= until &&
      world.counts(fact, knownOn),
  );
  if (!confirmed) return false;
  const { calendar, daysAttended } = options;
  const calendarOf = typeof calendar === "function" ? calendar : () => calendar;
  const view = pupilView(world, timeline, { asOf: until, knownOn, calendarOf });
  const { spans } = caseFile({
    view,
    runs: absenceRuns(view),
    ...(daysAttended === undefined ? {} : { daysAttended }),
  });
  return spans.confirmed.possible.some((span) => span.from <= until && until < span.until);
}
