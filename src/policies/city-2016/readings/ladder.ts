import type { Reading } from "../../../rules/policy.js";
import { sameDay, within } from "../../../rules/words.js";

/** The choices that the ladder's text leaves open. */
export type LadderReading =
  | "half-day-without-leave"
  | "what-half-a-day-is"
  | "half-day-report-target"
  | "what-is-without-cause"
  | "whole-day-known-at-its-end"
  | "homeroom-teacher-in-person"
  | "one-visit-serves-several-steps"
  | "second-day-by-school-days"
  | "visit-on-the-second-day-itself"
  | "who-is-a-school-leader"
  | "visit-finds-the-reason"
  | "what-counts-as-an-attempt"
  | "attempts-on-end"
  | "twice-at-the-door-in-vain"
  | "report-after-failure-target"
  | "both-recipients"
  | "report-until-the-return"
  | "all-three-parties"
  | "joint-persuasion-after-report"
  | "a-finding-ends-no-absence";

/** The persuasion ladder (二（一）2 三要): what is open, what was chosen, and why. */
export const ladderReadings: Readonly<Record<LadderReading, Reading>> = {
  "half-day-without-leave": {
    clauses: ["2.1.2h"],
    general: "G6",
    open: { zh: "“半天未上学”未写“无故”", en: 'The half-day step does not say "without cause"' },
    chosen: {
      zh: "事先或事后批准的请假不触发报告；事后补批的，已经列出的要求随之撤回，不再算作没有办，记录保留",
      en: "Approved leave, given before or after, calls for no report; where it is approved afterwards, what had been listed is withdrawn and is no failing, and the record stays",
    },
    why: { zh: "请假获准的缺课不是本条要防的情形", en: "An absence with leave is not what the step guards against" },
  },
  "what-half-a-day-is": {
    clauses: ["2.1.2h"],
    general: "G4",
    open: { zh: "“半天”怎样算，何时算满", en: "What half a day is, and when it is full" },
    chosen: {
      zh: "一个上午或者一个下午的课整个没有来，到这半天放学时算满；迟到、早退、缺一节课而点名为到校的，不算",
      en: "A whole morning or a whole afternoon missed, full when that half day ends; coming late, leaving early or missing one lesson, with attendance on record, is not",
    },
    why: {
      zh: "学校按上午、下午点名；没有过完的半天还不知道来不来",
      en: "Schools take the register by morning and afternoon; and before the half day is over the child may still come",
    },
  },
  "half-day-report-target": {
    clauses: ["2.1.2h"],
    general: "G9",
    open: { zh: "报告没有时限", en: "The report has no deadline" },
    chosen: { zh: "以当天为目标，只作提示，不算逾期", en: "Aim at the same day; advisory only, never overdue" },
    why: {
      zh: "下一步要求当天家访，报告不宜更晚",
      en: "The next step is due the same day, so the report should not come later",
    },
    target: sameDay,
  },
  "what-is-without-cause": {
    clauses: ["2.1.2i", "2.1.2j"],
    general: "G6",
    open: {
      zh: "“无故”怎样算，第二天的一步没有再写“无故”",
      en: 'What "without cause" means; the step of the second day does not repeat it',
    },
    chosen: {
      zh: "没有批准的请假就是无故，原因还不清楚的先按无故；只请了假而没有批准的也是。事后补批的，已经列出的要求随之撤回，不再算作没有办，记录保留。第二天的一步同样如此",
      en: "Absence without approved leave, for the time being also where the cause is unknown or leave was asked for and not approved. Where leave is approved afterwards, what had been listed is withdrawn and is no failing, and the record stays. The same holds for the second day",
    },
    why: {
      zh: "等原因查清再联系就晚了；第二天接着第一天，说的是同一次缺课",
      en: "Waiting for the cause would be too late; and the second day goes on from the first, in one absence",
    },
  },
  "whole-day-known-at-its-end": {
    clauses: ["2.1.2i"],
    general: "G5",
    open: {
      zh: "一天的缺课到放学才能确定，而家访要求当天",
      en: "A whole day's absence is known only at its end, yet the contact is due that day",
    },
    chosen: {
      zh: "当天24时前有效；当天更早的联系同样算数",
      en: "Due by the end of the day; a contact earlier that day counts as well",
    },
    why: {
      zh: "上午已经联系过家长的，不必再联系一次",
      en: "A guardian reached in the morning need not be reached again",
    },
  },
  "homeroom-teacher-in-person": {
    clauses: ["2.1.2i", "2.1.2j", "2.1.1c", "2.1.1d", "2.1.1g", "2.2d", "2.2f", "2.2g"],
    open: {
      zh: "同事代为联系、祖辈代替家长，是否算数",
      en: "Whether a colleague's visit or call counts, and grandparents in place of the parents",
    },
    chosen: {
      zh: "要班主任本人家访，或者本人与家长通上电话；临时代理班主任的，以班主任的身份记录。受监护人委托照管孩子的祖辈等家人，在联系、家访、劝复、联络家人各条（二（一）2 三要，二（二）第2句，二（三）第3句 其一）也算家长，记录时同记为监护人；处罚、责令、批评教育、通知、追究法律责任各条（二（一）1，二（二）第3句）只指父母或者其他监护人，祖辈等不能代替；领回（二（三）第3句 其二）也只指监护人",
      en: "The homeroom teacher visits or telephones in person; whoever stands in as homeroom teacher is recorded as such. Grandparents and others to whom the guardian has entrusted the child count as the family and are recorded as guardian in the clauses on contact, visits and persuasion (2.1.2i to 2.1.2l, 2.2d, 2.3d); those on penalties, orders, admonition, notices and liability (2.1.1c, 2.1.1d, 2.1.1g, 2.2f, 2.2g) mean parents and other guardians only, and so does fetching the child (2.3e)",
    },
    why: {
      zh: "条文点名班主任，并且写“必须”；留守儿童的家里常常只有祖辈",
      en: "The clause names the homeroom teacher and says must; with children left behind often only grandparents are at home",
    },
  },
  "one-visit-serves-several-steps": {
    clauses: ["2.1.2i", "2.1.2j"],
    open: {
      zh: "一次家访能否同时算作几步，家中无人是否算家访",
      en: "Whether one visit may serve several steps, and whether a visit counts when nobody is at home",
    },
    chosen: {
      zh: "一条记录可以同时满足几步；第一天的家访要见到监护人或学生，家中无人的，当天还要再打电话或再去。第二天校领导上门而家中无人的，算去过，但还没有劝，要再上门，见到监护人或学生才算劝复；原因可以在上门时向邻居、亲友当面问明。两步一样：到当天24时还没有办完的，整步列为逾期，还缺什么逐样写明，已经去过的不再要求去，学生没有到校的，以后办完算逾期补办。没有见到人的上门，不算一次劝复",
      en: "One record may serve several steps; the visit of day one must meet the guardian or the child, and where nobody was at home a call or another visit is still wanted that day. A leader who finds nobody at home on day two has called there but persuaded nobody, so that another visit is wanted on which guardian or child is met; the reason may be learnt from a neighbour or relative asked there. In both steps alike, what is not complete by the end of the day is overdue as a whole, with what is missing named; a visit that was made is not asked for again, and while the child stays away the rest may still be done, late. A visit that met nobody is no persuasion",
    },
    why: {
      zh: "第一天家访与电话沟通并列，要的都是同家里说上话；第二天写的是上门、问明原因、劝复，没有见到人、原因没有问明，都没有办完。逾期说的是这一步没有办完，不是认定谁有过错",
      en: "On day one visit and call stand side by side, and both are for speaking with the family; for day two the text names the visit, the reason and the persuasion, and without either it is not done. Overdue says that the step is not complete, and finds nobody at fault",
    },
  },
  "second-day-by-school-days": {
    clauses: ["2.1.2j"],
    general: "G5",
    open: {
      zh: "“第二天”从何时起算，休息日算不算",
      en: 'From when the "second day" counts, and whether rest days count',
    },
    chosen: {
      zh: "第一个整天缺课的上学日为第一天，下一个上学日为第二天；第二天第一节次缺席即触发，学生到校即失效",
      en: "The first whole school day missed is day one, the next school day is day two; the step opens at the first session missed on it, and ends when the child turns up",
    },
    why: {
      zh: "等第二天结束再家访就已经不是第二天了",
      en: "Waiting for the second day to end would make a visit on the second day impossible",
    },
  },
  "visit-on-the-second-day-itself": {
    clauses: ["2.1.2j"],
    open: {
      zh: "第二天的家访没有写“当天”，第三天去算不算及时",
      en: 'The visit of the second day is not said to be due "the same day": is the third day in time',
    },
    chosen: {
      zh: "第二天当天24时前见到人劝过，又问明了原因，才算及时；有一样到第三天或更晚才办的，学生还没有到校，照样记为已办，但算逾期",
      en: "It is in time when persuasion and reason are both there by the end of the second day; where either comes on the third or later, the child still away, it is recorded as done, and late",
    },
    why: {
      zh: "条文把这一步定在第二天，一天一步：第一天写明当天，第三天就到了劝复无效要报告的时候，第二天的一步拖到第三天就失去了位置；又写“必须”，不是模糊的时限。使用者如不按当天，可以改这一条",
      en: "The text ties this step to the second day, one step a day: the first day's is said to be due that day, and by the third the report of failed persuasion may be due, so a visit put off to it has lost its place; and it says must, which is no vague word. A host that reads it otherwise may change the rule",
    },
  },
  "who-is-a-school-leader": {
    clauses: ["2.1.2j"],
    open: { zh: "“学校领导”包括谁", en: 'Who is a "school leader"' },
    chosen: {
      zh: "校长、副校长，以及学校党组织的书记、副书记（记为学校领导）；中层干部不算",
      en: "The principal and the vice-principals, and the secretaries of the school's Party organisation, who are recorded as school leaders; not the heads of offices",
    },
    why: {
      zh: "通常所指的校级领导；中层领导在同条“一要”中另有名称",
      en: "The usual meaning; middle leaders have a name of their own in the same section",
    },
  },
  "visit-finds-the-reason": {
    clauses: ["2.1.2j"],
    open: { zh: "家访要有什么结果", en: "What the visit must yield" },
    chosen: {
      zh: "两件都要：亲自上门、以劝其返校为目的，见到监护人或学生本人；亲自上门时问明原因并记录。可以分几次完成",
      en: "Two things: a visit in person made to bring the child back, on which guardian or child is met; and the reason, learnt on a visit in person, on record. If need be on several visits",
    },
    why: { zh: "条文同时要求问明原因和劝复", en: "The clause asks for the reason as well as for persuasion" },
  },
  "what-counts-as-an-attempt": {
    clauses: ["2.1.2k"],
    general: "G7",
    open: { zh: "什么算一次劝复，怎样算无效", en: "What counts as a persuasion, and when it has failed" },
    chosen: {
      zh: "本校教职工以返校为目的、当面或接通电话的联系算一次；同一人同一天对同一对象的多次联系算一次，换人去劝的、劝了家长又劝学生本人的另算；父母都是监护人，同一人同一天先后找父亲、母亲的，算一次；此后第一个未请假的上学日节次仍未到校即为无效",
      en: "A contact by the school's staff, face to face or by an answered call, made to bring the child back; several by one person with one side on one day are one; by another person, or with the child beside the guardian, they are more; father and mother are both the guardian, so calling one after the other is one; it failed if the child is still absent at the first session without leave of a later school day",
    },
    why: {
      zh: "只问原因或无人接听的联系没有劝的内容；同一天接连几次联系说的是一件事，不能凑成两次无效，而换一个人去劝、当面劝孩子本人，是另一番劝说",
      en: "A call that nobody answers, or that only asks why, persuades nobody. Several contacts on one day are one matter and must not be made up into two failures; another person, or the child itself, is another persuasion",
    },
  },
  "attempts-on-end": {
    clauses: ["2.1.2k"],
    general: "G7",
    open: { zh: "“连续两次”如何计", en: 'What "two on end" means' },
    chosen: {
      zh: "同一次缺课之内、中间没有到校；到校即重新计数",
      en: "Within one run of absence, with no attended session between; a return starts the count afresh",
    },
    why: { zh: "学生回来过，前一次劝复就不是无效", en: "Where the child came back, the persuasion had not failed" },
  },
  "twice-at-the-door-in-vain": {
    clauses: ["2.1.2k"],
    general: "G7",
    open: {
      zh: "上门几次都没有见到人，算不上劝复，是不是就不用报告",
      en: "Nobody is ever met at the door, so no persuasion is made: is no report owed",
    },
    chosen: {
      zh: "同一次缺课中，学校以返校为目的亲自上门满两次，不论见没见到人，此后学生仍未到校的，同样要报告；同一人同一天对同一对象的几次上门算一次；只有电话没有打通的不算",
      en: "Two calls at the door in one run of absence, in person and to bring the child back, whether or not anybody was met, after which the child is still absent, call for the report as well; several by one person with one side on one day are one; unanswered telephone calls alone do not count",
    },
    why: {
      zh: "找不到的孩子比劝不动的更要紧，不能因为家里没有人就一直不报告；上门是尽了力的，没有打通的电话说明不了什么",
      en: "A child who cannot be found matters more than one who cannot be persuaded, and an empty house must not keep the report away for ever; a call at the door is a real effort, an unanswered telephone shows little",
    },
  },
  "report-after-failure-target": {
    clauses: ["2.1.2k"],
    general: "G9",
    open: { zh: "“按程序”没有时限", en: '"By procedure" names no day' },
    chosen: {
      zh: "以一个上学日之内为目标，只作提示，不算逾期",
      en: "Aim at one school day; advisory only, never overdue",
    },
    why: { zh: "模糊时限不能产生逾期", en: "A vague word alone makes nothing overdue" },
    target: within(1, "schoolDay"),
  },
  "both-recipients": {
    clauses: ["2.1.2k"],
    general: "G22",
    open: { zh: "“和”连接的两个报告对象是否都要报", en: "Whether both recipients are wanted" },
    chosen: { zh: "两处都要报告", en: "Both" },
    why: { zh: "“和”表示并列", en: 'They are joined by "and"' },
  },
  "report-until-the-return": {
    clauses: ["2.1.2k"],
    open: {
      zh: "学生已经返校的，两次无效的报告还要不要",
      en: "Whether the report after two failures is still wanted once the child is back",
    },
    chosen: {
      zh: "不要：到校一节，或者离校，这一次缺课即告结束，没有报告的不再需要，也不算逾期；已经报告的保留记录；再次缺课的，重新计数。缺课当中离校而没有学校确认接收的，不论写的是转学、除名还是别的，另外逐日列为没有单位在办的学生，直到说清去向",
      en: "It is not: one session attended, or leaving the school, ends this absence, and a report not made is no longer needed and never overdue; one made stays on record; in another absence the count begins afresh. A child that leaves in the midst of an absence, as a transfer, struck off or otherwise, and whom no school confirms to have taken in, is listed day by day as one of whom nobody is asked anything, until it is known where it went",
    },
    why: {
      zh: "报告是为了三方去劝，人回来了就不必劝",
      en: "The report is made so that the three persuade together, which a child who is back does not need",
    },
  },
  "all-three-parties": {
    clauses: ["2.1.2l"],
    general: "G22",
    open: { zh: "三方是否必须都参加", en: "Whether all three parties must take part" },
    chosen: {
      zh: "至少有一次三方同时参加才算完成；有一方缺席、改日再来的，另两方也要再到一次",
      en: "Done when all three have taken part together at least once; where one was missing, the others come again with it",
    },
    why: { zh: "“联合”是一起去，分头各去一次不是联合", en: "Joint means together; each going once is not joint" },
  },
  "joint-persuasion-after-report": {
    clauses: ["2.1.2l"],
    open: { zh: "联合劝导从何时开始，没有时限", en: "From when the joint persuasion is wanted; no time is set" },
    chosen: {
      zh: "同一次缺课中镇政府第一次收到劝复无效的报告起，学生返校止；不设目标日",
      en: "From the first report of failed persuasion to the township in a run of absence until the child is back; no target day",
    },
    why: {
      zh: "镇政府知情后才能参加；由谁牵头原文没有写",
      en: "The township can take part once it has been told; the text does not say who leads",
    },
  },
  "a-finding-ends-no-absence": {
    clauses: ["2.1.2l"],
    general: "G19",
    open: {
      zh: "确认辍学以后，联合劝导还要不要",
      en: "Whether joint persuasion is still wanted once the dropout is confirmed",
    },
    chosen: {
      zh: "还要：确认辍学不结束缺课，学生没有到校、也没有离校的，这一次缺课和已经开始的要求都继续",
      en: "It is: a confirmed dropout ends no absence; while the child neither attends nor leaves the school, the run and what it has called for go on",
    },
    why: {
      zh: "条文要劝的正是辍学学生；认定是记账，不是返校",
      en: "Dropouts are the very ones to be persuaded; the finding puts a case on the books and brings nobody back",
    },
  },
};
