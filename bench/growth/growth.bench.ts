/** Whether the time for an event stays the same however many a child has: the same episodes, shared out among fewer and fewer children. */
import { compile, createWorld, type Finding } from "baoxue";
import { city2016 } from "baoxue/policies";
import { compare } from "../support/compare.js";
import { eventsPerEpisode, judgedOn, worldOf, year } from "./episodes.js";

const episodes = Number(process.env["EPISODES"] ?? 4_800);
const engine = compile(city2016, { calendar: year });

/** The duties, whoever's they are. */
function dutiesAlone(findings: readonly Finding[]): readonly string[] {
  return findings
    .filter(({ kind }) => kind === "duty")
    .map((duty) => {
      const shown = Object.entries({ ...duty, bearers: duty.bearers.map(({ role }) => role) });
      return JSON.stringify(
        shown.filter(([key]) => key !== "id" && key !== "subject").sort(([a], [b]) => (a < b ? -1 : 1)),
      );
    })
    .sort();
}

function difference(ours: readonly Finding[], theirs: readonly Finding[]): string | undefined {
  const [a, b] = [dutiesAlone(ours), dutiesAlone(theirs)];
  if (a.length !== b.length) return `${b.length} duties, not ${a.length}`;
  const at = a.findIndex((duty, i) => duty !== b[i]);
  return at < 0 ? undefined : `${b[at]}, not ${a[at]}`;
}

await compare<readonly Finding[]>({
  title: "Events of one child: time for each event, where a child has few or many",
  count: episodes * eventsPerEpisode,
  thing: "event",
  things: "events",
  contenders: [1, 2, 4, 8, 16].map((perChild) => {
    const world = createWorld(worldOf(episodes, perChild));
    return {
      name: `${perChild * eventsPerEpisode} events a child`,
      run: () => engine.assess(world, { asOf: judgedOn, childrenOnly: true }).findings,
    };
  }),
  difference,
  rounds: 9,
});
