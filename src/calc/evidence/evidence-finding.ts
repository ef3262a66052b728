import type { EventId } from "../../model/event-base.js";
import type { PupilId } from "../../model/people.js";
import { type SubjectRef, subjectKey } from "../../model/subject.js";
import type { Text } from "../../model/text.js";
import type { Probability } from "./probability.js";

/** The checks of what was declared against what the records show, in the order in which their findings stand. */
export type EvidenceCheck =
  | "declaredZero"
  | "presentOnNonSchoolDay"
  | "allPresent"
  | "bulkExcuses"
  | "suspensionWithoutProof"
  | "transferWithoutArrival"
  | "visitsAtOnce"
  | "reversalAfterReport"
  | "returnOnReportDay"
  | "rollShrinks"
  | "silentClass"
  | "samePersonTwice";

/** What each check is called. */
export const evidenceCheckLabels: Readonly<Record<EvidenceCheck, Text>> = {
  declaredZero: { zh: "零报告与缺课记录不符", en: "zero declared over recorded absences" },
  presentOnNonSchoolDay: { zh: "非上课日有到校记录", en: "attendance recorded on a day without school" },
  allPresent: { zh: "缺勤异常偏少", en: "fewer absences than illness allows" },
  bulkExcuses: { zh: "截止日前集中补录请假", en: "leave slips entered in bulk before a cut-off" },
  suspensionWithoutProof: { zh: "检查前无证明休学", en: "suspension without proof before an inspection" },
  transferWithoutArrival: { zh: "转出后无接收回执", en: "transfer without arrival" },
  visitsAtOnce: { zh: "同一时刻两地家访", en: "visits in two places at the same minute" },
  reversalAfterReport: { zh: "报告后缺课改为到校", en: "absences reversed after a report" },
  returnOnReportDay: { zh: "报告日到校、其后又缺课", en: "back on the day of a report, and away again" },
  rollShrinks: { zh: "在校人数减少而无离校记录", en: "roll that shrinks without exits" },
  silentClass: { zh: "班级停止考勤而学生仍在册", en: "class without registers whose pupils have not left" },
  samePersonTwice: { zh: "双线同一人", en: "the same person on both lines of responsibility" },
};

/**
 * Something declared that does not agree with what is on record. It is to be checked by people (待核查), and says nothing of how it came
 * about: a late entry, a slip of the pen and a false report look alike here.
 */
export interface EvidenceFinding {
  /** Made of the check, the subject and the record or day that it hangs on: the same in every later look, and in any order of the events. */
  readonly id: string;
  readonly kind: EvidenceCheck;
  /** The pupil, class, school or other body whose records are to be checked. */
  readonly subject: SubjectRef;
  /** The children whom it concerns, sorted; empty where none can be named. */
  readonly pupils: readonly PupilId[];
  /** The events that it rests on, each once. */
  readonly because: readonly EventId[];
  /** What was said. */
  readonly declared: Text;
  /** What the records show. */
  readonly evidenced: Text;
  /** Both in one sentence, by ids alone. */
  readonly says: Text;
  /** Where it rests on statistics: how likely so extreme a figure is in comparable schools. */
  readonly probability?: Probability;
}

/** Something that a check could not decide, and why: neither in order nor out of order. */
export interface EvidenceGap {
  /** Made of the check, the subject, and the record or day where there is one. */
  readonly id: string;
  readonly kind: EvidenceCheck;
  readonly subject: SubjectRef;
  readonly because: readonly EventId[];
  readonly says: Text;
}

/** What one check found, and what it could not decide; each list in a stable order. */
export interface CheckResult {
  readonly findings: readonly EvidenceFinding[];
  readonly notEvaluable: readonly EvidenceGap[];
}

/** What a finding is made from; `key` is the record or day that it hangs on. */
interface FindingParts
  extends Pick<EvidenceFinding, "kind" | "subject" | "because" | "declared" | "evidenced" | "probability"> {
  readonly key: string;
  readonly pupils?: readonly PupilId[];
}

/** Makes a finding: its id, and its sentence, which asks for a check and gives no verdict. */
export function findingFrom({ key, pupils = [], ...parts }: FindingParts): EvidenceFinding {
  const { kind, subject, declared, evidenced } = parts;
  return {
    id: `${kind}@${subjectKey(subject)}#${key}`,
    ...parts,
    pupils: unique(pupils).sort(),
    because: unique(parts.because),
    says: {
      zh: `${declared.zh}；${evidenced.zh}。待核查。`,
      en: `${declared.en}; ${evidenced.en}. To be checked.`,
    },
  };
}

/** Makes a gap. */
export function gapFrom({ key, ...parts }: Omit<EvidenceGap, "id"> & { readonly key: string }): EvidenceGap {
  return { id: `${parts.kind}@${subjectKey(parts.subject)}#${key}`, ...parts, because: unique(parts.because) };
}

/** Sorts what a check found: by id, which no order of the events can change. */
export function resultOf(findings: readonly EvidenceFinding[], gaps: readonly EvidenceGap[] = []): CheckResult {
  return { findings: [...findings].sort(byId), notEvaluable: [...gaps].sort(byId) };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function unique<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}
