/** The acts that can count as evidence about a subject and its members. */
import type { About } from "./about.js";
import { actsWithin, type Window } from "./belonging.js";
import type { Circle } from "./evidence.js";
import { both, forEver, touches } from "./spans.js";
import { belongs, subjectsOf } from "./subjects.js";
import type { Minute } from "./time.js";

/**
 * Evidence is asked of each member that belonged to the subject while `where` possibly held for it,
 * at some moment from the day on which the duty arose, or the beginning of the period, up to a last one.
 */
export function circleOf(about: About, window: Window, last: Minute): Circle {
  const { look, subject } = about;
  const first = (window.period?.first ?? window.from) * 1440;
  return {
    acts: actsWithin(about.acts, window),
    members: ({ members, where }) =>
      subjectsOf(look.view.data, members).flatMap((id) => {
        const member = look.about({ kind: members, id });
        const inside = belongs(look.view.data, member.subject, member.child, subject);
        const asked = both(inside, where ? member.spans(where).possible : [forEver]);
        return touches(asked, first, last) ? [circleOf(member, window, last)] : [];
      }),
  };
}
