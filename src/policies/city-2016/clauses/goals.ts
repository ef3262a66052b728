import type { Clause } from "../../../rules/policy.js";

/** Head of the document, opening paragraph and section 一. */
export type GoalsClause =
  | "0a"
  | "0b"
  | "1.1a"
  | "1.1b"
  | "1.1c"
  | "1.2a"
  | "1.2b"
  | "1.2c"
  | "1.2d"
  | "1.2e"
  | "1.2f"
  | "1.2g"
  | "1.2h";

/** Head, opening paragraph, guiding ideas and goals (题下, 首段, 一). */
export const goals: Readonly<Record<GoalsClause, Clause>> = {
  "0a": {
    at: "题头、题下",
    summary: {
      zh: "市委办公室与市政府办公室2016年8月12日印发的实施意见",
      en: "Implementing opinions of the general offices of the city's Party committee and government, dated 12 August 2016",
    },
    note: {
      zh: "没有规则，由文件自身的数据体现：发文机关、发文日期。文中没有市名，也没有主送单位",
      en: "No rule: the policy's own data hold it, its issuer and its date. The text names neither the city nor an addressee",
    },
  },
  "0b": {
    at: "首段",
    computable: "no",
    summary: {
      zh: "目的：维护未成年人受教育的正当权益，使其成长环境更好；从本市情况出发",
      en: "Purpose: to safeguard minors' lawful right to education and improve the environment in which they grow up, with regard to the city's conditions",
    },
    note: { zh: "只说明目的，没有规定谁做什么", en: "A purpose; it tells nobody to do anything" },
  },
  "1.1a": {
    at: "一（一）第1句 其一",
    computable: "no",
    summary: {
      zh: "三条原则：保护未成年人靠全社会一起参与；受教育的权益优先；既从源头预防，又综合治理",
      en: "Three principles: all of society takes part in protecting minors; their right to education comes first; prevention at the source and comprehensive handling",
    },
    note: {
      zh: "原则，用来理解其他条款，没有可判定的行为",
      en: "Principles for reading the rest; no act to be judged",
    },
  },
  "1.1b": {
    at: "一（一）第1句 其二",
    computable: "partly",
    summary: {
      zh: "加快织成未成年人控辍保学的工作网：村（社区）打底，家庭、学校和社会一起参与",
      en: "A network to keep minors in school is built faster: villages (communities) are its base, and family, school and society take part",
    },
    note: {
      zh: "可以判定村（社区）、学校等各环有没有负责人；每名学生是否接上由责任网络的核对另行列出；社会怎样参与、多快建成，没有写明",
      en: "Worked out: whether each link, village, school and so on, has a person in charge. Whether each pupil is connected is listed elsewhere, by the check of the responsibility network. Not: how society takes part, and how fast",
    },
  },
  "1.1c": {
    at: "一（一）第1句 其三",
    computable: "no",
    summary: {
      zh: "对处于困境的未成年人，切实帮其解决学习、生活、监护和教育上的问题，使其健康成长",
      en: "Minors in difficulty are given real help with learning, living, guardianship and education, so that they grow up healthy",
    },
    note: { zh: "由谁帮、帮到什么程度，没有可衡量的标准", en: "Neither who helps nor how much can be measured" },
  },
  "1.2a": {
    at: "一（二）第1句 其一",
    computable: "partly",
    summary: {
      zh: "大力推行义务教育控辍保学的目标责任制，责任分工要细、要明",
      en: "The target-responsibility system for keeping children in compulsory education is pushed forward, with duties divided in detail and clearly",
    },
    note: {
      zh: "可以判定责任书是否逐层签订（二（一）2 一要）；分工细到什么程度没有标准",
      en: "Worked out: whether the responsibility letters are signed from layer to layer (2.1.2b). Not: how detailed the division is",
    },
  },
  "1.2b": {
    at: "一（二）第1句 其二",
    computable: "no",
    summary: {
      zh: "办法：从源头加强预防，动态地管理，监督贯穿全过程",
      en: "Method: prevention strengthened at the source, dynamic management, supervision throughout",
    },
    note: { zh: "工作方法，没有可判定的行为", en: "A method; no act to be judged" },
  },
  "1.2c": {
    at: "一（二）第1句 其三",
    computable: "partly",
    summary: {
      zh: "确保全市小学两项比率都达到100%：一是入学率，二是巩固率",
      en: "Two rates of the city's primary schools are ensured to be 100 %: the enrolment rate and the retention rate",
    },
    note: {
      zh: "目标值可以比较；计算公式文件没有给出，按理解计算",
      en: "Worked out: the comparison with 100 %. The text gives no formula: a reading does",
    },
  },
  "1.2d": {
    at: "一（二）第1句 其四",
    computable: "partly",
    summary: {
      zh: "初中的巩固水平要一年比一年高，并达到100%",
      en: "Retention in junior secondary school rises year by year and reaches 100 %",
    },
    note: {
      zh: "可以逐年比较，也可以同100%比较；哪一年达到没有写明，公式也没有给出",
      en: "Worked out: the comparison with the year before and with 100 %. The text gives neither the year of arrival nor a formula",
    },
  },
  "1.2e": {
    at: "一（二）第1句 其五",
    computable: "partly",
    summary: {
      zh: "高中阶段，力求没有学生辍学",
      en: "In senior secondary school every effort is made that no pupil drops out",
    },
    note: {
      zh: "确认辍学的人次可以统计；“力求”没有约束力，只供参考",
      en: "Worked out: the count. It is an effort, not a duty, so it is shown for information",
    },
  },
  "1.2f": {
    at: "一（二）第2句 其一",
    summary: {
      zh: "建立控辍保学的联席会议制度，使部门之间联动更紧",
      en: "A joint conference on keeping children in school is set up, to link the departments more closely",
    },
  },
  "1.2g": {
    at: "一（二）第2句 其二",
    computable: "partly",
    summary: {
      zh: "通过排查摸清社会上闲散未成年人有多少，做好建档，帮助、教育其复学",
      en: "Screening finds out how many idle minors there are; they are put on file, helped, taught and brought back to school",
    },
    note: {
      zh: "排查、名册和档案是否存在可以判定（二（三））；底数是否摸清无从判定，复学与否见各名学生的个案，不在本条判定",
      en: "Worked out: whether screening, register and files exist (section 2.3). Not: whether the number found is the true one; whether somebody came back to school stands in that pupil's case and is not judged here",
    },
  },
  "1.2h": {
    at: "一（二）第2句 其三",
    computable: "no",
    summary: {
      zh: "使未成年人违法犯罪减到最少",
      en: "Unlawful acts and crimes by minors are reduced as far as possible",
    },
    note: {
      zh: "没有指标，所需数据也不在控辍保学的范围内",
      en: "There is no measure, and the figures lie outside the keeping of children in school",
    },
  },
};
