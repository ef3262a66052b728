import { type CivilDate, dateOf } from "../../model/civil-date.js";
import { type CivilMoment, dayOfMinute, momentOf } from "../../model/moment.js";
import type { Role } from "../../model/role.js";
import type { SubjectRef } from "../../model/subject.js";
import type { Bearer, Explanation, Finding, Marks } from "../finding.js";
import { strongest } from "./bearers.js";
import { explain, explainGap } from "./explain.js";
import type { Gap } from "./gaps.js";
import { dueMoment, instanceId } from "./instance.js";
import type { Settings } from "./settings.js";
import type { Instance } from "./shapes.js";
import { leftTheSchool, type Withdrawal } from "./withdrawn.js";

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
  readonly #explain: () => Explanation;
  #because: Explanation | undefined;

  constructor(facts: Facts, more: Optional, explaining: () => Explanation) {
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
    this.#explain = explaining;
  }

  get because(): Explanation {
    this.#because ??= this.#explain();
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

/** The finding of a rule, as it stands or as it last stood before it was withdrawn. */
export function ruleFinding(
  { policy, citesOf, marksOf }: Settings,
  instance: Instance,
  withdrawal?: Withdrawal,
): Finding {
  const { rule, context, occasion, performance, due, bearers } = instance;
  const { at: performed, recorded = performed } = performance;
  return new LazyFinding(
    {
      id: instanceId(policy.id, rule.id, context.subject, occasion.key),
      policy: policy.id,
      rule: rule.id,
      kind: rule.kind,
      subject: context.subject,
      marks: marksOf(
        withdrawal ? "withdrawn" : instance.stage,
        instance.timeliness,
        strongest(bearers),
        instance.certainty,
      ),
      basisWithdrawn: withdrawal !== undefined && leftTheSchool(instance).length > 0,
      bearers,
      cites: citesOf(rule),
      triggeredAt: momentOf(instance.at),
      recordedLate: performed !== undefined && recorded !== undefined && dayOfMinute(recorded) > dayOfMinute(performed),
    },
    {
      period: occasion.period?.key,
      counterparty: rule.kind === "duty" ? rule.counterparty : undefined,
      runFrom: occasion.run && dateOf(dayOfMinute(occasion.run.from)),
      due: dueMoment(due),
      dueHadPassed: due?.kind === "due" ? due.hadPassed : undefined,
      clockStopped: due?.kind === "stopped" ? true : undefined,
      target: dueMoment(instance.target),
      performedAt: performed === undefined ? undefined : momentOf(performed),
    },
    () => explain(policy, instance, withdrawal),
  );
}

/** The finding of a gap: the library's own, not the document's. */
export function gapFinding({ policy }: Settings, gap: Gap): Finding {
  const { subject } = gap.context;
  const runFrom = dateOf(dayOfMinute(gap.run.from));
  return new LazyFinding(
    {
      id: instanceId(policy.id, "gap", subject, runFrom),
      policy: policy.id,
      rule: "gap",
      kind: "gap",
      subject,
      marks: {
        stage: "open",
        timeliness: "onTime",
        force: "advisory",
        certainty: gap.certain ? "certain" : "possible",
      },
      basisWithdrawn: false,
      bearers: gap.bearers,
      cites: [],
      triggeredAt: momentOf(gap.run.from),
      recordedLate: false,
    },
    { runFrom },
    () => explainGap(gap),
  );
}
