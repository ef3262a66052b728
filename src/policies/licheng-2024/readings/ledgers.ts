import type { Reading } from "../../../rules/policy.js";
import { namedInTrigger, within } from "../../../rules/words.js";

/** The ids of these readings. */
export type LedgerReading =
  | "one-ledger"
  | "platform-entry-on-record"
  | "update-from-the-next-month"
  | "update-though-nothing-changed"
  | "when-a-case-may-be-closed"
  | "closing-target"
  | "form-by-the-school"
  | "form-has-two-contents"
  | "time-off-is-put-down-apart"
  | "one-form-serves"
  | "follow-up-is-a-contact"
  | "back-or-approved-anew"
  | "last-day-target";

/** What ledgers and forms leave open (三). */
export const ledgerReadings: Readonly<Record<LedgerReading, Reading>> = {
  "one-ledger": {
    clauses: ["2.2b", "3a"],
    open: { zh: "“控辍保学台账”和“工作台账”是一本还是两本", en: "One ledger or two: two names are used" },
    chosen: {
      zh: "是一本：列入一次即可，平台录入另行记录",
      en: "One: a single row will do; the platform is put down apart",
    },
    why: {
      zh: "前一处写按要求填报，后一处写怎样建，是同一件事",
      en: "The one place says that it is filled in, the other how it is kept",
    },
  },
  "platform-entry-on-record": {
    clauses: ["3c"],
    open: { zh: "怎样知道已经录入平台", en: "What shows the entry on the platform" },
    chosen: {
      zh: "由经办单位登记已录入；系统不连接平台",
      en: "The school or office puts it down; the program is not connected to the platform",
    },
    why: { zh: "平台的接口不在原文", en: "The text does not tell how the platform is reached" },
  },
  "update-from-the-next-month": {
    clauses: ["3d"],
    open: {
      zh: "个案当月要不要更新，没有个案的月份要不要",
      en: "Is an update wanted in the month of the first case, and in months without one",
    },
    chosen: {
      zh: "月初有确认辍学、尚未销号的个案（含已返校的）的月份要，教办看应入未入、不在班的儿童；当月新建的从下个月起，没有个案的月份不要；当月个案全部销号的，不再需要。没有登记住地村居的儿童，系统看不到",
      en: "In months at whose beginning there are confirmed dropouts whose case is not closed, be they back or not, for an office children not enrolled and in no class; one opened in a month counts from the next, and months without cases ask for nothing; where all are closed in the month it is no longer wanted. A child whose village or community is not on record is not seen",
    },
    why: {
      zh: "新建就是当月的更新，没有内容的台账无从更新",
      en: "Opening a row is the update of its month, and an empty ledger has nothing to update",
    },
  },
  "update-though-nothing-changed": {
    clauses: ["3d"],
    open: { zh: "没有变化的月份还要不要更新", en: "Is an update wanted where nothing changed" },
    chosen: { zh: "要：核对一遍并登记一次，就是更新", en: "Yes: to go through it and put that down is an update" },
    why: { zh: "条文写每月一次，不问有没有变化", en: "The clause says once a month, changed or not" },
  },
  "when-a-case-may-be-closed": {
    clauses: ["3e"],
    general: "G20",
    open: { zh: "什么时候该销号", en: "When a case is due to be closed" },
    chosen: {
      zh: "确认或疑似辍学的学生已经到校，复学手续也办结的；谁销、写什么依据都算；教办台账上的应入未入儿童，入班就读后由教办销号，改登记为否的不必另销。因转学、死亡等结束的，系统不提示，由学校自行销号",
      en: "Once a child that was put down attends again and the formalities are complete, whoever closes it and on whatever ground; a child on an office's ledger once it is in a class, by the office, unless it is put down as no longer not enrolled. What ends by transfer, death and the like is closed by the school without being told",
    },
    why: { zh: "通知没有写条件；这是最少的两样", en: "The notice names none; these two are the least" },
  },
  "closing-target": {
    clauses: ["3e"],
    general: "G9",
    open: { zh: "该销号的多久销", en: "How soon it is closed" },
    chosen: {
      zh: "以一个月为目标，跟着下一次更新办；只作提示，不算逾期",
      en: "A month, along with the next update; advisory only, never overdue",
    },
    why: { zh: "台账一个月更新一次", en: "The ledger is updated once a month" },
    target: within(1, "month"),
  },
  "form-by-the-school": {
    clauses: ["3f", "3h", "3i"],
    open: {
      zh: "表由谁建，没有学籍的延缓入学儿童找谁",
      en: "Who makes the form, and who for a deferred child without a school",
    },
    chosen: {
      zh: "由学校建；延缓入学的，由将要接收的学校建和跟进；没有登记接收学校的，由住地教办先督促落实学校并登记",
      en: "The school; for a deferred child the school that is going to take it; where none is on record, the office where it lives first sees to it that one is found and put down",
    },
    why: { zh: "表跟着学生走，入学后正好接上", en: "The form goes with the pupil, and is at hand when it enters" },
  },
  "form-has-two-contents": {
    clauses: ["3g"],
    open: { zh: "表里最少写什么", en: "What a form must tell at least" },
    chosen: {
      zh: "学生具体信息、劝返工作情况，两样都写才算；可以分几次补",
      en: "The particulars and the persuasion carried out, both, be it in several records",
    },
    why: {
      zh: "附件的栏目不在原文，只能按正文点名的看",
      en: "The fields of the annex are not in the text: what the clause names is asked for",
    },
  },
  "time-off-is-put-down-apart": {
    clauses: ["3h", "3i"],
    open: {
      zh: "系统怎样知道学生延缓入学或休学，何时期满",
      en: "How it is known that a child has time off, and until when",
    },
    chosen: {
      zh: "批准要登记并写明期满日；休学离班的，另作离班登记",
      en: "The approval is put down with its last day; of one that leaves its class the leaving is put down as well",
    },
    why: { zh: "没有期满日就无从提醒", en: "Without the last day nobody can be reminded" },
  },
  "one-form-serves": {
    clauses: ["3h"],
    open: { zh: "以前辍学时建的表算不算", en: "Does a form made for an earlier dropout serve" },
    chosen: { zh: "算：延缓入学、休学的有表即可", en: "Yes: during time off a form that is there will do" },
    why: {
      zh: "休学、延缓入学不另立个案，已有的表接着用",
      en: "Time off opens no case of its own, and the form that is there is carried on",
    },
  },
  "follow-up-is-a-contact": {
    clauses: ["3i"],
    open: { zh: "怎样算跟进", en: "What a follow-up is" },
    chosen: {
      zh: "批准以后、办结手续以前，为了解其入学、复学情况而见到人的家访或谈话，或者接通的电话",
      en: "After the approval and before the formalities are complete, a visit or talk to see how the entry or return stands at which somebody was met, or an answered call",
    },
    why: { zh: "监测就是隔一段时间问一问", en: "To watch is to ask from time to time" },
  },
  "back-or-approved-anew": {
    clauses: ["3i"],
    open: { zh: "期满了没有复学，又批准延期的怎么办", en: "What if it does not return, and more time is approved" },
    chosen: {
      zh: "延缓入学、休学期满前，学校应为学生办结入学或复学手续；经有权批准的单位重新批准并写明新的期满日的，登记时注明代替原来的批准，原来的一次随之了结（显示为已撤回），按新的期满日另起一次",
      en: "Before the time off ends the school completes the formalities of entry or return. Where those who may do so approve it anew with another last day, that is put down in place of the old approval: the old step is over (shown as withdrawn), and another one begins with the new day",
    },
    why: { zh: "两种情况都已有着落", en: "Either way it has been seen to" },
  },
  "last-day-target": {
    clauses: ["3i"],
    general: "G9",
    open: { zh: "复学的“及时”是几天", en: "How soon a return is prompt" },
    chosen: {
      zh: "以批准里的期满日为目标；只作提示，不算逾期",
      en: "The last day named in the approval; advisory only, never overdue",
    },
    why: {
      zh: "期满以前是依法在外，期满就该回来",
      en: "Until then the child is away by right, and after it should be back",
    },
    target: namedInTrigger("until"),
  },
};
