import { bothSpans } from "../../model/spans.js";
import type { Text } from "../../model/text.js";
import { stateText } from "../phrases.js";
import type { MembersState, State } from "../state.js";
import { memberOf, ofMember, type Who } from "../subject-phrases.js";
import type { Compiler, Context } from "./shapes.js";
import { belonging, membersOf } from "./states/members.js";

/** Says what keeps a state from holding now: its parts that do not hold, and the members that lack something. */
export type Shortfall = (context: Context) => readonly Text[];

const shown = 20; // members named; the rest are counted

/** Compiles the shortfall of a state. */
export function compileShortfall(state: State, compiler: Compiler, who: Who): Shortfall {
  const holds = compiler.state(state);
  const isSo = (context: Context): boolean => {
    const { asOf } = context.look;
    return holds(context).certain.some(({ from, until }) => from <= asOf && asOf < until);
  };
  if (state.kind === "and") {
    const parts = state.of.map((one) => compileShortfall(one, compiler, who));
    return (context) => parts.flatMap((part) => part(context));
  }
  if (state.kind === "every") {
    const lacking = membersLacking(state, compiler);
    return (context) => (isSo(context) ? [] : lacking(context));
  }
  const text = stateText(state, compiler.settings.speech, who);
  return (context) => (isSo(context) ? [] : [text]);
}

function membersLacking({ members, where, of }: MembersState, compiler: Compiler): Shortfall {
  const inner = compileShortfall(of, compiler, memberOf(members));
  const asked = where ? compiler.state(where) : undefined;
  return (context) => {
    const { asOf } = context.look;
    const lacking = membersOf(context.look, context.subject, members).flatMap((ref) => {
      const member = context.look.context(ref);
      const there = belonging(member, context.subject);
      const { possible } = asked ? bothSpans(there, asked(member)) : there;
      if (!possible.some(({ from, until }) => from <= asOf && asOf < until)) return [];
      return inner(member).map((what) => ofMember(ref, what));
    });
    const more = lacking.length - shown;
    if (more <= 0) return lacking;
    return [...lacking.slice(0, shown), { zh: `另有${more}项`, en: `and ${more} more` }];
  };
}
