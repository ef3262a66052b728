import type { Reading } from "../../../rules/policy.js";

/** The ids of these readings. */
export type LetterReading =
  | "who-is-first-responsible"
  | "receipt-starts-it"
  | "once-and-not-every-year"
  | "hour-included-nothing-moved"
  | "signed-before-handed-in"
  | "print-as-put-down"
  | "bureau-signs-too"
  | "who-signs"
  | "one-copy-of-the-pledge"
  | "arrival-counts"
  | "education-section-is-the-bureau"
  | "office-delivers-for-its-schools";

/** What letters and pledges leave open (二（四）、四). */
export const letterReadings: Readonly<Record<LetterReading, Reading>> = {
  "who-is-first-responsible": {
    clauses: ["2.4a"],
    open: { zh: "第一负责人是谁", en: "Who the first person responsible is" },
    chosen: {
      zh: "学校是校长，教办是主任；有人登记在任即算",
      en: "The principal of a school, the director of an office; it is so while one is on record",
    },
    why: { zh: "承诺书由校长签，责任书由主任签", en: "They are the ones who sign pledge and letter" },
  },
  "receipt-starts-it": {
    clauses: ["2.4b", "2.4c", "4.4a"],
    open: { zh: "签字和报送从什么时候起算", en: "From when signing and handing in are asked for" },
    chosen: {
      zh: "从登记收到这份通知起；应由使用者在下发时为教办和每所学校统一登记收到；没有登记的不列出，没有列出不等于已经完成；登记晚于期限的注明期限已过。收到以前签的不算",
      en: "From the record that this notice was received, which the host puts down for every office and school when it is sent out; without it nothing is listed, which does not mean that it was done; where it comes after the deadline that is said. What was signed before does not count",
    },
    why: {
      zh: "通知到了才知道要做什么；去年的责任书不是这一份",
      en: "Nobody acts on a notice before it comes; and last year's letter is not this one",
    },
  },
  "once-and-not-every-year": {
    clauses: ["4.4a"],
    general: "G21",
    open: { zh: "以后每年还要不要", en: "Is it wanted every year" },
    chosen: { zh: "不要：只有2024年这一次", en: "No: only this once, in 2024" },
    why: {
      zh: "日期连着星期写，附件标着年份",
      en: "The date stands with its weekday, and the annexes with their year",
    },
  },
  "hour-included-nothing-moved": {
    clauses: ["4.4a"],
    general: "G14",
    open: { zh: "9月29日是周日，下午4点前含不含4点", en: "29 September is a Sunday; is four o'clock itself in time" },
    chosen: {
      zh: "含4点整，4点零1分起逾期；不顺延，这个周日是调休的工作日；只登记日期、没有登记钟点的，不能认定已过4点，当天即算按时",
      en: "It is; a minute past four is late. Nothing is moved: this Sunday is a working day in lieu. Put down with the date alone it cannot be said to be past four, and that day is in time",
    },
    why: {
      zh: "“前”按通常用法含该时点；原文写明星期，所以不顺延",
      en: "By an hour usually has that hour in it; and the weekday is printed, so that nothing is moved",
    },
  },
  "signed-before-handed-in": {
    clauses: ["2.4b", "2.4c", "4.2b", "4.2d", "4.3a"],
    open: { zh: "签字本身没有期限", en: "Signing has no deadline of its own" },
    chosen: { zh: "与报送同一期限：签好才能交", en: "That of handing in: only what is signed can be handed in" },
    why: { zh: "两件事说的是同一份纸", en: "Both are about the same paper" },
  },
  "print-as-put-down": {
    clauses: ["4.1a", "4.1b", "4.2b", "4.2d", "4.3a"],
    open: { zh: "双面、未改动、盖章怎样核对", en: "How print, seal and text are checked" },
    chosen: {
      zh: "看登记：签字人、公章、份数、双面、未改动（包括日期不改）五样写在同一条记录里才算；版本要与单位相符；一式两份就是两份",
      en: "By the record: who signed, the seal, two copies, both sides and nothing changed (dates included), all in one record; the version fits the unit; two copies are two",
    },
    why: { zh: "纸质文件系统看不到", en: "The paper itself is not seen" },
  },
  "bureau-signs-too": {
    clauses: ["2.4b"],
    open: { zh: "区教体局一方何时签", en: "When the bureau signs its side" },
    chosen: { zh: "不判断，由局里办", en: "Not judged; the bureau sees to it" },
    why: { zh: "通知只对下级提要求", en: "The notice makes demands of those below" },
  },
  "who-signs": {
    clauses: ["2.4b", "2.4c", "4.2b", "4.2d", "4.3a"],
    open: {
      zh: "副主任、副校长能不能代签，承诺书盖什么章，没有签的列在谁名下",
      en: "May a deputy sign, which seal does a pledge bear, and under whose name stands what is not signed",
    },
    chosen: {
      zh: "不能代签：责任书以教办主任、校长本人签的为准，承诺书以校长本人签的为准；没有签的，教办的列在教办名下，学校的列在学校名下。承诺书原文只写盖章，采用学校公章",
      en: "No: a letter is signed by the director or the principal in person, a pledge by the principal in person; what is not signed stands under the office or the school. Of a pledge the text says no more than that it is sealed: it is taken to be the school's seal",
    },
    why: {
      zh: "原文写明主任、校长签字；章与责任书一致",
      en: "The text names director and principal; the seal is that of the letters",
    },
  },
  "one-copy-of-the-pledge": {
    clauses: ["4.3a", "4.4a"],
    open: {
      zh: "承诺书一式两份，交几份，各由谁留存",
      en: "Of two copies of a pledge, how many are handed in, and who keeps which",
    },
    chosen: {
      zh: "送到一份即可，由区教体局存档；另一份由学校留存，留存不判断",
      en: "One that arrives will do, and the bureau files it; the other stays with the school, and whether it does is not judged",
    },
    why: { zh: "原文写上交一份存档", en: "The text has one handed in for filing" },
  },
  "arrival-counts": {
    clauses: ["4.4a"],
    open: { zh: "以寄出还是送到为准", en: "Dispatch or arrival" },
    chosen: {
      zh: "以送到为准，登记的时间就是送到的时间；两份责任书可以分次送，凑齐才算",
      en: "Arrival, which is the time put down; two copies of a letter may come one by one, and both must be there",
    },
    why: { zh: "报送到科室才算交", en: "It is handed in when the section has it" },
  },
  "education-section-is-the-bureau": {
    clauses: ["4.4a"],
    open: { zh: "教育科是不是单独的单位", en: "Is the education section a body of its own" },
    chosen: {
      zh: "不是，送到区教体局即算；地点和联系人由使用单位掌握",
      en: "No: to the bureau will do; place and contact are a matter of each district",
    },
    why: { zh: "科室是局的一部分", en: "A section is part of its bureau" },
  },
  "office-delivers-for-its-schools": {
    clauses: ["4.3b"],
    open: {
      zh: "街道学校自己送去算不算，缺一所怎么办",
      en: "Does it count if a subdistrict school delivers its own, and what if one is missing",
    },
    chosen: {
      zh: "不算，由教办送；逐校看，缺一所就没有完成，写明缺哪所；教办没有所辖义务教育学校的不产生",
      en: "No: the office delivers. It is judged school by school, and with one missing it is not done, and says which; an office without such schools owes none",
    },
    why: { zh: "原文写由教办收齐后统一送交", en: "The text has the office collect and deliver" },
  },
};
