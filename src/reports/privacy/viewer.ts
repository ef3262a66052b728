import type { PupilId } from "../../model/people.js";
import { coreRoles, type Role, type Seat, seatOf } from "../../model/role.js";
import type { SubjectKind } from "../../model/subject.js";
import type { Text } from "../../model/text.js";

/**
 * For what a report is read (用途): to bring a child back, to help it, to keep the school register, to serve a paper, for a legal step,
 * to supervise the work, to count, for the public, or to tell a third body what it may know.
 */
export type Purpose =
  | "persuasion"
  | "care"
  | "registration"
  | "service"
  | "legalStep"
  | "supervision"
  | "statistics"
  | "publicNotice"
  | "thirdBody";

/** What each purpose is called. */
export const purposeLabels: Readonly<Record<Purpose, Text>> = {
  persuasion: { zh: "劝返复学", en: "bringing children back" },
  care: { zh: "关爱帮扶", en: "care and support" },
  registration: { zh: "学籍管理", en: "keeping the school register" },
  service: { zh: "文书送达", en: "service of papers" },
  legalStep: { zh: "依法处理", en: "legal steps" },
  supervision: { zh: "督导检查", en: "supervision" },
  statistics: { zh: "统计汇总", en: "statistics" },
  publicNotice: { zh: "对外公示", en: "public notice" },
  thirdBody: { zh: "对第三方出具", en: "statement for a third body" },
};

/** Who reads, and for what (查看人). Offices and the host's own numbers, never names. */
export interface Viewer {
  readonly role: Role;
  /** The class, grade, school, village, township or authority at which the office sits. */
  readonly at?: string;
  /** At what kind of place it sits, where the role is one of the host's own. */
  readonly sits?: Seat;
  /** The host's number for the person: tells those who are assigned to a child, and its guardians. */
  readonly person?: string;
  readonly purpose: Purpose;
}

/** How a viewer is tied to a child (与学生的关系), the nearest tie first. */
export type Relation = "guardian" | "assigned" | "class" | "school" | "area" | "none";

/** What each relation is called. */
export const relationLabels: Readonly<Record<Relation, Text>> = {
  guardian: { zh: "监护人", en: "guardian" },
  assigned: { zh: "包保、帮扶责任人", en: "person assigned to the child" },
  class: { zh: "本班教师", en: "teacher of the class" },
  school: { zh: "本校人员", en: "staff of the school" },
  area: { zh: "所在地单位", en: "body of the area" },
  none: { zh: "无直接关系", en: "no tie" },
};

/** To whom and what a child belongs: what a relation is told by. */
export interface ChildTies {
  readonly pupil: PupilId;
  /** The ids of the places above the child, by kind; that of its home township, where it differs, under `homeTownship`. */
  readonly places: Partial<Readonly<Record<Exclude<SubjectKind, "pupil"> | "homeTownship", string>>>;
  /** The persons assigned to it, by the host's numbers. */
  readonly persons: readonly string[];
  readonly guardians: readonly string[];
}

/** How a viewer is tied to a child. Nothing known of either ties nobody to anybody, nor does an office that there is none of: a misspelt one. */
export function relationOf(viewer: Viewer, { places, persons, guardians }: ChildTies): Relation {
  const { role, at, person, sits = seatOf(role) } = viewer;
  if (!isOffice(role)) return "none";
  if (role === "guardian") return person !== undefined && guardians.includes(person) ? "guardian" : "none";
  if (person !== undefined && persons.includes(person)) return "assigned";
  return at === undefined || sits === "elsewhere" ? "none" : relationBySeatOf(at, sits, places);
}

/** One of the library's offices, or a host's own, whose name holds a colon; a host without types may hand in anything. */
function isOffice(role: unknown): boolean {
  return typeof role === "string" && (Object.hasOwn(coreRoles, role) || ownOffice.test(role));
}

const ownOffice = /^[^:]+:./;

/** How an office is tied to a child by where it sits. */
function relationBySeatOf(at: string, sits: Exclude<Seat, "elsewhere">, places: ChildTies["places"]): Relation {
  const here = sits === "township" ? [places.township, places.homeTownship] : [places[sits]];
  return here.includes(at) ? relationBySeat[sits] : "none";
}

const relationBySeat: Readonly<Record<Exclude<Seat, "elsewhere">, Relation>> = {
  class: "class",
  grade: "school",
  school: "school",
  village: "area",
  township: "area",
  authority: "area",
};
