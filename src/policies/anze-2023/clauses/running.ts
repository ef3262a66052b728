import type { Clause } from "../../../rules/policy.js";

/** Section 二, 4 and 5. */
export type RunningClause =
  | "2.4a"
  | "2.4b"
  | "2.4c"
  | "2.4d"
  | "2.4e"
  | "2.5-head"
  | "2.5a"
  | "2.5b"
  | "2.5c"
  | "2.5d"
  | "2.5e"
  | "2.5f"
  | "2.5g"
  | "2.5h"
  | "2.5i"
  | "2.5j"
  | "2.5k"
  | "2.5l";

/** The network of schools, and how schools are run (section 二, 4 and 5). */
export const running: Readonly<Record<RunningClause, Clause>> = {
  "2.4a": {
    at: "二、4 第1句",
    computable: "no",
    summary: {
      zh: "县教科局要顺应经济社会和城镇的发展调整学校布局，把资源配置好",
      en: "The bureau adjusts the network of schools to economy, society and towns as they change, and puts resources to best use",
    },
    note: { zh: "规划的方向，没有可判定的行为", en: "A direction for planning; no act to be judged" },
  },
  "2.4b": {
    at: "二、4 第2句 其一",
    computable: "no",
    summary: {
      zh: "调整布局要守国家和省里的规定",
      en: "Changes of the network keep to the rules of state and province",
    },
    note: { zh: "规定在本文件之外", en: "The rules lie outside the text" },
  },
  "2.4c": {
    at: "二、4 第2句 其二",
    computable: "partly",
    summary: {
      zh: "调整的原则：新校建好再撤旧校，教学不断，整体推进，分步来做",
      en: "Its principles: the new school is built before the old one is closed, teaching goes on, all in one plan and step by step",
    },
    note: {
      zh: "新校建好再撤旧校可以判定；其余三条没有可判定的事实",
      en: "Worked out: whether building came before closing. The other three have no facts to be judged by",
    },
  },
  "2.4d": {
    at: "二、4 第2句 其三",
    computable: "no",
    summary: {
      zh: "城镇学校适当扩容，农村资源加以整合，人少、偏远、交通不便的地方把必要的教学点办好",
      en: "Town schools grow in measure, rural resources are joined, and necessary teaching points are run well where few people live, far away, or roads are bad",
    },
    note: { zh: "轻重由规划权衡，没有数字", en: "A balance struck in planning; there are no numbers" },
  },
  "2.4e": {
    at: "二、4 第2句 其四",
    computable: "partly",
    summary: { zh: "不能因为撤并学校又出现辍学", en: "Mergers and closures of schools lead to no new dropouts" },
    note: {
      zh: "由人认定为撤并造成的人次可以统计；是不是撤并造成的由人认定",
      en: "Worked out: the number of those found to be due to a merger. Whether they are is for people to find",
    },
  },
  "2.5-head": {
    at: "二、5 标题",
    computable: "no",
    summary: { zh: "标题：办学行为要规范", en: "Heading: schools are run by the rules" },
    note: { zh: "标题，内容在其下各条", en: "Heading; its content stands below it" },
  },
  "2.5a": {
    at: "二、5 第1句 其一",
    computable: "partly",
    summary: { zh: "新生免考试，按片区就近入学", en: "Children enter without examination, by area and nearby" },
    note: {
      zh: "有没有以考试招生的记录可以判定；片区和远近要有边界和住址",
      en: "Worked out: whether an examination for entry is on record. Area and nearness would need boundaries and addresses",
    },
  },
  "2.5b": {
    at: "二、5 第1句 其二",
    computable: "no",
    summary: { zh: "编班要均衡，班额要适当", en: "Classes are made up evenly and kept to a reasonable size" },
    note: { zh: "多少为适当没有写", en: "No number says what is reasonable" },
  },
  "2.5c": {
    at: "二、5 第2句 其一",
    computable: "no",
    summary: {
      zh: "省里课程方案规定的课程和课时都要开足",
      en: "All subjects and hours of the province's curriculum are taught",
    },
    note: {
      zh: "课程方案在本文件之外，名册里没有课表",
      en: "The curriculum lies outside the text, and the records hold no timetable",
    },
  },
  "2.5d": {
    at: "二、5 第2句 其二",
    computable: "no",
    summary: { zh: "教学活动照校历安排", en: "Teaching follows the school calendar" },
    note: {
      zh: "一般要求；校历本身是系统的输入",
      en: "A general demand; the calendar itself is given to the software",
    },
  },
  "2.5e": {
    at: "二、5 第2句 其三",
    computable: "no",
    summary: { zh: "学生在校学习的时间要严格控制", en: "Pupils' hours of study at school are kept within limits" },
    note: { zh: "没有写几小时", en: "No number of hours is given" },
  },
  "2.5f": {
    at: "二、5 第3句 其一",
    computable: "partly",
    summary: {
      zh: "不许在假日或课余把学生集中起来补课",
      en: "Pupils are not gathered for lessons in holidays or spare time",
    },
    note: {
      zh: "查实的记录可以判定；没有人记录的看不到",
      en: "Worked out: from established incidents. What nobody records is not seen",
    },
  },
  "2.5g": {
    at: "二、5 第3句 其二",
    computable: "partly",
    summary: {
      zh: "不许歧视、羞辱学生，不许体罚，变相的也不许",
      en: "No discrimination against pupils, no humiliation, no corporal punishment, disguised or not",
    },
    note: {
      zh: "查实的记录可以判定；没有人记录的看不到",
      en: "Worked out: from established incidents. What nobody records is not seen",
    },
  },
  "2.5h": {
    at: "二、5 第3句 其三",
    computable: "partly",
    summary: { zh: "不许拿考试分数给学生排队、安排座位", en: "Pupils are neither ranked nor seated by their marks" },
    note: {
      zh: "查实的记录可以判定；没有人记录的看不到",
      en: "Worked out: from established incidents. What nobody records is not seen",
    },
  },
  "2.5i": {
    at: "二、5 第3句 其四",
    computable: "partly",
    summary: { zh: "不许开除学生", en: "No pupil is expelled" },
    note: {
      zh: "查实的记录可以判定；没有人记录的看不到",
      en: "Worked out: from established incidents. What nobody records is not seen",
    },
  },
  "2.5j": {
    at: "二、5 第4句",
    computable: "partly",
    summary: {
      zh: "学校和教师的教育教学行为不能把学生逼得辍学",
      en: "The conduct of schools and teachers in teaching drives nobody out of school",
    },
    note: {
      zh: "由人认定为学校、教师造成的人次可以统计；原因由人认定",
      en: "Worked out: the number of those put down to school or teacher. The cause is for people to find",
    },
  },
  "2.5k": {
    at: "二、5 第5句 其一",
    computable: "partly",
    summary: {
      zh: "各镇和有关部门要查辖区里有没有用童工之类的现象",
      en: "Towns and departments look for child labour and the like in their area",
    },
    note: {
      zh: "每学年有没有检查的记录可以判定；多久一次、哪些部门没有写明",
      en: "Worked out: whether the town's inspection is on record in the school year. The text gives neither an interval nor the departments",
    },
  },
  "2.5l": {
    at: "二、5 第5句 其二",
    computable: "no",
    summary: {
      zh: "各镇和有关部门综合治理学校周边，使环境有利于育人",
      en: "Towns and departments put the surroundings of schools in order, so that children grow up well",
    },
    note: { zh: "没有可衡量的标准", en: "There is no measure of it" },
  },
};
