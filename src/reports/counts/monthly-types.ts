import type { EvidenceReport } from "../../calc/evidence/evidence-findings.js";
import type { DropoutReason } from "../../model/events-case.js";
import type { Stage } from "../../model/people.js";
import type { SubjectRef } from "../../model/subject.js";
import type { Text } from "../../model/text.js";
import type { CountReport } from "../kit/count-report.js";
import type { CaseCounter } from "./case-counts.js";
import type { Declared, DeclaredCheck } from "./declared-checks.js";
import type { DropoutRow } from "./dropout-rows.js";
import type { WorkCount } from "./work-done.js";

/** What people write into a monthly report. */
export type MonthlySlot = "workDone" | "problems" | "nextSteps";

/** What each is called. */
export const monthlySlots: Readonly<Record<MonthlySlot, Text>> = {
  workDone: { zh: "工作开展情况（文字说明）", en: "Work done (in words)" },
  problems: { zh: "存在的问题", en: "Problems" },
  nextSteps: { zh: "下一步工作安排", en: "Next steps" },
};

/** Of which body the report is, for which month, and what people add. */
export interface MonthlyScope {
  readonly of: SubjectRef;
  /** Such as `2025-10`. */
  readonly month: string;
  /** Only classes of these stages; those of compulsory education unless given. */
  readonly stages?: readonly Stage[];
  /** What people write: work done, problems, next steps. */
  readonly writes?: Readonly<Partial<Record<MonthlySlot, string>>>;
  /** The numbers that the body itself has declared: they are held against the records. */
  readonly declared?: Declared;
  /** What the checks of declarations against records found, where the host has run them. */
  readonly evidence?: EvidenceReport;
}

/** The fields of the month's dropouts. */
export const monthlyFields = [
  "name",
  "sex",
  "class",
  "absentSince",
  "confirmedOn",
  "reason",
  "whereabouts",
  "attempts",
  "status",
] as const;

/** The monthly report on dropout control (控辍保学月报): five sections, with the check of what was declared against what is on record. */
export interface MonthlyReport extends CountReport<CaseCounter> {
  readonly month: string;
  /** The children confirmed in the month, or out as dropouts at its end; as of its end, or of the cut-off where that comes before. */
  readonly dropouts: readonly DropoutRow<(typeof monthlyFields)[number]>[];
  /** Why those confirmed in the month dropped out. */
  readonly reasons: Readonly<Partial<Record<DropoutReason, number>>>;
  readonly work: readonly WorkCount[];
  readonly writes: Readonly<Partial<Record<MonthlySlot, string>>>;
  readonly checks: readonly DeclaredCheck[];
  readonly evidence?: EvidenceReport;
}
