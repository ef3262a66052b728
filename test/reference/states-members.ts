/** States of every member of a subject, or of some. */
import type { MembersState } from "../../src/rules/state.js";
import type { About } from "./about.js";
import { alwaysSo, combined, opposite, type Spans, surely } from "./spans.js";
import { belongs, subjectsOf } from "./subjects.js";

/** At each moment: those that belong then and for whom `where` holds then are all in the state, or some of them are. */
export function ofMembers({ look, subject }: About, { kind, members, where, of }: MembersState): Spans {
  const each = subjectsOf(look.view.data, members).map((id) => {
    const member = look.about({ kind: members, id });
    const inside = surely(belongs(look.view.data, member.subject, member.child, subject));
    const meant = combined([inside, where ? member.spans(where) : alwaysSo], (parts) => parts.every(Boolean));
    const state = member.spans(of);
    return kind === "every"
      ? combined([opposite(meant), state], (parts) => parts.some(Boolean))
      : combined([meant, state], (parts) => parts.every(Boolean));
  });
  return combined(each, (parts) => (kind === "every" ? parts.every(Boolean) : parts.some(Boolean)));
}
