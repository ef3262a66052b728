import type { SubjectEvent } from "./event-base.js";
import type { CivilMoment } from "./moment.js";
import type { Role } from "./role.js";

/** What a bulletin tells of: how dropout stands (学生辍学情况). */
export type BulletinMatter = "dropouts";

/** A bulletin or exchange of information between bodies (通报). */
export interface Bulletin extends SubjectEvent {
  readonly kind: "bulletin";
  readonly by: Role;
  readonly matter?: BulletinMatter;
  /** It was made public as well (公示). */
  readonly published?: boolean;
  readonly parties?: readonly Role[];
}

/** What an inspection looks into. */
export type InspectionOf = "dropoutControl" | "venues";

/** An inspection (督查、检查). */
export interface Inspection extends SubjectEvent {
  readonly kind: "inspection";
  readonly by: Role;
  readonly of: InspectionOf;
}

/** An appraisal of a body's year (年度考核). */
export interface Appraisal extends SubjectEvent {
  readonly kind: "appraisal";
  readonly by: Role;
  /** The member unit appraised, where it is no subject of its own (成员单位). */
  readonly unit?: Role;
  readonly result?: string;
}

/** A head of a body called to account in an interview (负责人约谈). */
export interface Interview extends SubjectEvent {
  readonly kind: "interview";
  readonly by: Role;
  /** Whom it was held with. */
  readonly office: Role;
  /** The day or hour by which things are to be put right (整改期限). */
  readonly rectifyBy?: CivilMoment;
}

/** What was to be put right has been (整改完成). */
export interface Rectified extends SubjectEvent {
  readonly kind: "rectified";
  readonly by: Role;
}
