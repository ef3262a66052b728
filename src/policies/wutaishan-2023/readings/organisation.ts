import type { Reading } from "../../../rules/policy.js";

/** Choices about organisation and about help. */
export type OrganisationReading =
  | "group-shown-by-a-document"
  | "members-by-office"
  | "missing-layer-is-skipped"
  | "on-record-is-in-place"
  | "three-kinds-of-persons"
  | "two-reasons-are-an-aim"
  | "school-says-who-is-in-difficulty"
  | "a-file-shows-it"
  | "either-tutoring-or-counselling"
  | "entitlement-comes-from-above"
  | "once-while-it-lasts"
  | "poverty-dropout-is-confirmed";

/** What section 一 leaves open. */
export const organisationReadings: Readonly<Record<OrganisationReading, Reading>> = {
  "group-shown-by-a-document": {
    clauses: ["1.1a", "1.1b"],
    open: { zh: "领导小组怎样算成立", en: "When a leading group has been set up" },
    chosen: {
      zh: "有成立文件的记录，并写明成员包括条文点到的职务；可以分几次写齐，中心的以后补充成员的，登记补充以后的全部成员",
      en: "When a paper on it is on record that names the offices of the clause among its members; several papers together will do; where the Centre adds members later, the record of that names all of them",
    },
    why: { zh: "条文写的是由谁组成", en: "The clause says of whom it is made up" },
  },
  "members-by-office": {
    clauses: ["1.1a", "1.1b"],
    open: {
      zh: "“各校校长”“分管科室负责人”“三处人员”要不要逐个核对",
      en: "Whether all principals, all heads of sections and staff of all three offices are gone through one by one",
    },
    chosen: {
      zh: "只看职务：成员里有校长、有分管科室的负责人（登记为教育主管部门科室的人）、有学校处室的人员（或者处室主任）即可，不逐校、逐科室、逐处核对；谁任组长、副组长由文件写明，不判定",
      en: "Offices only: a principal, a head of a section in charge (recorded as of a section of the authority), somebody of a school office or its head among the members will do; they are not gone through one by one. Who is head and who deputy the paper says, and it is not judged",
    },
    why: { zh: "记录里成员按职务登记，不写姓名", en: "Members are recorded by office and not by name" },
  },
  "missing-layer-is-skipped": {
    clauses: ["1.1b", "1.1c"],
    open: { zh: "小规模学校没有副校长、没有处室怎么算", en: "What of small schools without vice-principal or offices" },
    chosen: {
      zh: "登记为不设副校长、不设处室的，这一项不要求；没有登记的，算缺人。校长不能缺",
      en: "Where it is on record that there is none, it is not asked for; otherwise somebody is missing. There is always a principal",
    },
    why: { zh: "条文要的是责任不断线，不是增设岗位", en: "The clause wants an unbroken chain, not new posts" },
  },
  "on-record-is-in-place": {
    clauses: ["1.1c"],
    open: {
      zh: "责任网络怎样算建立，学生是不是一层",
      en: "When the network is there, and whether the pupils are a layer of it",
    },
    chosen: {
      zh: "校长、副校长、处室主任，以及每个班的班主任和任课教师，都有人登记任职即可，缺哪一层列出哪一层；学生是网络所保护的对象，不承担责任",
      en: "When somebody is on record as principal, vice-principal, head of an office, and in each class as homeroom teacher and subject teacher; a missing layer is listed. The pupils are those whom it protects, and bear no duty",
    },
    why: { zh: "任职登记就是责任到人", en: "The record of the office is what puts a person in charge" },
  },
  "three-kinds-of-persons": {
    clauses: ["1.1d"],
    open: {
      zh: "每名学生要有几名责任人，教师与班主任能不能是一个人",
      en: "How many persons answer for a pupil, and whether teacher and homeroom teacher may be one",
    },
    chosen: {
      zh: "不同的三个人：班主任一名，班主任以外的教师一名（登记为任课教师），学校领导一名，都作为责任人登记到学生名下（系统里这种身份统称“包保责任人”）；与三帮一的责任人是两回事，不互相代替",
      en: "Three different persons, each on record for the pupil as responsible: the homeroom teacher, another teacher (put down as subject teacher), and a school leader. The three helpers of a dropout are another matter, and neither stands for the other",
    },
    why: { zh: "条文把三类人并列写出", en: "The clause names the three side by side" },
  },
  "two-reasons-are-an-aim": {
    clauses: ["1.2f"],
    open: { zh: "“尽最大努力”是不是必须做到", en: "Whether the greatest effort must succeed" },
    chosen: {
      zh: "不是：以厌学、学习困难为原因确认的辍学，每学年以零为努力目标，没有达到的不算违反；成绩落后的，登记为学习困难",
      en: "No: dropouts confirmed with aversion to school or difficulty in learning as their reason are to be none in a school year as an aim only, and missing it breaches nothing; poor results are put down as difficulty in learning",
    },
    why: { zh: "条文要求的是努力", en: "What the clause asks for is effort" },
  },
  "school-says-who-is-in-difficulty": {
    clauses: ["1.3a", "1.3b"],
    open: { zh: "“学困生”“贫困生”没有界定", en: "The text does not say who is in difficulty or poor" },
    chosen: {
      zh: "由学校登记并写明日期，登记为学习困难、家庭经济困难的才算；不由分数自动得出",
      en: "Whoever the school has put down, with a date, as having difficulty in learning or being in hardship; never derived from marks",
    },
    why: { zh: "只有学校了解学生", en: "Only the school knows its pupils" },
  },
  "a-file-shows-it": {
    clauses: ["1.3a"],
    open: { zh: "怎样算深入了解了情况", en: "What shows that the situation was looked into" },
    chosen: {
      zh: "有学校为该生建的档案、写有情况即算，写哪些内容不要求；哪一种档案都可以",
      en: "A file of the school on the pupil that tells something of it; what it tells is left open, and any kind of file will do",
    },
    why: {
      zh: "没有记录就看不出了解过；条文没有写明内容",
      en: "Without a record nothing shows it; and the clause names no contents",
    },
  },
  "either-tutoring-or-counselling": {
    clauses: ["1.3b"],
    open: { zh: "单独辅导和心理健康辅导要不要都做", en: "Whether both tutoring and counselling are wanted" },
    chosen: { zh: "做一样即可", en: "Either will do" },
    why: { zh: "条文用“或”连接", en: "The clause joins them by or" },
  },
  "entitlement-comes-from-above": {
    clauses: ["1.3c"],
    open: { zh: "哪些学生补助、补多少", en: "Who is subsidised, and with how much" },
    chosen: {
      zh: "条件和标准依上级规定，由学校登记该生是否符合；登记为符合的，提示发放，有补助的记录即算，金额不判定，由哪个单位发放都可以",
      en: "Higher rules say so: the school puts down whether the pupil is entitled. For one who is, the subsidy is listed; a record of it completes that, whichever body pays, and the amount is not judged",
    },
    why: { zh: "条文只写按上级要求", en: "The clause only refers to higher rules" },
  },
  "once-while-it-lasts": {
    clauses: ["1.3a", "1.3b", "1.3c"],
    open: { zh: "要做几次", en: "How often it is wanted" },
    chosen: {
      zh: "登记以后、在册期间至少一次，没有时限，只作提示；转走以后没有办的不再需要；情况消除后又登记的，重新算",
      en: "Once at least after it was put down, while the pupil is on the roll, without a deadline and as advice only; what is open is no longer needed once the pupil has left. Put down anew after it was over, it begins anew",
    },
    why: { zh: "条文没有写次数", en: "The clause gives no number" },
  },
  "poverty-dropout-is-confirmed": {
    clauses: ["1.3d"],
    general: "G19",
    open: { zh: "怎样算因家庭贫困辍学", en: "When a dropout came from poverty" },
    chosen: {
      zh: "确认辍学的记录写明原因是家庭贫困的；每学年应为零",
      en: "When the record of the confirmed dropout gives poverty as the reason; there should be none in a school year",
    },
    why: { zh: "原因由人认定", en: "People find the reason" },
  },
};
