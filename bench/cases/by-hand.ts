/**
 * The findings of the city document about children, as a good engineer would write them for one job: no rules, no states, no language.
 * It relies on what it knows of the data: registers complete and on time, one class per child, no corrections, nothing recorded late but leave.
 */
import type { World } from "baoxue";
import { dateOf, dayOf } from "baoxue";
import { term } from "./children.js";

type Fact =
  World["timelines"] extends ReadonlyMap<string, infer T>
    ? T extends { readonly acts: readonly (infer F)[] }
      ? F
      : never
    : never;

const minutes = 1440;
const never = Number.MAX_SAFE_INTEGER;
const staff = new Set([
  "homeroomTeacher",
  "subjectTeacher",
  "teacher",
  "gradeHead",
  "vicePrincipal",
  "principal",
  "schoolLeader",
  "school",
]);
const leaders = new Set(["principal", "vicePrincipal", "schoolLeader"]);

interface Run {
  readonly from: number;
  readonly until: number;
  /** The sessions missed without leave, in order. */
  readonly missed: readonly number[];
  readonly halfDay: number;
  readonly wholeDay: number;
  readonly secondDay: number;
}

interface Leave {
  readonly from: number;
  readonly to: number;
  readonly recorded: number;
}

/** What a finding shows, in the order in which the engine gives it. */
export type Row = Readonly<Record<string, unknown>>;

const startOf = (session: number): number => (session >> 1) * minutes + ((session & 1) === 0 ? 480 : 840);
const endOf = (session: number): number => (session >> 1) * minutes + ((session & 1) === 0 ? 720 : 1020);
const endOfDay = (day: number): number => day * minutes + minutes - 1;
const dayIn = (minute: number): number => Math.floor(minute / minutes);

/** Days and moments are few, and asked for again and again: each is written once. */
const dates = new Map<number, string>();
const moments = new Map<number, string>();

function date(day: number): string {
  let text = dates.get(day);
  if (text === undefined) {
    text = dateOf(day);
    dates.set(day, text);
  }
  return text;
}

function moment(minute: number): string {
  let text = moments.get(minute);
  if (text === undefined) {
    const rest = minute % minutes;
    text = `${date(dayIn(minute))}T${String(Math.floor(rest / 60)).padStart(2, "0")}:${String(rest % 60).padStart(2, "0")}`;
    moments.set(minute, text);
  }
  return text;
}

interface Standing {
  readonly stage: string;
  readonly timeliness: string;
  readonly force: string;
  readonly certainty: string;
}

const sharedMarks: Standing[] = [];

/** Marks are few: each set of them is one value. */
function marks(stage: string, timeliness: string, force: string): Standing {
  for (const known of sharedMarks)
    if (known.stage === stage && known.timeliness === timeliness && known.force === force) return known;
  const made = { stage, timeliness, force, certainty: "certain" };
  sharedMarks.push(made);
  return made;
}

/** All findings about the children of a world on a day, in the order of the engine. */
export function findingsByHand(world: World, judgedOn: string): readonly Row[] {
  const asOf = endOfDay(dayOf(judgedOn as `${number}-${number}-${number}`));
  const rows: Row[] = [];
  for (const [pupil, timeline] of world.timelines) {
    const place = world.classes.get((timeline.moves[0]?.event as { readonly class?: string } | undefined)?.class ?? "");
    const school = world.schools.get(place?.school ?? "");
    const where: Where = {
      pupil,
      class: place?.id ?? "",
      school: place?.school ?? "",
      township: school?.township ?? "",
      authority: school?.authority ?? "",
    };
    const absent = timeline.absences.map((fact) => fact.day * 2 + (fact.event.session === "pm" ? 1 : 0));
    const leaves: Leave[] = timeline.leaves.map(({ event, recorded }) => ({
      from: dayOf(event.from.date) * 2 + (event.from.session === "pm" ? 1 : 0),
      to: dayOf(event.to.date) * 2 + (event.to.session === "pm" ? 1 : 0),
      recorded,
    }));
    const acts = timeline.acts;
    const now = ladder(where, runsOf(absent, leaves, never, asOf), acts, asOf);
    const own = [...now.rows];
    for (const { from, recorded } of leaves) {
      if (recorded <= (from >> 1) * minutes || recorded > asOf) continue;
      const then = ladder(
        where,
        runsOf(absent, leaves, recorded - 1, recorded - 1),
        acts.filter((act) => act.at < recorded),
        recorded - 1,
      );
      for (const row of then.rows) {
        if (row["kind"] === "duty" && !now.ids.has(row["id"] as string)) {
          const was = row["marks"] as { readonly timeliness: string; readonly force: string };
          own.push({
            ...row,
            marks: marks("withdrawn", was.timeliness, was.force),
            basisWithdrawn: then.left.has(row["id"] as string),
          });
        }
      }
    }
    for (const fact of timeline.facts) own.push(...required(where, fact));
    own.push(responsible(where, acts));
    own.sort(
      (a, b) =>
        compare(a["triggeredAt"] as string, b["triggeredAt"] as string) ||
        compare(a["id"] as string, b["id"] as string),
    );
    for (const row of own) rows.push(row);
  }
  return rows.sort((a, b) =>
    compare((a["subject"] as { readonly id: string }).id, (b["subject"] as { readonly id: string }).id),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function runsOf(absent: readonly number[], leaves: readonly Leave[], knownOn: number, asOf: number): readonly Run[] {
  const runs: Run[] = [];
  const listed = new Set<number>(absent);
  const excused = (session: number): boolean =>
    leaves.some((leave) => leave.recorded <= knownOn && leave.from <= session && session <= leave.to);
  for (let i = 0; i < absent.length; ) {
    const first = absent[i] ?? 0;
    if (excused(first) || startOf(first) > asOf) {
      i++;
      continue;
    }
    const missed: number[] = [];
    let until = never;
    let [halfDay, wholeDay, secondDay] = [never, never, never];
    let session = first;
    for (; startOf(session) <= asOf; session = term.nextSession(session)) {
      if (!listed.has(session)) {
        until = startOf(session);
        break;
      }
      if (excused(session)) continue;
      missed.push(session);
      if (halfDay === never && endOf(session) <= asOf) halfDay = endOf(session);
      if (wholeDay !== never && secondDay === never) secondDay = startOf(session);
      const whole = (session & 1) === 1 && missed.at(-2) === session - 1;
      if (whole && wholeDay === never && endOf(session) <= asOf) wholeDay = endOf(session);
    }
    runs.push({ from: startOf(first), until, missed, halfDay, wholeDay, secondDay });
    while (i < absent.length && (absent[i] ?? 0) < session) i++;
  }
  return runs;
}

interface Where {
  readonly pupil: string;
  readonly class: string;
  readonly school: string;
  readonly township: string;
  readonly authority: string;
}

interface Ladder {
  readonly rows: readonly Row[];
  readonly ids: ReadonlySet<string>;
  /** The findings on the strength of which a report had left the school. */
  readonly left: ReadonlySet<string>;
}

/** The five steps of the ladder, the early warning, and gaps. */
function ladder(where: Where, runs: readonly Run[], acts: readonly Fact[], asOf: number): Ladder {
  const rows: Row[] = [];
  const ids = new Set<string>();
  const left = new Set<string>();
  const school = [{ role: "school", at: where.school, force: "advisory" }];
  for (const run of runs) {
    const before = rows.length;
    const within = (fact: Fact, from: number): boolean => fact.day >= dayIn(from) && fact.at < run.until;
    if (run.halfDay !== never) {
      const done = acts.find((fact) => within(fact, run.halfDay) && isHalfDayReport(fact));
      rows.push(
        duty(
          "half-day-report",
          ["2.1.2h"],
          where,
          run,
          run.halfDay,
          never,
          endOfDay(dayIn(run.halfDay)),
          done?.at,
          asOf,
          [{ role: "homeroomTeacher", at: where.class, force: "advisory" }],
        ),
      );
    }
    if (run.wholeDay !== never) {
      const done = acts.find((fact) => within(fact, run.wholeDay) && isContact(fact));
      rows.push(
        duty(
          "contact-on-day-one",
          ["2.1.2i"],
          where,
          run,
          run.wholeDay,
          endOfDay(dayIn(run.wholeDay)),
          undefined,
          done?.at,
          asOf,
          [{ role: "homeroomTeacher", at: where.class, force: "binding" }],
        ),
      );
    }
    if (run.secondDay !== never) {
      const visit = acts.find(
        (fact) =>
          within(fact, run.secondDay) &&
          isLeadersVisit(fact) &&
          fact.event.kind === "homeVisit" &&
          fact.event.with !== undefined &&
          fact.event.purpose === "return",
      );
      const reason = acts.find(
        (fact) =>
          within(fact, run.secondDay) &&
          isLeadersVisit(fact) &&
          fact.event.kind === "homeVisit" &&
          fact.event.reason !== undefined &&
          fact.event.reason !== "",
      );
      const done = visit && reason ? Math.max(visit.at, reason.at) : undefined;
      rows.push(
        duty(
          "leader-visit-on-day-two",
          ["2.1.2j"],
          where,
          run,
          run.secondDay,
          endOfDay(dayIn(run.secondDay)),
          undefined,
          done,
          asOf,
          [{ role: "schoolLeader", at: where.school, force: "binding" }],
        ),
      );
    }
    const failed = secondFailure(run, acts, asOf);
    if (failed !== undefined) {
      const told = (to: string): Fact | undefined =>
        acts.find((fact) => within(fact, failed) && isFailureReport(fact, to));
      const [township, authority] = [told("townshipGovernment"), told("educationAuthority")];
      const done = township && authority ? Math.max(township.at, authority.at) : undefined;
      const row = duty(
        "report-after-two-failures",
        ["2.1.2k"],
        where,
        run,
        failed,
        never,
        endOfDay(term.schoolDays.nth(term.schoolDays.rank(dayIn(failed)) + 1)),
        done,
        asOf,
        school,
      );
      rows.push(row);
      if (township || authority) left.add(row["id"] as string);
    }
    const report = acts.find(
      (fact) => fact.at < run.until && run.from <= fact.at && isFailureReport(fact, "townshipGovernment"),
    );
    if (report) {
      const held = acts.find((fact) => within(fact, report.at) && isJointPersuasion(fact));
      const bearers = [
        { role: "townshipGovernment", at: where.township, force: "advisory" },
        { role: "policeStation", at: where.township, force: "advisory" },
        { role: "school", at: where.school, force: "advisory" },
      ];
      const row = duty(
        "joint-persuasion",
        ["2.1.2l"],
        where,
        run,
        report.at,
        never,
        undefined,
        held?.at,
        asOf,
        bearers,
        report.event.id,
      );
      rows.push(row);
      left.add(row["id"] as string);
    }
    for (const fact of acts)
      if (fact.event.kind === "riskNoted" && run.from <= fact.at && fact.at < run.until)
        rows.push(tendency(where, fact, run));
    const standing = rows.slice(before).some((row) => {
      const { stage, timeliness } = row["marks"] as { readonly stage: string; readonly timeliness: string };
      return stage === "open" && timeliness !== "moot";
    });
    if (run.until === never && rows.length > before && !standing) rows.push(gap(where, run));
  }
  for (const fact of acts)
    if (fact.event.kind === "riskNoted" && !runs.some((run) => run.from <= fact.at && fact.at < run.until))
      rows.push(tendency(where, fact, undefined));
  for (const row of rows) ids.add(row["id"] as string);
  return { rows, ids, left };
}

function isHalfDayReport({ event }: Fact): boolean {
  return (
    event.kind === "report" && event.by === "homeroomTeacher" && event.to === "school" && event.matter === "absence"
  );
}

/** All three at once. */
function isJointPersuasion({ event }: Fact): boolean {
  if (event.kind !== "jointPersuasion") return false;
  const { parties } = event;
  return parties.includes("townshipGovernment") && parties.includes("policeStation") && parties.includes("school");
}

function isContact({ event }: Fact): boolean {
  if (event.kind === "homeVisit") return event.by === "homeroomTeacher" && event.with !== undefined;
  return event.kind === "phoneCall" && event.live && event.with === "guardian" && event.by === "homeroomTeacher";
}

function isLeadersVisit({ event }: Fact): boolean {
  return event.kind === "homeVisit" && event.inPerson && leaders.has(event.by);
}

function isFailureReport({ event }: Fact, to: string): boolean {
  return event.kind === "report" && event.to === to && event.matter === "failedPersuasion" && staff.has(event.by);
}

function secondFailure(run: Run, acts: readonly Fact[], asOf: number): number | undefined {
  const seen = new Set<string>();
  const shown: number[] = [];
  for (const { event, day, at } of acts) {
    if (day < dayIn(run.from) || at >= run.until) continue;
    const attempt =
      (event.kind === "homeVisit" && event.purpose === "return" && event.with !== undefined && staff.has(event.by)) ||
      (event.kind === "phoneCall" && event.purpose === "return" && event.live && staff.has(event.by));
    if (!attempt) continue;
    const key = `${day} ${event.by} ${event.person ?? ""} ${event.with ?? ""}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const judge = run.missed.find((session) => session >> 1 > day);
    if (judge !== undefined && startOf(judge) <= asOf) shown.push(startOf(judge));
  }
  return shown.sort((a, b) => a - b)[1];
}

function duty(
  rule: string,
  cites: readonly string[],
  { pupil }: Where,
  run: Run,
  at: number,
  due: number,
  target: number | undefined,
  done: number | undefined,
  asOf: number,
  bearers: readonly object[],
  key: string = date(dayIn(at)),
): Row {
  const lapsed = run.until <= Math.min(asOf, due);
  const force = due === never ? "advisory" : "binding";
  let standing = marks("open", "onTime", force);
  if (done !== undefined && done < (lapsed ? run.until : never))
    standing = marks("fulfilled", done > due ? "late" : "onTime", force);
  else if (lapsed) standing = marks("lapsed", "onTime", force);
  else if (asOf > due) standing = marks("open", run.until <= asOf ? "moot" : "overdue", force);
  return {
    id: `city-2016/${rule}@${pupil}#${key}`,
    policy: "city-2016",
    rule,
    kind: "duty",
    subject: { kind: "pupil", id: pupil },
    marks: standing,
    basisWithdrawn: false,
    bearers,
    cites: cites.map((clause) => `city-2016/${clause}`),
    triggeredAt: moment(at),
    recordedLate: false,
    runFrom: date(dayIn(run.from)),
    ...(due === never ? {} : { due: date(dayIn(due)) }),
    ...(target === undefined ? {} : { target: date(dayIn(target)) }),
    ...(done === undefined ? {} : { performedAt: moment(done) }),
  };
}

function tendency({ pupil, class: at }: Where, fact: Fact, run: Run | undefined): Row {
  return {
    id: `city-2016/tendency-report@${pupil}#${fact.event.id}`,
    policy: "city-2016",
    rule: "tendency-report",
    kind: "duty",
    subject: { kind: "pupil", id: pupil },
    marks: marks("open", "onTime", "advisory"),
    basisWithdrawn: false,
    bearers: [
      { role: "homeroomTeacher", at, force: "advisory" },
      { role: "subjectTeacher", at, force: "advisory" },
    ],
    cites: ["city-2016/2.2c"],
    triggeredAt: moment(fact.at),
    recordedLate: false,
    ...(run ? { runFrom: date(dayIn(run.from)) } : {}),
    target: date(term.schoolDays.nth(term.schoolDays.rank(fact.day) + 1)),
  };
}

function gap({ pupil, school }: Where, run: Run): Row {
  const runFrom = date(dayIn(run.from));
  return {
    id: `city-2016/gap@${pupil}#${runFrom}`,
    policy: "city-2016",
    rule: "gap",
    kind: "gap",
    subject: { kind: "pupil", id: pupil },
    marks: marks("open", "onTime", "advisory"),
    basisWithdrawn: false,
    bearers: [{ role: "school", at: school, force: "advisory" }],
    cites: [],
    triggeredAt: moment(run.from),
    recordedLate: false,
    runFrom,
  };
}

function requirement(
  rule: string,
  clauses: readonly string[],
  where: Where,
  stage: string,
  since: number,
  key: number,
  bearer: string,
): Row {
  return {
    id: `city-2016/${rule}@${where.pupil}#${date(dayIn(key))}`,
    policy: "city-2016",
    rule,
    kind: "requirement",
    subject: { kind: "pupil", id: where.pupil },
    marks: marks(stage, "onTime", "binding"),
    basisWithdrawn: false,
    bearers: [{ role: bearer, at: where.school, force: "binding" }],
    cites: clauses.map((clause) => `city-2016/${clause}`),
    triggeredAt: moment(since),
    recordedLate: false,
  };
}

/** A child in hardship wants a file and a paired teacher; nobody in these data has them. */
function required(where: Where, fact: { readonly at: number }): readonly Row[] {
  return [
    requirement("hardship-file", ["2.1.3a"], where, "violated", fact.at, fact.at, "school"),
    requirement("pairing", ["2.1.2p"], where, "violated", fact.at, fact.at, "school"),
  ];
}

function responsible(where: Where, acts: readonly Fact[]): Row {
  const since = acts.find(({ event }) => event.kind === "assigned" && event.as === "responsible")?.at ?? 0;
  return requirement("person-for-each-pupil", ["2.1.2c", "2.1.2a"], where, "holds", since, since, "school");
}
