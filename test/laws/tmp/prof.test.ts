import fc from "fast-check";
import { it } from "vitest";
import { arbitraryPolicy } from "../../support/arbitraries/policies.js";
import { arbitrarySituation } from "../../support/arbitraries/worlds.js";
import { assessNaively } from "../../reference/assess.js";
import { answer } from "../question.js";
it("profile", () => {
  const samples = fc.sample(fc.tuple(arbitraryPolicy, arbitrarySituation), { numRuns: 60, seed: 9 });
  const times: [number, number, string, number, number][] = [];
  for (const [policy, s] of samples) {
    let t = process.cpuUsage().user;
    const f = assessNaively(policy, s.calendar, s.data, s);
    const n = (process.cpuUsage().user - t) / 1000;
    t = process.cpuUsage().user;
    try { answer({ ...s, policy }); } catch (e) { console.log(String(e).slice(0, 300)); }
    const e = (process.cpuUsage().user - t) / 1000;
    times.push([n, e, policy.rules.map((r) => `${r.kind}/${r.subject ?? "p"}`).join(), s.data.events.length, f.length]);
  }
  times.sort((a, b) => b[0] - a[0]);
  console.log(times.slice(0, 12).map((x) => x.join(" ")).join("\n"));
  console.log("mean", times.reduce((a, b) => a + b[0], 0) / times.length, "engine", times.reduce((a, b) => a + b[1], 0) / times.length, "findings", times.reduce((a, b) => a + b[4], 0) / times.length);
}, 600_000);
