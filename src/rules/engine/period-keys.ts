import { type CivilDate, type DayNumber, dayOf } from "../../model/civil-date.js";
import type { Period } from "../period.js";
import { periodAround } from "./periods.js";

const shapes: Readonly<Record<Period["kind"], RegExp>> = {
  month: /^\d{4}-(0[1-9]|1[0-2])$/,
  week: /^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/,
  quarter: /^\d{4}-Q[1-4]$/,
  halfYear: /^\d{4}-H[12]$/,
  calendarYear: /^\d{4}$/,
  schoolYear: /^\d{4}-\d{4}$/,
  term: /^\d{4}-\d{4}\/(autumn|spring)$/,
};

const kinds = Object.keys(shapes) as readonly Period["kind"][];

/** Of which kind a period is, by its key. */
export function kindOfKey(key: string): Period["kind"] | undefined {
  return kinds.find((kind) => shapes[kind].test(key));
}

/** The key of the period before, of the same kind; `undefined` for what is no key. */
export function keyBefore(key: string): string | undefined {
  const kind = kindOfKey(key);
  if (kind === undefined) return undefined;
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

function isMeant(period: Period, key: string): boolean {
  if (period.kind === "month") return period.months?.includes(Number(key.slice(5))) ?? true;
  return period.kind !== "term" || (period.terms?.some((name) => key.endsWith(name)) ?? true);
}

function termBefore(key: string): string {
  const year = Number(key.slice(0, 4));
  return key.endsWith("spring") ? key.replace("spring", "autumn") : `${year - 1}-${year}/spring`;
}

function firstDay(kind: Exclude<Period["kind"], "term">, key: string): DayNumber {
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
