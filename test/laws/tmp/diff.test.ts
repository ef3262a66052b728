import fc from "fast-check";
import { it } from "vitest";
import { arbitraryPolicy } from "../../support/arbitraries/policies.js";
import { arbitrarySituation } from "../../support/arbitraries/worlds.js";
import { answer } from "../question.js";
import { assessNaively } from "../../reference/assess.js";
import { comparable } from "../../reference/comparable.js";
const strip = (policy: any, list: readonly any[]) => (JSON.stringify(policy.rules).includes('"jointly"') ? list.map(({ matched, ...r }: any) => r) : list).map((f: any) => (f.kind === "gap" ? { ...f, bearers: f.bearers.map(({ persons, ...b }: any) => b) } : f));
const N = Number(process.env["N"] ?? 200), SEED = Number(process.env["SEED"] ?? 1);
it("differs", () => {
  const out = fc.check(
    fc.property(arbitraryPolicy.filter((p) => !(process.env["SKIP"] ?? "").split(",").some((w) => w !== "" && JSON.stringify(p).includes(w))), arbitrarySituation, (policy, s) => {
      const { office, secondSchool } = s.others;
      const cal = { ...(secondSchool ? { bySchool: { s0: s.calendar, s1: secondSchool } } : { all: s.calendar }), ...(office && { office }) };
      const naive = assessNaively(policy, cal, s.data, s);
      const eng = comparable(answer({ ...s, policy }).findings);
      return JSON.stringify(sorted(strip(policy, naive))) === JSON.stringify(sorted(strip(policy, eng)));
    }),
    { numRuns: N, seed: SEED, interruptAfterTimeLimit: Number(process.env["LIMIT"] ?? 400_000), markInterruptAsFailure: false },
  );
  if (!out.failed) { console.log("no difference in", out.numRuns); return; }
  const [policy, s] = out.counterexample!;
  const { office, secondSchool } = s.others;
  const cal = { ...(secondSchool ? { bySchool: { s0: s.calendar, s1: secondSchool } } : { all: s.calendar }), ...(office && { office }) };
  let eng: unknown; 
  try { eng = comparable(answer({ ...s, policy }).findings); } catch (e) { eng = String((e as Error).stack); }
  const naive = assessNaively(policy, cal, s.data, s);
  console.log("after", out.numRuns, "runs", out.numShrinks, "shrinks", out.counterexamplePath);
  console.log("RULES", JSON.stringify(policy.rules, null, 1));
  console.log("POLICY", JSON.stringify({ ...policy, rules: undefined, clauses: undefined, readings: undefined, parameters: undefined }));
  console.log("DATA", JSON.stringify({ ...s.data, events: undefined }));
  for (const e of s.data.events) console.log("  ", JSON.stringify(e));
  console.log("CAL", JSON.stringify(s.calendar), JSON.stringify(s.others));
  console.log("ASK", s.asOf, s.knownOn, s.aheadDays);
  const a = new Map((Array.isArray(eng) ? eng : []).map((f: any) => [f.id, JSON.stringify(sorted(f))]));
  const b = new Map(naive.map((f) => [f.id, JSON.stringify(sorted(f))]));
  if (!Array.isArray(eng)) console.log("ENGINE", eng);
  for (const id of new Set([...a.keys(), ...b.keys()])) if (a.get(id) !== b.get(id)) console.log("\nENGINE   ", a.get(id), "\nREFERENCE", b.get(id));
}, 900_000);
function sorted(v: any): any {
  if (Array.isArray(v)) return v.map(sorted);
  if (v && typeof v === "object") return Object.fromEntries(Object.keys(v).sort().map((k) => [k, sorted(v[k])]));
  return v;
}
