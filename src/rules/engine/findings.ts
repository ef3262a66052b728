import type { CivilDate } from "../../model/civil-date.js";
import { type CivilMoment, dayOfMinute } from "../../model/moment.js";
import type { Role } from "../../model/role.js";
import type { SubjectRef } from "../../model/subject.js";
import type { Bearer, Explanation, Finding, Marks } from "../finding.js";
import { strongest } from "./bearers.js";
import type { Gap } from "./gaps.js";
import { dueMoment } from "./instance.js";
import { subjectInIds } from "./rule-face.js";
import type { Due, Instance, Performance } from "./shapes.js";
import { leftTheSchool } from "./withdrawn.js";

/** Explains a finding when its explanation is first read. */
export type Explaining = (finding: Finding) => Explanation;

type Facts = Omit<Finding, "because">;

/** One shape for all findings; the explanation is made when it is first read. */
class LazyFinding implements Finding {
  readonly id: string;
  readonly policy: string;
  readonly rule: string;
  readonly kind: Finding["kind"];
  readonly subject: SubjectRef;
  readonly marks: Marks;
  readonly basisWithdrawn: boolean;
  readonly bearers: readonly Bearer[];
  readonly cites: readonly string[];
  readonly triggeredAt: CivilMoment;
  readonly recordedLate: boolean;
  declare readonly period?: string;
  declare readonly counterparty?: readonly Role[];
  declare readonly runFrom?: CivilDate;
  declare readonly due?: CivilMoment;
  declare readonly dueHadPassed?: true;
  declare readonly clockStopped?: true;
  declare readonly target?: CivilMoment;
  declare readonly performedAt?: CivilMoment;
  readonly #explain: Explaining;
  #because: Explanation | undefined;

  constructor(facts: Facts, more: Optional, explain: Explaining) {
    this.id = facts.id;
    this.policy = facts.policy;
    this.rule = facts.rule;
    this.kind = facts.kind;
    this.subject = facts.subject;
    this.marks = facts.marks;
    this.basisWithdrawn = facts.basisWithdrawn;
    this.bearers = facts.bearers;
    this.cites = facts.cites;
    this.triggeredAt = facts.triggeredAt;
    this.recordedLate = facts.recordedLate;
    if (more.period !== undefined) this.period = more.period;
    if (more.counterparty !== undefined) this.counterparty = more.counterparty;
    if (more.runFrom !== undefined) this.runFrom = more.runFrom;
    if (more.due !== undefined) this.due = more.due;
    if (more.dueHadPassed !== undefined) this.dueHadPassed = more.dueHadPassed;
    if (more.clockStopped !== undefined) this.clockStopped = more.clockStopped;
    if (more.target !== undefined) this.target = more.target;
    if (more.performedAt !== undefined) this.performedAt = more.performedAt;
    this.#explain = explain;
  }

  get because(): Explanation {
    this.#because ??= this.#explain(this);
    return this.#because;
  }

  /** The finding as plain data, explanation and all. */
  toJSON(): Finding {
    return { ...Object.fromEntries(Object.entries(this)), because: this.because } as Finding;
  }
}

/** What not every finding has. */
type OptionalKey =
  | "period"
  | "counterparty"
  | "runFrom"
  | "due"
  | "dueHadPassed"
  | "clockStopped"
  | "target"
  | "performedAt";

type Optional = { readonly [K in OptionalKey]?: Finding[K] | undefined };

/** The id of what a rule says of a subject on an occasion: never an ordinal or a bearer. */
export function instanceId({ rule, context, occasion }: Instance): string {
  return context.look.settings.faceOf(rule).idsBegin + subjectInIds(context.subject) + occasion.key;
}

/** The id of a gap. */
export function gapId({ run, context: { subject, look } }: Gap): string {
  const day = look.memory.dates.date(dayOfMinute(run.from));
  return look.settings.gapFace.idsBegin + subjectInIds(subject) + day;
}

/** The finding of a rule, as it stands or as it last stood before it was withdrawn. */
export function ruleFinding(instance: Instance, isWithdrawn: boolean, explain: Explaining): Finding {
  const { rule, context, occasion, performance, due, bearers } = instance;
  const { settings, memory } = context.look;
  const { dates } = memory;
  const face = settings.faceOf(rule);
  return new LazyFinding(
    {
      id: instanceId(instance),
      policy: face.policy,
      rule: face.rule,
      kind: face.kind,
      subject: context.subject,
      marks: settings.marksOf(
        isWithdrawn ? "withdrawn" : instance.stage,
        instance.timeliness,
        strongest(bearers),
        instance.certainty,
      ),
      basisWithdrawn: isWithdrawn && leftTheSchool(instance).length > 0,
      bearers,
      cites: face.cites,
      triggeredAt: dates.moment(instance.at),
      recordedLate: isRecordedLate(performance),
    },
    {
      period: occasion.period?.key,
      counterparty: face.counterparty,
      runFrom: occasion.run && dates.date(dayOfMinute(occasion.run.from)),
      due: dueMoment(due),
      dueHadPassed: hadPassed(due),
      clockStopped: due?.kind === "stopped" ? true : undefined,
      target: dueMoment(instance.target),
      performedAt: performance.at === undefined ? undefined : dates.moment(performance.at),
    },
    explain,
  );
}

function isRecordedLate({ at, recorded = at }: Performance): boolean {
  return at !== undefined && recorded !== undefined && dayOfMinute(recorded) > dayOfMinute(at);
}

function hadPassed(due: Due | undefined): true | undefined {
  return due?.kind === "due" ? due.hadPassed : undefined;
}

/** The finding of a gap: the library's own, not the document's. */
export function gapFinding(gap: Gap, explain: Explaining): Finding {
  const { subject, look } = gap.context;
  const { marksOf, gapFace: face } = look.settings;
  const { dates } = look.memory;
  const runFrom = dates.date(dayOfMinute(gap.run.from));
  return new LazyFinding(
    {
      id: gapId(gap),
      policy: face.policy,
      rule: face.rule,
      kind: face.kind,
      subject,
      marks: marksOf("open", "onTime", "advisory", gap.certain ? "certain" : "possible"),
      basisWithdrawn: false,
      bearers: gap.bearers,
      cites: face.cites,
      triggeredAt: dates.moment(gap.run.from),
      recordedLate: false,
    },
    { runFrom },
    explain,
  );
}
