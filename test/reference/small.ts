/** A school with one child or more, a calendar of five weeks, and rules of our own: for examples reasoned by hand. */
import type { SchoolCalendarData } from "../../src/model/calendar-data.js";
import type { SchoolEvent } from "../../src/model/events.js";
import type { Register } from "../../src/model/events-attendance.js";
import type { HomeVisit, PhoneCall, Report } from "../../src/model/events-contact.js";
import type { CivilMoment } from "../../src/model/moment.js";
import type { Session } from "../../src/model/session.js";
import type { SubjectRef } from "../../src/model/subject.js";
import type { WorldData } from "../../src/model/world-data.js";
import { document } from "../../src/rules/dialect.js";
import type { Policy } from "../../src/rules/policy.js";
import type { Rule } from "../../src/rules/rule.js";
import type { State } from "../../src/rules/state.js";
import { assessNaively, type NaiveQuestion } from "./assess.js";
import type { NaiveFinding } from "./finding.js";
import { lookAt, occurredBefore } from "./log.js";
import { lookWith } from "./look.js";
import { lastMinute, momentText } from "./time.js";

const text = { zh: "略", en: "left out" };

/** Five weeks from Monday 1 September 2025; Wednesday 10 September is off, Saturday 13 makes up for it. */
export const fiveWeeks: SchoolCalendarData = {
  id: "five-weeks",
  holidays: [
    {
      year: 2025,
      rest: [{ date: "2025-09-10", name: text }],
      makeUp: [{ date: "2025-09-13", name: text }],
      source: "notice",
      publishedOn: "2024-11-12",
    },
  ],
  terms: [
    {
      schoolYear: "2025-2026",
      name: "autumn",
      from: "2025-09-01",
      to: "2025-10-03",
      source: "term",
      publishedOn: "2025-06-20",
    },
  ],
};

type September = `${number}`;

export const on = (day: September, time = ""): CivilMoment => `2025-09-${day.padStart(2, "0")}${time}` as CivilMoment;

let made = 0;
export const nextId = (): string => `e${String(++made).padStart(3, "0")}`;

/** What every event needs, on a day of September. */
export function dated(day: September, more: Partial<Pick<SchoolEvent, "id" | "occurredOn" | "recordedOn">> = {}) {
  return { id: nextId(), occurredOn: on(day), recordedOn: on(day), ...more };
}

export function register(day: September, session: Session, absent: boolean, more: Partial<Register> = {}): Register {
  return { kind: "register", class: "c", session, absent: absent ? ["p"] : [], ...dated(day), ...more };
}

/** Registers of whole days, one letter a session: `a` absent, `p` present, `.` not taken. */
export function registers(first: number, letters: string, ...days: readonly number[]): readonly Register[] {
  return letters.split(" ").flatMap((pair, i) => {
    const day: September = `${days[i] ?? first + i}`;
    return (["am", "pm"] as const).flatMap((session, j) =>
      pair[j] === "." ? [] : [register(day, session, pair[j] === "a")],
    );
  });
}

export function visit(day: September, more: Partial<HomeVisit> = {}): HomeVisit {
  const usual = { by: "homeroomTeacher", purpose: "return", with: "guardian", inPerson: true } as const;
  return { kind: "homeVisit", pupil: "p", ...usual, ...dated(day), ...more };
}

export function call(day: September, more: Partial<PhoneCall> = {}): PhoneCall {
  const usual = { by: "homeroomTeacher", purpose: "return", with: "guardian", live: true } as const;
  return { kind: "phoneCall", pupil: "p", ...usual, ...dated(day), ...more };
}

export function report(day: September, to: Report["to"], more: Partial<Report> = {}): Report {
  return { kind: "report", pupil: "p", by: "school", to, matter: "failedPersuasion", ...dated(day), ...more };
}

export const pupil: SubjectRef = { kind: "pupil", id: "p" };
export const theSchool: SubjectRef = { kind: "school", id: "s" };

const enrolled: SchoolEvent = {
  kind: "enrolled",
  id: "in",
  pupil: "p",
  class: "c",
  occurredOn: "2025-08-31",
  recordedOn: "2025-08-31",
};

/** A figure of one indicator about the school, published on a day for a period. */
export function figure(day: `2025-${string}`, period: string, numerator: number, denominator = 100): SchoolEvent {
  return {
    kind: "figure",
    id: `f-${day}-${period}`,
    subject: theSchool,
    indicator: "rate",
    period,
    numerator,
    denominator,
    occurredOn: day as "2025-09-01",
    recordedOn: day as "2025-09-01",
  };
}

/** One child in one class of one school. */
export function world(...events: readonly SchoolEvent[]): WorldData {
  return {
    recordsFrom: "2025-08-01",
    schools: [{ id: "s", township: "town" }],
    classes: [{ id: "c", school: "s", grade: 7 }],
    pupils: [{ id: "p" }],
    events: [enrolled, ...events],
  };
}

/** The words of a small document. */
export const our = document("our", {
  clauses: { c1: { at: "1", summary: text } },
  readings: {},
  parameters: {
    given: { clauses: ["c1"], meaning: text, unit: text, value: 2 },
    rising: {
      clauses: ["c1"],
      meaning: text,
      unit: text,
      value: [{ value: 1 }, { from: "2025-09-15", value: 5 }, { stage: "junior", value: 3 }],
    },
    missing: { clauses: ["c1"], meaning: text, unit: text },
  },
});

const usual = { cites: ["c1"], bearer: "school", must: our.did("homeVisit"), due: { kind: "sameDay" } } as const;

/** A duty of the school to visit on the same day, unless it says otherwise. */
export function duty(spec: Partial<Parameters<typeof our.duty>[1]>, id = "r"): Rule {
  return our.duty(id, { when: our.happens(our.did("report")), ...usual, ...spec });
}

export function policyOf(...rules: readonly Rule[]): Policy {
  return our.policy({
    title: text,
    issuer: text,
    issuedOn: "2025-01-01",
    inForceFrom: "2025-08-01",
    binds: ["school"],
    counting: { startDay: "excluded", roll: "none" },
    rules,
  });
}

export type Asked = Omit<NaiveQuestion, "asOf">;

/** What rules find, under the calendar of five weeks. */
export function find(
  rules: Rule | readonly Rule[],
  data: WorldData,
  asOf: CivilMoment,
  asked: Asked = {},
): readonly NaiveFinding[] {
  const list = "kind" in rules ? [rules] : rules;
  return assessNaively(policyOf(...list), fiveWeeks, data, { asOf, ...asked });
}

/** The one finding of a rule; anything else is an error. */
export function only(
  rules: Rule | readonly Rule[],
  data: WorldData,
  asOf: CivilMoment,
  asked: Asked = {},
): NaiveFinding {
  const [one, ...others] = find(rules, data, asOf, asked);
  if (!one || others.length > 0)
    throw new Error(`expected one, found ${JSON.stringify(lines([...(one ? [one] : []), ...others]))}`);
  return one;
}

/** The findings in one line each: rule, subject and key, and the marks without the force. */
export function lines(found: readonly NaiveFinding[]): readonly string[] {
  return found.map(({ id, stage, timeliness, certainty }) =>
    [id.slice(id.indexOf("/") + 1), stage, timeliness, certainty].join(" "),
  );
}

/** When a state is so, as `from..until` with `…` for what has no end; one list where all of it is certain. */
export function when(
  state: State,
  data: WorldData,
  asOf: CivilMoment,
  subject: SubjectRef = pupil,
  rules: readonly Rule[] = [],
): readonly string[] | { readonly certain: readonly string[]; readonly possible: readonly string[] } {
  const inOrder = { ...data, events: data.events.toSorted(occurredBefore) };
  const view = lookAt(inOrder, { data: fiveWeeks, knownOn: Infinity }, lastMinute(asOf), Infinity);
  const spans = lookWith(policyOf(...rules), view)
    .about(subject)
    .spans(state);
  const [certain, possible] = [spans.certain, spans.possible].map((list) =>
    list.map(({ from, until }) => `${shortly(from)}..${shortly(until)}`),
  );
  const same = JSON.stringify(certain) === JSON.stringify(possible);
  return same ? (possible ?? []) : { certain: certain ?? [], possible: possible ?? [] };
}

/** Day and hour of September, such as `03` or `03T12:00`; with the month where it is another. */
function shortly(minute: number): string {
  if (!Number.isFinite(minute)) return "…";
  return momentText(minute).replace("2025-09-", "").replace("T00:00", "");
}
