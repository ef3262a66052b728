import { type CivilDate, dayOf } from "../model/civil-date.js";
import { answersFor, type Role } from "../model/role.js";
import type { Assessment, Finding } from "../rules/finding.js";
import { type Standing, standingOf } from "../rules/marks.js";

/** The lists of an agenda, in the order in which one reads them. */
export type AgendaList =
  | "overdue"
  | "dueToday"
  | "dueSoon"
  | "noTimeSet"
  | "expected"
  | "possible"
  | "gap"
  | "notEvaluable";

/** An entry of an agenda. */
export interface AgendaItem {
  readonly list: AgendaList;
  readonly finding: Finding;
}

/** Which entries one wants. */
export interface AgendaOptions {
  /** Only what falls to this office; a principal also sees what falls to the school leader and the school. */
  readonly role?: Role;
  /** Only what falls to the office of this class, school, township or authority. */
  readonly at?: string;
  /** How many days ahead `dueSoon` looks; 7 unless given. */
  readonly horizonDays?: number;
}

const order: readonly AgendaList[] = [
  "overdue",
  "dueToday",
  "dueSoon",
  "noTimeSet",
  "expected",
  "possible",
  "gap",
  "notEvaluable",
];

/**
 * What is to be done, from an assessment: nothing that is done, lapsed, withdrawn or no longer needed.
 * In stable order: by list, by due day, by child, by rule.
 *
 * @throws {BaoxueError} `invalid-date` when the assessment names a day that does not exist, as one not made by the engine may.
 * @example
 * ```ts
 * import { agenda } from "baoxue";
 * const nothing = { policy: "city-2016", asOf: "2025-10-16", findings: [], alerts: [] } as const;
 * agenda(nothing, { role: "homeroomTeacher" }); //=> []
 * ```
 */
export function agenda(assessment: Assessment, options: AgendaOptions = {}): readonly AgendaItem[] {
  const { role, at, horizonDays = 7 } = options;
  const today = dayOf(assessment.asOf.slice(0, 10) as CivilDate);
  return assessment.findings
    .filter(({ bearers }) =>
      bearers.some(
        (bearer) => (role === undefined || answersFor(role, bearer.role)) && (at === undefined || bearer.at === at),
      ),
    )
    .flatMap((finding): readonly AgendaItem[] => {
      const list = listOf(finding, today, horizonDays);
      return list ? [{ list, finding }] : [];
    })
    .sort(inOrder);
}

function listOf(finding: Finding, today: number, horizon: number): AgendaList | undefined {
  const { kind, marks, due } = finding;
  const standing = standingOf(marks);
  if (standing === "notEvaluable") return standing;
  if (!toDo.has(standing)) return undefined;
  if (kind === "gap") return kind;
  if (marks.certainty === "possible") return marks.certainty;
  if (standing === "overdue" || standing === "expected") return standing;
  return standing === "advised" || due === undefined ? "noTimeSet" : dueList(due, today, horizon);
}

/** How a finding stands while somebody is to act. */
const toDo: ReadonlySet<Standing> = new Set<Standing>(["due", "overdue", "advised", "expected"]);

function dueList(due: string, today: number, horizon: number): AgendaList | undefined {
  const ahead = dayOf(due.slice(0, 10) as CivilDate) - today;
  if (ahead <= 0) return "dueToday";
  return ahead <= horizon ? "dueSoon" : undefined;
}

function inOrder(a: AgendaItem, b: AgendaItem): number {
  return (
    order.indexOf(a.list) - order.indexOf(b.list) ||
    compare(a.finding.due ?? a.finding.target ?? "9999", b.finding.due ?? b.finding.target ?? "9999") ||
    compare(a.finding.subject.id, b.finding.subject.id) ||
    compare(a.finding.id, b.finding.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
