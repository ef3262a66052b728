import type { Act } from "../../model/events.js";
import type { Fact } from "../../model/fact.js";
import type { Minute } from "../../model/moment.js";
import { actsAs } from "../../model/role.js";
import type { SubjectKind } from "../../model/subject.js";
import { evidencesIn } from "../parts.js";
import type { Evidence } from "../state.js";
import type { Instance } from "./shapes.js";
import { membersOf } from "./states/members.js";

/** Something that stood once and whose basis is gone. */
export interface Withdrawal {
  /** As it last stood. */
  readonly instance: Instance;
  /** When what took its basis away was recorded. */
  readonly at: Minute;
}

/**
 * What stood as known at some earlier recording and stands no longer.
 * Only recordings that can take something back are replayed: leave, corrections, moves, and what was recorded late;
 * where a rule waits for something not to be so, all of them.
 */
export function withdrawals(
  moments: readonly Minute[],
  present: readonly Instance[],
  assessBefore: (moment: Minute) => readonly Instance[],
): readonly Withdrawal[] {
  if (moments.length === 0) return [];
  const standing = new Set(present.map(keyOf));
  const gone = new Map<string, Withdrawal>();
  for (const at of moments) {
    for (const instance of assessBefore(at)) {
      const key = keyOf(instance);
      if (!standing.has(key)) gone.set(key, { instance, at });
    }
  }
  return [...gone.values()];
}

/** All are about one subject. */
function keyOf({ rule, occasion }: Instance): string {
  return `${rule.id}#${occasion.key}`;
}

/** The reports, notices and hand-overs that had gone to anybody outside the school on the strength of a duty. */
export function leftTheSchool(instance: Instance): readonly string[] {
  const { occasion, performance } = instance;
  const concerned = new Set([...performance.matched, ...(occasion.event ? [occasion.event.event.id] : [])]);
  if (concerned.size === 0) return [];
  return actsUsable(instance)
    .filter(({ event }) => concerned.has(event.id) && "to" in event && !actsAs(event.to, "school"))
    .map(({ event }) => event.id);
}

/** What was done about the subject, and about the members of whom a duty asks something. */
function actsUsable({ rule, context }: Instance): readonly Fact<Act>[] {
  const { look, subject, timeline } = context;
  const kinds = rule.kind === "duty" ? evidencesIn(rule.must).flatMap((one) => memberKind(one) ?? []) : [];
  const members = kinds.flatMap((kind) => membersOf(look, subject, kind));
  return [timeline, ...members.map((ref) => look.context(ref).timeline)].flatMap(({ acts }) => acts);
}

function memberKind(evidence: Evidence): SubjectKind | undefined {
  return evidence.kind === "forEach" ? evidence.members : undefined;
}
