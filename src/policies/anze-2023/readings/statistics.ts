import type { Reading } from "../../../rules/policy.js";
import { endOfPeriod } from "../../../rules/words.js";

/** Choices about data, statistics and changes on the roll. */
export type StatisticsReading =
  | "enrolment-counted-each-term"
  | "whom-the-counts-cover"
  | "four-counts-at-the-start"
  | "county-data-each-term"
  | "entry-in-the-electronic-roll"
  | "school-makes-the-entry"
  | "papers-and-formalities-are-marked"
  | "five-changes"
  | "leavers-without-a-destination"
  | "june-of-each-year"
  | "six-counts-in-the-form"
  | "cut-off-is-the-day-of-filling-in"
  | "rates-by-school-year"
  | "form-handed-in-by-the-end-of-june";

/** What section 二, 3 leaves open. */
export const statisticsReadings: Readonly<Record<StatisticsReading, Reading>> = {
  "enrolment-counted-each-term": {
    clauses: ["2.3b", "2.3d"],
    general: "G9",
    open: {
      zh: "适龄学生入学、就读情况多久统计一次，怎样算准确",
      en: "How often it is counted where children are studying, and what is accurate",
    },
    chosen: {
      zh: "每学期至少一次，开学情况统计里写了入学就读情况即算；只作提示，不算逾期。准不准要同户籍核对，不判定",
      en: "At least once a term: statistics of the start of the term that give it; advisory only, never overdue. Whether it is accurate could be checked only against the population register, and is not judged",
    },
    why: {
      zh: "同一句里的统计每学期开学做，这项没有另写时间",
      en: "The statistics of the same passage are drawn up at the start of each term; no other time is given for this",
    },
    target: endOfPeriod(),
  },
  "whom-the-counts-cover": {
    clauses: ["2.3b", "2.3c", "2.3d"],
    open: {
      zh: "“辖区”“本服务区”“本辖区”的学生是在校的，还是住在片区里的",
      en: "Whether the pupils of the area are those at the school or those who live in its area",
    },
    chosen: {
      zh: "在本校就读的，加上学校所知住在服务区里的适龄儿童；系统只看统计有没有做、写了哪些项目，不核对数字",
      en: "Those at the school, and the children of school age known to it who live in its area. Looked at is whether the statistics were drawn up and what they give, and not the numbers",
    },
    why: {
      zh: "条文写的是服务区，学校能掌握的是在校的和查到的",
      en: "The text speaks of the area; what a school can know are its pupils and those it found",
    },
  },
  "four-counts-at-the-start": {
    clauses: ["2.3c"],
    open: {
      zh: "开学统计要写哪些项目，要不要报上去",
      en: "What the statistics of the start of the term have to give, and whether they are reported",
    },
    chosen: {
      zh: "转入、转出、休学、辍学四项写在同一份统计里，没有的写零；复学等可以写，不要求。在期限内做出统计即算；报上去没有写期限：学校填好的统计，县教科局看得到，即视为已报，不另要一次报送记录",
      en: "Transfers in and out, suspensions and dropouts in one record, nought where there are none; returns and others may be given and are not asked for. Drawn up in time is enough. No day is named for reporting them: what a school has drawn up the bureau can see, so it counts as reported, and no record of handing in is wanted",
    },
    why: { zh: "条文写明的是这四项", en: "These four are named" },
  },
  "county-data-each-term": {
    clauses: ["2.3a", "2.3e", "2.3i"],
    general: "G9",
    open: {
      zh: "“动态监测”和全县数据多久更新一次，怎样算建立了",
      en: "How often data are renewed that are monitored dynamically, and when those of the county are there",
    },
    chosen: {
      zh: "每学期一次：统计由各校填，台账由县教科局更新。名册里每一所设有小学或初中班级的学校都有了开学统计，县教科局据此更新了台账，即为全县的数据；只作提示，不算逾期。缺的是哪一所，逐一列出",
      en: "Once a term: the schools draw up the statistics, the bureau renews the ledger. With the statistics of every school on the roll that has primary or junior classes, and the ledger brought up to date from them, the county's data are there; advisory only, never overdue. The schools that are missing are named",
    },
    why: {
      zh: "条文说在学校统计上报的基础上建立，学校每学期统计一次",
      en: "They rest on what schools count, and schools count each term",
    },
    target: endOfPeriod(),
  },
  "entry-in-the-electronic-roll": {
    clauses: ["2.3f"],
    general: "G9",
    open: { zh: "学籍信息怎样算更新了", en: "When the roll has been brought up to date" },
    chosen: {
      zh: "变动登记当天或以后，学校在国家电子学籍系统里更新并登记了即算，记作建档登记（电子学籍系统）；“及时”没有天数，不设目标日，不算逾期",
      en: "Once the school has made the entry in the national system and put that down, on the day of the change or later, as a file on the electronic roll; the word for the time names no day, there is no target, and nothing is overdue",
    },
    why: {
      zh: "国家系统里的操作在本系统之外，只能看登记",
      en: "What is done in the national system lies outside; only the record of it is seen",
    },
  },
  "school-makes-the-entry": {
    clauses: ["2.3f", "2.3g", "2.3h", "2.8.2h"],
    open: {
      zh: "更新学籍、核实材料的是学校还是县教科局",
      en: "Whether the school or the bureau makes the entry and checks the papers",
    },
    chosen: {
      zh: "学校：学生在册的学校；已经离校的、转出的由原来的学校办；还没有入学的由拟接收的学校办，是哪一所由使用者定",
      en: "The school where the child is on the roll, or was last; for one not yet entered the school that is to take it, which the host names",
    },
    why: {
      zh: "学籍由学校管理，县教科局只汇总",
      en: "The roll is kept by the school; the bureau puts things together",
    },
  },
  "papers-and-formalities-are-marked": {
    clauses: ["2.3g"],
    open: {
      zh: "要哪些材料、哪些手续文中没有写，怎样算齐全、完备",
      en: "The text names neither papers nor formalities: when are they complete",
    },
    chosen: {
      zh: "由学校在学籍变更登记里注明材料齐全、手续完备；两样都注明才算核实清楚，材料清单按学籍管理规定，由使用者自备",
      en: "The school marks in the record of the change that all papers are there and the formalities complete; both are wanted. The list of papers follows the rules on the roll and is the host's",
    },
    why: {
      zh: "清单在本文件之外，学校办理的人最清楚",
      en: "The list lies outside the text, and those who carry the change through know it",
    },
  },
  "five-changes": {
    clauses: ["2.3g"],
    open: { zh: "从什么事算起要有材料和手续", en: "From which event on papers and formalities are wanted" },
    chosen: {
      zh: "转入、转出从第一次登记变更算起，又转出、又转入的另算一次；休学从批准算起，辍学从确认算起；复学从手续办结算起，只算休学、延缓入学或者确认辍学以后办结的；延缓入学以后才来的，虽是第一次入学，也照本项登记一次；没有这三种情形的新生入学，不是复学，不适用本项。每一次各要一条注明齐全、完备的变更登记，可以是第一次登记的那一条，也可以后补",
      en: "For transfers the first record of the change, and anew once the child has left or come again; for a suspension its approval, for a dropout its confirmation; for a return the completion of its formalities after a suspension, a deferral or a confirmed dropout. Who comes after a deferral enters for the first time and is put down all the same; an entry without any of the three is no return, and this is not for it. Each wants one record of the change so marked, be it the first or a later one",
    },
    why: {
      zh: "休学、复学、辍学在系统里本来另有登记，不等补记变更就能提示",
      en: "The last three are put down apart anyway, so they can be listed before anybody records the change",
    },
  },
  "leavers-without-a-destination": {
    clauses: ["2.3h"],
    open: { zh: "怎样算准确掌握学生的流动", en: "When pupils' moves are known accurately" },
    chosen: {
      zh: "登记为转出的学生，要么又在名册里某校就读，要么登记为去向明确；两样都没有的列出。完成义务教育的不列",
      en: "A child put down as transferred out is either at a school of the roll again or on record as known to be somewhere; one that is neither is listed, unless it has finished compulsory education",
    },
    why: {
      zh: "转出而不知到了哪里，是流失最容易被遮住的地方",
      en: "A transfer that arrives nowhere is where a loss hides most easily",
    },
  },
  "june-of-each-year": {
    clauses: ["2.3j", "2.3l"],
    general: "G12",
    open: { zh: "“每学年末六月份”填写，最迟到哪天", en: "By when in June the form is filled in" },
    chosen: {
      zh: "6月1日到30日之间填写，最迟6月30日；计算两项比率也在同一份表里，同一期限",
      en: "From 1 to 30 June, at the latest on the 30th; the two rates stand in the same form, with the same day",
    },
    why: { zh: "条文写的是六月份，没有写哪一天", en: "The clause says June, and no day" },
  },
  "six-counts-in-the-form": {
    clauses: ["2.3k"],
    open: { zh: "统计表要填哪些项目", en: "What the form has to give" },
    chosen: {
      zh: "转入、转出、休学、复学、辍学、毕业六项填在同一份表里，没有的填零；分两次补齐的，以填齐的那一份为准",
      en: "Transfers in and out, suspensions, returns, dropouts and graduations in one form, nought where there are none; what was filled in by instalments counts with the form that has all",
    },
    why: { zh: "条文写明的是这六项", en: "These six are named" },
  },
  "cut-off-is-the-day-of-filling-in": {
    clauses: ["2.3j"],
    open: {
      zh: "六月填表，学年到八月底才结束，七八月的变动算在哪里",
      en: "The form is filled in in June, the school year ends in August: where do later changes go",
    },
    chosen: {
      zh: "算到填表当天，以后的变动写进下一学年的表",
      en: "It goes up to the day of filling in; later changes go into the next year's form",
    },
    why: { zh: "不这样，七八月的变动两头都不在", en: "Otherwise what happens in July and August is in neither" },
  },
  "rates-by-school-year": {
    clauses: ["2.1d", "2.3l"],
    general: "G11",
    open: { zh: "巩固率、辍学率怎样计算", en: "How the two rates are worked out" },
    chosen: {
      zh: "文件没有公式。系统里只看表里有没有这两项，比较指标时用公布的数；要计算的：底数＝学年初人数＋转入人数－转出人数－死亡人数；辍学率＝学年内确认辍学而没有返校的人数÷底数；巩固率＝1－辍学率；两个率都写明分子、分母",
      en: "The text has no formula. Looked at is whether the form gives them, and compared are published figures. To work them out: the base is the number at the start of the school year, plus transfers in, less transfers out and deaths; the dropout rate is those confirmed in the year and not back, over the base; the retention rate is one less the dropout rate; both with numerator and denominator",
    },
    why: {
      zh: "不写明公式的比率无法核对",
      en: "A rate without its formula cannot be checked",
    },
  },
  "form-handed-in-by-the-end-of-june": {
    clauses: ["2.3m"],
    general: "G9",
    open: { zh: "“按时”是哪一天", en: "What day on time is" },
    chosen: {
      zh: "县教科局另定了日子的按那一天，由使用者填写；没有定的，以6月30日为目标；只作提示，不算逾期",
      en: "The day that the bureau sets, which the host puts in; where it sets none, 30 June is aimed at; advisory only, never overdue",
    },
    why: { zh: "表要在六月里填完", en: "The form is to be filled in in June" },
    target: endOfPeriod(),
  },
};
