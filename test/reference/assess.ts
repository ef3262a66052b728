/** The reference interpreter: what a policy finds in a world, in the plainest way the semantics can be written down. */
import type { SchoolCalendarData } from "../../src/model/calendar-data.js";
import type { CivilMoment } from "../../src/model/moment.js";
import type { WorldData } from "../../src/model/world-data.js";
import type { Policy } from "../../src/rules/policy.js";
import type { Rule } from "../../src/rules/rule.js";
import type { About } from "./about.js";
import { allCalendars, type Calendars, calendarsOn } from "./calendars.js";
import { consequencesOf } from "./consequences.js";
import { dutiesOf } from "./duties.js";
import type { NaiveFinding } from "./finding.js";
import { gapsOf } from "./gaps.js";
import { lookAt, occurredBefore } from "./log.js";
import { lookWith } from "./look.js";
import { prohibitionsOf } from "./prohibitions.js";
import { requirementsOf } from "./requirements.js";
import { subjectsOf } from "./subjects.js";
import { targetsOf } from "./targets.js";
import type { Told } from "./telling.js";
import { dayOfMinute, firstMinute, lastMinute, type Minute, toDay } from "./time.js";

/** As of when, with what known, and how many days ahead coming periods are told. */
export interface NaiveQuestion {
  readonly asOf: CivilMoment;
  readonly knownOn?: CivilMoment | undefined;
  readonly aheadDays?: number | undefined;
}

/** Everything that is asked, in one. */
interface Task {
  readonly policy: Policy;
  readonly calendars: Calendars;
  readonly data: WorldData;
}

/** What a policy finds in a world, in the order of the findings' ids. One calendar stands for all schools and offices. */
export function assessNaively(
  policy: Policy,
  calendars: Calendars | SchoolCalendarData,
  data: WorldData,
  { asOf, knownOn, aheadDays = 0 }: NaiveQuestion,
): readonly NaiveFinding[] {
  const task: Task = {
    policy,
    calendars: "terms" in calendars ? { all: calendars } : calendars,
    data: { ...data, events: [...data.events].sort(occurredBefore) },
  };
  const [now, known] = [lastMinute(asOf), knownOn === undefined ? Infinity : lastMinute(knownOn)];
  const ahead = aheadDays === 0 ? now : (dayOfMinute(now) + aheadDays) * 1440 + 1439;
  const { replayed, present } = seenAs(task, now, known, ahead);
  const findings = [...replayed.map(({ finding }) => finding), ...present];
  const ids = new Set(findings.map((finding) => finding.id));
  const gone = [...everStood(task, now, known).values()].filter(({ finding }) => !ids.has(finding.id)).map(withdrawn);
  return [...findings, ...gone].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What one look at the world shows: what is shown as withdrawn once it stands no longer, and what only says how it is now. */
interface Seen {
  readonly replayed: readonly Told[];
  readonly present: readonly NaiveFinding[];
}

function seenAs({ policy, calendars, data }: Task, asOf: Minute, knownOn: Minute, ahead: Minute): Seen {
  const view = lookAt(data, calendarsOn(calendars, dayOfMinute(knownOn)), asOf, knownOn);
  const look = lookWith(policy, view, ahead);
  const kinds = [...new Set(["pupil" as const, ...policy.rules.map(({ subject = "pupil" }) => subject)])];
  const seen = kinds.flatMap((kind) =>
    subjectsOf(view.data, kind).map((id) =>
      seenOf(
        look.about({ kind, id }),
        policy.rules.filter((rule) => (rule.subject ?? "pupil") === kind),
      ),
    ),
  );
  return { replayed: seen.flatMap(({ replayed }) => replayed), present: seen.flatMap(({ present }) => present) };
}

function seenOf(about: About, rules: readonly Rule[]): Seen {
  const duties = rules.flatMap((rule) => (rule.kind === "duty" ? dutiesOf(about, rule) : []));
  const others = rules.flatMap((rule): readonly Told[] => {
    if (rule.kind === "prohibition") return prohibitionsOf(about, rule);
    return rule.kind === "consequence" ? consequencesOf(about, rule) : [];
  });
  const present = rules.flatMap((rule): readonly NaiveFinding[] => {
    if (rule.kind === "requirement") return requirementsOf(about, rule);
    return rule.kind === "target" ? targetsOf(about, rule) : [];
  });
  return { replayed: [...duties, ...others], present: [...present, ...gapsOf(about, duties)] };
}

/** Every instance that stood just before something became known, as it stood the last time. */
function everStood(task: Task, asOf: Minute, knownOn: Minute): ReadonlyMap<string, Told> {
  const stood = new Map<string, Told>();
  for (const moment of changesOfKnowledge(task).filter((each) => each <= knownOn)) {
    const then = Math.min(moment - 1, asOf);
    for (const told of seenAs(task, then, moment - 1, then).replayed) stood.set(told.finding.id, told);
  }
  return stood;
}

/** The moments at which something was recorded or published, in order. */
function changesOfKnowledge({ calendars, data }: Task): readonly Minute[] {
  const recorded = data.events.map((event) => firstMinute(event.recordedOn));
  const published = allCalendars(calendars)
    .flatMap(({ holidays, terms, specialDays = [] }) => [...holidays, ...terms, ...specialDays])
    .map((item) => toDay(item.publishedOn) * 1440);
  return [...new Set([...recorded, ...published])].sort((a, b) => a - b);
}

function withdrawn({ finding, leftTheSchool }: Told): NaiveFinding {
  return { ...finding, stage: "withdrawn", basisWithdrawn: leftTheSchool };
}
