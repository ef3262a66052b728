import type { Clause } from "../../../rules/policy.js";

/** Section 二、8. */
export type MobilisingClause =
  | "2.8-head"
  | "2.8.1-head"
  | "2.8.1a"
  | "2.8.1b"
  | "2.8.1c"
  | "2.8.1d"
  | "2.8.2-head"
  | "2.8.2a"
  | "2.8.2b"
  | "2.8.2c"
  | "2.8.2d"
  | "2.8.2e"
  | "2.8.2f"
  | "2.8.2g"
  | "2.8.2h"
  | "2.8.2i"
  | "2.8.3a"
  | "2.8.3b"
  | "2.8.3c";

/** Mobilising, reporting and bringing back (二、8). */
export const mobilising: Readonly<Record<MobilisingClause, Clause>> = {
  "2.8-head": {
    at: "二、8 标题",
    computable: "partly",
    summary: {
      zh: "广泛发动，使到了年龄的孩子如期上学",
      en: "By thorough mobilisation children take up compulsory schooling when they are due",
    },
    note: {
      zh: "“按时”没有写明哪一天；以列入名册的孩子新学年开学时已经报名来判定，见二、8（1）",
      en: "On time names no day. Worked out by 2.8.1c: whether the children listed are enrolled when the new school year opens",
    },
  },
  "2.8.1-head": {
    at: "二、8（1）标题",
    computable: "partly",
    summary: { zh: "入学的引导和教育要走在开学之前", en: "Guidance on entering school comes ahead of the opening" },
    note: { zh: "“提前”没有写明多久；由下面各项体现", en: "How long ahead is not said. The demands below embody it" },
  },
  "2.8.1a": {
    at: "二、8（1）第1句",
    computable: "partly",
    summary: {
      zh: "学校尽责引导家长，让适龄的孩子入学",
      en: "Schools do their part and guide parents, so that children of school age enter school",
    },
    note: {
      zh: "有没有开展引导活动可以判定；次数、对哪些家长没有写明",
      en: "Worked out: whether an activity of guidance was held. Neither how many nor for which parents is said",
    },
  },
  "2.8.1b": {
    at: "二、8（1）第2句 其一",
    summary: {
      zh: "村委会、居委会年年赶在放暑假之前，摸清本地有哪些孩子要上学了",
      en: "Every year before the summer holiday village and residents' committees find out which local children are about to start school",
    },
  },
  "2.8.1c": {
    at: "二、8（1）第2句 其二",
    summary: {
      zh: "村委会、居委会做通家长工作，使这些孩子在新学期到来之前报上名",
      en: "They win the parents over, so that these children are enrolled before the new term opens",
    },
  },
  "2.8.1d": {
    at: "二、8（1）第3句",
    computable: "no",
    summary: {
      zh: "教育部门下到村组，动员孩子入学、返校",
      en: "The education authority goes into the villages and their groups to get children to enter or return",
    },
    note: {
      zh: "次数和办法都没有写明，没有可判定的行为；原文“村名组”似为“村民组”之误",
      en: "Neither how often nor how is said; no act to be judged. The word for villagers' groups looks misprinted",
    },
  },
  "2.8.2-head": {
    at: "二、8（2）标题",
    computable: "partly",
    summary: {
      zh: "辍学要上报，学生要动员回来，这两项制度要真正用起来",
      en: "Reporting dropouts and mobilising them back are put into practice",
    },
    note: {
      zh: "由下面各项体现；制度本身有没有建立，见二、2",
      en: "The demands below embody it; whether the systems are set up stands in section 2 of chapter 2",
    },
  },
  "2.8.2a": {
    at: "二、8（2）第1句 其一",
    summary: {
      zh: "每学期开学后的一周以内，义务教育学校统计有哪些学生辍学",
      en: "In the first week of each term every school of compulsory education counts its dropouts",
    },
  },
  "2.8.2b": {
    at: "二、8（2）第1句 其二",
    summary: {
      zh: "学校弄清他们为什么辍学、到哪里去了",
      en: "The school finds out why they dropped out and where they went",
    },
  },
  "2.8.2c": {
    at: "二、8（2）第1句 其三",
    computable: "partly",
    summary: { zh: "学校主动动员他们回校", en: "The school works for their return" },
    note: {
      zh: "有没有动员过可以判定；是否“积极”没有标准，一周是否也管这一项见理解",
      en: "Worked out: whether there was an attempt. Actively has no measure; whether the week is for this too, a reading says",
    },
  },
  "2.8.2d": {
    at: "二、8（2）第2句 其一",
    summary: {
      zh: "开学后的一个月以内，学校把辍学情况写成书面报告，交教育行政部门和当地乡镇政府",
      en: "In the first month of term the school reports its dropouts in writing to the education authority and to the local town government",
    },
  },
  "2.8.2e": {
    at: "二、8（2）第2句 其二",
    computable: "partly",
    summary: {
      zh: "教育行政部门和乡镇政府责令家长送孩子上学",
      en: "Education authority and town government order the parents to send the child to school",
    },
    note: {
      zh: "报告以后有没有责令可以判定；何时责令没有写明，“及时”说的是家长",
      en: "Worked out: whether an order followed the report. No time is set for it: promptly is said of the parents",
    },
  },
  "2.8.2f": {
    at: "二、8（2）第3句 其一",
    computable: "partly",
    summary: {
      zh: "劝说多次仍不回校的，乡镇政府给家长发《敦促入学通知书》",
      en: "Where repeated persuasion fails the town government sends the parents a letter urging enrolment",
    },
    note: {
      zh: "劝了几次、发了没有可以判定；“多次”是几次没有写明",
      en: "Worked out: how often there was persuasion and whether the letter went out. How often is repeated is not said",
    },
  },
  "2.8.2g": {
    at: "二、8（2）第3句 其二",
    computable: "partly",
    summary: {
      zh: "通知书给家长定一个期限，期限以内把学生送回学校",
      en: "The letter sets the parents a day by which the pupil is to be back",
    },
    note: {
      zh: "通知书写了哪一天、到期回来没有可以判定；期限多长没有写明",
      en: "Worked out: whether a day was set and whether the pupil was back by it. How long it is to be is not said",
    },
  },
  "2.8.2h": {
    at: "二、8（2）第4句",
    computable: "partly",
    summary: {
      zh: "身体原因确实不能上学，要晚入学或者休学的，照国家的学籍规定办手续",
      en: "Where health truly requires later entry or a suspension, it is handled under the state's rules on the roll",
    },
    note: {
      zh: "手续是否完备可以判定；身体是否确实不能上学由有权批准的人判断",
      en: "Worked out: whether papers and formalities are complete. What health requires is for whoever may approve it to say",
    },
  },
  "2.8.2i": {
    at: "二、8（2）第5句",
    computable: "partly",
    summary: {
      zh: "家长拒绝让适龄的孩子上学的，乡镇政府和村（居）委会对他们批评教育",
      en: "Parents who refuse to send a child to school are admonished by town government and village or residents' committee",
    },
    note: {
      zh: "拒绝由人认定并记录；认定以后有没有批评教育可以判定",
      en: "A person finds the refusal and puts it down; worked out is whether they were admonished after that",
    },
  },
  "2.8.3a": {
    at: "二、8（3）标题",
    summary: {
      zh: "建档立卡的家庭经济困难学生，在义务教育阶段都要有学上",
      en: "Pupils of registered poor households are all at school in the years of compulsory education",
    },
  },
  "2.8.3b": {
    at: "二、8（3）第1句 其一",
    computable: "partly",
    summary: {
      zh: "建档立卡困难学生中经动员才入学的，要随时掌握动态",
      en: "Those of them who had to be won over are watched without a break",
    },
    note: {
      zh: "“实时”没有间隔；以缺课半天就联系来判定，这个间隔由理解定",
      en: "Without a break has no interval; taken is a contact as soon as half a day is missed, an interval that a reading sets",
    },
  },
  "2.8.3c": {
    at: "二、8（3）第1句 其二",
    computable: "no",
    summary: { zh: "以后继续做好这些学生的控辍保学", en: "Keeping such pupils in school goes on in future" },
    note: { zh: "没有期限，也没有可判定的行为", en: "Neither a time nor an act to be judged" },
  },
};
