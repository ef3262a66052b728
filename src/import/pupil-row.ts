import type { CivilDate } from "../model/civil-date.js";
import type { HouseholdKind, Sex } from "../model/particulars.js";
import type { ClassId, GuardianRelation, PupilId, SchoolId } from "../model/people.js";
import type { Text } from "../model/text.js";

/** Yes, no, or put down as not known. */
export type Told = boolean | "unknown";

/** Whether a child is left behind (留守儿童), and by how many parents, as far as the list says. */
export type LeftBehind = "no" | "oneParentAway" | "bothParentsAway" | "yes" | "unknown";

/** What each is called. */
export const leftBehindLabels: Readonly<Record<LeftBehind, Text>> = {
  no: { zh: "非留守儿童", en: "not left behind" },
  oneParentAway: { zh: "单亲留守儿童", en: "one parent away" },
  bothParentsAway: { zh: "双亲留守儿童", en: "both parents away" },
  yes: { zh: "留守儿童", en: "left behind" },
  unknown: { zh: "未知", en: "not known" },
};

/** What kind of paper a person's number stands on (身份证件类型). */
export type IdentityDocument =
  | "identityCard"
  | "householdBook"
  | "hongKong"
  | "macau"
  | "taiwan"
  | "foreignResident"
  | "passport"
  | "military"
  | "other";

/** What each is called. */
export const identityDocumentLabels: Readonly<Record<IdentityDocument, Text>> = {
  identityCard: { zh: "居民身份证", en: "resident identity card" },
  householdBook: { zh: "户口簿", en: "household register" },
  hongKong: { zh: "香港特区护照或身份证明", en: "Hong Kong passport or proof of identity" },
  macau: { zh: "澳门特区护照或身份证明", en: "Macau passport or proof of identity" },
  taiwan: { zh: "台湾居民来往大陆通行证", en: "travel permit for Taiwan residents" },
  foreignResident: { zh: "境外永久居住证", en: "permanent residence permit" },
  passport: { zh: "护照", en: "passport" },
  military: { zh: "军人证件", en: "military paper" },
  other: { zh: "其他证件", en: "another paper" },
};

/** A list has room for four members of the family (家庭成员); the national form for two. */
export type GuardianPlace = 1 | 2 | 3 | 4;

type GuardianTexts = {
  readonly [K in `guardian${GuardianPlace}${"" | "Name" | "Phone" | "Address" | "Workplace" | "IdentityNumber"}`]?: string;
};
type GuardianRelations = { readonly [K in `guardian${GuardianPlace}Relation`]?: GuardianRelation };
type GuardianRights = { readonly [K in `guardian${GuardianPlace}IsGuardian`]?: boolean };

/** The members of the family in a row: number of the host's own, name, relation, whether a guardian (是否监护人), and how to reach them. */
export interface GuardianFields extends GuardianTexts, GuardianRelations, GuardianRights {}

/** A pupil as one row of a list (学生信息行): on the roll, on paper, and with the special groups that the list tells. */
export interface PupilRow extends GuardianFields {
  /** The host's own number; never a name. */
  readonly pupil?: PupilId;
  readonly name?: string;
  readonly sex?: Sex;
  readonly bornOn?: CivilDate;
  readonly identityDocument?: IdentityDocument;
  readonly identityNumber?: string;
  readonly registerNumber?: string;
  readonly ethnicity?: string;
  readonly householdKind?: HouseholdKind;
  readonly householdAddress?: string;
  readonly homeAddress?: string;
  readonly village?: string;
  readonly phone?: string;
  readonly health?: string;
  readonly disabilityCertificate?: string;
  readonly family?: string;
  readonly whereabouts?: string;
  readonly school?: SchoolId;
  readonly grade?: number;
  readonly class?: ClassId;
  /** Since when the child is expected in the class. */
  readonly enrolledOn?: CivilDate;
  readonly leftBehind?: LeftBehind;
  readonly accompanying?: Told;
  readonly orphan?: Told;
  readonly hardship?: Told;
  readonly singleParent?: Told;
  readonly disability?: Told;
  readonly boarder?: Told;
}
