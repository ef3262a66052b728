import { type CivilDate, dateOf } from "../../model/civil-date.js";
import { type CivilMoment, dayOfMinute, momentOf } from "../../model/moment.js";
import type { Bearer, Explanation, Finding, Marks } from "../finding.js";
import type { Policy } from "../policy.js";
import { bearersAt } from "./bearers.js";
import { explainDuty, explainGap } from "./explain.js";
import type { Gap } from "./gaps.js";
import { dueMoment, type Instance } from "./instance.js";
import { leftTheSchool, type Withdrawal } from "./withdrawn.js";

type Facts = Omit<Finding, "because" | "kind" | "subject"> & { readonly kind: Finding["kind"]; readonly pupil: string };

/** One shape for all findings; the explanation is made when it is first read. */
class LazyFinding implements Finding {
  readonly id: string;
  readonly policy: string;
  readonly rule: string;
  readonly kind: Finding["kind"];
  readonly subject: Finding["subject"];
  readonly marks: Marks;
  readonly basisWithdrawn: boolean;
  readonly bearers: readonly Bearer[];
  readonly cites: readonly string[];
  readonly triggeredAt: CivilMoment;
  readonly recordedLate: boolean;
  declare readonly runFrom?: CivilDate;
  declare readonly due?: CivilMoment;
  declare readonly target?: CivilMoment;
  declare readonly performedAt?: CivilMoment;
  readonly #explain: () => Explanation;
  #because: Explanation | undefined;

  constructor(facts: Facts, explain: () => Explanation) {
    const { pupil, runFrom, due, target, performedAt } = facts;
    this.id = facts.id;
    this.policy = facts.policy;
    this.rule = facts.rule;
    this.kind = facts.kind;
    this.subject = { kind: "pupil", id: pupil };
    this.marks = facts.marks;
    this.basisWithdrawn = facts.basisWithdrawn;
    this.bearers = facts.bearers;
    this.cites = facts.cites;
    this.triggeredAt = facts.triggeredAt;
    this.recordedLate = facts.recordedLate;
    if (runFrom !== undefined) this.runFrom = runFrom;
    if (due !== undefined) this.due = due;
    if (target !== undefined) this.target = target;
    if (performedAt !== undefined) this.performedAt = performedAt;
    this.#explain = explain;
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

/** The finding of a duty, as it stands or as it last stood before it was withdrawn. */
export function dutyFinding(policy: Policy, instance: Instance, withdrawal?: Withdrawal): Finding {
  const { rule, context, occasion, performance } = instance;
  const { duty } = rule;
  const due = dueMoment(instance.due);
  const target = dueMoment(instance.target);
  return new LazyFinding(
    {
      id: instance.id,
      policy: policy.id,
      rule: duty.id,
      kind: "duty",
      pupil: context.view.pupil,
      marks: withdrawal ? { ...instance.marks, stage: "withdrawn" } : instance.marks,
      basisWithdrawn: withdrawal !== undefined && leftTheSchool(context.view.world, instance).length > 0,
      bearers: instance.bearers,
      cites: duty.cites.map((clause) => `${policy.id}/${clause}`),
      triggeredAt: momentOf(instance.at),
      recordedLate:
        performance.at !== undefined &&
        dayOfMinute(performance.recorded ?? performance.at) > dayOfMinute(performance.at),
      ...(occasion.run ? { runFrom: dateOf(dayOfMinute(occasion.run.from)) } : {}),
      ...(due === undefined ? {} : { due }),
      ...(target === undefined ? {} : { target }),
      ...(performance.at === undefined ? {} : { performedAt: momentOf(performance.at) }),
    },
    () => explainDuty(policy, instance, withdrawal),
  );
}

/** The finding of a gap: the library's own, not the document's. */
export function gapFinding(policy: Policy, gap: Gap): Finding {
  const { view } = gap.context;
  const runFrom = dateOf(dayOfMinute(gap.run.from));
  return new LazyFinding(
    {
      id: `${policy.id}/gap@${view.pupil}#${runFrom}`,
      policy: policy.id,
      rule: "gap",
      kind: "gap",
      pupil: view.pupil,
      marks: {
        stage: "open",
        timeliness: "onTime",
        force: "advisory",
        certainty: gap.certain ? "certain" : "possible",
      },
      basisWithdrawn: false,
      bearers: bearersAt(view, ["school"], dayOfMinute(Math.min(view.asOf, gap.run.until)), () => "advisory"),
      cites: [],
      triggeredAt: momentOf(gap.run.from),
      runFrom,
      recordedLate: false,
    },
    () => explainGap(gap),
  );
}
