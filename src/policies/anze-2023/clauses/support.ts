import type { Clause } from "../../../rules/policy.js";

/** Section 二, 6 and 7. */
export type SupportClause =
  | "2.6a"
  | "2.6b"
  | "2.6c"
  | "2.6d"
  | "2.7-head"
  | "2.7.1-head"
  | "2.7.1a"
  | "2.7.1b"
  | "2.7.1c"
  | "2.7.1d"
  | "2.7.1e"
  | "2.7.1f"
  | "2.7.1g"
  | "2.7.1h"
  | "2.7.1i"
  | "2.7.1j"
  | "2.7.2-head"
  | "2.7.2a"
  | "2.7.2b"
  | "2.7.2c";

/** Aid, and the groups to which special care is given (section 二, 6 and 7). */
export const support: Readonly<Record<SupportClause, Clause>> = {
  "2.6a": {
    at: "二、6 标题、第2句末",
    summary: {
      zh: "不让任何学生因为家里穷或者上学花钱而辍学",
      en: "No pupil drops out because of poverty or the cost of schooling",
    },
  },
  "2.6b": {
    at: "二、6 第1句",
    computable: "no",
    summary: { zh: "资助工作要做扎实", en: "Financial aid to pupils is carried out soundly" },
    note: { zh: "没有可判定的行为", en: "No act to be judged" },
  },
  "2.6c": {
    at: "二、6 第2句 其一",
    computable: "partly",
    summary: {
      zh: "义务教育免费和补助的政策要全部兑现",
      en: "Free schooling and subsidies are put into effect in full",
    },
    note: {
      zh: "登记为符合条件的学生有没有得到补助可以判定；谁符合条件、多少钱在别的文件里",
      en: "Worked out: whether those on record as entitled were given aid. Who is entitled, and to how much, stands elsewhere",
    },
  },
  "2.6d": {
    at: "二、6 第2句 其二",
    computable: "partly",
    summary: {
      zh: "寄宿的学生有生活补助，也有交通费",
      en: "Boarders are given a living subsidy and a travel allowance",
    },
    note: {
      zh: "每名寄宿生两项有没有发放的记录可以判定；金额和日期没有写明",
      en: "Worked out: whether both are on record for each boarder. The text gives neither sums nor days",
    },
  },
  "2.7-head": {
    at: "二、7 标题",
    computable: "no",
    summary: { zh: "标题：抓住重点群体", en: "Heading: with a focus on certain groups" },
    note: { zh: "标题，内容在其下各条", en: "Heading; its content stands below it" },
  },
  "2.7.1-head": {
    at: "二、7（1） 标题",
    summary: {
      zh: "随迁子女和农村留守儿童都要有学上",
      en: "Children of migrant workers and left-behind children are all at school",
    },
  },
  "2.7.1a": {
    at: "二、7（1）第1句 其一",
    computable: "no",
    summary: {
      zh: "有关部门规划城镇、安排财政时要算上随迁子女",
      en: "Departments reckon with children of migrant workers when towns are planned and money is given",
    },
    note: { zh: "规划和财政，没有可判定的行为", en: "Planning and finance; no act to be judged" },
  },
  "2.7.1b": {
    at: "二、7（1）第1句 其二",
    computable: "partly",
    summary: {
      zh: "随迁子女主要由迁入的地方、主要由公办学校来接",
      en: "They are taken in mainly by the place to which they came, and mainly by public schools",
    },
    note: {
      zh: "登记的随迁子女在不在本县在册可以判定；“为主”没有比例，公办学校占多少不判定",
      en: "Worked out: whether those on record are at a school of the county. Mainly has no number, and the share of public schools is not judged",
    },
  },
  "2.7.1c": {
    at: "二、7（1）第1句 其三",
    computable: "no",
    summary: { zh: "随迁子女受教育的机会同别人一样", en: "Children of migrant workers are educated on equal terms" },
    note: { zh: "平等与否是判断，没有可查的事实", en: "Equality is a judgement; there is no fact to look up" },
  },
  "2.7.1d": {
    at: "二、7（1）第1句 其四",
    computable: "no",
    summary: {
      zh: "有关部门建好接收随迁子女的学校和寄宿制学校，使他们学习、生活条件良好",
      en: "Departments develop the schools that take them in, and boarding schools, so that they learn and live well",
    },
    note: { zh: "建设的要求，没有可衡量的标准", en: "A demand to build; there is no measure of it" },
  },
  "2.7.1e": {
    at: "二、7（1）第2句 其一",
    summary: {
      zh: "每学年各校要把留守儿童、随迁子女逐个查清，编成名册",
      en: "Each school year the schools find out who is left behind or a child of migrant workers, and enter them in a register",
    },
  },
  "2.7.1f": {
    at: "二、7（1）第2句 其二",
    summary: {
      zh: "名册在8月20日报给基教股",
      en: "The register is reported to the section for basic education on 20 August",
    },
  },
  "2.7.1g": {
    at: "二、7（1）第3句 其一",
    computable: "no",
    summary: {
      zh: "学校多同家里联系，补上留守儿童缺少的亲情",
      en: "Schools keep more in contact with the home, which makes up for the affection that left-behind children lack",
    },
    note: { zh: "没有次数，也没有方式", en: "Neither how often nor in what way" },
  },
  "2.7.1h": {
    at: "二、7（1）第3句 其二",
    computable: "no",
    summary: {
      zh: "教学中对待留守儿童同别的学生没有两样",
      en: "In teaching left-behind children are treated like all others",
    },
    note: { zh: "平等与否是判断，没有可判定的行为", en: "Equality is a judgement; no act to be judged" },
  },
  "2.7.1i": {
    at: "二、7（1）第3句 其三",
    computable: "partly",
    summary: {
      zh: "留守儿童一露出辍学的苗头，学校就及时教育、劝导",
      en: "As soon as a left-behind child shows signs of dropping out, the school teaches and dissuades it",
    },
    note: {
      zh: "登记苗头以后有没有谈过可以判定；什么算苗头没有写明，“及时”不是期限",
      en: "Worked out: whether somebody spoke with child or guardian after a sign was put down. The text does not say what a sign is, and its word for the time is vague",
    },
  },
  "2.7.1j": {
    at: "二、7（1）第4句",
    computable: "no",
    summary: {
      zh: "各部门综合整治，使留守儿童不受侵害",
      en: "Departments act together to prevent harm to left-behind children",
    },
    note: { zh: "没有可判定的行为", en: "It names nothing that could be looked up" },
  },
  "2.7.2-head": {
    at: "二、7（2） 标题",
    computable: "no",
    summary: { zh: "标题：残疾学生就学", en: "Heading: the schooling of pupils with a disability" },
    note: { zh: "标题，内容在其下各条", en: "Heading; its content stands below it" },
  },
  "2.7.2a": {
    at: "二、7（2）第1句 其一",
    computable: "no",
    summary: {
      zh: "普通学校的特殊教育资源室要建设好",
      en: "The resource rooms of ordinary schools for special education are developed well",
    },
    note: { zh: "没有数量，也没有标准", en: "Neither a number nor a measure is given" },
  },
  "2.7.2b": {
    at: "二、7（2）第1句 其二",
    computable: "partly",
    summary: {
      zh: "特殊教育立足于随班就读，特教学校为中坚，送教上门作补充",
      en: "Special education rests on regular classes, with special schools as its backbone and teaching at home to complete them",
    },
    note: {
      zh: "登记有残疾的孩子有没有按三种方式之一就读可以判定；各占多少没有比例",
      en: "Worked out: whether each child on record with a disability is taught in one of the three ways. What share each is to have is not said",
    },
  },
  "2.7.2c": {
    at: "二、7（2）第1句 其三",
    computable: "partly",
    summary: { zh: "残疾儿童要上学的都能上", en: "Children with a disability who need schooling have it" },
    note: {
      zh: "登记有残疾的孩子有没有按三种方式之一就读可以判定；没有登记的看不到",
      en: "Worked out: whether each child on record with a disability is taught in one of the three ways. One that is not on record is not seen",
    },
  },
};
