import type { Reading } from "../../../rules/policy.js";
import { endOfPeriod, sameDay } from "../../../rules/words.js";

/** Choices about screening, attendance and the gate. */
export type RegistrationReading =
  | "catchment-taken-for-granted"
  | "screening-each-school-year"
  | "nobody-missed-is-not-judged"
  | "ledger-after-each-screening"
  | "ledgers-in-the-text"
  | "found-by-the-school"
  | "until-the-child-is-back"
  | "no-dropout-is-counted"
  | "headcounts-on-record-each-day"
  | "half-days-and-lessons"
  | "told-the-same-day"
  | "contact-tells-where"
  | "contact-tells-why"
  | "contact-the-same-day"
  | "one-contact-may-serve-both"
  | "attendance-returns-each-day"
  | "leaders-told-the-same-day"
  | "who-is-registered-at-the-gate"
  | "all-three-conditions"
  | "time-spent-at-school"
  | "archived-by-the-end-of-term";

/** What section 二, 1 to 4, leaves open. */
export const registrationReadings: Readonly<Record<RegistrationReading, Reading>> = {
  "catchment-taken-for-granted": {
    clauses: ["2.1b"],
    open: { zh: "划定片区是不是一项要求", en: "Whether drawing the area is asked for" },
    chosen: {
      zh: "条文以已经划定为前提：没有划定片区的记录，只作提示；片区里有哪些村由记录该文件的人掌握",
      en: "The clause takes it for granted: without a record of it the matter is only pointed out; which villages lie in the area the holder of the paper knows",
    },
    why: { zh: "没有片区，排查就没有范围", en: "Without an area there is nothing to screen" },
  },
  "screening-each-school-year": {
    clauses: ["2.1c"],
    general: "G9",
    open: { zh: "多久排查一次", en: "How often the school screens" },
    chosen: {
      zh: "每学年至少一次，以学年末为目标，只作提示，不算逾期；宜在秋季开学以前",
      en: "Once in a school year at least, by its end; advisory only, never overdue; best before the autumn term",
    },
    why: { zh: "适龄入学一年一批", en: "Each year brings new children of school age" },
    target: endOfPeriod(),
  },
  "nobody-missed-is-not-judged": {
    clauses: ["2.1c"],
    open: { zh: "“一户不落、一人不落”怎样核对", en: "How it is checked that no household and no child was missed" },
    chosen: {
      zh: "有排查的记录即算做过；有没有遗漏要有全部住户的名单，名册里没有，不判定。条文写入户；记录里不分方式，由登记的人写明是上门查的",
      en: "A record of the screening shows that it was made; that nobody was missed takes a list of all households, which is not among the records, and is not judged. The clause says from door to door; records do not tell ways of screening apart, and whoever enters it says that it was done at the door",
    },
    why: { zh: "没有名单无从核对", en: "Without the list there is nothing to check against" },
  },
  "ledger-after-each-screening": {
    clauses: ["2.1d"],
    open: { zh: "排查台账什么时候要有，多久更新", en: "When the screening ledger is wanted, and how often anew" },
    chosen: {
      zh: "每次排查以后有一份台账的记录；没有时限，不设目标日",
      en: "After each screening one ledger on record; no deadline and no target day",
    },
    why: { zh: "台账记的是排查的结果", en: "The ledger holds what the screening found" },
  },
  "ledgers-in-the-text": {
    clauses: ["2.1d", "3.3a", "3.3c"],
    open: { zh: "文件里的三种台账是不是一本", en: "Whether the three ledgers of the text are one" },
    chosen: {
      zh: "各看各的记录：排查台账按次，控辍保学台账按校，辍学学生台账按人；学校合成一本的，分别登记即可",
      en: "Each is looked at by itself: the screening ledger by screening, the dropout-control ledger by school, that of dropouts by child; a school that keeps them as one puts each down",
    },
    why: { zh: "三处条文的起因和内容不同", en: "The three clauses differ in cause and content" },
  },
  "found-by-the-school": {
    clauses: ["2.1e"],
    open: { zh: "怎样算排查发现了失学、辍学儿童", en: "When a child out of school has been found" },
    chosen: {
      zh: "学校登记为在辖区内查出的失学（从未入学）、辍学的孩子；没有登记的，系统不提示",
      en: "Once the school puts the child down as found in its area out of school: it never entered, or has left; of a child not put down nothing is listed",
    },
    why: { zh: "排查结果由学校认定", en: "It is for the school to say what it found" },
  },
  "until-the-child-is-back": {
    clauses: ["2.1e"],
    open: { zh: "孩子返校以后还要不要劝", en: "Whether persuasion is still wanted once the child is back" },
    chosen: {
      zh: "不要：已经返校或者销号的不再需要；已经劝了的保留记录。从未入学的，查出时同时登记为疑似辍学，入学到校以后即算返校；没有这样登记的，系统看不出已经入学，仍作提示",
      en: "No: once the child is back or the case closed it is no longer needed; what was done stays on record. A child that never entered is also put down as suspected when it is found, so that coming to school counts as its return; otherwise the rules cannot see that it has entered and go on listing it",
    },
    why: { zh: "劝返是为了使孩子入学", en: "It serves to bring the child to school" },
  },
  "no-dropout-is-counted": {
    clauses: ["1.2d", "2.1f"],
    open: {
      zh: "“无一人辍学”怎样计，与“不让一个学生掉队”是不是两个目标",
      en: "How not one dropout is counted, and whether leaving no pupil behind is another target",
    },
    chosen: {
      zh: "按学校看：仍处于确认辍学、没有返校的应为零，随时列出，学年末看当天；期间劝回来的不计。两句说的是一回事，只看一次。没有学籍、不在任何学校名册里的孩子列在本人名下，系统不能计入某一所学校，由查出的学校在台账和月报里写明",
      en: "By school: of confirmed dropouts who are not back there should be none, listed at any time and on the last day of the school year as of that day; who was brought back no longer counts. Both sentences say one thing and are looked at once. A child on no school's roll is listed by itself and cannot be counted to a school; the school that found it tells of it in ledger and report",
    },
    why: {
      zh: "条文先写劝返、后写无一人辍学；掉队没有另外的标准",
      en: "The clause first asks to persuade and then that nobody drops out; falling behind has no measure of its own",
    },
  },
  "headcounts-on-record-each-day": {
    clauses: ["2.2a"],
    general: "G4",
    open: {
      zh: "清点要不要记下来，怎样核对每节课",
      en: "Whether headcounts are recorded, and how each lesson is checked",
    },
    chosen: {
      zh: "每个上学日，一个班至少有一次任课教师清点的记录，班主任上自己的课也算；以当天为目标，只作提示，不算逾期。没有记录的课不说明没有清点",
      en: "On each school day a class has at least one headcount by a teacher on record, the homeroom teacher in its own lessons included; by the end of the day, advisory only, never overdue. A lesson without a record does not show that nobody counted",
    },
    why: {
      zh: "条文没有写要登记；逐节核对要有课表，记录里没有",
      en: "The clause does not ask for a record; to check lesson by lesson would take a timetable, which the records do not hold",
    },
    target: endOfPeriod(),
  },
  "half-days-and-lessons": {
    clauses: ["2.2b", "2.2c", "2.2e", "2.4a"],
    open: { zh: "按节次还是按半天看缺课", en: "Whether absence is seen by lessons or by half days" },
    chosen: {
      zh: "两种都看：点名以上午、下午为单位，规则里的“无故缺课至第1个半天”（进入第一个半天）就是上午或者下午第一节点名没有到、又没有批准的请假的那个时候，从那时起就算，不等缺满半天；点名到了而中途有一节没有到、又没有批准的请假的，由任课教师登记清点未到，另行提示，请假获准的不登记。报告学校领导、问明原因两步只看半天的点名",
      en: "Both: registers are taken by half day, and that an absence enters its first half day means that the pupil is not there at the first roll call of the morning or afternoon, with no leave granted: it counts from then on and not only once the half day is over. Who came and then, without leave, was not there for one lesson is put down by the subject teacher as not there at the headcount, and is listed apart. Telling the school's leaders, and asking why, go by half days alone",
    },
    why: {
      zh: "条文要求每节课前清点；名册只到半天",
      en: "The clause counts before every lesson, while registers go by half days",
    },
  },
  "told-the-same-day": {
    clauses: ["2.2b"],
    general: "G9",
    open: { zh: "“迅速”是多快", en: "How quick the report must be" },
    chosen: {
      zh: "以当天为目标，只作提示，不算逾期；宜在这节课之内。连续缺课的，只要求第一次报告，不逐日重复",
      en: "Aim at the same day; advisory only, never overdue; best within the lesson. Of an absence that goes on only the first report is asked for, not one each day",
    },
    why: { zh: "后面还要联系家长", en: "The parents are still to be contacted after it" },
    target: sameDay,
  },
  "contact-tells-where": {
    clauses: ["2.2c"],
    open: { zh: "怎样算联系了家长、追踪了去向", en: "When the parents were contacted and the pupil traced" },
    chosen: {
      zh: "班主任以接通的电话、家访、约谈之一联系监护人，并记明学生去向：在家、外出还是未查明；受委托照管的祖辈等，按监护人登记",
      en: "One answered call, home visit or talk of the homeroom teacher with the guardian in which it was put down that the pupil is at home, away, or not found out; grandparents and others to whom it is entrusted are recorded as guardian",
    },
    why: {
      zh: "去向决定以后走哪一步，未查明也要写明",
      en: "The whereabouts decide the next step, so that not found out is an answer too",
    },
  },
  "contact-tells-why": {
    clauses: ["2.4a"],
    open: { zh: "怎样算问明了原因", en: "When the reason was learnt" },
    chosen: {
      zh: "学校任何一名教职工与监护人的一次接通的电话、家访或者约谈，并记下缺课原因；问不出的写明不清楚",
      en: "One answered call, home visit or talk of any of the school's staff with the guardian in which the reason was put down; where it cannot be learnt that is said",
    },
    why: { zh: "条文写的是学校，没有点名班主任", en: "The clause says the school and not the homeroom teacher" },
  },
  "contact-the-same-day": {
    clauses: ["2.2c", "2.4a"],
    general: "G9",
    open: { zh: "“及时”联系是多快", en: "How prompt the contact must be" },
    chosen: { zh: "以当天为目标，只作提示，不算逾期", en: "Aim at the same day; advisory only, never overdue" },
    why: { zh: "孩子去了哪里当天就要知道", en: "Where a child is must be known that day" },
    target: sameDay,
  },
  "one-contact-may-serve-both": {
    clauses: ["2.2c", "2.4a"],
    open: {
      zh: "班主任联系和学校联系是不是两次",
      en: "Whether the homeroom teacher's contact and the school's are two",
    },
    chosen: {
      zh: "一次即可：班主任的一次联系既记下去向、又记下原因的，两步都办结",
      en: "One will do: a contact of the homeroom teacher that tells both where and why completes both steps",
    },
    why: { zh: "两条的对象和时间相同", en: "Both clauses speak of the same people at the same time" },
  },
  "attendance-returns-each-day": {
    clauses: ["2.2d"],
    general: "G4",
    open: { zh: "出勤情况多久填报一次，怎样核对", en: "How often attendance is returned, and how that is checked" },
    chosen: {
      zh: "按班，每个上学日有一份值日教师填报的记录，以当天为目标，只作提示，不算逾期；补填的写明是哪一天，算那一天的",
      en: "By class, one return by the teacher on duty on each school day, by its end, advisory only, never overdue; one filled in later names its day and serves that day",
    },
    why: {
      zh: "值日按天轮换，出勤按天记",
      en: "Duty goes round by days, and attendance is put down by the day",
    },
    target: endOfPeriod(),
  },
  "leaders-told-the-same-day": {
    clauses: ["2.2e"],
    general: "G9",
    open: {
      zh: "“缺课”“旷课”有没有区别，什么时候报告",
      en: "Whether the two words for absence differ, and when leaders are told",
    },
    chosen: {
      zh: "没有区别，都指无故没有到校；以当天为目标，只作提示，不算逾期。向校长、副校长报告都是向学校领导报告；一次缺课报告一次，不逐日重复",
      en: "They do not: both are absence without cause; aim at the same day, advisory only, never overdue. The principal and a vice-principal are school leaders; one report for one absence, not again each day",
    },
    why: { zh: "两个词并列而没有界定", en: "The two stand side by side undefined" },
    target: sameDay,
  },
  "who-is-registered-at-the-gate": {
    clauses: ["2.3a"],
    open: { zh: "登记哪些进出", en: "Which comings and goings are registered" },
    chosen: {
      zh: "走读生上学、放学不逐人登记，登记上课时间进出的；寄宿生在校期间的进出都登记。有没有逐次登记不判定",
      en: "Day pupils are not registered on arriving and going home, but in school hours; boarders are whenever they come and go in their time at school. Whether each was entered is not judged",
    },
    why: { zh: "条文的目的是管住上学时间的离校", en: "The clause is about leaving in the time at school" },
  },
  "all-three-conditions": {
    clauses: ["2.3b"],
    open: {
      zh: "正当理由、班主任签字、家长接送要不要三样都有",
      en: "Whether reason, signature and parents are all three needed",
    },
    chosen: {
      zh: "三样都要：登记的离校外出缺哪一样都不符合；理由正当不正当由登记的人判断，认为不正当的不填",
      en: "All three: an exit on record that lacks any of them is against the clause; whether a reason is proper whoever enters it judges, and leaves it out if not",
    },
    why: { zh: "条文连用三个“无”，缺一即不得离校", en: "The clause bars going out for the lack of any one" },
  },
  "time-spent-at-school": {
    clauses: ["2.3b"],
    open: {
      zh: "周末、假期统一放学回家算不算离校",
      en: "Whether going home at the weekend or for a holiday is going out",
    },
    chosen: {
      zh: "不算：住校期间中途外出才登记为离校外出；登记为寄宿的才适用",
      en: "It is not: only an exit in the midst of the time at school is put down; and only of those on record as boarders",
    },
    why: { zh: "条文写的是在校期间", en: "The clause says in the time at school" },
  },
  "archived-by-the-end-of-term": {
    clauses: ["2.3c"],
    open: { zh: "学期结束以后多少天之内存档", en: "By how many days after the end of term the register is archived" },
    chosen: {
      zh: "原文写明按学期而没有写哪一天：每学期结束时存档，以当期最后一天为限，过了算逾期。以后补存的，写明所属学期，算逾期补办。保存多久没有写明，不判定",
      en: "The text names the end of term and no day: each term, by its last day, and overdue when that has passed. A later record that names its term is then late. How long it is kept is not said and not judged",
    },
    why: {
      zh: "条文以学期结束为时点，学期的最后一天就是它的终点",
      en: "The clause names the end of term as the time, and a term ends with its last day",
    },
  },
};
