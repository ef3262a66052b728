/** Where a child is expected, and what each taught session was for it. */
import type { Enrolled, Leave, Left, Mark, Register } from "../../src/model/events-attendance.js";
import type { School, SchoolClass } from "../../src/model/people.js";
import type { Session } from "../../src/model/session.js";
import { type CalendarView, schoolDayProvisional, sessionTimes, taughtSessions } from "./calendar.js";
import { eventsOf, recordedBefore, type View } from "./log.js";
import { type Day, dayOfMinute, type Minute, toDate, toDay } from "./time.js";

export type Status = "attended" | "excused" | "absent" | "unknown";

/** A session as it was for one child. */
export interface Seen {
  readonly day: Day;
  readonly session: Session;
  readonly start: Minute;
  readonly end: Minute;
  readonly status: Status;
  /** The sessions taught on that day, in order. */
  readonly taught: readonly Session[];
  /** That it is a school day is not published. */
  readonly provisional: boolean;
}

/** What the log says that bears on where a child was expected and on whether it came, each list in order. */
export interface Child {
  readonly view: View;
  readonly pupil: string;
  readonly moves: readonly (Enrolled | Left)[];
  readonly registers: readonly Register[];
  readonly marks: readonly Mark[];
  readonly leaves: readonly Leave[];
}

export function childOf(view: View, pupil: string): Child {
  const own = (event: { readonly pupil: string }): boolean => event.pupil === pupil;
  return {
    view,
    pupil,
    moves: view.log.filter(
      (event): event is Enrolled | Left => (event.kind === "enrolled" || event.kind === "left") && own(event),
    ),
    registers: eventsOf(view, "register"),
    marks: eventsOf(view, "mark").filter(own),
    leaves: eventsOf(view, "leave").filter(own),
  };
}

/** The class in which a child is expected on a day: the last move up to that day says. */
export function classOn(child: Child, day: Day): SchoolClass | undefined {
  const move = child.moves.filter((entry) => toDay(entry.occurredOn) <= day).at(-1);
  return move?.kind === "enrolled" ? child.view.data.classes.find((entry) => entry.id === move.class) : undefined;
}

/** Where a child is placed on a day, or else was placed last before, or else first after. */
export function classAround(child: Child, day: Day): SchoolClass | undefined {
  const days = child.moves.map((move) => toDay(move.occurredOn));
  for (let each = day; each >= Math.min(...days); each--) {
    const entry = classOn(child, each);
    if (entry) return entry;
  }
  const later = days.find((each) => each > day && classOn(child, each));
  return later === undefined ? undefined : classOn(child, later);
}

function schoolOf(view: View, entry: SchoolClass): School | undefined {
  return view.data.schools.find((school) => school.id === entry.school);
}

/** The first day on which a child is no longer expected anywhere, for good as far as is known. */
export function leavingDay(child: Child): Day | undefined {
  if (child.moves.at(-1)?.kind !== "left") return undefined;
  const days = child.moves.map((move) => toDay(move.occurredOn));
  let day = Math.max(...days);
  while (day > Math.min(...days) && !classOn(child, day - 1)) day--;
  return day;
}

/** The taught sessions of a child up to the moment of looking, in order; one not yet over of which nothing is said is left out. */
export function sessionsOf(child: Child): readonly Seen[] {
  const seen: Seen[] = [];
  const first = Math.min(...child.moves.map((move) => toDay(move.occurredOn)));
  for (let day = first; day <= dayOfMinute(child.view.asOf); day++) {
    const entry = classOn(child, day);
    const calendar = entry && child.view.calendars.ofSchool(entry.school);
    if (entry && calendar && isJudged(child, day)) seen.push(...sessionsOn(child, entry, calendar, day));
  }
  return seen;
}

function sessionsOn(child: Child, entry: SchoolClass, calendar: CalendarView, day: Day): readonly Seen[] {
  const taught = taughtSessions(calendar, day);
  const provisional = schoolDayProvisional(calendar, day);
  return taught.flatMap((session) => {
    const { start, end } = sessionTimes(calendar, day, session);
    const status = start <= child.view.asOf ? statusOf(child, entry, { day, session, end }) : undefined;
    if (!status || (status === "unknown" && provisional)) return [];
    return [{ day, session, start, end, status, taught, provisional }];
  });
}

/** Nothing before the records begin is judged: those of the school where the child is placed around that day, or else those of the world. */
function isJudged(child: Child, day: Day): boolean {
  const entry = classAround(child, day);
  return day >= toDay((entry && schoolOf(child.view, entry)?.recordsFrom) ?? child.view.data.recordsFrom);
}

function statusOf(child: Child, entry: SchoolClass, here: Pick<Seen, "day" | "session" | "end">): Status | undefined {
  const said = lastSaid(child, entry, here);
  const attended = said?.kind === "mark" ? said.attended : said?.absent.includes(child.pupil) === false;
  if (attended) return "attended";
  if (child.leaves.some((leave) => excuses(leave, here))) return "excused";
  if (said) return "absent";
  return here.end <= child.view.asOf ? "unknown" : undefined;
}

/** The class's register or the child's mark, whichever was recorded last. */
function lastSaid(
  child: Child,
  entry: SchoolClass,
  { day, session }: Pick<Seen, "day" | "session">,
): Register | Mark | undefined {
  const date = toDate(day);
  const here = (event: Register | Mark): boolean => event.session === session && event.occurredOn.startsWith(date);
  const registers = child.registers.filter((event) => event.class === entry.id && here(event));
  return [...registers, ...child.marks.filter(here)].sort(recordedBefore).at(-1);
}

function excuses(leave: Leave, { day, session }: Pick<Seen, "day" | "session">): boolean {
  if (!leave.approved) return false;
  const order = (on: Day, part: Session): number => on * 2 + (part === "am" ? 0 : 1);
  const first = order(toDay(leave.from.date), leave.from.session);
  const last = order(toDay(leave.to.date), leave.to.session);
  return first <= order(day, session) && order(day, session) <= last;
}
