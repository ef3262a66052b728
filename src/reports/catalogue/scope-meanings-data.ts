import type { AdmissionScope } from "../bodies/admission-plan.js";
import type { AppraisalScope } from "../bodies/appraisal-sheet.js";
import type { ConferenceScope } from "../bodies/conference-record.js";
import type { InterviewScope } from "../bodies/interview-record.js";
import type { LettersScope } from "../bodies/letters-outstanding.js";
import type { NetworkScope } from "../bodies/network-coverage.js";
import type { PhotoScope } from "../bodies/photo-sheet.js";
import type { CriticismScope } from "../bodies/public-criticism.js";
import type { WorkPlanScope } from "../bodies/work-plan.js";
import type { YearSummaryScope } from "../bodies/year-summary.js";
import type { StatementScope } from "../child-files/attendance-statement.js";
import type { LeavePassScope } from "../child-files/boarder-leave-pass.js";
import type { ChangePapersScope } from "../child-files/change-papers.js";
import type { TimeOffScope } from "../child-files/time-off-formalities.js";
import type { AttendanceReturnScope } from "../counts/attendance-return.js";
import type { MonthlyScope } from "../counts/monthly-types.js";
import type { PublicNoticeScope } from "../counts/notice-types.js";
import type { StatisticsScope } from "../counts/school-year-statistics.js";
import type { TermStartReportScope } from "../counts/term-start-report.js";
import type { CountScope } from "../counts/units.js";
import type { ChaseScope } from "../daily/chase-types.js";
import type { TrendScope } from "../daily/trend-types.js";
import type { BodyPeriodScope, BodyScope } from "../kit/body-report.js";
import type { ChildScope } from "../kit/child-form.js";
import type { PaperScope } from "../kit/paper-spec.js";
import type { SchoolAgeScope } from "../ledgers/school-age.js";
import type { ScreeningScope } from "../ledgers/screening-ledger.js";
import type { UnitLetterScope } from "../letters/letter-types.js";
import type { WhereaboutsScope } from "../notices/joint-whereabouts-report.js";
import type { LegalDocumentScope } from "../notices/legal-document.js";
import type { LetterScope, UrgingScope } from "../notices/letter-order.js";
import type { OrderAfterReportScope } from "../notices/order-after-report.js";
import type { ScopeTold } from "./scope-field.js";

const of = {
  required: true,
  meaning: {
    zh: "对象：哪个学校、单位或班级；可用的种类见该报表的“对象”",
    en: "which school, body or class it is about; the kinds are those that the report is about",
  },
  example: { kind: "school", id: "S01" },
} as const;

const periodExample = { from: "2025-09-01", to: "2026-01-23", key: "2025-2026/autumn" } as const;

const period = {
  required: true,
  meaning: {
    zh: "期间：起止日期（均含）；key 为记录中对该期间的称呼，可不填",
    en: "the first and last day it tells of; `key` is what records call that time, where they name it",
  },
  example: periodExample,
} as const;

const periodAsked = {
  required: false,
  meaning: {
    zh: "期间：起止日期（均含）；不填则不限期间，截至统计时点",
    en: "the first and last day it tells of; unless given, all that is on record at the cut-off",
  },
  example: periodExample,
} as const;

const pupil = {
  required: true,
  meaning: { zh: "学生：贵系统中的学生编号", en: "which child, by the host's number" },
  example: "P0613",
} as const;

const stages = {
  required: false,
  meaning: {
    zh: "学段：只统计这些学段的班级；不填则为义务教育阶段（小学、初中）",
    en: "only classes of these stages; those of compulsory education unless given",
  },
  example: ["primary", "junior"],
} as const;

const age = {
  required: true,
  meaning: {
    zh: "年龄范围：周岁上下限（均含）及计算日期",
    en: "the ages in completed years, first and last, and the day on which they are counted",
  },
  example: { from: 6, to: 15, countedOn: "2025-08-31" },
} as const;

const catchment = {
  required: false,
  meaning: {
    zh: "划片范围：各村（社区）编号；不填则取学校所在镇街（或本区域）的全部村（社区）",
    en: "the villages of the catchment by their ids; those of the township or area unless given",
  },
  example: ["V1", "V2"],
} as const;

const lines = {
  required: true,
  meaning: {
    zh: "责任线条：见 `baoxue/policies` 的 `boshan2025Lines` 等",
    en: "the lines of responsibility, such as `boshan2025Lines` of `baoxue/policies`",
  },
  example: [],
} as const;

const serial = {
  required: false,
  meaning: { zh: "文号（编号）；不填则列为缺项", en: "the number of the paper; told as missing until given" },
  example: "〔2025〕3号",
} as const;

const issuedOn = {
  required: false,
  meaning: {
    zh: "签发日期；文书需要而未填的，以及晚于数据截止日期或早于所述情况的，列为缺项",
    en: "the day of issue; told as missing where the paper needs one, and where it is after the cut-off or before what the paper tells",
  },
  example: "2025-12-04",
} as const;

const issuedBy = {
  required: false,
  meaning: {
    zh: "签发单位的编号（用于落款；须为本文书签发机关一类的单位）",
    en: "the body that issues it, by its id: one of the kind that issues this paper",
  },
  example: "S01",
} as const;

const texts = {
  zh: "各栏由人填写的文字；未填的留空并列为缺项",
  en: "what people write, slot by slot; what is not written stays open, and is told as missing where it must be",
} as const;

/** Of a report about a body, for a time or for all that is on record: lists of children, and papers without further choices. */
export const bodyScope: ScopeTold<BodyScope> = { of, period: periodAsked };

/** Of the county's base data, which are those of the cut-off. */
export const baseDataScope: ScopeTold<BodyScope> = /* @__PURE__ */ (() => ({
  of,
  period: {
    ...periodAsked,
    meaning: { zh: "不使用：数字均为统计时点的数字", en: "not looked at: the numbers are those of the cut-off" },
  },
}))();

/** The same as {@link bodyScope}, where there is one only for a time. */
export const bodyPeriodScope: ScopeTold<BodyPeriodScope> = { of, period };

/** Of lists of children of school age. */
export const schoolAgeScope: ScopeTold<SchoolAgeScope> = { of, age, period: periodAsked };

/** Of the screening of a catchment. */
export const screeningScope: ScopeTold<ScreeningScope> = { of, age, catchment, period: periodAsked };

/** Of papers about one child. */
export const childScope: ScopeTold<ChildScope> = { pupil };

/** Of the attendance statement. */
export const statementScope: ScopeTold<StatementScope> = {
  pupil,
  period,
  askedBy: {
    required: false,
    meaning: { zh: "要求出具证明的单位名称", en: "the body that asked for it, as it is to be named" },
    example: "某镇人民政府",
  },
  askedFor: {
    required: false,
    meaning: { zh: "证明的用途", en: "what it is asked for" },
    example: "办理责令限期送返事项",
  },
};

/** Of the pass of a boarder. */
export const leavePassScope: ScopeTold<LeavePassScope> = {
  pupil,
  leavesOn: {
    required: true,
    meaning: { zh: "离校时间", en: "when the child means to go" },
    example: "2025-10-17T16:30",
  },
  backOn: {
    required: false,
    meaning: { zh: "预计返校时间", en: "when it is expected back" },
    example: "2025-10-19T18:00",
  },
  reason: { required: false, meaning: { zh: "离校事由", en: "why it goes" }, example: "周末回家" },
  signed: {
    required: false,
    meaning: { zh: "班主任是否已签字", en: "whether the homeroom teacher has signed" },
    example: true,
  },
  collector: { required: false, meaning: { zh: "接送人", en: "who collects the child" }, example: "祖父" },
};

/** Of the papers on changes of the roll. */
export const changePapersScope: ScopeTold<ChangePapersScope> = {
  pupil,
  papers: {
    required: false,
    meaning: {
      zh: "当地各类变动所需的证明材料；不填则用通行的清单 `usualChangePapers`",
      en: "which papers each kind of change rests on where the host is; `usualChangePapers` unless given",
    },
    example: { suspension: [{ id: "hospital", label: { zh: "县级以上医院证明", en: "proof of a hospital" } }] },
  },
  onFile: {
    required: false,
    meaning: {
      zh: "已收存的材料：属于哪次变动（记录编号）、哪种材料",
      en: "the papers that are on file: of which change, by the id of its record, and which paper",
    },
    example: [{ event: "E-0105", paper: "hospital" }],
  },
};

/** Of the formalities of deferral and suspension. */
export const timeOffScope: ScopeTold<TimeOffScope> = {
  pupil,
  timeOff: {
    required: false,
    meaning: {
      zh: "办理事项：休学或延缓入学；不填则取最近一次批准的事项",
      en: "for a suspension or a deferred entry; what was granted last unless given",
    },
    example: "suspension",
  },
  appliedOn: {
    required: false,
    meaning: { zh: "监护人书面申请的日期", en: "the day of the guardian's written application" },
    example: "2025-11-20",
  },
  proof: {
    required: false,
    meaning: {
      zh: "医疗证明的编号（学籍记录中没有时填写）",
      en: "the number of the medical proof, where the roll has none",
    },
    example: "证-0006",
  },
  grounds: { required: false, meaning: { zh: "申请理由", en: "why it is applied for" }, example: "因病需住院治疗" },
};

/** Of the daily return. */
export const attendanceReturnScope: ScopeTold<AttendanceReturnScope> = {
  of,
  date: { required: true, meaning: { zh: "日期", en: "the day" }, example: "2025-10-16" },
};

/** Of the monthly report. */
export const monthlyScope: ScopeTold<MonthlyScope> = {
  of,
  month: { required: true, meaning: { zh: "月份", en: "the month" }, example: "2025-10" },
  stages,
  writes: {
    required: false,
    meaning: texts,
    example: { workDone: "逐一核对缺课学生去向", problems: "个别家长外出务工", nextSteps: "继续家访" },
  },
  declared: {
    required: false,
    meaning: {
      zh: '本单位自报的数字（零报告填 "nil"），与记录核对',
      en: 'the numbers that the body has declared, or "nil" for none; they are held against the records',
    },
    example: { suspectedAtClose: 2, confirmedInPeriod: 0 },
  },
  evidence: {
    required: false,
    meaning: {
      zh: "申报与记录的核对结果，由 `evidenceFindings` 给出",
      en: "what the checks of declarations found, as `evidenceFindings` gives it",
    },
    example: { asOf: "2025-11-05", findings: [], notEvaluable: [], notRun: [] },
  },
};

/** Of the public notice. */
export const publicNoticeScope: ScopeTold<PublicNoticeScope> = {
  of,
  months: {
    required: true,
    meaning: { zh: "公示的月份，依次连续", en: "the months of the notice, in order and without a gap" },
    example: ["2025-09", "2025-10"],
  },
  minimumCell: {
    required: true,
    meaning: {
      zh: "最小公布人数：1 至该数减 1 的数字不公布；不得小于 3，由主管部门确定",
      en: "counts from 1 to this less 1 are not printed; 3 at least, and for the bureau to set",
    },
    example: 5,
  },
  alreadyPublished: {
    required: false,
    meaning: {
      zh: "以往公示中已公布的单元格，防止合并推算",
      en: "the cells of earlier notices: together they may tell no small count",
    },
    example: [],
  },
};

/** Of the yearly statistics. */
export const statisticsScope: ScopeTold<StatisticsScope> = {
  of,
  schoolYear: {
    required: true,
    meaning: { zh: "学年（9月1日至次年8月31日）", en: "the school year, 1 September to 31 August" },
    example: "2024-2025",
  },
  stages,
};

/** Of counts over a time. */
export const countScope: ScopeTold<CountScope> = { of, period, stages };

/** Of the written report after the start of term. */
export const termStartReportScope: ScopeTold<TermStartReportScope> = {
  of,
  period,
  stages,
  measures: {
    required: false,
    meaning: {
      zh: "已采取和建议采取的措施，由学校填写；未填列为缺项",
      en: "the measures taken and asked for, in the school's words; told as missing until written",
    },
    example: "领导包级、教师包人，逐一上门劝返",
  },
};

/** Of notices, slips and orders. */
export const paperScope: ScopeTold<PaperScope> = {
  pupil,
  serial,
  issuedOn,
  dueOn: {
    required: false,
    meaning: {
      zh: "期限：所要求事项最迟办结的日期或时刻；文书需要而未填的列为缺项",
      en: "by when what it asks for is to be done; told as missing where the paper needs it",
    },
    example: "2025-12-11",
  },
  by: issuedBy,
};

/** Of those that a township issues. */
export const townshipPaperScope: ScopeTold<PaperScope> = /* @__PURE__ */ (() => ({
  ...paperScope,
  by: { ...issuedBy, example: "T01" },
}))();

const order = {
  required: false,
  meaning: {
    zh: "两种文书的先后：`returnByFirst`（先限期返校，默认）、`urgingFirst`、`asConditionsCome`",
    en: "which letter goes first: `returnByFirst`, the one that sets a day, unless given; `urgingFirst`; `asConditionsCome`",
  },
  example: "returnByFirst",
} as const;

/** Of the letter that sets a day. */
export const letterScope: ScopeTold<LetterScope> = /* @__PURE__ */ (() => ({ ...townshipPaperScope, order }))();

/** Of the letter that urges. */
export const urgingScope: ScopeTold<UrgingScope> = /* @__PURE__ */ (() => ({
  ...letterScope,
  several: {
    required: false,
    meaning: {
      zh: "“多次”劝返无效指几次：默认3次，不得小于2",
      en: 'how many attempts in vain are "several": 3 unless given, 2 at least',
    },
    example: 3,
  },
}))();

const ownText = {
  required: false,
  meaning: { zh: "文书正文（发文单位自有文本时填写）", en: "the issuer's own text, paragraph by paragraph" },
  example: [{ zh: "……", en: "…" }],
} as const;

/** Of the legal document. */
export const legalDocumentScope: ScopeTold<LegalDocumentScope> = /* @__PURE__ */ (() => ({
  ...paperScope,
  text: ownText,
}))();

/** Of the order after a school's report. */
export const orderAfterReportScope: ScopeTold<OrderAfterReportScope> = /* @__PURE__ */ (() => ({
  ...paperScope,
  by: { ...issuedBy, example: "A01" },
  issuer: {
    required: false,
    meaning: {
      zh: "责令机关：`educationAuthority` 或 `townshipGovernment`，依据不同；不填则依签发单位的类别，签发单位也不填则为教育主管部门",
      en: "who gives the order, each on a ground of its own: `educationAuthority` or `townshipGovernment`; what the issuing body is, unless given",
    },
    example: "educationAuthority",
  },
}))();

/** Of the report that a child is untraceable. */
export const whereaboutsScope: ScopeTold<WhereaboutsScope> = /* @__PURE__ */ (() => ({
  ...paperScope,
  guardianSigns: {
    required: false,
    meaning: { zh: "监护人是否与学校共同报告", en: "whether the guardian reports together with the school" },
    example: true,
  },
  withoutGuardian: {
    required: false,
    meaning: { zh: "监护人未共同报告的原因", en: "why the guardian does not" },
    example: "监护人外出，电话联系不上",
  },
  lastSeen: {
    required: false,
    meaning: { zh: "最后一次见到学生的时间、地点", en: "where and when the child was last seen" },
    example: "2025-10-17下午，校门口",
  },
  appearance: {
    required: false,
    meaning: { zh: "体貌特征及衣着", en: "what it looks like and was wearing" },
    example: "身高约150厘米，穿校服",
  },
}))();

/** Of letters between layers, by the layers between which such a letter is signed. */
export const unitLetterScope = (between: NonNullable<UnitLetterScope["between"]>): ScopeTold<UnitLetterScope> => ({
  of,
  period,
  between: {
    required: false,
    meaning: {
      zh: "签订双方（上级、下级）；同一对象有多种签订关系时填写，不填取第一种",
      en: "the two layers that sign, where the place has several such pairs; the first unless given",
    },
    example: between,
  },
  person: {
    required: false,
    meaning: {
      zh: "下级签字人的编号（同一职务有多人时填写）",
      en: "who signs for the lower layer, where several hold the office",
    },
    example: "T0071",
  },
  text: ownText,
});

/** Of the plan of admission. */
export const admissionScope: ScopeTold<AdmissionScope> = /* @__PURE__ */ (() => ({
  of,
  age: { ...age, example: { from: 6, to: 6, countedOn: "2026-08-31" } },
  catchment,
  classSize: {
    required: false,
    meaning: {
      zh: "每班最多人数；不填则不测算班数",
      en: "how many children a class has at most; no classes are planned unless given",
    },
    example: 45,
  },
  period: periodAsked,
}))();

/** Of the appraisal sheet. */
export const appraisalScope: ScopeTold<AppraisalScope> = {
  of,
  period: periodAsked,
  texts: { required: false, meaning: texts, example: { commendations: "……", opinion: "……" } },
};

/** Of the record of a conference. */
export const conferenceScope: ScopeTold<ConferenceScope> = {
  of,
  period: periodAsked,
  conference: {
    required: false,
    meaning: {
      zh: "哪次会议（记录编号）；不填取最近一次",
      en: "which conference, by the id of its record; the last unless given",
    },
    example: "E-0210",
  },
  texts: { required: false, meaning: texts, example: { raised: "……", discussed: "……", solved: "……" } },
};

/** Of the record of an interview. */
export const interviewScope: ScopeTold<InterviewScope> = {
  of,
  period: periodAsked,
  texts: { required: false, meaning: texts, example: { matter: "……", undertaking: "……" } },
};

/** Of letters outstanding. */
export const lettersScope: ScopeTold<LettersScope> = {
  of,
  letters: {
    required: true,
    meaning: {
      zh: "应签订的责任书、承诺书：`letterDemands` 按文件给出",
      en: "the letters that are asked for: `letterDemands` has those of each document",
    },
    example: [],
  },
  period: periodAsked,
};

/** Of the coverage of the network. */
export const networkScope: ScopeTold<NetworkScope> = { of, lines, period: periodAsked };

/** Of the sheet of photographs. */
export const photoScope: ScopeTold<PhotoScope> = {
  of,
  period,
  photos: {
    required: false,
    meaning: {
      zh: "照片：文字说明、拍摄日期、地点、编号；文字说明中不写学生姓名",
      en: "the photographs: caption, day, place, number; no caption names a child",
    },
    example: [{ caption: "教师入户宣讲义务教育法", takenOn: "2025-10-16", place: "某村", picture: "IMG-0412" }],
  },
};

/** Of a public criticism. */
export const criticismScope: ScopeTold<CriticismScope> = /* @__PURE__ */ (() => ({
  of,
  period: {
    ...periodAsked,
    meaning: {
      zh: "期间：通报所依据的决定须在此期间内作出；不填则为印发日所在学年",
      en: "the time in which the decision that it rests on was taken; the school year of its issue unless given",
    },
  },
  serial,
  issuedOn,
  by: { ...issuedBy, example: "A01" },
  texts: { required: false, meaning: texts, example: { facts: "……", demands: "……" } },
}))();

/** Of the work plan. */
export const workPlanScope: ScopeTold<WorkPlanScope> = {
  of,
  period,
  lines,
  texts: { required: false, meaning: texts, example: { aims: "……", measures: "……", safeguards: "……" } },
};

/** Of the summary of the year. */
export const yearSummaryScope: ScopeTold<YearSummaryScope> = {
  of,
  period,
  texts: { required: false, meaning: texts, example: { workDone: "……", problems: "……", nextSteps: "……" } },
};

/** Of the trend. */
export const trendScope: ScopeTold<TrendScope> = {
  of,
  from: { required: true, meaning: { zh: "起始月份", en: "the first month" }, example: "2025-09" },
  to: { required: true, meaning: { zh: "截止月份（含）", en: "the last month" }, example: "2026-01" },
};

/** Of the chase list. */
export const chaseScope: ScopeTold<ChaseScope> = /* @__PURE__ */ (() => ({
  of: {
    ...of,
    meaning: {
      zh: `${of.meaning.zh}；\`source\` 须带 \`policy\` 和 \`assessment\``,
      en: `${of.meaning.en}; the source must have a \`policy\` and its \`assessment\``,
    },
  },
  role: {
    required: false,
    meaning: { zh: "职务：只列该职务的事项", en: "only what this office owes" },
    example: "homeroomTeacher",
  },
  at: {
    required: false,
    meaning: {
      zh: "任职处所（班主任为班级编号）；不填则为对象内的全部处所",
      en: "where the office sits, a class for its homeroom teacher; all places within `of` unless given",
    },
    example: "7-3",
  },
  person: {
    required: false,
    meaning: { zh: "任职人编号", en: "the person who holds the office" },
    example: "T0071",
  },
  lists: {
    required: false,
    meaning: {
      zh: "列入今日的事项种类；不填为逾期、今日到期、未定时限的未办事项和待核实事项",
      en: "the lists of the agenda that count as today's; overdue, due today, open without a time set, and possible unless given",
    },
    example: ["overdue", "dueToday"],
  },
}))();
