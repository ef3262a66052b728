/** The reference interpreter: what a policy finds in a world, in the plainest way the semantics can be written down. */
import type { SchoolCalendarData } from "../../src/model/calendar-data.js";
import type { CivilMoment } from "../../src/model/moment.js";
import type { WorldData } from "../../src/model/world-data.js";
import type { Policy } from "../../src/rules/policy.js";
import { childOf } from "./attendance.js";
import { type Instance, instancesOf } from "./duties.js";
import type { NaiveFinding } from "./finding.js";
import { gapsOf } from "./gaps.js";
import { actsAbout, lookAt, occurredBefore } from "./log.js";
import { runsOf } from "./runs.js";
import type { Case } from "./spans.js";
import { dayOfMinute, firstMinute, lastMinute, type Minute, toDay } from "./time.js";

/** As of when, and with what known. */
export interface NaiveQuestion {
  readonly asOf: CivilMoment;
  readonly knownOn?: CivilMoment | undefined;
}

/** Everything that is asked, in one. */
interface Task {
  readonly policy: Policy;
  readonly calendar: SchoolCalendarData;
  readonly data: WorldData;
}

/** What a policy finds in a world, in the order of the findings' ids. */
export function assessNaively(
  policy: Policy,
  calendar: SchoolCalendarData,
  data: WorldData,
  { asOf, knownOn }: NaiveQuestion,
): readonly NaiveFinding[] {
  const task = { policy, calendar, data: { ...data, events: [...data.events].sort(occurredBefore) } };
  const [now, known] = [lastMinute(asOf), knownOn === undefined ? Infinity : lastMinute(knownOn)];
  const present = seenAs(task, now, known);
  const findings = present.flatMap(({ of, instances }) => [
    ...instances.map((instance) => instance.finding),
    ...gapsOf(policy, of, instances),
  ]);
  const ids = new Set(findings.map((finding) => finding.id));
  const gone = [...everStood(task, now, known).values()].filter(({ finding }) => !ids.has(finding.id)).map(withdrawn);
  return [...findings, ...gone].sort((a, b) => (a.id < b.id ? -1 : 1));
}

interface Seen {
  readonly of: Case;
  readonly instances: readonly Instance[];
}

/** Every child with its duties, as one look at the world shows them. */
function seenAs({ policy, calendar, data }: Task, asOf: Minute, knownOn: Minute): readonly Seen[] {
  const view = lookAt(data, { data: calendar, knownOn: dayOfMinute(knownOn) }, asOf, knownOn);
  return data.pupils.map(({ id }) => {
    const child = childOf(view, id);
    const of: Case = { view, child, runs: runsOf(child), acts: actsAbout(view, id) };
    return { of, instances: instancesOf(policy, of) };
  });
}

/** Every instance that stood just before something became known, as it stood the last time. */
function everStood(task: Task, asOf: Minute, knownOn: Minute): ReadonlyMap<string, Instance> {
  const stood = new Map<string, Instance>();
  for (const moment of changesOfKnowledge(task).filter((each) => each <= knownOn)) {
    const seen = seenAs(task, Math.min(moment - 1, asOf), moment - 1);
    for (const instance of seen.flatMap((each) => each.instances)) stood.set(instance.finding.id, instance);
  }
  return stood;
}

/** The moments at which something was recorded or published, in order. */
function changesOfKnowledge({ calendar, data }: Task): readonly Minute[] {
  const recorded = data.events.map((event) => firstMinute(event.recordedOn));
  const published = [...calendar.holidays, ...calendar.terms, ...(calendar.specialDays ?? [])].map(
    (item) => toDay(item.publishedOn) * 1440,
  );
  return [...new Set([...recorded, ...published])].sort((a, b) => a - b);
}

function withdrawn({ finding, leftTheSchool }: Instance): NaiveFinding {
  return { ...finding, stage: "withdrawn", basisWithdrawn: leftTheSchool };
}
