import type { Clause } from "../../../rules/policy.js";

/** Section 二, 1 and 2. */
export type OrganisationClause =
  | "2.1a"
  | "2.1b"
  | "2.1c"
  | "2.1d"
  | "2.1e"
  | "2.1f"
  | "2.1g"
  | "2.2-head"
  | "2.2a"
  | "2.2b"
  | "2.2c"
  | "2.2d"
  | "2.2e"
  | "2.2f";

/** The leading group and its like, and the responsibility of schools (section 二, 1 and 2). */
export const organisation: Readonly<Record<OrganisationClause, Clause>> = {
  "2.1a": {
    at: "二、1 第1句",
    summary: {
      zh: "县教科局有自己的领导小组：组长由局长担任，副组长两人，成员三人",
      en: "The bureau has a leading group of its own: headed by its director, with two deputies and three members",
    },
  },
  "2.1b": {
    at: "二、1 第2句 其一",
    computable: "no",
    summary: {
      zh: "这个小组统筹全局，遇到具体难题由它商量解决",
      en: "The group co-ordinates the work, and studies and solves problems as they come",
    },
    note: { zh: "说明职能，没有可判定的行为", en: "It says what the group is for; no act to be judged" },
  },
  "2.1c": {
    at: "二、1 第2句 其二",
    computable: "partly",
    summary: {
      zh: "小组督促并检查镇和学校做得怎样",
      en: "The group urges towns and schools on and inspects their work",
    },
    note: {
      zh: "每学年有没有检查的记录可以判定；多久一次没有写明",
      en: "Worked out: whether an inspection of each is on record in the school year. The text gives no interval",
    },
  },
  "2.1d": {
    at: "二、1 第2句 其三",
    computable: "partly",
    summary: {
      zh: "中小学的辍学率要压在国家所定指标之内",
      en: "The dropout rate of primary and secondary schools stays within the index that the state has set",
    },
    note: {
      zh: "填了国家指标以后可以同公布的辍学率比较；指标是多少、怎样计算文中没有",
      en: "Worked out: the comparison with the published rate, once the index is set. The text gives neither the index nor a formula",
    },
  },
  "2.1e": {
    at: "二、1 第3句",
    summary: {
      zh: "小组在基教股设办公室，有正、副主任各一人",
      en: "The group has an office in the section for basic education, with one director and one deputy",
    },
  },
  "2.1f": {
    at: "二、1 第4句",
    summary: {
      zh: "各中心校、中学和县直学校同样要有领导这项工作的机构",
      en: "Central schools, middle schools and schools directly under the county have a leading body for this work, too",
    },
  },
  "2.1g": {
    at: "二、1 第5句",
    computable: "partly",
    summary: {
      zh: "校长要自己抓，由一名副校长具体分管，分步骤、有重点",
      en: "The principal sees to it in person and a vice-principal is in charge of it, step by step and with a focus",
    },
    note: {
      zh: "两个职务有没有人在任可以判定；抓得怎样没有标准",
      en: "Worked out: whether both posts are held. There is no measure of how well it is done",
    },
  },
  "2.2-head": {
    at: "二、2 标题",
    computable: "no",
    summary: { zh: "标题：把责任落到实处", en: "Heading: responsibility is put into effect" },
    note: { zh: "标题，内容在其下各条", en: "Heading; its content stands below it" },
  },
  "2.2a": {
    at: "二、2 第1句 其一",
    computable: "no",
    summary: {
      zh: "学校要尽到法律给它的控辍保学职责",
      en: "Schools do what the law requires of them to keep pupils in school",
    },
    note: {
      zh: "笼统的法律职责，具体要求见其他各条",
      en: "A general reference to law; what it asks for stands elsewhere",
    },
  },
  "2.2b": {
    at: "二、2 第1句 其二",
    computable: "no",
    summary: {
      zh: "学校严格按有关法律办事，使适龄者受教育的权利得到保障",
      en: "Schools apply the laws concerned strictly, so that the right to education of those of school age is secured",
    },
    note: { zh: "守法的一般要求，没有可判定的行为", en: "A general duty to obey the law; no act to be judged" },
  },
  "2.2c": {
    at: "二、2 第2句",
    computable: "no",
    summary: {
      zh: "学校要落实入学、复学和保学的基本政策，并加强监督指导",
      en: "Schools put the basic policies on entry, return and staying at school into effect, with supervision and guidance",
    },
    note: { zh: "没有指明做什么，无从判定", en: "It names nothing to be done; there is nothing to judge" },
  },
  "2.2d": {
    at: "二、2 第3句 其一",
    computable: "partly",
    summary: {
      zh: "学校要有一套制度：劝回辍学学生、作登记、书面报告",
      en: "The school has a system of persuading dropouts back, registering them and reporting in writing",
    },
    note: {
      zh: "三个部分有没有成文可以判定；完善与否没有标准",
      en: "Worked out: whether there is a paper on each of the three parts. There is no measure of how good they are",
    },
  },
  "2.2e": {
    at: "二、2 第3句 其二",
    computable: "no",
    summary: { zh: "家庭和学校之间要多联系", en: "Home and school are more in touch" },
    note: { zh: "没有次数，也没有方式", en: "Neither how often nor in what way" },
  },
  "2.2f": {
    at: "二、2 第3句 其三",
    computable: "partly",
    summary: {
      zh: "政府部门劝辍学学生回校时，学校要配合",
      en: "The school co-operates when government bodies persuade dropouts back",
    },
    note: {
      zh: "有没有一起劝导的记录可以判定；配合到什么程度没有标准",
      en: "Worked out: whether a persuasion with both is on record. How far the co-operation goes has no measure",
    },
  },
};
