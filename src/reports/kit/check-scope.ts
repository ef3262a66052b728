import { agendaLists } from "../../calc/agenda-lists.js";
import { anyObject } from "../../calc/given.js";
import { BaoxueError, type Issue } from "../../model/errors.js";
import {
  type Check,
  type Fields,
  fields,
  isObject,
  listOf,
  oneOf,
  optional,
  someText,
  wholeIssues,
} from "../../model/shape-check.js";
import { subjectKindLabels } from "../../model/subject.js";
import { bilingual, day, moment, role, text, whole, yesNo } from "./field-checks.js";

/**
 * Refuses a scope that is none, or one field of which is not of the kind that its name asks for in every report: a host without types may hand in anything.
 * Whether the world has what is asked for, and whether a field may be left out, each report looks at itself.
 *
 * @throws {BaoxueError} `invalid-input` then, naming each such field.
 */
export function checkScope(scope: unknown): void {
  if (!isObject(scope))
    throw new BaoxueError("invalid-input", [{ path: "scope", value: scope, expected: "what the report is about" }]);
  const issues = scopeIssues(scope);
  if (issues.length > 0) throw new BaoxueError("invalid-input", issues);
}

function scopeIssues(scope: Fields): readonly Issue[] {
  const given = Object.entries(scopeChecks()).filter(([name]) => Object.hasOwn(scope, name));
  return wholeIssues(
    fields(Object.fromEntries(given.map(([name, check]) => [name, optional(check)]))),
    scope,
    undefined,
  );
}

/** What people wrote, each text under the name of its place. */
const written: Check = (value) =>
  isObject(value)
    ? Object.entries(value).flatMap(([name, one]) =>
        one === undefined || typeof one === "string" ? [] : [{ path: `.${name}`, value: one, expected: "a text" }],
      )
    : [{ path: "", value, expected: "an object of texts" }];

/** Papers by the change that they prove. */
const paperLists: Check = (value, context) =>
  isObject(value)
    ? Object.entries(value).flatMap(([name, list]) =>
        optional(listOf(fields({ id: someText, label: bilingual })))(list, context).map((issue) => ({
          ...issue,
          path: `.${name}${issue.path}`,
        })),
      )
    : [{ path: "", value, expected: "an object of lists of papers" }];

/** What each field is, whichever report asks for it: they bear one name for one thing. Made when first asked for, since most programs draw up no report. */
function scopeChecks(): Readonly<Record<string, Check>> {
  const level = fields({
    office: role,
    covers: oneOf(...Object.keys(subjectKindLabels)),
    several: optional(yesNo),
  });
  return {
    age: fields({ from: whole, to: whole, countedOn: day }),
    period: fields({ from: day, to: day, key: optional(text) }),
    serial: text,
    issuedOn: day,
    dueOn: moment,
    by: text,
    person: text,
    role,
    at: text,
    lists: listOf(oneOf(...agendaLists)),
    texts: written,
    writes: written,
    measures: text,
    text: listOf(bilingual),
    date: text,
    schoolYear: text,
    catchment: listOf(someText),
    lines: listOf(fields({ id: someText, label: bilingual, levels: listOf(level) })),
    photos: listOf(
      fields({ caption: optional(text), takenOn: optional(day), place: optional(text), picture: optional(text) }),
    ),
    papers: paperLists,
    onFile: listOf(fields({ event: someText, paper: someText })),
    letters: listOf(letterDemand()),
    alreadyPublished: listOf(fields({ area: text, period: text, measure: text, value: anyObject })),
    leavesOn: text,
    backOn: text,
    appliedOn: day,
    timeOff: oneOf("deferral", "suspension"),
    order: oneOf("returnByFirst", "urgingFirst", "asConditionsCome"),
    signed: yesNo,
    guardianSigns: yesNo,
    ...Object.fromEntries(ownTexts.map((name) => [name, text])),
  };
}

/** Texts of one report each. */
const ownTexts: readonly string[] = [
  "askedBy",
  "askedFor",
  "reason",
  "collector",
  "withoutGuardian",
  "lastSeen",
  "appearance",
  "proof",
  "grounds",
];

function letterDemand(): Check {
  return fields({
    id: someText,
    label: bilingual,
    clauses: listOf(text),
    letter: someText,
    upper: optional(someText),
    lower: someText,
    about: oneOf("class", "grade", "school", "township"),
    only: optional(oneOf("direct", "underOffice")),
    version: optional(someText),
    copies: optional(whole),
    formal: optional(yesNo),
    handIn: optional(fields({ material: someText, copies: whole })),
    owedBy: someText,
  });
}
