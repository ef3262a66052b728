import { type CivilDate, type DayNumber, dateOf } from "../../model/civil-date.js";
import { type CivilMoment, type Minute, momentOf } from "../../model/moment.js";

/** Days and minutes as people write them: each is written once in an assessment, and shared by all findings that name it. */
export interface RememberedDates {
  readonly date: (day: DayNumber) => CivilDate;
  readonly moment: (minute: Minute) => CivilMoment;
}

/** Opens an empty memory of dates. */
export function rememberedDates(): RememberedDates {
  return { date: remembering(dateOf), moment: remembering(momentOf) };
}

const mostKept = 1 << 16; // a log of many years names more minutes than are worth keeping

function remembering<T extends string>(written: (value: number) => T): (value: number) => T {
  const known = new Map<number, T>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const text = written(value);
    if (known.size < mostKept) known.set(value, text);
    return text;
  };
}
