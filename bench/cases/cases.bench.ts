/** Many cases under the city document, against a function written by hand for these findings; with explanations unread, and read. */
import { type Assessment, compile, createWorld, type Finding } from "baoxue";
import { city2016 } from "baoxue/policies";
import { compare } from "../support/compare.js";
import { findingsByHand, type Row } from "./by-hand.js";
import { childrenOf, judgedOn, term } from "./children.js";

const count = Number(process.env["CASES"] ?? 100_000);
const data = childrenOf(count);
const world = createWorld(data);
const engine = compile(city2016, { calendar: term });
const assess = (): Assessment => engine.assess(world, { asOf: judgedOn, childrenOnly: true });

/** Reads every explanation. */
function explained({ findings }: Assessment): readonly Finding[] {
  for (const finding of findings) if (finding.because.cites.length > 100) throw new Error("no clause has so many");
  return findings;
}

const listed = data.events.reduce((sum, event) => sum + (event.kind === "register" ? event.absent.length : 1), 0);
const mean = (listed - data.classes.length * 80) / count;
console.log(
  `\n${count} children, ${mean.toFixed(1)} events each (registers that list them included), ${assess().findings.length} findings.`,
);

function difference(ours: readonly (Finding | Row)[], theirs: readonly (Finding | Row)[]): string | undefined {
  if (ours.length !== theirs.length) return `${theirs.length} findings, not ${ours.length}`;
  for (const [i, mine] of ours.entries()) {
    const [a, b] = [JSON.stringify(shown(mine)), JSON.stringify(shown(theirs[i] ?? {}))];
    if (a !== b) return `${b}, not ${a}`;
  }
  return undefined;
}

/** Everything but the explanation, in a fixed order. */
function shown(row: Finding | Row): unknown {
  return Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const byHand = { name: "by hand", run: (): readonly (Finding | Row)[] => findingsByHand(world, judgedOn) };
const task = { count, thing: "case", things: "cases", difference, rounds: 7 };

await compare<readonly (Finding | Row)[]>({
  ...task,
  title: "Cases under the city document, explanations unread",
  contenders: [{ name: "baoxue", run: () => assess().findings }, byHand],
});
await compare<readonly (Finding | Row)[]>({
  ...task,
  title: "The same, with every explanation read",
  contenders: [{ name: "baoxue", run: () => explained(assess()) }, byHand],
});
