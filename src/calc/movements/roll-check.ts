import { parseDay } from "../../model/civil-date.js";
import type { Issue } from "../../model/errors.js";
import { type Check, fields, isObject, listOf, oneOf, optional, that, wholeIssues } from "../../model/shape-check.js";
import { isGradeStructure } from "./grade-structure.js";
import { someDate } from "./row-check.js";

const list: Check = /* @__PURE__ */ that(Array.isArray, "a list");

const structure: Check = /* @__PURE__ */ that(
  (value) => typeof value === "function" || isGradeStructure(value),
  '"6+3", "5+4", or a function of the school',
);

const shape: Check = /* @__PURE__ */ (() => {
  const roster = fields({ on: someDate, rows: list });
  return fields({
    opening: roster,
    closing: roster,
    movements: list,
    promotion: optional(
      fields({
        on: someDate,
        structure,
        assumed: optional(listOf(oneOf("firstGrade", "lastGrade", "otherStage"))),
      }),
    ),
  });
})();

/** What is wrong with the input of a balance beside its rows. */
export function rollIssues(input: unknown): readonly Issue[] {
  const found = wholeIssues(shape, input, undefined);
  return found.length > 0 || !isObject(input) ? found : orderIssues(input);
}

function orderIssues({ opening, closing, promotion }: Readonly<Record<string, unknown>>): readonly Issue[] {
  const [from, to, step] = [opening, closing, promotion].map(dayIn);
  if (from === undefined || to === undefined) return [];
  if (to.day <= from.day)
    return [{ path: "closing.on", value: to.date, expected: `a day after the opening roster's, ${from.date}` }];
  if (step === undefined || (step.day > from.day && step.day <= to.day)) return [];
  return [{ path: "promotion.on", value: step.date, expected: `a day after ${from.date}, up to and on ${to.date}` }];
}

function dayIn(value: unknown): { readonly date: string; readonly day: number } | undefined {
  const date = isObject(value) ? value["on"] : undefined;
  const day = typeof date === "string" ? parseDay(date) : undefined;
  return typeof date === "string" && day !== undefined ? { date, day } : undefined;
}
