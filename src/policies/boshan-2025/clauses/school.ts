import type { Clause } from "../../../rules/policy.js";

/** Section 四（一） to 四（四）. */
export type SchoolClause =
  | "4.1-head"
  | "4.1a"
  | "4.1b"
  | "4.1c"
  | "4.1d"
  | "4.1e"
  | "4.2-head"
  | "4.2a"
  | "4.2b"
  | "4.2c"
  | "4.2d"
  | "4.2e"
  | "4.3-head"
  | "4.3a"
  | "4.3b"
  | "4.3c"
  | "4.3d"
  | "4.3e"
  | "4.3f"
  | "4.4-head"
  | "4.4a"
  | "4.4b";

/** Publicity, teaching, responsibility and the campus (四（一） to 四（四）). */
export const school: Readonly<Record<SchoolClause, Clause>> = {
  "4.1-head": {
    at: "四（一）标题",
    computable: "no",
    summary: { zh: "认识要提高，法律宣传要加强", en: "Awareness is raised and the law made better known" },
    note: { zh: "标题，内容在下面各条", en: "A heading; its content stands in the clauses below" },
  },
  "4.1a": {
    at: "四（一）第1句",
    computable: "no",
    summary: {
      zh: "大家要有法律意识，各尽其责，合力把这项工作做好",
      en: "Everybody is to be aware of the law, do their part, and work together",
    },
    note: { zh: "号召，没有可判定的行为", en: "An appeal; no act to be judged" },
  },
  "4.1b": {
    at: "四（一）第2句 其一",
    computable: "partly",
    summary: {
      zh: "学校广泛宣传义务教育法、未成年人保护法等法律",
      en: "The school makes the laws on compulsory education, on the protection of minors and others widely known",
    },
    note: {
      zh: "有没有宣传的记录可以判定，次数见宣传月；宣传了哪些法律、面有多广不判定",
      en: "Worked out: whether publicity is on record; how often, the months of publicity say. Which laws, and how widely, is not judged",
    },
  },
  "4.1c": {
    at: "四（一）第2句 其二",
    computable: "no",
    summary: {
      zh: "使社会和家长更懂得孩子为什么必须上学",
      en: "Society and parents come to see better why children must be at school",
    },
    note: { zh: "宣传的效果没有办法衡量", en: "The effect of publicity cannot be measured" },
  },
  "4.1d": {
    at: "四（一）第3句",
    computable: "no",
    summary: {
      zh: "使家长知道不让孩子上学、让未成年人打工都是违法的，自觉送孩子上学",
      en: "Parents come to know that keeping a child from school and sending a minor out to work are against the law, and send their children of their own accord",
    },
    note: { zh: "意识没有办法衡量", en: "Awareness cannot be measured" },
  },
  "4.1e": {
    at: "四（一）第4句",
    summary: {
      zh: "三月和九月是每年的控辍保学宣传月，学校要用好，使社会上都支持这项工作",
      en: "March and September are the months of publicity each year, of which the school makes use so that society stands behind the work",
    },
  },
  "4.2-head": {
    at: "四（二）标题",
    computable: "no",
    summary: {
      zh: "办学思路要明确，素质教育要全面实施",
      en: "A clear approach to schooling, and a well-rounded education for all",
    },
    note: { zh: "标题，内容在下面各条", en: "A heading; its content stands in the clauses below" },
  },
  "4.2a": {
    at: "四（二）第1句",
    computable: "no",
    summary: {
      zh: "引导家长重视孩子的人生观、价值观和生活学习的好习惯",
      en: "Parents are led to care for their children's outlook, values and good habits",
    },
    note: { zh: "引导没有可判定的行为", en: "Leading is no act to be judged" },
  },
  "4.2b": {
    at: "四（二）第2句 其一",
    computable: "no",
    summary: { zh: "办学要规范，课程计划要照做", en: "Schooling is orderly, and the curriculum plan is followed" },
    note: { zh: "课程计划不在文中，也不在名册里", en: "The plan is neither in the text nor among the records" },
  },
  "4.2c": {
    at: "四（二）第2句 其二",
    computable: "no",
    summary: {
      zh: "教育改革和师德建设有两个重要目标：师生之间民主平等，每名学生都受到尊重和关爱",
      en: "Reform of education and teachers' ethics have two aims of weight: democratic and equal relations with pupils, and respect and care for every one of them",
    },
    note: { zh: "关系和氛围没有办法衡量", en: "Relations and climate cannot be measured" },
  },
  "4.2d": {
    at: "四（二）第2句 其三",
    computable: "no",
    summary: {
      zh: "评价学生不能只看分数，要以多元、重发展、重激励的评价为主；全体教师要有素质教育的人才观、质量观",
      en: "Pupils are not judged by marks alone but in many ways, by how they develop and with encouragement; all teachers come to a view of talent and quality that suits a well-rounded education",
    },
    note: { zh: "教学主张，没有可判定的行为", en: "A view of teaching; no act to be judged" },
  },
  "4.2e": {
    at: "四（二）第2句 其四",
    computable: "no",
    summary: { zh: "使学生不厌学，身心健康", en: "Pupils lose their aversion to study and grow up sound" },
    note: { zh: "没有办法衡量", en: "It cannot be measured" },
  },
  "4.3-head": {
    at: "四（三）标题",
    computable: "partly",
    summary: {
      zh: "责任要明确，考核目标要落实",
      en: "Responsibility is made clear, and the targets of appraisal are carried out",
    },
    note: {
      zh: "正文没有考核办法；考核目标取第二节的目标，达到没有可以判定",
      en: "No appraisal follows; its targets are taken to be those of section two, and whether they are met is worked out",
    },
  },
  "4.3a": {
    at: "四（三）第1句 其一",
    summary: { zh: "学校的控辍由校长第一负责", en: "In the school the principal is the person first responsible" },
  },
  "4.3b": {
    at: "四（三）第1句 其二",
    summary: {
      zh: "班主任一学期一次，照实记下每名学生的入学情况、住址、家长是谁、怎样联系，流出的去了哪里",
      en: "Once a term the homeroom teacher puts down truthfully, for each pupil, entry, address, parents, how to reach them, and where those who left went",
    },
    note: {
      zh: "五项有没有记下来可以判定；是否属实不判定，“等情况”没有点名的不要求",
      en: "Worked out: whether the five things are on record. Whether they are true is not judged, and what the open list does not name is not asked for",
    },
  },
  "4.3c": {
    at: "四（三）第2句",
    summary: {
      zh: "管学籍的人对转入、转出、休学、复学严格把关，材料一样不少，手续一道不缺",
      en: "For transfers in and out, suspensions and returns, those who keep the roll see to it that no paper and no formality is missing",
    },
    note: {
      zh: "每次变更材料、手续是否齐全，由经办人登记，据此判定；要哪些材料不在文中",
      en: "Worked out from what whoever handles the change puts down. Which papers it takes is not in the text",
    },
  },
  "4.3d": {
    at: "四（三）第3句 其一",
    summary: {
      zh: "学校有学生辍学台账的制度，并照着做",
      en: "The school has a system of keeping a ledger of dropouts, and keeps it",
    },
  },
  "4.3e": {
    at: "四（三）第3句 其二",
    computable: "partly",
    summary: { zh: "辍学情况每隔一段时间通报并公示", en: "How things stand is notified and made public at intervals" },
    note: {
      zh: "有没有通报、公示辍学情况的记录可以判定；隔多久、向谁公示没有写明",
      en: "Worked out: whether a bulletin on dropout that was made public is on record. At what intervals, and to whom, is not said",
    },
  },
  "4.3f": {
    at: "四（三）第3句 其三",
    computable: "no",
    summary: {
      zh: "学校随时知道学生辍学的动态（原文印作“初学”，按“辍学”理解）",
      en: "The school knows at any time how dropout moves; the text has a misprint here, which is read as dropout",
    },
    note: { zh: "掌握没有可判定的行为", en: "Knowing is no act to be judged" },
  },
  "4.4-head": {
    at: "四（四）标题",
    computable: "no",
    summary: { zh: "校园要美，校园文化要有内涵", en: "A beautiful campus with a rich life" },
    note: { zh: "标题，内容在下面各条", en: "A heading; its content stands in the clauses below" },
  },
  "4.4a": {
    at: "四（四）第1句 其一",
    computable: "no",
    summary: {
      zh: "校园要规划好、设计好，环境要绿、要美、要干净，校园文化的内涵要丰富",
      en: "The campus is well planned and designed, green, handsome and clean, and its culture rich",
    },
    note: { zh: "没有办法衡量", en: "It cannot be measured" },
  },
  "4.4b": {
    at: "四（四）第1句 其二",
    computable: "no",
    summary: {
      zh: "校园和谐平安，文化生活丰富，学校成为学生的乐园和家园，越来越有吸引力",
      en: "By its safety, harmony and lively culture the campus becomes a place of joy and a home to pupils, and draws them more and more",
    },
    note: { zh: "吸引力没有办法衡量", en: "What draws pupils cannot be measured" },
  },
};
