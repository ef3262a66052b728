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
  const lvl = our.measured({ kind: "figure", indicator: "rate" }, schoolYear, "over", our.parameter("missing"));
  const tl = our.measured(our.tally(our.did("homeVisit")), week, "over", our.parameter("missing"));
  const al = our.since(our.did("report"));
  const or = (...of: any[]) => ({ kind: "or", of }) as any;
  const du = (x: any) => our.duty("r", { ...usual, when: our.happens(our.did("report")), must: our.did("homeVisit"), due: { kind: "sameDay" }, ...x });
  const dd = { ...world(report("01", "school")), recordsFrom: "2025-09-01" } as any;
  for (const [n, st] of [["fig", lvl], ["tally", tl]] as any[]) {
    both(n + " when or", du({ when: or(st, al) }), dd, on("01"));
    both(n + " while or", du({ while: or(st, al) }), dd, on("01"));
    both(n + " appliesTo or", du({ appliesTo: or(st, al) }), dd, on("01"));
    both(n + " suspended or", du({ due: { kind: "within", amount: 1, unit: "calendarDay", suspendedWhile: st } }), dd, on("01"));
    both(n + " not in while", du({ while: { kind: "not", of: st } }), dd, on("01"));
    both(n + " given", our.requirement("r", { ...usual, given: or(st, al), must: always }), dd, on("01"));
    both(n + " must", our.requirement("r", { ...usual, must: or(st, al), given: always }), dd, on("01"));
    both(n + " every when", our.duty("r", { ...usual, subject: "school", when: our.each(week), while: or(our.every("pupil", st), always), must: our.did("homeVisit"), due: { kind: "sameDay" } }), dd, on("01"));
    both(n + " conseq", our.consequence("r", { ...usual, when: or(st, al), outcome: { zh: "x", en: "x" } }), dd, on("01"));
    both(n + " prohib", our.prohibition("r", { ...usual, act: our.did("report"), appliesTo: or(st, al) }), dd, on("01"));
  }
});
