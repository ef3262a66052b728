import type { Clause } from "../../../rules/policy.js";

/** Section 二. */
export type MechanismsClause =
  | "2-head"
  | "2.1-head"
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
  | "2.2f"
  | "2.3-head"
  | "2.3a"
  | "2.3b"
  | "2.3c"
  | "2.3d"
  | "2.3e"
  | "2.4a"
  | "2.4b"
  | "2.4c"
  | "2.4d"
  | "2.4e";

/** Section 二: monitoring, persuasion and return, care, responsibility. */
export const mechanisms: Readonly<Record<MechanismsClause, Clause>> = {
  "2-head": {
    at: "二 标题",
    computable: "no",
    summary: { zh: "标题：健全长期起作用的机制", en: "Heading: mechanisms that last are completed" },
    note: { zh: "标题，内容在其下各条", en: "Heading; its content stands below it" },
  },
  "2.1-head": {
    at: "二（一）标题",
    computable: "partly",
    summary: { zh: "标题：动态监测的制度要落实", en: "Heading: the system of dynamic monitoring is put into effect" },
    note: {
      zh: "可以判定有没有按月摸排（其下第1句）；“动态”只是说法，不产生期限",
      en: "Worked out: whether there are monthly surveys (the first sentence below). Its word for the pace is vague and sets no deadline",
    },
  },
  "2.1a": {
    at: "二（一）第1句 其一",
    computable: "partly",
    summary: {
      zh: "教办和学校要一直摸排适龄儿童少年有没有在接受义务教育",
      en: "Offices and schools keep surveying whether children of school age receive compulsory education",
    },
    note: {
      zh: "有没有摸排记录可以判定；多久一次没有写明",
      en: "Worked out: whether surveys are on record. The text gives no interval",
    },
  },
  "2.1b": {
    at: "二（一）第1句 其二",
    computable: "partly",
    summary: {
      zh: "联合部门，会同镇街和村居，弄清、及时发现该入学而没有入学的适龄儿童少年",
      en: "With departments, townships and villages, children of school age who should be at school and are not are known in detail and promptly found",
    },
    note: {
      zh: "有没有会同镇街、村居摸排可以判定；系统没有户籍名单，不能自行算出谁应入未入",
      en: "Worked out: whether township and village took part in a survey. There is no population list from which those missing could be worked out",
    },
  },
  "2.1c": {
    at: "二（一）第2句 其一",
    computable: "partly",
    summary: { zh: "学校要把考勤管严", en: "Schools tighten the keeping of attendance" },
    note: {
      zh: "没有规则：每天的点名都在记录里，缺了点名由系统的点名提醒列出；管到什么程度没有标准",
      en: "No rule: registers are part of the records, and missing ones are listed by the alert on registers. How strict it must be has no measure",
    },
  },
  "2.1d": {
    at: "二（一）第2句 其二",
    computable: "partly",
    summary: {
      zh: "有辍学风险的学生要及时追踪、查清情况",
      en: "Pupils at risk of dropping out are promptly traced and checked",
    },
    note: {
      zh: "有没有追踪并问明原因可以判定；“及时”不是期限",
      en: "Worked out: whether the pupil was traced and the reason learnt. The word for the time is vague",
    },
  },
  "2.1e": {
    at: "二（一）第3句 其一",
    computable: "partly",
    summary: {
      zh: "发现没有入学的，或者辍学、疑似辍学的，立即核实",
      en: "Where a child is found not enrolled, dropped out or suspected of it, the facts are verified at once",
    },
    note: {
      zh: "以登记为起点，可以判定有没有核实；“立即”没有写明多快，缺课多久算疑似也没有写明",
      en: "Worked out: whether a case put on record was verified. How fast is not said, nor what length of absence makes a suspicion",
    },
  },
  "2.1f": {
    at: "二（一）第3句 其二",
    computable: "partly",
    summary: { zh: "及时报送有关信息", en: "The information is reported promptly" },
    note: {
      zh: "有没有报送可以判定；报给谁没有写明，“及时”不是期限",
      en: "Worked out: whether it was reported. The text does not say to whom, and the word for the time is vague",
    },
  },
  "2.1g": {
    at: "二（一）第3句 其三",
    computable: "partly",
    summary: { zh: "启动劝返", en: "Bringing the child back is started" },
    note: {
      zh: "有没有启动可以判定；怎样算启动没有写明，时间只有“立即”",
      en: "Worked out: whether it was started. What starts it is not said, and the word for the time is vague",
    },
  },
  "2.2-head": {
    at: "二（二）标题",
    computable: "partly",
    summary: { zh: "标题：劝返复学要持续跟进", en: "Heading: persuasion and return are followed up without pause" },
    note: {
      zh: "每月有没有劝返记录可以判定；“持续”没有写明多久一次",
      en: "Worked out: whether there was a persuasion in each month. The text gives no interval",
    },
  },
  "2.2a": {
    at: "二（二）第1句 其一",
    computable: "no",
    summary: {
      zh: "开学后确实辍学的，不能放弃",
      en: "Pupils who really have dropped out after the start of term are not given up",
    },
    note: { zh: "表明态度，没有可判定的行为", en: "An attitude; no act to be judged" },
  },
  "2.2b": {
    at: "二（二）第1句 其二",
    summary: { zh: "对其按要求填报台账", en: "They are put in the ledger as required" },
  },
  "2.2c": {
    at: "二（二）第1句 其三",
    computable: "partly",
    summary: { zh: "立即劝返", en: "They are persuaded back at once" },
    note: {
      zh: "有没有劝返可以判定；“立即”没有写明多快",
      en: "Worked out: whether a persuasion was made. How fast is not said",
    },
  },
  "2.2d": {
    at: "二（二）第1句 其四",
    computable: "no",
    summary: { zh: "照省里2020年的通知抓好落实", en: "The provincial notice of 2020 is carried out" },
    note: {
      zh: "所指通知不在原文之内，其中的要求不推断",
      en: "The notice referred to is not in the text, and nothing is inferred from it",
    },
  },
  "2.2e": {
    at: "二（二）第1句 其五",
    summary: {
      zh: "劝返措施一人一案",
      en: "Measures to bring the child back are drawn up for each one",
    },
  },
  "2.2f": {
    at: "二（二）第1句 其六",
    computable: "partly",
    summary: { zh: "该入学的都要入学", en: "All who should be at school are" },
    note: {
      zh: "登记为应入未入的孩子是否已经入学可以判定；没有登记的看不到",
      en: "Worked out: whether a child on record as not enrolled has been. One that is not on record is not seen",
    },
  },
  "2.3-head": {
    at: "二（三）标题",
    computable: "no",
    summary: { zh: "标题：加强关爱，预防辍学", en: "Heading: more care, to prevent dropout" },
    note: { zh: "标题，内容在其下各条", en: "Heading; its content stands below it" },
  },
  "2.3a": {
    at: "二（三）第1句 其一",
    computable: "partly",
    summary: {
      zh: "突出困难、残疾、随迁、留守等群体，在学业、生活、心理上多给指导和关爱",
      en: "Above all hardship, disability, accompanying and left-behind children and the like are guided and cared for in study, life and mind",
    },
    note: {
      zh: "有没有帮扶记录可以判定；帮到什么程度没有标准",
      en: "Worked out: whether help is on record. How much has no measure",
    },
  },
  "2.3b": {
    at: "二（三）第1句 其二",
    computable: "no",
    summary: { zh: "完善关爱服务体系，形成长效", en: "The system of care is improved and made to last" },
    note: { zh: "没有可衡量的标准", en: "There is no measure" },
  },
  "2.3c": {
    at: "二（三）第1句 其三",
    computable: "partly",
    summary: {
      zh: "心理有波动、家里有状况的学生，要及时发现并帮其解决",
      en: "Pupils unsettled in mind or with trouble in the family are promptly found and helped",
    },
    note: {
      zh: "以记录下来的情况为起点，可以判定有没有帮扶；“及时”不是期限，难题是否解决不判定",
      en: "Worked out: whether help followed what was put on record. The word for the time is vague; whether the trouble is over is not judged",
    },
  },
  "2.3d": {
    at: "二（三）第2句 其一",
    computable: "no",
    summary: { zh: "学校深化教学改革", en: "Schools carry teaching reform further" },
    note: { zh: "没有可衡量的标准", en: "There is no measure" },
  },
  "2.3e": {
    at: "二（三）第2句 其二",
    computable: "no",
    summary: {
      zh: "帮学业困难的学生恢复信心和兴趣，防止新的辍学",
      en: "Pupils in academic difficulty are helped to confidence and interest, so that no new dropout arises",
    },
    note: {
      zh: "信心、兴趣无从衡量；做过的帮扶仍可照记",
      en: "Confidence and interest cannot be measured; help that was given can still be put on record",
    },
  },
  "2.4a": {
    at: "二（四）第1句",
    computable: "partly",
    summary: {
      zh: "实行控制辍学的责任制，并明确第一负责人",
      en: "A responsibility system against dropout, with a first person responsible, is put in force",
    },
    note: {
      zh: "各校、各教办有没有第一负责人登记在册可以判定；谁是第一负责人没有写明",
      en: "Worked out: whether each school and office has one on record. The text does not say who it is",
    },
  },
  "2.4b": {
    at: "二（四）第2句 其一",
    summary: {
      zh: "区教体局与各教办、各区直学校签责任书",
      en: "The district bureau signs responsibility letters with each office and each direct school",
    },
  },
  "2.4c": {
    at: "二（四）第2句 其二",
    summary: { zh: "义务教育学校的校长都签承诺书", en: "Every principal of compulsory education signs a pledge" },
  },
  "2.4d": {
    at: "二（四）第3句 其一",
    computable: "partly",
    summary: { zh: "全区义务教育在校生一个也不流失", en: "No pupil enrolled in compulsory education is lost" },
    note: {
      zh: "登记的巩固率可以比较；怎样算流失、何时统计没有写明，数字由学校登记",
      en: "Worked out: the retention rate put down is compared. What is a loss, and as of when, is not said; schools put the figure down",
    },
  },
  "2.4e": {
    at: "二（四）第3句 其二",
    computable: "no",
    summary: { zh: "实施水平要巩固、要提高", en: "The level is held and raised" },
    note: { zh: "号召，没有指标", en: "An exhortation without a measure" },
  },
};
