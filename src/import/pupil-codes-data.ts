import { type HouseholdKind, householdKindLabels, type Sex, sexLabels } from "../model/particulars.js";
import { type GuardianRelation, guardianRelationLabels } from "../model/people.js";
import type { CodeWords } from "./convert-code.js";
import { ethnicities } from "./ethnicities-data.js";
import {
  type IdentityDocument,
  identityDocumentLabels,
  type LeftBehind,
  leftBehindLabels,
  type Told,
} from "./pupil-row.js";

/** Sex (性别码). Source: GB/T 2261.1 [B]. */
export const sexCodes: readonly CodeWords<Sex>[] = [
  { value: "male", words: [sexLabels.male.zh, "1", "male", "男性"] },
  { value: "female", words: [sexLabels.female.zh, "2", "female", "女性"] },
  { value: "unknown", words: [sexLabels.unknown.zh, "0", "9", "unknown", "未知的性别", "未说明", "未说明的性别"] },
];

/** Yes and no (是否标志). 9 and 未说明 put it down as not known. */
export const toldCodes: readonly CodeWords<Told>[] = [
  { value: true, words: ["是", "1", "yes", "true", "y"] },
  { value: false, words: ["否", "0", "no", "false", "n", "不是", "非"] },
  { value: "unknown", words: ["未知", "9", "unknown", "未说明", "不详"] },
];

/** Yes and no, where a row may only say either; 9 and 未说明 are not told. */
export const yesNoCodes: readonly CodeWords<boolean>[] = [
  { value: true, words: ["是", "1", "yes", "true", "y"] },
  { value: false, words: ["否", "0", "no", "false", "n"] },
  { words: ["未说明", "9", "未知", "unknown", "不详"] },
];

/** The nature of the household registration (户口性质): 1 and 2 of the national register's form [B]. */
export const householdCodes: readonly CodeWords<HouseholdKind>[] = [
  { value: "agricultural", words: [householdKindLabels.agricultural.zh, "1", "农业", "农村户口", "agricultural"] },
  {
    value: "nonAgricultural",
    words: [householdKindLabels.nonAgricultural.zh, "2", "非农业", "城镇户口", "nonAgricultural"],
  },
  { value: "unknown", words: [householdKindLabels.unknown.zh, "9", "unknown", "未说明", "其他"] },
];

/** Left behind or not (是否留守儿童): 0, 1, 2 of the national register's form [B]. */
export const leftBehindCodes: readonly CodeWords<LeftBehind>[] = [
  { value: "no", words: [leftBehindLabels.no.zh, "0", "否", "非留守", "no"] },
  { value: "oneParentAway", words: [leftBehindLabels.oneParentAway.zh, "1", "单亲留守", "oneParentAway"] },
  { value: "bothParentsAway", words: [leftBehindLabels.bothParentsAway.zh, "2", "双亲留守", "bothParentsAway"] },
  { value: "yes", words: [leftBehindLabels.yes.zh, "是", "留守", "yes"] },
  { value: "unknown", words: [leftBehindLabels.unknown.zh, "9", "未说明", "unknown"] },
];

/**
 * Boarding (就读方式) of the national register's form [B]. Whether a child who lodges elsewhere (借宿) or attends in another way boards at
 * school is not said by its code, and so not known.
 */
export const attendanceCodes: readonly CodeWords<Told>[] = [
  { value: false, words: ["走读", "1"] },
  { value: true, words: ["住校", "2", "寄宿", "住宿", "寄宿生", "住校生"] },
  { value: "unknown", words: ["未知", "9", "其他", "3", "借宿"] },
];

/**
 * Disability (残疾人类型), by its labels: what the national register's numbers for them are was not seen, so a bare number is a fault.
 */
export const disabilityCodes: readonly CodeWords<Told>[] = [
  {
    value: true,
    words: [
      "残疾",
      "视力残疾",
      "视力",
      "听力残疾",
      "听力",
      "言语残疾",
      "言语",
      "肢体残疾",
      "肢体",
      "智力残疾",
      "智力",
      "精神残疾",
      "精神",
      "多重残疾",
      "多重",
      "其他",
      "其他残疾",
      "有",
      "是",
    ],
  },
  { value: false, words: ["无", "无残疾", "非残疾", "非残疾人", "否"] },
  { value: "unknown", words: ["未说明", "未知", "不详"] },
];

/** State of health (健康状况): one digit of GB/T 2261.3, two digits of the national register's form [B]. */
export const healthCodes: readonly CodeWords<string>[] = [
  { value: "健康或良好", words: ["健康或良好", "1", "10", "健康", "良好"] },
  { value: "一般或较弱", words: ["一般或较弱", "2", "20", "一般", "较弱"] },
  { value: "有慢性病", words: ["有慢性病", "3", "30", "慢性病"] },
  { value: "有生理缺陷", words: ["有生理缺陷", "40", "生理缺陷"] },
  { value: "残疾", words: ["残疾", "6", "50"] },
];

/** The paper that a number stands on (身份证件类型) [B]; the soldiers' papers 2 to 5 are one. */
export const identityDocumentCodes: readonly CodeWords<IdentityDocument>[] = [
  { value: "identityCard", words: [identityDocumentLabels.identityCard.zh, "1", "身份证", "identityCard"] },
  { value: "householdBook", words: [identityDocumentLabels.householdBook.zh, "B", "户口本", "householdBook"] },
  { value: "hongKong", words: [identityDocumentLabels.hongKong.zh, "6", "香港特区护照/身份证明", "hongKong"] },
  { value: "macau", words: [identityDocumentLabels.macau.zh, "7", "澳门特区护照/身份证明", "macau"] },
  { value: "taiwan", words: [identityDocumentLabels.taiwan.zh, "8", "taiwan"] },
  { value: "foreignResident", words: [identityDocumentLabels.foreignResident.zh, "9", "foreignResident"] },
  { value: "passport", words: [identityDocumentLabels.passport.zh, "A", "passport"] },
  {
    value: "military",
    words: [
      identityDocumentLabels.military.zh,
      "2",
      "3",
      "4",
      "5",
      "军官证",
      "士兵证",
      "文职干部证",
      "部队离退休证",
      "military",
    ],
  },
  { value: "other", words: [identityDocumentLabels.other.zh, "Z", "其他", "other"] },
];

/**
 * How a member of the family is related (成员关系): codes of GB/T 4761 from general knowledge [B]. Step-parents and those who adopted the
 * child are its parents; that is a reading.
 */
export const relationCodes: readonly CodeWords<GuardianRelation>[] = [
  {
    value: "father",
    words: [guardianRelationLabels.father.zh, "51", "父", "父子", "父女", "57", "继父", "养父", "继父或养父", "father"],
  },
  {
    value: "mother",
    words: [guardianRelationLabels.mother.zh, "52", "母", "母子", "母女", "58", "继母", "养母", "继母或养母", "mother"],
  },
  {
    value: "grandparent",
    words: [
      guardianRelationLabels.grandparent.zh,
      "60",
      "61",
      "62",
      "63",
      "64",
      "祖父母",
      "外祖父母",
      "祖父母或外祖父母",
      "祖父",
      "祖母",
      "外祖父",
      "外祖母",
      "爷爷",
      "奶奶",
      "姥爷",
      "姥姥",
      "外公",
      "外婆",
      "grandparent",
    ],
  },
  {
    value: "otherRelative",
    words: [
      guardianRelationLabels.otherRelative.zh,
      "97",
      "70",
      "兄弟姐妹",
      "兄",
      "71",
      "弟",
      "73",
      "姐姐",
      "75",
      "妹妹",
      "77",
      "伯父",
      "叔父",
      "姑母",
      "舅父",
      "姨母",
      "otherRelative",
    ],
  },
  { value: "institution", words: [guardianRelationLabels.institution.zh, "福利机构", "福利院", "institution"] },
  { value: "other", words: [guardianRelationLabels.other.zh, "99", "非亲属", "其他非亲属", "other"] },
];

/** Ethnic groups by code and name, with and without 族; the others by 97 and 98. */
export const ethnicityCodes: readonly CodeWords<string>[] = /* @__PURE__ */ (() => [
  ...ethnicities.map(
    (name, i): CodeWords<string> => ({
      value: name,
      words: [name, String(i + 1).padStart(2, "0"), ...(name.length > 2 ? [name.slice(0, -1)] : [name.slice(0, 1)])],
    }),
  ),
  { value: "其他", words: ["其他", "97"] },
  { value: "外国血统中国籍人士", words: ["外国血统中国籍人士", "98"] },
])();
