import type { DayNumber } from "../../model/civil-date.js";
import type { Side } from "./child-books.js";
import type { PlaceNumber } from "./place-table.js";

/** What one child's books come to. */
export interface RunningBooks {
  /** The classes that hold the child at the end. */
  readonly held: readonly PlaceNumber[];
  /** The first side that cannot be: nobody leaves a class twice, or enters one twice. */
  readonly broken?: Side;
}

/**
 * Runs through the sides of a child, which stand by day. Within a day their order is not known: only at its end must every class hold
 * the child once or not at all.
 */
export function runBooks(opening: readonly PlaceNumber[], sides: readonly Side[]): RunningBooks {
  const balance = new Map<PlaceNumber, number>();
  for (const place of opening) balance.set(place, 1);
  let broken = afterDeath(sides);
  for (let i = 0; i < sides.length; i++) {
    const side = sides[i];
    if (!side) break;
    balance.set(side.place, (balance.get(side.place) ?? 0) + side.by);
    if (broken === undefined && isLastOfDay(sides, i)) broken = impossible(balance, sides, i);
  }
  const held = [...balance].filter(([, count]) => count > 0).map(([place]) => place);
  return { held, ...(broken ? { broken } : {}) };
}

function isLastOfDay(sides: readonly Side[], index: number): boolean {
  return sides[index + 1]?.day !== sides[index]?.day;
}

/** The side of this day at a class that would now hold the child twice, or less than not at all. */
function impossible(balance: ReadonlyMap<PlaceNumber, number>, sides: readonly Side[], last: number): Side | undefined {
  const day = sides[last]?.day;
  for (let i = last; i >= 0; i--) {
    const side = sides[i];
    if (side === undefined || side.day !== day) return undefined;
    if (cannotBe(balance.get(side.place) ?? 0, side)) return side;
  }
  return undefined;
}

function cannotBe(count: number, side: Side): boolean {
  return count < 0 || count > 1 || (count === 0 && isInPlace(side));
}

/** A grade that is repeated in the same class: the row takes and gives back, so the child must be there. */
function isInPlace({ by, movement }: Side): boolean {
  const { from, to } = movement ?? {};
  return (
    by < 0 &&
    from !== undefined &&
    from.school === to?.school &&
    from.grade === to.grade &&
    from.class !== undefined &&
    from.class === to.class
  );
}

/** Whoever died neither comes nor goes on a later day. */
function afterDeath(sides: readonly Side[]): Side | undefined {
  const death = sides.find(({ as }) => as === "died");
  return death && sides.find(({ day }) => day > death.day);
}

/** How many rows touch a class. */
export function rowsAt(sides: readonly Side[], place: PlaceNumber): number {
  return new Set(sides.flatMap((side) => (side.place === place && side.movement ? [side.movement] : []))).size;
}

/** Whether a row brings the child in, and not only from one class to another. */
export function isBroughtIn(sides: readonly Side[]): boolean {
  const leaving = new Set(sides.flatMap((side) => (side.by < 0 && side.movement ? [side.movement] : [])));
  return sides.some(({ by, movement }) => by > 0 && movement !== undefined && !leaving.has(movement));
}

/** The sides before a day, and those from it on. */
export function splitAt(sides: readonly Side[], day: DayNumber): readonly [readonly Side[], readonly Side[]] {
  const first = sides.findIndex((side) => side.day >= day);
  return first < 0 ? [sides, []] : [sides.slice(0, first), sides.slice(first)];
}
