/** Runs of absence in which something was due once, and nothing is asked of anybody any more. */
import type { Policy } from "../../src/rules/policy.js";
import { officeAt } from "./bearers.js";
import type { Instance } from "./duties.js";
import type { NaiveFinding } from "./finding.js";
import { eventsOf } from "./log.js";
import type { Run } from "./runs.js";
import type { Case } from "./spans.js";
import { dayOfMinute, firstMinute, momentText, toDate, toDay } from "./time.js";

export function gapsOf(policy: Policy, of: Case, instances: readonly Instance[]): readonly NaiveFinding[] {
  return of.runs.flatMap((run) => {
    const arisen = instances.filter((instance) => instance.run === run);
    const asked = arisen.some(({ finding }) => finding.stage === "open" && finding.timeliness !== "moot");
    return arisen.length === 0 || asked || !isStillAway(of, run) ? [] : [gap(policy, of, run, arisen)];
  });
}

/** The run goes on, or the child left for a place from which nobody has confirmed that it arrived. */
function isStillAway(of: Case, run: Run): boolean {
  if (run.endedBy === undefined) return true;
  if (run.endedBy === "attended") return false;
  const day = dayOfMinute(run.end);
  const left = of.child.moves.findLast((move) => toDay(move.occurredOn) === day);
  const reason = left?.kind === "left" ? left.reason : undefined;
  const acknowledged = eventsOf(of.view, "transferAcknowledged").some(
    (event) =>
      event.pupil === of.child.pupil &&
      run.end <= firstMinute(event.occurredOn) &&
      firstMinute(event.occurredOn) <= of.view.asOf,
  );
  return (reason === "transferOut" || reason === "other") && !acknowledged;
}

function gap(policy: Policy, of: Case, run: Run, arisen: readonly Instance[]): NaiveFinding {
  const { pupil } = of.child;
  const from = toDate(dayOfMinute(run.from));
  const at = officeAt(of.child, "school", dayOfMinute(Math.min(of.view.asOf, run.end)));
  return {
    id: `${policy.id}/gap@${pupil}#${from}`,
    rule: "gap",
    kind: "gap",
    pupil,
    stage: "open",
    timeliness: "onTime",
    force: "advisory",
    certainty: arisen.some((instance) => instance.arose) ? "certain" : "possible",
    basisWithdrawn: false,
    triggeredAt: momentText(run.from),
    runFrom: from,
    bearers: [{ role: "school", ...(at !== undefined && { at }), force: "advisory" }],
  };
}
