import { never } from "../../../model/moment.js";
import { type Span, type Spans, surely } from "../../../model/spans.js";
import type { MissedState, PerformedState } from "../../state.js";
import type { Compiler, Course, Instance, Occasion, StateReader } from "../shapes.js";

/** Another duty of the subject is missed: from the end of its due day until it is performed or its state ends. What is yet due is not missed. */
export function missedState({ duty }: MissedState, compiler: Compiler): StateReader {
  const instances = compiler.duty(duty);
  return (context) =>
    byCertainty(instances(context), ({ due, performance }, { until }) =>
      due?.kind === "due" && due.last < context.look.asOf
        ? { from: due.last + 1, until: Math.min(performance.at ?? never, until) }
        : undefined,
    );
}

/** Another duty of the subject has been performed: from then, once it arose, until its state ends. */
export function performedState({ duty }: PerformedState, compiler: Compiler): StateReader {
  const instances = compiler.duty(duty);
  return (context) =>
    byCertainty(instances(context), ({ at, performance }, { until }) =>
      performance.at === undefined ? undefined : { from: Math.max(performance.at, at), until },
    );
}

/** What rests on an instance that only possibly arose, or on when it may have, is only possibly so. */
function byCertainty(
  instances: readonly Instance[],
  spanOf: (course: Course, occasion: Occasion) => Span | undefined,
): Spans {
  const certain: Span[] = [];
  const possible: Span[] = [];
  for (const instance of instances) {
    if (instance.stage === "scheduled") continue;
    const { occasion } = instance;
    const span = spanOf(instance, occasion);
    const perhaps = instance.possibly && spanOf(instance.possibly(), occasion);
    if (perhaps) possible.push(perhaps);
    if (!span) continue;
    possible.push(span);
    if (occasion.certainAt !== undefined) certain.push(span);
  }
  return { certain: surely(certain).certain, possible: surely(possible).possible };
}
