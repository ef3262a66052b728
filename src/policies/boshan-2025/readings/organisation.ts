import type { Reading } from "../../../rules/policy.js";
import { endOfPeriod, within } from "../../../rules/words.js";

/** Choices about the group, the networks, and what is kept in writing. */
export type OrganisationReading =
  | "group-by-numbers"
  | "on-record-is-in-place"
  | "grade-and-not-grade-one"
  | "who-holds-each-level"
  | "first-and-directly"
  | "two-lines-may-share"
  | "once-in-each-month"
  | "five-things-each-term"
  | "by-the-end-of-term"
  | "fifth-thing-for-leavers"
  | "destination-target"
  | "papers-at-the-change"
  | "checklist-comes-from-outside"
  | "four-changes-are-named"
  | "registration-staff"
  | "ledger-in-writing-and-by-row"
  | "bulletin-each-term";

/** What section 三, 四（一） and 四（三） leave open. */
export const organisationReadings: Readonly<Record<OrganisationReading, Reading>> = {
  "group-by-numbers": {
    clauses: ["3a"],
    general: "G15",
    open: {
      zh: "名单上的人换了怎么办，人数能不能变",
      en: "What if the persons on the list change, and whether the numbers may",
    },
    chosen: {
      zh: "本方案的名单就是这份文件，写明组长一人、副组长五人、组员八人，登记一次即可，姓名不收。人换了、人数不变的不用再报。以后学校发文调整人数的，使用者按新文件改规则里的人数；改之前系统仍按一、五、八看",
      en: "The list of this plan is the paper that is wanted, with one head, five deputies and eight members; it is put on record once, and names are not kept. Where persons change and the numbers stay nothing is asked. Where the school sets other numbers later a host changes the rule by its new paper; until then one, five and eight are looked for",
    },
    why: {
      zh: "方案用名单确定了小组的组成",
      en: "The plan settles by its list how the group is made up",
    },
  },
  "on-record-is-in-place": {
    clauses: ["3h", "3i"],
    open: { zh: "网络怎样算建立了", en: "When a network is there" },
    chosen: {
      zh: "每一级都有人登记任职即可，缺哪一级列出哪一级；一人离任没有人接的，从那时起算缺",
      en: "When somebody is on record at every level; a level without anybody is listed, from the moment on which one leaves and nobody follows",
    },
    why: { zh: "任职登记就是责任到人", en: "The record of the office is what puts a person in charge" },
  },
  "grade-and-not-grade-one": {
    clauses: ["3h"],
    open: {
      zh: "原文第三级印成“一年级”",
      en: "The third level is printed as if it were grade one",
    },
    chosen: {
      zh: "读作“年级”，破折号多印了一个；每个有学生的年级都要有人",
      en: "It is read as grade, with a dash too many; every grade with pupils in it needs somebody",
    },
    why: { zh: "四级正好是学校、教导处、年级、班级", en: "So the levels are four: school, office, grade, class" },
  },
  "who-holds-each-level": {
    clauses: ["3h"],
    open: { zh: "四级各由谁承担", en: "Who stands for each of the four levels" },
    chosen: {
      zh: "学校是校长，教导处是教导处负责人（登记在“处室主任”一项，别的处室的主任不登记在这一项），年级是年级负责人（登记在“年级主任”一项），没有专设的，登记一名教师为年级负责人，班级是班主任。四级缺一不可：四级是学校自己定的",
      en: "The principal for the school, the head of the teaching affairs office for that office (put down as head of a school office, as no other head is), the grade head for the grade, who is a teacher put down so where there is no such post, the homeroom teacher for the class. None of the four may be missing, since the school itself set them",
    },
    why: { zh: "条文只写了级，没有写职务", en: "The clause names levels and no offices" },
  },
  "first-and-directly": {
    clauses: ["3d", "4.3a", "3h"],
    open: {
      zh: "“第一责任人”“直接责任人”有什么不同，校长和家长谁是第一",
      en: "How first and directly responsible differ, and whether principal or parent is first",
    },
    chosen: {
      zh: "各有范围：学校里校长第一，班级里班主任直接，家庭里家长第一；看得见的是校长和每个班的班主任有人任职，出了事追究谁不判定",
      en: "Each in its own place: the principal in the school, the homeroom teacher in the class, the parent in the family. What can be seen is that there is a principal, and a homeroom teacher for each class; who is to be blamed is not judged",
    },
    why: { zh: "三句写在不同的范围里", en: "The three sentences speak of different places" },
  },
  "two-lines-may-share": {
    clauses: ["3i"],
    open: {
      zh: "班主任在两条线里都是最后一级，一个人能不能兼两级",
      en: "The homeroom teacher ends both lines; may one person hold two levels",
    },
    chosen: {
      zh: "班主任一次任职两条线都算；学籍主管、学籍专干可以由一人兼，也可以由校级领导、教导处负责人兼，各登记一次任职。重叠由责任网络的核对另外列出，不算违反",
      en: "One appointment as homeroom teacher serves both lines; one person may be supervisor and clerk, and a school leader or head of an office may be either, each put down apart. Who stands twice the look at the network lists, and nothing is breached by it",
    },
    why: { zh: "条文没有要求分开", en: "The clause does not ask that they be kept apart" },
  },
  "once-in-each-month": {
    clauses: ["4.1e", "4.1b"],
    general: "G21",
    open: {
      zh: "宣传月里要做几次，别的月份要不要宣传",
      en: "How often in a month of publicity, and whether in other months",
    },
    chosen: {
      zh: "三月、九月每月至少一次以法律法规宣传为主题的活动，当月月底为限；写明所属月份的迟补记录算逾期补办。别的月份可以做，不要求",
      en: "One activity to make the law known in March and one in September at least, by the end of the month; a later record that names the month is done late. In other months it may be done and is not asked for",
    },
    why: { zh: "宣传只写了这两个月", en: "Only these two months are named for it" },
  },
  "five-things-each-term": {
    clauses: ["4.3b"],
    open: { zh: "每学期记什么，记在一份里还是几份里", en: "What is put down each term, and in one record or several" },
    chosen: {
      zh: "每名在班学生每学期由班主任在一份学期记录里记齐入学情况、家庭住址、家长姓名、联系方式四项；先记了一部分的，再补一份记齐的；没有变化也要记。学生学期中离开的，本学期没有记的不再补，另记流出去向",
      en: "For each pupil in class, each term, the homeroom teacher puts down entry, address, names of the parents and contact details in one record; where only some of it was put down a whole one follows; also where nothing changed. Of a pupil that leaves in term what is open is no longer wanted, and its destination is put down",
    },
    why: { zh: "条文写的是每学期如实记录", en: "The clause says truthfully, each term" },
  },
  "by-the-end-of-term": {
    clauses: ["4.3b"],
    open: { zh: "一学期里哪一天以前记好", en: "By which day of the term it is put down" },
    chosen: {
      zh: "学期最后一天为限；期中转入的同样以本学期最后一天为限",
      en: "By its last day; for one who comes in the midst of it likewise",
    },
    why: { zh: "条文给出的期间是一个学期", en: "The period that the clause gives is a term" },
  },
  "fifth-thing-for-leavers": {
    clauses: ["4.3b"],
    open: { zh: "流出去向对谁记，哪些离开算流出", en: "Whose destination is put down, and which leaving counts" },
    chosen: {
      zh: "曾在本校班里就读、后来不在班里的学生都记，不论以前记过没有：转学、休学、辍学离校都算；登记为已完成义务教育的不算。从来没有进过班的不在本条",
      en: "Of every pupil that was in a class of the school and no longer is, whether it stood on an earlier record or not: by transfer, suspension or dropping out, unless it is on record as having finished compulsory education. Who never came into a class is not meant",
    },
    why: {
      zh: "毕业不是流出；没有记过就离开的，更要知道去了哪里",
      en: "Finishing school is no outflow; and of one who left before anything was put down it matters most where it went",
    },
  },
  "destination-target": {
    clauses: ["4.3b"],
    general: "G2",
    open: {
      zh: "流出以后多久记下去向，学期末算不算它的期限",
      en: "How soon after the leaving it is put down, and whether the end of term is its deadline",
    },
    chosen: {
      zh: "不以学期末为限：按学期重复的是在班学生的记录；流出去向由离开引起，只记一次，下一学期不再重复，离开以后多久原文没有写。以离开后一个月内为目标，只作提示，不算逾期；返回班里以后不再需要",
      en: "The end of term is no deadline for it: what comes round each term is the record of the pupils in class; the destination arises from the leaving, is put down once and not again in the next term, and how soon after the leaving the text does not say. Aim at a month after it; advisory only, never overdue; no longer wanted once the pupil is in a class again",
    },
    why: {
      zh: "离开可能在学期末或者假期里，学期内来不及，假期里没有所属的学期",
      en: "A pupil may leave as the term ends, which gives no time, or in the holidays, which belong to no term",
    },
    target: within(1, "month"),
  },
  "papers-at-the-change": {
    clauses: ["4.3c"],
    open: { zh: "材料、手续什么时候要齐全", en: "When papers and formalities are to be complete" },
    chosen: {
      zh: "办理变更的时候：登记的变更没有写明材料齐全、手续完备两项的，不符合；以后补齐不改变当时的记录，登记写错的作更正。原文是正面的要求，规则写成缺一项就不得办理，意思相同",
      en: "When the change is carried through: one put down without both is against the clause, which asks that both be complete and so forbids a change without them; completing them later does not change what was so then, and a wrong record is corrected",
    },
    why: { zh: "条文要求严格执行变更手续", en: "The clause asks for strictness in carrying changes through" },
  },
  "checklist-comes-from-outside": {
    clauses: ["4.3c"],
    open: { zh: "各种变更要哪些材料", en: "Which papers each change takes" },
    chosen: {
      zh: "按学籍管理的规定，由经办人判断齐不齐；系统只看登记的结果",
      en: "Those that the rules for the roll ask for; whoever handles it judges whether they are complete, and only what is put down is looked at",
    },
    why: { zh: "清单不在文中", en: "The list is not in the text" },
  },
  "four-changes-are-named": {
    clauses: ["4.3c"],
    open: { zh: "延缓入学、辍学的变更要不要", en: "Whether deferral and dropout are meant as well" },
    chosen: {
      zh: "只看点名的四种：转入、转出、休学、复学",
      en: "Only the four named: transfer in, transfer out, suspension, return",
    },
    why: { zh: "条文列举没有“等”字", en: "The list is closed" },
  },
  "registration-staff": {
    clauses: ["4.3c"],
    open: { zh: "“学籍管理人员”是谁", en: "Who those are that keep the roll" },
    chosen: {
      zh: "就是学籍网络里的学籍专干；变更由谁录入不影响",
      en: "The registration clerk of the line of the roll, whoever enters the change",
    },
    why: { zh: "学籍网络里办事的是学籍专干", en: "In the line of the roll it is the clerk who does the work" },
  },
  "ledger-in-writing-and-by-row": {
    clauses: ["4.3d"],
    open: { zh: "台账制度怎样看，台账里记什么", en: "How the ledger is seen, and what it holds" },
    chosen: {
      zh: "两样都看：有学校书面建立台账制度的记录；每名确认辍学的学生在本次个案里列入台账（登记为“辍学学生台账”）。没有写时限：从确认之日起列出，补上即符合，不追究先后。记什么没有写，不判定",
      en: "Both are looked at: a record that the school set it up in writing, and for each confirmed dropout a row in its open case. No time is given: a missing row is listed from the day of the confirmation, and once it is there all is well, however late. What a row holds is not said and not judged",
    },
    why: {
      zh: "没有制度，或者有确认辍学的学生而没有列入，都不算实行了台账制度",
      en: "Without the paper, or with a confirmed dropout that is not in it, the ledger is not kept",
    },
  },
  "bulletin-each-term": {
    clauses: ["4.3e"],
    general: "G9",
    open: { zh: "“定期”是多久，向谁通报公示", en: "At what intervals, and to whom" },
    chosen: {
      zh: "每学期一次，以学期末为目标，只作提示，不算逾期；登记为学校的信息通报，写明内容是学生辍学情况、已经公示，范围由学校定，没有辍学的也通报",
      en: "Once a term, by its end; advisory only, never overdue; put down as a bulletin of the school that tells how dropout stands and was made public; the school decides whom it reaches, also where nobody dropped out",
    },
    why: { zh: "学校的记录按学期", en: "The school's records go by term" },
    target: endOfPeriod(),
  },
};
