import type { PupilId } from "./people.js";
import type { Text } from "./text.js";

/** Sex (性别): GB/T 2261.1 codes 1, 2 and 0, 9. */
export type Sex = "male" | "female" | "unknown";

/** What each is called. */
export const sexLabels: Readonly<Record<Sex, Text>> = {
  male: { zh: "男", en: "male" },
  female: { zh: "女", en: "female" },
  unknown: { zh: "未知", en: "not known" },
};

/** What kind of household registration a child has (户口性质). */
export type HouseholdKind = "agricultural" | "nonAgricultural" | "unknown";

/** What each is called. */
export const householdKindLabels: Readonly<Record<HouseholdKind, Text>> = {
  agricultural: { zh: "农业户口", en: "agricultural" },
  nonAgricultural: { zh: "非农业户口", en: "non-agricultural" },
  unknown: { zh: "未知", en: "not known" },
};

/** A guardian as papers name it (监护人信息). */
export interface GuardianParticulars {
  /** The number under which the world knows the guardian. */
  readonly id: string;
  readonly name?: string;
  readonly phone?: string;
  readonly address?: string;
  readonly workplace?: string;
  readonly identityNumber?: string;
}

/**
 * Who a child is on paper (学生个人信息): names, numbers and addresses, which only papers need. They stand beside the world and never in it:
 * nothing is judged by them, and a host that only assesses never hands them over. What is not on record is absent.
 * Under-14s' data is sensitive by law (个人信息保护法 28).
 */
export interface PupilParticulars {
  readonly pupil: PupilId;
  readonly name?: string;
  readonly sex?: Sex;
  readonly identityNumber?: string;
  /** The school-register number (学籍号). */
  readonly registerNumber?: string;
  readonly ethnicity?: string;
  readonly householdKind?: HouseholdKind;
  /** Where the household is registered (户籍地址). */
  readonly householdAddress?: string;
  /** Where the child lives (现住址). */
  readonly homeAddress?: string;
  readonly phone?: string;
  /** Health or a disability, as its papers say (健康、残疾状况). */
  readonly health?: string;
  readonly disabilityCertificate?: string;
  /** How the family is placed (家庭情况). */
  readonly family?: string;
  /** How it stands in its studies (学习状况). */
  readonly studies?: string;
  /** How it lives (生活状况). */
  readonly living?: string;
  /** Where the child is known to be (去向). */
  readonly whereabouts?: string;
  readonly guardians?: readonly GuardianParticulars[];
}

/** A person of an office as papers name it, by the host's number: a teacher, a helper, a principal (工作人员信息). */
export interface OfficerParticulars {
  readonly person: string;
  readonly name?: string;
  readonly phone?: string;
  readonly post?: string;
}

/** A school, class, village or body as papers name it, by the number that the world has for it (单位名称). */
export interface BodyParticulars {
  readonly id: string;
  readonly name: string;
  readonly address?: string;
  readonly phone?: string;
}

/** The names behind the world's numbers, as a host keeps them apart from the log (名册). */
export interface Directory {
  readonly pupils?: readonly PupilParticulars[];
  readonly officers?: readonly OfficerParticulars[];
  readonly bodies?: readonly BodyParticulars[];
}
