import type { CivilDate } from "../../model/civil-date.js";
import type { SchoolAge } from "./options.js";

/** Completed years (周岁) on a day; who has a birthday on it has completed one more. Born on 29 February: on 1 March of other years. */
export function completedYears(bornOn: CivilDate, on: CivilDate): number {
  const years = Number(on.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return on.slice(5) >= bornOn.slice(5) ? years : years - 1;
}

/** Whether a child must be at school by its age; `undefined` where the birthday is not known. */
export function isOfSchoolAge(bornOn: CivilDate | undefined, { from, to, countedOn }: SchoolAge): boolean | undefined {
  if (bornOn === undefined) return undefined;
  const age = completedYears(bornOn, countedOn);
  return age >= from && age <= to;
}
