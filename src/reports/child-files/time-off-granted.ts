import { type CivilDate, dateOf } from "../../model/civil-date.js";
import type { EnrolmentSpell } from "../../model/enrolment-spells.js";
import type { TimeOff } from "../../model/events-case.js";
import type { Role } from "../../model/role.js";
import { actsOfKind } from "../fields/read-facts.js";
import type { ChildRecord } from "../source/child-record.js";

/** What is on record of a time off: an approval, the child's status on the roll, or both. */
export interface TimeOffGranted {
  readonly timeOff: TimeOff;
  readonly approvedBy?: Role;
  readonly approvedOn?: CivilDate;
  /** Since when the child is off the roll's list of those expected. */
  readonly from?: CivilDate;
  /** Its last day. */
  readonly until?: CivilDate;
  readonly proof?: string;
  /** The child came back, or left otherwise, after it. */
  readonly ended: boolean;
}

const timeOffs: Readonly<Record<TimeOff, EnrolmentSpell["status"]>> = { suspension: "suspended", deferral: "deferred" };

/** The last time off of a child, of one kind or of either; nothing where none is on record. */
export function timeOffGranted(child: ChildRecord, kind?: TimeOff): TimeOffGranted | undefined {
  const kinds = kind === undefined ? (["suspension", "deferral"] as const) : [kind];
  const found = kinds.flatMap((one) => granted(child, one) ?? []);
  return found.sort((a, b) => (since(a) < since(b) ? -1 : 1)).at(-1);
}

function since({ from, approvedOn }: TimeOffGranted): string {
  return approvedOn ?? from ?? "";
}

function granted(child: ChildRecord, timeOff: TimeOff): TimeOffGranted | undefined {
  const spell = child.spells().findLast(({ status }) => status === timeOffs[timeOff]);
  const last = actsOfKind(child, "timeOffApproved").findLast(({ event }) => event.timeOff === timeOff);
  // An approval of an earlier time off says nothing of the one that the roll shows.
  const act = last && spell && last.event.until.slice(0, 10) < spell.from ? undefined : last;
  if (!act && !spell) return undefined;
  const approvedBy = act?.event.by ?? spell?.approvedBy;
  const until = (act?.event.until.slice(0, 10) as CivilDate | undefined) ?? spell?.expiresOn;
  return {
    timeOff,
    ...(approvedBy === undefined ? {} : { approvedBy }),
    ...(act ? { approvedOn: dateOf(act.day) } : {}),
    ...(spell ? { from: spell.from } : {}),
    ...(until === undefined ? {} : { until }),
    ...(spell?.proof === undefined ? {} : { proof: spell.proof }),
    ended: child
      .spells()
      .some(({ from, status }) => until !== undefined && status !== timeOffs[timeOff] && from > until),
  };
}
