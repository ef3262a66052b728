import { dayOf } from "../../model/civil-date.js";
import { type EnrolmentSpell, enrolmentSpells } from "../../model/enrolment-spells.js";
import { dayOfMinute, momentOf, never } from "../../model/moment.js";
import type { PupilId } from "../../model/people.js";
import { type CheckResult, type EvidenceFinding, findingFrom, resultOf } from "./evidence-finding.js";
import { type EvidenceScene, placeText, timelinesIn } from "./evidence-scene.js";
import { refuse, wholeIssue } from "./limit-issues.js";

/** How long an arrival may take. */
export interface TransferLimits {
  /** From how many calendar days after the leaving on a missing arrival is told: a reading, without authority, unless a document sets the time. */
  readonly afterDays: number;
}

/**
 * Children who left for another school, and of whom no school says that they arrived (转出后无接收回执): neither a receiving school
 * outside nor a class of this world.
 *
 * @throws {BaoxueError} `invalid-input` when `afterDays` is no whole number from 0.
 */
export function transferWithoutArrival(scene: EvidenceScene, { afterDays }: TransferLimits): CheckResult {
  refuse(wholeIssue("transferWithoutArrival.afterDays", afterDays, 0));
  const today = dayOfMinute(scene.asOf);
  const look = {
    asOf: momentOf(scene.asOf),
    ...(scene.knownOn === never ? {} : { knownOn: momentOf(scene.knownOn) }),
  };
  return resultOf(
    timelinesIn(scene).flatMap((timeline) => {
      if (!timeline.moves.some(({ event }) => event.kind === "left")) return [];
      const last = enrolmentSpells(scene.world, timeline, look).at(-1);
      if (last?.status !== "transferredOut" || last.acknowledgedOn !== undefined) return [];
      const days = today - dayOf(last.from);
      return days < afterDays ? [] : [findingOf(timeline.pupil, last, days)];
    }),
  );
}

function findingOf(pupil: PupilId, { from, event, to }: EnrolmentSpell, days: number): EvidenceFinding {
  const subject = { kind: "pupil", id: pupil } as const;
  const place = placeText(subject);
  const unnamed = to === undefined ? { zh: "，未写明转往何校", en: ", without naming a school" } : { zh: "", en: "" };
  return findingFrom({
    kind: "transferWithoutArrival",
    subject,
    key: event,
    pupils: [pupil],
    because: [event],
    declared: {
      zh: `${place.zh}自${from}起记为转学${unnamed.zh}`,
      en: `${place.en} is recorded as transferred to another school from ${from}${unnamed.en}`,
    },
    evidenced: {
      zh: `至今${days}天，没有学校确认其到校`,
      en: `${days} ${days === 1 ? "day" : "days"} later no school has said that the child arrived`,
    },
  });
}
