/** Runs of absence in which something was due once, and nothing is asked of anybody any more. */
import type { About } from "./about.js";
import { bearerAt } from "./bearers.js";
import type { ToldDuty } from "./duties.js";
import type { NaiveFinding } from "./finding.js";
import { eventsOf } from "./log.js";
import type { Run } from "./runs.js";
import { dayOfMinute, firstMinute, momentText, toDate, toDay } from "./time.js";

export function gapsOf(about: About, duties: readonly ToldDuty[]): readonly NaiveFinding[] {
  return about.runs.flatMap((run) => {
    const arisen = duties.filter((duty) => duty.run === run && duty.finding.stage !== "scheduled");
    const asked = arisen.some(({ finding }) => finding.stage === "open" && finding.timeliness !== "moot");
    return arisen.length === 0 || asked || !isStillAway(about, run) ? [] : [gap(about, run, arisen)];
  });
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

function gap(about: About, run: Run, arisen: readonly ToldDuty[]): NaiveFinding {
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
    certainty: arisen.some((duty) => duty.arose) ? "certain" : "possible",
    basisWithdrawn: false,
    triggeredAt: momentText(run.from),
    runFrom: from,
    bearers: [bearerAt(about, { role: "school", force: "advisory" }, Math.min(look.view.asOf, run.end))],
  };
}
