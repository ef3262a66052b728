import type { Reading } from "../../../rules/policy.js";

/** Choices about organisation and assessment. */
export type OrganisationReading =
  | "exists-when-a-document-says-so"
  | "three-levels-everywhere"
  | "one-conference-at-least"
  | "assessment-on-record-each-year"
  | "scheme-names-the-item"
  | "one-special-inspection-each-year"
  | "frequent-is-a-parameter"
  | "people-find-weak-measures"
  | "accountability-follows-the-finding";

/** What organisation and assessment leave open (三). */
export const organisationReadings: Readonly<Record<OrganisationReading, Reading>> = {
  "exists-when-a-document-says-so": {
    clauses: ["1.2f", "3.1a", "3.1c", "3.1d", "3.2b"],
    open: {
      zh: "怎样算成立了机构、建立了制度、作出了安排",
      en: "When a body or system has been set up, or arrangements made",
    },
    chosen: {
      zh: "有已经通过的文件，写明所需职位；镇街的领导机构还要有一个负责人职位已落实；只记职位，不记姓名",
      en: "When an adopted document says so and names the posts it needs; a township's body needs the post of the person in charge to be filled as well. Posts are held, never names",
    },
    why: { zh: "没有文件就看不出存在", en: "Without a document its existence does not show" },
  },
  "three-levels-everywhere": {
    clauses: ["3.1e"],
    open: { zh: "三级体系怎样算形成", en: "When the three levels are there" },
    chosen: {
      zh: "市有领导小组，每个镇街有领导机构，每个村（社区）有责任人；缺哪一处列出哪一处",
      en: "When the city has its leading group, each township its leading body, and each village somebody responsible; what is missing is listed",
    },
    why: { zh: "少一处就不成体系", en: "With one missing it is no system" },
  },
  "one-conference-at-least": {
    clauses: ["3.2c"],
    general: "G12",
    open: { zh: "“每年一至两次”的两次是不是上限", en: "Whether two conferences a year are the most" },
    chosen: {
      zh: "每个自然年至少一次，以年末为限；多于两次只作说明，不算违反；以会议记录为凭",
      en: "At least one in a calendar year, by its last day; more than two are noted and no breach; minutes are the proof",
    },
    why: { zh: "多开会议不损害条文的目的", en: "More conferences do the clause no harm" },
  },
  "assessment-on-record-each-year": {
    clauses: ["3.3a"],
    general: "G12",
    open: { zh: "年度考核以什么为准，标准是什么", en: "What shows the yearly assessment, and by which criteria" },
    chosen: {
      zh: "每个自然年，对每个成员单位和每个镇街都有考核结果，以年末为限；标准不评判",
      en: "In each calendar year a result for each member unit and each township, by the last day; the criteria are not judged",
    },
    why: { zh: "周期写明，标准没有写明", en: "The text gives the period and no criteria" },
  },
  "scheme-names-the-item": {
    clauses: ["3.3b"],
    open: { zh: "怎样算纳入了对教育工作的考核", en: "When it is part of the assessment of education work" },
    chosen: {
      zh: "镇街教育工作的考核办法中列有控辍保学一项；分量不评判",
      en: "When the scheme for the townships' education work has an item on keeping children in school; its weight is not judged",
    },
    why: { zh: "列入可以查到，分量没有写明", en: "Inclusion can be looked up; a weight is not given" },
  },
  "one-special-inspection-each-year": {
    clauses: ["3.3c"],
    general: "G12",
    open: { zh: "“年度专项督查”每年几次，以什么为凭", en: "How many inspections a year, and what shows them" },
    chosen: {
      zh: "每个自然年至少一次，以年末为限，有督查报告为凭；查哪些镇街和学校由教育局定",
      en: "At least one in a calendar year, by its last day, shown by a report; the bureau chooses the townships and schools",
    },
    why: { zh: "“年度”即每年都有", en: "Yearly means one in every year" },
  },
  "frequent-is-a-parameter": {
    clauses: ["3.3e"],
    general: "G1",
    open: { zh: "多少算“频发”", en: "How many are frequent" },
    chosen: {
      zh: "一个镇街或一所学校在一学年内新确认的辍学个案达到参数所定的数即为频发；参数没有默认值，未定之前不可判定",
      en: "Frequent is when the dropouts newly confirmed in a township or school in a school year reach the number that the parameter sets; it has no default, and until it is set this is not evaluable",
    },
    why: { zh: "文件没有给出数字，本库不代为确定", en: "The document gives no number, and none is made up for it" },
  },
  "people-find-weak-measures": {
    clauses: ["3.3e"],
    general: "G16",
    open: { zh: "怎样算“措施不力”，是否由此导致", en: "When measures were weak, and whether they were the cause" },
    chosen: {
      zh: "由市教育局认定并记录；个案数达到频发只提示可以提请认定",
      en: "When the city's education bureau has found so on record; a frequent number alone only makes it fit to be referred",
    },
    why: {
      zh: "辍学多也可能另有原因；句中主语是市教育局",
      en: "Many dropouts may have other causes; the bureau is the subject of the sentence",
    },
  },
  "accountability-follows-the-finding": {
    clauses: ["3.3f"],
    general: "G16",
    open: { zh: "追究谁、按什么规定", en: "Who is held to account, and by which rules" },
    chosen: {
      zh: "前一项认定记录之后，提示可以提请追究，等待记录在案的决定；追究谁、怎样追究由人决定",
      en: "Once that finding is on record it is marked as fit to be referred, and a recorded decision is awaited; people decide who and how",
    },
    why: { zh: "所依据的规定在文件之外", en: "The rules it rests on lie outside the text" },
  },
};
