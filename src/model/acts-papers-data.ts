import type { ActEntries } from "./act-entries.js";
import { by, optional, say, to } from "./act-fields.js";

type PapersKind =
  | "documentAdopted"
  | "letterSigned"
  | "submitted"
  | "taskReceived"
  | "workReport"
  | "ledgerUpdated"
  | "archived"
  | "statistics";

/** What is put in writing, signed, handed in, reported, kept and archived about the work, and about no one child. */
export const paperActs: ActEntries<PapersKind> = {
  documentAdopted: {
    about: "subject",
    label: say("建立机构、制度、台账", "body, system or list set up in writing"),
    deed: say(
      "以书面形式建立[{document}][，明确{person}][，按{categories}管理][，成员有{members}][，由{headedBy}任组长][，组长{heads}人][，副组长{deputies}人][，组员{others}人][，主任{directors}人][，副主任{deputyDirectors}人]",
      "set up in writing[ the {document}][, naming the {person}][, kept by {categories}][, with {members} in it][, headed by {headedBy}][, heads: {heads}][, deputies: {deputies}][, other members: {others}][, directors: {directors}][, deputy directors: {deputyDirectors}]",
    ),
    happened: say(
      "[{by}]已以书面形式建立[{document}][，明确{person}][，按{categories}管理][，成员有{members}][，由{headedBy}任组长][，组长{heads}人][，副组长{deputies}人][，组员{others}人][，主任{directors}人][，副主任{deputyDirectors}人]",
      "a paper[ on the {document}] has been adopted[ by {by}][, naming the {person}][, kept by {categories}][, with {members} in it][, headed by {headedBy}][, heads: {heads}][, deputies: {deputies}][, other members: {others}][, directors: {directors}][, deputy directors: {deputyDirectors}]",
    ),
    fields: {
      by,
      document: {
        type: "oneOf",
        label: say("文件种类", "kind of paper"),
        values: {
          leadingGroup: say("控辍保学工作领导小组", "leading group"),
          arrangement: say("工作安排", "work arrangements"),
          jointConferenceSystem: say("联席会议制度", "joint-conference system"),
          bulletinSystem: say("信息通报制度", "information bulletin system"),
          inspectionSystem: say("工作督查制度", "work inspection system"),
          appraisalScheme: say("列有控辍保学的考核办法", "appraisal scheme that includes dropout control"),
          idleMinorsRegister: say("流浪儿童和闲散青少年名册", "register of vagrant children and idle youth"),
          proneList: say("易辍学生名册", "list of pupils prone to drop out"),
          catchment: say("各校排查片区的划分", "division into the areas that schools screen"),
          screeningSystem: say("排查机制", "screening system"),
          screeningLedger: say("排查台账", "screening ledger"),
          dropoutControlLedger: say("控辍保学台账", "dropout-control ledger"),
          gateRegister: say("学生进出校门登记制度", "gate register"),
          dropoutLedger: say("学生辍学台账制度", "ledger of dropouts"),
          admissionPlan: say("新生入学计划", "admission plan"),
          leadingGroupOffice: say("领导小组办公室", "office of the leading group"),
          persuasionSystem: say("劝返复学制度", "system of persuading back"),
          registrationSystem: say("辍学登记制度", "system of registering dropouts"),
          writtenReportSystem: say("书面报告制度", "system of written reports"),
          database: say("控辍保学数据库", "database on dropout control"),
          leftBehindRegister: say("留守儿童名册", "register of left-behind children"),
          accompanyingRegister: say("随迁子女名册", "register of children of migrant workers"),
          workPlan: say("本校工作方案", "school's work plan"),
          helperSystem: say("“三帮一”劝返复学机制", "system of three helpers for one"),
        },
      },
      person: { type: "text", label: say("专门责任人", "person responsible"), ...optional },
      categories: { type: "texts", label: say("类别", "category"), ...optional },
      members: { type: "roles", label: say("成员", "members"), ...optional },
      headedBy: { type: "role", label: say("组长", "head"), ...optional },
      heads: { type: "number", label: say("组长人数", "number of heads"), ...optional },
      deputies: { type: "number", label: say("副组长人数", "number of deputies"), ...optional },
      others: { type: "number", label: say("组员人数", "number of other members"), ...optional },
      directors: { type: "number", label: say("主任人数", "number of directors"), ...optional },
      deputyDirectors: { type: "number", label: say("副主任人数", "number of deputy directors"), ...optional },
    },
  },
  letterSigned: {
    about: "subject",
    label: say("签订责任书、承诺书", "responsibility letter or pledge signed"),
    deed: say(
      "[由{lower}][与{upper}]签订[{letter}][（{version}）][（记明{person}）][，{sealed}][，一式{copies}份][，{doubleSided}][，{asIssued}]",
      "have a letter[ of {letter}][ ({version})] signed[ by {lower}][ towards {upper}][, with the {person} on record][, {sealed}][, in {copies} copies][, {doubleSided}][, {asIssued}]",
    ),
    happened: say(
      "[{lower}]已[与{upper}]签订[{letter}][（{version}）][（记明{person}）][，{sealed}][，一式{copies}份][，{doubleSided}][，{asIssued}]",
      "a letter[ of {letter}][ ({version})] has been signed[ by {lower}][ towards {upper}][, with the {person} on record][, {sealed}][, in {copies} copies][, {doubleSided}][, {asIssued}]",
    ),
    fields: {
      letter: {
        type: "oneOf",
        label: say("文书种类", "kind of letter"),
        values: { responsibility: say("责任书", "responsibility"), pledge: say("承诺书", "pledge") },
      },
      upper: { type: "role", label: say("上级", "upper layer") },
      lower: { type: "role", label: say("下级", "lower layer") },
      person: { type: "text", label: say("签字人", "person who signed"), ...optional },
      version: {
        type: "oneOf",
        label: say("版本", "version"),
        values: {
          educationOffice: say("教办版", "version for education offices"),
          directSchool: say("直属学校版", "version for direct schools"),
        },
        ...optional,
      },
      sealed: { type: "boolean", label: say("加盖公章", "sealed"), ...optional },
      copies: { type: "number", label: say("份数", "number of copies"), ...optional },
      doubleSided: { type: "boolean", label: say("双面打印", "printed on both sides"), ...optional },
      asIssued: { type: "boolean", label: say("版式、内容未改动", "with nothing changed"), ...optional },
    },
  },
  submitted: {
    about: "subject",
    label: say("报送材料", "materials handed in"),
    deed: say(
      "[向{to}]报送[{material}][{copies}份][（{onPaper}）]",
      "hand in[ the {material}][ to {to}][, {copies} of them][, {onPaper}]",
    ),
    happened: say(
      "[{by}]已[向{to}]报送[{material}][{copies}份][（{onPaper}）]",
      "materials[, the {material},] have been handed in[ by {by}][ to {to}][, {copies} of them][, {onPaper}]",
    ),
    fields: {
      by,
      to,
      material: {
        type: "oneOf",
        label: say("材料", "materials"),
        values: {
          responsibilityLetter: say("责任书", "responsibility letter"),
          pledge: say("承诺书", "pledge"),
          statisticsForm: say("控辍保学统计表", "statistics form"),
          leftBehindRegister: say("留守儿童名册", "register of left-behind children"),
          accompanyingRegister: say("随迁子女名册", "register of children of migrant workers"),
          dropoutControlFile: say("控辍保学资料", "dropout-control papers"),
          pupilInformation: say("学生信息", "particulars of the pupils"),
        },
      },
      copies: { type: "number", label: say("份数", "number of copies"), ...optional },
      onPaper: { type: "boolean", label: say("纸质", "on paper"), ...optional },
    },
  },
  taskReceived: {
    about: "subject",
    label: say("收到文件", "document received"),
    deed: say(
      "登记收到[{from}的]文件[（任务：{task}）]",
      "put on record the document received[ from {from}][ ({task})]",
    ),
    happened: say(
      "[{by}]已收到[{from}的]文件[（任务：{task}）]",
      "a document has been received[ by {by}][ from {from}][ ({task})]",
    ),
    fields: {
      by,
      from: { type: "role", label: say("发文单位", "office that sent it") },
      task: {
        type: "oneOf",
        label: say("任务", "task"),
        values: {
          lettersAndPledges: say("报送责任书、承诺书", "letters and pledges to hand in"),
          other: say("其他任务", "another task"),
        },
      },
    },
  },
  workReport: {
    about: "subject",
    label: say("工作报告", "report on the work"),
    deed: say(
      "[向{to}]填报工作报告[（{report}）][，写明{contents}][（{nil}）]",
      "make a report on the work[ ({report})][ to {to}][, telling the {contents}][ ({nil})]",
    ),
    happened: say(
      "[{by}]已[向{to}]填报工作报告[（{report}）][，写明{contents}][（{nil}）]",
      "a report on the work[ ({report})] has been made[ by {by}][ to {to}][, telling the {contents}][ ({nil})]",
    ),
    fields: {
      by,
      to,
      report: {
        type: "oneOf",
        label: say("报告种类", "kind of report"),
        values: {
          monthly: say("月报", "monthly report"),
          attendance: say("出勤情况", "return of attendance"),
          dropoutReport: say("辍学书面报告", "written report on dropouts"),
          yearSummary: say("学年工作总结", "summary of the school year"),
        },
      },
      contents: {
        type: "someOf",
        label: say("内容", "contents"),
        values: {
          dropoutData: say("当月辍学学生数据", "data on the month's dropouts"),
          workDone: say("工作开展情况", "work done"),
          persuasion: say("劝返工作情况", "persuasion"),
          problems: say("存在的问题", "problems"),
          nextSteps: say("下一步安排", "next steps"),
        },
        ...optional,
      },
      nil: { type: "boolean", label: say("零报告", "nothing to report"), ...optional },
    },
  },
  ledgerUpdated: {
    about: "subject",
    label: say("台账更新", "ledger brought up to date"),
    deed: say("更新台账[（{ledger}）]", "bring the ledger up to date[ ({ledger})]"),
    happened: say("[{by}]已更新台账[（{ledger}）]", "the ledger has been brought up to date[ by {by}][ ({ledger})]"),
    fields: {
      by,
      ledger: {
        type: "oneOf",
        label: say("台账种类", "kind of ledger"),
        values: {
          dropoutControl: say("控辍保学台账", "dropout-control ledger"),
          screening: say("排查台账", "screening ledger"),
          dropouts: say("辍学学生台账", "ledger of dropouts"),
        },
      },
    },
  },
  archived: {
    about: "subject",
    label: say("资料存档", "papers archived"),
    deed: say(
      "将资料存档[（{file}）][，内有{contents}][，{uniformPrint}][，{captioned}]",
      "put papers in the archive[ ({file})][, the {contents} among them][, {uniformPrint}][, {captioned}]",
    ),
    happened: say(
      "[{by}]已将资料存档[（{file}）][，内有{contents}][，{uniformPrint}][，{captioned}]",
      "papers have been put in the archive[ by {by}][ ({file})][, the {contents} among them][, {uniformPrint}][, {captioned}]",
    ),
    fields: {
      by,
      file: {
        type: "oneOf",
        label: say("资料种类", "kind of papers"),
        values: {
          gateRegister: say("学生进出校门登记资料", "gate register"),
          dropoutControl: say("控辍保学档案", "papers on dropout control"),
          homeTeaching: say("送教上门材料", "papers on teaching at home"),
        },
      },
      contents: {
        type: "someOf",
        label: say("内含", "contents"),
        values: {
          plan: say("方案", "plan"),
          summary: say("总结", "summary"),
          ledger: say("台账", "ledger"),
          photographs: say("工作照片", "photographs"),
        },
        ...optional,
      },
      uniformPrint: {
        type: "boolean",
        label: say("照片统一打印在A4纸上", "photographs all printed on A4 paper"),
        ...optional,
      },
      captioned: { type: "boolean", label: say("照片下有文字说明", "with captions"), ...optional },
    },
  },
  statistics: {
    about: "subject",
    label: say("情况统计", "statistics drawn up"),
    deed: say("填制统计[（{of}）][，载明{contents}]", "draw up statistics[ ({of})][, giving the {contents}]"),
    happened: say(
      "[{by}]已填制统计[（{of}）][，载明{contents}]",
      "statistics[ ({of})] have been drawn up[ by {by}][, giving the {contents}]",
    ),
    fields: {
      by,
      of: {
        type: "oneOf",
        label: say("统计种类", "kind of statistics"),
        values: {
          termStart: say("开学情况统计", "start of the term"),
          termStartDropouts: say("开学辍学情况统计", "dropouts at the start of the term"),
          schoolYear: say("学年统计表", "form for the school year"),
        },
      },
      contents: {
        type: "someOf",
        label: say("统计内容", "contents"),
        values: {
          enrolment: say("入学就读情况", "places of schooling of children of school age"),
          transferIn: say("转入", "transfers in"),
          transferOut: say("转出", "transfers out"),
          suspension: say("休学", "suspensions of studies"),
          return: say("复学", "returns to school"),
          dropout: say("辍学", "dropouts"),
          graduation: say("毕业", "graduations"),
          reason: say("辍学原因", "reasons for dropping out"),
          whereabouts: say("辍学去向", "whereabouts of dropouts"),
          retentionRate: say("巩固率", "retention rate"),
          dropoutRate: say("辍学率", "dropout rate"),
        },
        ...optional,
      },
    },
  },
};
