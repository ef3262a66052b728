import type { Clause } from "../../../rules/policy.js";

/** Heading of section 二（一） and its item 1. */
export type DutiesLawClause = "2.1-head" | "2.1.1a" | "2.1.1b" | "2.1.1c" | "2.1.1d" | "2.1.1e" | "2.1.1f" | "2.1.1g";

/** Publicity and enforcement of the law (二（一）标题、1). */
export const dutiesLaw: Readonly<Record<DutiesLawClause, Clause>> = {
  "2.1-head": {
    at: "二（一）标题",
    computable: "no",
    summary: {
      zh: "标题：写明各方职责，控辍以预防为主",
      en: "Heading: duties are made clear; dropout is controlled above all by prevention",
    },
    note: { zh: "标题，内容在其下各条", en: "A heading; its content stands below it" },
  },
  "2.1.1a": {
    at: "二（一）1 第1句 其一",
    computable: "partly",
    summary: {
      zh: "每年定期组织法治宣传；集中宣讲的有教育、司法、人社等部门，讲的是义务教育、保护未成年人、劳动、禁用童工等方面的法律法规",
      en: "Every year, at regular times, publicity on the law is organised, in which the departments of education, justice, labour and others together make known the laws on compulsory education, the protection of minors, labour, the ban on child labour and so on",
    },
    note: {
      zh: "每个部门一年至少一次可以判定；活动由谁组织、“定期”间隔多久没有写明",
      en: "Worked out: at least once a year for each department. The text names no organiser, and for the interval it has only a vague word",
    },
  },
  "2.1.1b": {
    at: "二（一）1 第1句 其二",
    computable: "partly",
    summary: {
      zh: "每年以3月和9月为控辍保学活动月：由各小学和初中开展，发明白纸、给家长写信、上门家访等，加大义务教育、保护未成年人等法律法规的宣传，使社会和家庭更切实地承担依法保障未成年人受教育的义务和责任",
      en: "March and September of each year are activity months: all primary and junior secondary schools are organised to publicise more strongly, by leaflets, a letter to parents, home visits and so on, the law on compulsory education and the protection of minors, so that society and families meet their lawful duty",
    },
    note: {
      zh: "每所小学、初中两个月里有没有活动、用什么形式可以判定；宣传加大多少、责任有没有增强没有标准",
      en: "Worked out: whether each such school held an activity in either month, and by what means. Not: how much more was publicised, and whether duty is better met",
    },
  },
  "2.1.1c": {
    at: "二（一）1 第2句 其一",
    computable: "partly",
    summary: {
      zh: "家长或监护人有义务送子女入学而拒不履行的，镇政府（街道办事处）、学生当地的村委会（社区）要给予处罚，处罚要有法律法规的依据、与情形相应",
      en: "Parents or guardians who refuse to fulfil their duty of sending a child to school are given a fitting penalty, on the grounds of law, by the township government (subdistrict office) and the child's village committee (community)",
    },
    note: {
      zh: "可以判定的是有没有拒绝的认定和处理的记录；是否拒绝由人认定，处罚在文件之外，本系统不作决定",
      en: "Worked out: whether a finding of refusal and what followed are on record. People find the refusal; the penalty lies outside the text and is never decided here",
    },
  },
  "2.1.1d": {
    at: "二（一）1 第2句 其二",
    computable: "partly",
    summary: {
      zh: "处罚之外，这两方还要责令家长让子女按时入学",
      en: "With the penalty, the same bodies order the parents to send the child to school on time",
    },
    note: {
      zh: "责令的记录可以判定；“按时”是哪一天，要由责令自己写明",
      en: "Worked out: whether the order was made. The day is not in the text: the order itself must name it",
    },
  },
  "2.1.1e": {
    at: "二（一）1 第3句 其一",
    computable: "partly",
    summary: {
      zh: "严格落实国务院禁止使用童工的规定：市人社局牵头，对全市的企业、市场和酒店等用工单位摸底排查",
      en: "The State Council's ban on child labour is strictly carried out: the city's labour department leads a screening of employers, markets, hotels and the like",
    },
    note: {
      zh: "有没有检查记录可以判定；多久查一次没有写明",
      en: "Worked out: whether an inspection is on record. The text gives no interval",
    },
  },
  "2.1.1f": {
    at: "二（一）1 第3句 其二",
    computable: "partly",
    summary: {
      zh: "一经查到招用不满16周岁的未成年人，坚决从严处理",
      en: "Whoever is found to employ a minor under 16 is dealt with firmly and severely, as soon as it is found",
    },
    note: {
      zh: "年龄可以准确判定；怎样处理在文件之外，由人决定",
      en: "Worked out: the age, exactly. The sanction lies outside the text and people decide it",
    },
  },
  "2.1.1g": {
    at: "二（一）1 第3句 其三",
    computable: "partly",
    summary: {
      zh: "责成该未成年人当地的村委会（社区）和镇政府（街道办事处）批评教育监护人，并依法督促其入学",
      en: "The township government (subdistrict office) and the village committee (community) where that minor lives are charged to admonish the guardian and, by law, urge that the child enters school",
    },
    note: {
      zh: "责成、批评教育和督促的记录可以判定；起点是有人查明并记录招用童工",
      en: "Worked out: whether the charge, the admonition and the urging are on record. They begin with a finding of child labour that people make and record",
    },
  },
};
