import type { Issue } from "./errors.js";
import { type Check, fields, listOf, oneOf, optional, someText, textFor, that, wholeIssues } from "./shape-check.js";

/** What a host without types gets wrong in a calendar's data: lists that are none, entries that are none, texts that are none. The schemas look closer. */
export function calendarShapeIssues(data: unknown): readonly Issue[] {
  return wholeIssues(isCalendar, data, undefined);
}

const isCalendar: Check = /* @__PURE__ */ (() => {
  const date = textFor("an existing date YYYY-MM-DD");
  const hours = fields({ from: textFor("a time HH:mm"), to: textFor("a time HH:mm") });
  const name = fields({ zh: textFor("a text"), en: textFor("a text") });
  const published = { source: textFor("a text"), publishedOn: date };
  const days = listOf(fields({ date, name }));
  const weekday = that((value) => [1, 2, 3, 4, 5, 6, 7].includes(value as number), "a weekday from 1 to 7");
  return fields({
    id: someText,
    holidays: listOf(fields({ ...published, rest: days, makeUp: days })),
    terms: listOf(
      fields({ ...published, schoolYear: someText, name: oneOf("autumn", "spring"), from: date, to: date }),
    ),
    specialDays: optional(listOf(fields({ ...published, date, teaching: listOf(oneOf("am", "pm")), reason: name }))),
    weekdays: optional(listOf(weekday)),
    sessionTimes: optional(fields({ am: hours, pm: hours })),
  });
})();
