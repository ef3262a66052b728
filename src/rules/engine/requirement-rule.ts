import { dateOf } from "../../model/civil-date.js";
import { dayOfMinute, type Minute, never, startOfDay } from "../../model/moment.js";
import { beginning, type Span, type Spans } from "../../model/spans.js";
import type { Requirement } from "../rule.js";
import { subjectOf } from "../subject-phrases.js";
import { compileBearers, forceFor } from "./bearers.js";
import { notPerformed } from "./instance.js";
import { recordsFrom } from "./look.js";
import { doubtful, missingLevels } from "./missing-levels.js";
import type { Compiler, Context, Instance, InstanceReader } from "./shapes.js";
import { compileShortfall } from "./shortfall.js";

/** Compiles a requirement: while one state holds, another must. */
export function compileRequirement(rule: Requirement, compiler: Compiler): InstanceReader {
  const given = compiler.state(rule.given);
  const must = compiler.state(rule.must);
  const applies = rule.appliesTo ? compiler.state(rule.appliesTo) : undefined;
  const bearers = compileBearers(rule, forceFor(rule, false, compiler), compiler);
  const shortfall = compileShortfall(rule.must, compiler, subjectOf(rule.subject));
  const levels = missingLevels(rule, compiler);
  return (context) => {
    const { asOf } = context.look;
    const today = dayOfMinute(asOf);
    const { inForce } = context.look.settings;
    if (today < recordsFrom(context, today) || today < inForce.from || today > inForce.until) return [];
    const asked = given(context);
    const span = spanAt(asked.possible, asOf);
    const applied = applies?.(context);
    if (!span || (applied && !spanAt(applied.possible, asOf))) return [];
    const surely =
      spanAt(asked.certain, asOf) !== undefined && (!applied || spanAt(applied.certain, asOf) !== undefined);
    const { stage, since, certain } = judged(must(context), span, asOf);
    const from = beginningOf(span, context);
    const lacking = surely && certain ? [] : levels(context, today);
    const instance: Instance = {
      rule,
      context,
      occasion: {
        key: span.from <= beginning ? "always" : dateOf(dayOfMinute(span.from)),
        possibleAt: from,
        ...(surely ? { certainAt: from } : {}),
        until: never,
      },
      at: Math.max(since, from),
      stage,
      timeliness: "onTime",
      certainty: doubtful(surely && certain, lacking),
      bearers: bearers(context, today),
      performance: notPerformed,
      lacking,
      more: () => (stage === "violated" ? { missing: shortfall(context) } : {}),
    };
    return [instance];
  };
}

/** Where the state has held for ever, from the beginning of the records. */
function beginningOf({ from }: Span, context: Context): Minute {
  const first = startOfDay(
    Math.max(recordsFrom(context, dayOfMinute(context.look.asOf)), context.look.settings.inForce.from),
  );
  return from <= beginning ? first : from;
}

interface Judged {
  readonly stage: "holds" | "violated";
  readonly since: Minute;
  readonly certain: boolean;
}

/** How it stands now, and since when. */
function judged(must: Spans, { from }: Span, asOf: Minute): Judged {
  const sure = spanAt(must.certain, asOf);
  if (sure) return { stage: "holds", since: sure.from, certain: true };
  const possible = spanAt(must.possible, asOf);
  const held = (possible ? must.certain : must.possible).filter(({ until }) => until <= asOf).at(-1);
  return { stage: "violated", since: Math.max(from, held?.until ?? from), certain: possible === undefined };
}

function spanAt(spans: readonly Span[], at: Minute): Span | undefined {
  return spans.find(({ from, until }) => from <= at && at < until);
}
