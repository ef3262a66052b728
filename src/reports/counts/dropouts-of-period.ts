import { dayOf } from "../../model/civil-date.js";
import { dayOfMinute, endOfDay, type Minute, startOfDay } from "../../model/moment.js";
import type { SchoolId, Stage } from "../../model/people.js";
import { actsOfKind } from "../fields/read-facts.js";
import type { MissingItem } from "../kit/report-head.js";
import type { ChildRecord } from "../source/child-record.js";
import { pupilsWithCase } from "../source/may-have-case.js";
import { placeAt } from "../source/place-at.js";
import type { ReportSource } from "../source/report-source.js";
import { sourceAsOf } from "../source/source-as-of.js";
import { type CaseCounts, caseCounters, countsOfChild } from "./case-counts.js";
import { standingAtClose } from "./close-standing.js";
import { isOfStages } from "./stages.js";
import { type CountScope, schoolsOf } from "./units.js";

/** A child that was confirmed at one school, and was at another at the close. */
export interface MovedDropout {
  /** Where it was when it was last confirmed. */
  readonly from: SchoolId;
  /** Where it was at the close, or last. */
  readonly to: SchoolId;
}

/** A dropout of a period: as of its close, or the cut-off where that comes before: nothing later is told. */
export interface PeriodDropout {
  readonly child: ChildRecord;
  /** Whether it is out at the close. */
  readonly out: boolean;
  /** Whether it moved after it was confirmed: its row shows the class that it came to. */
  readonly moved?: MovedDropout;
  /** Whether it stands in any number of the body's schools. */
  readonly counted: boolean;
}

/**
 * Who stands on the list beside a period's counts: the children who were confirmed in it at one of the body's schools, wherever they went afterwards, and
 * those of the body at the close who were confirmed in the period or are out as dropouts. A child of the body's villages who is at none of its schools
 * stands on the list, and in no school's count.
 */
export function dropoutsOfPeriod(
  source: ReportSource,
  { of, period, stages }: Required<CountScope>,
): readonly PeriodDropout[] {
  const first = startOfDay(dayOf(period.from));
  const last = Math.min(endOfDay(dayOf(period.to)), source.until);
  const then = sourceAsOf(source, dayOfMinute(last));
  const schools = schoolsOf(source, of);
  const own = then.childrenWithCase(of);
  const listed = new Set(own.map(({ pupil }) => pupil));
  const others = [...pupilsWithCase(source)].filter((pupil) => !listed.has(pupil)).sort();
  return [...own, ...others.flatMap((pupil) => then.child(pupil) ?? [])].flatMap((child) => {
    const decided = lastDecision(child, last);
    const out = standingAtClose(child, last).status === "confirmed";
    if (!out && (decided === undefined || decided < first)) return [];
    // By the same look as the counts: a child confirmed before it first entered a class counts at the school to which it came.
    const counts = countsAt(source.child(child.pupil) ?? child, { period, stages, schools });
    const stands = counts.some((one) => one.confirmedInPeriod > 0 || one.confirmedAtClose > 0);
    if (!stands && !(listed.has(child.pupil) && isOfAge(child, last, stages))) return [];
    const counted = counts.some((one) => caseCounters.some((counter) => one[counter] > 0));
    return [{ child, out, ...movedSince(child, decided, last), counted }];
  });
}

/** What a child adds to the numbers of some schools. */
function countsAt(
  child: ChildRecord,
  { period, stages, schools }: Omit<Required<CountScope>, "of"> & { readonly schools: readonly SchoolId[] },
): readonly CaseCounts[] {
  const counts = countsOfChild(child, period, stages);
  return schools.flatMap((school) => counts.get(school) ?? []);
}

/** The last decision on a child by a moment. */
function lastDecision(child: ChildRecord, last: Minute): Minute | undefined {
  if (child.timeline.acts.length === 0) return undefined;
  return actsOfKind(child, "dropoutConfirmed").findLast(({ at }) => at <= last)?.at;
}

/** Whether, and where, a child went after it was confirmed. */
function movedSince(child: ChildRecord, decided: Minute | undefined, last: Minute): Pick<PeriodDropout, "moved"> {
  if (decided === undefined) return {};
  const [from, to] = [placeAt(child, dayOfMinute(decided))?.school, placeAt(child, dayOfMinute(last))?.school];
  return from === undefined || to === undefined || from === to ? {} : { moved: { from, to } };
}

/** Whether the child is in a class of the stages; one that never was in any is. */
function isOfAge(child: ChildRecord, last: Minute, stages: readonly Stage[]): boolean {
  const place = placeAt(child, dayOfMinute(last));
  return place === undefined || isOfStages(child.source.world.classes.get(place.class), stages);
}

/** That some on the list are in no school's numbers. */
export function elsewhereMissing(dropouts: readonly PeriodDropout[]): readonly MissingItem[] {
  const elsewhere = dropouts.filter(({ counted }) => !counted).length;
  if (elsewhere === 0) return [];
  return [
    {
      what: {
        zh: `名单中有${elsewhere}人未入学，或计入本单位以外的学校，未计入各校数字`,
        en: `${elsewhere} on the list are at no school, or count at another body's: no school's numbers count them`,
      },
    },
  ];
}
