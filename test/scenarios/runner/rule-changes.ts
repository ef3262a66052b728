/** Small changes of rules, such as a slip of the pen would make: a scenario must notice each. */
import type { Rule } from "../../../src/rules/rule.js";

/** A rule with one thing changed, and what that is. */
export interface Change {
  readonly what: string;
  readonly rule: Rule;
}

type Json = string | number | boolean | null | readonly Json[] | JsonObject;
interface JsonObject {
  readonly [key: string]: Json;
}

/** What may stand in place of a value, each with a name. */
type Slips = readonly (readonly [what: string, value: Json | undefined])[];

/** Changes a value inside a rule in every way that its place allows. */
export function changesOf(rule: Rule): readonly Change[] {
  const whole = JSON.parse(JSON.stringify(rule)) as JsonObject;
  return changesIn(whole, []).map(([what, changed]) => ({ what, rule: changed as unknown as Rule }));
}

/** What names a rule, or is only said of it, is not changed. */
const names: ReadonlySet<string> = new Set(["id", "title", "cites", "readings", "outcome", "finding"]);

function changesIn(value: Json, path: readonly string[]): readonly (readonly [string, Json])[] {
  if (isList(value)) {
    const inside = value.flatMap((one, i) =>
      changesIn(one, [...path, String(i)]).map(
        ([what, made]) => [what, value.map((old, j) => (i === j ? made : old))] as const,
      ),
    );
    return [...inside, ...shortened(value, path)];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => {
    if (names.has(key)) return [];
    const at = [...path, key];
    const slips = slipsOf(key, one, value).map(
      ([what, made]) => [`${at.join(".")}: ${what}`, otherwise(value, key, made)] as const,
    );
    return [...slips, ...changesIn(one, at).map(([what, made]) => [what, { ...value, [key]: made }] as const)];
  });
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function otherwise(value: JsonObject, key: string, made: Json | undefined): Json {
  const { [key]: _, ...rest } = value;
  return made === undefined ? rest : { ...rest, [key]: made };
}

/** One of several left out: a way, a part, an office, a stage, a month. */
function shortened(value: readonly Json[], path: readonly string[]): readonly (readonly [string, Json])[] {
  if (value.length < 2 || path.at(-1) === "counterparty") return [];
  return value.map((_, i) => [`${path.join(".")}: without ${i}`, value.filter((_one, j) => j !== i)] as const);
}

const swapped: Readonly<Record<string, string>> = {
  and: "or",
  or: "and",
  allOf: "anyOf",
  anyOf: "allOf",
  every: "some",
  atLeast: "over",
  atMost: "under",
  completes: "enters",
  enters: "completes",
  calendarYear: "schoolYear",
  schoolYear: "calendarYear",
  halfYear: "quarter",
  run: "case",
};

/** Offices that look alike, and are not. */
const otherOffice: Readonly<Record<string, string>> = {
  homeroomTeacher: "gradeHead",
  subjectTeacher: "gradeHead",
  teacher: "school",
  schoolLeader: "gradeHead",
  school: "villageCommittee",
  townshipGovernment: "villageCommittee",
  villageCommittee: "townshipGovernment",
  policeStation: "townshipGovernment",
  publicSecurityBureau: "leadingGroup",
  educationAuthority: "leadingGroup",
  leadingGroup: "educationAuthority",
  labourDepartment: "justiceDepartment",
  justiceDepartment: "labourDepartment",
  womensFederation: "youthLeague",
  townEducationOffice: "townshipGovernment",
  guardian: "pupil",
};

const counted: ReadonlySet<string> = new Set(["count", "years", "atLeast", "amount", "level", "atMost"]);
const mayGo: ReadonlySet<string> = new Set([
  "while",
  "appliesTo",
  "whole",
  "oncePer",
  "force",
  "counterparty",
  "target",
  "where",
]);

function slipsOf(key: string, value: Json, around: JsonObject): Slips {
  return [
    ...(counted.has(key) && typeof value === "number" ? ([["one more", value + 1]] satisfies Slips) : []),
    ...(["kind", "is", "edge", "within"].includes(key) ? swap(value) : []),
    ...(mayGo.has(key) && !isPattern(around) ? ([["left out", undefined]] satisfies Slips) : []),
    ...(key === "where" && isPattern(around) ? looser(value) : []),
    ...(key === "bearers" && isList(value) ? otherBearers(value) : []),
    ...(key === "due" ? otherDue(value) : []),
    ...(kindOf(value) === "not" ? ([["not not", (value as JsonObject)["of"]]] satisfies Slips) : []),
    ...(kindOf(value) === "risingUntil" ? risingOnly(value as JsonObject) : []),
    ...(key === "value" && typeof value === "boolean" ? ([["the contrary", !value]] satisfies Slips) : []),
  ];
}

function swap(value: Json): Slips {
  if (typeof value !== "string") return [];
  const other = swapped[value];
  return other === undefined ? [] : [[`${value} as ${other}`, other]];
}

/** The pattern of an act: its `where` is a table of fields. */
function isPattern(around: JsonObject): boolean {
  const { where } = around;
  return typeof where === "object" && where !== null && !isList(where) && !("kind" in where);
}

/** A field no longer asked for. */
function looser(where: Json): Slips {
  if (typeof where !== "object" || where === null || isList(where)) return [];
  return Object.keys(where).flatMap(
    (field): Slips => [[`any ${field}`, otherwise(where, field, undefined)], ...otherLists(where, field)],
  );
}

/** One of several contents no longer asked for. */
function otherLists(where: JsonObject, field: string): Slips {
  const test = where[field];
  const includes = typeof test === "object" && test !== null && !isList(test) ? test["includes"] : undefined;
  if (includes === undefined || !isList(includes) || includes.length < 2) return [];
  return includes.map((one, i) => [
    `${field} without ${JSON.stringify(one)}`,
    { ...where, [field]: { includes: includes.filter((_, j) => j !== i) } },
  ]);
}

function otherBearers(bearers: readonly Json[]): Slips {
  return bearers.map((one, i) => {
    const other = (typeof one === "string" ? otherOffice[one] : undefined) ?? "leadingGroup";
    return [`${other} for ${JSON.stringify(one)}`, bearers.map((old, j) => (i === j ? other : old))];
  });
}

/** A day more; a time where the text has none; no time where it has one. */
function otherDue(due: Json): Slips {
  const { kind } = due as JsonObject;
  if (kind === "sameDay")
    return [
      ["a day later", { kind: "within", amount: 1, unit: "calendarDay" }],
      ["no time", { kind: "vague" }],
    ];
  if (kind === "vague") return [["the same day", { kind: "sameDay" }]];
  return kind === "endOfPeriod" || kind === "namedInTrigger" ? [["no time", { kind: "vague" }]] : [];
}

function risingOnly(goal: JsonObject): Slips {
  const { level } = goal;
  return level === undefined ? [] : [["a level at once", { kind: "level", is: "atLeast", level }]];
}

function kindOf(value: Json): Json | undefined {
  return typeof value === "object" && value !== null && !isList(value) ? value["kind"] : undefined;
}
