import type { AreaKind } from "../../../model/areas.js";
import { startOfDay } from "../../../model/moment.js";
import { alwaysSpans, bothSpans, noSpans, notSpans, type Spans, surely, union } from "../../../model/spans.js";
import type { SubjectKind, SubjectRef } from "../../../model/subject.js";
import type { World } from "../../../model/world.js";
import type { MembersState } from "../../state.js";
import type { Compiler, Context, Look, StateReader } from "../shapes.js";

/** Every member is in a state, or some member is; of those for whom `where` holds. */
export function membersState({ kind, members, where, of }: MembersState, compiler: Compiler): StateReader {
  const asked = where ? compiler.state(where) : () => alwaysSpans;
  const inner = compiler.state(of);
  return (context) => {
    const found = membersOf(context.look, context.subject, members).map((ref) => {
      const member = context.look.context(ref);
      const concerned = bothSpans(belonging(member, context.subject), asked(member));
      return bothSpans(concerned, kind === "some" ? inner(member) : notSpans(inner(member)));
    });
    const any: Spans = {
      certain: union(found.flatMap((spans) => spans.certain)),
      possible: union(found.flatMap((spans) => spans.possible)),
    };
    return kind === "some" ? any : notSpans(any);
  };
}

/** All who ever belonged to a subject, in order of their ids. */
export function membersOf({ world }: Look, { kind, id }: SubjectRef, members: SubjectKind): readonly SubjectRef[] {
  if (kind === "pupil") return kind === members ? [{ kind, id }] : [];
  if (members !== "pupil") return world.areas.within(kind, id, members).map((one) => ({ kind: members, id: one }));
  return pupilsOf(world, kind, id).map((one) => ({ kind: "pupil", id: one }));
}

/** The children who were ever placed in a place, or who live in a village. */
export function pupilsOf(world: World, kind: AreaKind, id: string): readonly string[] {
  if (kind === "village") return [...(world.areas.livingIn.get(id) ?? [])].sort();
  return [...new Set(world.areas.within(kind, id, "class").flatMap((one) => world.everIn.get(one) ?? []))].sort();
}

/** While a member belongs to a subject: a child while it is placed there; all else always. */
export function belonging({ look, subject, view }: Context, to: SubjectRef): Spans {
  if (subject.kind !== "pupil" || to.kind === "pupil" || to.kind === "village") return alwaysSpans;
  const { areas } = look.world;
  const kind = to.kind;
  const there = (view?.placements ?? []).filter((place) => areas.above("class", place.class)[kind] === to.id);
  return there.length === 0
    ? noSpans
    : surely(there.map(({ from, until }) => ({ from: startOfDay(from), until: startOfDay(until) })));
}
