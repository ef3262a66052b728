import type { Reading } from "../../../rules/policy.js";
import { endOfPeriod, within } from "../../../rules/words.js";

/** Choices about the two lines and the early warning. */
export type TwoLinesReading =
  | "both-lines-for-each-pupil"
  | "bulletin-each-term"
  | "bulletins-without-names"
  | "tendency-is-an-observation"
  | "whoever-sees-it-reports"
  | "tendency-report-target"
  | "tendency-visit-target"
  | "written-report-complete"
  | "written-report-target"
  | "early-warning-stands-alone"
  | "urging-after-written-report"
  | "notice-after-the-urging"
  | "co-operation-while-schooling-is-due"
  | "all-cases-close-by-return"
  | "both-lines-answer-for-the-return"
  | "when-a-case-closes";

/** What the two lines and the early warning leave open (二（二）). */
export const twoLinesReadings: Readonly<Record<TwoLinesReading, Reading>> = {
  "both-lines-for-each-pupil": {
    clauses: ["1.1b", "2.2a"],
    open: { zh: "“双线包保”以什么为准", en: "What shows that both lines are there" },
    chosen: {
      zh: "每名学生都应在两条线之内。规则逐环判定有没有登记在册的人负责：镇街、每个村（社区）；镇街教办、每所学校；缺哪一环列出哪一环。学生没有登记住在哪个村（社区）、监护人是谁的，由责任网络的核对另行逐名列出",
      en: "Each pupil belongs inside both. The rule judges link by link whether somebody on record holds it: township and each village; town education office and each school; a missing one is listed. Pupils without a village or a guardian on record are listed one by one by the check of the responsibility network",
    },
    why: {
      zh: "包保的对象是每名学生；村（社区）和学校都有人，登记在其下的学生就接得上",
      en: "What the lines answer for is each pupil; where village and school are held, whoever is on record there is inside",
    },
  },
  "bulletin-each-term": {
    clauses: ["2.2b"],
    general: "G9",
    open: { zh: "“定期通报”多久一次", en: "How often regular bulletins are sent" },
    chosen: {
      zh: "每学期至少一次，镇街、社区、学校各自发出；只作提示，不算逾期；家庭只接收和回应",
      en: "At least once a term from township, community and school each; advisory only, never overdue; families receive and answer",
    },
    why: { zh: "学期是学校工作的自然周期", en: "The term is the natural rhythm of a school" },
    target: endOfPeriod(),
  },
  "bulletins-without-names": {
    clauses: ["2.2b", "3.2b", "3.3e"],
    general: "G17",
    open: { zh: "通报里能不能出现学生", en: "Whether bulletins may show pupils" },
    chosen: {
      zh: "通报只用汇总数字；涉及个人的信息只交给对该生负责的单位和该生的家庭；通报批评只点镇街和学校",
      en: "Bulletins give totals only; what concerns one pupil goes only to the bodies responsible for that pupil and to the family; criticism names townships and schools",
    },
    why: { zh: "未成年人的个人信息要保护", en: "Minors' personal data are to be protected" },
  },
  "tendency-is-an-observation": {
    clauses: ["2.2c", "2.2d", "2.2e"],
    general: "G19",
    open: { zh: "什么是“辍学倾向”", en: "What a tendency to drop out is" },
    chosen: {
      zh: "教职工写明日期的观察记录；不由缺课自动推出，也不等于疑似辍学",
      en: "A dated observation recorded by the school's staff; never derived from absence alone, and not a suspected dropout",
    },
    why: { zh: "文中没有标准，只有老师看得出", en: "The text has no measure; teachers can tell" },
  },
  "whoever-sees-it-reports": {
    clauses: ["2.2c"],
    open: { zh: "班主任和任课教师是否都要报告", en: "Whether homeroom teacher and subject teachers must each report" },
    chosen: {
      zh: "谁发现谁报告，对同一情况有一人向校长报告即可；责任在班主任和任课教师",
      en: "Whoever sees it reports; one report to the principal is enough for one observation; the duty is the homeroom teacher's and the subject teachers'",
    },
    why: { zh: "条文要的是校长知道", en: "What the clause wants is that the principal knows" },
  },
  "tendency-report-target": {
    clauses: ["2.2c"],
    general: "G9",
    open: { zh: "“及时报告”没有天数", en: "The report to the principal has no day" },
    chosen: {
      zh: "以下一个上学日之内为目标，只作提示，不算逾期",
      en: "Aim at one school day; advisory only, never overdue",
    },
    why: { zh: "口头也可以报告，用不了更久", en: "It may be made by word of mouth and takes no longer" },
    target: within(1, "schoolDay"),
  },
  "tendency-visit-target": {
    clauses: ["2.2d"],
    general: "G9",
    open: { zh: "入户没有时限", en: "The visit to the home has no deadline" },
    chosen: {
      zh: "自校长接到报告起，以一个上学日之内为目标，只作提示，不算逾期；家访须以劝其返校为目的并见到人",
      en: "Aim at one school day from the report to the principal; advisory only, never overdue; it must be made to keep or bring the child in school, and somebody must be met",
    },
    why: {
      zh: "条文把入户与“第一时间”的书面报告放在一起",
      en: "The clause couples it with the report at the first moment",
    },
    target: within(1, "schoolDay"),
  },
  "written-report-complete": {
    clauses: ["2.2e"],
    general: "G22",
    open: { zh: "书面报告要写什么、报给谁才算完成", en: "What the written report must hold, and to whom it goes" },
    chosen: {
      zh: "写明家庭情况和辍学原因两项，并报送镇政府（街道办事处）、上级教育主管部门两处；缺哪样列出哪样",
      en: "Two contents, family situation and reasons; two recipients, education authority and township government; what is missing is listed",
    },
    why: { zh: "条文逐一写明，用“和”并列", en: "The clause names each of them, joined by and" },
  },
  "written-report-target": {
    clauses: ["2.2e"],
    general: "G9",
    open: { zh: "“第一时间”是多久，从何时算起", en: "How soon the first moment is, and from when" },
    chosen: {
      zh: "与入户同时开始：自校长接到报告起，目标与入户相同，以一个上学日之内为目标，只作提示，不算逾期；不等入户办完，也不以见到人为前提",
      en: "It starts together with the visit, from the report to the principal, and has the same aim: one school day; advisory only, never overdue. It waits neither for the visit to be made nor for anybody to be met",
    },
    why: {
      zh: "条文要求在组织入户的同时报告",
      en: "The clause wants the report while the visit is being arranged",
    },
    target: within(1, "schoolDay"),
  },
  "early-warning-stands-alone": {
    clauses: ["2.2e", "2.1.2k"],
    open: {
      zh: "有倾向时的报告与两次劝复无效后的报告是什么关系",
      en: "How the report on a tendency and the report after two failures go together",
    },
    chosen: {
      zh: "是两件事：前者是预警，后者是升级；报过预警的，两次劝复无效后仍要再报",
      en: "They are two: the one warns early, the other escalates; whoever has sent the warning still reports after two failures",
    },
    why: { zh: "起因和内容都不同", en: "They differ in cause and content" },
  },
  "urging-after-written-report": {
    clauses: ["2.2f"],
    open: {
      zh: "敦促从何时开始，由谁通知监护人",
      en: "From when the township urges, and who notifies the guardian",
    },
    chosen: {
      zh: "镇街收到关于该生的书面报告起；先有镇街对村（社区）的督促，再有村（社区）对监护人的通知，两步都要有记录；没有时限，不设目标日",
      en: "From the written report on the pupil to the township; first the township's urging of the village, then the village's notice to the guardian, both on record; no deadline and no target day",
    },
    why: { zh: "条文依次写了这两步", en: "The clause names the two steps in this order" },
  },
  "notice-after-the-urging": {
    clauses: ["2.2f"],
    open: {
      zh: "村（社区）在镇街敦促以前已经通知的，还要不要再通知",
      en: "Whether the village notifies again where it had done so before the township urged it",
    },
    chosen: {
      zh: "要：镇街每敦促一次，自敦促当天起算，村（社区）通知监护人一次；以前的通知不算",
      en: "It does: for each urging one notice to the guardian, counted from the day of the urging; an earlier one does not count",
    },
    why: { zh: "通知是由敦促引起的", en: "It is the urging that brings about the notice" },
  },
  "co-operation-while-schooling-is-due": {
    clauses: ["2.2g"],
    open: {
      zh: "义务教育已经读完的，监护人不配合是否也要追究",
      en: "Whether a guardian answers for refusing where compulsory schooling is finished",
    },
    chosen: {
      zh: "只在义务教育没有读完时提示可以提请；配合指配合学校、村（社区）和镇街让学生复学",
      en: "Marked as fit to be referred only while compulsory schooling is unfinished; to co-operate is to do so with school, village and township in bringing the child back",
    },
    why: { zh: "同一句的目的是读完义务教育", en: "The aim of the same sentence is to finish compulsory schooling" },
  },
  "all-cases-close-by-return": {
    clauses: ["2.2h"],
    general: "G20",
    open: { zh: "怎样算实现了复学的目标", en: "When the goal of return is met" },
    chosen: {
      zh: "义务教育阶段的确认辍学个案，到学年末都因返校而结案；因合法转学等不属辍学而结案的不计；没有个案时不适用",
      en: "When by the end of the school year every confirmed case in the compulsory years is closed by return; cases closed as no dropout do not count; without a case it is not applicable",
    },
    why: {
      zh: "条文要的是返校并读完，不是销号",
      en: "The clause wants children back and finishing, not entries struck off",
    },
  },
  "both-lines-answer-for-the-return": {
    clauses: ["2.2h"],
    open: { zh: "由谁确保辍学学生复学", en: "Who is to ensure that dropouts return" },
    chosen: {
      zh: "镇政府（街道办事处）和教育局两条线共同负责，按全市的复学率判定一次，不逐个镇街判定",
      en: "Both lines, township governments and education bureau; judged once, by the rate of the whole city, and not township by township",
    },
    why: {
      zh: "句子承接镇政府的敦促和追究，整段讲的是双线包保；复学率没有写明按什么范围",
      en: "The sentence follows on what the township does, in a paragraph on both lines; over which area the return is counted is not said",
    },
  },
  "when-a-case-closes": {
    clauses: ["1.2g", "2.2h"],
    general: "G20",
    open: { zh: "怎样算复学", en: "When a child has returned" },
    chosen: {
      zh: "立案后到校满一个上学日，并办完复学手续；再次辍学的重新立案，记为反弹，记录不删除",
      en: "After one full school day attended since the case was opened, and the formalities of return; a relapse reopens the case as a rebound, and nothing is deleted",
    },
    why: { zh: "只在纸面上返校不算返校", en: "A return on paper is no return" },
  },
};
