/** Which office bears a rule, where, and who held it. */
import type { Role } from "../../src/model/role.js";
import type { SubjectRef } from "../../src/model/subject.js";
import type { Jurisdiction } from "../../src/rules/duty.js";
import type { Force } from "../../src/rules/finding.js";
import type { About } from "./about.js";
import type { NaiveBearer } from "./finding.js";
import { recordsAbout, type View } from "./log.js";
import { countsAs, seatOf } from "./roles.js";
import { type Span, touches } from "./spans.js";
import { whereIs, whereIsChild } from "./subjects.js";
import { dayOfMinute, firstMinute, type Minute } from "./time.js";

/** An office as it bears something up to a moment: where it is, and who held it on that day. */
export function bearerAt(
  about: About,
  { role, force, whose }: { readonly role: Role; readonly force: Force; readonly whose?: Jurisdiction | undefined },
  moment: Minute,
): NaiveBearer {
  const day = dayOfMinute(moment);
  const seat = seatOf(role);
  const places = about.child ? whereIsChild(about.child, day, whose) : whereIs(about.look.view.data, about.subject);
  const at = seat && places[seat];
  if (seat === undefined || at === undefined) return { role, force };
  const holders = tenuresAt(about.look.view, { kind: seat, id: at }, role)
    .filter((tenure) => touches([tenure], day * 1440, day * 1440 + 1439))
    .map(({ person }) => person);
  const persons = [...new Set(holders)].sort();
  return { role, at, ...(persons.length > 0 && { persons }), force };
}

export interface Tenure extends Span {
  readonly person: string;
}

/** When somebody held an office at a subject, or one that acts as it: from taking it up until leaving that same office. */
export function tenuresAt(view: View, subject: SubjectRef, office: Role): readonly Tenure[] {
  const ends = recordsAbout(view, "relieved", subject);
  return recordsAbout(view, "appointed", subject)
    .filter((taken) => countsAs(taken.office, office))
    .map((taken) => {
      const end = ends.find(
        (left) =>
          left.office === taken.office &&
          left.person === taken.person &&
          view.log.indexOf(left) > view.log.indexOf(taken),
      );
      const until = end ? firstMinute(end.occurredOn) : Infinity;
      return { person: taken.person, from: firstMinute(taken.occurredOn), until };
    });
}
