import fc from "fast-check";
import { it } from "vitest";
import { arbitraryPolicy } from "/work/main/test/support/arbitraries/policies.js";
import { arbitrarySituation } from "/work/main/test/support/arbitraries/worlds.js";
import { createWorld } from "/work/main/src/model/create-world.js";
import { answer } from "/work/main/test/laws/question.js";
import { assessNaively } from "/work/main/test/reference/assess.js";
it("generates", () => {
  const kinds = new Map<string, number>();
  let n = 0, naive = 0, eng = 0;
  const fail = new Map<string, number>();
  for (const [policy, s] of fc.sample(fc.tuple(arbitraryPolicy, arbitrarySituation), { numRuns: 100, seed: 7 })) {
    n++;
    try { createWorld(s.data); } catch (e) { console.log("world", String(e)); continue; }
    let t = performance.now();
    const found = assessNaively(policy, s.calendar, s.data, s);
    naive += performance.now() - t;
    for (const f of found) { const k = `${f.kind} ${f.subject.kind === "pupil" ? "p" : "o"} ${f.stage} ${f.certainty}`; kinds.set(k, (kinds.get(k) ?? 0) + 1); }
    t = performance.now();
    try { answer({ ...s, policy }); } catch (e) { const m = String(e).slice(0, 200); fail.set(m, (fail.get(m) ?? 0) + 1); }
    eng += performance.now() - t;
  }
  console.log(n, "naive ms", naive / n, "engine ms", eng / n);
  console.log([...kinds].sort().map(([k, v]) => `${k}: ${v}`).join("\n"));
  console.log([...fail].map(([k, v]) => `${v}x ${k}`).join("\n"));
}, 600_000);
