import type { AreaKind } from "../model/areas.js";
import { type CivilDate, dayOf } from "../model/civil-date.js";
import { BaoxueError, type Issue } from "../model/errors.js";
import { answersFor, type Role, seatOf } from "../model/role.js";
import { type SubjectRef, subjectKey } from "../model/subject.js";
import { coreVocabulary, type Vocabulary, type Words } from "../model/vocabulary.js";
import type { World } from "../model/world.js";
import type { Assessment, Bearer, Finding, Force } from "../rules/finding.js";
import {
  type AgendaList,
  type AgendaLook,
  agendaListOf,
  agendaLists,
  defaultHorizonDays,
  type HorizonDays,
} from "./agenda-lists.js";

export type { AgendaList, HorizonDays } from "./agenda-lists.js";

/** An entry of an agenda. */
export interface AgendaItem {
  readonly list: AgendaList;
  readonly finding: Finding;
}

/** Which entries one wants. What is asked for together must be so of one and the same bearer. */
export interface AgendaOptions {
  /** Only what falls to this office; a principal also sees what falls to the school leader and the school. */
  readonly role?: Role;
  /**
   * Only what falls to the office of this class, grade, school, village, township or authority; and what falls to all such offices of a
   * wider area, as a township's bulletins do to each of its schools.
   */
  readonly at?: string;
  /** The world that was assessed: it says which places lie in an area. Unless given, what falls to all offices of any wider area counts as theirs. */
  readonly world?: Pick<World, "areas">;
  /** Only what falls to an office that this person holds, by the host's own number. */
  readonly person?: string;
  /** How many calendar days ahead `dueSoon` and `dueNext` look; 3 and 7 unless given. What is due after that is `dueLater`. */
  readonly horizonDays?: HorizonDays;
  /** The host's vocabulary, where it has extended the library's. */
  readonly vocabulary?: Vocabulary<Words>;
}

/**
 * What is to be done, from an assessment: nothing that is done, lapsed, withdrawn or no longer needed.
 * In stable order: by list, by due day, by subject, by id. Of a target that was missed, only the last period that is over.
 *
 * @throws {BaoxueError} `invalid-date` when the assessment names a day that does not exist, as one not made by the engine may; `invalid-input` when it is
 * none, the office is none of the vocabulary, or, where the world is given, the place is none of the world.
 * @example
 * ```ts
 * import { agenda } from "baoxue";
 * const nothing = { policy: "city-2016", asOf: "2025-10-16", findings: [], leftOut: [], alerts: [] } as const;
 * agenda(nothing, { role: "homeroomTeacher", at: "7-3" }); //=> []
 * ```
 */
export function agenda(assessment: Assessment, options: AgendaOptions = {}): readonly AgendaItem[] {
  const issues = agendaIssues(assessment, options);
  if (issues.length > 0) throw new BaoxueError("invalid-input", issues);
  const look = lookOf(assessment, options);
  const old = supersededTargets(assessment.findings);
  return assessment.findings
    .filter((finding) => !old.has(finding))
    .flatMap((finding): readonly AgendaItem[] => {
      const force = forceFor(finding, options);
      const list = force && agendaListOf(finding, force, look);
      return list ? [{ list, finding }] : [];
    })
    .sort(inAgendaOrder);
}

/** An office that does not exist has nothing to do, which must not read as if somebody had. */
function agendaIssues(assessment: Assessment, { role, at, world, vocabulary }: AgendaOptions): readonly Issue[] {
  const isAssessment = Array.isArray((assessment as Assessment | undefined)?.findings);
  const isPlace = at === undefined || !world || placeKinds.some((kind) => world.areas.has(kind, at));
  return [
    ...(isAssessment ? [] : [{ path: "assessment", value: typeof assessment, expected: "what assess() gave" }]),
    ...(isOffice(role, vocabulary) ? [] : [{ path: "role", value: role, expected: "an office of the vocabulary" }]),
    ...(isPlace ? [] : [{ path: "at", value: at, expected: "a class, school or other place that the world lists" }]),
  ];
}

/** A host's own office is not known without its vocabulary, and taken as it is. */
function isOffice(role: Role | undefined, vocabulary: Vocabulary<Words> | undefined): boolean {
  if (role === undefined) return true;
  return Object.hasOwn((vocabulary ?? coreVocabulary).roles, role) || (!vocabulary && role.includes(":"));
}

const placeKinds: readonly AreaKind[] = ["class", "grade", "school", "village", "township", "authority"];

/** From where the assessment looks ahead. */
export function lookOf({ asOf }: Assessment, { horizonDays = defaultHorizonDays }: AgendaOptions): AgendaLook {
  return { today: dayOf(asOf.slice(0, 10) as CivilDate), horizonDays };
}

/** How a finding binds those who ask; `undefined` when it is none of theirs. Joint bearers carry their force each. */
function forceFor({ bearers, marks, subject }: Finding, options: AgendaOptions): Force | undefined {
  const { role, at, person } = options;
  if (role === undefined && at === undefined && person === undefined) return marks.force;
  const own = bearers.filter((bearer) => isTheirs(bearer, subject, options));
  return own.length === 0 ? undefined : jointForce(marks.force, own);
}

/** Expected where each of these bearers is only expected to act, whatever others must. */
export function jointForce(force: Force, bearers: readonly Bearer[]): Force {
  return bearers.every((bearer) => bearer.force === "expected") ? "expected" : force;
}

function isTheirs(bearer: Bearer, subject: SubjectRef, options: AgendaOptions): boolean {
  const { role, at, person, vocabulary } = options;
  return (
    (role === undefined || answersFor(role, bearer.role, vocabulary?.roles)) &&
    (at === undefined || bearer.at === at || isAmong(at, bearer, subject, options)) &&
    (person === undefined || (bearer.persons?.includes(person) ?? false))
  );
}

/**
 * Whether a place is one of those whose offices all bear it: the bearer sits in no one place, and what it is about is a wider area. A child's
 * offices have one place each: where none is said, no record tells which, as with the place where a child was found; nobody's is guessed.
 */
function isAmong(at: string, { role, at: own }: Bearer, { kind, id }: SubjectRef, options: AgendaOptions): boolean {
  const seat = seatOf(role, options.vocabulary?.roles);
  if (own !== undefined || kind === "pupil" || seat === "elsewhere" || !inside[kind].includes(seat)) return false;
  return options.world?.areas.within(kind, id, seat).includes(at) ?? true;
}

/** The kinds of place that lie in each. */
const inside: Readonly<Record<AreaKind, readonly AreaKind[]>> = {
  class: [],
  grade: ["class"],
  school: ["class", "grade"],
  village: [],
  township: ["class", "grade", "school", "village"],
  authority: ["class", "grade", "school", "village", "township"],
};

/** Targets that were missed in a period after which another has been judged: history, not an agenda. */
function supersededTargets(findings: readonly Finding[]): ReadonlySet<Finding> {
  const last = new Map<string, string>();
  const judged = findings.filter(({ kind, marks }) => kind === "target" && /^(met|notMet)$/.test(marks.stage));
  const keyOf = ({ policy, rule, subject }: Finding): string => JSON.stringify([policy, rule, subjectKey(subject)]);
  for (const finding of judged) {
    const period = finding.period ?? "";
    if (period > (last.get(keyOf(finding)) ?? "")) last.set(keyOf(finding), period);
  }
  return new Set(judged.filter((finding) => (finding.period ?? "") < (last.get(keyOf(finding)) ?? "")));
}

/** The order of an agenda. */
export function inAgendaOrder(a: AgendaItem, b: AgendaItem): number {
  return (
    agendaLists.indexOf(a.list) - agendaLists.indexOf(b.list) ||
    compare(dayFor(a.finding), dayFor(b.finding)) ||
    compare(a.finding.subject.id, b.finding.subject.id) ||
    compare(a.finding.id, b.finding.id)
  );
}

function dayFor({ due, target }: Finding): string {
  return due ?? target ?? "9999";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
