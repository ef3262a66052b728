import { groundOf } from "./case-away.js";
import { type GroundBasis, type GroundClaim, type MaybeAt, type Need, reached } from "./case-need.js";
import type { EventId } from "./event-base.js";
import type { Left } from "./events-attendance.js";
import type { ClosingGround } from "./events-case.js";
import type { Fact } from "./fact.js";
import type { Text } from "./text.js";
import type { PupilTimeline } from "./world.js";

/** A ground that is a leaving. */
export type LeavingGround = Exclude<ClosingGround, "returned" | "notADropout">;

/** Such a ground needs that the child has left for that reason, with the paper that the reason asks for. */
export function leavingNeeds(
  { input: { view } }: GroundBasis,
  claim: GroundClaim,
  ground: LeavingGround,
): readonly Need[] {
  const timeline = view.world.timelines.get(view.pupil);
  const known = (fact: Fact): boolean => view.world.counts(fact, view.knownOn) && fact.at <= claim.until;
  const last = timeline?.moves.findLast(known);
  const left = leftFor(last, ground);
  const arrived = left && timeline?.acknowledgements.find((fact) => known(fact) && fact.at >= left.at);
  const recorded = need("left", moveText(last), leftText[ground], left?.at, left ? [left.event.id] : []);
  return [recorded, ...paperNeeds(ground, left, arrived)];
}

type Move = PupilTimeline["moves"][number];

function leftFor(last: Move | undefined, ground: LeavingGround): Fact<Left> | undefined {
  if (last?.event.kind !== "left" || groundOf[last.event.reason] !== ground) return undefined;
  return { ...last, event: last.event };
}

function moveText(last: Move | undefined): string | undefined {
  return last?.event.kind === "left" ? last.event.reason : last?.event.kind;
}

const leftText: Readonly<Record<LeavingGround, Text>> = {
  lawfulTransfer: { zh: "学生转出的记录", en: "a record that the child has left for another school" },
  deferral: { zh: "学生延缓入学的记录", en: "a record that the child's entry is deferred" },
  suspension: { zh: "学生休学的记录", en: "a record that the child's studies are suspended" },
  died: { zh: "学生死亡的记录", en: "a record of the child's death" },
  finishedSchooling: { zh: "学生毕业的记录", en: "a record that the child has finished this schooling" },
};

const approvalText: Text = { zh: "批准单位", en: "the office that approved it" };
const arrivalText: Text = {
  zh: "接收学校的证明，或其确认学生已到校的回执",
  en: "the receiving school's letter, or its word that the child has arrived",
};

/** A suspension or deferral is approved by an office; a transfer out is lawful once the child is known to go somewhere. */
function paperNeeds(ground: LeavingGround, left: Fact<Left> | undefined, arrived: Fact | undefined): readonly Need[] {
  if (ground === "lawfulTransfer") return [transferNeed(left, arrived)];
  if (ground !== "suspension" && ground !== "deferral") return [];
  const by = left?.event.approvedBy;
  return [need("approvedBy", by, approvalText, by === undefined ? undefined : left?.at, [])];
}

function transferNeed(left: Fact<Left> | undefined, arrived: Fact | undefined): Need {
  const proof = left?.event.proof;
  if (proof !== undefined) return need("proof", proof, arrivalText, left?.at, []);
  return need("proof", undefined, arrivalText, arrived?.at, arrived ? [arrived.event.id] : []);
}

function need(path: string, value: unknown, wanted: Text, at: MaybeAt, events: readonly EventId[]): Need {
  return { path, value, wanted, ...reached(at, at, events) };
}
