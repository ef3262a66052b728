import type { Clause } from "../../../rules/policy.js";

/** Section 四, annexes and date. */
export type LettersClause =
  | "4.1a"
  | "4.1b"
  | "4.2a"
  | "4.2b"
  | "4.2c"
  | "4.2d"
  | "4.3a"
  | "4.3b"
  | "4.4a"
  | "4.4b"
  | "0d";

/** Section 四 and the end: letters and pledges to hand in, annexes and date. */
export const letters: Readonly<Record<LettersClause, Clause>> = {
  "4.1a": {
    at: "四、1 其一",
    computable: "partly",
    summary: {
      zh: "责任书和承诺书按下发的定版电子文件双面打印",
      en: "Letters and pledges are printed from the PDF files sent, on both sides",
    },
    note: {
      zh: "只看是否这样登记；打印件本身系统看不到",
      en: "Only whether it was put down so; the print itself is not seen",
    },
  },
  "4.1b": {
    at: "四、1 其二",
    computable: "partly",
    summary: { zh: "版式和内容，连日期在内，一律不改", en: "Neither layout nor content, dates included, is changed" },
    note: {
      zh: "只看是否登记为未改动；与原件的比对由收件人做",
      en: "Only whether it was put down as unchanged; whoever receives it compares it with the original",
    },
  },
  "4.2a": {
    at: "四、2 第1句",
    summary: {
      zh: "责任书有两种版本，一种给教办，一种给区直学校",
      en: "The letter has two versions, one for offices and one for direct schools",
    },
  },
  "4.2b": {
    at: "四、2 第2句 其一",
    summary: {
      zh: "教办用教办版，由主任签字、盖教办的章，做两份",
      en: "Offices use their version, signed by the director, with the office's seal, in two copies",
    },
  },
  "4.2c": {
    at: "四、2 第2句 其二",
    summary: { zh: "教办所辖的学校不用签责任书", en: "Schools under an office need sign no letter" },
    note: {
      zh: "规则只对区直学校列出责任书，所辖学校不列，即为不用签",
      en: "The rules list letters of direct schools alone; a school under an office is not listed, and so need sign none",
    },
  },
  "4.2d": {
    at: "四、2 第2句 其三",
    summary: {
      zh: "区直学校用区直版，由校长签字、盖学校的章，做两份",
      en: "Direct schools use theirs, signed by the principal, with the school's seal, in two copies",
    },
  },
  "4.3a": {
    at: "四、3 第1句",
    summary: {
      zh: "承诺书由各校校长签字盖章，做两份，交一份存档",
      en: "Each principal signs and seals the pledge in two copies, one of which is handed in for filing",
    },
  },
  "4.3b": {
    at: "四、3 第2句",
    summary: {
      zh: "街道学校的由教办收齐一起交，区直学校自己交",
      en: "Those of subdistrict schools are collected and delivered by the office; direct schools deliver their own",
    },
  },
  "4.4a": {
    at: "四 末段 第1句",
    summary: {
      zh: "两份责任书、一份承诺书，纸质，9月29日（周日）下午4点以前送到教育科",
      en: "Two letters and one pledge, on paper, are at the education section by 4 pm on Sunday 29 September",
    },
  },
  "4.4b": {
    at: "四 末段 第2句",
    summary: { zh: "写明交到哪里、找谁", en: "Says where to deliver, and whom to ask" },
    note: {
      zh: "没有规则，也不收入：联系人和电话是各地自己的资料",
      en: "No rule, and not held: contacts and telephone numbers are a matter of each place",
    },
  },
  "0d": {
    at: "附件、落款",
    summary: {
      zh: "附一张登记表、两种责任书、一种承诺书；2024年9月25日",
      en: "Four annexes: a registration form, two letters, a pledge; dated 25 September 2024",
    },
    note: {
      zh: "没有规则，由文件自身的数据体现：发文日期。附件内容不在原文之内",
      en: "No rule: the policy's own data hold it, its date. The annexes themselves are not in the text",
    },
  },
};
