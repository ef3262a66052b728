import { it } from "vitest";
import { writeFileSync } from "node:fs";
import { BaoxueError, standardVisibility } from "../../src/index.js";
import { definitions, drawnUp, source, indexed } from "../json-schema/small-world.js";
import { schemaOf, isValid } from "../json-schema/published.js";
import { placesIn, replaced } from "../json-schema/broken.js";

const wrong: unknown[] = [null, undefined, 0, -1, NaN, 1e9, "", "zzz", "toString", true, {}, [], [null], [5], { foo: 1 }, 3n, Symbol("x")];
const optional: Record<string, unknown> = {
  catchment: ["V1"], classSize: 40, texts: { opinion: "无" }, backOn: "2025-10-14", reason: "看病", signed: true, collector: "父亲",
  papers: { suspension: [] }, onFile: [{ event: "x", paper: "y" }], role: "school", at: "S1", person: "t7", lists: ["overdue"], conference: "conference-1",
  guardianSigns: true, withoutGuardian: "x", lastSeen: "x", appearance: "x", text: [{ zh: "一", en: "one" }], stages: ["primary"], evidence: { findings: [], notEvaluable: [], asOf: "2025-10-31", notRun: [] },
  issuer: "educationAuthority", photos: [{ caption: "x", takenOn: "2025-10-13" }], alreadyPublished: [], order: "urgingFirst", measures: "x", timeOff: "suspension", appliedOn: "2025-10-10", proof: "x", grounds: "x", several: 3,
};
it("x", () => {
  const bad: string[] = []; let silent: string[] = []; let n = 0;
  const ctx = { reader: { viewer: { role: "school", at: "S1", purpose: "persuasion" } as const, policy: standardVisibility }, source };
  for (const id of definitions.keys()) {
    const { scope, definition, scopeType } = drawnUp(id);
    const props = scopeType ? Object.keys(schemaOf(scopeType).properties ?? {}) : [];
    const bases: unknown[] = [scope];
    for (const p of props) if (!(p in (scope as object)) && p in optional) bases.push({ ...(scope as object), [p]: optional[p] });
    bases.forEach((base, bi) => {
      const only = bi === 0 ? undefined : Object.keys(base as object).at(-1);
      try { definition.layout(definition.build(source, base), ctx); } catch (e) { bad.push(`BASE ${id} ${only} ${String(e).slice(0,200)}`); return; }
      for (const place of placesIn(base)) {
        if (only && place[0] !== only) continue;
        for (const w of wrong) {
          const given = replaced(base, place, w); n++;
          let ok = false;
          try { definition.layout(definition.build(source, given), ctx); ok = true; }
          catch (e) { if (!(e instanceof BaoxueError)) bad.push(`${id} ${place.join(".")} ${typeof w === "symbol" || typeof w === "bigint" ? typeof w : JSON.stringify(w) ?? String(w)}: ${String(e).slice(0,120)}`); }
          if (ok && scopeType) { let v = true; try { const g = structuredCloneish(given); v = isValid(scopeType, g); } catch (e) { v = false; } if (!v) silent.push(`${id} ${place.join(".")} ${typeof w === "symbol" || typeof w === "bigint" ? typeof w : JSON.stringify(w) ?? String(w)}`); }
        }
      }
    });
  }
  writeFileSync("/tmp/s7b-sweep.txt", [`${n} ${bad.length} ${silent.length}`, ...bad, "-----", ...silent].join("\n"));
});
function structuredCloneish(x: unknown): unknown { if (Array.isArray(x)) return x.map(structuredCloneish); if (typeof x === "object" && x !== null) return Object.fromEntries(Object.entries(x).filter(([, v]) => v !== undefined).map(([k, v]) => [k, structuredCloneish(v)])); return x; }
