import { agenda, compile, createWorld, dutySheet, reason, schoolYearRates } from "baoxue";
import { city2016 } from "baoxue/policies";
import { calendar } from "./calendar.ts";
import { readSchool } from "./read/read-school.ts";
import { toWorld } from "./read/to-world.ts";
const { rows, problems } = readSchool("examples/school/data");
console.log(problems);
const world = createWorld(toWorld(rows).data);
const engine = compile(city2016, { calendar });
const a = engine.assess(world, { asOf: "2025-11-05", knownOn: "2025-11-05" });
const f = a.findings.find((x) => x.rule === "responsibility-letters");
console.log(JSON.stringify(f?.because.evidence.wanted), reason(f!).en);
for (const y of ["2024-2025", "2025-2026"]) { const r = schoolYearRates(world, { schoolYear: y, asOf: "2025-11-05", calendar }); const m = r.members; console.log(y, r.dropout.value, m.opening.length, m.transfersIn, m.transfersOut, m.unacknowledged, m.dropouts); }
const a2 = agenda(engine.assess(world, { asOf: "2025-10-16", knownOn: "2025-10-16" }));
const c = new Map(); for (const i of a2) { c.set(i.list, (c.get(i.list) ?? 0) + 1); } console.log(c);
