/** Runs of absence in which something was due once, or that are as long as some duty wants them, and nothing is asked of anybody now. */
import type { Trigger } from "../../src/rules/duty.js";
import type { State } from "../../src/rules/state.js";
import type { About } from "./about.js";
import { bearerAt } from "./bearers.js";
import { isInForce } from "./circumstances.js";
import type { ToldDuty } from "./duties.js";
import type { NaiveFinding } from "./finding.js";
import { eventsOf } from "./log.js";
import type { Run } from "./runs.js";
import { dayOfMinute, firstMinute, momentText, toDate, toDay } from "./time.js";

export function gapsOf(about: About, duties: readonly ToldDuty[]): readonly NaiveFinding[] {
  return about.runs.flatMap((run) => {
    const arisen = duties.filter((duty) => duty.run === run && duty.finding.stage !== "scheduled");
    const asked = arisen.some(({ finding }) => finding.stage === "open" && finding.timeliness !== "moot");
    if (asked || !isStillAway(about, run)) return [];
    const long = isLong(about, run);
    if (arisen.length === 0 && long === undefined) return [];
    return [gap(about, run, long === "certain" || arisen.some((duty) => duty.arose))];
  });
}

/** Whether the run is as long as some duty of the policy wants it, on a day on which the policy is in force. */
function isLong(about: About, run: Run): "possible" | "certain" | undefined {
  const { policy, view } = about.look;
  if (!isInForce(about, dayOfMinute(view.asOf))) return undefined;
  const lengths = policy.rules.flatMap((rule) =>
    rule.kind === "duty" && rule.subject === undefined ? lengthsIn(rule.when) : [],
  );
  const is = (kind: "certain" | "possible"): boolean =>
    lengths.some((length) =>
      about.spans(length)[kind].some(({ from }) => from >= run.from && from < run.end && from <= view.asOf),
    );
  return is("certain") ? "certain" : is("possible") ? "possible" : undefined;
}

function lengthsIn(trigger: Trigger): readonly State[] {
  if (trigger.kind === "absent" || trigger.kind === "absentFor") return [trigger];
  return trigger.kind === "and" || trigger.kind === "or" ? trigger.of.flatMap(lengthsIn) : [];
}

/** The run goes on, or the child left for a place from which nobody has confirmed that it arrived. */
function isStillAway({ child, look: { view } }: About, run: Run): boolean {
  if (run.endedBy === undefined) return true;
  if (run.endedBy === "attended") return false;
  const day = dayOfMinute(run.end);
  const left = child?.moves.findLast((move) => toDay(move.occurredOn) === day);
  const reason = left?.kind === "left" ? left.reason : undefined;
  const acknowledged = eventsOf(view, "transferAcknowledged").some(
    (event) =>
      event.pupil === child?.pupil &&
      run.end <= firstMinute(event.occurredOn) &&
      firstMinute(event.occurredOn) <= view.asOf,
  );
  return (reason === "transferOut" || reason === "other") && !acknowledged;
}

function gap(about: About, run: Run, certain: boolean): NaiveFinding {
  const { look, subject } = about;
  const from = toDate(dayOfMinute(run.from));
  return {
    id: `${look.policy.id}/gap@${subject.id}#${from}`,
    rule: "gap",
    kind: "gap",
    subject,
    stage: "open",
    timeliness: "onTime",
    force: "advisory",
    certainty: certain ? "certain" : "possible",
    basisWithdrawn: false,
    triggeredAt: momentText(run.from),
    runFrom: from,
    bearers: [bearerAt(about, { role: "school", force: "advisory" }, Math.min(look.view.asOf, run.end))],
  };
}
