import { BaoxueError, type Result } from "../../model/errors.js";
import { isObject } from "../../model/shape-check.js";
import { childrenOf, identityNumberKey, lookedForBy } from "./children.js";
import { findingsInOrder, inOrder } from "./finding-order.js";
import type {
  MatchBasis,
  NotCompared,
  Reconciliation,
  RecordRef,
  RegisterFinding,
  RegisterFindingKind,
  RegisterUnknown,
} from "./findings.js";
import { weakestLevel } from "./join-tree.js";
import { listQualities } from "./list-quality.js";
import type { RegisterListName, RegisterLists } from "./lists.js";
import { type Matching, matchRows, type OpenMatch } from "./match-rows.js";
import { optionIssues, type ReconcileOptions } from "./options.js";
import { type Looking, neededLists, type Question } from "./question.js";
import { questionsOf } from "./questions.js";
import { type ReadLists, readLists } from "./read-rows.js";
import { findingSentence, unknownSentence } from "./wording.js";

/**
 * Compares the registers of an area (四查三比对): who is on one and not on another. Rows are matched by checked identity number first, then by the weaker
 * keys that the host declares, never by name alone; a key that fits several children matches none. What it finds is to be checked; what the lists cannot
 * answer is `unknown`, and no finding. It takes time in proportion to the rows.
 * Source: the check and comparison are those of the ministry's reporting mechanism of April 2024 [B]; how rows are matched is a reading, without authority.
 *
 * @throws {BaoxueError} `invalid-input` when an option is wrong or missing, a list is none, or rows have faults that the options let stop it.
 * @example
 * ```ts
 * import { reconcile } from "baoxue";
 * const { findings, unknown } = reconcile(
 *   {
 *     household: [
 *       { id: "h1", identityNumber: "110105201505200037" },
 *       { id: "h2", name: "甲", bornOn: "2014-03-02", guardianPhone: "100" },
 *     ],
 *     schoolRegister: [{ id: "r1", school: "S1", name: "甲", bornOn: "2014-03-02", guardianPhone: "100" }],
 *     attendance: [],
 *   },
 *   {
 *     asOf: "2025-10-10",
 *     schoolAge: { from: 6, to: 15, countedOn: "2025-08-31" },
 *     attendanceCovers: ["S2"],
 *     keys: [{ id: "family", fields: ["name", "bornOn", "guardianPhone"], confidence: { numerator: 197, denominator: 200 } }],
 *   },
 * );
 * findings.map(({ kind, records }) => `${kind} ${records.map(({ id }) => id).join()}`); //=> ["neverEnrolled h1"]
 * unknown.map(({ kind, reason }) => `${kind}: ${reason}`); //=> ["enrolledButAbsent: notCovered"]
 * ```
 */
export function reconcile(lists: RegisterLists, options: ReconcileOptions): Reconciliation {
  const made = safeReconcile(lists, options);
  if (!made.ok) throw new BaoxueError("invalid-input", made.issues);
  return made.value;
}

/** As {@link reconcile}, but answers with what is wrong instead of throwing. */
export function safeReconcile(lists: RegisterLists, options: ReconcileOptions): Result<Reconciliation> {
  const wrong = optionIssues(options);
  if (wrong.length > 0) return { ok: false, issues: wrong };
  if (!isObject(lists))
    return { ok: false, issues: [{ path: "lists", value: typeof lists, expected: "an object of lists" }] };
  const read = readLists(lists, options);
  return read.fatal.length > 0 ? { ok: false, issues: read.fatal } : { ok: true, value: compared(read, options) };
}

function compared(read: ReadLists, options: ReconcileOptions): Reconciliation {
  const matching = matchRows(read.rows, options.keys);
  const looking = lookingAt(read, options);
  const findings = matching.open.map((open) => ambiguous(open, looking));
  const unknown: RegisterUnknown[] = [];
  for (const child of childrenOf(read.rows, matching, options.keys)) {
    for (const one of questionsOf(child, looking)) {
      if (one.reason === undefined) findings.push(finding(one, child.lookedForBy(), matching, looking));
      else unknown.push(unanswered(one, one.reason, looking));
    }
  }
  return {
    findings: findingsInOrder(findings),
    unknown: findingsInOrder(unknown),
    notCompared: notCompared(looking.given),
    issues: read.issues,
    quality: listQualities(read, matching, options.keys),
  };
}

function lookingAt({ rows, given }: ReadLists, options: ReconcileOptions): Looking {
  const { attendanceCovers } = options;
  const covered = attendanceCovers === "all" ? undefined : new Set(attendanceCovers);
  const covers = (school: string | undefined): boolean =>
    covered === undefined || (school !== undefined && covered.has(school));
  return { rows, given: new Set(given), options, covers };
}

function finding(asked: Question, keys: readonly string[], { tree }: Matching, looking: Looking): RegisterFinding {
  const basis = basisOf(weakestLevel(tree, asked.rows), looking.options);
  const told = {
    kind: asked.kind,
    records: recordsOf(asked.rows, looking),
    ...(basis === undefined ? {} : { matchedBy: basis }),
    lookedForBy: keys,
    ...(asked.expiresOn === undefined ? {} : { expiresOn: asked.expiresOn }),
    ...(asked.because === undefined ? {} : { because: asked.because }),
  };
  return { ...told, says: findingSentence(told, asked, looking) };
}

function ambiguous({ key, rows }: OpenMatch, looking: Looking): RegisterFinding {
  const own = rows.flatMap((i) => looking.rows[i] ?? []);
  const told = {
    kind: "ambiguous",
    records: recordsOf(rows, looking),
    matchedBy: { key: key.id, confidence: key.confidence },
    lookedForBy: lookedForBy(own, looking.options.keys),
  } as const;
  return { ...told, says: findingSentence(told, { rows }, looking) };
}

function unanswered(asked: Question, reason: RegisterUnknown["reason"], looking: Looking): RegisterUnknown {
  const records = recordsOf(asked.rows, looking);
  return { kind: asked.kind, records, reason, says: unknownSentence(asked, records) };
}

function recordsOf(places: readonly number[], { rows }: Looking): readonly RecordRef[] {
  return inOrder(places.flatMap((i) => rows[i] ?? []).map(({ list, id }) => ({ list, id })));
}

function basisOf(level: number, { keys }: ReconcileOptions): MatchBasis | undefined {
  if (level === 0) return { key: identityNumberKey, confidence: sameNumber };
  const key = keys[level - 1];
  return key === undefined ? undefined : { key: key.id, confidence: key.confidence };
}

const sameNumber = { zh: "身份证号校验无误且一致", en: "the same checked identity number" } as const;

function notCompared(given: ReadonlySet<RegisterListName>): readonly NotCompared[] {
  return (Object.keys(neededLists) as readonly RegisterFindingKind[]).flatMap((kind) => {
    const missing = neededLists[kind].filter((list) => !given.has(list));
    return missing.length === 0 ? [] : [{ kind, missing }];
  });
}
