/** Acts counted about a subject and about the children that belonged to it. */
import type { Act } from "../../src/model/events.js";
import type { EventPattern } from "../../src/rules/pattern.js";
import type { About } from "./about.js";
import { matches } from "./pattern.js";
import { holdsAt } from "./spans.js";
import { belongs, subjectsOf } from "./subjects.js";
import { firstMinute, toDay } from "./time.js";

/** The acts of a pattern about a subject, and about each child that belonged to it on the act's day, in order. */
export function tallied({ look, subject, acts }: About, pattern: EventPattern): readonly Act[] {
  const { data } = look.view;
  const ofChildren = subjectsOf(data, "pupil").flatMap((id) => {
    const child = look.about({ kind: "pupil", id });
    const inside = belongs(data, child.subject, child.child, subject);
    return child.acts.filter((act) => holdsAt(inside, toDay(act.occurredOn) * 1440));
  });
  return [...new Set([...acts, ...ofChildren])]
    .filter((act) => matches(pattern, act))
    .sort((a, b) => firstMinute(a.occurredOn) - firstMinute(b.occurredOn));
}
