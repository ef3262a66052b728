import type { CivilDate } from "../model/civil-date.js";
import type { SchoolEvent } from "../model/events.js";
import type { Register } from "../model/events-attendance.js";
import type { CivilMoment } from "../model/moment.js";
import type { ClassId, PupilId } from "../model/people.js";
import { type Session, sessionLabels } from "../model/session.js";
import type { Text } from "../model/text.js";
import type { ColumnMapping } from "./column.js";
import { codeCell, labelWords } from "./convert-code.js";
import { dateCell, momentCell } from "./convert-date.js";
import { idCell, idListCell } from "./convert-text.js";
import { eventId, type ImportBasis } from "./import-basis.js";
import type { ImportedRow } from "./import-table.js";
import { liveEvents } from "./live-events.js";
import type { RowLeftOut } from "./pupil-list-basis.js";

/** A line of an attendance register (点名记录行). */
export interface RegisterRow {
  readonly class: ClassId;
  readonly date: CivilDate;
  /** The whole day (全天) stands for both sessions. */
  readonly session: Session | "day";
  /** Who was absent; an empty list says that nobody was (全勤). */
  readonly absent: readonly PupilId[];
  /** When the register was put down; unless told, when the list was taken over. */
  readonly recordedOn?: CivilMoment;
}

/**
 * The columns of attendance registers (点名表). The cell of the absent must be filled, with 无 or 全勤 where nobody was: an empty cell
 * may also mean that nobody called the roll.
 */
export const registerMapping: ColumnMapping<RegisterRow> = /* @__PURE__ */ (() => ({
  class: { label: { zh: "班级编号", en: "class" }, headers: ["班级", "班号"], cell: idCell, filled: true },
  date: { label: { zh: "日期", en: "date" }, headers: ["点名日期", "考勤日期"], cell: dateCell, filled: true },
  session: {
    label: { zh: "时段", en: "session" },
    headers: ["上下午", "节次"],
    cell: codeCell<Session | "day">([
      ...labelWords(sessionLabels),
      { value: "day", words: ["全天", "day", "整天", "一天"] },
    ]),
    filled: true,
  },
  absent: {
    label: { zh: "缺勤学生", en: "absent" },
    headers: ["缺勤学生编号", "缺课学生", "未到学生", "学生编号"],
    cell: idListCell,
    filled: true,
  },
  recordedOn: { label: { zh: "录入时间", en: "recorded on" }, headers: ["登记时间"], cell: momentCell },
}))();

/** How registers are taken over. */
export interface RegisterBasis extends ImportBasis {
  /** One row a session, in which a second row of the same session is told; or one row an absent pupil (每名缺勤学生一行), which are put together. */
  readonly form: "perSession" | "perAbsentee";
}

/** Registers to add to a world. */
export interface RegistersToAdd {
  readonly events: readonly Register[];
  readonly leftOut: readonly RowLeftOut[];
}

interface Sitting {
  readonly row: number;
  readonly value: RegisterRow;
  readonly session: Session;
}

/**
 * Registers of a list as events (点名入库). A session without a row has no register: it stays unknown, and never counts as full attendance.
 *
 * @example
 * ```ts
 * import { registersToAdd } from "baoxue/import";
 * const rows = [
 *   { row: 2, value: { class: "7-3", date: "2025-10-16", session: "am", absent: ["P01"] } },
 *   { row: 3, value: { class: "7-3", date: "2025-10-16", session: "am", absent: ["P02"] } },
 * ] as const;
 * const basis = { prefix: "roll", recordedOn: "2025-10-16T12:00" } as const;
 * registersToAdd(rows, { ...basis, form: "perAbsentee" }).events.map(({ absent }) => absent); //=> [["P01", "P02"]]
 * registersToAdd(rows, { ...basis, form: "perSession" }).leftOut.map(({ row }) => row); //=> [3]
 * ```
 */
export function registersToAdd(rows: readonly ImportedRow<RegisterRow>[], basis: RegisterBasis): RegistersToAdd {
  const sittings = new Map<string, Sitting[]>();
  for (const { row, value } of rows) {
    for (const session of sessionsOf(value)) {
      const key = JSON.stringify([value.class, value.date, session]);
      const before = sittings.get(key);
      if (before) before.push({ row, value, session });
      else sittings.set(key, [{ row, value, session }]);
    }
  }
  const read = [...sittings.values()].map((group) => (basis.form === "perSession" ? firstOf(group) : together(group)));
  return {
    events: read.map(({ first, absent }) => registerOf(first, absent, basis)),
    leftOut: read.flatMap(({ leftOut }) => leftOut).sort((a, b) => a.row - b.row),
  };
}

function sessionsOf({ session }: RegisterRow): readonly Session[] {
  return session === "day" ? ["am", "pm"] : [session];
}

interface ReadSitting {
  readonly first: Sitting;
  readonly absent: readonly PupilId[];
  readonly leftOut: readonly RowLeftOut[];
}

type Group = readonly [Sitting, ...Sitting[]] | readonly Sitting[];

function firstOf(group: Group): ReadSitting {
  const [first, ...others] = group as readonly [Sitting, ...Sitting[]];
  return {
    first,
    absent: first.value.absent,
    leftOut: others.map((other) => ({ row: other.row, says: again(first) })),
  };
}

function together(group: Group): ReadSitting {
  const [first] = group as readonly [Sitting, ...Sitting[]];
  const absent = new Set<PupilId>();
  const leftOut: RowLeftOut[] = [];
  const someAbsent = group.some(({ value }) => value.absent.length > 0);
  for (const { row, value } of group) {
    if (value.absent.length === 0 && someAbsent) leftOut.push({ row, says: contradiction });
    for (const pupil of value.absent) {
      if (absent.has(pupil)) leftOut.push({ row, says: twice(pupil) });
      absent.add(pupil);
    }
  }
  return { first, absent: [...absent], leftOut };
}

function again({ row }: Sitting): Text {
  return {
    zh: `同一班级同一时段在第${row}行已有点名记录，本行未采用。`,
    en: `Row ${row} has a register of this class and session: this row is not taken.`,
  };
}

const contradiction: Text = {
  zh: "本行写明全勤，而同一时段另有缺勤学生，请核对。",
  en: "This row says that all were present, and another of the session names absent pupils: please check.",
};

function twice(pupil: PupilId): Text {
  return {
    zh: `学生“${pupil}”在同一时段重复登记缺勤。`,
    en: `The pupil “${pupil}” is listed as absent twice in one session.`,
  };
}

function registerOf({ row, value, session }: Sitting, absent: readonly PupilId[], basis: ImportBasis): Register {
  return {
    id: eventId(basis.prefix, row, session),
    kind: "register",
    class: value.class,
    occurredOn: value.date,
    recordedOn: value.recordedOn ?? basis.recordedOn,
    session,
    absent,
  };
}

/**
 * The registers of a log as rows (点名记录), one a session; registers that were superseded are left out.
 *
 * @throws {BaoxueError} `invalid-moment` when an event names no existing day or time.
 * @example
 * ```ts
 * import { registerRows } from "baoxue/import";
 * const base = { id: "1", kind: "register", occurredOn: "2025-10-16", recordedOn: "2025-10-16T08:20" } as const;
 * const rows = registerRows([{ ...base, class: "7-3", session: "am", absent: ["P01"] }]);
 * rows; //=> [{ class: "7-3", date: "2025-10-16", session: "am", absent: ["P01"], recordedOn: "2025-10-16T08:20" }]
 * ```
 */
export function registerRows(events: readonly SchoolEvent[]): readonly RegisterRow[] {
  return liveEvents(events).flatMap((event): readonly RegisterRow[] =>
    event.kind === "register"
      ? [
          {
            class: event.class,
            date: event.occurredOn.slice(0, 10) as CivilDate,
            session: event.session,
            absent: event.absent,
            recordedOn: event.recordedOn,
          },
        ]
      : [],
  );
}
