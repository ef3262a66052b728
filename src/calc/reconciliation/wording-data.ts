import type { Text } from "../../model/text.js";
import type { RegisterFindingKind, UnknownReason } from "./findings.js";

/** What each finding is called. None is a verdict: each is a question to those who know the child. */
export const registerFindingLabels: Readonly<Record<RegisterFindingKind, Text>> = {
  neverEnrolled: { zh: "疑似未入学", en: "perhaps never enrolled" },
  enrolledButAbsent: { zh: "疑似人籍分离（名在人不在）", en: "perhaps enrolled in name only" },
  transferredNowhere: { zh: "转出后无去向", en: "transferred out, arrival not seen" },
  deferralExpired: { zh: "延缓入学已到期", en: "deferral of entry expired" },
  suspensionExpired: { zh: "休学已到期", en: "suspension of studies expired" },
  outOfSchoolInPoverty: { zh: "疑似失学辍学且属脱贫户", en: "perhaps out of school, on the poverty list" },
  outOfSchoolWithDisability: { zh: "疑似失学辍学且为残疾儿童", en: "perhaps out of school, on the disability list" },
  attendingUnregistered: { zh: "疑似在校无学籍", en: "perhaps attending without a register entry" },
  attendingElsewhere: { zh: "在校学校与学籍学校不一致", en: "attending a school other than the one on the register" },
  enrolledTwice: { zh: "疑似重复学籍", en: "perhaps enrolled twice" },
  ageOutOfRange: { zh: "学籍年龄超出范围", en: "on the register outside the age range" },
  deferred: { zh: "延缓入学期内", en: "entry deferred" },
  suspended: { zh: "休学期内", en: "studies suspended" },
  ambiguous: { zh: "匹配不唯一", en: "not told apart" },
};

/** What was seen; `{…}` are filled in. */
export const findingSentences: Readonly<Record<RegisterFindingKind, Text>> = {
  neverEnrolled: {
    zh: "按出生日期为{age}周岁，属义务教育年龄，学籍和在校名单中均未见对应记录",
    en: "aged {age} and of school age, and no entry in the school register or the attendance list was recognised as this child's",
  },
  enrolledButAbsent: {
    zh: "有学籍，学校的在校名单中未见对应记录",
    en: "on the register of a school whose attendance list has no record recognised as this child's",
  },
  transferredNowhere: {
    zh: "登记转出，未见其他学校的学籍、此后的学籍或转入回执",
    en: "transferred out; no entry of another school, none of a later day and no acknowledgement was seen",
  },
  deferralExpired: {
    zh: "延缓入学至{expiresOn}，已到期，未见学籍",
    en: "entry was deferred until {expiresOn}, which has passed, and no entry in the school register was seen",
  },
  suspensionExpired: {
    zh: "休学至{expiresOn}，已到期，未见返校记录",
    en: "studies were suspended until {expiresOn}, which has passed, and no return was seen",
  },
  outOfSchoolInPoverty: { zh: "在脱贫户名单中，{because}", en: "on the poverty list, and {because}" },
  outOfSchoolWithDisability: { zh: "在残疾儿童名单中，{because}", en: "on the disability list, and {because}" },
  attendingUnregistered: {
    zh: "在校，学籍中未见对应记录",
    en: "seen at a school, and no entry in the school register was recognised as this child's",
  },
  attendingElsewhere: {
    zh: "在校的学校没有该生学籍，学籍在其他学校",
    en: "seen at a school that has no entry for the child, which is on the register of another",
  },
  enrolledTwice: { zh: "{where}有{count}条学籍", en: "{count} entries in the school register, {where}" },
  ageOutOfRange: {
    zh: "有学籍，年龄{age}周岁，不在规定范围内",
    en: "on the register, aged {age}, outside the age range",
  },
  deferred: { zh: "已批准延缓入学，至{expiresOn}", en: "entry is deferred until {expiresOn}" },
  suspended: { zh: "休学，至{expiresOn}", en: "studies are suspended until {expiresOn}" },
  ambiguous: {
    zh: "这{count}条记录的“{key}”相同，无法判断哪些属于同一名儿童，均未匹配",
    en: 'these {count} records agree in "{key}", and it cannot be told which of them are one child: none was matched by it',
  },
};

/** Why a question stays open. */
export const unknownSentences: Readonly<Record<UnknownReason, Text>> = {
  ambiguous: { zh: "有匹配不唯一的记录", en: "a key fits several children" },
  noKey: { zh: "没有可供比对的号码或信息", en: "the records have nothing to look for the child by" },
  noBirthday: { zh: "出生日期不详或不一致", en: "the birthday is not known, or the records differ in it" },
  notCovered: { zh: "在校名单不包括该校", en: "the attendance list does not cover the school" },
  unclearExit: { zh: "离校记录不完整，无法判断", en: "an exit on record is not complete enough to judge by" },
};
