import type { Clause } from "../../../rules/policy.js";

/** Section 四. */
export type SafeguardsClause =
  | "4.1-head"
  | "4.1a"
  | "4.1b"
  | "4.1c"
  | "4.1d"
  | "4.1e"
  | "4.1f"
  | "4.1g"
  | "4.1h"
  | "4.2-head"
  | "4.2a"
  | "4.2b"
  | "4.2c"
  | "4.3-head"
  | "4.3a"
  | "4.3b"
  | "4.3c"
  | "4.4-head"
  | "4.4a"
  | "4.4b"
  | "4.4c"
  | "4.4d"
  | "4.4e"
  | "4.4f";

/** Safeguards: leadership, publicity, appraisal, archive (四). */
export const safeguards: Readonly<Record<SafeguardsClause, Clause>> = {
  "4.1-head": {
    at: "四、（一）标题",
    computable: "no",
    summary: { zh: "组织领导要加强", en: "Leadership is to be strengthened" },
    note: { zh: "标题，内容在下面各项", en: "A heading; its content stands below it" },
  },
  "4.1a": {
    at: "四、（一）第1句 其一",
    computable: "no",
    summary: { zh: "学校要看清当前做好控辍的意义", en: "Schools are to see what the work means today" },
    note: { zh: "对认识的要求，没有可判定的行为", en: "It asks for an attitude; no act to be judged" },
  },
  "4.1b": {
    at: "四、（一）第1句 其二",
    computable: "no",
    summary: { zh: "学校把控辍排在重要的位置", en: "Schools put the work high on their agenda" },
    note: { zh: "重要到什么程度没有标准", en: "There is no measure of high" },
  },
  "4.1c": {
    at: "四、（一）第1句 其三",
    computable: "no",
    summary: {
      zh: "学校在自身职能内研究怎样防止辍学",
      en: "Schools study measures against dropout within their remit",
    },
    note: { zh: "研究了没有看不见，没有可判定的行为", en: "Study cannot be seen; no act to be judged" },
  },
  "4.1d": {
    at: "四、（一）第2句 其一",
    summary: {
      zh: "各校成立工作领导小组，组长由主要领导担任",
      en: "Each school forms a leading group headed by its top leader",
    },
  },
  "4.1e": {
    at: "四、（一）第2句 其二",
    computable: "no",
    summary: {
      zh: "小组统筹工作，遇到的问题及时研究解决",
      en: "The group co-ordinates the work and solves problems promptly",
    },
    note: { zh: "问题是否解决没有标准", en: "There is no measure of a problem solved" },
  },
  "4.1f": {
    at: "四、（一）第2句 其三",
    computable: "no",
    summary: { zh: "学校多与有关部门沟通协调", en: "Schools communicate with the departments concerned" },
    note: { zh: "沟通没有次数，也没有标准", en: "Neither a number nor a measure of it is said" },
  },
  "4.1g": {
    at: "四、（一）第2句 其四",
    computable: "partly",
    summary: {
      zh: "学校定出具体的工作方案，把目标和责任分解细化",
      en: "Schools draw up a specific plan and break down targets and responsibilities",
    },
    note: {
      zh: "有没有方案可以判定；具体、细化到什么程度没有标准",
      en: "Worked out: whether there is a plan. How specific it is has no measure",
    },
  },
  "4.1h": {
    at: "四、（一）第2句 其五",
    computable: "no",
    summary: {
      zh: "责任、任务、措施样样落到实处，控辍抓出成效",
      en: "Responsibilities, tasks and measures are all in place, and the work has effect",
    },
    note: { zh: "总的要求，没有可判定的行为", en: "A general demand; no act to be judged" },
  },
  "4.2-head": {
    at: "四、（二）标题",
    computable: "no",
    summary: { zh: "宣传要加大力度", en: "Publicity is to be stepped up" },
    note: { zh: "标题，宣传什么、怎样宣传写在下面", en: "A heading; what is told, and how, stands below it" },
  },
  "4.2a": {
    at: "四、（二）第1句 其一",
    computable: "partly",
    summary: {
      zh: "通过媒体、讲座、家长会、课堂等途径，把义务教育的法律讲给社会、家长和学生",
      en: "The laws on compulsory education are made known to society, parents and pupils through media, lectures, parents' meetings and lessons",
    },
    note: {
      zh: "各种途径用了没有可以判定；由谁宣传、多久一次没有写明",
      en: "Worked out: whether each means was used. Who does it and how often is not said",
    },
  },
  "4.2b": {
    at: "四、（二）第1句 其二",
    computable: "partly",
    summary: {
      zh: "要讲清政府、社会、家庭、学校各有什么法律责任，辍学有什么害处，违法造成辍学怎样处罚",
      en: "It tells what each party owes in law, the harm of dropping out, and the penalties for causing it",
    },
    note: {
      zh: "讲了哪几项按记录判定；讲得怎样不判定",
      en: "Worked out from the record: which of them were told. How well is not judged",
    },
  },
  "4.2c": {
    at: "四、（二）第1句 其三",
    computable: "no",
    summary: {
      zh: "由此形成四方一起控辍保学的机制和风气",
      en: "So a joint mechanism and climate of government, society, school and family is to form",
    },
    note: { zh: "对风气的期望，没有可判定的行为", en: "A hope for a climate; no act to be judged" },
  },
  "4.3-head": {
    at: "四、（三）标题",
    computable: "no",
    summary: { zh: "督导检查要加强", en: "Supervision and inspection are to be strengthened" },
    note: {
      zh: "标题；下面写的是考核、表彰和追究，没有另写检查",
      en: "A heading; below it stand appraisal, commendation and accountability, and no inspection",
    },
  },
  "4.3a": {
    at: "四、（三）第1句",
    computable: "partly",
    summary: {
      zh: "县教科局每学年考核学校工作，控辍保学是其中的重要内容",
      en: "Each school year the bureau appraises schools with dropout control as an important part",
    },
    note: {
      zh: "考核办法有没有列入、每学年有没有结果可以判定；占多大分量没有写明",
      en: "Worked out: whether the scheme includes it and whether there is a result each year. No weight is given",
    },
  },
  "4.3b": {
    at: "四、（三）第2句 其一",
    computable: "no",
    summary: {
      zh: "做得好、见到实效的单位和个人，由县教科局表扬奖励",
      en: "The bureau commends and rewards units and persons with outstanding results",
    },
    note: { zh: "何为突出、明显没有界线", en: "No line is drawn at which results are outstanding" },
  },
  "4.3c": {
    at: "四、（三）第2句 其二",
    computable: "partly",
    summary: {
      zh: "辍学率三年连着上升、整改后仍不见明显变化的，县教科局追究主要领导、分管领导和其他责任人（原文没有写主语）",
      en: "Where the dropout rate has risen three years running and rectification brings no clear change, the bureau holds those in charge to account (the text names no subject)",
    },
    note: {
      zh: "公布的辍学率是否连升三年、整改了没有可以判定；有没有明显改变由人认定",
      en: "Worked out: whether the published rate rose three times on end and whether there was rectification. A clear change is for people to find",
    },
  },
  "4.4-head": {
    at: "四、（四）标题",
    computable: "no",
    summary: { zh: "档案资料要规范", en: "Archive materials are to be in order" },
    note: { zh: "标题，要哪些材料写在下面", en: "A heading; which materials are wanted stands below it" },
  },
  "4.4a": {
    at: "四、（四）第1句 其一",
    summary: {
      zh: "县直中小学和镇中心校各自结合实际，写出本校的工作方案",
      en: "County-direct and central schools each draw up a plan of their own to suit their circumstances",
    },
  },
  "4.4b": {
    at: "四、（四）第1句 其二",
    summary: {
      zh: "总结一学年的工作：做了什么，总的问题在哪里，下一步怎样做",
      en: "They sum up the school year: work done, problems on the whole, next steps",
    },
  },
  "4.4c": {
    at: "四、（四）第1句 其三",
    summary: {
      zh: "要有工作照片，统一打在A4纸上，每张下面注明内容",
      en: "There are photographs of the work, printed on A4 paper with captions beneath",
    },
  },
  "4.4d": {
    at: "四、（四）第1句 其四",
    summary: {
      zh: "承担送教上门的学校，要有送教的方案、总结、台账、照片等",
      en: "Schools that teach pupils at home keep plan, summary, ledger and photographs of it",
    },
  },
  "4.4e": {
    at: "四、（四）第2句",
    summary: {
      zh: "这些材料集中整理成控辍保学档案，准备接受国家考核",
      en: "These materials are put together as the archive, ready for inspection by the state",
    },
  },
  "4.4f": {
    at: "四、（四）第3句",
    summary: {
      zh: "各中心校、县直中小学的资料，7月15日之前交一份到县教科局基教股",
      en: "By 15 July one set of each school's papers is handed to the bureau's section for basic education",
    },
  },
};
