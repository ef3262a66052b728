import type { Clause } from "../../../rules/policy.js";

/** Section 二. */
export type RegistrationClause =
  | "2.1a"
  | "2.1b"
  | "2.1c"
  | "2.1d"
  | "2.1e"
  | "2.1f"
  | "2.2a"
  | "2.2b"
  | "2.2c"
  | "2.2d"
  | "2.2e"
  | "2.3a"
  | "2.3b"
  | "2.3c"
  | "2.4a"
  | "2.4b"
  | "2.4c"
  | "2.5a"
  | "2.5b"
  | "2.5c"
  | "2.5d"
  | "2.5e"
  | "2.5f"
  | "2.6a"
  | "2.6b"
  | "2.6c"
  | "2.6d";

/** Registration, and written reports (section 二). */
export const registration: Readonly<Record<RegistrationClause, Clause>> = {
  "2.1a": {
    at: "二、1 第1句",
    computable: "partly",
    summary: { zh: "学校要有一套排查的办法", en: "Each school has a system of screening" },
    note: {
      zh: "有没有成文的办法可以判定；好不好用没有标准",
      en: "Worked out: whether there is a document of it. There is no measure of how well it works",
    },
  },
  "2.1b": {
    at: "二、1 第2句 其一",
    summary: { zh: "每所学校排查的片区由中心划出", en: "The Centre draws the area in which each school screens" },
  },
  "2.1c": {
    at: "二、1 第2句 其二",
    computable: "partly",
    summary: {
      zh: "学校在片区内逐户上门，查清该入学的孩子，一户一人都不漏",
      en: "Within it the school goes from door to door for children of school age, and misses no household and no child",
    },
    note: {
      zh: "每学年有没有排查的记录可以判定；多久一次没有写明，有没有遗漏要有全部住户的名单才能核对，名册里没有",
      en: "Worked out: whether a screening is on record each school year. The text gives no interval, and that nobody was missed could be checked only against a list of all households, which the records do not hold",
    },
  },
  "2.1d": {
    at: "二、1 第2句 其三",
    computable: "partly",
    summary: { zh: "排查的结果要记成台账", en: "The results are entered in a ledger" },
    note: {
      zh: "每次排查以后有没有台账可以判定；记哪些项目没有写明",
      en: "Worked out: whether a ledger follows each screening. Its entries are not named",
    },
  },
  "2.1e": {
    at: "二、1 第3句 其一",
    computable: "partly",
    summary: {
      zh: "查出失学、辍学的孩子，要及时劝其上学",
      en: "Children found out of school are persuaded promptly to come back",
    },
    note: {
      zh: "查到以后有没有劝返的记录可以判定；“及时”不是期限",
      en: "Worked out: whether a persuasion is on record after the finding. The word for the time is vague",
    },
  },
  "2.1f": {
    at: "二、1 第3句 其二",
    summary: { zh: "做到一个孩子也不辍学", en: "Not one child drops out" },
  },
  "2.2a": {
    at: "二、2 第2句 其一",
    computable: "partly",
    summary: {
      zh: "每一节课开始以前，任课教师都要点清人数",
      en: "Before every lesson the subject teacher counts heads",
    },
    note: {
      zh: "每个上学日有没有清点的记录可以判定；逐节核对要有课表",
      en: "Worked out: whether a headcount is on record each school day. To check lesson by lesson would take a timetable",
    },
  },
  "2.2b": {
    at: "二、2 第2句 其二",
    computable: "partly",
    summary: {
      zh: "发现有学生没来上课，任课教师马上告诉班主任",
      en: "Where a pupil is missing, the subject teacher is quick to tell the homeroom teacher",
    },
    note: {
      zh: "有没有报告可以判定，从上午或者下午第一节点名没有到时算起，不等缺满半天；“迅速”不是期限",
      en: "Worked out: whether it was reported, from the first roll call of the morning or afternoon on and not only once the half day is over. The word for the time is vague",
    },
  },
  "2.2c": {
    at: "二、2 第2句 其三",
    computable: "partly",
    summary: {
      zh: "班主任及时找到家长，问出学生人在哪里",
      en: "The homeroom teacher contacts the parents promptly and traces where the pupil is",
    },
    note: {
      zh: "有没有联系、去向有没有记下可以判定；“及时”不是期限",
      en: "Worked out: whether the contact was made and the whereabouts put down. The word for the time is vague",
    },
  },
  "2.2d": {
    at: "二、2 第3句 其一",
    summary: {
      zh: "值日教师一个班一个班地填出勤情况",
      en: "The teacher on duty fills in a return of attendance, class by class",
    },
    note: {
      zh: "规则按班逐个上学日提示",
      en: "Each class is looked at on each school day",
    },
  },
  "2.2e": {
    at: "二、2 第3句 其二",
    summary: {
      zh: "其中没有正当原因缺课、旷课的，统计出来报告学校领导",
      en: "Of these, pupils away without cause are counted and reported to the school's leaders",
    },
  },
  "2.3a": {
    at: "二、3 第1句",
    computable: "partly",
    summary: {
      zh: "学生进出校门要登记，学校建立并严格执行这一制度",
      en: "Pupils who come and go through the gate are registered; the school sets up the system and keeps to it strictly",
    },
    note: {
      zh: "有没有建立制度可以判定；执行得严不严没有标准",
      en: "Worked out: whether the system is set up. There is no measure of how strictly it is kept",
    },
  },
  "2.3b": {
    at: "二、3 第2句",
    summary: {
      zh: "寄宿生在校的时候，没有正当理由、没有班主任签名、没有家长来接的，不许出校",
      en: "A boarder may not go out in the time at school without a proper reason, the homeroom teacher's signature and the parents to collect the child",
    },
  },
  "2.3c": {
    at: "二、3 第3句",
    summary: {
      zh: "学期末，学校把学期里进出校门的登记归档，留待查阅",
      en: "When a term ends the school puts its gate register in the archive, to be looked up",
    },
  },
  "2.4a": {
    at: "二、4 第2句",
    computable: "partly",
    summary: {
      zh: "该上学的时间学生没到，学校及时主动找家长问清原因",
      en: "When a pupil is not there in school hours, the school itself contacts the parents promptly and learns the reason",
    },
    note: {
      zh: "有没有联系、原因有没有记下可以判定，从第一节点名没有到时算起；“及时”不是期限",
      en: "Worked out: whether the contact was made and the reason put down, from the first roll call on. The word for the time is vague",
    },
  },
  "2.4b": {
    at: "二、4 第3句 其一",
    computable: "no",
    summary: {
      zh: "放学后孩子迟迟没有到家，家长及时告诉学校和班主任",
      en: "Parents whose child has not come home after school tell the school and the homeroom teacher promptly",
    },
    note: {
      zh: "家里的情况学校看不到，制度也管不到家长；只有家长报来以后才可以往下判断",
      en: "What happens at home is not seen from school, and the document does not bind parents: only once they have told the school is there something to go by",
    },
  },
  "2.4c": {
    at: "二、4 第3句 其二",
    computable: "partly",
    summary: { zh: "家长和学校一起找学生的去向", en: "Parents and school look for the pupil together" },
    note: {
      zh: "家长报来以后有没有共同查找的记录可以判定；没有时限",
      en: "Worked out: whether a search together is on record after the parents have told the school. The text gives no deadline",
    },
  },
  "2.5a": {
    at: "二、5 第1句",
    summary: {
      zh: "学校建立三人帮一人的劝返办法",
      en: "The school sets up a way of bringing pupils back with three helpers for one",
    },
  },
  "2.5b": {
    at: "二、5 第2句 其一",
    computable: "partly",
    summary: {
      zh: "学校劝返两次以后，学生无故旷课仍满一周、人在哪里清楚的，列出名单报教育中心",
      en: "Where after two persuasions by the school a pupil has still been away without cause for a week or more, and it is known where, the school lists the pupil for the Centre",
    },
    note: {
      zh: "先由理解确定什么算劝返、什么算一周，才可以判定；报名单没有时限",
      en: "Worked out once readings say what a persuasion is and what a week. The text gives the list no deadline",
    },
  },
  "2.5c": {
    at: "二、5 第2句 其二",
    summary: {
      zh: "名单报到以后，教育中心启动劝返复学的程序",
      en: "With the list the procedure of bringing the pupil back is set going",
    },
  },
  "2.5d": {
    at: "二、5 第2句 其三",
    computable: "partly",
    summary: {
      zh: "学生人在哪里不清楚的，学校和家长一起报告镇政府，也报告当地公安",
      en: "Where it is not known where the pupil is, school and parents together report to the township government and to the local police",
    },
    note: {
      zh: "登记为去向不明以后有没有报告两处可以判定；没有时限",
      en: "Worked out: whether both were told once the pupil is on record as untraceable. The text gives no deadline",
    },
  },
  "2.5e": {
    at: "二、5 第2句 其四",
    computable: "partly",
    summary: { zh: "同时一起寻找学生", en: "And they look for the pupil" },
    note: {
      zh: "有没有查找的记录可以判定；没有时限",
      en: "Worked out: whether a search is on record. The text gives no deadline",
    },
  },
  "2.5f": {
    at: "二、5 第3句",
    computable: "partly",
    summary: {
      zh: "学生去外地打工的，村（社区）和学校都要去劝返",
      en: "Where a pupil has gone away to work, village (community) and school persuade the pupil to return",
    },
    note: {
      zh: "登记为外出务工以后两家有没有劝返的记录可以判定；劝得好不好没有标准",
      en: "Worked out: whether both have a persuasion on record once the pupil is put down as working away. There is no measure of how well it is done",
    },
  },
  "2.6a": {
    at: "二、6 第1句",
    summary: { zh: "各校每个月报一次控辍保学的情况", en: "Every school reports on dropout control each month" },
  },
  "2.6b": {
    at: "二、6 第2句",
    summary: {
      zh: "月报至少写五样：当月的辍学数据、做了哪些工作、劝返得怎样、有什么问题、下一步怎么办",
      en: "The report tells at least five things: the month's data on dropouts, the work done, the persuasion, the problems, and the next steps",
    },
  },
  "2.6c": {
    at: "二、6 第3句 其一",
    computable: "partly",
    summary: { zh: "月报要详细、真实", en: "The reports are detailed and true" },
    note: {
      zh: "零报告与当月确认的辍学对不上时可以提示核对；是否真实、详细由人判断",
      en: "Worked out: a report of nothing is held against the month's confirmed dropouts. Whether it is true and detailed is for people to judge",
    },
  },
  "2.6d": {
    at: "二、6 第3句 其二",
    computable: "partly",
    summary: { zh: "不许瞒报，也不许漏报", en: "Nothing is concealed or left out" },
    note: {
      zh: "对不上可以提示；是不是瞒报、漏报由人判断",
      en: "Worked out: a mismatch is pointed out. Whether anything was concealed is for people to judge",
    },
  },
};
