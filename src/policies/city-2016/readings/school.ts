import type { Reading } from "../../../rules/policy.js";
import { within } from "../../../rules/words.js";

/** Choices about responsibility and care inside the school. */
export type SchoolReading =
  | "middle-leader-is-grade-head"
  | "on-record-is-in-place"
  | "letters-each-school-year"
  | "one-letter-for-each-class"
  | "a-person-for-each-pupil"
  | "screening-each-school-year"
  | "teachers-judge-difficulty"
  | "class-file-has-three-contents"
  | "care-plan-for-each-pupil"
  | "files-while-enrolled"
  | "one-carer-at-least"
  | "established-incidents-only"
  | "a-pair-for-each-pupil";

/** What responsibility and care inside the school leave open (二（一）2 一要、二要、四要). */
export const schoolReadings: Readonly<Record<SchoolReading, Reading>> = {
  "middle-leader-is-grade-head": {
    clauses: ["2.1.2a", "2.1.2b"],
    open: {
      zh: "包年级的写“中层领导”，签责任书的写“年级主任”",
      en: "Middle leaders answer for grades, but grade heads sign the letters",
    },
    chosen: {
      zh: "是同一层：由哪位中层领导包某个年级，就登记为该年级的年级主任，不论其本职是什么",
      en: "They are one layer: the middle leader who answers for a grade is recorded as its grade head, whatever post he or she holds beside",
    },
    why: { zh: "两处都在校长与班主任之间", en: "Both stand between principal and homeroom teacher" },
  },
  "on-record-is-in-place": {
    clauses: ["2.1.2a"],
    open: { zh: "怎样算“全面落实”了包保", en: "When the layers of responsibility are fully in place" },
    chosen: {
      zh: "学校有校长、每个年级有年级主任（不设的除外）、每个班级有班主任登记在册，每名学生有教师登记为责任人；登记在册即算，做得怎样不评判",
      en: "When principal, a head for each grade that has one, and a homeroom teacher for each class are on record, and a teacher for each pupil; to be on record is enough, and how well they act is not judged",
    },
    why: { zh: "谁负责可以查到，落实到什么程度没有标准", en: "Who answers can be looked up; how fully has no measure" },
  },
  "letters-each-school-year": {
    clauses: ["2.1.2b"],
    general: "G12",
    open: { zh: "责任书多久签一次", en: "How often the letters are signed" },
    chosen: {
      zh: "每学年一次，以学年开始后一个月内为目标；相邻两层各有一份，年级、班级分别列出；文件没有写明周期，只作提示，不算逾期",
      en: "Once each school year, aiming at its first month, one for each pair of neighbouring layers, shown by grade and by class; the text names no interval, so advisory only, never overdue",
    },
    why: {
      zh: "班级、任课和学生每学年变动，责任要在学年之初分清",
      en: "Classes, teachers and pupils change with the school year, and who answers for whom is to be clear at its beginning",
    },
    target: within(1, "month"),
  },
  "one-letter-for-each-class": {
    clauses: ["2.1.2b"],
    open: {
      zh: "一个班有几名任课教师，责任书要几份",
      en: "How many letters a class with several subject teachers needs",
    },
    chosen: {
      zh: "每个班级至少登记一份任课教师向班主任签订的责任书，即判定为已办；可以几名教师同签一份，也可以各签一份；是不是每名任课教师都签了，由学校自己核对",
      en: "One letter of subject teachers towards the homeroom teacher on record for the class completes it, be it signed by several together or by each apart; whether every one of them has signed, the school checks itself",
    },
    why: {
      zh: "条文只写层层签订，没有写份数；记录里也没有任课教师的名单可比",
      en: "The clause asks for letters from layer to layer and gives no number; and the records hold no list of subject teachers to compare with",
    },
  },
  "a-person-for-each-pupil": {
    clauses: ["2.1.2a", "2.1.2c"],
    open: {
      zh: "“包保到人”由谁负责，是否每名学生都要有",
      en: "Who is responsible for a pupil, and whether each has somebody",
    },
    chosen: {
      zh: "每名在本校在册的学生至少有一名登记在册的本校教师，通常是任课教师；缺课、辍学而没有离校的也在内；一名教师可以负责多名学生",
      en: "Each pupil on the roll, absent ones and dropouts who have not left included, has at least one teacher of the school on record, usually a subject teacher; a teacher may have many pupils",
    },
    why: {
      zh: "条文要的是没有一名学生无人负责，辍学的最需要有人负责",
      en: "The clause wants no pupil without somebody, and a dropout needs that most",
    },
  },
  "screening-each-school-year": {
    clauses: ["2.1.2d", "2.1.3a"],
    general: "G9",
    open: {
      zh: "易辍学生、困境儿童多久排查一次",
      en: "How often pupils prone to drop out, and children in need, are screened for",
    },
    chosen: {
      zh: "两样排查各每学年至少一次，以学年开始后一个月内为目标；文件没有写明周期，只作提示，不算逾期",
      en: "Each of the two at least once each school year, aiming at its first month; the text names no interval, so advisory only, never overdue",
    },
    why: {
      zh: "班级每学年重新组成；查得早，建档和帮扶才来得及",
      en: "Classes are formed anew each school year, and files and help can only follow an early screening",
    },
    target: within(1, "month"),
  },
  "teachers-judge-difficulty": {
    clauses: ["2.1.2d"],
    general: "G19",
    open: { zh: "怎样算学习困难、厌学", en: "Who has learning difficulty or is averse to school" },
    chosen: {
      zh: "以教师写明日期的记录为准，不由成绩或缺课推出；“易辍”只是倾向，不是疑似辍学",
      en: "Whoever a teacher's dated record says; not derived from marks or absence. Prone to drop out is a tendency, not a suspected dropout",
    },
    why: { zh: "是对人的判断", en: "It is a judgement about a person" },
  },
  "class-file-has-three-contents": {
    clauses: ["2.1.2e"],
    open: { zh: "班级档案要写什么才完整", en: "When a class file is complete" },
    chosen: {
      zh: "名单上每名学生的家庭、学习、生活三项都有内容，缺哪项列出哪项",
      en: "When home, learning and daily life are filled in for each pupil on the list; what is missing is listed",
    },
    why: { zh: "条文列了这三项", en: "The clause names the three" },
  },
  "care-plan-for-each-pupil": {
    clauses: ["2.1.2f"],
    open: { zh: "“分别制定”是一人一份还是一班一份", en: "Whether measures are drawn up for each pupil or for a class" },
    chosen: {
      zh: "班级档案中的每名学生各有一份，从列入档案之日起算；没有时限，缺少时一直列出",
      en: "One for each pupil on the class file, from the day of entry; no deadline, shown as missing until it is there",
    },
    why: { zh: "“分别”指逐人", en: "Separately means for each" },
  },
  "files-while-enrolled": {
    clauses: ["2.1.2e", "2.1.2f", "2.1.2g", "2.1.2p", "2.1.3a"],
    open: {
      zh: "建档、帮扶、结对要到什么时候为止",
      en: "Until when files, care and pairs are wanted",
    },
    chosen: {
      zh: "只在学生在本校在班就读的期间要求，辍学而没有离校的仍要；转出、毕业、离校以后本校不再要求，到了新学校由新学校办。建档和结对在记录改为不再困难、不再厌学时也停止；列入易辍档案以后，措施和关爱人一直要到离校为止",
      en: "Only while the pupil is placed in a class of the school, a dropout who has not left it included; once the pupil has moved, graduated or left, the new school answers. File and pair end too when it is recorded that the difficulty is over; once a pupil is on the class file, measures and carer are wanted until it leaves",
    },
    why: {
      zh: "条文写的是本校学生、以班级为单位；档案没有注销的手续",
      en: "The clauses speak of the school's own pupils, class by class; and no way of closing a file is given",
    },
  },
  "one-carer-at-least": {
    clauses: ["2.1.2g"],
    open: {
      zh: "“一对一”是否也不许一人帮几名学生",
      en: "Whether one to one also forbids a carer several pupils",
    },
    chosen: {
      zh: "每名学生至少有一名指定的帮扶人；一人可以帮几名学生",
      en: "Each pupil has at least one named carer; a carer may have several pupils",
    },
    why: { zh: "条文要的是每名学生有人关心", en: "The clause wants each pupil to have somebody" },
  },
  "established-incidents-only": {
    clauses: ["2.1.2n", "2.1.2o"],
    general: "G16",
    open: { zh: "凭什么判定教师违反了禁止", en: "What shows that a teacher has done what is forbidden" },
    chosen: {
      zh: "只以经人查实并记录的事件为准；投诉和未查实的不算",
      en: "Only an incident that people have established and recorded; complaints and what is not established do not count",
    },
    why: { zh: "是否违反由人认定", en: "People find whether it was so" },
  },
  "a-pair-for-each-pupil": {
    clauses: ["2.1.2p"],
    open: {
      zh: "是否每名学困生、贫困生都要结对，由哪名教师结对，结对人与关爱帮扶人能否是同一人",
      en: "Whether each such pupil is paired, with which teacher, and whether the partner may be the carer as well",
    },
    chosen: {
      zh: "每名记录为学习困难或家庭困难的学生都有一名结对教师，由学校安排，没有结对的列在学校名下；可以与关爱帮扶人是同一人，两种关系分别登记",
      en: "Each pupil recorded as in learning difficulty or in hardship has a paired teacher; the school arranges it, and a missing pair stands against the school; the carer may be the same person, and the two relations are recorded apart",
    },
    why: {
      zh: "条文没有限定部分学生；还没有结对的，不知道该是哪名教师，教师由学校安排",
      en: "The clause does not speak of some of them only; of an unpaired pupil nobody knows which teacher it would be, and the school assigns its teachers",
    },
  },
};
