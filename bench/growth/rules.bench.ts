/** What rules cost that have nothing to say: a policy of 200 rules of which seven find something, against these seven alone. */
import { compile, createWorld, type Finding, type Policy } from "baoxue";
import { city2016 } from "baoxue/policies";
import { childrenOf, judgedOn, term } from "../cases/children.js";
import { compare } from "../support/compare.js";

const count = Number(process.env["CASES"] ?? 5_000);
const world = createWorld(childrenOf(count));
const most = 200;

/** The rules that find something in these data. */
const found = new Set(
  compile(city2016, { calendar: term })
    .assess(world, { asOf: judgedOn, childrenOnly: true })
    .findings.map(({ rule }) => rule),
);
const aboutChildren = city2016.rules.filter(({ subject = "pupil" }) => subject === "pupil");
const seven = aboutChildren.filter(({ id }) => found.has(id)).slice(0, 7);
const silent = aboutChildren.filter(({ id }) => !found.has(id));
const more = Array.from({ length: most - seven.length }, (_, i) => {
  const rule = silent[i % silent.length];
  if (!rule) throw new Error("every rule finds something");
  return { ...rule, id: `${rule.id}-${i}` };
});

function findingsUnder(rules: Policy["rules"]): () => readonly Finding[] {
  const engine = compile({ ...city2016, rules }, { calendar: term });
  return () => engine.assess(world, { asOf: judgedOn, childrenOnly: true }).findings;
}

function difference(ours: readonly Finding[], theirs: readonly Finding[]): string | undefined {
  const [a, b] = [ours, theirs].map((findings) => JSON.stringify(findings.map((one) => ({ ...one }))));
  return a === b ? undefined : `${theirs.length} findings, not the same ${ours.length}`;
}

await compare<readonly Finding[]>({
  title: `Rules that have nothing to say: ${seven.length} rules that find something, alone and among ${most}`,
  count,
  thing: "case",
  things: "cases",
  contenders: [
    { name: `${seven.length} rules`, run: findingsUnder(seven) },
    { name: `${most} rules`, run: findingsUnder([...seven, ...more]) },
  ],
  difference,
  rounds: 9,
});
