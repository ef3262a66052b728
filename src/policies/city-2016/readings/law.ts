import type { Reading } from "../../../rules/policy.js";

/** Choices about publicity and enforcement of the law. */
export type LawReading =
  | "publicity-by-each-department"
  | "one-means-in-each-activity-month"
  | "refusal-on-record-first"
  | "penalty-is-for-the-township"
  | "either-body-orders"
  | "order-until-it-is-served"
  | "order-names-its-day"
  | "employment-has-been-established"
  | "under-sixteen-when-found"
  | "only-while-schooling-is-due"
  | "both-bodies-admonish"
  | "working-child-at-school-or-not"
  | "labour-department-charges";

/** What publicity and enforcement of the law leave open (二（一）1). */
export const lawReadings: Readonly<Record<LawReading, Reading>> = {
  "publicity-by-each-department": {
    clauses: ["2.1.1a"],
    general: "G22",
    open: {
      zh: "三个部门是否都要参加，四部法规是否都要讲，“定期”是几次",
      en: "Whether all three departments take part, whether all four laws are wanted, and how often is regularly",
    },
    chosen: {
      zh: "每个自然年内，教育、司法、人社三个部门各至少办过或参加过一次，可以是同一次，各算各的；讲了哪些法规只作记录；一年一次即可",
      en: "In each calendar year each of the three holds or takes part in at least one, on one occasion or several, and each answers for itself; which laws were covered is recorded, not asked for; once a year is enough",
    },
    why: {
      zh: "三个部门并列，由谁组织没有写明；“每年”是写明的周期，“定期”没有数字",
      en: "The three stand side by side, and the text does not say who organises it; each year is a period that it names, regularly is not",
    },
  },
  "one-means-in-each-activity-month": {
    clauses: ["2.1.1b"],
    open: {
      zh: "明白纸、致家长信、家访是否样样都要，由谁组织学校开展",
      en: "Whether leaflet, letter and home visit are all wanted, and who has the schools do it",
    },
    chosen: {
      zh: "每所小学、初中在3月和9月各至少有一次活动，用其中任何一种方式即可，用了别的方式的也算，写明是什么方式，以月末为限；由谁组织不判定，只看各校办了没有",
      en: "Each primary and junior secondary school has at least one activity in March and one in September, by any one of the means or by another that is named, by the end of the month; who has the schools do it is not judged, only whether each did",
    },
    why: {
      zh: "方式后面有“等”字，是举例",
      en: "The list is open, so the means are examples",
    },
  },
  "refusal-on-record-first": {
    clauses: ["2.1.1c"],
    general: "G16",
    open: {
      zh: "怎样算拒不履行，处罚前有没有别的步骤",
      en: "When a guardian has refused, and whether a step comes before the penalty",
    },
    chosen: {
      zh: "先有人认定拒绝并记录在案，才提示可以提请处理；此前的步骤文件没有要求，由使用者决定",
      en: "Only a refusal that a person has found and recorded makes the case fit to be referred; the text asks for no step before it, and the host decides whether one is taken",
    },
    why: {
      zh: "长期缺课不等于拒绝，也可能另有原因",
      en: "A long absence is no refusal: there may be other reasons",
    },
  },
  "penalty-is-for-the-township": {
    clauses: ["2.1.1c"],
    open: {
      zh: "村委会（社区）能否处罚家长，处罚以外还能做什么",
      en: "Whether a village committee can penalise a parent, and what else it may do",
    },
    chosen: {
      zh: "处罚只提请镇政府（街道办事处）决定；村委会（社区）可以批评教育、上门劝说，但条文没有要求，不列为义务。责令不是处罚，两方都可以作出，见下一条",
      en: "The penalty is referred to the township government alone; the village committee may admonish and call on the family, but the clause does not ask for it, so it is no duty. An order is no penalty, and either may make it: see the next clause",
    },
    why: {
      zh: "村委会是自治组织，没有行政处罚权，条文也要求有法律法规的依据",
      en: "It governs itself and is no administrative authority, and the clause itself asks for grounds in law",
    },
  },
  "either-body-orders": {
    clauses: ["2.1.1d"],
    open: {
      zh: "责令由镇街和村（社区）各作一次，还是有一方作出即可",
      en: "Whether township and village each make an order, or the order of one is enough",
    },
    chosen: {
      zh: "任何一方向监护人送达、写明日期的责令都算；一份也没有的，列在两方名下；别的单位作出的不算",
      en: "An order of either, served on the guardian and naming its day, is enough; where there is none it stands against both; an order by anybody else does not count",
    },
    why: {
      zh: "两方并列，本来都要；但责令的要害是入学日期，两份责令可能写下两个日期，家长无所适从，因此一份为准。批评教育、敦促没有日期，两方各做一次互不冲突，所以下一句的批评教育两方都要",
      en: "Side by side, both would be wanted; but the point of an order is the day of entry, and two orders could name two days, of which the parents cannot follow both: so one settles it. Admonishing and urging name no day and do not collide, so the next sentence wants both to admonish",
    },
  },
  "order-until-it-is-served": {
    clauses: ["2.1.1d"],
    open: {
      zh: "拒绝以后学生已经入学的，还要不要责令，什么时候为止",
      en: "Whether the order is still wanted once the child is in school after all, and until when",
    },
    chosen: {
      zh: "只有送达了写明日期的责令才算办完；拒绝登记在案以后孩子已经入学的，系统不自动停止，照样列出，只作提示，由镇街、村（社区）看入学的记录决定还要不要；拒绝登记错了的，更正以后撤回",
      en: "Only an order served, with its day, completes it; where the child is in school after the refusal the rule does not stop by itself and goes on listing, as advice only: township and village look at the record of entry and decide whether it is still wanted. Where the refusal was recorded in error, correcting it withdraws the step",
    },
    why: {
      zh: "条文没有写责令何时不必作；入学了又离开的，也看这一次拒绝有没有处理过",
      en: "The text does not say when no order is needed; and where the child leaves again, it matters whether this refusal was dealt with",
    },
  },
  "order-names-its-day": {
    clauses: ["2.1.1d"],
    general: "G9",
    open: {
      zh: "“按时入学”是哪一天，凭什么看出已经入学",
      en: "Which day is on time, and what shows that the child has entered school",
    },
    chosen: {
      zh: "责令必须写明入学日期，没有写明的不完整，是否按时不可判定；已经入学以学校手续办结的记录为准，初次入学和复学用同一种记录",
      en: "The order must name the day; one without it is incomplete, and whether it was followed in time is not evaluable. Entry is shown by the school's record that the formalities are complete, for a first entry as for a return",
    },
    why: {
      zh: "日期只有作出责令的人才知道；是否入学由学校掌握",
      en: "Only whoever makes the order knows the day; only the school knows of the entry",
    },
  },
  "employment-has-been-established": {
    clauses: ["2.1.1f", "2.1.1g"],
    general: "G16",
    open: {
      zh: "什么时候算查到招用，而不只是未成年人在那里",
      en: "When employment has been found, and not merely a minor on the spot",
    },
    chosen: {
      zh: "由检查人员查明被招用务工，才记录为在用人单位（查明招用）发现；在那里走访、住宿、用餐的，或者是否招用还没有查清的，都不这样记录，本条也不提起；查清以后再记",
      en: "Only when the inspectors have established that the minor is employed is it put on record as found at work (employment established). One who is there to visit, lodge or eat, or of whom it is not clear, is not so recorded, and these clauses do not begin; once it is clear, it is recorded",
    },
    why: {
      zh: "条文要查处的是招用，不是未成年人出现在用人单位；是否招用由人认定",
      en: "What the clause wants dealt with is employing, not that a minor is on the premises; and people establish it",
    },
  },
  "under-sixteen-when-found": {
    clauses: ["2.1.1f", "2.1.1g"],
    general: "G13",
    open: { zh: "“不满16周岁”按哪一天算", en: "On which day under 16 is counted" },
    chosen: {
      zh: "查到之日不满16周岁；16岁生日当天已满，不在此列",
      en: "Under 16 on the day of the finding; on the 16th birthday itself no longer",
    },
    why: {
      zh: "“不满”不含本数，周岁以生日为准；查到时已满、招用时不满的，本系统看不出来，由人另行认定",
      en: "Under excludes the number, and a year of age is full on the birthday; who was under 16 when employed and is no longer when found cannot be seen here, and people decide",
    },
  },
  "only-while-schooling-is-due": {
    clauses: ["2.1.1c", "2.1.1d", "2.1.1g"],
    open: {
      zh: "已经读完九年的15岁少年是否还要敦促入学",
      en: "Whether a 15-year-old who has finished grade 9 is to be urged to school",
    },
    chosen: {
      zh: "只在义务教育没有读完时才敦促、责令入学，拒送的处罚也一样；在高中就读的，不论有没有登记，都算已经读完，后来离开高中的要登记为已完成义务教育；招用童工的查处不受此限",
      en: "Entry is urged or ordered, and refusal penalised, only while compulsory schooling is unfinished; whoever is in a senior class has finished it, on record or not, and for one who has left it this is to be put on record; the employer is dealt with all the same",
    },
    why: {
      zh: "读完义务教育的人没有必须入学的义务；读完初中才能上高中；处罚与否由人决定，决定以前先查明是否读完",
      en: "Whoever has finished compulsory schooling owes none; one enters senior school after it; and people decide on a penalty, who first find out whether it is finished",
    },
  },
  "both-bodies-admonish": {
    clauses: ["2.1.1g"],
    general: "G22",
    open: {
      zh: "镇街和村（社区）是否都要批评教育监护人",
      en: "Whether township and village are both to admonish the guardian",
    },
    chosen: {
      zh: "两方都要，可以同一次进行，各算各的；没有时限，只作提示",
      en: "Both, on one occasion or two, and each answers for itself. No deadline, so advisory only",
    },
    why: { zh: "条文用“以及”把两方并列", en: "The clause names the two side by side" },
  },
  "working-child-at-school-or-not": {
    clauses: ["2.1.1g"],
    open: {
      zh: "查到的孩子在校就读，或者后来入学了，还要不要批评教育和敦促",
      en: "Whether admonition and urging are wanted where the child found is at school, or enters it later",
    },
    chosen: {
      zh: "都列出，到各自办了为止，只作提示：在不在校不作条件，在册的敦促其按时到校，没有在校的敦促其入学；后来入学了的，系统不自动停止，由镇街、村（社区）看情况决定",
      en: "Both are listed until each is done, as advice only: being at school is no condition. For a child on a roll the urging is to attend, for one who is not, to enter school; where the child enters later the rule does not stop by itself, and township and village decide",
    },
    why: {
      zh: "在册不等于在上学，被招用的多半正缺课；批评教育针对的是监护人让孩子务工，入学以后也有必要",
      en: "To be on a roll is not to attend, and a child at work mostly is absent; and the guardian is admonished for letting the child work, which entering school does not undo",
    },
  },
  "labour-department-charges": {
    clauses: ["2.1.1g"],
    open: {
      zh: "由谁责成、凭什么看出已经责成，镇街和村（社区）要不要等",
      en: "Who charges township and village, what shows it, and whether they wait for it",
    },
    chosen: {
      zh: "由人社局责成，以送达两方的通知为凭，不论哪一种通知；两方的事从查到之日起列出，责成以前办的也算；还没有责成的，该办的首先是人社局，列在两方名下的只作提示，不是两方失职",
      en: "The labour department, by a notice of any kind to each of the two. What the two are to do is listed from the day of the finding, so that what they do before the charge counts; while no charge has been made it is first of all the labour department's turn, and what stands against the two is for information, no failing of theirs",
    },
    why: {
      zh: "句首牵头的是人社局；提前办的不应当再办一次，责成晚了，家长也不能没人管",
      en: "The sentence begins with the labour department in the lead; what was done early need not be done again, and a late notice must not leave the family to itself",
    },
  },
};
