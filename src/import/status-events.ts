import type { Enrolled, Left, TransferAcknowledged } from "../model/events-attendance.js";
import type { RollChange, RollChanged, TimeOffApproved } from "../model/events-case.js";
import type { Role } from "../model/role.js";
import type { Text } from "../model/text.js";
import { eventId, type ImportBasis } from "./import-basis.js";
import type { ImportedRow } from "./import-table.js";
import type { RowLeftOut } from "./pupil-list-basis.js";
import { type StatusEffect, statusChanges } from "./status-changes-data.js";
import type { StatusRow } from "./status-mapping.js";

/** An event of a list of changes. */
export type StatusEvent = Enrolled | Left | TransferAcknowledged | RollChanged | TimeOffApproved;

/** On what the events of a list of changes rest. */
export interface StatusBasis extends ImportBasis {
  /** The office that keeps the list and carried the changes through. */
  readonly by: Role;
}

/** What a list of changes adds to a world. */
export interface StatusToAdd {
  readonly events: readonly StatusEvent[];
  /** Rows whose change must not, or need not, change where the child is expected. */
  readonly leftOut: readonly RowLeftOut[];
}

/**
 * Changes of a list as events (异动入库): who comes is enrolled, who leaves has left, a receipt acknowledges a transfer; a transfer,
 * suspension, deferral or return is a change of the roll as well, and a suspension or deferral with its last day and approving office an
 * approval. A child that is missing or was struck off stays expected: that row is told, since it may be a dropout.
 *
 * @example
 * ```ts
 * import { statusToAdd } from "baoxue/import";
 * const basis = { prefix: "changes", recordedOn: "2025-10-16", by: "registrationClerk" } as const;
 * const added = statusToAdd(
 *   [
 *     { row: 2, value: { pupil: "P01", change: "休学", on: "2025-10-13", until: "2026-07-10", approvedBy: "educationAuthority" } },
 *     { row: 3, value: { pupil: "P02", change: "失踪", on: "2025-10-14" } },
 *   ],
 *   basis,
 * );
 * added.events.map(({ kind }) => kind); //=> ["left", "rollChanged", "timeOffApproved"]
 * added.leftOut.map(({ row }) => row); //=> [3]
 * ```
 */
export function statusToAdd(rows: readonly ImportedRow<StatusRow>[], basis: StatusBasis): StatusToAdd {
  const read = rows.map(({ row, value }) => {
    const effect = Object.hasOwn(statusChanges, value.change) ? statusChanges[value.change]?.effect : undefined;
    return { row, made: effect === undefined ? unknownChange : eventsOf(row, value, effect, basis) };
  });
  return {
    events: read.flatMap(({ made }) => ("zh" in made ? [] : made)),
    leftOut: read.flatMap(({ row, made }) => ("zh" in made ? [{ row, says: made }] : [])),
  };
}

const unknownChange: Text = {
  zh: "异动类别不在代码表中，未采用。",
  en: "The kind of change is not listed: not taken.",
};
const noClass: Text = {
  zh: "没有写明转入的班级，未采用。",
  en: "The class that the child enters is not told: not taken.",
};
const noSchool: Text = {
  zh: "没有写明出具回执的学校，未采用。",
  en: "The school that says the child arrived is not told: not taken.",
};
const whichWay: Text = {
  zh: "没有写明转入还是转出，未采用。",
  en: "Whether the child came or left is not told: not taken.",
};

const notTaken: Readonly<Record<"changesNoRoll" | "notCompulsory" | "stillDue", Text>> = {
  changesNoRoll: {
    zh: "该异动不改变学生在校状态，无需登记。",
    en: "It does not change where the child is expected: nothing to record.",
  },
  notCompulsory: {
    zh: "义务教育阶段没有这类异动，未采用，请核对。",
    en: "Compulsory education knows no such change: not taken, please check.",
  },
  stillDue: {
    zh: "该异动不免除适龄儿童少年接受义务教育的义务，未作离校登记；请核实是否辍学并按程序劝返。",
    en: "It ends no duty to be at school, and is not taken as leaving: find out whether the child dropped out, and bring it back.",
  },
};

function eventsOf(
  row: number,
  value: StatusRow,
  effect: StatusEffect,
  basis: StatusBasis,
): readonly StatusEvent[] | Text {
  switch (effect.kind) {
    case "comes":
      return value.class === undefined ? noClass : comes(row, value, value.class, effect.roll, basis);
    case "leaves":
      return leaves(row, value, effect, basis);
    case "arrived":
      return value.otherSchool === undefined ? noSchool : [arrived(row, value, value.otherSchool, basis)];
    case "unclear":
      return whichWay;
    default:
      return notTaken[effect.because];
  }
}

function baseOf(row: number, { pupil, on, recordedOn }: StatusRow, what: string, basis: StatusBasis) {
  return { id: eventId(basis.prefix, row, what), pupil, occurredOn: on, recordedOn: recordedOn ?? basis.recordedOn };
}

function comes(
  row: number,
  value: StatusRow,
  inClass: string,
  roll: RollChange | undefined,
  basis: StatusBasis,
): readonly StatusEvent[] {
  const enrolled: Enrolled = { ...baseOf(row, value, "enrolled", basis), kind: "enrolled", class: inClass };
  return [enrolled, ...changed(row, value, roll, basis)];
}

function leaves(
  row: number,
  value: StatusRow,
  { reason, roll }: Extract<StatusEffect, { kind: "leaves" }>,
  basis: StatusBasis,
): readonly StatusEvent[] {
  const { otherSchool, proof, approvedBy, until } = value;
  const left: Left = {
    ...baseOf(row, value, "left", basis),
    kind: "left",
    reason,
    ...(otherSchool === undefined ? {} : { to: otherSchool }),
    ...(proof === undefined ? {} : { proof }),
    ...(approvedBy === undefined ? {} : { approvedBy }),
    ...(until === undefined ? {} : { expiresOn: until }),
  };
  return [left, ...changed(row, value, roll, basis), ...approved(row, value, reason, basis)];
}

function approved(
  row: number,
  value: StatusRow,
  reason: Left["reason"],
  basis: StatusBasis,
): readonly TimeOffApproved[] {
  const { approvedBy, until } = value;
  const forTime = reason === "suspension" || reason === "deferral";
  if (!forTime || approvedBy === undefined || until === undefined) return [];
  return [
    {
      ...baseOf(row, value, "timeOffApproved", basis),
      kind: "timeOffApproved",
      by: approvedBy,
      timeOff: reason,
      until,
    },
  ];
}

function changed(
  row: number,
  value: StatusRow,
  roll: RollChange | undefined,
  basis: StatusBasis,
): readonly RollChanged[] {
  if (roll === undefined) return [];
  const { papers, formalities } = value;
  return [
    {
      ...baseOf(row, value, "rollChanged", basis),
      kind: "rollChanged",
      by: basis.by,
      change: roll,
      ...(papers === undefined ? {} : { papers }),
      ...(formalities === undefined ? {} : { formalities }),
    },
  ];
}

function arrived(row: number, value: StatusRow, by: string, basis: StatusBasis): TransferAcknowledged {
  return { ...baseOf(row, value, "transferAcknowledged", basis), kind: "transferAcknowledged", by };
}
