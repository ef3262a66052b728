import type { CoreFacts } from "./core-facts.js";
import type { PupilEvent, SubjectEvent } from "./event-base.js";
import type { Content } from "./events-contact.js";
import type { HostName, Role } from "./role.js";
import type { Text } from "./text.js";

/**
 * What is put on record about a subject, true until said otherwise: the special groups (重点群体), boarding, where a child lives or is.
 * A value of `unknown` says that it is not known.
 */
export interface FactRecorded extends SubjectEvent {
  readonly kind: "fact";
  readonly fact: keyof CoreFacts | HostName;
  readonly value: string | boolean;
}

/**
 * What a file is kept for: pupils prone to drop out (易辍), groups in need (困境儿童), idle minors (社会闲散未成年人), dropouts (辍学学生台账),
 * those whom the work on keeping children in school is about (控辍保学台账); the same ledger on an information platform (平台台账系统), a form
 * for one child (一生一表); those who enter school (入学信息登记), what the homeroom teacher puts down each term (班主任学期记录), the
 * electronic roll (电子学籍系统).
 */
export type FileKind =
  | "prone"
  | "inNeed"
  | "idleMinor"
  | "dropout"
  | "dropoutControlLedger"
  | "platformLedger"
  | "pupilForm"
  | "entry"
  | "termRecord"
  | "electronicRoll";

/** A file opened or kept up about a child (建档登记). */
export interface Filed extends PupilEvent {
  readonly kind: "filed";
  readonly by: Role;
  readonly file: FileKind;
  readonly contents?: readonly Content[];
  /** The class or category under which it is kept. */
  readonly category?: string;
}

/** Measures drawn up for one child: of care (关爱帮扶措施), or to bring it back (劝返复学措施). */
export interface Planned extends PupilEvent {
  readonly kind: "planned";
  readonly by: Role;
  readonly plan: "care" | "return";
}

/** For what a person is assigned to a child: answering for it (包保), one-to-one care, as its pair (帮扶对子), as a helper. */
export type AssignedAs = "responsible" | "carer" | "pair" | "helper";

/** What a person is called who is assigned so. */
export const assignedAsLabels: Readonly<Record<AssignedAs, Text>> = {
  responsible: { zh: "包保责任人", en: "responsible person" },
  carer: { zh: "一对一关爱人", en: "one-to-one carer" },
  pair: { zh: "结对帮扶人", en: "pair partner" },
  helper: { zh: "帮扶责任人", en: "helper" },
};

/** A person is assigned to a child (包保到人、结对). */
export interface Assigned extends PupilEvent {
  readonly kind: "assigned";
  readonly as: AssignedAs;
  /** A number of the host's own for the person. */
  readonly person: string;
  readonly office: Role;
}

/** An assignment ends. */
export interface Unassigned extends PupilEvent {
  readonly kind: "unassigned";
  readonly as: AssignedAs;
  readonly person: string;
}

/** What help a child is given: tutoring alone (单独辅导), counselling (心理健康辅导), a subsidy of living costs (生活费补助), other financial aid (经济资助), a travel allowance (交通费). */
export type SupportKind = "tutoring" | "counselling" | "livingSubsidy" | "financialAid" | "travelAllowance";

/** Help that a child was given (帮扶实施). */
export interface SupportGiven extends PupilEvent {
  readonly kind: "supportGiven";
  readonly by: Role;
  readonly support: SupportKind;
}

/** A child was not there when a teacher counted heads before a lesson (清点未到). */
export interface MissedLesson extends PupilEvent {
  readonly kind: "missedLesson";
  readonly by: Role;
  /** Which lesson, as the school calls it. */
  readonly lesson?: string;
}

/** A child went out of the gate in the time that it spends at school, as the gate register says (离校外出). */
export interface LeftCampus extends PupilEvent {
  readonly kind: "leftCampus";
  readonly by: Role;
  /** The proper reason, as somebody accepted it (正当理由). */
  readonly reason?: string;
  /** The homeroom teacher has signed (班主任签字). */
  readonly signed?: boolean;
  /** The parents collect the child (家长接送). */
  readonly collected?: boolean;
}
