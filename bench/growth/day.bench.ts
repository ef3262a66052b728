/** One day more of a school: only the children about whom something new was recorded, against the whole school. */
import { compile, createWorld, type Finding } from "baoxue";
import { city2016 } from "baoxue/policies";
import { childrenOf, term } from "../cases/children.js";
import { compare } from "../support/compare.js";

const count = Number(process.env["PUPILS"] ?? 1_200);
const data = childrenOf(count);
const today = "2025-10-15";
const events = data.events.filter(({ recordedOn }) => recordedOn.slice(0, 10) <= today);
const world = createWorld({ ...data, events });
const engine = compile(city2016, { calendar: term });

/** Children whom an event of the day names: one in twenty, as in a school where most are there. */
const named = events
  .filter(({ recordedOn }) => recordedOn.slice(0, 10) === today)
  .flatMap((event) => (event.kind === "register" ? event.absent : "pupil" in event ? [event.pupil ?? ""] : []));
const pupils = [...new Set(named)].slice(0, Math.ceil(count / 20));
const touched = new Set(pupils);

console.log(`\n${count} children, ${pupils.length} of them with something new.`);

await compare<readonly Finding[]>({
  title: "One day more of a school",
  count: 1,
  thing: "day",
  things: "day",
  contenders: [
    {
      name: "those with something new",
      run: () => engine.assess(world, { asOf: today, childrenOnly: true, pupils }).findings,
    },
    {
      name: "all children",
      run: () =>
        engine
          .assess(world, { asOf: today, childrenOnly: true })
          .findings.filter(({ subject }) => touched.has(subject.id)),
    },
  ],
  difference: (ours, theirs) =>
    JSON.stringify(ours) === JSON.stringify(theirs)
      ? undefined
      : `${theirs.length} findings, not the same ${ours.length}`,
  rounds: 15,
});
