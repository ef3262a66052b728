import { dayOf } from "../../model/civil-date.js";
import { dayOfMinute, endOfDay, type Minute, startOfDay } from "../../model/moment.js";
import type { Stage } from "../../model/people.js";
import type { Placement } from "../../model/placement.js";
import { actsOfKind } from "../fields/read-facts.js";
import { type MissingItem } from "../kit/report-head.js";
import type { ChildRecord } from "../source/child-record.js";
import { pupilsWithCase } from "../source/may-have-case.js";
import { placeAt } from "../source/place-at.js";
import type { ReportSource } from "../source/report-source.js";
import { sourceAsOf } from "../source/source-as-of.js";
import { standingAtClose } from "./close-standing.js";
import { isOfStages } from "./stages.js";
import { type CountScope, schoolsOf } from "./units.js";

/** The dropouts of a body over a period, as they stood at its close. */
export interface PeriodDropouts {
  /** Each as of the close of the period, or the cut-off where that comes before: nothing later is told. */
  readonly children: readonly ChildRecord[];
  /** How many of them no school of the body counts. */
  readonly elsewhere: number;
}

/**
 * Who stands on the list beside a period's counts: the children who were confirmed in it at one of the body's schools, wherever they went afterwards, and
 * those of the body at the close who were confirmed in the period or are out as dropouts. A child of the body's villages who is at none of its schools
 * stands on the list, and in no school's count.
 */
export function dropoutsOfPeriod(source: ReportSource, { of, period, stages }: Required<CountScope>): PeriodDropouts {
  const first = startOfDay(dayOf(period.from));
  const last = Math.min(endOfDay(dayOf(period.to)), source.until);
  const then = sourceAsOf(source, dayOfMinute(last));
  const schools = new Set(schoolsOf(source, of));
  const isCounted = (place: Placement | undefined): boolean =>
    place !== undefined && schools.has(place.school) && isOfStages(source.world.classes.get(place.class), stages);
  const own = then.childrenWithCase(of);
  const listed = new Set(own.map(({ pupil }) => pupil));
  const others = [...pupilsWithCase(source)].filter((pupil) => !listed.has(pupil)).sort();
  const found = [...own, ...others.flatMap((pupil) => then.child(pupil) ?? [])].flatMap((child) => {
    const decided = decisionIn(child, first, last);
    const out = standingAtClose(child, last).status === "confirmed";
    if (decided === undefined && !out) return [];
    const counts =
      (decided !== undefined && isCounted(placeAt(child, dayOfMinute(decided)))) ||
      (out && isCounted(placeAt(child, dayOfMinute(last))));
    const belongs = listed.has(child.pupil) && isOfAge(child, last, stages);
    return counts || belongs ? [{ child, counts }] : [];
  });
  return { children: found.map(({ child }) => child), elsewhere: found.filter(({ counts }) => !counts).length };
}

/** The last decision on a child within a time. */
function decisionIn(child: ChildRecord, first: Minute, last: Minute): Minute | undefined {
  if (child.timeline.acts.length === 0) return undefined;
  return actsOfKind(child, "dropoutConfirmed").findLast(({ at }) => first <= at && at <= last)?.at;
}

/** Whether the child is in a class of the stages; one that never was in any is. */
function isOfAge(child: ChildRecord, last: Minute, stages: readonly Stage[]): boolean {
  const place = placeAt(child, dayOfMinute(last));
  return place === undefined || isOfStages(child.source.world.classes.get(place.class), stages);
}

/** That some on the list are in no school's numbers. */
export function elsewhereMissing({ elsewhere }: PeriodDropouts): readonly MissingItem[] {
  if (elsewhere === 0) return [];
  return [
    {
      what: {
        zh: `名单中有${elsewhere}人未入学或在本单位以外的学校，未计入各校数字`,
        en: `${elsewhere} on the list are at no school, or at another body's: no school's numbers count them`,
      },
    },
  ];
}
