import { type CivilDate, dateOf } from "../../model/civil-date.js";
import type { EnrolmentSpell } from "../../model/enrolment-spells.js";
import type { TimeOff, TimeOffApproved } from "../../model/events-case.js";
import type { Fact } from "../../model/fact.js";
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
  const status = timeOffs[timeOff];
  const spell = child.spells().findLast((one) => one.status === status);
  const act = approvalOf(child, timeOff, spell);
  if (!act && !spell) return undefined;
  const told: Omit<TimeOffGranted, "ended"> = { timeOff, ...(spell ? bySpell(spell) : {}), ...(act ? byAct(act) : {}) };
  const { until } = told;
  return {
    ...told,
    ended: until !== undefined && child.spells().some((one) => one.status !== status && one.from > until),
  };
}

/** The last approval; one of an earlier time off says nothing of that which the roll shows. */
function approvalOf(
  child: ChildRecord,
  timeOff: TimeOff,
  spell: EnrolmentSpell | undefined,
): Fact<TimeOffApproved> | undefined {
  const last = actsOfKind(child, "timeOffApproved").findLast(({ event }) => event.timeOff === timeOff);
  return last && spell && last.event.until.slice(0, 10) < spell.from ? undefined : last;
}

type Told = Partial<Omit<TimeOffGranted, "timeOff" | "ended">>;

function bySpell({ from, approvedBy, expiresOn, proof }: EnrolmentSpell): Told {
  return {
    from,
    ...(approvedBy === undefined ? {} : { approvedBy }),
    ...(expiresOn === undefined ? {} : { until: expiresOn }),
    ...(proof === undefined ? {} : { proof }),
  };
}

function byAct({ event: { by, until }, day }: Fact<TimeOffApproved>): Told {
  return { approvedBy: by, approvedOn: dateOf(day), until: until.slice(0, 10) as CivilDate };
}
