import { daysAttendedIssues } from "../model/case-basis.js";
import { type CivilDate, dateOf, dayOf } from "../model/civil-date.js";
import { BaoxueError } from "../model/errors.js";
import type { Fraction } from "../model/fraction.js";
import { type CivilMoment, dayOfMinute, endOfDay, type Minute, never, readMoment } from "../model/moment.js";
import type { SchoolId, Stage } from "../model/people.js";
import { type PlacedChild, placedChildren } from "../model/placed-child.js";
import { requireWorld } from "../model/require-world.js";
import type { SchoolCalendar } from "../model/school-calendar.js";
import type { Text } from "../model/text.js";
import type { World } from "../model/world.js";
import { confirmedDropout } from "./indicators/dropout-indicators-data.js";
import type { Indicator } from "./indicators/indicator.js";
import { type CounterCounts, indicatorFigure } from "./indicators/indicator-figure.js";
import { complementRetention } from "./indicators/retention-indicators-data.js";
import type { SpellCounterId } from "./indicators/spell-counters-data.js";
import { type Counting, classesAsked, membersBySchool, membersOf, type RateMembers } from "./school-year-members.js";
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
  /** Only classes of these stages; all unless given. The figures of compulsory education (义务教育) are those of `primary` and `junior`. */
  readonly stages?: readonly Stage[];
  /** Only this school; all unless given. */
  readonly school?: SchoolId;
  /** Only these schools, as one: who moves between them stays. All unless given. */
  readonly schools?: readonly SchoolId[];
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

/** The two rates of a school year on one base, and who is counted. */
export interface SchoolYearRates {
  readonly dropout: Rate;
  readonly retention: Rate;
  readonly members: RateMembers;
}

/**
 * The exact dropout rate (辍学率, confirmed cases only) and retention rate (巩固率) of a school year: base = pupils when the year began
 * + transfers in − acknowledged transfers out − deaths; dropouts = those of the base who were confirmed in the year and are neither back nor through with school at the cut-off (who finished primary school and was confirmed afterwards is not through);
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
  const counting = countingOf(world, options);
  return ratesFrom(counting, options, membersOf(counting, placedChildren(world, counting.knownOn)));
}

/** The rates of schools, each apart, and of all of them as one. */
export interface RatesBySchool {
  /** Of every school that had a child in the log, by id. */
  readonly schools: ReadonlyMap<SchoolId, SchoolYearRates>;
  /** Of all as one: who moves between them stays. */
  readonly total: SchoolYearRates;
}

/**
 * What {@link schoolYearRates} says of each school, and of all that are asked for as one, in one pass over the children.
 *
 * @throws {BaoxueError} As {@link schoolYearRates}: `invalid-input`, `invalid-date`, `invalid-moment`, `beyond-horizon`.
 */
export function schoolYearRatesBySchool(world: World, options: Omit<RateOptions, "school">): RatesBySchool {
  requireWorld(world);
  const knownOn = options.knownOn === undefined ? never : readMoment(options.knownOn, "knownOn").last;
  return ratesOfPlaced(world, options, placedChildren(world, knownOn));
}

/** As {@link schoolYearRatesBySchool}, with where the children were worked out already: by what was known on the day that the options name. */
export function ratesOfPlaced(
  world: World,
  options: Omit<RateOptions, "school">,
  children: readonly PlacedChild[],
): RatesBySchool {
  const counting = countingOf(world, options);
  const { schools, total } = membersBySchool(counting, children);
  return {
    // In an order of their own: in that of the children, who is where would show.
    schools: new Map(
      [...schools]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([school, members]) => [school, ratesFrom(counting, options, members)]),
    ),
    total: ratesFrom(counting, options, total),
  };
}

/** What is counted, with its moments read. */
function countingOf(world: World, options: RateOptions): Counting {
  requireWorld(world);
  const { from, to } = schoolYearPeriod(options.schoolYear);
  const year = { first: dayOf(from), last: dayOf(to) };
  const issues = daysAttendedIssues(options.daysAttended);
  if (issues.length > 0) throw new BaoxueError("invalid-input", issues);
  const asOf = readMoment(options.asOf, "asOf").last;
  const knownOn = options.knownOn === undefined ? never : readMoment(options.knownOn, "knownOn").last;
  const cutOff = Math.min(dayOfMinute(asOf), year.last);
  const schools = options.schools === undefined ? undefined : new Set(options.schools);
  const within = { classes: classesAsked(world, options, schools), ...(schools === undefined ? {} : { schools }) };
  return { world, options, ...within, year, asOf, cutOff, until: Math.min(asOf, endOfDay(year.last)), knownOn };
}

/** The two rates of those who are counted. */
function ratesFrom(
  { world, year, asOf, cutOff }: Counting,
  options: RateOptions,
  members: RateMembers,
): SchoolYearRates {
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
