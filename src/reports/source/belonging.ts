import type { DayNumber } from "../../model/civil-date.js";
import type { ClassId } from "../../model/people.js";
import type { Placement } from "../../model/placement.js";
import type { SubjectRef } from "../../model/subject.js";
import { compulsoryStages, isOfStages } from "../counts/stages.js";
import { placeAt } from "./place-at.js";
import type { ChildRecord, ReportSource } from "./report-source.js";

/** Who belongs to a subject, and who did: what happened to a child counts where it was then. */
export interface Belonging {
  /** The children who ever were in one of its classes by the cut-off, or live in one of its villages; by number. */
  readonly children: readonly ChildRecord[];
  /** Whether a place is one of its classes. */
  readonly has: (place: Placement) => boolean;
  /** Whether a child was its own on a day: in one of its classes then, or last before; or living in one of its villages. */
  readonly isOn: (child: ChildRecord, day: DayNumber) => boolean;
}

/**
 * The children of a subject over time. A move afterwards changes nothing of what was so before it: the report of a month that is over stays the same. Where a child
 * lived has no days on record, so whoever lives in a village always did.
 */
export function belonging(source: ReportSource, of: SubjectRef): Belonging {
  return source.once(`belonging ${of.kind} ${of.id}`, () => {
    const { areas } = source.world;
    const within = (kind: "class" | "village"): readonly string[] =>
      of.kind === "pupil" ? [] : areas.within(of.kind, of.id, kind);
    const classes = new Set<ClassId>(within("class"));
    const homes = new Set(within("village").flatMap((village) => areas.livingIn.get(village) ?? []));
    const has = (place: Placement): boolean => classes.has(place.class);
    const wasIn = (placements: readonly Placement[]): boolean =>
      placements.some((place) => place.from <= source.day && has(place));
    return {
      children: source
        .placed()
        .flatMap(({ timeline: { pupil }, placements }) =>
          homes.has(pupil) || wasIn(placements) ? (source.child(pupil) ?? []) : [],
        ),
      has,
      isOn: (child, day) => {
        if (homes.has(child.pupil)) return true;
        const place = placeAt(child, day);
        return place !== undefined && has(place);
      },
    };
  });
}

/** Whether a child was of compulsory education on a day: in a class of it, or in none yet. */
export function isCompulsoryOn(child: ChildRecord, day: DayNumber): boolean {
  const place = placeAt(child, day);
  return place === undefined || isOfStages(child.source.world.classes.get(place.class), compulsoryStages);
}
