import type { Reading } from "../../../rules/policy.js";
import { endOfPeriod } from "../../../rules/words.js";

/** Choices about the aim, the organisation and the schools' own responsibility. */
export type OrganisationReading =
  | "aim-and-index-are-two"
  | "group-of-one-two-three"
  | "each-inspected-once-a-year"
  | "office-acts-for-the-group"
  | "index-comes-from-the-state"
  | "office-of-one-and-one"
  | "body-by-any-name"
  | "in-office-is-in-charge"
  | "school-without-vice-principal"
  | "three-parts-of-the-system"
  | "school-takes-part-once";

/** What sections 一 and 二, 1 and 2 leave open. */
export const organisationReadings: Readonly<Record<OrganisationReading, Reading>> = {
  "aim-and-index-are-two": {
    clauses: ["1b", "2.1d"],
    open: {
      zh: "前面要求一个都不少，后面又容许国家规定指标以内的辍学率，以哪个为准",
      en: "First no child may be lost, then a dropout rate within the state's index is allowed: which holds",
    },
    chosen: {
      zh: "各看各的：一个都不少是努力方向，看此刻有没有确认辍学而未返校的学生，只作提示；辍学率是否超过国家指标是要求，按学年的公布数判断",
      en: "Each by itself: that nobody is lost is the aim, looked at by whether there is a confirmed dropout at the moment who is not back, and advises only; the rate within the index is what is demanded, by the figure published for the school year",
    },
    why: {
      zh: "写在目标里的是目标，写在领导小组职责里的才是任务",
      en: "What stands among the aims is an aim; what stands among the group's tasks is a task",
    },
  },
  "group-of-one-two-three": {
    clauses: ["2.1a"],
    general: "G15",
    open: {
      zh: "名单里第二位副组长另起一行，没有再写职务；换了人怎么办",
      en: "The second deputy stands on a line of its own without the title; and what when persons change",
    },
    chosen: {
      zh: "组长一人、副组长二人、成员三人，由县教科局书面成立；只看人数，不记姓名，系统里成员记作组员。组长是局长，以书面文件为准；换了局长，组长随之更换，不必重新登记人数；人数变了的，以新的书面文件为准",
      en: "One head, two deputies, three members, set up by the bureau in writing; numbers only, no names. Its head is the director, by the paper; with a new director the head changes, and no numbers are put down again; where the numbers change, the new paper counts",
    },
    why: {
      zh: "从名单的排列看第二行仍是副组长；姓名是各单位自己的资料",
      en: "By its place in the list the second line is still a deputy; names are each office's own data",
    },
  },
  "each-inspected-once-a-year": {
    clauses: ["2.1c"],
    general: "G9",
    open: { zh: "督促检查多久一次、查到哪里", en: "How often inspections are held, and of whom" },
    chosen: {
      zh: "每学年对每个镇、每所设有小学或初中班级的学校各至少一次，逐个登记、逐个列出；只作提示，不算逾期",
      en: "At least once in a school year in each town and each school with primary or junior classes, put down and listed for each; advisory only, never overdue",
    },
    why: {
      zh: "条文写的是各镇、各学校；间隔没有写，是本理解所加",
      en: "The clause says the towns and the schools; the interval is ours",
    },
    target: endOfPeriod(),
  },
  "office-acts-for-the-group": {
    clauses: ["2.1c"],
    open: { zh: "检查由谁去才算领导小组的", en: "Whose inspection counts as the group's" },
    chosen: {
      zh: "由领导小组去的算，以县教科局或其科室名义去的也算，有一方去过即可",
      en: "The group's own, and one in the name of the bureau or a section of it: one of them is enough",
    },
    why: {
      zh: "领导小组由县教科局的人组成，办公室就设在基教股",
      en: "The group is made up of the bureau's people, and its office is one of its sections",
    },
  },
  "index-comes-from-the-state": {
    clauses: ["2.1d"],
    general: "G10",
    open: { zh: "国家规定的指标是多少", en: "What index the state has set" },
    chosen: {
      zh: "文件没有给出，由使用者按学段填写；没有填写时无法判断。等于指标的算在范围以内",
      en: "The text does not give it: the host sets it, for each stage; until then nothing can be judged. A rate equal to the index is within it",
    },
    why: {
      zh: "各学段、各时期的规定不同，不能替它选一个",
      en: "It differs by stage and time, and is not for us to choose",
    },
  },
  "office-of-one-and-one": {
    clauses: ["2.1e"],
    general: "G15",
    open: { zh: "办公室怎样算设立了", en: "When the office is there" },
    chosen: {
      zh: "县教科局书面设立，写明主任一人、副主任一人；只看人数，不记姓名，设在哪个股室不判定",
      en: "Set up by the bureau in writing with one director and one deputy director; numbers only, no names; in which section it sits is not judged",
    },
    why: { zh: "条文写明了这两个职务", en: "The clause names these two posts" },
  },
  "body-by-any-name": {
    clauses: ["2.1f"],
    open: {
      zh: "学校的“领导机构”同第四章的领导小组是不是一回事，叫什么名字",
      en: "Whether the school's leading body is the same as the group of section four, and what it is called",
    },
    chosen: {
      zh: "是一回事，登记为控辍保学工作领导小组，名称不限；成立一次，两处都算。原文“中心校中学”中间没有顿号，按中心校、中学两类读",
      en: "It is, put down as the leading group whatever its name; set up once it serves both. Central schools and middle schools, between which the text has no comma, are read as two kinds",
    },
    why: { zh: "两处讲的都是学校里领导这项工作的机构", en: "Both mean the body in the school that leads this work" },
  },
  "in-office-is-in-charge": {
    clauses: ["2.1g"],
    open: {
      zh: "校长怎样算亲自抓、分管副校长怎样算具体负责",
      en: "What shows that the principal has it in hand and the vice-principal is in charge",
    },
    chosen: {
      zh: "校长、副校长有人在任即算；几名副校长里由谁分管，由学校自定，有副校长在任即视为有人分管；抓得怎样、有没有计划和步骤不判定",
      en: "That both posts are held; which of several vice-principals is in charge the school decides, and with one in office somebody is taken to be; how well it is done, and how planned, is not judged",
    },
    why: {
      zh: "条文把任务交给了这两个职务，做得怎样没有标准",
      en: "The clause gives the task to the two posts, and has no measure",
    },
  },
  "school-without-vice-principal": {
    clauses: ["2.1g"],
    open: { zh: "小规模学校没有副校长怎么办", en: "What of small schools without a vice-principal" },
    chosen: {
      zh: "登记为不设副校长的，只要校长；没有这样登记的，算缺人",
      en: "Where it is on record that there is none, the principal is enough; otherwise somebody is missing",
    },
    why: { zh: "条文要的是有人负责，不是增设职位", en: "The clause wants somebody in charge, not a new post" },
  },
  "three-parts-of-the-system": {
    clauses: ["2.2d"],
    open: { zh: "制度是一份还是三份", en: "Whether it is one system or three" },
    chosen: {
      zh: "劝返复学、辍学登记、书面报告三个部分都要有；写在一份文件里的，三个部分各登记一次",
      en: "Persuading back, registering, and reporting in writing are all wanted; where one paper holds them, each is put down",
    },
    why: { zh: "条文把三件事并列", en: "The clause names the three side by side" },
  },
  "school-takes-part-once": {
    clauses: ["2.2f", "3.6e"],
    general: "G22",
    open: { zh: "学校怎样算配合了劝返，“政府部门”是谁", en: "What shows that the school co-operated, and with whom" },
    chosen: {
      zh: "两处写的是同一件事。确认辍学以后，有一次学校和镇政府都参加的联合劝导即算，别的部门一同参加也可以；学生回来以后不再需要。镇政府没有来的，照样提示，不算违反",
      en: "Both places speak of one thing. One joint persuasion after the dropout was confirmed in which both school and town government took part, with others or without; once the child is back it is no longer needed. Where the town has not come it goes on being listed, and breaches nothing",
    },
    why: {
      zh: "第三章写明学校配合的是镇政府的劝返",
      en: "Section three says that the school co-operates with the town's persuasion",
    },
  },
};
