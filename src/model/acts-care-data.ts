import type { ActEntries, FieldOf } from "./act-entries.js";
import { by, contents, optional, say } from "./act-fields.js";
import { type Assigned, assignedAsLabels } from "./events-care.js";

const assignedAs: FieldOf<Assigned, "as"> = {
  type: "oneOf",
  label: say("身份", "task"),
  values: assignedAsLabels,
};

const assignee = { type: "text", label: say("人员", "person assigned") } as const;

type CareKind = "filed" | "planned" | "supportGiven" | "missedLesson" | "leftCampus" | "assigned" | "unassigned";

/** What is kept for a child: files, measures, and who was assigned to it. */
export const careActs: ActEntries<CareKind> = {
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
          dropoutControlLedger: say("控辍保学台账", "the dropout-control ledger"),
          platformLedger: say("信息平台台账系统", "the ledger system of the platform"),
          pupilForm: say("一生一表", "the forms for one pupil each"),
          entry: say("入学信息登记", "those who enter school"),
          termRecord: say("班主任学期记录", "the homeroom teacher's records of the term"),
          electronicRoll: say("电子学籍系统", "those on the electronic roll"),
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
      plan: {
        type: "oneOf",
        label: say("措施种类", "kind of measures"),
        values: { care: say("关爱帮扶", "care"), return: say("劝返复学", "return") },
      },
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
          financialAid: say("经济资助", "financial aid"),
          travelAllowance: say("交通费", "travel allowance"),
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
};
