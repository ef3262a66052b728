import type { SchoolCalendarData } from "./calendar-data.js";
import { termKey } from "./calendar-days.js";
import { calendarShapeIssues } from "./calendar-shape.js";
import { parseDay } from "./civil-date.js";
import type { Issue } from "./errors.js";
import { parseTime } from "./moment.js";

/** Everything that is wrong with a school calendar's data; empty when it can be used. */
export function calendarIssues(data: SchoolCalendarData): readonly Issue[] {
  const shape = calendarShapeIssues(data);
  if (shape.length > 0) return shape;
  return [...holidayIssues(data), ...termIssues(data), ...specialIssues(data), ...timeIssues(data)];
}

function dateIssue(path: string, value: string): readonly Issue[] {
  return parseDay(value) === undefined ? [{ path, value, expected: "an existing date YYYY-MM-DD" }] : [];
}

function holidayIssues({ holidays }: SchoolCalendarData): readonly Issue[] {
  const dates = holidays.flatMap((year, i) => [
    ...dateIssue(`holidays[${i}].publishedOn`, year.publishedOn),
    ...year.rest.flatMap((day, j) => dateIssue(`holidays[${i}].rest[${j}].date`, day.date)),
    ...year.makeUp.flatMap((day, j) => dateIssue(`holidays[${i}].makeUp[${j}].date`, day.date)),
  ]);
  const strange = holidays.flatMap(({ year }, i): Issue[] =>
    Number.isInteger(year) && year >= 1000 && year <= 9999
      ? []
      : [{ path: `holidays[${i}].year`, value: year, expected: "a year of four digits" }],
  );
  if (strange.length > 0) return [...dates, ...strange];
  const years = [...new Set(holidays.map((year) => year.year))].sort((a, b) => a - b);
  const gap = years.find((year, i) => i > 0 && year !== (years[i - 1] ?? 0) + 1);
  if (gap === undefined) return dates;
  return [
    ...dates,
    { path: "holidays", value: years, expected: `years without a gap (nothing is given for ${gap - 1})` },
  ];
}

function termIssues({ terms }: SchoolCalendarData): readonly Issue[] {
  const dates = terms.flatMap((term, i) => [
    ...dateIssue(`terms[${i}].from`, term.from),
    ...dateIssue(`terms[${i}].to`, term.to),
    ...dateIssue(`terms[${i}].publishedOn`, term.publishedOn),
  ]);
  const turned = terms.flatMap((term, i): Issue[] =>
    term.to < term.from ? [{ path: `terms[${i}].to`, value: term.to, expected: `a date not before ${term.from}` }] : [],
  );
  const published = [...terms].sort((a, b) => (a.publishedOn < b.publishedOn ? -1 : 1));
  const latest = [...new Map(published.map((term) => [termKey(term), term])).values()];
  const sorted = latest.sort((a, b) => (a.from < b.from ? -1 : 1));
  const overlapping = sorted.flatMap((term, i): Issue[] => {
    const before = sorted[i - 1];
    return before && term.from <= before.to
      ? [{ path: "terms", value: term, expected: `a term that begins after ${before.to}` }]
      : [];
  });
  return [...dates, ...turned, ...overlapping];
}

function specialIssues({ specialDays = [] }: SchoolCalendarData): readonly Issue[] {
  return specialDays.flatMap((day, i) => [
    ...dateIssue(`specialDays[${i}].date`, day.date),
    ...dateIssue(`specialDays[${i}].publishedOn`, day.publishedOn),
  ]);
}

function timeIssues({ sessionTimes }: SchoolCalendarData): readonly Issue[] {
  if (!sessionTimes) return [];
  const { am, pm } = sessionTimes;
  const hours = [am.from, am.to, pm.from, pm.to];
  const minutes = hours.map(parseTime);
  const rising = minutes.every(
    (minute, i) => minute !== undefined && (i === 0 || minute > (minutes[i - 1] ?? Number.NaN)),
  );
  return rising
    ? []
    : [{ path: "sessionTimes", value: hours, expected: "four times HH:mm, each later than the one before" }];
}
