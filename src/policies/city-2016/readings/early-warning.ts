import type { Reading } from "../../../rules/policy.js";
import { within } from "../../../rules/words.js";

/** Choices about a tendency to drop out. */
export type EarlyWarningReading =
  | "tendency-is-an-observation"
  | "whoever-sees-it-reports"
  | "principal-knows-of-the-tendency"
  | "tendency-visit-finds-the-reason"
  | "tendency-report-target"
  | "tendency-visit-target"
  | "written-report-complete"
  | "written-report-target"
  | "early-warning-stands-alone";

/** What the early warning leaves open (二（二）第2句). */
export const earlyWarningReadings: Readonly<Record<EarlyWarningReading, Reading>> = {
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
      zh: "谁发现并记录了倾向，就由谁报告：班主任记录的是班主任，任课教师记录的是该任课教师；别的教职工发现的，告诉班主任，由班主任报告。规则把两种人都列出，对同一情况有一人报告即可，另一人不算没有报告",
      en: "Whoever has seen and recorded the tendency reports: the homeroom teacher, or the subject teacher who recorded it; other staff tell the homeroom teacher, who then reports. The rule names both; one report is enough for one observation, and the other has not failed to report",
    },
    why: {
      zh: "条文要的是校长知道，不是同一件事报两遍",
      en: "What the clause wants is that the principal knows, not that it is reported twice",
    },
  },
  "principal-knows-of-the-tendency": {
    clauses: ["2.2d", "2.2e"],
    open: {
      zh: "入户和书面报告从何时起，校长自己发现的怎么办",
      en: "From when visit and written report are wanted, and what if the principal sees it",
    },
    chosen: {
      zh: "从校长知道之时起，不论是谁告诉校长的；校长自己发现的，记为已报告校长，经办写校长，同样从那时起",
      en: "From when the principal knows, whoever it was that told; where the principal sees it, that is put down as a report to the principal, made by the principal, and counts from then",
    },
    why: {
      zh: "下一步由学校组织，校长知道了就可以组织",
      en: "The school arranges the next step, and can as soon as the principal knows",
    },
  },
  "tendency-visit-finds-the-reason": {
    clauses: ["2.2d"],
    open: { zh: "入户要做到什么，要见到谁", en: "What the visit must achieve, and who must be met" },
    chosen: {
      zh: "两件都要：以劝其返校为目的，见到监护人或者学生本人；问明为什么不想上学，记在缺课原因一栏，还在上学的也记在那里。一次上门办不完的，可以分几次",
      en: "Two things: it is made to keep or bring the child in school, and guardian or child is met; and it finds out why the child would leave, which is put down as the reason for staying away even while the child still attends. If one visit does not do, several may",
    },
    why: { zh: "条文写的是了解和劝复两件", en: "The clause names both, to learn how things stand and to persuade" },
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
      zh: "自校长知道起，以一个上学日之内为目标，只作提示，不算逾期",
      en: "Aim at one school day from when the principal knows; advisory only, never overdue",
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
      zh: "与入户同时开始：自校长知道起，目标与入户相同，以一个上学日之内为目标，只作提示，不算逾期；不等入户办完，也不以见到人为前提",
      en: "It starts together with the visit, from when the principal knows, and has the same aim: one school day; advisory only, never overdue. It waits neither for the visit to be made nor for anybody to be met",
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
};
