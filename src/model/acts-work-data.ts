import type { ActEntries } from "./act-entries.js";
import { by, optional, parties, say } from "./act-fields.js";

type WorkKind = "activity" | "conference" | "screening" | "headcount" | "incident" | "schoolClosed";

/** What schools and offices do with pupils and families as a whole; what staff did wrong; a school closed. */
export const workActs: ActEntries<WorkKind> = {
  activity: {
    about: "subject",
    label: say("活动", "activity"),
    deed: say(
      "[会同{parties}]开展[{topic}]活动[（形式：{means}）][，讲明{covers}]",
      "hold an activity[ for {topic}][ together with {parties}][ (by {means})][, telling the {covers}]",
    ),
    happened: say(
      "[{by}]已[会同{parties}]开展[{topic}]活动[（形式：{means}）][，讲明{covers}]",
      "an activity[ for {topic}] has been held[ by {by}][ together with {parties}][ (by {means})][, telling the {covers}]",
    ),
    fields: {
      by,
      topic: {
        type: "oneOf",
        label: say("主题", "topic"),
        values: {
          lawPublicity: say("法律法规宣传", "publicity for the law"),
          familyEducation: say("家庭教育", "family education"),
          schoolEntry: say("入学教育引导", "guidance on entering school"),
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
          newsMedia: say("新闻媒体", "news media"),
          parentsMeeting: say("家长会议", "parents' meeting"),
          lesson: say("课堂教学", "lesson"),
          other: say("其他形式", "other means"),
        },
        ...optional,
      },
      covers: {
        type: "someOf",
        label: say("宣传内容", "what is told"),
        values: {
          legalDuties: say("各方的法律责任", "duties of each party in law"),
          dropoutHarm: say("辍学的危害", "harm of dropping out"),
          penalties: say("处罚规定", "penalties"),
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
          schoolAgeChildren: say("适龄儿童", "children of school age"),
          leftBehind: say("留守儿童", "left-behind children"),
          accompanying: say("随迁子女", "children of migrant workers"),
        },
      },
      parties,
    },
  },
  headcount: {
    about: "subject",
    label: say("课前清点人数", "headcount before a lesson"),
    deed: say("课前清点学生人数[（{lesson}）]", "count heads before a lesson[ ({lesson})]"),
    happened: say(
      "[{by}]已课前清点学生人数[（{lesson}）]",
      "heads have been counted before a lesson[ by {by}][ ({lesson})]",
    ),
    fields: { by, lesson: { type: "text", label: say("节次", "lesson"), ...optional } },
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
          entranceExam: say("入学考试", "examination for entry"),
          groupTuition: say("节假日、课余集体补课", "lessons for groups in holidays or spare time"),
          discrimination: say("歧视", "discrimination"),
          humiliation: say("羞辱", "humiliation"),
          rankingByMarks: say("按考试成绩排名", "ranking by marks"),
          seatingByMarks: say("按考试成绩排座位", "seating by marks"),
        },
      },
    },
  },
  schoolClosed: {
    about: "subject",
    label: say("学校撤并", "school merged or closed"),
    deed: say("撤并学校[（{replaced}）]", "merge or close the school[ ({replaced})]"),
    happened: say("[{by}]已撤并学校[（{replaced}）]", "the school has been merged or closed[ by {by}][ ({replaced})]"),
    fields: { by, replaced: { type: "boolean", label: say("先建后撤", "its replacement ready before"), ...optional } },
  },
};
