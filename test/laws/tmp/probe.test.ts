import { it } from "vitest";
import { compile } from "../../../src/rules/engine/compile.js";
import { createWorld } from "../../../src/model/create-world.js";
import { schoolCalendar } from "../../../src/model/school-calendar.js";
import { assessNaively } from "../../reference/assess.js";
import { comparable } from "../../reference/comparable.js";
import * as small from "../../reference/small.js";
import { risingUntil, level as to, week, month, schoolYear, always } from "../../../src/rules/words.js";
const { our, world, visit, call, report, dated, on, policyOf, fiveWeeks, theSchool, registers } = small;
function both(name: string, rules: any, data: any, asOf: any, more: any = {}) {
  const policy = policyOf(...(Array.isArray(rules) ? rules : [rules]));
  const e = comparable(compile(policy, { calendar: schoolCalendar(fiveWeeks) }).assess(createWorld(data), { asOf, ...more }).findings);
  const n = assessNaively(policy, fiveWeeks, data, { asOf, ...more });
  const f = (l: any) => l.map((x: any) => `${x.id} ${x.stage} ${x.timeliness} ${x.certainty} ${x.triggeredAt} due=${x.due} w=${x.wanted} m=${x.matched}`);
  console.log(name, "\n E", f(e).join("\n   "), "\n N", f(n).join("\n   "));
}
const usual = { cites: ["c1"], bearer: "school" } as const;
it("probes", () => {
  const d = { ...world(report("01", "school")), recordsFrom: "2025-09-10" } as any;
  const fig = (subject: any, per: any) => our.target("r", { ...usual, ...(subject && { subject }), per, measure: { kind: "figure", indicator: "rate" }, goal: to("atLeast", 0) });
  const tal = (subject: any, per: any) => our.target("r", { ...usual, ...(subject && { subject }), per, measure: our.tally(our.did("homeVisit")), goal: to("atLeast", 1) });
  const q = { kind: "quarter" } as any;
  const ris = (subject: any, per: any) => our.target("r", { ...usual, ...(subject && { subject }), per, measure: { kind: "figure", indicator: "rate" }, goal: risingUntil(0) });
  const dd = { ...world(), recordsFrom: "2025-11-15", events: [] } as any;
  both("a", ris("class", q), dd, "2025-12-31");
  both("b", ris("class", q), dd, "2025-12-30");
  both("c", ris("class", q), dd, "2026-01-05");
  both("d", fig("class", q), dd, "2025-12-31");
  both("e", tal("class", q), dd, "2025-12-31");
  both("f", tal("class", q), { ...dd, recordsFrom: "2025-10-02" }, "2025-12-31");
  both("g", tal("class", q), { ...dd, recordsFrom: "2025-08-02" }, "2025-09-30");
  both("h", our.duty("r", { ...usual, subject: "class", when: our.each(q), must: our.did("conference"), due: { kind: "endOfPeriod" } }), dd, "2025-12-31");
});
