import { type AgendaItem, type AgendaOptions, agenda, inAgendaOrder, jointForce, lookOf } from "../calc/agenda.js";
import { agendaListOf, type HorizonDays } from "../calc/agenda-lists.js";
import { type Ladder, ladders } from "../calc/ladders.js";
import { type CivilDate, dayOf } from "../model/civil-date.js";
import type { CivilMoment } from "../model/moment.js";
import { allRoles, type Role } from "../model/role.js";
import { becauseOf } from "../rules/explained.js";
import type { Alert, Assessment, Bearer, Finding, LeftOut } from "../rules/finding.js";
import type { Policy } from "../rules/policy.js";

/** What one office has to do, to mend, to decide or to expect. */
export interface OfficeDuties {
  readonly role: Role;
  /** Which class, grade, school, village, township or authority; absent where the world does not say. */
  readonly at?: string;
  /** In the lists in which they stand for this office: what binds another may only be expected of it. */
  readonly items: readonly AgendaItem[];
}

/** A day at a glance (当日办理清单): what each office has to do, what became of it, and what the records lack. */
export interface DutySheet {
  readonly policy: string;
  readonly asOf: CivilMoment;
  /** Absent where the whole log is known. */
  readonly knownOn?: CivilMoment;
  /** How far ahead `dueSoon` and `dueNext` look. */
  readonly horizonDays: HorizonDays;
  /** Offices in the order of the ladder, then by place; gaps are apart, since no rule names a bearer. */
  readonly offices: readonly OfficeDuties[];
  /** What is open and falls to no office: a target without a bearer, say. */
  readonly unassigned: readonly AgendaItem[];
  readonly gaps: readonly Finding[];
  /** Withdrawn within the last days; whose basis went after a report had left comes first, then by subject. */
  readonly withdrawn: readonly Finding[];
  /** The cases of children in which something is still to be done: runs of absence, and what else called for a deed once. */
  readonly openCases: readonly Ladder[];
  /** The cases in which nothing is left to do. */
  readonly settledCases: readonly Ladder[];
  readonly alerts: readonly Alert[];
  /** The rules that the host left out, and those that could say nothing without them. */
  readonly leftOut: readonly LeftOut[];
}

/** What a duty sheet shows. */
export interface DutySheetOptions extends Pick<AgendaOptions, "horizonDays"> {
  /** How many days a withdrawal stays on the sheet; 7 unless given. */
  readonly withdrawnDays?: number;
}

/**
 * Draws up the duty sheet of an assessment.
 *
 * @throws {BaoxueError} `invalid-date` when the assessment names a day that does not exist, as one not made by the engine may;
 * `invalid-input` when a finding has lost its explanation, as in a copy.
 */
export function dutySheet(policy: Policy, assessment: Assessment, options: DutySheetOptions = {}): DutySheet {
  const { withdrawnDays = 7 } = options;
  const look = lookOf(assessment, options);
  const items = agenda(assessment, options);
  const open = new Set(items.map(({ finding }) => finding));
  const isOpen = (ladder: Ladder): boolean => ladder.rungs.some((rung) => open.has(rung));
  const all = ladders(policy, assessment).filter(isCase);
  const tasks = items.filter(({ list }) => list !== "gap");
  return {
    policy: assessment.policy,
    asOf: assessment.asOf,
    ...(assessment.knownOn === undefined ? {} : { knownOn: assessment.knownOn }),
    horizonDays: look.horizonDays,
    offices: officesOf(tasks, ({ finding }, bearer) =>
      agendaListOf(finding, jointForce(finding.marks.force, [bearer]), look),
    ),
    unassigned: tasks.filter(({ finding }) => finding.bearers.length === 0),
    gaps: items.filter(({ list }) => list === "gap").map(({ finding }) => finding),
    withdrawn: assessment.findings
      .filter((finding) => isRecent(finding, assessment.asOf, withdrawnDays))
      .sort(retractionsFirst),
    openCases: all.filter(isOpen),
    settledCases: all.filter((ladder) => !isOpen(ladder)),
    alerts: assessment.alerts,
    leftOut: assessment.leftOut,
  };
}

type ListFor = (item: AgendaItem, bearer: Bearer) => AgendaItem["list"] | undefined;

function officesOf(items: readonly AgendaItem[], listFor: ListFor): readonly OfficeDuties[] {
  const offices = new Map<string, { readonly role: Role; readonly at?: string; readonly items: AgendaItem[] }>();
  for (const item of items) {
    for (const bearer of item.finding.bearers) {
      const { role, at } = bearer;
      const key = JSON.stringify([role, at ?? ""]);
      const office = offices.get(key) ?? { role, ...(at === undefined ? {} : { at }), items: [] };
      office.items.push({ list: listFor(item, bearer) ?? item.list, finding: item.finding });
      offices.set(key, office);
    }
  }
  for (const { items: own } of offices.values()) own.sort(inAgendaOrder);
  return [...offices.values()].sort((a, b) => rankOf(a.role) - rankOf(b.role) || compare(a.at ?? "", b.at ?? ""));
}

/** The ladder's order; a host's own offices come after those of the documents. */
function rankOf(role: Role): number {
  const rank = (allRoles as readonly Role[]).indexOf(role);
  return rank === -1 ? allRoles.length : rank;
}

/** What every child is asked for, or what comes round each term, makes no case of a child. */
function isCase({ runFrom, rungs }: Ladder): boolean {
  const deeds = rungs.filter(({ kind, period }) => (kind === "duty" || kind === "gap") && period === undefined);
  return runFrom !== undefined || deeds.length > 0;
}

function isRecent(finding: Finding, asOf: CivilMoment, days: number): boolean {
  const at = finding.marks.stage === "withdrawn" ? becauseOf(finding).withdrawn?.at : undefined;
  if (at === undefined) return false;
  return dayOf(asOf.slice(0, 10) as CivilDate) - dayOf(at.slice(0, 10) as CivilDate) < days;
}

function retractionsFirst(a: Finding, b: Finding): number {
  return (
    Number(b.basisWithdrawn) - Number(a.basisWithdrawn) || compare(a.subject.id, b.subject.id) || compare(a.id, b.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
