import { parseDay } from "../../model/civil-date.js";
import type { Issue } from "../../model/errors.js";
import { parseTime } from "../../model/moment.js";
import { type Check, fields, isObject, optional, that } from "../../model/shape-check.js";
import type { Deadline, ExactDeadline, OnDayOfYear, Within } from "../deadline.js";
import type { Duty } from "../duty.js";
import { anything, type Kinds, kinds, type Names, nameIn, type PartCheck, together } from "./checks.js";
import { state } from "./state-checks.js";
import { fieldOfAct } from "./word-checks.js";

const mostDays = 36_525; // a hundred years: a longer deadline is a slip of the pen

/** A number of days, weeks or months that can be counted. */
export const wholeNumber: Check = /* @__PURE__ */ that(
  (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= mostDays,
  `a whole number from 0 to ${mostDays}`,
);

/** A day that exists. */
export const day: Check = /* @__PURE__ */ that(
  (value) => typeof value === "string" && parseDay(value) !== undefined,
  "an existing date YYYY-MM-DD",
);

const exactKinds: Kinds<ExactDeadline> = /* @__PURE__ */ (() => {
  const at = optional(that((value) => typeof value === "string" && parseTime(value) !== undefined, "an hour HH:mm"));
  const amount: PartCheck = (value, names) =>
    isObject(value) ? nameIn("parameters")(value["parameter"], names) : wholeNumber(value, names);
  return {
    sameDay: fields({ at }),
    within: together(fields({ amount, at, suspendedWhile: optional(state) }), stopIssues),
    endOfPeriod: fields({ at }),
    onDayOfYear: together(fields({ at }), dayOfYearIssues),
    onDate: fields({ date: day, at }),
    namedInTrigger: anything,
  };
})();

/** A deadline that ends on a day: an hour and a day that exist, a number that can be counted. */
export const exactDeadline: PartCheck = /* @__PURE__ */ kinds(exactKinds);

/** Any deadline. */
export const deadline: PartCheck = /* @__PURE__ */ (() =>
  kinds({ ...exactKinds, vague: fields({ target: optional(nameIn("readings")) }) } satisfies Kinds<Deadline>))();

function stopIssues({ suspendedWhile, unit }: Within): readonly Issue[] {
  return suspendedWhile !== undefined && (unit === "week" || unit === "month")
    ? [{ path: ".unit", value: unit, expected: "days, where the clock can stand still" }]
    : [];
}

function dayOfYearIssues({ month, day: inMonth }: OnDayOfYear): readonly Issue[] {
  const exists = parseDay(`2024-${two(month)}-${two(inMonth)}`) !== undefined; // a leap year
  return exists ? [] : [{ path: "", value: `${month}-${inMonth}`, expected: "a day of the year" }];
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

/** A deadline that needs what the trigger does not give; of one that a reading gives, that reading's. */
export function fitIssues(due: Deadline, { when }: Duty, names: Names): readonly Issue[] {
  if (due.kind === "endOfPeriod" && when.kind !== "each")
    return [{ path: "", value: due.kind, expected: "a trigger that comes with each period" }];
  if (due.kind !== "namedInTrigger") return [];
  if (when.kind !== "happens") return [{ path: "", value: due.kind, expected: "an act as the trigger" }];
  return fieldOfAct(when.act, due.field, names)?.type === "moment"
    ? []
    : [{ path: ".field", value: due.field, expected: "a field of the triggering act that holds a moment" }];
}
