/**
 * Hand-written worlds that read like stories.
 *
 * A story begins with two children, enrolled on 1 September 2025; every register is taken ten minutes into its session, and
 * everybody is there. Each word changes one thing and gives a new story.
 */
import type { SchoolCalendarData } from "../../src/model/calendar-data.js";
import { type CivilDate, dateOf, dayOf } from "../../src/model/civil-date.js";
import { createWorld } from "../../src/model/create-world.js";
import type { EventId } from "../../src/model/event-base.js";
import type { SchoolEvent } from "../../src/model/events.js";
import type { Leave, LeavingReason } from "../../src/model/events-attendance.js";
import type { HomeVisit, JointPersuasion, PhoneCall, Report } from "../../src/model/events-contact.js";
import type { CivilMoment } from "../../src/model/moment.js";
import type { ClassId, PupilId, School } from "../../src/model/people.js";
import type { Role } from "../../src/model/role.js";
import { type SchoolCalendar, schoolCalendar } from "../../src/model/school-calendar.js";
import type { Session } from "../../src/model/session.js";
import type { World } from "../../src/model/world.js";
import type { WorldData } from "../../src/model/world-data.js";
import type { Deadline } from "../../src/rules/deadline.js";
import { document } from "../../src/rules/dialect.js";
import type { Duty, Trigger } from "../../src/rules/duty.js";
import type { AssessOptions } from "../../src/rules/engine/assess-request.js";
import { compile, type Engine } from "../../src/rules/engine/compile.js";
import type { CompileOptions } from "../../src/rules/engine/settings.js";
import type { Assessment, Finding } from "../../src/rules/finding.js";
import type { Policy } from "../../src/rules/policy.js";
import type { Evidence } from "../../src/rules/state.js";
import { cityLadder } from "./city-ladder.js";

const nationalDay = { zh: "国庆节、中秋节", en: "National Day and Mid-Autumn Festival" };
const newYear = { zh: "元旦", en: "New Year" };

/** The calendar of autumn 2025 as it was published; of the holidays, those that fall in the term. */
export const autumn2025Data: SchoolCalendarData = {
  id: "autumn-2025",
  holidays: [
    {
      year: 2025,
      rest: datesFrom("2025-10-01", 8).map((date) => ({ date, name: nationalDay })),
      makeUp: [
        { date: "2025-09-28", name: nationalDay },
        { date: "2025-10-11", name: nationalDay },
      ],
      source: "国务院办公厅关于2025年部分节假日安排的通知",
      publishedOn: "2024-11-12",
    },
    {
      year: 2026,
      rest: datesFrom("2026-01-01", 3).map((date) => ({ date, name: newYear })),
      makeUp: [{ date: "2026-01-04", name: newYear }],
      source: "国务院办公厅关于2026年部分节假日安排的通知",
      publishedOn: "2025-11-04",
    },
  ],
  terms: [
    {
      schoolYear: "2025-2026",
      name: "autumn",
      from: "2025-09-01",
      to: "2026-01-23",
      source: "the school's own notice",
      publishedOn: "2025-06-20",
    },
  ],
};

/** The compiled calendar of autumn 2025. */
export const autumn2025: SchoolCalendar = schoolCalendar(autumn2025Data);

/** The days from one date to another on which the calendar has lessons. */
export function taughtDays(
  from: CivilDate,
  to: CivilDate,
  calendar: SchoolCalendar = autumn2025,
): readonly CivilDate[] {
  return datesFrom(from, dayOf(to) - dayOf(from) + 1).filter((date) => calendar.teaching(dayOf(date)) !== 0);
}

/** So many dates on end. */
export function datesFrom(first: CivilDate, count: number): readonly CivilDate[] {
  return Array.from({ length: count }, (_, i) => dateOf(dayOf(first) + i));
}

/** The city's ladder on the calendar of autumn 2025. */
const cityEngine: Engine = compile(cityLadder, { calendar: autumn2025 });

const sessions = ["am", "pm"] as const;
const registerHour: Readonly<Record<Session, string>> = { am: "08:10", pm: "14:10" };

type Acting = { readonly id?: EventId; readonly recordedOn?: CivilMoment };
type CallSpec = Acting & Partial<Omit<PhoneCall, "kind" | "occurredOn" | "pupil">>;
type VisitSpec = Acting & Partial<Omit<HomeVisit, "kind" | "occurredOn" | "pupil">>;
type ReportSpec = Acting & Partial<Omit<Report, "kind" | "occurredOn" | "pupil" | "to">>;
type JointSpec = Acting & Partial<Pick<JointPersuasion, "about">>;
type LeaveSpec = Acting &
  Partial<Pick<Leave, "approved" | "reason">> & { readonly sessions?: readonly [Session, Session] };

interface Absence {
  readonly pupil: PupilId;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly sessions: readonly Session[];
}

interface Chapter {
  readonly calendar: SchoolCalendar;
  readonly recordsFrom: CivilDate;
  readonly registersThrough: CivilDate;
  readonly schools: readonly School[];
  readonly absences: readonly Absence[];
  /** Sessions without a register, or whose register came later than its session: when, or never. */
  readonly registers: ReadonlyMap<string, CivilMoment | "never">;
  readonly events: readonly SchoolEvent[];
}

/** Where each child begins. */
const home: ClassId = "C1";
const pupils: readonly PupilId[] = ["P1", "P2"];

/** For properties over many worlds: they take a while on a busy machine. */
export const patient = { timeout: 30_000 } as const;

/** A story about pupils P1 and P2 of class C1 in school S1. Class C2 of school S2 is there for those who move. */
export class Story {
  readonly #told: Chapter;

  constructor(told: Chapter) {
    this.#told = told;
  }

  #with(change: Partial<Chapter>): Story {
    return new Story({ ...this.#told, ...change });
  }

  /** Adds any event as it is. */
  event(...events: readonly SchoolEvent[]): Story {
    return this.#with({ events: [...this.#told.events, ...events] });
  }

  /** Leaves an event out, as if it had never been recorded. */
  without(id: EventId): Story {
    return this.#with({ events: this.#told.events.filter((event) => event.id !== id) });
  }

  /** Missed whole days, from one date to another; the registers say so. */
  absent(pupil: PupilId, from: CivilDate, to: CivilDate = from): Story {
    return this.#away({ pupil, from, to, sessions });
  }

  /** Missed a morning or an afternoon; the register says so. */
  absentHalf(pupil: PupilId, date: CivilDate, session: Session): Story {
    return this.#away({ pupil, from: date, to: date, sessions: [session] });
  }

  #away(absence: Absence): Story {
    return this.#with({ absences: [...this.#told.absences, absence] });
  }

  /** No register was taken, in one session or the whole day, by class C1 unless another is named. */
  noRegister(date: CivilDate, of: readonly Session[] = sessions, inClass: ClassId = "C1"): Story {
    return this.#register(date, of, inClass, "never");
  }

  /** The register came into the record only later. */
  registerRecorded(
    date: CivilDate,
    on: CivilMoment,
    of: readonly Session[] = sessions,
    inClass: ClassId = "C1",
  ): Story {
    return this.#register(date, of, inClass, on);
  }

  #register(date: CivilDate, of: readonly Session[], inClass: ClassId, when: CivilMoment | "never"): Story {
    const registers = new Map(this.#told.registers);
    for (const session of of) registers.set(`${inClass} ${date} ${session}`, when);
    return this.#with({ registers });
  }

  /** The registers were kept only up to this day. */
  registersThrough(date: CivilDate): Story {
    return this.#with({ registersThrough: date });
  }

  /** The records of the schools begin on this day. */
  recordsFrom(date: CivilDate): Story {
    return this.#with({ recordsFrom: date });
  }

  /** A mark of one child in one session, recorded at some time. */
  mark(pupil: PupilId, date: CivilDate, session: Session, attended: boolean, recordedOn: CivilMoment = date): Story {
    const id = this.#id("mark");
    return this.event({ kind: "mark", id, pupil, session, attended, occurredOn: date, recordedOn });
  }

  /** A leave slip over whole days, approved unless it says otherwise. */
  leave(pupil: PupilId, from: CivilDate, to: CivilDate, spec: LeaveSpec = {}): Story {
    const { sessions: [first, last] = ["am", "pm"], approved = true, reason = "sickness", recordedOn = from } = spec;
    return this.event({
      kind: "leave",
      id: spec.id ?? this.#id("leave"),
      pupil,
      from: { date: from, session: first },
      to: { date: to, session: last },
      reason,
      approved,
      occurredOn: recordedOn,
      recordedOn,
    });
  }

  /** A call by the homeroom teacher, answered by the guardian, to bring the child back. */
  call(pupil: PupilId, occurredOn: CivilMoment, spec: CallSpec = {}): Story {
    const usual = { id: this.#id("call"), recordedOn: occurredOn, by: "homeroomTeacher", live: true } as const;
    const reached: Pick<PhoneCall, "with"> = spec.live === false ? {} : { with: "guardian" };
    return this.event({ kind: "phoneCall", pupil, occurredOn, ...usual, purpose: "return", ...reached, ...spec });
  }

  /** A visit by the homeroom teacher, in person, the guardian met, to bring the child back. */
  visit(pupil: PupilId, occurredOn: CivilMoment, spec: VisitSpec = {}): Story {
    const usual = { id: this.#id("visit"), recordedOn: occurredOn, by: "homeroomTeacher", inPerson: true } as const;
    return this.event({ kind: "homeVisit", pupil, occurredOn, ...usual, purpose: "return", with: "guardian", ...spec });
  }

  /** A visit at which nobody was met. */
  visitInVain(pupil: PupilId, occurredOn: CivilMoment, by: Role = "homeroomTeacher"): Story {
    const usual = { id: this.#id("visit"), recordedOn: occurredOn, by, inPerson: true, purpose: "return" } as const;
    return this.event({ kind: "homeVisit", pupil, occurredOn, ...usual });
  }

  /** A report by the school of failed persuasion, unless it says otherwise. */
  report(pupil: PupilId, occurredOn: CivilMoment, to: Role, spec: ReportSpec = {}): Story {
    const usual = { id: this.#id("report"), recordedOn: occurredOn, by: "school", matter: "failedPersuasion" } as const;
    return this.event({ kind: "report", pupil, occurredOn, to, ...usual, ...spec });
  }

  /** A joint persuasion with the parties that took part. */
  joint(pupil: PupilId, occurredOn: CivilMoment, parties: readonly Role[], spec: JointSpec = {}): Story {
    const usual = { id: this.#id("joint"), recordedOn: occurredOn };
    return this.event({ kind: "jointPersuasion", pupil, occurredOn, parties, ...usual, ...spec });
  }

  /** The child changes class or school. */
  moved(pupil: PupilId, on: CivilDate, inClass: ClassId, recordedOn: CivilMoment = on): Story {
    return this.event({ kind: "enrolled", id: this.#id("moved"), pupil, class: inClass, occurredOn: on, recordedOn });
  }

  /** The child is not expected from this day on. */
  left(pupil: PupilId, on: CivilDate, reason: LeavingReason, recordedOn: CivilMoment = on): Story {
    return this.event({ kind: "left", id: this.#id("left"), pupil, reason, occurredOn: on, recordedOn });
  }

  /** A school outside this world says that the child has arrived. */
  acknowledged(pupil: PupilId, on: CivilDate, recordedOn: CivilMoment = on): Story {
    const id = this.#id("acknowledged");
    return this.event({ kind: "transferAcknowledged", id, pupil, by: "elsewhere", occurredOn: on, recordedOn });
  }

  /** An event is declared an error. */
  retracted(supersedes: EventId, recordedOn: CivilMoment): Story {
    const id = this.#id("retraction");
    return this.event({ kind: "retraction", id, supersedes, reason: "error", occurredOn: recordedOn, recordedOn });
  }

  #id(kind: string): EventId {
    return `${kind}-${this.#told.events.length + 1}`;
  }

  /** All of it as plain data. */
  data(): WorldData {
    const { recordsFrom, schools, events } = this.#told;
    const enrolled = pupils.map(
      (pupil): SchoolEvent => ({
        kind: "enrolled",
        id: `enrolled-${pupil}`,
        pupil,
        class: home,
        occurredOn: recordsFrom,
        recordedOn: recordsFrom,
      }),
    );
    return {
      recordsFrom,
      schools,
      classes: [
        { id: "C1", school: "S1", grade: 7 },
        { id: "C2", school: "S2", grade: 7 },
      ],
      pupils: pupils.map((id) => ({ id })),
      events: [...enrolled, ...this.#registers(), ...events],
    };
  }

  /** The world that it tells. */
  world(): World {
    return createWorld(this.data());
  }

  #registers(): readonly SchoolEvent[] {
    const { calendar, recordsFrom, registersThrough } = this.#told;
    const first = dayOf(recordsFrom);
    return Array.from({ length: dayOf(registersThrough) - first + 1 }, (_, i) => dateOf(first + i)).flatMap((date) =>
      this.#classesOn(date).flatMap((inClass) =>
        sessions
          .filter((_session, i) => (calendar.teaching(dayOf(date)) & (1 << i)) !== 0)
          .flatMap((session) => this.#registerOf(inClass, date, session)),
      ),
    );
  }

  #registerOf(inClass: ClassId, date: CivilDate, session: Session): readonly SchoolEvent[] {
    const when = this.#told.registers.get(`${inClass} ${date} ${session}`);
    if (when === "never") return [];
    const occurredOn = `${date}T${registerHour[session]}` as CivilMoment;
    const absent = this.#told.absences
      .filter((one) => one.from <= date && date <= one.to && one.sessions.includes(session))
      .map((one) => one.pupil)
      .filter((pupil) => this.#classOn(pupil, date) === inClass);
    const id = `register-${inClass}-${date}-${session}`;
    return [{ kind: "register", id, class: inClass, session, absent, occurredOn, recordedOn: when ?? occurredOn }];
  }

  #classOn(pupil: PupilId, date: CivilDate): ClassId | undefined {
    const moves = this.#told.events
      .filter((event) => event.kind === "enrolled" || event.kind === "left")
      .filter((event) => event.pupil === pupil && event.occurredOn.slice(0, 10) <= date)
      .sort((a, b) => (a.occurredOn < b.occurredOn ? -1 : 1));
    const last = moves.at(-1);
    return last ? (last.kind === "enrolled" ? last.class : undefined) : home;
  }

  /** The first class, and any other once somebody has moved there. */
  #classesOn(date: CivilDate): readonly ClassId[] {
    const moves = this.#told.events.filter(
      (event) => event.kind === "enrolled" && event.occurredOn.slice(0, 10) <= date,
    );
    return [...new Set([home, ...moves.flatMap((event) => (event.kind === "enrolled" ? [event.class] : []))])].sort();
  }
}

/** Begins a story. */
export function school(calendar: SchoolCalendar = autumn2025): Story {
  return new Story({
    calendar,
    recordsFrom: "2025-09-01",
    registersThrough: "2025-10-31",
    schools: [
      { id: "S1", township: "T1", authority: "A1" },
      { id: "S2", township: "T2", authority: "A1" },
    ],
    absences: [],
    registers: new Map(),
    events: [],
  });
}

/** Begins a story of October only: quick to build, for properties. */
export function october(): Story {
  return school().recordsFrom("2025-10-09");
}

/** What the city's ladder, or another policy, finds in a story. */
export function ask(story: Story, asOf: CivilMoment, options: Asked = {}): Assessment {
  const { engine = cityEngine, ...rest } = options;
  return engine.assess(story.world(), { asOf, ...rest });
}

interface Asked extends Omit<AssessOptions, "asOf"> {
  readonly engine?: Engine;
}

const some = { zh: "某", en: "some" };

/** The words of a small document of our own, for rules that the city's ladder does not have. */
export const ours = document("ours", {
  clauses: { c1: { at: "1", summary: some } },
  readings: { target: { clauses: ["c1"], open: some, chosen: some, why: some } },
  parameters: { period: { clauses: ["c1"], meaning: some, unit: some } },
});

interface OurRule {
  readonly id?: string;
  readonly when?: Trigger;
  readonly due?: Deadline;
  readonly must?: Evidence;
  readonly while?: Duty["while"];
}

/** A policy of rules of our own; unless they say otherwise, a report to the school calls for a visit the same day. */
export function ourPolicy(...rules: readonly OurRule[]): Policy {
  return ours.policy({
    title: some,
    issuer: some,
    issuedOn: "2025-01-01",
    binds: ["school"],
    counting: { startDay: "excluded", roll: "none" },
    rules: rules.map(({ id, when, due, must, while: during }, i) =>
      ours.duty(id ?? (i === 0 ? "rule" : `rule-${i + 1}`), {
        cites: ["c1"],
        when: when ?? ours.happens(ours.did("report", { to: "school" })),
        bearer: "school",
        must: must ?? ours.did("homeVisit"),
        due: due ?? { kind: "sameDay" },
        ...(during === undefined ? {} : { while: during }),
      }),
    ),
  });
}

/** A policy of one rule of our own, compiled. */
export function ourEngine(rule: OurRule, options: Partial<CompileOptions> = {}): Engine {
  return compile(ourPolicy(rule), { calendar: autumn2025, ...options });
}

/** The findings of one rule about one child. */
export function findingsOf(assessment: Assessment, rule: string, pupil: PupilId = "P1"): readonly Finding[] {
  return assessment.findings.filter((finding) => finding.rule === rule && finding.subject.id === pupil);
}

/** The one finding of a rule about a child; anything else is an error. */
export function only(assessment: Assessment, rule: string, pupil: PupilId = "P1"): Finding {
  const [found, ...more] = findingsOf(assessment, rule, pupil);
  if (found === undefined || more.length > 0)
    throw new Error(`expected one ${rule}, found ${JSON.stringify(rows(assessment))}`);
  return found;
}

/** A finding in one line: when it arose, rule, day due or aimed at, and the four marks. */
export function row({ rule, triggeredAt, due, target, marks }: Finding): string {
  const by = due === undefined ? (target === undefined ? "" : ` aim ${target}`) : ` due ${due}`;
  return `${triggeredAt} ${rule}${by}: ${marks.stage} ${marks.timeliness} ${marks.force} ${marks.certainty}`;
}

/** All findings about a child, a line each. */
export function rows(assessment: Assessment, pupil: PupilId = "P1"): readonly string[] {
  return assessment.findings.filter((finding) => finding.subject.id === pupil).map(row);
}
