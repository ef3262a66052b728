import type { PupilEvent, SubjectEvent } from "./event-base.js";
import type { ActCatalogue, ActKind } from "./events.js";
import { type Assigned, assignedAsLabels } from "./events-care.js";
import type { ContactBase, Report } from "./events-contact.js";
import type { CivilMoment } from "./moment.js";
import type { Role } from "./role.js";
import type { Text } from "./text.js";
import type { ActEntry } from "./vocabulary-entries.js";

/** The shape in which a type's values are described: the compiler asks for exactly the values of a union. */
type ShapeOf<T> = [T] extends [number | boolean]
  ? { readonly type: [T] extends [number] ? "number" : "boolean" }
  : [T] extends [readonly (infer Entry extends string)[]]
    ? ListShapeOf<Entry>
    : string extends T
      ? { readonly type: "text" }
      : CivilMoment extends T
        ? { readonly type: "moment" }
        : Role extends T
          ? { readonly type: "role" }
          : { readonly type: "oneOf"; readonly values: Readonly<Record<T & string, Text>> };

type ListShapeOf<Entry extends string> = string extends Entry
  ? { readonly type: "texts" }
  : Role extends Entry
    ? { readonly type: "roles" }
    : { readonly type: "someOf"; readonly values: Readonly<Record<Entry, Text>> };

type Optionality<A, F extends keyof A> =
  object extends Pick<A, F> ? { readonly optional: true } : { readonly optional?: never };

/** The fields of an act that say what was done; not those that say about whom, and when. */
type Told<A> = Exclude<keyof A, "kind" | keyof PupilEvent | keyof SubjectEvent>;

/** The description of one field. */
type FieldOf<A, F extends keyof A> = ShapeOf<NonNullable<A[F]>> & { readonly label: Text } & Optionality<A, F>;

type FieldsOf<A> = { readonly [F in Told<A>]-?: FieldOf<A, F> };

interface EntryOf<A> {
  readonly about: A extends PupilEvent ? "pupil" : "subject";
  readonly label: Text;
  readonly deed: Text;
  readonly happened: Text;
  readonly fields: FieldsOf<A>;
}

/** One entry for each act, with one field for each of the act's: what the compiler checks the data below against. */
type Entries = { readonly [K in ActKind]: EntryOf<ActCatalogue[K]> };

const say = (zh: string, en: string): Text => ({ zh, en });
const optional = { optional: true } as const;
const by = { type: "role", label: say("经办单位", "office that acted") } as const;
const to = { type: "role", label: say("接收单位", "recipient") } as const;
const parties = { type: "roles", label: say("参加单位", "parties"), ...optional } as const;
const person = { type: "text", label: say("经办人", "person who acted"), ...optional } as const;

const contents: FieldOf<Report, "contents"> = {
  type: "someOf",
  label: say("内容", "contents"),
  values: {
    family: say("家庭情况", "family circumstances"),
    reason: say("辍学原因", "reason for staying away"),
    study: say("学习情况", "study situation"),
    living: say("生活情况", "living conditions"),
  },
  ...optional,
};

const contact: FieldsOf<ContactBase> = {
  by,
  person,
  purpose: {
    type: "oneOf",
    label: say("目的", "purpose"),
    values: {
      return: say("劝其返校", "bring the child back"),
      enquiry: say("了解缺课情况", "ask why the child is away"),
      admonish: say("批评教育", "admonish"),
      support: say("给予帮扶", "help"),
      followUp: say("跟踪帮教", "keep in touch"),
    },
  },
  with: {
    type: "oneOf",
    label: say("对方", "person reached"),
    values: { guardian: say("监护人", "guardian"), pupil: say("学生本人", "child") },
    ...optional,
  },
  reason: { type: "text", label: say("缺课原因", "reason for staying away"), ...optional },
  foundAt: {
    type: "oneOf",
    label: say("在家或外出情况", "where the child was found to be"),
    values: { home: say("在家", "at home"), away: say("外出", "away"), notFoundOut: say("未查明", "not found out") },
    ...optional,
  },
};

const assignedAs: FieldOf<Assigned, "as"> = {
  type: "oneOf",
  label: say("身份", "task"),
  values: assignedAsLabels,
};

const assignee = { type: "text", label: say("人员", "person assigned") } as const;

const acts: Entries = {
  phoneCall: {
    about: "pupil",
    label: say("电话沟通", "telephone call"),
    deed: say(
      "[与{with}]电话沟通[（须{live}）][，{purpose}][，问明{reason}][，记明{foundAt}][（记明{person}）]",
      "telephone the home[ and speak with the {with}][ (call {live})][ to {purpose}][, finding out the {reason}][, recording {foundAt}][, with the {person} on record]",
    ),
    happened: say(
      "[{by}]已[与{with}]电话沟通[（{live}）][，{purpose}][，问明{reason}][，记明{foundAt}][（记明{person}）]",
      "the home has been telephoned[ by {by}][ and the {with} spoken to][ (call {live})][ to {purpose}][, finding out the {reason}][, recording {foundAt}][, with the {person} on record]",
    ),
    fields: { ...contact, live: { type: "boolean", label: say("接通", "answered") } },
  },
  homeVisit: {
    about: "pupil",
    label: say("家访", "home visit"),
    deed: say(
      "[{inPerson}]家访[，与{with}见面][，{purpose}][，问明{reason}][，记明{foundAt}][（记明{person}）]",
      "visit the home[ {inPerson}][ and meet the {with}][ to {purpose}][, finding out the {reason}][, recording {foundAt}][, with the {person} on record]",
    ),
    happened: say(
      "[{by}]已[{inPerson}]家访[，与{with}见面][，{purpose}][，问明{reason}][，记明{foundAt}][（记明{person}）]",
      "the home has been visited[ {inPerson}][ by {by}][ and the {with} met][ to {purpose}][, finding out the {reason}][, recording {foundAt}][, with the {person} on record]",
    ),
    fields: { ...contact, inPerson: { type: "boolean", label: say("亲自上门", "in person") } },
  },
  talk: {
    about: "pupil",
    label: say("约谈", "talk"),
    deed: say(
      "[{inPerson}]约谈[{with}][，{purpose}][，问明{reason}][，记明{foundAt}][（记明{person}）]",
      "hold a talk[ with the {with}][ {inPerson}][ to {purpose}][, finding out the {reason}][, recording {foundAt}][, with the {person} on record]",
    ),
    happened: say(
      "[{by}]已[{inPerson}]约谈[{with}][，{purpose}][，问明{reason}][，记明{foundAt}][（记明{person}）]",
      "a talk has been held[ by {by}][ with the {with}][ {inPerson}][ to {purpose}][, finding out the {reason}][, recording {foundAt}][, with the {person} on record]",
    ),
    fields: { ...contact, inPerson: { type: "boolean", label: say("当面", "in person") } },
  },
  report: {
    about: "pupil",
    label: say("报告", "report"),
    deed: say(
      "[向{to}][{written}]报告[{matter}][，写明{contents}]",
      "report[ the {matter}][ to {to}][ {written}][, telling the {contents}]",
    ),
    happened: say(
      "[{by}]已[向{to}][{written}]报告[{matter}][，写明{contents}]",
      "a report[ of the {matter}] has been made[ by {by}][ to {to}][ {written}][, telling the {contents}]",
    ),
    fields: {
      by,
      to,
      matter: {
        type: "oneOf",
        label: say("事项", "matter"),
        values: {
          absence: say("缺课情况", "absence"),
          failedPersuasion: say("劝复无效的情况", "failed persuasion"),
          tendency: say("辍学倾向", "tendency to drop out"),
          missedLesson: say("缺节情况", "absence from a lesson"),
          notHome: say("放学后未归的情况", "child not home after school"),
          whereaboutsUnknown: say("去向不明的情况", "unknown whereabouts"),
          dropout: say("辍学情况", "dropout"),
        },
      },
      written: { type: "boolean", label: say("书面", "in writing"), ...optional },
      contents,
    },
  },
  jointPersuasion: {
    about: "pupil",
    label: say("联合劝导", "joint persuasion"),
    deed: say(
      "联合劝导学生及其家人[（须有{parties}参加）]",
      "persuade the child and the family together[, with {parties} taking part]",
    ),
    happened: say(
      "已联合劝导学生及其家人[（{parties}参加）]",
      "the child and the family have been persuaded together[, with {parties} taking part]",
    ),
    fields: { parties: { type: "roles", label: say("参加单位", "parties") } },
  },
  notice: {
    about: "pupil",
    label: say("通知", "notice"),
    deed: say(
      "[向{to}]送达通知[（{notice}）][，载明{dueOn}][，一式{copies}份]",
      "serve a notice[ ({notice})][ on {to}][, naming the {dueOn}][, in {copies} copies]",
    ),
    happened: say(
      "[{by}]已[向{to}]送达通知[（{notice}）][，载明{dueOn}][，一式{copies}份]",
      "a notice[ ({notice})] has been served[ by {by}][ on {to}][, naming the {dueOn}][, in {copies} copies]",
    ),
    fields: {
      by,
      to,
      notice: {
        type: "oneOf",
        label: say("种类", "kind of notice"),
        values: { urging: say("敦促", "urging to act"), order: say("责令", "order to send the child to school") },
      },
      dueOn: { type: "moment", label: say("期限", "day by which to act"), ...optional },
      copies: { type: "number", label: say("份数", "number of copies"), ...optional },
    },
  },
  handOver: {
    about: "pupil",
    label: say("移交", "hand-over"),
    deed: say("[将{what}]移交[{to}]", "hand over[ the {what}][ to {to}]"),
    happened: say("[{by}]已[将{what}]移交[{to}]", "a hand-over[ of the {what}] has been made[ by {by}][ to {to}]"),
    fields: {
      by,
      to,
      what: {
        type: "oneOf",
        label: say("移交内容", "what is handed over"),
        values: { particulars: say("学生具体信息", "child's particulars"), child: say("学生本人", "child") },
      },
    },
  },
  searched: {
    about: "pupil",
    label: say("查找下落", "search for the child"),
    deed: say(
      "查找学生下落[（须有{parties}参加）][（{result}）]",
      "search for the child[ with {parties} taking part][ ({result})]",
    ),
    happened: say(
      "已查找学生下落[（{parties}参加）][（{result}）]",
      "the child has been searched for[, with {parties} taking part][ ({result})]",
    ),
    fields: {
      parties: { type: "roles", label: say("参加单位", "parties") },
      result: {
        type: "oneOf",
        label: say("结果", "result"),
        values: { found: say("已找到", "found"), notFound: say("未找到", "not found") },
      },
    },
  },
  riskNoted: {
    about: "pupil",
    label: say("发现辍学倾向", "tendency to drop out noted"),
    deed: say("记录辍学倾向[（{sign}）]", "put a tendency to drop out on record[ ({sign})]"),
    happened: say("[{by}]发现辍学倾向[（{sign}）]", "a tendency to drop out has been noted[ by {by}][ ({sign})]"),
    fields: { by, sign: { type: "text", label: say("表现", "signs"), ...optional } },
  },
  riskCleared: {
    about: "pupil",
    label: say("辍学倾向消除", "tendency to drop out over"),
    deed: say("认定辍学倾向已消除", "put on record that the tendency to drop out is over"),
    happened: say("[经{by}认定，]辍学倾向已消除", "the tendency to drop out has been found to be over[ by {by}]"),
    fields: { by },
  },
  dropoutSuspected: {
    about: "pupil",
    label: say("疑似辍学登记", "suspected dropout put down"),
    deed: say("登记为疑似辍学", "put the child down as a suspected dropout"),
    happened: say("[经{by}]登记为疑似辍学", "the child has been put down as a suspected dropout[ by {by}]"),
    fields: { by },
  },
  dropoutConfirmed: {
    about: "pupil",
    label: say("确认辍学", "dropout confirmed"),
    deed: say("确认辍学[（原因：{reason}）]", "confirm the dropout[ (reason: {reason})]"),
    happened: say(
      "[经{by}]确认辍学[（原因：{reason}）]",
      "the dropout has been confirmed[ by {by}][ (reason: {reason})]",
    ),
    fields: {
      by,
      reason: {
        type: "oneOf",
        label: say("辍学原因", "reason for dropping out"),
        values: {
          poverty: say("家庭贫困", "poverty"),
          studyThoughtUseless: say("读书无用观念", "study thought useless"),
          schoolAverse: say("厌学", "aversion to school"),
          learningDifficulty: say("学习困难", "difficulty in learning"),
          work: say("务工", "work"),
          illness: say("疾病", "illness"),
          family: say("家庭原因", "family reasons"),
          other: say("其他", "other"),
          unknown: say("原因不明", "not known"),
        },
      },
    },
  },
  returnCompleted: {
    about: "pupil",
    label: say("复学手续办结", "formalities of the return complete"),
    deed: say("办结入学、复学手续", "complete the formalities of the entry or return"),
    happened: say("[{by}]已办结入学、复学手续", "the formalities of the entry or return have been completed[ by {by}]"),
    fields: { by },
  },
  caseClosed: {
    about: "pupil",
    label: say("销号", "close-out"),
    deed: say("销号[（依据：{ground}）]", "close the case[ (ground: {ground})]"),
    happened: say("[{by}]已销号[（依据：{ground}）]", "the case has been closed[ by {by}][ (ground: {ground})]"),
    fields: {
      by,
      ground: {
        type: "oneOf",
        label: say("销号依据", "ground for closing"),
        values: {
          returned: say("已复学", "returned to school"),
          lawfulTransfer: say("依法转学", "lawful transfer"),
          deferral: say("延缓入学", "deferred entry"),
          suspension: say("休学", "suspension of studies"),
          died: say("死亡", "death"),
          finishedSchooling: say("已完成学业", "schooling finished"),
          notADropout: say("不属辍学", "not a dropout"),
        },
      },
    },
  },
  refused: {
    about: "pupil",
    label: say("监护人拒绝", "refusal by the guardian"),
    deed: say("记录监护人拒绝[{matter}]的情况", "put on record that the guardian refuses[ {matter}]"),
    happened: say("[经{by}认定，]监护人拒绝[{matter}]", "the guardian has been found to refuse[ {matter}][ by {by}]"),
    fields: {
      by,
      matter: {
        type: "oneOf",
        label: say("拒绝事项", "what is refused"),
        values: {
          sendingToSchool: say("送子女入学", "to send the child to school"),
          cooperation: say("配合", "to co-operate"),
        },
      },
    },
  },
  beyondPersuasion: {
    about: "pupil",
    label: say("确实不能劝复", "beyond persuasion"),
    deed: say(
      "认定确实不能劝复[（原因：{reason}）]",
      "decide that the child cannot be persuaded back[ (reason: {reason})]",
    ),
    happened: say(
      "[经{by}]认定确实不能劝复[（原因：{reason}）]",
      "it has been decided[ by {by}] that the child cannot be persuaded back[ (reason: {reason})]",
    ),
    fields: { by, reason: { type: "text", label: say("特殊原因", "special reason") } },
  },
  found: {
    about: "pupil",
    label: say("排查发现", "minor found"),
    deed: say("登记[在{place}]发现的未成年人", "put on record that the minor was found[ {place}]"),
    happened: say("[{by}][在{place}]发现未成年人", "a minor has been found[ {place}][ by {by}]"),
    fields: {
      by,
      place: {
        type: "oneOf",
        label: say("发现地点", "place"),
        values: {
          area: say("辖区内", "in the area"),
          venue: say("宾馆、酒店、网吧、娱乐等场所", "in a guest house, internet café or the like"),
          employment: say("用人单位（查明招用）", "at work (employment established)"),
        },
      },
    },
  },
  procedureOpened: {
    about: "pupil",
    label: say("启动劝返复学程序", "procedure of return opened"),
    deed: say("启动劝返复学程序", "open the procedure of bringing the child back"),
    happened: say("[{by}]已启动劝返复学程序", "the procedure of bringing the child back has been opened[ by {by}]"),
    fields: { by },
  },
  causeFound: {
    about: "pupil",
    label: say("辍学责任认定", "cause of a dropout found"),
    deed: say("认定辍学由何造成[（{cause}）]", "find to what the dropout is put down[ ({cause})]"),
    happened: say(
      "[经{by}认定，]辍学由责任原因造成[（{cause}）]",
      "the dropout has been put down to somebody's fault[ ({cause})][ by {by}]",
    ),
    fields: {
      by,
      cause: {
        type: "oneOf",
        label: say("责任原因", "cause"),
        values: {
          schoolManagement: say("学校教育、管理不当", "improper teaching or management by the school"),
          staffConduct: say("教职员教育不当、体罚等", "improper teaching or punishment by staff"),
        },
      },
    },
  },
  decision: {
    about: "subject",
    label: say("处理决定", "decision"),
    deed: say("作出处理决定[（事项：{matter}）][（{outcome}）]", "record a decision[ on {matter}][ ({outcome})]"),
    happened: say(
      "[{by}]已作出处理决定[（事项：{matter}）][（{outcome}）]",
      "a decision[ on {matter}] has been taken[ by {by}][ ({outcome})]",
    ),
    fields: {
      by,
      matter: { type: "text", label: say("事项", "matter") },
      outcome: {
        type: "oneOf",
        label: say("结果", "outcome"),
        values: { imposed: say("予以处理", "imposed"), notImposed: say("不予处理", "not imposed") },
      },
    },
  },
  filed: {
    about: "pupil",
    label: say("建档登记", "file kept"),
    deed: say(
      "建档登记[（{file}）][，载明{contents}][，注明{category}]",
      "put the child on file[ among {file}][ with the {contents}][, under its {category}]",
    ),
    happened: say(
      "[{by}]已建档登记[（{file}）][，载明{contents}][，注明{category}]",
      "the child has been put on file[ by {by}][ among {file}][ with the {contents}][, under its {category}]",
    ),
    fields: {
      by,
      file: {
        type: "oneOf",
        label: say("档案种类", "kind of file"),
        values: {
          prone: say("易辍学生", "pupils prone to drop out"),
          inNeed: say("困境儿童", "children in need"),
          idleMinor: say("社会闲散未成年人", "idle minors"),
          dropout: say("辍学学生台账", "dropouts"),
        },
      },
      contents,
      category: { type: "text", label: say("类别", "category"), ...optional },
    },
  },
  planned: {
    about: "pupil",
    label: say("制定帮扶措施", "measures drawn up"),
    deed: say("制定[{plan}]措施", "draw up measures[ of {plan}] for the child"),
    happened: say("[{by}]已制定[{plan}]措施", "measures[ of {plan}] have been drawn up for the child[ by {by}]"),
    fields: {
      by,
      plan: { type: "oneOf", label: say("措施种类", "kind of measures"), values: { care: say("关爱帮扶", "care") } },
    },
  },
  supportGiven: {
    about: "pupil",
    label: say("帮扶实施", "support given"),
    deed: say("对学生实施帮扶[（{support}）]", "support the child[ ({support})]"),
    happened: say("[{by}]已对学生实施帮扶[（{support}）]", "the child has been supported[ by {by}][ ({support})]"),
    fields: {
      by,
      support: {
        type: "oneOf",
        label: say("帮扶内容", "kind of support"),
        values: {
          tutoring: say("单独辅导", "tutoring alone"),
          counselling: say("心理健康辅导", "counselling"),
          livingSubsidy: say("生活费补助", "subsidy of living costs"),
        },
      },
    },
  },
  missedLesson: {
    about: "pupil",
    label: say("清点未到", "not there at a headcount"),
    deed: say(
      "记录清点未到的学生[（{lesson}）]",
      "put down that the child was not there at the headcount[ ({lesson})]",
    ),
    happened: say(
      "[{by}]课前清点时学生未到[（{lesson}）]",
      "the child was not there when heads were counted before a lesson[ by {by}][ ({lesson})]",
    ),
    fields: { by, lesson: { type: "text", label: say("节次", "lesson"), ...optional } },
  },
  leftCampus: {
    about: "pupil",
    label: say("离校外出", "exit through the gate"),
    deed: say(
      "让学生离校外出[（记明{reason}）][（{signed}）][（{collected}）]",
      "let the child out of the gate[ with the {reason} on record][ ({signed})][ ({collected})]",
    ),
    happened: say(
      "[{by}]已登记学生离校外出[（记明{reason}）][（{signed}）][（{collected}）]",
      "the child has gone out of the gate[, as put down by {by}][ with the {reason} on record][ ({signed})][ ({collected})]",
    ),
    fields: {
      by,
      reason: { type: "text", label: say("正当理由", "proper reason"), ...optional },
      signed: { type: "boolean", label: say("班主任签字", "signed by the homeroom teacher"), ...optional },
      collected: { type: "boolean", label: say("家长接送", "collected by the parents"), ...optional },
    },
  },
  assigned: {
    about: "pupil",
    label: say("落实专人", "person assigned"),
    deed: say(
      "为学生落实专人[，担任{as}][（{office}）][（{person}）]",
      "assign a person to the child[ as its {as}][, from {office}][ ({person})]",
    ),
    happened: say(
      "已为学生落实专人[，担任{as}][（{office}）][（{person}）]",
      "a person has been assigned to the child[ as its {as}][, from {office}][ ({person})]",
    ),
    fields: { as: assignedAs, person: assignee, office: { type: "role", label: say("所任职务", "office") } },
  },
  unassigned: {
    about: "pupil",
    label: say("解除专人", "assignment ended"),
    deed: say("解除专人[（{as}）][（{person}）]", "end the assignment to the child[ as its {as}][ ({person})]"),
    happened: say(
      "专人已解除[（{as}）][（{person}）]",
      "the assignment to the child has ended[ as its {as}][ ({person})]",
    ),
    fields: { as: assignedAs, person: assignee },
  },
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
          schoolAgeChildren: say("适龄儿童", "children of school age"),
        },
      },
      parties,
    },
  },
  documentAdopted: {
    about: "subject",
    label: say("建立机构、制度、台账", "body, system or list set up in writing"),
    deed: say(
      "以书面形式建立[{document}][，明确{person}][，按{categories}管理][，成员有{members}]",
      "set up in writing[ the {document}][, naming the {person}][, kept by {categories}][, with {members} in it]",
    ),
    happened: say(
      "[{by}]已以书面形式建立[{document}][，明确{person}][，按{categories}管理][，成员有{members}]",
      "a paper[ on the {document}] has been adopted[ by {by}][, naming the {person}][, kept by {categories}][, with {members} in it]",
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
          catchment: say("片区划分", "division into catchment areas"),
          screeningSystem: say("排查机制", "screening system"),
          screeningLedger: say("排查台账", "screening ledger"),
          dropoutControlLedger: say("控辍保学台账", "dropout-control ledger"),
          gateRegister: say("学生进出校门登记制度", "gate register"),
        },
      },
      person: { type: "text", label: say("专门责任人", "person responsible"), ...optional },
      categories: { type: "texts", label: say("类别", "category"), ...optional },
      members: { type: "roles", label: say("成员", "members"), ...optional },
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
        values: { monthly: say("月报", "monthly report"), attendance: say("出勤情况", "return of attendance") },
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
          dropouts: say("辍学学生台账", "ledger of dropouts"),
        },
      },
    },
  },
  archived: {
    about: "subject",
    label: say("资料存档", "papers archived"),
    deed: say("将资料存档[（{file}）]", "put papers in the archive[ ({file})]"),
    happened: say("[{by}]已将资料存档[（{file}）]", "papers have been put in the archive[ by {by}][ ({file})]"),
    fields: {
      by,
      file: {
        type: "oneOf",
        label: say("资料种类", "kind of papers"),
        values: {
          gateRegister: say("学生进出校门登记资料", "gate register"),
          dropoutControl: say("控辍保学档案", "papers on dropout control"),
        },
      },
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
  interview: {
    about: "subject",
    label: say("负责人约谈", "interview of a person in charge"),
    deed: say(
      "约谈负责人[（{office}）][，定明{rectifyBy}]",
      "interview the person in charge[ ({office})][, setting the {rectifyBy}]",
    ),
    happened: say(
      "[{by}]已约谈负责人[（{office}）][，定明{rectifyBy}]",
      "the person in charge[ ({office})] has been interviewed[ by {by}][, setting the {rectifyBy}]",
    ),
    fields: {
      by,
      office: { type: "role", label: say("被约谈人", "person interviewed") },
      rectifyBy: { type: "moment", label: say("整改期限", "day by which to put things right"), ...optional },
    },
  },
  rectified: {
    about: "subject",
    label: say("整改完成", "things put right"),
    deed: say("完成整改", "put things right"),
    happened: say("[{by}]已完成整改", "things have been put right[ by {by}]"),
    fields: { by },
  },
};

/**
 * The acts of the documents: what each is about, its fields with their values, and how it is said.
 *
 * In a template a role stands with its article, a `oneOf` by its value's name without one, a list joined, a text in quotes,
 * and yes and no by the field's own name. Where a field must merely be known, its name stands. The office that acts is not
 * part of a deed, for whoever bears the duty is its subject.
 */
export const coreActs: Readonly<Record<ActKind, ActEntry>> = acts;
