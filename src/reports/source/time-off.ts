import { type CivilDate, type DayNumber, dateOf } from "../../model/civil-date.js";
import { type EnrolmentSpell, enrolmentSpells } from "../../model/enrolment-spells.js";
import type { TimeOff, TimeOffApproved } from "../../model/events-case.js";
import type { Fact } from "../../model/fact.js";
import type { Role } from "../../model/role.js";
import type { ChildRecord } from "./child-record.js";

/** A time off school by right, as it stands at the cut-off (休学、延缓入学). */
export interface TimeOffRecord {
  readonly timeOff: TimeOff;
  readonly from: CivilDate;
  /** Its last day, where one is on record. */
  readonly until?: CivilDate;
  readonly approvedBy?: Role;
  readonly proof?: string;
  /** Its last day has passed, and the child is in no class again: trap 32. */
  readonly over: boolean;
}

/**
 * The suspension or deferral in which a child is, or out of which it has not come back; nothing where it is in a class, or has left for good.
 * What the school register says of it and what was approved belong together: either may tell what the other does not.
 */
export function timeOffOf(child: ChildRecord): TimeOffRecord | undefined {
  return timeOffBy(child, child.spells(), child.source.day);
}

/** The same as of the end of a day, which may be an earlier one than that of the cut-off. */
export function timeOffOn(child: ChildRecord, on: DayNumber): TimeOffRecord | undefined {
  const { world, day, knownOn } = child.source;
  if (on >= day) return timeOffOf(child);
  const look = { asOf: dateOf(on), ...(knownOn === undefined ? {} : { knownOn }) };
  return timeOffBy(child, enrolmentSpells(world, child.timeline, look), on);
}

function timeOffBy(child: ChildRecord, spells: readonly EnrolmentSpell[], on: DayNumber): TimeOffRecord | undefined {
  const spell = spells.at(-1);
  const timeOff = offBy(spell);
  if (spell && !timeOff) return undefined;
  const approval = approvalOf(child, spells, on);
  if (spell && timeOff) return { timeOff, from: spell.from, ...termsOf(spell, approval, on) };
  return approval && { timeOff: approval.event.timeOff, from: dateOf(approval.day), ...termsOf({}, approval, on) };
}

/** Whether a time off is one by right, so that the child need not be at school: an office approved it, and it is not over. */
export function isByRight({ approvedBy, over }: TimeOffRecord): boolean {
  return approvedBy !== undefined && !over;
}

/** By which kind of time off a spell is one off the roll. */
function offBy(spell: EnrolmentSpell | undefined): TimeOff | undefined {
  if (spell?.status === "suspended") return "suspension";
  return spell?.status === "deferred" ? "deferral" : undefined;
}

/** The last approval that is about this time off: of a child on the roll none that came before it was last in a class. */
function approvalOf(
  child: ChildRecord,
  spells: readonly EnrolmentSpell[],
  on: DayNumber,
): Fact<TimeOffApproved> | undefined {
  const kind = offBy(spells.at(-1));
  const inClass = spells.findLast(({ status }) => status === "enrolled");
  return child
    .acts()
    .filter((fact): fact is Fact<TimeOffApproved> => fact.event.kind === "timeOffApproved" && fact.day <= on)
    .findLast(
      ({ event, day }) =>
        (kind === undefined || event.timeOff === kind) && (inClass === undefined || dateOf(day) >= inClass.from),
    );
}

/** What is said of its end, its approval and its paper: by the register, else by the approval. */
function termsOf(
  { expiresOn, approvedBy, proof }: Pick<EnrolmentSpell, "expiresOn" | "approvedBy" | "proof">,
  approval: Fact<TimeOffApproved> | undefined,
  on: DayNumber,
): Pick<TimeOffRecord, "until" | "approvedBy" | "proof" | "over"> {
  const until = expiresOn ?? lastDayOf(approval);
  const office = approvedBy ?? approval?.event.by;
  return {
    ...(until === undefined ? {} : { until }),
    ...(office === undefined ? {} : { approvedBy: office }),
    ...(proof === undefined ? {} : { proof }),
    over: until !== undefined && until < dateOf(on),
  };
}

function lastDayOf(approval: Fact<TimeOffApproved> | undefined): CivilDate | undefined {
  return approval?.event.until.slice(0, 10) as CivilDate | undefined;
}
