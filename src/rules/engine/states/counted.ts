import type { Act } from "../../../model/events.js";
import type { Fact } from "../../../model/fact.js";
import { dayOfMinute, endOfDay, startOfDay } from "../../../model/moment.js";
import { noSpans, type Span, type Spans, surelyApart } from "../../../model/spans.js";
import type { Counted } from "../../state.js";
import { taughtFor } from "../followed.js";
import { periodAround } from "../periods.js";
import type { Compiler, Context, StateReader } from "../shapes.js";
import { openCase } from "./case.js";

/** So many acts of a pattern in one run, case or period: from the last of them to the end of the scope. */
export function countedState({ count, act, within }: Counted, compiler: Compiler): StateReader {
  const accepts = compiler.test(act);
  const scopes = within === "run" ? runs : within === "case" ? openCase : undefined;
  return (context) => {
    const done = context.acts.filter(({ event }) => accepts(event));
    if (done.length < count) return noSpans;
    if (scopes) return inScopes(done, count, scopes(context));
    return inScopes(
      done,
      count,
      surelyApart(
        done.flatMap(({ day }): readonly Span[] => {
          const period =
            within === "run" || within === "case" ? undefined : periodAround(within, day, taughtFor(context, within));
          return period ? [{ from: startOfDay(period.first), until: endOfDay(period.last) + 1 }] : [];
        }),
      ),
    );
  };
}

/** A run, and the parts of it in which it is certain that none has come between. */
function runs({ runs: found }: Context): Spans {
  return { certain: found.flatMap((run) => run.stretches), possible: found };
}

/** What was done counts from the scope's first day on; the count is reached within the scope. */
function inScopes(done: readonly Fact<Act>[], count: number, scopes: Spans): Spans {
  const reached = ({ from, until }: Span): readonly Span[] => {
    const first = startOfDay(dayOfMinute(from));
    const nth = done.filter(({ at }) => first <= at && at < until)[count - 1];
    return nth ? [{ from: Math.max(nth.at, from), until }] : [];
  };
  return { certain: scopes.certain.flatMap(reached), possible: scopes.possible.flatMap(reached) };
}
