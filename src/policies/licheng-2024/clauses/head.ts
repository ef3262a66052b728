import type { Clause } from "../../../rules/policy.js";

/** Head, opening paragraph and section 一. */
export type HeadClause = "0a" | "0b" | "0c" | "1-head" | "1a" | "1b" | "1c" | "1d" | "1e" | "1f" | "1g";

/** Head of the notice, opening paragraph and section 一: awareness and goals. */
export const head: Readonly<Record<HeadClause, Clause>> = {
  "0a": {
    at: "主送",
    summary: {
      zh: "通知发给各街道教育办公室和区直义务教育学校",
      en: "Addressed to the subdistrict education offices and to the schools of compulsory education directly under the district",
    },
    note: {
      zh: "没有规则，由文件自身的数据体现：受约束的单位。街道所辖学校没有列在主送里，由所属教办转达，同样受约束，见理解",
      en: "No rule: the policy's own data hold it, whom it binds. Schools under a subdistrict are not printed among the addressees; they are told through their office and bound all the same, as a reading says",
    },
  },
  "0b": {
    at: "首段 其一",
    summary: {
      zh: "列出依据：一部法律，国家、省、市的若干文件",
      en: "Lists what it rests on: one law, and documents of the state, the province and the city",
    },
    note: {
      zh: "没有规则，由文件自身的数据体现：这里只是依据的清单。所列文件不在原文之内，其中的要求一概不推断",
      en: "No rule: the policy's own data hold it, a list of references. Their contents are not in the text, and no norm is inferred from them",
    },
  },
  "0c": {
    at: "首段 其二",
    computable: "no",
    summary: {
      zh: "目的：守住已有成果，提升保障和服务，把这项工作接着做下去",
      en: "Purpose: to hold what was reached, raise guarantee and service, and carry the work on",
    },
    note: { zh: "只说明目的，没有规定谁做什么", en: "A purpose; it tells nobody to do anything" },
  },
  "1-head": {
    at: "一 标题",
    computable: "no",
    summary: { zh: "标题：提高认识", en: "Heading: awareness is raised" },
    note: { zh: "标题，内容在其下各条", en: "Heading; its content stands below it" },
  },
  "1a": {
    at: "一 第1句",
    computable: "no",
    summary: {
      zh: "说明义务教育是什么：由国家统一实施、适龄者都要接受、国家要加以保障",
      en: "Says what compulsory education is: carried out uniformly by the state, for all of school age, guaranteed by the state",
    },
    note: { zh: "概念说明，没有可判定的行为", en: "An explanation of a concept; no act to be judged" },
  },
  "1b": {
    at: "一 第2句",
    computable: "no",
    summary: {
      zh: "说明责任在哪里：抓好这项工作是各级政府依法应负的责任，也是中央的明确要求",
      en: "Says where the responsibility lies: with governments of every level, by law and as the centre expressly requires",
    },
    note: {
      zh: "责任的说明，政府的具体做法不在本通知",
      en: "A statement of responsibility; what governments do about it is not in this notice",
    },
  },
  "1c": {
    at: "一 第3句",
    computable: "no",
    summary: {
      zh: "列出现存问题：有的家长送孩子上学的法律意识不强，厌学带来辍学风险，对残疾孩子的服务还不够",
      en: "Names present problems: some parents are little aware that the law has them send their children to school, aversion to school brings a risk of dropout, service for disabled children falls short",
    },
    note: { zh: "情况说明，没有可判定的行为", en: "A description of how things stand; no act to be judged" },
  },
  "1d": {
    at: "一 第4句 其一",
    computable: "no",
    summary: {
      zh: "要求教办和学校增强意识，建机制、补弱项，力度、节奏、标准都不放松",
      en: "Offices and schools are urged to be aware, to build mechanisms, mend weak points, and let neither effort, rhythm nor standard slip",
    },
    note: { zh: "号召，没有可衡量的行为", en: "An exhortation; nothing in it can be measured" },
  },
  "1e": {
    at: "一 第4句 其二",
    computable: "partly",
    summary: {
      zh: "不出现新的失学，已经返校的不再反弹，受教育的权利得到保障",
      en: "No new cases of children out of school, no relapse of those who came back; the right to education is secured",
    },
    note: {
      zh: "可以判定一个月里有没有新确认的辍学、销号以后有没有再次辍学；权利保障到什么程度没有标准",
      en: "Worked out: whether dropouts were newly confirmed in a month, and whether somebody dropped out again after the case was closed. How far the right is secured has no measure",
    },
  },
  "1f": {
    at: "一 第5句 其一",
    computable: "partly",
    summary: {
      zh: "本学期有辍学风险的学生，要提前跟进，办法包括校长、教师家访",
      en: "Pupils at risk of dropping out this term are followed up ahead of time, among other ways by visits of principal and teachers",
    },
    note: {
      zh: "以记录下来的风险为起点，可以判定有没有跟进；怎样算有风险没有写明，“提前”不是期限",
      en: "Worked out: whether a recorded risk was followed up. The text does not say what a risk is, and its word for the time is vague",
    },
  },
  "1g": {
    at: "一 第5句 其二",
    computable: "partly",
    summary: {
      zh: "务必使这些学生如期回校，不失学、不辍学",
      en: "These pupils must be back at school when it begins, so that none stays away or drops out",
    },
    note: {
      zh: "可以判定学期里有风险的学生是否无故缺课；回校的日子没有写明，按校历",
      en: "Worked out: whether a pupil at risk is away without leave in term. The day of the return is not named: the school calendar gives it",
    },
  },
};
