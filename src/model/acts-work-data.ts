import type { ActEntries } from "./act-entries.js";
import { by, optional, parties, say } from "./act-fields.js";

type WorkKind =
  | "activity"
  | "conference"
  | "screening"
  | "documentAdopted"
  | "letterSigned"
  | "bulletin"
  | "inspection"
  | "appraisal"
  | "incident";

/** What schools, townships and departments do that is about no one child; and what staff did wrong. */
export const workActs: ActEntries<WorkKind> = {
  activity: {
    about: "subject",
    label: say("活动", "activity"),
    deed: say(
      "[会同{parties}]开展[{topic}]活动[（形式：{means}）]",
      "hold an activity[ for {topic}][ together with {parties}][ (by {means})]",
    ),
    happened: say(
      "[{by}]已[会同{parties}]开展[{topic}]活动[（形式：{means}）]",
      "an activity[ for {topic}] has been held[ by {by}][ together with {parties}][ (by {means})]",
    ),
    fields: {
      by,
      topic: {
        type: "oneOf",
        label: say("主题", "topic"),
        values: {
          lawPublicity: say("法律法规宣传", "publicity for the law"),
          familyEducation: say("家庭教育", "family education"),
        },
      },
      means: {
        type: "someOf",
        label: say("形式", "means on record"),
        values: {
          leaflet: say("明白纸", "leaflet"),
          letterToParents: say("致家长一封信", "letter to parents"),
          homeVisits: say("入户家访", "home visits"),
          lecture: say("讲座", "lecture"),
          salon: say("沙龙", "salon"),
          sharedReading: say("亲子共读", "shared reading"),
          other: say("其他形式", "other means"),
        },
        ...optional,
      },
      parties,
    },
  },
  conference: {
    about: "subject",
    label: say("联席会议", "joint conference"),
    deed: say("召开联席会议[（{parties}参加）]", "hold a joint conference[ with {parties}]"),
    happened: say(
      "[{by}]已召开联席会议[（{parties}参加）]",
      "a joint conference has been held[ by {by}][ with {parties}]",
    ),
    fields: { by, parties },
  },
  screening: {
    about: "subject",
    label: say("摸底排查", "screening"),
    deed: say("[会同{parties}]开展[{of}]摸底排查", "carry out a screening[ for {of}][ together with {parties}]"),
    happened: say(
      "[{by}]已[会同{parties}]开展[{of}]摸底排查",
      "a screening[ for {of}] has been carried out[ by {by}][ together with {parties}]",
    ),
    fields: {
      by,
      of: {
        type: "oneOf",
        label: say("排查对象", "what is screened for"),
        values: {
          pronePupils: say("易辍学生", "pupils prone to drop out"),
          childrenInNeed: say("困境儿童", "children in need"),
          idleMinors: say("流浪儿童和闲散青少年", "vagrant children and idle youth"),
          childLabour: say("使用童工", "child labour"),
        },
      },
      parties,
    },
  },
  documentAdopted: {
    about: "subject",
    label: say("建立机构、制度、台账", "body, system or list set up in writing"),
    deed: say(
      "以书面形式建立[{document}][，明确{person}][，按{categories}管理]",
      "set up in writing[ the {document}][, naming the {person}][, kept by {categories}]",
    ),
    happened: say(
      "[{by}]已以书面形式建立[{document}][，明确{person}][，按{categories}管理]",
      "a paper[ on the {document}] has been adopted[ by {by}][, naming the {person}][, kept by {categories}]",
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
        },
      },
      person: { type: "text", label: say("专门责任人", "person responsible"), ...optional },
      categories: { type: "texts", label: say("类别", "category"), ...optional },
    },
  },
  letterSigned: {
    about: "subject",
    label: say("签订责任书、承诺书", "responsibility letter or pledge signed"),
    deed: say(
      "[组织{lower}][向{upper}]签订[{letter}][（记明{person}）]",
      "have a letter[ of {letter}] signed[ by {lower}][ towards {upper}][, with the {person} on record]",
    ),
    happened: say(
      "[{lower}]已[向{upper}]签订[{letter}][（记明{person}）]",
      "a letter[ of {letter}] has been signed[ by {lower}][ towards {upper}][, with the {person} on record]",
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
    },
  },
  bulletin: {
    about: "subject",
    label: say("信息通报", "information bulletin"),
    deed: say("[与{parties}]通报信息", "exchange information by bulletin[ with {parties}]"),
    happened: say(
      "[{by}]已[与{parties}]通报信息",
      "information has been exchanged by bulletin[ by {by}][ with {parties}]",
    ),
    fields: { by, parties },
  },
  inspection: {
    about: "subject",
    label: say("督查检查", "inspection"),
    deed: say("[对{of}]开展督查检查", "carry out an inspection[ of {of}]"),
    happened: say("[{by}]已[对{of}]开展督查检查", "an inspection[ of {of}] has been carried out[ by {by}]"),
    fields: {
      by,
      of: {
        type: "oneOf",
        label: say("督查内容", "what is inspected"),
        values: {
          dropoutControl: say("控辍保学工作", "dropout control"),
          venues: say("宾馆、酒店、网吧、娱乐等场所", "guest houses, internet cafés and the like"),
        },
      },
    },
  },
  appraisal: {
    about: "subject",
    label: say("年度考核", "appraisal"),
    deed: say(
      "[对{unit}]开展考核[，记录{result}]",
      "carry out an appraisal[ of {unit}][, with the {result} on record]",
    ),
    happened: say(
      "[{by}]已[对{unit}]开展考核[，记录{result}]",
      "an appraisal[ of {unit}] has been carried out[ by {by}][, with the {result} on record]",
    ),
    fields: {
      by,
      unit: { type: "role", label: say("被考核的成员单位", "member unit appraised"), ...optional },
      result: { type: "text", label: say("考核结果", "result"), ...optional },
    },
  },
  incident: {
    about: "subject",
    label: say("违规行为", "forbidden conduct"),
    deed: say("发生违规行为[（{conduct}）]", "let forbidden conduct occur[ ({conduct})]"),
    happened: say("[{by}]发生违规行为[（{conduct}）]", "forbidden conduct[ ({conduct})][ of {by}] is on record"),
    fields: {
      by,
      conduct: {
        type: "oneOf",
        label: say("行为", "conduct"),
        values: {
          mockery: say("挖苦讽刺", "mockery"),
          corporalPunishment: say("体罚或变相体罚", "corporal punishment, open or disguised"),
          expulsion: say("开除", "expulsion"),
        },
      },
    },
  },
};
