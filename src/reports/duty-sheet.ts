import { type AgendaItem, agenda } from "../calc/agenda.js";
import { type Ladder, ladders } from "../calc/ladders.js";
import { type CivilDate, dayOf } from "../model/civil-date.js";
import type { CivilMoment } from "../model/moment.js";
import { allRoles, type Role } from "../model/role.js";
import type { Alert, Assessment, Finding } from "../rules/finding.js";
import { standingOf } from "../rules/marks.js";
import type { Policy } from "../rules/policy.js";

/** What one office has to do. */
export interface OfficeDuties {
  readonly role: Role;
  /** Which class, school, township or authority; absent where the world does not say. */
  readonly at?: string;
  readonly items: readonly AgendaItem[];
}

/** A day at a glance (当日办理清单): what each office has to do, what became of it, and what the records lack. */
export interface DutySheet {
  readonly policy: string;
  readonly asOf: CivilMoment;
  /** Absent where the whole log is known. */
  readonly knownOn?: CivilMoment;
  /** Offices in the order of the ladder, then by place; gaps are apart, since no rule names a bearer. */
  readonly offices: readonly OfficeDuties[];
  readonly gaps: readonly Finding[];
  /** Withdrawn within the last days; whose basis went after a report had left comes first. */
  readonly withdrawn: readonly Finding[];
  /** The children for whom something is still to be done. */
  readonly openCases: readonly Ladder[];
  /** The runs of absence in which nothing is left to do. */
  readonly settledCases: readonly Ladder[];
  readonly alerts: readonly Alert[];
}

/** What a duty sheet shows. */
export interface DutySheetOptions {
  /** How many days a withdrawal stays on the sheet; 7 unless given. */
  readonly withdrawnDays?: number;
}

/**
 * Draws up the duty sheet of an assessment.
 *
 * @throws {BaoxueError} `invalid-date` when the assessment names a day that does not exist, as one not made by the engine may.
 */
export function dutySheet(policy: Policy, assessment: Assessment, options: DutySheetOptions = {}): DutySheet {
  const { withdrawnDays = 7 } = options;
  const items = agenda(assessment);
  const all = ladders(policy, assessment);
  const isOpen = (ladder: Ladder): boolean => ladder.rungs.some((rung) => items.some((item) => item.finding === rung));
  return {
    policy: assessment.policy,
    asOf: assessment.asOf,
    ...(assessment.knownOn === undefined ? {} : { knownOn: assessment.knownOn }),
    offices: officesOf(items.filter((item) => item.list !== "gap")),
    gaps: items.filter((item) => item.list === "gap").map((item) => item.finding),
    withdrawn: assessment.findings
      .filter((finding) => isRecent(finding, assessment.asOf, withdrawnDays))
      .sort(retractionsFirst),
    openCases: all.filter(isOpen),
    settledCases: all.filter((ladder) => !isOpen(ladder)),
    alerts: assessment.alerts,
  };
}

function officesOf(items: readonly AgendaItem[]): readonly OfficeDuties[] {
  const offices = new Map<string, { readonly role: Role; readonly at?: string; readonly items: AgendaItem[] }>();
  for (const item of items) {
    for (const { role, at } of item.finding.bearers) {
      const key = JSON.stringify([role, at ?? ""]);
      const office = offices.get(key) ?? { role, ...(at === undefined ? {} : { at }), items: [] };
      office.items.push(item);
      offices.set(key, office);
    }
  }
  return [...offices.values()].sort(
    (a, b) => allRoles.indexOf(a.role) - allRoles.indexOf(b.role) || compare(a.at ?? "", b.at ?? ""),
  );
}

function isRecent(finding: Finding, asOf: CivilMoment, days: number): boolean {
  const at = finding.because.withdrawn?.at;
  if (standingOf(finding.marks) !== "withdrawn" || at === undefined) return false;
  return dayOf(asOf.slice(0, 10) as CivilDate) - dayOf(at.slice(0, 10) as CivilDate) < days;
}

function retractionsFirst(a: Finding, b: Finding): number {
  return Number(b.basisWithdrawn) - Number(a.basisWithdrawn) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
