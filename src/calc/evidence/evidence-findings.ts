import type { CivilMoment } from "../../model/moment.js";
import { type Check, fields, isObject, optional, that } from "../../model/shape-check.js";
import type { World } from "../../model/world.js";
import { anyObject, givenIssues } from "../given.js";
import { type AllPresentLimits, allPresent } from "./all-present.js";
import { type BulkExcusesLimits, bulkExcuses } from "./bulk-excuses.js";
import { type DeclaredZeroLimits, declaredZero } from "./declared-zero.js";
import { type CheckResult, type EvidenceCheck, type EvidenceFinding, type EvidenceGap } from "./evidence-finding.js";
import { type EvidenceLook, type EvidenceScene, evidenceScene } from "./evidence-scene.js";
import { refuse } from "./limit-issues.js";
import { presentOnNonSchoolDay } from "./present-on-non-school-day.js";
import { type ReturnLimits, returnOnReportDay } from "./return-on-report-day.js";
import { type ReversalLimits, reversalAfterReport } from "./reversal-after-report.js";
import { type RollLimits, rollShrinks } from "./roll-shrinks.js";
import { samePersonTwice, type TwoLinesLimits } from "./same-person-twice.js";
import { type SilentClassLimits, silentClass } from "./silent-class.js";
import { type SuspensionLimits, suspensionWithoutProof } from "./suspension-without-proof.js";
import { type TransferLimits, transferWithoutArrival } from "./transfer-without-arrival.js";
import { type VisitsLimits, visitsAtOnce } from "./visits-at-once.js";

/**
 * What each check needs to know. No document gives these numbers, so none has a default: a check without its limits is not run, and the answer says so.
 * Two checks need no number, and always run.
 */
export interface EvidenceLimits {
  readonly declaredZero?: DeclaredZeroLimits;
  readonly allPresent?: AllPresentLimits;
  readonly bulkExcuses?: BulkExcusesLimits;
  readonly suspensionWithoutProof?: SuspensionLimits;
  readonly transferWithoutArrival?: TransferLimits;
  readonly visitsAtOnce?: VisitsLimits;
  readonly reversalAfterReport?: ReversalLimits;
  readonly returnOnReportDay?: ReturnLimits;
  readonly rollShrinks?: RollLimits;
  readonly silentClass?: SilentClassLimits;
  readonly samePersonTwice?: TwoLinesLimits;
}

/** When one looks, and by what limits. */
export interface EvidenceOptions extends EvidenceLook {
  readonly limits: EvidenceLimits;
}

/** What was declared against what is on record: everything to be checked, what could not be decided, and what was not looked at. */
export interface EvidenceReport extends CheckResult {
  readonly asOf: CivilMoment;
  readonly knownOn?: CivilMoment;
  /** The checks without limits: that they found nothing says nothing. */
  readonly notRun: readonly EvidenceCheck[];
}

const shapeOfOptions: Check = /* @__PURE__ */ (() => {
  const own = optional(anyObject);
  const limits: Readonly<Record<keyof EvidenceLimits, Check>> = {
    declaredZero: own,
    allPresent: own,
    bulkExcuses: own,
    suspensionWithoutProof: own,
    transferWithoutArrival: own,
    visitsAtOnce: own,
    reversalAfterReport: own,
    returnOnReportDay: own,
    rollShrinks: own,
    silentClass: own,
    samePersonTwice: own,
  };
  const calendar = that(
    (value) => isObject(value) || typeof value === "function",
    "a calendar, or one for each school",
  );
  return fields({ calendar, limits: fields(limits) });
})();

/**
 * Checks what was declared against what is on record (申报与记录比对), by every check that has its limits. Findings stand in the order of the checks and
 * then by id; each is something to be checked by people, never a verdict. What nobody declared is not found wanting, and what is not on record
 * is not evaluable.
 *
 * @throws {BaoxueError} `invalid-input` when the world is raw data, or a limit is out of range or none at all; `invalid-moment` when a moment does not exist;
 * `beyond-horizon` under a strict calendar.
 * @example
 * ```ts
 * import { createWorld, evidenceFindings, schoolCalendar } from "baoxue";
 * const calendar = schoolCalendar({
 *   id: "our-school",
 *   holidays: [{ year: 2025, rest: [], makeUp: [], source: "the State Council's notice", publishedOn: "2024-11-12" }],
 *   terms: [{ schoolYear: "2025-2026", name: "autumn", from: "2025-09-01", to: "2025-12-31", source: "our own notice", publishedOn: "2025-06-20" }],
 * });
 * const world = createWorld({
 *   recordsFrom: "2025-09-01",
 *   schools: [{ id: "S1" }],
 *   classes: [{ id: "C1", school: "S1", grade: 7 }],
 *   pupils: [{ id: "P1" }],
 *   events: [
 *     { id: "e1", kind: "enrolled", pupil: "P1", class: "C1", occurredOn: "2025-09-01", recordedOn: "2025-09-01" },
 *     { id: "e2", kind: "left", pupil: "P1", reason: "transferOut", occurredOn: "2025-09-20", recordedOn: "2025-09-20" },
 *   ],
 * });
 * const limits = { transferWithoutArrival: { afterDays: 30 } };
 * const { findings } = evidenceFindings(world, { asOf: "2025-10-31", calendar, limits });
 * findings.map(({ says }) => says.en);
 * //=> ["pupil P1 is recorded as transferred to another school from 2025-09-20, without naming a school; 41 days later no school has said that the child arrived. To be checked."]
 * ```
 */
export function evidenceFindings(world: World, options: EvidenceOptions): EvidenceReport {
  refuse(...givenIssues(options, "options", shapeOfOptions));
  const { asOf, knownOn, limits } = options;
  const scene = evidenceScene(world, options);
  const notRun: EvidenceCheck[] = [];
  const findings: EvidenceFinding[] = [];
  const notEvaluable: EvidenceGap[] = [];
  const run = <L>(
    kind: EvidenceCheck,
    check: (scene: EvidenceScene, own: L) => CheckResult,
    own: L | undefined,
  ): void => {
    if (own === undefined) {
      notRun.push(kind);
      return;
    }
    const found = check(scene, own);
    for (const one of found.findings) findings.push(one);
    for (const one of found.notEvaluable) notEvaluable.push(one);
  };
  run("declaredZero", declaredZero, limits.declaredZero);
  run("presentOnNonSchoolDay", presentOnNonSchoolDay, {});
  run("allPresent", allPresent, limits.allPresent);
  run("bulkExcuses", bulkExcuses, limits.bulkExcuses);
  run("suspensionWithoutProof", suspensionWithoutProof, limits.suspensionWithoutProof);
  run("transferWithoutArrival", transferWithoutArrival, limits.transferWithoutArrival);
  run("visitsAtOnce", visitsAtOnce, limits.visitsAtOnce ?? {});
  run("reversalAfterReport", reversalAfterReport, limits.reversalAfterReport);
  run("returnOnReportDay", returnOnReportDay, limits.returnOnReportDay);
  run("rollShrinks", rollShrinks, limits.rollShrinks);
  run("silentClass", silentClass, limits.silentClass);
  run("samePersonTwice", samePersonTwice, limits.samePersonTwice);
  return { asOf, ...(knownOn === undefined ? {} : { knownOn }), findings, notEvaluable, notRun };
}
