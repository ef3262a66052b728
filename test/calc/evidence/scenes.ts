/** Short words for looks and declarations, for the tests of what was declared against what is on record. */
import { type CheckResult } from "../../../src/calc/evidence/evidence-finding.js";
import { type EvidenceScene, evidenceScene } from "../../../src/calc/evidence/evidence-scene.js";
import type { SchoolEvent } from "../../../src/model/events.js";
import type { WorkReport } from "../../../src/model/events-papers.js";
import type { CivilMoment } from "../../../src/model/moment.js";
import type { SubjectRef } from "../../../src/model/subject.js";
import type { World } from "../../../src/model/world.js";
import { autumn2025 } from "../../support/worlds.js";

export const s1: SubjectRef = { kind: "school", id: "S1" };

/** A world as seen at the end of a day. */
export function seen(world: World, asOf: CivilMoment = "2025-10-31", knownOn?: CivilMoment): EvidenceScene {
  return evidenceScene(world, { asOf, calendar: autumn2025, ...(knownOn === undefined ? {} : { knownOn }) });
}

/** A monthly report of the school to the education authority, unless told otherwise. */
export function reported(
  id: string,
  occurredOn: CivilMoment,
  more: Partial<Pick<WorkReport, "nil" | "period" | "report" | "subject" | "about" | "recordedOn">> = {},
): SchoolEvent {
  return {
    kind: "workReport",
    id,
    subject: s1,
    by: "school",
    to: "educationAuthority",
    report: "monthly",
    occurredOn,
    recordedOn: occurredOn,
    ...more,
  };
}

/** A published figure. */
export function figureOf(
  id: string,
  indicator: string,
  [numerator, denominator]: readonly [number, number],
  period: string,
  on: CivilMoment = "2025-10-31",
  subject: SubjectRef = s1,
): SchoolEvent {
  return { kind: "figure", id, indicator, numerator, denominator, period, subject, occurredOn: on, recordedOn: on };
}

/** The ids of what was found. */
export function found({ findings }: CheckResult): readonly string[] {
  return findings.map(({ id }) => id);
}

/** The ids of what could not be decided. */
export function open({ notEvaluable }: CheckResult): readonly string[] {
  return notEvaluable.map(({ id }) => id);
}
