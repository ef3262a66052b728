import type { Issue } from "../../model/errors.js";
import { below, type Check, type Fields, fields, isObject, optional, someText, that } from "../../model/shape-check.js";
import { changeReasonLabels } from "./change-labels-data.js";
import type { Movement } from "./movement.js";
import { knownChange } from "./register-change.js";
import type { RegisterChange } from "./roll-effect.js";
import { type CheckedRows, checkedRows, idIssues, namedPlace, repeatedIds, someDate } from "./row-check.js";

/** How exactly a row must say where: a class for the books of a roll, a school for what becomes of transfers and times off. */
export type Exactness = "class" | "school";

const none: readonly Issue[] = [];

/** The movements that can be used, and what is wrong with the others. */
export function checkedMovements(given: unknown, path: string, exactness: Exactness): CheckedRows<Movement> {
  const repeated = repeatedIds(given);
  return checkedRows(given, path, (row) => {
    const [malformed, repeating, lacking] = [
      shape(row, undefined),
      idIssues(row, repeated),
      placeIssues(row, exactness),
    ];
    const fine = malformed.length + repeating.length + lacking.length === 0; // as most rows are
    return fine ? none : [...malformed, ...repeating, ...lacking];
  });
}

const reason: Check = /* @__PURE__ */ that(
  (value) => typeof value === "string" && Object.hasOwn(changeReasonLabels, value),
  'a reason of the register, such as "10"',
);

const code: Check = (value) => {
  const change = knownChange(value);
  if (!change) return [{ path: "", value, expected: 'a change code such as "11", or a word such as "休学"' }];
  return change.effect.kind === "notCompulsory"
    ? [{ path: "", value, expected: "a change of compulsory education" }]
    : [];
};

const shape: Check = /* @__PURE__ */ (() =>
  fields({
    id: someText,
    pupil: someText,
    code,
    on: someDate,
    from: namedPlace,
    to: namedPlace,
    reason: optional(reason),
    until: optional(someDate),
  }))();

/** What a row lacks of the places that its change needs. */
function placeIssues(row: unknown, exactness: Exactness): readonly Issue[] {
  const change = isObject(row) ? knownChange(row["code"]) : undefined;
  return change && isObject(row) ? neededIssues(row, change, exactness) : none;
}

function neededIssues(row: Fields, { effect }: RegisterChange, exactness: Exactness): readonly Issue[] {
  switch (effect.kind) {
    case "leaves":
      return effect.beforeEntry ? none : lacks(row, "from", exactness);
    case "comes":
      return effect.beforeEntry ? none : lacks(row, "to", exactness);
    case "moves":
      return [...lacks(row, "from", exactness), ...lacks(row, "to", exactness)];
    case "either":
      return eitherIssues(row, exactness);
    default:
      return none;
  }
}

function eitherIssues(row: Fields, exactness: Exactness): readonly Issue[] {
  const from = lacks(row, "from", exactness);
  return from.length > 0 && lacks(row, "to", exactness).length > 0 ? from : none;
}

/** A place that is there but malformed has its own issues already. */
function lacks(row: Fields, side: "from" | "to", exactness: Exactness): readonly Issue[] {
  const place = row[side];
  if (place === undefined) return [{ path: `.${side}`, value: place, expected: expectedPlace[exactness] }];
  if (!isObject(place) || exactness === "school") return none;
  if (place["grade"] !== undefined && place["class"] !== undefined) return none;
  return (["grade", "class"] as const)
    .filter((field) => place[field] === undefined)
    .map((field) => below(`.${side}`, { path: `.${field}`, value: undefined, expected: expectedPlace.class }));
}

const expectedPlace: Readonly<Record<Exactness, string>> = {
  class: "a school, grade and class, as this change needs",
  school: "a school, as this change needs",
};
