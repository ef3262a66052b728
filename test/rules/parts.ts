import type { Act } from "../../src/model/events.js";
import type { Fact } from "../../src/model/fact.js";
import { never } from "../../src/model/moment.js";
import type { SchoolCalendar } from "../../src/model/school-calendar.js";
import type { Counting, ExactDeadline } from "../../src/rules/deadline.js";
import { compiler } from "../../src/rules/engine/compiler.js";
import { compileDeadline, type DueReader } from "../../src/rules/engine/due.js";
import { compileEvidence } from "../../src/rules/engine/perform.js";
import { settingsOf } from "../../src/rules/engine/settings.js";
import type { Compiler, Context, Performance } from "../../src/rules/engine/shapes.js";
import type { Policy } from "../../src/rules/policy.js";
import type { Evidence } from "../../src/rules/state.js";
import { autumn2025, ourPolicy } from "../support/worlds.js";

/** What compiles the parts of rules under a way of counting. */
function partsOf(counting: Counting, parameters: Policy["parameters"] = {}): Compiler {
  const policy = { ...ourPolicy(), counting, parameters };
  return compiler(settingsOf(policy, { calendar: autumn2025 }), () => undefined);
}

/** A deadline compiled by itself. */
export function deadlineReader(
  deadline: ExactDeadline,
  counting: Counting,
  parameters: Readonly<Record<string, number>> = {},
): DueReader {
  const table = Object.fromEntries(
    ["period", ...Object.keys(parameters)].map((id) => [
      id,
      {
        clauses: [],
        meaning: { zh: id, en: id },
        unit: { zh: "日", en: "days" },
        ...(parameters[id] === undefined ? {} : { value: parameters[id] }),
      },
    ]),
  );
  return compileDeadline(deadline, partsOf(counting, table));
}

/** A subject with these acts and nothing else. */
export function withActs(acts: readonly Fact<Act>[], calendar: SchoolCalendar = autumn2025): Context {
  const parts: Partial<Context> = {
    subject: { kind: "pupil", id: "P1" },
    acts,
    view: undefined,
    runs: [],
    states: [],
    instances: [],
    look: { asOf: never, calendarOf: () => calendar, world: { classes: new Map() } } as unknown as Context["look"],
  };
  return parts as Context;
}

/** How far evidence has come by some acts. */
export function performedBy(evidence: Evidence, acts: readonly Fact<Act>[]): Performance {
  const reader = compileEvidence(evidence, partsOf({ startDay: "excluded", roll: "none" }));
  return reader({ context: withActs(acts), window: () => true, from: 0, by: never });
}
