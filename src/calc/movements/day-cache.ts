import { type CivilDate, type DayNumber, dayOf } from "../../model/civil-date.js";

/** Day numbers of dates that were checked: among half a million rows there are a few hundred dates. */
export function dayCache(): (date: CivilDate) => DayNumber {
  const days = new Map<CivilDate, DayNumber>();
  return (date) => {
    const known = days.get(date);
    if (known !== undefined) return known;
    const day = dayOf(date);
    days.set(date, day);
    return day;
  };
}
