import type { Reading } from "../../../rules/policy.js";
import { endOfPeriod } from "../../../rules/words.js";

/** The ids of these readings. */
export type NetworksReading =
  | "put-down-at-the-place"
  | "groups-are-not-on-the-roll"
  | "level-by-level"
  | "household-by-child"
  | "area-by-school"
  | "teacher-by-pupil"
  | "found-at-work-is-referred"
  | "unguarded-on-record"
  | "publicity-each-school-year"
  | "bureau-ledger-each-term"
  | "town-names-a-person"
  | "after-the-day-set"
  | "day-over-in-vain"
  | "entry-is-on-file"
  | "row-for-each-case"
  | "row-goes-to-both"
  | "visited-once-at-least";

/** What joint control and contracted responsibility leave open (三). */
export const networksReadings: Readonly<Record<NetworksReading, Reading>> = {
  "put-down-at-the-place": {
    clauses: ["3.1", "3.2a"],
    open: {
      zh: "谁包哪个村、哪所学校，系统里怎样看",
      en: "How the records show who answers for which village or school",
    },
    chosen: {
      zh: "把人登记在他所包的村或者学校名下，职务写镇领导干部、村干部、教科局班子成员或者科室；离任以后没有人接的，列出缺人",
      en: "A person is put down at the village or school that he or she answers for, as town leader, village cadre, leader or section of the authority; once nobody is left there, it is shown as missing",
    },
    why: {
      zh: "原文没有写以什么为凭，任职登记是最简单的",
      en: "The text names no proof, and an appointment is the simplest",
    },
  },
  "groups-are-not-on-the-roll": {
    clauses: ["3.1"],
    open: {
      zh: "村民小组系统里没有，村干部包组怎样判定",
      en: "The records hold no villagers' groups: how is it worked out that cadres answer for them",
    },
    chosen: {
      zh: "一个村至少有一名包组的村干部登记在册即算，居民小组的干部也算；各组是否都有人包，由镇里核对",
      en: "One village cadre put down for the village is enough, cadres of residents' groups alike; whether each group has its own, the town checks",
    },
    why: { zh: "名册只到村一级", en: "The roll ends at the village" },
  },
  "level-by-level": {
    clauses: ["3-head", "3.1", "3.2a", "3.2b"],
    open: {
      zh: "“责任分包、逐级负责”怎样算做到，一处有几个人包算不算问题",
      en: "When responsibility is divided level by level, and whether several persons in one place are a fault",
    },
    chosen: {
      zh: "逐级看有没有人：村、户、学校、学生，缺哪一级列出哪一级，由上一级补齐；一处登记了几个人不算不符合，由责任网络的核对另行列出。机制的第三至第六条由后面的规则体现",
      en: "Level by level it is looked whether somebody is there: village, household, school, pupil; a missing level is shown and the level above puts it right. Several persons in one place are no violation, and the check of the responsibility network lists them. Strands three to six of the mechanism are rules of their own",
    },
    why: {
      zh: "原文要的是有人负责，没有说只能一个人",
      en: "The text wants somebody to answer, and does not say one only",
    },
  },
  "household-by-child": {
    clauses: ["3.1"],
    open: { zh: "户在系统里没有，组干部包户怎样看", en: "The records hold no households: how are they looked at" },
    chosen: {
      zh: "看每名学生：有一名包户的组干部登记为责任人（系统里的栏目叫“包保责任人”）即算，居民小组的干部也算；没有孩子的户看不到，也不必看；由村（居）委会补齐，只是期待",
      en: "By child: one cadre of a villagers' or residents' group put down as responsible for it. Households without children are not seen and need not be. The village committee puts it right, which is expected only",
    },
    why: { zh: "控辍保学关心的是有孩子的户", en: "The work is about households with children" },
  },
  "area-by-school": {
    clauses: ["3.2a"],
    open: { zh: "班子成员包的“片”是哪些学校", en: "Which schools make up the area of a leader of the bureau" },
    chosen: {
      zh: "由县教科局划分；每所学校名下登记包片的班子成员和包校的科室各至少一人",
      en: "As the bureau divides them up; at each school one leader and one section at least are put down",
    },
    why: { zh: "文件没有划片；落到学校最清楚", en: "The document draws no areas, and by school it is plainest" },
  },
  "teacher-by-pupil": {
    clauses: ["3.2a"],
    open: { zh: "教师包学生，要不要校长这一环", en: "Whether the principal is a link between section and teacher" },
    chosen: {
      zh: "原文没有写校长，不作要求；每名在校学生有一名教师登记为包这名学生的责任人即算，班主任、任课教师等都算",
      en: "The text names none and none is asked for; one teacher put down as responsible for each enrolled pupil is enough, homeroom and subject teachers alike",
    },
    why: { zh: "学校的负责人另有条文", en: "The head of a school is named elsewhere" },
  },
  "found-at-work-is-referred": {
    clauses: ["3.3c"],
    general: "G16",
    open: {
      zh: "怎样知道用人单位招用了义务教育段的孩子",
      en: "How it is known that an employer took on a child of compulsory age",
    },
    chosen: {
      zh: "有人登记在用人单位发现了孩子；县政府作出处理或者不处理的决定并登记以前，一直列为可以提请；再次发现的另行提请",
      en: "Somebody put down that the child was found at work; it stays fit to be referred until the county's decision, either way, is on record. Found again it is a new matter",
    },
    why: {
      zh: "查处由有权机关决定；已在高中的不在义务教育段",
      en: "Competent bodies decide; one in senior school is past compulsory schooling",
    },
  },
  "unguarded-on-record": {
    clauses: ["3.3d"],
    open: {
      zh: "哪些孩子是没有监护人的孤儿、流浪的孩子",
      en: "Which children are orphans without a guardian, and vagrant",
    },
    chosen: {
      zh: "登记为孤儿、又登记为监护人未找到或者未确定的；或者登记为流浪的；已完成义务教育的、高中的不看。编入班级或者送教上门即算有学上，批准休学、延缓入学的到办结复学手续为止也算。两种登记由民政等部门的认定而来",
      en: "Those on record both as an orphan and as without a guardian found or determined; or as vagrant; not one who has finished compulsory education or is in senior school. In a class, or taught at home, they are at school, and so until the completed return where a suspension or deferral was approved. Both come from what the departments find",
    },
    why: { zh: "只是孤儿而有监护人的，按一般学生办理", en: "An orphan with a guardian is like any other pupil" },
  },
  "publicity-each-school-year": {
    clauses: ["3.4a", "4.2a", "4.2b"],
    general: "G9",
    open: { zh: "法律宣传多久一次", en: "How often the law is made known" },
    chosen: {
      zh: "每学年至少一次，到学年结束为目标，只作提示，不算逾期；讲没讲原文写的两部法律由登记的人写明，不判定",
      en: "At least once in a school year, with its end as the target; advisory only, never overdue. Whether the two laws named were told, whoever puts it down says, and is not judged",
    },
    why: {
      zh: "原文没有写次数，学年是考核的周期",
      en: "No number is given, and the school year is the rhythm of appraisal",
    },
    target: endOfPeriod(),
  },
  "bureau-ledger-each-term": {
    clauses: ["3.4b"],
    general: "G9",
    open: { zh: "怎样算掌握了辍学情况，多久一次", en: "What shows that the bureau is informed, and how often" },
    chosen: {
      zh: "每学期至少更新一次控辍保学台账，到学期结束为目标，只作提示，不算逾期",
      en: "Its ledger is brought up to date at least once a term, with the end of term as the target; advisory only, never overdue",
    },
    why: { zh: "学校每学期报告一次，台账随之更新", en: "Schools report each term, and the ledger follows" },
    target: endOfPeriod(),
  },
  "town-names-a-person": {
    clauses: ["3.5a"],
    open: { zh: "“组织劝返”怎样判定", en: "How organising is worked out" },
    chosen: {
      zh: "确认辍学以后，镇政府的一名人员登记为该生的责任人即算，镇领导干部也算；劝得怎样不判定",
      en: "After a dropout was found, a person of the town government, a town leader too, is put down as responsible for the pupil; how well it is done is not judged",
    },
    why: { zh: "有人负责是组织的起点", en: "Somebody in charge is where organising begins" },
  },
  "after-the-day-set": {
    clauses: ["3.5d", "3.5e"],
    open: { zh: "从什么时候起算“仍不返校”", en: "From when a pupil still does not return" },
    chosen: {
      zh: "限期通知书写明的日子过完、学生没有到校，从次日起；何时批评教育、何时责令没有写明，不设目标日",
      en: "From the day after the one that the letter names, if the pupil has not come; no time is set for admonition or order, nor a target",
    },
    why: { zh: "写明的日子当天还可以回来", en: "On the day itself the pupil may still come" },
  },
  "day-over-in-vain": {
    clauses: ["3.5f"],
    general: "G16",
    open: { zh: "怎样算“逾期不改”", en: "When the order has passed in vain" },
    chosen: {
      zh: "责令写明的日子过完、学生没有回来，就列为可以提请；司法部门作出发或者不发的决定并登记为止；什么文书由它定。“司法部门”是司法行政机关还是法院，原文没有写，由使用者登记，谁作出的决定都算。责令没有写明日期的，无从判断",
      en: "Once the day that the order names is over and the pupil is not back it is fit to be referred, until the judicial department's decision, either way, is on record; which document is for it to say. Whether that is an office of justice or a court the text does not say: whoever decides is put down, and counts. Where the order names no day this cannot be told",
    },
    why: {
      zh: "逾期是事实，发文书是司法部门的事",
      en: "That the day passed is a fact; the document is the department's",
    },
  },
  "entry-is-on-file": {
    clauses: ["3.6a"],
    open: { zh: "入学信息整理了以什么为凭", en: "What shows that information on entry is in order" },
    chosen: {
      zh: "每名在校学生有一份学校作的入学信息登记；内容、时间不作要求",
      en: "An entry on file made by the school for each enrolled pupil; neither content nor time is asked for",
    },
    why: { zh: "原文没有列项目", en: "The text lists nothing" },
  },
  "row-for-each-case": {
    clauses: ["3.6b"],
    open: { zh: "台账建立了以什么为凭，何时登记", en: "What shows the ledger, and by when" },
    chosen: {
      zh: "每名确认辍学、还没有回来的学生，本次个案里有学校登记的一行；从确认起就应当有，没有的列为不符合，不说逾期",
      en: "For each pupil found to have dropped out and not back, a row put down by the school in this case; from the finding on it is to be there, and shown as not so without it, never as overdue",
    },
    why: { zh: "条文写的是建立台账，没有写几天以内", en: "The text says that there is a ledger, and names no days" },
  },
  "row-goes-to-both": {
    clauses: ["3.6c"],
    general: "G22",
    open: { zh: "台账怎样上报", en: "How the ledger is sent up" },
    chosen: {
      zh: "台账每登记一名，就该生的辍学情况向镇政府、县教科局各报一次；给镇政府的报告单也算；没有时限",
      en: "For each row entered a report on the pupil to the town and one to the bureau; the form for the town counts as the former. No time is set",
    },
    why: { zh: "台账逐名变动，逐名上报才跟得上", en: "A ledger changes pupil by pupil" },
  },
  "visited-once-at-least": {
    clauses: ["3.6d"],
    open: { zh: "教师家访几次，什么算家访", en: "How many visits, and what counts" },
    chosen: {
      zh: "确认辍学以后至少一次，教师亲自上门、见到监护人或者学生才算，为何而去不限；校领导去的不算教师",
      en: "At least one after the finding, by a teacher in person who meets guardian or child, for whatever purpose; a school leader's is not a teacher's",
    },
    why: { zh: "原文没有写次数，只写教师", en: "No number is given, and teachers are named" },
  },
};
