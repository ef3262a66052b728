import type { ActEntries, FieldsOf } from "./act-entries.js";
import { by, contents, optional, person, say, to } from "./act-fields.js";
import type { ContactBase } from "./events-contact.js";

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
      watch: say("跟进了解", "see how the child is doing"),
    },
  },
  with: {
    type: "oneOf",
    label: say("对方", "person reached"),
    values: { guardian: say("监护人", "guardian"), pupil: say("学生本人", "child") },
    ...optional,
  },
  reason: { type: "text", label: say("原因", "reason for staying away"), ...optional },
  foundAt: {
    type: "oneOf",
    label: say("在家或外出情况", "where the child was found to be"),
    values: { home: say("在家", "at home"), away: say("外出", "away"), notFoundOut: say("未查明", "not found out") },
    ...optional,
  },
};

type ContactKind =
  | "phoneCall"
  | "homeVisit"
  | "talk"
  | "report"
  | "jointPersuasion"
  | "notice"
  | "handOver"
  | "searched";

/** What is said to families and between offices about a child: calls, visits, talks, reports, notices, hand-overs. */
export const contactActs: ActEntries<ContactKind> = {
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
          missedLesson: say("哪一节没有到", "absence from a lesson"),
          notHome: say("放学后未归的情况", "child not home after school"),
          whereaboutsUnknown: say("去向不明的情况", "unknown whereabouts"),
          dropout: say("辍学情况", "dropout"),
          nameList: say("学生名单", "list of pupils"),
          ledgerEntry: say("学生台账", "entry in the ledger"),
          cameHome: say("到家或者到校", "return home or to school"),
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
        values: {
          urging: say("敦促", "urging to act"),
          returnByDate: say("限期返校", "letter that sets a day for the return"),
          order: say("责令", "order to send the child to school"),
          orderByDate: say("责令限期送返", "order to bring the child back by a day"),
        },
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
      "查找学生下落[（须有{parties}参加）][（{result}）][，写明{withoutGuardian}]",
      "search for the child[ with {parties} taking part][ ({result})][, telling {withoutGuardian}]",
    ),
    happened: say(
      "已查找学生下落[（{parties}参加）][（{result}）][，写明{withoutGuardian}]",
      "the child has been searched for[, with {parties} taking part][ ({result})][, telling {withoutGuardian}]",
    ),
    fields: {
      parties: { type: "roles", label: say("参加单位", "parties") },
      result: {
        type: "oneOf",
        label: say("结果", "result"),
        values: { found: say("已找到", "found"), notFound: say("未找到", "not found") },
      },
      withoutGuardian: {
        type: "text",
        label: say("监护人没有参加的原因", "why the guardian did not take part"),
        ...optional,
      },
    },
  },
};
