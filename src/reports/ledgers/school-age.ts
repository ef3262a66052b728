import type { SchoolAge } from "../../calc/reconciliation/options.js";
import { isOfSchoolAge } from "../../calc/reconciliation/school-age.js";
import { parseDay } from "../../model/civil-date.js";
import { BaoxueError } from "../../model/errors.js";
import { factOf, yesNo } from "../fields/read-facts.js";
import type { ListScope } from "../kit/child-list.js";
import type { ChildRecord } from "../source/child-record.js";
import { timeOffOf } from "../source/time-off.js";
import { inClassNow } from "./who.js";

/** Whose children a list tells of, and from which age to which they must be at school: the law's 6, or 7, is the host's to say. */
export interface SchoolAgeScope extends ListScope {
  readonly age: SchoolAge;
}

/**
 * Refuses ages that make no sense.
 *
 * @throws {BaoxueError} `invalid-input` then.
 */
export function checkAge(age: Partial<SchoolAge> | undefined): void {
  const { from = -1, to = -1, countedOn = "" } = age ?? {};
  const right = Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from <= to;
  if (right && parseDay(countedOn) !== undefined) return;
  throw new BaoxueError("invalid-input", [
    { path: "age", value: age, expected: "whole years from and to, counted on a day that exists" },
  ]);
}

/** Whether a child must be at school by its age; where its birthday is not known, nobody can tell. */
export function ofAge(child: ChildRecord, age: SchoolAge): boolean | "bornOn" {
  return isOfSchoolAge(child.listed()?.bornOn, age) ?? "bornOn";
}

/**
 * Whether a child is, as far as is on record, at no school and not away from it by right: never entered, gone and nowhere arrived (trap 31), its
 * time off over (trap 32). One that has finished, is taught at home or at a special school is none.
 */
export function atNoSchool(child: ChildRecord): boolean {
  const off = timeOffOf(child);
  if (inClassNow(child) || (off !== undefined && !off.over)) return false;
  return !hasFinished(child) && !isTaughtElsewhere(child);
}

/** Whether it is through with compulsory education, or has died. */
export function hasFinished(child: ChildRecord): boolean {
  const last = child.spells().at(-1)?.status;
  const finished = yesNo(child, "finishedCompulsory") === true;
  return finished || last === "died" || (last === "graduated" && (child.class()?.grade ?? 0) >= 9);
}

/** Whether another school has said that the child arrived. */
export function hasArrivedElsewhere(child: ChildRecord): boolean {
  const last = child.spells().at(-1);
  return last?.status === "transferredOut" && last.acknowledgedOn !== undefined;
}

function isTaughtElsewhere(child: ChildRecord): boolean {
  return hasArrivedElsewhere(child) || ["specialSchool", "homeTeaching"].includes(String(factOf(child, "placement")));
}
