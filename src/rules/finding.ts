import type { RunSummary } from "../model/absence-run.js";
import type { CivilDate } from "../model/civil-date.js";
import type { EventId } from "../model/event-base.js";
import type { CivilMoment } from "../model/moment.js";
import type { ClassId, PupilId } from "../model/people.js";
import type { Role } from "../model/role.js";
import type { SessionRef } from "../model/session.js";
import type { SubjectRef } from "../model/subject.js";
import type { Text } from "../model/text.js";
import type { RuleKind } from "./rule.js";

/**
 * How far a finding has come. `scheduled` lies in the future; `withdrawn` stood once, and its basis is gone.
 * Requirements and prohibitions are `holds` or `violated`, targets `met` or `notMet` (`open` while their period runs),
 * consequences `eligible` for referral or `decided` by a human.
 */
export type Stage =
  | "scheduled"
  | "open"
  | "fulfilled"
  | "lapsed"
  | "withdrawn"
  | "holds"
  | "violated"
  | "met"
  | "notMet"
  | "eligible"
  | "decided";

/** How it stands to its deadline. `late` was performed after it; `moot` is overdue, but the state it served has ended. */
export type Timeliness = "onTime" | "overdue" | "late" | "moot";

/** How strongly it binds: a duty, a step expected of a body the issuer cannot bind, or a matter for which the text sets no time. */
export type Force = "binding" | "expected" | "advisory";

/**
 * How sure it is.
 *
 * - `certain`: it follows from what is on record, whatever the missing records would say. Only a record that speaks against those on
 *   record, such as an excuse handed in late or a correction, takes it back.
 * - `possible`: it holds at most. Where something is not on record (a register, a birthday, a value put down as unknown), everything is worked
 *   out twice: with what is missing taken at its gravest, and at its lightest. What is so both times is certain, what is so only the first
 *   time is possible; `because.wouldSettle` names the registers that would decide.
 * - `provisional`: it holds, but its day may yet move, since the calendar that it counts by is not published so far (`because.lacking`).
 * - `notEvaluable`: nothing can be said, since something is missing that the rule needs: a figure, a parameter's value (`because.lacking`).
 *
 * How each state is bounded from both sides: docs/semantics.md.
 */
export type Certainty = "certain" | "possible" | "provisional" | "notEvaluable";

/** The four independent marks of a finding. */
export interface Marks {
  readonly stage: Stage;
  readonly timeliness: Timeliness;
  readonly force: Force;
  readonly certainty: Certainty;
}

/** An office that bears a duty, and where: which class's homeroom teacher, which school's leader. */
export interface Bearer {
  readonly role: Role;
  /** The class, grade, school, village, township or authority; absent where the world does not say. */
  readonly at?: string;
  /** Who held the office then, by the host's own numbers; absent where no appointment is on record. */
  readonly persons?: readonly string[];
  readonly force: Force;
}

/** One step of the arithmetic of a date. */
export interface DateStep {
  readonly date: CivilDate;
  readonly step: "start" | "counted" | "skipped" | "suspended" | "rolled" | "due";
  readonly why: Text;
  readonly source?: string;
}

/** What each step of the arithmetic is called. */
export const dateStepLabels: Readonly<Record<DateStep["step"], Text>> = {
  start: { zh: "起算", en: "start" },
  counted: { zh: "计入", en: "counted" },
  skipped: { zh: "不计", en: "skipped" },
  suspended: { zh: "中止", en: "clock stopped" },
  rolled: { zh: "顺移", en: "moved" },
  due: { zh: "到期", en: "due" },
};

/** What was done for a duty, and what is still wanted. */
export interface EvidenceState {
  readonly done: boolean;
  readonly matched: readonly EventId[];
  /** What is still wanted, one entry a part. */
  readonly wanted: readonly Text[];
}

/** A register that is missing, and whose taking would settle a possible finding. */
export interface MissingRegister extends SessionRef {
  readonly class: ClassId;
}

/** A fact that a finding consulted: what it is, what it was, and the event that says so. */
export interface ConsultedFact {
  readonly what: Text;
  readonly value: string;
  readonly event?: EventId;
}

/** Why a finding is what it is. */
export interface Explanation {
  /** What gave rise to it, when, and on which events that rests. */
  readonly trigger: { readonly at: CivilMoment; readonly what: Text; readonly events: readonly EventId[] };
  readonly run?: RunSummary;
  readonly dateSteps: readonly DateStep[];
  readonly evidence: EvidenceState;
  /** The figures, facts and thresholds that it was judged by. */
  readonly facts: readonly ConsultedFact[];
  /** What is worth knowing and no breach: more than the text asks for; the text's own date had passed when it arose. */
  readonly notes: readonly Text[];
  readonly cites: readonly { readonly clause: string; readonly at: string; readonly summary: Text }[];
  readonly readings: readonly { readonly reading: string; readonly chosen: Text }[];
  /** For a possible finding: the registers that would settle it. */
  readonly wouldSettle: readonly MissingRegister[];
  /** For a provisional one: what is not yet published; for one not evaluable: what is missing. */
  readonly lacking: readonly Text[];
  /** For a withdrawn one: when its basis went, and what had already left the school on its strength. */
  readonly withdrawn?: { readonly at: CivilMoment; readonly leftTheSchool: readonly EventId[] };
}

/** What an assessment finds: what a rule of the policy says of a subject, or a gap where no rule asks anything of anybody. */
export interface Finding {
  readonly id: string;
  readonly policy: string;
  readonly rule: string;
  readonly kind: RuleKind | "gap";
  readonly subject: SubjectRef;
  readonly marks: Marks;
  /** Withdrawn after a notice or report had left the school: the host can retract it. */
  readonly basisWithdrawn: boolean;
  readonly bearers: readonly Bearer[];
  /** The clauses it rests on, as `policy/clause`. */
  readonly cites: readonly string[];
  /** When it arose; for a possible one, when it may have arisen. */
  readonly triggeredAt: CivilMoment;
  /** The period it belongs to, such as `2025-09`, `2025-H2`, `2025-2026`. */
  readonly period?: string;
  /** To whom it is owed, where the text says. */
  readonly counterparty?: readonly Role[];
  /** The first day of the absence run in which it arose. */
  readonly runFrom?: CivilDate;
  /** The last day, or the hour of it, on which it is on time; absent where the text sets no time or none can be said. */
  readonly due?: CivilMoment;
  /** The date or hour had passed when it arose (law 7): due before it could be done. */
  readonly dueHadPassed?: true;
  /** The clock stands still, since what suspends it holds: no due day can be said until it ends. */
  readonly clockStopped?: true;
  /** Where the text sets no time: the day that a reading or the host aims at. */
  readonly target?: CivilMoment;
  readonly performedAt?: CivilMoment;
  /** The performance was entered into the record only on a later day. */
  readonly recordedLate: boolean;
  /**
   * Why: made when it is first read, and no field of its own. `JSON.stringify` keeps it; a copy by spreading (`{ ...finding }`) or
   * `structuredClone` loses it, and cannot be said in a sentence.
   */
  readonly because: Explanation;
}

/** A matter of the registers, told once for all whom it concerns. */
export interface RegisterAlert {
  readonly kind: "registersMissing" | "registerOnRestDay";
  readonly school: string;
  readonly session: SessionRef;
  readonly classes: readonly ClassId[];
}

/** A child whose suspension or deferral is over, and of whom nothing says where it is now (休学期满未复学). Nobody is named to act: no document says who. */
export interface ExpiryAlert {
  readonly kind: "expiredWithoutReturn";
  readonly pupil: PupilId;
  /** Where it was last, as far as is on record. */
  readonly school?: string;
  /** The first day on which it was expected again. */
  readonly since: CivilDate;
  /** The record of its leaving. */
  readonly event: EventId;
  /** The whole of it in a sentence, with the child's number and the last day. */
  readonly says: Text;
}

/** A matter of the records themselves, which no rule speaks of. */
export type Alert = RegisterAlert | ExpiryAlert;

/** What each kind of alert says of the records. */
export const alertKindLabels: Readonly<Record<Alert["kind"], Text>> = {
  registersMissing: { zh: "缺少点名", en: "no register" },
  registerOnRestDay: { zh: "休息日却有点名", en: "a register on a day without school" },
  expiredWithoutReturn: {
    zh: "休学或延缓入学期满未复学",
    en: "a suspension or deferral that is over, without a return",
  },
};

/** A rule that was left out of an assessment. */
export interface LeftOut {
  readonly rule: string;
  /** The rules left out without which it could say nothing: it waits until they are missed or performed. Absent where the host left it out itself. */
  readonly waitsOn?: readonly string[];
}

/** What a policy finds in a world. */
export interface Assessment {
  readonly policy: string;
  readonly asOf: CivilMoment;
  /** Absent where the whole log is known. */
  readonly knownOn?: CivilMoment;
  /** In stable order: by subject, by when they arose, by rule. */
  readonly findings: readonly Finding[];
  /** The rules that the host left out, and those that could say nothing without them. */
  readonly leftOut: readonly LeftOut[];
  readonly alerts: readonly Alert[];
}
