import type { AgendaItem } from "../calc/agenda.js";
import { type ReminderOptions, type Reminders, reminders } from "../calc/reminders.js";
import { type CivilDate, dayOf } from "../model/civil-date.js";
import { BaoxueError } from "../model/errors.js";
import type { Language } from "../model/text.js";
import type { Assessment } from "../rules/finding.js";
import type { Policy } from "../rules/policy.js";
import { type CalendarEntry, entryOf, type ShownPupils } from "./calendar-entry.js";

/** Whose duties, in which language, and what was given out before. */
export type CalendarEntryOptions = ReminderOptions &
  ShownPupils & {
    readonly language: Language;
    /** What this function answered last for the same people: then changes are counted, and what is over is cancelled. */
    readonly previous?: readonly CalendarEntry[];
    /** For how many days after its own day a cancelled entry is still given out; 30 unless given. */
    readonly keepCancelledDays?: number;
  };

/**
 * The agenda of an office or person as entries of a calendar: whatever has a deadline or a target, by day. No name and no free text stands in it, only
 * words of the policy and the numbers of the host.
 *
 * Without `previous` every entry has sequence 0, and programs take the one with the later stamp. With it, an entry whose day, title, details or
 * status has changed counts one up; one that has left the agenda is given out as cancelled, since a program that imported it would otherwise keep it.
 *
 * @param policy The policy of the assessment.
 * @throws {BaoxueError} `invalid-input` when children are hidden without `uidOf`, when two findings get one uid or one gets none, or when a lead is no whole number;
 * `invalid-date` and `beyond-horizon` as for reminders.
 * @example
 * ```ts
 * import { calendarEntries, schoolCalendar } from "baoxue";
 * import { city2016 } from "baoxue/policies";
 * const calendar = schoolCalendar({ id: "office", holidays: [], terms: [] });
 * const nothing = { policy: "city-2016", asOf: "2025-10-16", findings: [], leftOut: [], alerts: [] } as const;
 * calendarEntries(city2016, nothing, { calendar, language: "zh", role: "homeroomTeacher", at: "7-3" }); //=> []
 * ```
 */
export function calendarEntries(
  policy: Policy,
  assessment: Assessment,
  options: CalendarEntryOptions,
): readonly CalendarEntry[] {
  if (options.pupils === "hidden" && typeof options.uidOf !== "function")
    throw refusal(options.uidOf, "a function, where children are hidden");
  const before = new Map((options.previous ?? []).map((entry) => [entry.uid, entry]));
  const now = itemsWithDays(reminders(assessment, options)).flatMap(([{ finding }, remindOn]) => {
    const entry = entryOf(policy, finding, remindOn, options);
    return entry ? [counted(entry, before)] : [];
  });
  const uids = new Set(now.map(({ uid }) => uid));
  if (uids.has("") || uids.size < now.length)
    throw refusal(uids.size, `${now.length} different values for as many findings, none empty`);
  const today = dayOf(assessment.asOf.slice(0, 10) as CivilDate);
  return [...now, ...gone(before, uids, today - (options.keepCancelledDays ?? 30))].sort(byDay);
}

function refusal(value: unknown, expected: string): BaoxueError {
  return new BaoxueError("invalid-input", [{ path: "uidOf", value, expected }]);
}

/** Every entry of the agenda once, with the days on which to remind. */
function itemsWithDays({ reminders: due, without }: Reminders): readonly (readonly [AgendaItem, CivilDate[]])[] {
  const days = new Map<AgendaItem, CivilDate[]>(without.map(({ item }) => [item, []]));
  for (const { item, on } of due) days.set(item, [...(days.get(item) ?? []), on]);
  return [...days];
}

/** One up where people see something else than before. */
function counted(entry: CalendarEntry, before: ReadonlyMap<string, CalendarEntry>): CalendarEntry {
  const old = before.get(entry.uid);
  return old ? { ...entry, sequence: old.sequence + Number(seen(old) !== seen(entry)) } : entry;
}

function seen({ day, title, details, status }: CalendarEntry): string {
  return JSON.stringify([day, title, details, status]);
}

/** What was given out and is no longer on the agenda. */
function gone(
  before: ReadonlyMap<string, CalendarEntry>,
  now: ReadonlySet<string>,
  oldest: number,
): readonly CalendarEntry[] {
  return [...before.values()]
    .filter(({ uid, status, day }) => !now.has(uid) && (status !== "cancelled" || dayOf(day) >= oldest))
    .map((entry) =>
      entry.status === "cancelled"
        ? entry
        : { ...entry, status: "cancelled", sequence: entry.sequence + 1, remindOn: [] },
    );
}

function byDay(a: CalendarEntry, b: CalendarEntry): number {
  const [first, second] = [`${a.day} ${a.uid}`, `${b.day} ${b.uid}`];
  return first < second ? -1 : first > second ? 1 : 0;
}
