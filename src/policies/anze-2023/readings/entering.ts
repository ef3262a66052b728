import type { Reading } from "../../../rules/policy.js";
import { endOfPeriod, sameDay } from "../../../rules/words.js";

/** The ids of these readings. */
export type EnteringReading =
  | "guidance-is-an-activity"
  | "village-looks-before-the-holiday"
  | "listed-by-the-village"
  | "registered-poor-on-record"
  | "time-off-is-no-gap"
  | "watched-by-the-register";

/** What entering school leaves open (二、8（1）、（3）). */
export const enteringReadings: Readonly<Record<EnteringReading, Reading>> = {
  "guidance-is-an-activity": {
    clauses: ["2.8.1-head", "2.8.1a"],
    general: "G9",
    open: { zh: "提前多久、引导几次、以什么为凭", en: "How long ahead, how often, and what shows it" },
    chosen: {
      zh: "每学年至少开展一次入学教育引导的活动，最迟到学年结束即8月31日；面向哪些家长由学校定；只作提示，不算逾期",
      en: "At least one activity of guidance on entering school in a school year, at the latest by its end on 31 August; the school chooses the parents; advisory only, never overdue",
    },
    why: {
      zh: "学年结束就是下一学年开学之前；活动记录是看得见的凭据",
      en: "The end of the school year is just before the next opening, and the record of an activity can be seen",
    },
    target: endOfPeriod(),
  },
  "village-looks-before-the-holiday": {
    clauses: ["2.8.1b"],
    open: {
      zh: "“暑假前”到哪一天，摸了情况以什么为凭",
      en: "Until which day before the holiday is, and what shows that they looked",
    },
    chosen: {
      zh: "到校历上春季学期的最后一天为止；村（居）委会登记一次适龄儿童的摸底排查即算，摸到的孩子由村（居）委会逐名作入学信息登记；使用者给县教科局另设了校历的按它，没有的按名册上本镇排在最前的学校的校历；对村（居）委会只是期待，不算违反",
      en: "Until the last day of the spring term. One screening for children of school age put down by the committee is enough; each child it found is put down by it among those who enter school. The calendar is the bureau's own where the host gives one, else that of the first school of the town on the roll; of committees it is expected, never breached",
    },
    why: {
      zh: "放假第一天之前的最后一天就是学期最后一天",
      en: "The last day before the holiday is the last day of term",
    },
  },
  "listed-by-the-village": {
    clauses: ["2.8-head", "2.8.1-head", "2.8.1c"],
    general: "G18",
    open: {
      zh: "哪些孩子要在新学期前报名，“新学期”是哪一个，怎样算报了名",
      en: "Which children are to be enrolled before the new term, which term that is, and what shows it",
    },
    chosen: {
      zh: "村（居）委会作了入学信息登记的孩子，到下一学年第一个学期开学那一刻应当已经编入班级，已经办结入学手续的不再列出；没有的列为不符合，直到报上名为止，不说逾期；报了名又转走的，手续已经办结也不列；当年新学年以后才登记的，从再下一个学年起看。村（居）委会没有登记的孩子看不到",
      en: "A child whom the village committee put down among those who enter school is to be in a class by the moment at which the first term of the next school year opens, and is not listed once the formalities of its entry are complete; if not it is shown as not so, and never as overdue, until it is. One who enrolled and left again is not shown where the formalities were complete; one put down after the new school year began is looked at from the next one. A child whom no committee put down is not seen",
    },
    why: {
      zh: "条文写的是开学之前；即将上学的孩子由村里摸清，学校和系统都不知道还有谁",
      en: "The text says before the opening; who is about to start is found out by the village, and nobody else knows of it",
    },
  },
  "registered-poor-on-record": {
    clauses: ["2.8.3a", "2.8.3b"],
    open: { zh: "哪些学生是建档立卡家庭的", en: "Which pupils are of registered poor households" },
    chosen: {
      zh: "登记为建档立卡家庭经济困难的；何时登记、何时停止由使用者按扶贫部门的名单决定；已经完成义务教育的不算",
      en: "Those on record as such; the host puts it down, and ends it, by the list of the department in charge; one who has finished compulsory education is none",
    },
    why: { zh: "名单不由县教科局定，系统不能推断", en: "The list is not the bureau's, and cannot be inferred" },
  },
  "time-off-is-no-gap": {
    clauses: ["2.8.3a"],
    general: "G20",
    open: {
      zh: "批准休学、延缓入学的，算不算没有入学",
      en: "Whether one with approved time off counts as not at school",
    },
    chosen: {
      zh: "不算：批准以后、办结复学手续以前视为符合；复学以后再离校的重新列出。登记了期满日、期满没有回来的，系统另有期满提示",
      en: "No: from the approval until the return is completed it is so; one who leaves again after that is listed anew. Where a last day is on record, the software tells apart of those who are not back after it",
    },
    why: { zh: "依规定暂不上学不是辍学", en: "To be away by right is no dropout" },
  },
  "watched-by-the-register": {
    clauses: ["2.8.3b"],
    general: "G9",
    open: { zh: "怎样算“动员入学”的，“实时”监测怎样做", en: "Who was won over, and what watching in real time is" },
    chosen: {
      zh: "办结过入学、复学手续的算动员入学的，一般新生也会列入，多看不算错；缺课满半天，学校就与家里联系一次，说上话才算；当天为目标，只作提示，不算逾期",
      en: "Those whose formalities of entry or return were completed, new pupils who needed no winning over among them, which does no harm; once half a day is missed the school speaks with the home, the same day if it can; advisory only, never overdue",
    },
    why: {
      zh: "点名按上午、下午各一次，半天是最早能看到的一次，这个数由本理解定",
      en: "The register is taken each morning and each afternoon, so half a day is the first absence that can be seen; the number is set by this reading",
    },
    target: sameDay,
  },
};
