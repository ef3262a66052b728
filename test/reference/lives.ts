/** The lives of a duty about one subject: when it arose, by when it was due, what was done for it. */
import type { Duty } from "../../src/rules/duty.js";
import type { About, Arising, Course, Life } from "./about.js";
import { type Arisen, applied, arisings, arisingsInPeriods } from "./arising.js";
import { circleOf } from "./circle.js";
import { runOf } from "./circumstances.js";
import { dueOf } from "./deadline.js";
import { moreThanAsked, performance } from "./evidence.js";
import { dayOfMinute, lastMinute, type Minute } from "./time.js";

export function livesOf(about: About, duty: Duty): readonly Life[] {
  const { when } = duty;
  const found = when.kind === "each" ? arisingsInPeriods(about, when, duty.while) : arisings(about, when, duty.while);
  const lives = found.flatMap((arisen) => life(about, duty, arisen));
  if (when.kind !== "happens" || when.oncePer === undefined) return lives;
  const runs = lives.map(({ arising }) => runOf(about, arising));
  return lives.filter((_, i) => runs[i] === undefined || runs.indexOf(runs[i]) === i);
}

function life(about: About, duty: Duty, { arising: found, until }: Arisen): readonly Life[] {
  const arising = applied(about, duty, found);
  if (!arising) return [];
  const from = (moment: Minute): Course => course(about, duty, arising, moment, until);
  const certainly = arising.certainAt === undefined ? undefined : from(arising.certainAt);
  return [
    {
      arising,
      possibly: from(arising.possibleAt),
      ...(certainly && { certainly }),
      shown: certainly ?? from(arising.first),
    },
  ];
}

function course(about: About, duty: Duty, arising: Arising, arose: Minute, until: Minute): Course {
  const due = dueOf(about, duty.due, arising, arose);
  const last = due.due === undefined ? Infinity : lastMinute(due.due);
  // Of what is yet to come nothing is looked for.
  if (arose > about.look.view.asOf) return { arose, due, last, until, performance: { used: [], wanted: 1 }, more: 0 };
  // The evidence counts from the day on which it may have arisen, also where it certainly did only later.
  const window = { from: dayOfMinute(arising.possibleAt), until, ...(arising.period && { period: arising.period }) };
  const circle = circleOf(about, window, Math.min(about.look.view.asOf, last));
  return {
    arose,
    due,
    last,
    until,
    performance: performance(duty.must, circle),
    more: moreThanAsked(duty.must, circle),
  };
}
