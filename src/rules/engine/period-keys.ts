import { type CivilDate, type DayNumber, dayOf } from "../../model/civil-date.js";
import { kindOfKey } from "../../model/period-key.js";
import type { Period } from "../period.js";
import { periodAround } from "./periods.js";

/** The key of the period before, of the same kind; `undefined` for what is no key. */
function keyBefore(key: string): string | undefined {
  const kind = kindOfKey(key);
  if (kind === undefined || kind === "schoolDay") return undefined; // the school day before only a calendar knows
  if (kind === "term") return termBefore(key);
  return periodAround({ kind }, firstDay(kind, key) - 1)?.key;
}

/** The key of the period before among those that a rule means: before September, where only March and September are meant, March. */
export function keyBeforeIn(period: Period, key: string): string | undefined {
  let before = keyBefore(key);
  for (let steps = 0; before !== undefined && steps < 12; steps++) {
    if (isMeant(period, before)) return before;
    before = keyBefore(before);
  }
  return undefined;
}

/** Whether a key names one of the periods that a rule means: of its kind, and of the months or terms that it names. */
export function isPeriodOf(period: Period, key: string): boolean {
  return kindOfKey(key) === period.kind && isMeant(period, key);
}

function isMeant(period: Period, key: string): boolean {
  if (period.kind === "month") return period.months?.includes(Number(key.slice(5))) ?? true;
  return period.kind !== "term" || (period.terms?.some((name) => key.endsWith(name)) ?? true);
}

function termBefore(key: string): string {
  const year = Number(key.slice(0, 4));
  return key.endsWith("spring") ? key.replace("spring", "autumn") : `${year - 1}-${year}/spring`;
}

function firstDay(kind: Exclude<Period["kind"], "term" | "schoolDay">, key: string): DayNumber {
  const year = key.slice(0, 4);
  const inMonth = (month: number): DayNumber => dayOf(`${year}-${String(month).padStart(2, "0")}-01` as CivilDate);
  const part = Number(key.slice(-1));
  switch (kind) {
    case "week":
      // 4 January always lies in the first week of its year.
      return (periodAround({ kind }, inMonth(1) + 3)?.first ?? 0) + 7 * (Number(key.slice(6)) - 1);
    case "month":
      return inMonth(Number(key.slice(5)));
    case "quarter":
      return inMonth(part * 3 - 2);
    case "halfYear":
      return inMonth(part * 6 - 5);
    case "calendarYear":
      return inMonth(1);
    case "schoolYear":
      return inMonth(9);
    default:
      return kind satisfies never;
  }
}
