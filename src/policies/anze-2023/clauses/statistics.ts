import type { Clause } from "../../../rules/policy.js";

/** Section 二, 3. */
export type StatisticsClause =
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
  | "2.3m"
  | "2.3n";

/** Data, statistics and changes on the roll (section 二, 3). */
export const statistics: Readonly<Record<StatisticsClause, Clause>> = {
  "2.3a": {
    at: "二、3 标题",
    computable: "partly",
    summary: {
      zh: "查清底数，建起基础数据，随时掌握变化",
      en: "Basic data are built up from true numbers and monitored as they change",
    },
    note: {
      zh: "每学期有没有汇集各校数据、更新台账可以判定；“动态”没有间隔，底数清不清无从判定",
      en: "Worked out: whether the schools' data are brought together and the ledger renewed each term. Dynamic has no interval; whether the numbers are true cannot be judged",
    },
  },
  "2.3b": {
    at: "二、3 第1句",
    computable: "partly",
    summary: {
      zh: "辖区里适龄学生有多少人入了学，要统计准确",
      en: "It is counted accurately how many children of school age in the area are at school",
    },
    note: {
      zh: "每学期有没有统计可以判定；准不准要有全部适龄人口的名单",
      en: "Worked out: whether it was counted each term. Whether accurately could be checked only against a list of all children of that age",
    },
  },
  "2.3c": {
    at: "二、3 第2句 其一",
    summary: {
      zh: "春季、秋季开学以后一个月之内，各校统计服务区学生的转入、转出、休学和辍学",
      en: "Within a month of the spring and of the autumn opening each school counts transfers in, transfers out, suspensions and dropouts in its area",
    },
  },
  "2.3d": {
    at: "二、3 第2句 其二",
    computable: "partly",
    summary: {
      zh: "学校要准确知道辖区里适龄学生都在哪里就读",
      en: "The school knows accurately where the children of school age in its area are studying",
    },
    note: {
      zh: "统计里有没有写就读情况可以判定；是否人人都查到要有全部名单",
      en: "Worked out: whether the statistics give it. Whether everybody was found could be checked only against a list of all",
    },
  },
  "2.3e": {
    at: "二、3 第3句",
    summary: {
      zh: "县教科局根据各校报上来的统计，建数据库和工作台账",
      en: "From what schools report the bureau keeps a database and a work ledger",
    },
  },
  "2.3f": {
    at: "二、3 第4句 其一",
    computable: "partly",
    summary: {
      zh: "学籍有变动，要照国家电子学籍系统的要求及时更新",
      en: "Changes on the roll are entered promptly as the national electronic system requires",
    },
    note: {
      zh: "变动以后有没有更新的记录可以判定；“及时”不是期限",
      en: "Worked out: whether the entry is on record after the change. The word for the time is vague",
    },
  },
  "2.3g": {
    at: "二、3 第4句 其二",
    summary: {
      zh: "转入、转出、休学、复学、辍学都要核实记清，材料不缺，手续办全",
      en: "Transfers in and out, suspensions, returns and dropouts are verified and recorded clearly, with all papers and all formalities",
    },
  },
  "2.3h": {
    at: "二、3 第4句 其三",
    computable: "partly",
    summary: { zh: "学生流动到哪里，要心中有数", en: "It is known accurately where pupils move" },
    note: {
      zh: "登记为转出的学生有没有下落可以判定；没有登记的流动看不到",
      en: "Worked out: whether it is known where a child put down as transferred out went. A move that nobody records is not seen",
    },
  },
  "2.3i": {
    at: "二、3 第5句",
    summary: {
      zh: "汇成全县义务教育学校控辍保学的基础数据",
      en: "The basic data of the county's schools of compulsory education are brought together",
    },
  },
  "2.3j": {
    at: "二、3 第6句 其一",
    summary: {
      zh: "每学年末的六月，各中心校和县直学校要填统计表",
      en: "In June at the end of each school year central schools and those directly under the county fill in the statistics form",
    },
  },
  "2.3k": {
    at: "二、3 第6句 其二",
    summary: {
      zh: "表里要有全学年转入、转出、休学、复学、辍学和毕业的人数",
      en: "The form gives the year's transfers in and out, suspensions, returns, dropouts and graduations",
    },
  },
  "2.3l": {
    at: "二、3 第6句 其三",
    computable: "partly",
    summary: {
      zh: "算出这一学年的两个比率：巩固率、辍学率",
      en: "The retention rate and the dropout rate of the school year are worked out",
    },
    note: {
      zh: "表里有没有这两项可以判定；公式文中没有，按理解",
      en: "Worked out: whether the form gives them. The text has no formula; a reading does",
    },
  },
  "2.3m": {
    at: "二、3 第6句 其四",
    computable: "partly",
    summary: { zh: "填好的表按时交到基教股", en: "The form is handed in on time to the section for basic education" },
    note: {
      zh: "有没有报送的记录可以判定；“按时”没有写明哪一天",
      en: "Worked out: whether it was handed in. The text names no day",
    },
  },
  "2.3n": {
    at: "二、3 第6句 其五",
    computable: "no",
    summary: {
      zh: "随时监测，有的放矢地采取措施",
      en: "Monitoring goes on, and measures are taken where they are needed",
    },
    note: { zh: "没有间隔，也没有写明什么措施", en: "Neither an interval nor any measure is named" },
  },
};
