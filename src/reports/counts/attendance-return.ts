import { compareTexts } from "../../calc/movements/place-table.js";
import type { CivilDate, DayNumber } from "../../model/civil-date.js";
import { dayOf } from "../../model/civil-date.js";
import { BaoxueError } from "../../model/errors.js";
import type { ClassId } from "../../model/people.js";
import { type Placement, placementOn } from "../../model/placement.js";
import type { SessionStatus } from "../../model/pupil-view.js";
import { type Session, type SessionIndex, sessionIndex, sessionLabels } from "../../model/session.js";
import type { SubjectRef } from "../../model/subject.js";
import type { Text } from "../../model/text.js";
import { checkSubject } from "../kit/check-subject.js";
import { checkedReport } from "../kit/checked-report.js";
import { type ChildRow, childRow } from "../kit/child-row.js";
import {
  blankCountDocument,
  blankCountTable,
  type CountColumn,
  type CountReport,
  countDocument,
  countTable,
  totalOf,
} from "../kit/count-report.js";
import { type ReportDefinition, type ReportEntry, withTies } from "../kit/report-definition.js";
import { type MissingItem, reportHead } from "../kit/report-head.js";
import { rowsTable } from "../kit/rows-table.js";
import type { ChildRecord, ReportSource } from "../source/report-source.js";
import { sourceAsOf } from "../source/source-as-of.js";

type Half = `${Session}${"Attended" | "Excused" | "Absent" | "Unknown"}`;
type Counter = "expected" | Half;

const fields = ["name", "class", "absentSince", "daysAbsent", "guardianName", "guardianPhone"] as const;

/** Of which school, and for which day. */
export interface AttendanceReturnScope {
  readonly of: SubjectRef;
  readonly date: CivilDate;
}

/** The attendance of one day, class by class (学生出勤情况). */
export interface AttendanceReturn extends CountReport<Counter> {
  readonly date: CivilDate;
  /** The sessions of the day that had begun at the cut-off; none on a day of rest. */
  readonly sessions: readonly Session[];
  /** The children who were away without leave in a session of the day. */
  readonly absent: readonly ChildRow<(typeof fields)[number]>[];
}

const entry: ReportEntry = {
  id: "attendanceReturn",
  title: { zh: "学生出勤情况日报表", en: "Attendance return of a day" },
  about: ["school"],
  answers: ["wutaishan-2023/2.2d", "wutaishan-2023/2.2e"],
  forms: [{ document: "wutaishan-2023", title: "学生出勤情况 (填报)" }],
  audiences: ["dutyTeacher", "schoolLeader"],
  fieldsFrom: "document",
};

const sessions: readonly Session[] = ["am", "pm"];

const statusWords: Readonly<
  Record<
    Exclude<SessionStatus, "pending">,
    readonly [suffix: "Attended" | "Excused" | "Absent" | "Unknown", label: Text]
  >
> = {
  attended: ["Attended", { zh: "到校", en: "attended" }],
  excused: ["Excused", { zh: "请假", en: "on leave" }],
  absent: ["Absent", { zh: "无故缺课", en: "absent" }],
  unknown: ["Unknown", { zh: "未点名", en: "no register" }],
};

const columns: readonly CountColumn<Counter>[] = [
  { counter: "expected", label: { zh: "应到", en: "Expected" } },
  ...sessions.flatMap((session) =>
    Object.values(statusWords).map(([suffix, { zh, en }]) => ({
      counter: `${session}${suffix}` as const,
      label: { zh: `${sessionLabels[session].zh}${zh}`, en: `${sessionLabels[session].en}: ${en}` },
    })),
  ),
];

const counters: readonly Counter[] = columns.map(({ counter }) => counter);

/**
 * The attendance return that the duty teacher fills in class by class (wutaishan-2023 2.2d), and whom it counts as absent without leave (2.2e). It tells of the
 * children who were of the school on that day, as it stood at its end: where they went later, and how long they stayed away, changes nothing. A session without a
 * register is told as such, and never as attended or missed; one that is not over yet is not counted, and one that has not begun has no column.
 *
 * A day after the cut-off is refused as `invalid-input`.
 */
export const attendanceReturn: ReportDefinition<AttendanceReturn, AttendanceReturnScope> =
  /* @__PURE__ */ checkedReport<AttendanceReturn, AttendanceReturnScope>({
    ...entry,
    build: buildReturn,
    layout: (report, context) =>
      countDocument(entry, report, withTies(context, report.absent), [
        { blocks: [countTable(report, columnsOf(report.sessions), context)] },
        {
          heading: absentHeading,
          blocks: [
            report.absent.length === 0 ? { kind: "note", text: nobody } : rowsTable(report.absent, fields, context),
          ],
        },
      ]),
    blank: () =>
      blankCountDocument(entry, [
        { blocks: [blankCountTable(columns, 12)] },
        { heading: absentHeading, blocks: [rowsTable([], fields, undefined, 8)] },
      ]),
  });

function buildReturn(source: ReportSource, { of, date }: AttendanceReturnScope): AttendanceReturn {
  checkSubject(source, of, entry);
  const day = dayToTell(source, date);
  const taught = sessionsOn(source, of.id, day);
  const begun = taught.filter((session) => hasBegun(source, of.id, sessionIndex(day, session)));
  const classes = new Map<ClassId, Record<Counter, number>>();
  const absent: AttendanceReturn["absent"][number][] = [];
  for (const [child, place] of childrenOn(source, of, day)) {
    const counts = classes.get(place.class) ?? zeros();
    classes.set(place.class, counts);
    counts.expected += 1;
    const statuses = begun.map((session) => {
      const { status } = child.view().read(sessionIndex(day, session), place);
      if (status !== "pending") counts[`${session}${statusWords[status][0]}`] += 1;
      return status;
    });
    if (statuses.includes("absent")) absent.push(childRow(child, fields));
  }
  const units = [...classes].map(([id, counts]) => ({ unit: { kind: "class", id } as const, counts }));
  return {
    ...reportHead(source, {
      report: entry.id,
      about: of,
      period: { from: date, to: date },
      answers: entry.answers,
      missing: [
        ...units.flatMap(({ unit, counts }) => unregistered(unit.id, counts)),
        ...taught.filter((session) => !begun.includes(session)).map(notBegun),
      ],
    }),
    date,
    sessions: begun,
    units,
    total: totalOf(units, counters),
    absent,
  };
}

function dayToTell({ day, cutOff }: ReportSource, date: CivilDate): DayNumber {
  const wanted = dayOf(date);
  if (wanted > day)
    throw new BaoxueError("invalid-input", [
      { path: "date", value: date, expected: `a day that is not after the cut-off, ${cutOff}` },
    ]);
  return wanted;
}

/** The children who were of a school on a day, by class and number, as on record at its end. */
function childrenOn(
  source: ReportSource,
  { id }: SubjectRef,
  day: DayNumber,
): readonly (readonly [child: ChildRecord, place: Placement])[] {
  const then = sourceAsOf(source, day);
  const found = source.placed().flatMap(({ timeline, placements }) => {
    const place = placementOn(placements, day);
    const child = place?.school === id ? then.child(timeline.pupil) : undefined;
    return place && child ? [[child, place] as const] : [];
  });
  return found.sort(
    ([one, here], [other, there]) => compareTexts(here.class, there.class) || compareTexts(one.pupil, other.pupil),
  );
}

const absentHeading: Text = { zh: "无故缺课学生名单", en: "Absent without leave" };
const nobody: Text = {
  zh: "按已有点名记录，无无故缺课学生",
  en: "By the registers that were taken, nobody was absent without leave.",
};

function zeros(): Record<Counter, number> {
  return Object.fromEntries(counters.map((counter) => [counter, 0])) as Record<Counter, number>;
}

/** The sessions taught on a day; none on a day of rest. */
function sessionsOn({ calendarOf }: ReportSource, school: string, day: DayNumber): readonly Session[] {
  const taught = calendarOf(school).teaching(day);
  return sessions.filter((_session, i) => (taught & (1 << i)) !== 0);
}

function hasBegun({ calendarOf, until }: ReportSource, school: string, session: SessionIndex): boolean {
  return calendarOf(school).sessionStart(session) <= until;
}

function notBegun(session: Session): MissingItem {
  const { zh, en } = sessionLabels[session];
  return { what: { zh: `${zh}的出勤（截至制表时尚未开始）`, en: `attendance of the ${en}, which had not begun` } };
}

/** The columns of the sessions that are told of. */
function columnsOf(told: readonly Session[]): readonly CountColumn<Counter>[] {
  return columns.filter(({ counter }) => counter === "expected" || told.some((one) => counter.startsWith(one)));
}

function unregistered(id: ClassId, counts: Readonly<Record<Counter, number>>): readonly MissingItem[] {
  return sessions
    .filter((session) => counts[`${session}Unknown`] > 0)
    .map((session) => ({
      what: { zh: `${sessionLabels[session].zh}点名记录`, en: `register of the ${sessionLabels[session].en}` },
      subject: { kind: "class", id },
      owedBy: "homeroomTeacher",
      at: id,
    }));
}
