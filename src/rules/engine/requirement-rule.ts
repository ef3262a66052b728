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
    const asked = isJudged(context) ? askedAt(given(context), applies?.(context), asOf) : undefined;
    if (!asked) return none;
    const { span, surely } = asked;
    const today = dayOfMinute(asOf);
    const { stage, since, certain } = judged(must(context), span, asOf);
    const isSure = surely && certain;
    const from = beginningOf(span, context);
    const lacking = isSure ? none : levels(context, today);
    const instance: Instance = {
      rule,
      context,
      occasion: {
        key: span.from <= beginning ? "always" : context.look.memory.dates.date(dayOfMinute(span.from)),
        possibleAt: from,
        certainAt: surely ? from : undefined,
        until: never,
        run: undefined,
        event: undefined,
        period: undefined,
      },
      at: Math.max(since, from),
      stage,
      timeliness: "onTime",
      certainty: doubtful(isSure, lacking),
      bearers: bearers(context, today),
      performance: notPerformed,
      lacking,
      more: () => (stage === "violated" ? { missing: shortfall(context) } : {}),
    };
    return [instance];
  };
}

const none: readonly never[] = [];

/** Nothing is judged before the records begin, or when the policy is not in force. */
function isJudged(context: Context): boolean {
  const { asOf, settings } = context.look;
  const today = dayOfMinute(asOf);
  return settings.inForce.from <= today && today <= settings.inForce.until && today >= recordsFrom(context, today);
}

/** The span in which it is asked at a moment, of whom it applies to; and whether it surely is. */
function askedAt(
  given: Spans,
  applies: Spans | undefined,
  asOf: Minute,
): { readonly span: Span; readonly surely: boolean } | undefined {
  const span = spanAt(given.possible, asOf);
  if (!span || (applies && !spanAt(applies.possible, asOf))) return undefined;
  const surely = [given, ...(applies ? [applies] : [])].every(({ certain }) => spanAt(certain, asOf) !== undefined);
  return { span, surely };
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
  for (const span of spans) if (span.from <= at && at < span.until) return span;
  return undefined;
}
