import { never } from "../../../model/moment.js";
import { type Span, type Spans, surely } from "../../../model/spans.js";
import type { MissedState, PerformedState } from "../../state.js";
import type { Compiler, Instance, StateReader } from "../shapes.js";

/** Another duty of the subject is missed: from the end of its due day until it is performed or its state ends. */
export function missedState({ duty }: MissedState, compiler: Compiler): StateReader {
  const instances = compiler.duty(duty);
  return (context) =>
    byCertainty(instances(context), ({ due, performance, occasion }) =>
      due?.kind === "due"
        ? { from: due.last + 1, until: Math.min(performance.at ?? never, occasion.until) }
        : undefined,
    );
}

/** Another duty of the subject has been performed: from then until its state ends. */
export function performedState({ duty }: PerformedState, compiler: Compiler): StateReader {
  const instances = compiler.duty(duty);
  return (context) =>
    byCertainty(instances(context), ({ performance, occasion }) =>
      performance.at === undefined ? undefined : { from: performance.at, until: occasion.until },
    );
}

/** What rests on an instance that only possibly arose is only possibly so. */
function byCertainty(instances: readonly Instance[], spanOf: (instance: Instance) => Span | undefined): Spans {
  const certain: Span[] = [];
  const possible: Span[] = [];
  for (const instance of instances) {
    const span = instance.stage === "scheduled" ? undefined : spanOf(instance);
    if (!span) continue;
    possible.push(span);
    if (instance.occasion.certainAt !== undefined) certain.push(span);
  }
  return { certain: surely(certain).certain, possible: surely(possible).possible };
}
