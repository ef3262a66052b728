import type { Reading } from "../../../rules/policy.js";
import { sameDay, within } from "../../../rules/words.js";

/** Choices about the ladder and the monthly report. */
export type LadderReading =
  | "parents-start-the-search"
  | "search-together"
  | "until-the-child-is-found"
  | "two-persuasions-and-a-week"
  | "a-week-is-five-school-days"
  | "whereabouts-on-record"
  | "list-target"
  | "centre-opens-the-procedure"
  | "unknown-whereabouts-wait-for-nothing"
  | "report-together"
  | "both-recipients"
  | "working-away-on-record"
  | "both-persuade"
  | "one-report-each-month"
  | "report-goes-to-the-centre"
  | "five-parts"
  | "nil-reports-too"
  | "mismatch-is-no-concealment";

/** What section 二, 4 to 6, leaves open. */
export const ladderReadings: Readonly<Record<LadderReading, Reading>> = {
  "parents-start-the-search": {
    clauses: ["2.4c"],
    open: { zh: "共同查找从何时起", en: "From when both search" },
    chosen: {
      zh: "从家长报告孩子放学后没有回家起；家长没有报告的，不列出",
      en: "From the parents' report that the child has not come home; without one nothing is listed",
    },
    why: { zh: "家里的情况只有家长知道", en: "Only they know what happens at home" },
  },
  "search-together": {
    clauses: ["2.4c", "2.5e"],
    general: "G22",
    open: { zh: "怎样算共同查找", en: "When both have searched" },
    chosen: {
      zh: "有一次查找下落的记录，参加的有学校，也有监护人；找没找到都算。父母拒绝或者联系不上的，学校查找，并写明监护人没有参加的原因即算",
      en: "One record of a search in which both school and guardian took part, whatever came of it. Where parents refuse or cannot be reached the school searches and says why the guardian did not take part",
    },
    why: { zh: "条文写的是学校和父母", en: "The clause names school and parents" },
  },
  "until-the-child-is-found": {
    clauses: ["2.4c", "2.5e"],
    open: { zh: "没有时限的查找什么时候停", en: "When a search without a deadline stops" },
    chosen: {
      zh: "查找一次即办结。孩子已经到家或者到校的，不再需要：放学未归的，由家长报告或者学校登记已经到家或者到校；去向不明的，登记为去向明确",
      en: "One search completes it. Once the child is home or at school nothing more is needed: for one that had not come home, when parents or school put down that it has; for an untraceable one, when the whereabouts are put down as known",
    },
    why: { zh: "找到了就不必再找", en: "Who is found need not be looked for" },
  },
  "two-persuasions-and-a-week": {
    clauses: ["2.5b"],
    general: "G1",
    open: {
      zh: "两次劝返和一周是先后还是同时，是不是同一次旷课，“以上”含不含本数",
      en: "Whether the week follows the two persuasions, whether both are of one absence, and whether exactly a week will do",
    },
    chosen: {
      zh: "三个条件都满足即产生，不分先后：这一次缺课满一周，这一次缺课里两次劝返没有成功，去向明确。满一周当天就算。劝返和一周都是同一次缺课的；来了一阵又不来的，劝返次数和一周都重新计，登记为疑似辍学的也一样",
      en: "As soon as all three hold, in whatever order: the absence has reached a week, two persuasions in it were in vain, and the whereabouts are known. Exactly a week will do. Persuasions and week are both of one and the same absence: who came back for a while and stays away again begins anew with both, also where the child was put down as a suspected dropout",
    },
    why: {
      zh: "原文写“经学校2次劝返后，仍旷课达一周以上”，是接着的一件事：九月的劝返不能与十一月的旷课相加。不分先后的更早，对孩子更有利；“以上”包括本数",
      en: "The clause tells of one thing that goes on: persuaded twice, and still away; September's persuasions do not join November's absence. In whatever order it comes earlier and is better for the child; and the word includes the number itself",
    },
  },
  "a-week-is-five-school-days": {
    clauses: ["2.5b"],
    general: "G4",
    open: { zh: "“一周”是五个上学日还是七天", en: "Whether a week is five school days or seven days" },
    chosen: {
      zh: "连续五个上学日，每天整天无故没有到校，第五天放学时算满；周末、假期不算也不中断",
      en: "Five school days on end, each missed wholly and without cause, full when the fifth ends; weekends and holidays neither count nor interrupt",
    },
    why: {
      zh: "旷课只在上学日发生，放假不能凑成一周",
      en: "Truancy happens on school days, and a holiday cannot make up the week",
    },
  },
  "whereabouts-on-record": {
    clauses: ["2.5b", "2.5d", "2.5e"],
    open: { zh: "怎样算去向明确、去向不明", en: "When the whereabouts are known or unknown" },
    chosen: {
      zh: "以登记的去向为准：登记为去向明确的走名单，登记为去向不明的走报告查找。联系上了家长、家长也说不出孩子在哪里的，学校当天登记为去向不明；还没有联系上家长的，先登记为未查明，由班主任继续追踪，当天仍联系不上的，也登记为去向不明",
      en: "By what is on record: known leads to the list, untraceable to report and search. Where the parents were reached and cannot say where the child is, the school puts it down as untraceable that day; where they have not been reached yet, it is put down as not established and the homeroom teacher goes on tracing; if they still cannot be reached that day, as untraceable too",
    },
    why: {
      zh: "去向由人查明；查不出来就是不明，不能一直等",
      en: "Where a child is, people find out; what cannot be found out is unknown and does not wait",
    },
  },
  "list-target": {
    clauses: ["2.5b"],
    general: "G9",
    open: { zh: "报名单没有时限", en: "The list has no deadline" },
    chosen: {
      zh: "以一个上学日之内为目标，只作提示，不算逾期；报的是学生名单，要书面，报送以后由中心掌握",
      en: "Aim at one school day; advisory only, never overdue; what goes is a list of pupils, in writing",
    },
    why: { zh: "条件满足时缺课已有一周", en: "By then the absence has lasted a week" },
    target: within(1, "schoolDay"),
  },
  "centre-opens-the-procedure": {
    clauses: ["2.5c"],
    open: {
      zh: "由学校还是由中心启动程序，程序是什么",
      en: "Whether school or Centre opens the procedure, and what it is",
    },
    chosen: {
      zh: "学校报名单，中心启动，有启动的记录即算；程序的内容就是第三节的各项要求。一次缺课启动一次；没有时限，不设目标日",
      en: "The school sends the list and the Centre opens it, by a record; what it holds is the third section. Once for one absence; no deadline and no target day",
    },
    why: { zh: "名单报给中心，接着写启动", en: "The list goes to the Centre, and the opening follows on it" },
  },
  "unknown-whereabouts-wait-for-nothing": {
    clauses: ["2.5d"],
    open: {
      zh: "去向不明是否也要等两次劝返和一周",
      en: "Whether unknown whereabouts wait for two persuasions and a week too",
    },
    chosen: {
      zh: "不等：登记为去向不明的，当天就报，以当天为目标，只作提示，不算逾期",
      en: "They do not: once on record as untraceable; aim at the same day, advisory only, never overdue",
    },
    why: {
      zh: "找不到的孩子无从劝返，等一周不安全",
      en: "A child that nobody can find cannot be persuaded, and waiting a week is not safe",
    },
    target: sameDay,
  },
  "report-together": {
    clauses: ["2.5d"],
    general: "G22",
    open: { zh: "学校和父母怎样共同报告", en: "How school and parents report together" },
    chosen: {
      zh: "学校的报告即算，父母一同前往或者另行报告的由学校注明；父母不肯或者联系不上的，学校单独报告并写明",
      en: "The school's report counts; that the parents came along or reported themselves is noted; where they will not or cannot be reached the school reports alone and says so",
    },
    why: { zh: "不能因为父母不来就不报", en: "That parents stay away is no reason not to report" },
  },
  "both-recipients": {
    clauses: ["2.5d"],
    general: "G22",
    open: { zh: "报告镇政府和公安机关要不要都报", en: "Whether township and police must both be told" },
    chosen: { zh: "都要报，缺哪一处列出哪一处", en: "Both; a missing one is listed" },
    why: { zh: "条文用“和”连接", en: "The clause joins them by and" },
  },
  "working-away-on-record": {
    clauses: ["2.5f"],
    open: { zh: "怎样算外出务工", en: "When a pupil has gone away to work" },
    chosen: {
      zh: "由学校登记为外出务工的；不等确认辍学，也不等劝返次数和一周；登记为已不在外务工的，没有办的不再需要",
      en: "Once the school puts it down; neither a confirmed dropout nor a number of persuasions nor a week is waited for; once it is put down that it is over, what is open is no longer needed",
    },
    why: { zh: "条文没有写别的条件", en: "The clause names no other condition" },
  },
  "both-persuade": {
    clauses: ["2.5f"],
    general: "G22",
    open: { zh: "村（社区）和学校是一家劝还是两家都劝", en: "Whether village or school persuades, or both" },
    chosen: {
      zh: "两家各至少一次，各有各的记录；没有时限，不设目标日",
      en: "Each at least once, by a record of its own; no deadline and no target day",
    },
    why: { zh: "条文用“以及”连接", en: "The clause joins them by and" },
  },
  "one-report-each-month": {
    clauses: ["2.6a"],
    open: { zh: "月报的截止日没有写明", en: "The day by which the monthly report is due is not given" },
    chosen: {
      zh: "原文写明按月而没有写哪一天：每个自然月报一次，以当月最后一天为限，过了算逾期。下月补报上月的，写明所属月份，算逾期补办；没有写明的算下月的",
      en: "The text says monthly and names no day: once in each calendar month, by its last day, and overdue when that has passed. A report of last month made in the next names its month and is then late; one that names none is that of the next",
    },
    why: {
      zh: "条文写明了期间，没有写哪一天，期间的最后一天就是它的终点",
      en: "The period is named and its day is not; a period ends with its last day",
    },
  },
  "report-goes-to-the-centre": {
    clauses: ["2.6a"],
    open: { zh: "月报报给谁", en: "To whom the monthly report goes" },
    chosen: { zh: "报给教育中心", en: "To the Centre" },
    why: { zh: "中心发的制度，要求各校报送", en: "It is the Centre that asks its schools for it" },
  },
  "five-parts": {
    clauses: ["2.6b"],
    open: {
      zh: "五项内容是不是必须都有，“等”字后面还有没有",
      en: "Whether all five parts are needed, and what the open end of the list adds",
    },
    chosen: {
      zh: "五项写在一份月报里，少一项的不算报齐，补报的把五项写全；“等”不另加要求",
      en: "All five in one report; one that leaves out any is not complete, and one made again tells all five. The open end adds nothing",
    },
    why: { zh: "条文逐项写明一份材料的内容", en: "The clause names each part of one report" },
  },
  "nil-reports-too": {
    clauses: ["2.6a", "2.6b"],
    open: { zh: "没有辍学的月份、寒暑假要不要报", en: "Whether months without dropouts and holidays need a report" },
    chosen: {
      zh: "要报：没有辍学的，数据一项写明为零，登记为零报告；寒暑假同样",
      en: "They do: without dropouts the data say none, put down as a report of nothing; holidays likewise",
    },
    why: { zh: "不报看不出是没有还是漏了", en: "Without it nobody can tell none from forgotten" },
  },
  "mismatch-is-no-concealment": {
    clauses: ["2.6c", "2.6d"],
    open: { zh: "怎样看出瞒报、漏报", en: "What shows that something was concealed or left out" },
    chosen: {
      zh: "只提示核对：当月登记了零报告，当月又有确认的辍学，就提请教育中心核对；报告以后才确认的也提示。月末以后才补报的，不在这里比较。是不是瞒报、漏报由人查明，系统不作这个结论",
      en: "A comparison is pointed out and nothing else: a report of nothing and a dropout confirmed in the same month; also where it was confirmed after the report. One made after the month is not compared here. Whether anything was concealed people find out, and it is never said here",
    },
    why: { zh: "意图无从判定", en: "Intent cannot be worked out" },
  },
};
