import { coreFacts } from "../../model/facts-data.js";
import { type GuardianParticulars, householdKindLabels, sexLabels } from "../../model/particulars.js";
import { guardianRelationLabels } from "../../model/people.js";
import { specialGroupNames, specialGroups } from "../../model/special-groups-data.js";
import type { ChildRecord } from "../source/child-record.js";
import type { ChildField } from "./child-field.js";
import type { ParticularsFields } from "./child-field-types.js";
import { isEmptyValue } from "./empty-value.js";
import { labelled, yesNoText } from "./field-words.js";
import { factOf, yesNo } from "./read-facts.js";

/** The guardian that papers name first. */
function guardian(child: ChildRecord): GuardianParticulars | undefined {
  return child.particulars()?.guardians?.[0];
}

/** What is on record of each guardian; nothing where nothing is of any. */
function ofGuardians(
  child: ChildRecord,
  read: (one: GuardianParticulars) => string | undefined,
): readonly string[] | undefined {
  const all = (child.particulars()?.guardians ?? []).flatMap((one) => read(one) ?? []);
  return all.length === 0 ? undefined : all;
}

const fact = (name: "boarder" | "leftBehind" | "accompanying" | "hardship" | "disability") => (child: ChildRecord) =>
  yesNo(child, name);

/** Who a child is, and where it lives. Source of each: the directory of the host, else the world's list and facts. */
export const particularsFields: { readonly [K in keyof ParticularsFields]: ChildField<ParticularsFields[K]> } = {
  name: {
    label: { zh: "学生姓名", en: "Name" },
    class: "identity",
    mask: "name",
    share: 2,
    owedBy: "homeroomTeacher",
    read: (child) => child.particulars()?.name,
  },
  sex: {
    label: { zh: "性别", en: "Sex" },
    class: "identity",
    share: 1,
    owedBy: "homeroomTeacher",
    shows: labelled(sexLabels),
    read: (child) => child.particulars()?.sex,
  },
  bornOn: {
    label: { zh: "出生日期", en: "Date of birth" },
    class: "identity",
    mask: "date",
    share: 2.4,
    owedBy: "registrationClerk",
    read: (child) => child.listed()?.bornOn,
  },
  identityNumber: {
    label: { zh: "身份证号", en: "Identity number" },
    class: "identity",
    mask: "number",
    share: 4,
    owedBy: "registrationClerk",
    read: (child) => child.particulars()?.identityNumber,
  },
  registerNumber: {
    label: { zh: "学籍号", en: "Register number" },
    class: "identity",
    mask: "number",
    share: 4,
    owedBy: "registrationClerk",
    read: (child) => child.particulars()?.registerNumber,
  },
  ethnicity: {
    label: { zh: "民族", en: "Ethnicity" },
    class: "identity",
    share: 1.4,
    owedBy: "homeroomTeacher",
    read: (child) => child.particulars()?.ethnicity,
  },
  householdKind: {
    label: { zh: "户口性质", en: "Household registration" },
    class: "place",
    share: 2,
    owedBy: "homeroomTeacher",
    shows: labelled(householdKindLabels),
    read: (child) => child.particulars()?.householdKind,
  },
  householdAddress: {
    label: { zh: "户籍地址", en: "Registered address" },
    class: "place",
    share: 5,
    owedBy: "homeroomTeacher",
    read: (child) => child.particulars()?.householdAddress,
  },
  homeAddress: {
    label: { zh: "家庭住址", en: "Home address" },
    class: "place",
    share: 5,
    owedBy: "homeroomTeacher",
    read: (child) => child.particulars()?.homeAddress,
  },
  village: {
    label: { zh: "所在村（社区）", en: "Village" },
    class: "place",
    share: 2.4,
    owedBy: "homeroomTeacher",
    read: (child) => {
      const village = child.listed()?.village;
      return village === undefined ? undefined : (child.source.body(village)?.name ?? village);
    },
  },
  phone: {
    label: { zh: "学生联系电话", en: "Pupil's telephone" },
    class: "contact",
    mask: "number",
    share: 2.8,
    owedBy: "homeroomTeacher",
    read: (child) => child.particulars()?.phone,
  },
  guardianName: {
    label: { zh: "监护人姓名", en: "Guardian" },
    class: "family",
    mask: "name",
    share: 2,
    owedBy: "homeroomTeacher",
    read: (child) => guardian(child)?.name,
  },
  guardianNames: {
    label: { zh: "家长姓名", en: "Parents" },
    class: "family",
    mask: "whole",
    share: 3,
    owedBy: "homeroomTeacher",
    read: (child) => ofGuardians(child, ({ name }) => name),
  },
  guardianPhones: {
    label: { zh: "联系方式", en: "Contact" },
    class: "contact",
    mask: "whole",
    share: 3.4,
    owedBy: "homeroomTeacher",
    read: (child) => ofGuardians(child, ({ phone }) => phone),
  },
  guardianRelation: {
    label: { zh: "与学生关系", en: "Relation" },
    class: "family",
    share: 2,
    owedBy: "homeroomTeacher",
    shows: labelled(guardianRelationLabels),
    read: (child) => {
      const listed = child.listed()?.guardians ?? [];
      const named = guardian(child)?.id;
      // Of a guardian whom the list of pupils does not have, the relation is not known: another's would be wrong.
      return (named === undefined ? listed[0] : listed.find(({ id }) => id === named))?.relation;
    },
  },
  guardianPhone: {
    label: { zh: "监护人电话", en: "Guardian's telephone" },
    class: "contact",
    mask: "number",
    share: 2.8,
    owedBy: "homeroomTeacher",
    read: (child) => guardian(child)?.phone,
  },
  guardianWorkplace: {
    label: { zh: "监护人工作单位", en: "Guardian's workplace" },
    class: "family",
    share: 3,
    owedBy: "homeroomTeacher",
    read: (child) => guardian(child)?.workplace,
  },
  guardianAddress: {
    label: { zh: "监护人住址", en: "Guardian's address" },
    class: "place",
    share: 4,
    owedBy: "homeroomTeacher",
    read: (child) => {
      const own = guardian(child)?.address;
      return isEmptyValue(own) ? child.particulars()?.homeAddress : own;
    },
  },
  family: {
    label: { zh: "家庭情况", en: "Family" },
    class: "family",
    share: 4,
    owedBy: "homeroomTeacher",
    read: (child) => child.particulars()?.family,
  },
  studies: {
    label: { zh: "学习状况", en: "Studies" },
    class: "freeText",
    share: 4,
    owedBy: "homeroomTeacher",
    read: (child) => child.particulars()?.studies,
  },
  living: {
    label: { zh: "生活状况", en: "Living" },
    class: "family",
    share: 4,
    owedBy: "homeroomTeacher",
    read: (child) => child.particulars()?.living,
  },
  health: {
    label: { zh: "健康状况", en: "Health" },
    class: "health",
    share: 2,
    owedBy: "homeroomTeacher",
    read: (child) => child.particulars()?.health,
  },
  disability: {
    label: { zh: "是否残疾", en: "Disability" },
    class: "health",
    share: 1.4,
    owedBy: "homeroomTeacher",
    shows: yesNoText,
    read: fact("disability"),
  },
  disabilityCertificate: {
    label: { zh: "残疾证号", en: "Disability certificate" },
    class: "health",
    mask: "number",
    share: 3.4,
    owedBy: "homeroomTeacher",
    read: (child) => child.particulars()?.disabilityCertificate,
  },
  groups: {
    label: { zh: "重点群体类别", en: "Special groups" },
    class: "family",
    share: 3,
    owedBy: "homeroomTeacher",
    shows: labelled(specialGroups),
    read: (child) => {
      const own = specialGroupNames.filter((name) => name !== "disability" && yesNo(child, name) === true);
      return own.length === 0 ? undefined : (own as ParticularsFields["groups"]);
    },
  },
  boarder: {
    label: { zh: "是否寄宿", en: "Boarder" },
    class: "record",
    share: 1.4,
    owedBy: "homeroomTeacher",
    shows: yesNoText,
    read: fact("boarder"),
  },
  leftBehind: {
    label: { zh: "是否留守", en: "Left behind" },
    class: "family",
    share: 1.4,
    owedBy: "homeroomTeacher",
    shows: yesNoText,
    read: fact("leftBehind"),
  },
  accompanying: {
    label: { zh: "是否随迁", en: "Accompanying" },
    class: "family",
    share: 1.4,
    owedBy: "homeroomTeacher",
    shows: yesNoText,
    read: fact("accompanying"),
  },
  hardship: {
    label: { zh: "是否家庭经济困难", en: "In hardship" },
    class: "family",
    share: 1.6,
    owedBy: "homeroomTeacher",
    shows: yesNoText,
    read: fact("hardship"),
  },
  teaching: {
    label: { zh: "安置方式", en: "Placement" },
    class: "health",
    share: 2.4,
    owedBy: "schoolOffice",
    shows: labelled(coreFacts.placement.values ?? {}),
    read: (child) => factOf(child, "placement") as ParticularsFields["teaching"] | undefined,
  },
};
