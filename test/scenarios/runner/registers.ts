import type { CivilDate } from "../../../src/model/civil-date.js";
import { dayOf } from "../../../src/model/civil-date.js";
import type { SchoolEvent } from "../../../src/model/events.js";
import type { CivilMoment } from "../../../src/model/moment.js";
import type { SchoolCalendar } from "../../../src/model/school-calendar.js";
import type { Session } from "../../../src/model/session.js";
import { onlyDetails } from "./details.js";
import type { Entry } from "./phrases.js";
import { wrong } from "./place.js";
import { daysOf, momentIn, stretchIn } from "./times.js";

/** What rows say about registers: who was away, which were not taken, which came into the record late. */
export const attendanceItems: ReadonlySet<string> = new Set(["缺课", "未点名", "补录点名"]);

/** How the registers of a world are kept. */
export interface Keeping {
  readonly from: CivilDate;
  readonly through: CivilDate;
  readonly calendar: SchoolCalendar;
  /** The children of a class on a day. */
  readonly classOn: (pupil: string, date: CivilDate) => string | undefined;
  readonly classes: readonly string[];
}

const takenAt: Readonly<Record<Session, string>> = { am: "08:10", pm: "14:10" };

/**
 * The registers of every class on every school day, ten minutes into each session: everybody was there but those who,
 * by the rows, were away.
 *
 * @throws {Error} Where a row speaks of a day on which its class has no lessons, or of a child in no class.
 */
export function registersOf(rows: readonly Entry[], keeping: Keeping): readonly SchoolEvent[] {
  const away = new Map<string, string[]>();
  const kept = new Map<string, CivilMoment | "never">();
  for (const entry of rows) readRow(entry, keeping, away, kept);
  return daysOf({ from: keeping.from, to: keeping.through }).flatMap((date) =>
    taughtOn(keeping.calendar, date).flatMap((session) =>
      keeping.classes.flatMap((inClass): readonly SchoolEvent[] => {
        const key = keyOf(inClass, date, session);
        const recorded = kept.get(key);
        if (recorded === "never") return [];
        const occurredOn = `${date}T${takenAt[session]}` as CivilMoment;
        return [
          {
            kind: "register",
            id: `点名-${key}`,
            class: inClass,
            session,
            absent: away.get(key) ?? [],
            occurredOn,
            recordedOn: recorded ?? occurredOn,
          },
        ];
      }),
    ),
  );
}

function readRow(
  { item, row: { place }, time, about, recorded, details }: Entry,
  { calendar, classOn, classes, from, through }: Keeping,
  away: Map<string, string[]>,
  kept: Map<string, CivilMoment | "never">,
): void {
  onlyDetails(details, [], place);
  const stretch = stretchIn(time, place);
  if (stretch.from < from || stretch.to > through) wrong(place, `不在点名的日子之内（${from}至${through}）`);
  const sessions = daysOf(stretch).flatMap((date) =>
    taughtOn(calendar, date)
      .filter((session) => stretch.sessions.includes(session))
      .map((session) => ({ date, session })),
  );
  if (sessions.length === 0) wrong(place, `${time}没有课`);
  for (const { date, session } of sessions) {
    for (const name of about.split("、")) {
      const inClass = item === "缺课" ? classOn(name, date) : name;
      if (inClass === undefined || !classes.includes(inClass)) wrong(place, `“${name}”${date}不在哪个班，或不是班级`);
      const key = keyOf(inClass, date, session);
      if (item === "缺课") away.set(key, [...(away.get(key) ?? []), name]);
      else kept.set(key, item === "未点名" ? "never" : momentIn(recorded, place));
    }
  }
}

function keyOf(inClass: string, date: CivilDate, session: Session): string {
  return `${inClass} ${date} ${session}`;
}

function taughtOn(calendar: SchoolCalendar, date: CivilDate): readonly Session[] {
  const mask = calendar.teaching(dayOf(date));
  return (["am", "pm"] as const).filter((_session, i) => (mask & (1 << i)) !== 0);
}
