/** The document of random policies: its clauses, readings and parameters. */

import type { ExactDeadline } from "../../../src/rules/deadline.js";
import { document } from "../../../src/rules/dialect.js";
import type { Reading } from "../../../src/rules/policy.js";
import { present } from "./chance.js";

export const text = { zh: "略", en: "left out" };

function reading(target?: ExactDeadline): Reading {
  return present({ clauses: ["c1"], open: text, chosen: text, why: text, target });
}

const parameter = { clauses: ["c1"], meaning: text, unit: text };

export const random = document("random", {
  clauses: { c1: { at: "1", summary: text } },
  parameters: {
    given: { ...parameter, value: 2 },
    missing: parameter,
    dated: { ...parameter, value: [{ value: 1 }, { from: "2025-09-05", value: 3 }, { stage: "primary", value: 2 }] },
    later: { ...parameter, value: [{ from: "2025-09-08", value: 1 }] },
  },
  readings: {
    today: reading({ kind: "sameDay" }),
    soon: reading({ kind: "within", amount: 1, unit: "schoolDay" }),
    byNoon: reading({ kind: "within", amount: { parameter: "given" }, unit: "workingDay", at: "12:00" }),
    unsaid: reading({ kind: "within", amount: { parameter: "missing" }, unit: "calendarDay" }),
    unaimed: reading(),
  },
});

/** Something that a number of the policy's, or a number as it is, may stand for. */
export const parameters = (["given", "missing", "dated", "later"] as const).map((id) => random.parameter(id));
