import type { SchoolEvent } from "../model/events.js";
import type { ContactBase, ContactPurpose, FoundAt, HomeVisit, PhoneCall, Talk } from "../model/events-contact.js";
import { text } from "../model/field-checks.js";
import type { CivilMoment } from "../model/moment.js";
import type { PupilId } from "../model/people.js";
import type { Role } from "../model/role.js";
import { oneOf } from "../model/shape-check.js";
import type { Text } from "../model/text.js";
import type { SheetRow } from "./cell.js";
import { checkTable, checkTaken } from "./check-import.js";
import type { ColumnMapping } from "./column.js";
import { codeCell } from "./convert-code.js";
import { momentCell } from "./convert-date.js";
import { roleCell } from "./convert-role.js";
import { idCell, textCell } from "./convert-text.js";
import { eventId, type ImportBasis } from "./import-basis.js";
import {
  type ImportedRow,
  type ImportOptions,
  importTable,
  type TableImport,
  type TellProblem,
} from "./import-table.js";
import { liveEvents } from "./live-events.js";
import { yesNoCodes } from "./pupil-codes-data.js";

/** The kinds of contact that a list holds. */
export type ListedContact = "phoneCall" | "homeVisit" | "talk";

/** A contact with a family or a child as a row (联系记录行): a telephone call, a home visit, a talk. */
export interface ContactRow {
  readonly pupil: PupilId;
  readonly kind: ListedContact;
  readonly occurredOn: CivilMoment;
  readonly by: Role;
  readonly purpose: ContactPurpose;
  /** Of a call: whether somebody answered (接通). */
  readonly live?: boolean;
  /** Of a visit or talk: whether in person (当面). */
  readonly inPerson?: boolean;
  readonly person?: string;
  readonly with?: "guardian" | "pupil";
  readonly reason?: string;
  readonly foundAt?: FoundAt;
  readonly about?: CivilMoment;
  readonly recordedOn?: CivilMoment;
}

// The words are those of the vocabulary of acts, written out: a host that reads lists does not pay for the whole vocabulary.
/** The columns of a list of contacts (联系、家访记录表). */
export const contactMapping: ColumnMapping<ContactRow> = /* @__PURE__ */ (() => ({
  pupil: { label: { zh: "学生编号", en: "pupil" }, cell: idCell, filled: true },
  kind: {
    label: { zh: "联系方式", en: "kind" },
    headers: ["类型"],
    cell: codeCell<ListedContact>([
      { value: "phoneCall", words: ["电话沟通", "phoneCall", "电话", "电访", "打电话"] },
      { value: "homeVisit", words: ["家访", "homeVisit", "入户家访", "上门家访", "入户"] },
      { value: "talk", words: ["约谈", "talk", "谈话", "面谈", "见面"] },
    ]),
    filled: true,
  },
  occurredOn: {
    label: { zh: "日期", en: "occurred on" },
    headers: ["联系时间", "家访日期", "时间"],
    cell: momentCell,
    filled: true,
  },
  by: { label: { zh: "联系人职务", en: "by" }, headers: ["职务"], cell: roleCell(), filled: true },
  purpose: {
    label: { zh: "目的", en: "purpose" },
    cell: codeCell<ContactPurpose>([
      { value: "return", words: ["劝其返校", "return", "劝返", "劝返复学"] },
      { value: "enquiry", words: ["了解缺课情况", "enquiry", "了解情况", "了解原因"] },
      { value: "admonish", words: ["批评教育", "admonish"] },
      { value: "support", words: ["给予帮扶", "support", "帮扶"] },
      { value: "followUp", words: ["跟踪帮教", "followUp"] },
      { value: "watch", words: ["跟进了解", "watch"] },
    ]),
    filled: true,
  },
  live: { label: { zh: "是否接通", en: "answered" }, headers: ["接通"], cell: codeCell(yesNoCodes) },
  inPerson: { label: { zh: "是否当面", en: "in person" }, headers: ["当面", "亲自上门"], cell: codeCell(yesNoCodes) },
  person: { label: { zh: "联系人编号", en: "person" }, headers: ["教师编号"], cell: idCell },
  with: {
    label: { zh: "对方", en: "with" },
    cell: codeCell<"guardian" | "pupil">([
      { value: "guardian", words: ["监护人", "guardian", "家长"] },
      { value: "pupil", words: ["学生本人", "pupil", "学生"] },
      { words: ["未联系到", "无", "nobody"] },
    ]),
  },
  reason: { label: { zh: "原因", en: "reason" }, headers: ["辍学原因", "缺课原因"], cell: textCell },
  foundAt: {
    label: { zh: "在家或外出情况", en: "found at" },
    cell: codeCell<FoundAt>([
      { value: "home", words: ["在家", "home"] },
      { value: "away", words: ["外出", "away"] },
      { value: "notFoundOut", words: ["未查明", "notFoundOut", "不详"] },
    ]),
  },
  about: { label: { zh: "所涉日期", en: "about" }, cell: momentCell },
  recordedOn: { label: { zh: "录入时间", en: "recorded on" }, headers: ["登记时间"], cell: momentCell },
}))();

const answered: Text = { zh: "是或否（电话是否接通）", en: "yes or no: whether the call was answered" };
const inPerson: Text = { zh: "是或否（是否当面）", en: "yes or no: whether it was in person" };
const notOfCalls: Text = { zh: "空白（电话沟通不填此项）", en: "nothing: it does not belong to a call" };
const onlyOfCalls: Text = { zh: "空白（只有电话沟通填此项）", en: "nothing: it belongs to calls alone" };

function checkContact(row: Partial<ContactRow>, tell: TellProblem<ContactRow>): void {
  if (row.kind === undefined) return;
  const call = row.kind === "phoneCall";
  if (call && row.live === undefined) tell("live", answered);
  if (call && row.inPerson !== undefined) tell("inPerson", notOfCalls);
  if (!call && row.live !== undefined) tell("live", onlyOfCalls);
  if (!call && row.inPerson === undefined) tell("inPerson", inPerson);
}

/**
 * Reads a list of contacts (导入联系记录): a call must say whether it was answered, a visit or talk whether it was in person.
 *
 * @throws {BaoxueError} `invalid-input` when rows, mapping or options are none, or `headerRow` is the number of no row.
 */
export function importContacts<Row extends ContactRow = ContactRow>(
  rows: readonly SheetRow[],
  mapping: ColumnMapping<Row>,
  options: ImportOptions<Row> = {},
): TableImport<Row> {
  checkTable(rows, mapping, options);
  const check: ImportOptions<Row>["check"] = (row, tell) => {
    checkContact(row, tell);
    options.check?.(row, tell);
  };
  return importTable(rows, mapping, { ...options, check });
}

/**
 * Contacts of a list as events (联系记录入库), which `importContacts` has checked.
 *
 * @throws {BaoxueError} `invalid-input` where the rows are none of an import, or the basis lacks its prefix or its days.
 * @example
 * ```ts
 * import { contactsToAdd } from "baoxue/import";
 * const row = { pupil: "P01", kind: "phoneCall", occurredOn: "2025-10-16", by: "homeroomTeacher", purpose: "enquiry", live: true } as const;
 * contactsToAdd([{ row: 2, value: row }], { prefix: "calls", recordedOn: "2025-10-17" });
 * //=> [{ id: "calls:2:phoneCall", recordedOn: "2025-10-17", ...row }]
 * ```
 */
export function contactsToAdd(
  rows: readonly ImportedRow<ContactRow>[],
  basis: ImportBasis,
): readonly (PhoneCall | HomeVisit | Talk)[] {
  checkTaken({ rows, basis }, { pupil: text, kind: oneOf("phoneCall", "homeVisit", "talk"), occurredOn: text });
  return rows.map(({ row, value }) => {
    const { kind, live = false, inPerson: met = false, ...said } = value;
    const base: ContactBase = {
      ...said,
      id: eventId(basis.prefix, row, kind),
      recordedOn: value.recordedOn ?? basis.recordedOn,
    };
    return kind === "phoneCall" ? { ...base, kind, live } : { ...base, kind, inPerson: met };
  });
}

/**
 * The calls, home visits and talks of a log as rows (联系记录); what was superseded is left out.
 *
 * @throws {BaoxueError} `invalid-input` where there is no list of events; `invalid-moment` when an event names no existing day or time.
 * @example
 * ```ts
 * import { contactRows } from "baoxue/import";
 * const call = { pupil: "P01", kind: "phoneCall", by: "homeroomTeacher", purpose: "enquiry", live: true } as const;
 * const rows = contactRows([{ ...call, id: "1", occurredOn: "2025-10-16", recordedOn: "2025-10-17" }]);
 * rows; //=> [{ ...call, occurredOn: "2025-10-16", recordedOn: "2025-10-17" }]
 * ```
 */
export function contactRows(events: readonly SchoolEvent[]): readonly ContactRow[] {
  return liveEvents(events).flatMap((event): readonly ContactRow[] => {
    if (event.kind !== "phoneCall" && event.kind !== "homeVisit" && event.kind !== "talk") return [];
    const { id: _id, supersedes: _superseded, ...row } = event;
    return [row];
  });
}
