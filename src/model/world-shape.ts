import type { Issue } from "./errors.js";
import { coreKinds } from "./kinds.js";
import { periodKeyPhrase } from "./period-key.js";
import {
  type Check,
  type Fields,
  fields,
  isObject,
  listOf,
  oneOf,
  optional,
  someText,
  textFor,
  that,
  wholeIssues,
} from "./shape-check.js";

/** What a host without types gets wrong: lists that are none, entries that are none, texts that are none, kinds and sessions that do not exist. The schemas look closer. */
export function worldShapeIssues(data: unknown): readonly Issue[] {
  return wholeIssues(isWorld, data, undefined);
}

/** Whether a text can be the id of a subject. `#` ends the subject in the ids of findings: with it in two ids, these could be one. */
export function isSubjectId(text: string): boolean {
  return !text.includes("#");
}

/** What such a text must be, in one phrase. */
export const subjectIdPhrase = "an id without #";

const isEvent: Check = /* @__PURE__ */ (() => {
  const date = textFor("an existing date YYYY-MM-DD");
  const moment = textFor("YYYY-MM-DD or YYYY-MM-DDTHH:mm");
  const anEvent = fields({
    id: someText,
    occurredOn: moment,
    recordedOn: moment,
    supersedes: optional(someText),
    subject: optional(fields({ kind: someText, id: someText })),
    pupil: optional(someText),
    period: optional(textFor(periodKeyPhrase)),
    about: optional(moment),
    dueOn: optional(moment),
    expiresOn: optional(date),
  });
  const session = oneOf("am", "pm");
  const ref = fields({ date, session });
  const byKind: ReadonlyMap<unknown, Check> = new Map([
    ["enrolled", fields({ class: someText })],
    ["register", fields({ class: someText, session, absent: listOf(someText) })],
    ["mark", fields({ session })],
    ["leave", fields({ from: ref, to: ref })],
  ]);
  const kinds = `one of ${[...coreKinds].join(", ")}, or a host's own with a prefix`;
  const itsKind = fields({ kind: that(isKind, kinds) });
  return (value, context) => {
    const own = isObject(value) ? byKind.get(value["kind"]) : undefined;
    const wrong = own ? none : itsKind(value, context);
    if (wrong.length > 0 || !isObject(value)) return wrong;
    const shared = isPlainlyAnEvent(value) ? none : anEvent(value, context);
    const more = own ? own(value, context) : none;
    return shared.length === 0 ? more : [...shared, ...more];
  };
})();

const none: readonly Issue[] = [];

/**
 * Whether an event is sound at first sight, as most of a million are: who, when, and none of the fields that few have. Each is read by its name in the
 * program: engines find what an object lacks many times slower by a name out of a list.
 */
function isPlainlyAnEvent(event: Fields): boolean {
  const { id, pupil, occurredOn, recordedOn } = event;
  const isDated = typeof occurredOn === "string" && typeof recordedOn === "string";
  return isDated && isName(id) && (pupil === undefined || isName(pupil)) && hasNoMore(event);
}

function isName(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

function hasNoMore({ supersedes, subject, period, about, dueOn, expiresOn }: Fields): boolean {
  const isOfItself = supersedes === undefined && subject === undefined && period === undefined;
  return isOfItself && about === undefined && dueOn === undefined && expiresOn === undefined;
}

function isKind(kind: unknown): boolean {
  return typeof kind === "string" && (coreKinds.has(kind) || kind.includes(":"));
}

const isWorld: Check = /* @__PURE__ */ (() => {
  const date = textFor("an existing date YYYY-MM-DD");
  const withoutSign = that((value) => isSubjectId(value as string), subjectIdPhrase);
  const id: Check = (value, context) => {
    const wrong = someText(value, context);
    return wrong.length > 0 ? wrong : withoutSign(value, context);
  };
  const grade = that(
    (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 12,
    "a whole number from 1 to 12",
  );
  return fields({
    recordsFrom: date,
    schools: listOf(fields({ id, township: optional(id), authority: optional(id), recordsFrom: optional(date) })),
    classes: listOf(fields({ id, school: someText, grade, stage: optional(oneOf("primary", "junior", "senior")) })),
    pupils: listOf(
      fields({
        id,
        formerIds: optional(listOf(someText)),
        bornOn: optional(date),
        village: optional(someText),
        guardians: optional(listOf(fields({ id: someText }))),
      }),
    ),
    villages: optional(listOf(fields({ id, township: id }))),
    events: listOf(isEvent),
  });
})();
