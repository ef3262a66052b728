// Takes each rule of each document away in turn and names the scenario that fails for it: npm run guards [-- KEY …]
import { policies } from "../../src/policies/all.js";
import { casesOf } from "./runner/cases.js";
import { guardsIn } from "./runner/guards.js";

const wanted = process.argv.slice(2);
const chosen = policies.filter(({ id }) => wanted.length === 0 || wanted.includes(id));

if (chosen.length === 0) {
  process.stderr.write(`got ${wanted.join(" ")}, expected the id of a document, such as city-2016\n`);
  process.exitCode = 2;
}

for (const policy of chosen) {
  const cases = casesOf(policy);
  const { guardsOf, firstToNotice } = guardsIn(cases);
  const unguarded = policy.rules.filter(({ id, cites }) => {
    const naming = guardsOf(id).filter(({ scenario }) => scenario.clauses.some((clause) => cites.includes(clause)));
    const first = firstToNotice(naming, cases.enginesOf(policy, [id]));
    const what = first ? `${first.scenario.place.file}: ${first.scenario.title}` : "NO SCENARIO FAILS";
    process.stdout.write(`${policy.id} ${id} (${cites.join(", ")}): ${what}\n`);
    return first === undefined;
  });
  process.stdout.write(
    `${policy.id}: ${policy.rules.length - unguarded.length} of ${policy.rules.length} rules guarded\n`,
  );
  if (unguarded.length > 0) process.exitCode = 1;
}
