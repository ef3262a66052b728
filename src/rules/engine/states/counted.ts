import type { Act } from "../../../model/events.js";
import type { Fact } from "../../../model/fact.js";
import { dayOfMinute, endOfDay, startOfDay } from "../../../model/moment.js";
import { noSpans, type Span, type Spans, surelyApart } from "../../../model/spans.js";
import type { Counted } from "../../state.js";
import { calendarFor } from "../look.js";
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
            within === "run" || within === "case" ? undefined : periodAround(within, day, calendarFor(context, day));
          return period ? [{ from: startOfDay(period.first), until: endOfDay(period.last) + 1 }] : [];
        }),
      ),
    );
  };
}

/** A run's acts count from its first day on. */
function runs({ runs: found }: Context): Spans {
  const fromDay = ({ from, until }: Span): Span => ({ from: startOfDay(dayOfMinute(from)), until });
  return {
    certain: found.flatMap((run) => (run.stretches.length > 0 ? [fromDay(run)] : [])),
    possible: found.map(fromDay),
  };
}

function inScopes(done: readonly Fact<Act>[], count: number, scopes: Spans): Spans {
  const reached = (scope: Span): readonly Span[] => {
    const nth = done.filter(({ at }) => scope.from <= at && at < scope.until)[count - 1];
    return nth ? [{ from: nth.at, until: scope.until }] : [];
  };
  return { certain: scopes.certain.flatMap(reached), possible: scopes.possible.flatMap(reached) };
}
