import type { Clause } from "../../../rules/policy.js";

/** The opening, and section 一. */
export type OrganisationClause =
  | "0a"
  | "0b"
  | "1.1a"
  | "1.1b"
  | "1.1c"
  | "1.1d"
  | "1.1e"
  | "1.2a"
  | "1.2b"
  | "1.2c"
  | "1.2d"
  | "1.2e"
  | "1.2f"
  | "1.3a"
  | "1.3b"
  | "1.3c"
  | "1.3d";

/** To whom it is addressed, and section 一: organisation and leadership. */
export const organisation: Readonly<Record<OrganisationClause, Clause>> = {
  "0a": {
    at: "称呼",
    summary: {
      zh: "制度发给中心管理的各所学校，对它们都有约束力",
      en: "It is addressed to every school that the Centre runs, and binds them all",
    },
    note: {
      zh: "体现在页首“能约束”的单位和名册登记的主管部门；是否包括幼儿园、高中，见下面第二条理解。各条开头的提示语（一、1，一、3，二、2，二、4，四、3的第1句）不单列条款",
      en: "Held by the list of those whom the document binds at the head of the page, and by the authority of each school on the roll; for kindergartens and senior secondary schools see the second reading below. The opening words of items (first sentence of 1.1, 1.3, 2.2, 2.4 and 4.3) are no clauses of their own",
    },
  },
  "0b": {
    at: "前言",
    computable: "no",
    summary: {
      zh: "制定的目的：理顺景区的控辍保学管理，使各部门配合得更紧，依法保障适龄孩子上完义务教育",
      en: "Its purpose: better management of dropout control in the scenic area, closer work between departments, and the right of children to compulsory schooling",
    },
    note: { zh: "目的的说明，没有可判定的行为", en: "A statement of purpose; no act to be judged" },
  },
  "1.1a": {
    at: "一、1 第2句",
    summary: {
      zh: "中心设工作领导小组：中心主任当组长，分管科室的负责人当副组长，成员是各校校长",
      en: "The Centre has a leading group, headed by its director, with the heads of the sections in charge as deputies and all principals as members",
    },
  },
  "1.1b": {
    at: "一、1 第3句 其一",
    summary: {
      zh: "每所学校设自己的控辍领导小组：校长任组长，副校长任副组长，教导、政教、总务三处的人员参加",
      en: "Every school has a leading group of its own: the principal at its head, the vice-principals as deputies, and staff of the offices of teaching, moral education and general affairs",
    },
  },
  "1.1c": {
    at: "一、1 第3句 其二",
    summary: {
      zh: "校内结成一张责任网：由校长、副校长、处室主任、班主任、教师一层接一层，直到学生，每层落实到人",
      en: "Within the school a network of responsibility runs from principal, vice-principal, heads of offices, homeroom teachers and teachers down to the pupils, with a person answering at each layer",
    },
  },
  "1.1d": {
    at: "一、1 第3句 其三",
    summary: {
      zh: "没有哪个班、哪名学生不在教师、班主任和学校领导三类人的责任范围之内",
      en: "No class and no pupil is outside the responsibility of a teacher, a homeroom teacher and a school leader",
    },
  },
  "1.1e": {
    at: "一、1 第4句",
    computable: "no",
    summary: { zh: "号召切实办好这项工作", en: "A call to do the work in earnest" },
    note: { zh: "号召，没有可判定的行为", en: "An exhortation; no act to be judged" },
  },
  "1.2a": {
    at: "一、2 第1句",
    computable: "no",
    summary: {
      zh: "学习并执行义务教育、未成年人保护两部法律",
      en: "The laws on compulsory education and on the protection of minors are studied and carried out",
    },
    note: {
      zh: "学什么、学几次都没有写明，没有可判定的行为",
      en: "Neither what is studied nor how often is said; no act to be judged",
    },
  },
  "1.2b": {
    at: "一、2 第2句 其一",
    computable: "no",
    summary: { zh: "素质教育面向所有学生", en: "Well-rounded education is for all pupils" },
    note: { zh: "教育的原则，没有可判定的行为", en: "A principle of education; no act to be judged" },
  },
  "1.2c": {
    at: "一、2 第2句 其二",
    computable: "no",
    summary: {
      zh: "做好学习有困难学生的思想工作",
      en: "The minds and motives of pupils with difficulty in learning are attended to",
    },
    note: { zh: "没有写明做什么、到什么程度", en: "Neither an act nor a measure is named" },
  },
  "1.2d": {
    at: "一、2 第2句 其三",
    computable: "partly",
    summary: { zh: "一个学生也不丢下", en: "No pupil is left behind" },
    note: {
      zh: "并入“一个也不辍学”的目标计数；“掉队”本身没有标准",
      en: "Worked out: counted in the target of no dropout. There is no measure of falling behind",
    },
  },
  "1.2e": {
    at: "一、2 第3句",
    computable: "no",
    summary: {
      zh: "因人施教，入门放低、目标放高，以课堂为主抓有效教学和分类指导，使学生乐于学习",
      en: "Teaching fits each pupil, easy to enter and high in aim; lessons are effective and guidance goes by groups, so that pupils like to learn",
    },
    note: { zh: "教学质量的要求，没有可判定的行为", en: "It asks for quality of teaching; no act to be judged" },
  },
  "1.2f": {
    at: "一、2 第4句",
    computable: "partly",
    summary: {
      zh: "花大力气转变学习有困难的学生，尽量不让学生因为成绩差、讨厌学习而离开学校",
      en: "Great effort goes into turning round pupils with difficulty in learning, so that poor results or aversion to school make nobody leave",
    },
    note: {
      zh: "以这两种原因确认的辍学可以计数，只作努力目标；下了多大力气无从判定",
      en: "Worked out: the number of dropouts for these two reasons, as an aim only. The effort cannot be judged",
    },
  },
  "1.3a": {
    at: "一、3 第2句 其一",
    computable: "partly",
    summary: {
      zh: "对学习困难、家境贫困的学生，深入了解各人的情况",
      en: "The situation of pupils with difficulty in learning and of poor pupils is looked into thoroughly",
    },
    note: {
      zh: "每人有没有情况记录可以判定；了解得深不深没有标准，也没有写明多久一次",
      en: "Worked out: whether there is a record on each. There is neither a measure of how thorough it is nor an interval",
    },
  },
  "1.3b": {
    at: "一、3 第2句 其二",
    computable: "partly",
    summary: {
      zh: "给学习有困难的学生单独补课，或者做心理辅导，帮其找回信心，不再想离校",
      en: "Pupils with difficulty in learning are tutored alone or counselled, to regain confidence and give up the thought of leaving",
    },
    note: {
      zh: "有没有辅导的记录可以判定；效果没有标准",
      en: "Worked out: whether tutoring or counselling is on record. There is no measure of the effect",
    },
  },
  "1.3c": {
    at: "一、3 第2句 其三",
    computable: "partly",
    summary: {
      zh: "照上级的规定给贫困学生发生活费补助，让其读完书并感到学校的关怀",
      en: "Poor pupils get a subsidy of living costs as higher authorities provide, so that they can finish school and feel its care",
    },
    note: {
      zh: "登记为符合条件的学生有没有补助的记录可以判定；条件和标准在文件以外",
      en: "Worked out: whether one who is on record as entitled has a record of the subsidy. Conditions and amounts lie outside the text",
    },
  },
  "1.3d": {
    at: "一、3 第2句 其四",
    summary: { zh: "没有贫困学生因为家里穷而辍学", en: "No poor pupil drops out because the family is poor" },
  },
};
