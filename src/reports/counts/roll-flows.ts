import { type DayNumber, dayOf } from "../../model/civil-date.js";
import type { LeavingReason } from "../../model/events-attendance.js";
import { type SchoolClass, type SchoolId, type Stage, stageOf } from "../../model/people.js";
import type { PlacedChild } from "../../model/placed-child.js";
import type { Placement } from "../../model/placement.js";
import type { Text } from "../../model/text.js";
import type { ReportPeriod } from "../kit/report-head.js";
import type { ReportSource } from "../source/report-source.js";
import { compulsoryStages, isOfStages } from "./stages.js";

/** How a school's roll moves (在校生变动). A move between classes of one school is none. */
export type RollFlow =
  | "newEntrants"
  | "transfersIn"
  | "returnsFromTimeOff"
  | "transfersOut"
  | "suspensions"
  | "deferrals"
  | "graduates"
  | "deaths"
  | "otherLeavers";

/** What each flow is called. */
export const rollFlowLabels: Readonly<Record<RollFlow, Text>> = {
  newEntrants: { zh: "招收新生", en: "New entrants" },
  transfersIn: { zh: "转入", en: "Transfers in" },
  returnsFromTimeOff: { zh: "休学复学", en: "Back from suspension" },
  transfersOut: { zh: "转出", en: "Transfers out" },
  suspensions: { zh: "休学", en: "Suspensions" },
  deferrals: { zh: "延缓入学", en: "Deferrals" },
  graduates: { zh: "毕业", en: "Graduates" },
  deaths: { zh: "死亡", en: "Deaths" },
  otherLeavers: { zh: "其他离校", en: "Other leavers" },
};

/** The flows that add to a roll, and those that take from it. */
export const flowsIn: readonly RollFlow[] = ["newEntrants", "transfersIn", "returnsFromTimeOff"];
export const flowsOut: readonly RollFlow[] = [
  "transfersOut",
  "suspensions",
  "deferrals",
  "graduates",
  "deaths",
  "otherLeavers",
];

/** A school's roll when a period began and when it ended, and what moved it in between. */
export interface RollCounts extends Readonly<Record<RollFlow, number>> {
  readonly opening: number;
  readonly closing: number;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** No child and no flow. */
export function noRoll(): Writable<RollCounts> {
  return {
    opening: 0,
    newEntrants: 0,
    transfersIn: 0,
    returnsFromTimeOff: 0,
    transfersOut: 0,
    suspensions: 0,
    deferrals: 0,
    graduates: 0,
    deaths: 0,
    otherLeavers: 0,
    closing: 0,
  };
}

/** What the roll should be at the close by its flows, and how far it is off (收支平衡). Counted apart from each other: a difference tells of records that do not fit. */
export interface RollBalanceCheck {
  readonly expected: number;
  readonly unexplained: number;
}

/** opening + what came − what went, against the closing that was counted. */
export function rollBalance(counts: RollCounts): RollBalanceCheck {
  const sum = (flows: readonly RollFlow[]): number => flows.reduce((total, flow) => total + counts[flow], 0);
  const expected = counts.opening + sum(flowsIn) - sum(flowsOut);
  return { expected, unexplained: counts.closing - expected };
}

/** From which day on flows are counted, and of which classes. */
export interface RollOptions {
  /** `firstDay`: who comes on the first day of the period belongs to the opening roll, as for the rates of a school year. */
  readonly opening?: "dayBefore" | "firstDay";
  /** Only classes of these stages; those of compulsory education unless given. */
  readonly stages?: readonly Stage[];
}

/**
 * The rolls and flows of every school over a period, in one pass. The opening is the roll at the end of the day before the period, or, where the
 * school's records begin only in it, at the end of their first day; flows are those of the days after that. A period that runs past the
 * cut-off is counted up to it.
 *
 * How a move is read: a child that comes from another school of the same stage was transferred; one that comes into another stage is a new
 * entrant there, and a graduate of the school it came from. Of one that was nowhere before, the first grade of a stage makes a new entrant, any
 * other a transfer in. One that had left for a suspension or deferral is back from it.
 */
export function rollFlows(
  source: ReportSource,
  { from, to }: ReportPeriod,
  { opening = "dayBefore", stages = compulsoryStages }: RollOptions = {},
): ReadonlyMap<SchoolId, RollCounts> {
  return source.once(`rollFlows ${from} ${to} ${opening} ${stages.join(" ")}`, () => {
    const last = Math.min(dayOf(to), source.day);
    const first = dayOf(from);
    const span: FlowSpan = {
      source,
      first: Math.min(first, last),
      // Of a period that has not begun by the cut-off, both rolls are those of the cut-off.
      opening: Math.min(opening === "firstDay" ? first : first - 1, last),
      last,
      stages,
    };
    const counts = new Map<SchoolId, Writable<RollCounts>>();
    for (const child of source.placed()) countChild(span, child, counts);
    return counts;
  });
}

interface FlowSpan {
  readonly source: ReportSource;
  readonly first: DayNumber;
  /** The day at the end of which the roll is the opening one. */
  readonly opening: DayNumber;
  readonly last: DayNumber;
  readonly stages: readonly Stage[];
}

type Counts = Map<SchoolId, Writable<RollCounts>>;

function countChild(span: FlowSpan, { placements }: PlacedChild, counts: Counts): void {
  for (let i = 0; i < placements.length; i++) {
    const place = placements[i];
    if (!place || place.from > span.last) return;
    if (place.until < span.first || !isCounted(span, place)) continue;
    countPlace(span, { place, before: placements[i - 1], next: placements[i + 1] }, countsOf(counts, place.school));
  }
}

/** A placement between those before and after it. */
interface PlaceInRow {
  readonly place: Placement;
  readonly before: Placement | undefined;
  readonly next: Placement | undefined;
}

function countPlace(span: FlowSpan, row: PlaceInRow, own: Writable<RollCounts>): void {
  const { last } = span;
  const { place, before, next } = row;
  const opening = Math.max(span.opening, span.source.world.recordsFrom(place.school));
  if (isOn(place, opening)) own.opening += 1;
  if (isOn(place, last)) own.closing += 1;
  if (isAfter(place.from, opening, last) && !isWithinSchool(span, before, place))
    own[entryOf(span, place, before)] += 1;
  if (isAfter(place.until, opening, last) && !isWithinSchool(span, place, next)) own[exitOf(span, place, next)] += 1;
}

function isAfter(day: DayNumber, opening: DayNumber, last: DayNumber): boolean {
  return day > opening && day <= last;
}

/** Whether a child goes from one place straight to the next without leaving. */
function isMove(from: Placement | undefined, to: Placement | undefined): boolean {
  return from !== undefined && from.left === undefined && from.until === to?.from;
}

/** Whether a child stays on the counted roll of its school. */
function isWithinSchool(span: FlowSpan, from: Placement | undefined, to: Placement | undefined): boolean {
  if (!(from && to && isMove(from, to)) || from.school !== to.school) return false;
  return isCounted(span, from) && isCounted(span, to);
}

/** Whether a place is in a class of the stages that are counted. */
function isCounted({ source, stages }: FlowSpan, { class: id }: Placement): boolean {
  return isOfStages(source.world.classes.get(id), stages);
}

function isOn(place: Placement, day: DayNumber): boolean {
  return place.from <= day && day < place.until;
}

function countsOf(counts: Counts, school: SchoolId): Writable<RollCounts> {
  const made = counts.get(school);
  if (made) return made;
  const fresh = noRoll();
  counts.set(school, fresh);
  return fresh;
}

/** How a child came to a school. */
function entryOf({ source }: FlowSpan, place: Placement, before: Placement | undefined): RollFlow {
  if (before?.left === "suspension" || before?.left === "deferral") return "returnsFromTimeOff";
  const own = source.world.classes.get(place.class);
  const isNew =
    before === undefined ? own !== undefined && isFirstGrade(source, own) : isOtherStage(source, before, place);
  return isNew ? "newEntrants" : "transfersIn";
}

/** How a child left a school. */
function exitOf({ source }: FlowSpan, place: Placement, next: Placement | undefined): RollFlow {
  if (place.left !== undefined) return flowOfLeaving[place.left];
  return next !== undefined && isMove(place, next) && isOtherStage(source, place, next) ? "graduates" : "transfersOut";
}

/** Whether two places are known to be of different stages of schooling. */
function isOtherStage({ world: { classes } }: ReportSource, one: Placement, other: Placement): boolean {
  const [first, second] = [classes.get(one.class), classes.get(other.class)];
  return first !== undefined && second !== undefined && stageOf(first) !== stageOf(second);
}

const flowOfLeaving: Readonly<Record<LeavingReason, RollFlow>> = {
  transferOut: "transfersOut",
  graduated: "graduates",
  suspension: "suspensions",
  deferral: "deferrals",
  died: "deaths",
  other: "otherLeavers",
};

/** Whether a class is of the first grade of its stage: 1, 7 or 10; 6 where some class of it is called junior secondary (五四学制). */
export function isFirstGrade({ once, world }: ReportSource, own: SchoolClass): boolean {
  const first = once("first junior grade", () =>
    [...world.classes.values()].some((one) => one.grade === 6 && stageOf(one) === "junior") ? 6 : 7,
  );
  return own.grade === { primary: 1, junior: first, senior: 10 }[stageOf(own)];
}
