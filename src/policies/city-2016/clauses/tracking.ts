import type { Clause } from "../../../rules/policy.js";

/** Section 二（三）. */
export type TrackingClause =
  | "2.3-head"
  | "2.3a"
  | "2.3b"
  | "2.3c"
  | "2.3d"
  | "2.3e"
  | "2.3f"
  | "2.3g"
  | "2.3h"
  | "2.3i"
  | "2.3j"
  | "2.3k"
  | "2.3l"
  | "2.3m";

/** Tracking of minors out of school, with the police in the lead (二（三）). */
export const tracking: Readonly<Record<TrackingClause, Clause>> = {
  "2.3-head": {
    at: "二（三）标题",
    computable: "no",
    summary: {
      zh: "标题：全面跟踪，由各部门联动来帮教",
      en: "Heading: full tracking; departments act together to help and teach",
    },
    note: { zh: "标题，内容在其下各条", en: "A heading; its content stands below it" },
  },
  "2.3a": {
    at: "二（三）第1句 其一",
    summary: {
      zh: "由市公安局组织，基层派出所定期在各自辖区集中排查流浪儿童和闲散青少年，半年至少一次",
      en: "The city's public security bureau organises it: its police stations screen their areas regularly for vagrant children and idle youth, at least once every half year",
    },
  },
  "2.3b": {
    at: "二（三）第1句 其二",
    summary: {
      zh: "查到的流浪儿童和闲散青少年要造册登记，按类别管理",
      en: "The children and youth found are entered in a register and managed by category",
    },
  },
  "2.3c": {
    at: "二（三）第2句",
    computable: "partly",
    summary: {
      zh: "全市的小学和初中都要积极配合当地派出所的排查",
      en: "All primary and junior secondary schools of the city are to co-operate actively with their police station in the screening",
    },
    note: {
      zh: "有没有参与的记录可以判定；配合到什么程度没有标准",
      en: "Worked out: whether taking part is on record. There is no measure of how actively",
    },
  },
  "2.3d": {
    at: "二（三）第3句 其一",
    computable: "partly",
    summary: {
      zh: "辍学未成年人住在辖区内的，要及时与其家人联系",
      en: "For dropped-out minors who live in the area, the family is to be contacted promptly",
    },
    note: {
      zh: "按居住地选择做法、有没有联系的记录可以判定；“及时”不是期限",
      en: "Worked out: the branch, by where the minor lives, and whether contact is on record. The word for the time is vague",
    },
  },
  "2.3e": {
    at: "二（三）第3句 其二",
    computable: "partly",
    summary: {
      zh: "辍学未成年人不住在辖区内的，要及时交给当地民政部门救助，或者及时请监护人来领回",
      en: "Dropped-out minors who do not live in the area are to be handed promptly to the local civil affairs department for relief, or the guardian is contacted promptly to fetch them",
    },
    note: {
      zh: "按居住地选择做法、有没有移交或领回的记录可以判定；两种做法选哪种由人决定，“及时”不是期限",
      en: "Worked out: the branch, by where the minor lives, and whether one of the two ways is on record. People choose the way, and the word for the time is vague",
    },
  },
  "2.3f": {
    at: "二（三）第3句 其三",
    computable: "partly",
    summary: {
      zh: "闲散未成年人流入社会的，按镇街划分，由当地派出所牵头建档立卡并作动态管理",
      en: "For idle minors adrift in society, township by township, the local police station leads in keeping a file card on each and managing it dynamically",
    },
    note: {
      zh: "每人有没有卡可以判定；更新多勤才算动态没有标准",
      en: "Worked out: whether there is a card on each. There is no measure of how often it is kept up",
    },
  },
  "2.3g": {
    at: "二（三）第3句 其四",
    summary: {
      zh: "对建档的每个人跟踪帮教，要求每月见一次面",
      en: "Each of them is followed up with help and teaching, with the requirement of one meeting a month",
    },
  },
  "2.3h": {
    at: "二（三）第3句 其五",
    computable: "no",
    summary: {
      zh: "当地教育、司法、民政部门以及团委、妇联等要积极配合",
      en: "The local departments of education, justice and civil affairs, the youth league, the women's federation and others are to co-operate actively",
    },
    note: { zh: "配合的角色，没有写明做什么", en: "A supporting part; no act is named" },
  },
  "2.3i": {
    at: "二（三）第4句 其一",
    computable: "partly",
    summary: {
      zh: "情况特殊、确实劝不回来的学生，学校要及时联系当地派出所，并把该生的具体信息转交过去",
      en: "For a pupil who for special reasons really cannot be persuaded back, the school is to contact the local police station promptly and hand over the pupil's details",
    },
    note: {
      zh: "有没有转交的记录可以判定；是否确实劝不回来由人决定，“及时”不是期限",
      en: "Worked out: whether the hand-over is on record. People decide that persuasion is at its end, and the word for the time is vague",
    },
  },
  "2.3j": {
    at: "二（三）第4句 其二",
    computable: "partly",
    summary: {
      zh: "派出所负责上门了解辍学的原因，以及学生在家还是外出",
      en: "The police station visits the home to learn the reason for dropping out and whether the pupil is at home or away",
    },
    note: {
      zh: "有没有上门、两项情况有没有记下可以判定；没有时限",
      en: "Worked out: whether the visit was made and both things are on record. The text gives no deadline",
    },
  },
  "2.3k": {
    at: "二（三）第4句 其三",
    computable: "partly",
    summary: {
      zh: "派出所还要对学生作必要的教育，讲遵纪守法，也讲社会安全",
      en: "It also teaches the pupil, as far as needed, to keep the law and to stay safe in society",
    },
    note: {
      zh: "有没有对学生本人作过教育的记录可以判定；是否必要由派出所判断，教育到什么程度没有标准",
      en: "Worked out: whether such teaching of the pupil, or that none is needed, is on record. The police judge what is needed, and there is no measure of how much",
    },
  },
  "2.3l": {
    at: "二（三）第5句 其一",
    computable: "partly",
    summary: {
      zh: "市公安局要组织基层派出所加强排查辖区的宾馆、酒店、网吧和娱乐场所等",
      en: "The city's public security bureau is to have its police stations step up checks of guest houses, hotels, internet cafés, places of entertainment and the like",
    },
    note: {
      zh: "有没有检查记录可以判定；多久查一次、加强多少没有写明",
      en: "Worked out: whether a check is on record. The text gives no interval, nor how much more",
    },
  },
  "2.3m": {
    at: "二（三）第5句 其二",
    computable: "partly",
    summary: {
      zh: "发现未成年人在其中务工、娱乐、留宿等的，视情依法处理，或者交由民政、教育等部门办理",
      en: "Where minors are found staying, being entertained or working there, the case is dealt with by law as it requires, or passed to the departments of education, civil affairs and so on",
    },
    note: {
      zh: "发现的情形有没有处理或移交的记录可以判定；怎样处理由人决定",
      en: "Worked out: whether a finding was dealt with or passed on. People choose how",
    },
  },
};
