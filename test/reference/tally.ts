/** Acts counted about a subject and about the children that belonged to it. */

import type { Act } from "../../src/model/events.js";
import type { SubjectRef } from "../../src/model/subject.js";
import type { WorldData } from "../../src/model/world-data.js";
import type { EventPattern } from "../../src/rules/pattern.js";
import type { About } from "./about.js";
import { classAround } from "./attendance.js";
import { matches } from "./pattern.js";
import { holdsAt } from "./spans.js";
import { belongs, subjectsOf, whereIs } from "./subjects.js";
import { firstMinute, toDay } from "./time.js";

/** The acts of a pattern about a subject, and about each child that belonged to it on the act's day, or did so last, in order. */
export function tallied({ look, subject, acts }: About, pattern: EventPattern): readonly Act[] {
  const { data } = look.view;
  const ofChildren = subjectsOf(data, "pupil").flatMap((id) => {
    const child = look.about({ kind: "pupil", id });
    return child.acts.filter((act) => countsFor(data, child, subject, act));
  });
  return [...new Set([...acts, ...ofChildren])]
    .filter((act) => matches(pattern, act))
    .sort((a, b) => firstMinute(a.occurredOn) - firstMinute(b.occurredOn));
}

function countsFor(data: WorldData, { subject, child }: About, to: SubjectRef, act: Act): boolean {
  const day = toDay(act.occurredOn);
  if (to.kind === "pupil" || to.kind === "village" || !child)
    return holdsAt(belongs(data, subject, child, to), day * 1440);
  const entry = classAround(child, day);
  return entry !== undefined && whereIs(data, { kind: "class", id: entry.id })[to.kind] === to.id;
}
