import type { ActEntries } from "./act-entries.js";
import { by, optional, parties, say } from "./act-fields.js";

type OversightKind = "bulletin" | "inspection" | "appraisal" | "interview" | "rectified";

/** How bodies tell, inspect, appraise and call to account one another, and what is put right after it. */
export const oversightActs: ActEntries<OversightKind> = {
  bulletin: {
    about: "subject",
    label: say("信息通报", "information bulletin"),
    deed: say(
      "[与{parties}]通报[{matter}的]信息[并{published}]",
      "exchange information[ on {matter}] by bulletin[ with {parties}][, {published}]",
    ),
    happened: say(
      "[{by}]已[与{parties}]通报[{matter}的]信息[并{published}]",
      "information[ on {matter}] has been exchanged by bulletin[ by {by}][ with {parties}][, {published}]",
    ),
    fields: {
      by,
      matter: {
        type: "oneOf",
        label: say("通报内容", "what is told"),
        values: { dropouts: say("学生辍学情况", "how dropout stands") },
        ...optional,
      },
      published: { type: "boolean", label: say("公示", "made public"), ...optional },
      parties,
    },
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
  interview: {
    about: "subject",
    label: say("负责人约谈", "interview of a person in charge"),
    deed: say(
      "约谈[{office}][，定明{rectifyBy}]",
      "interview[ {office}] as the person in charge[, setting the {rectifyBy}]",
    ),
    happened: say(
      "[{by}]已约谈[{office}][，定明{rectifyBy}]",
      "a person in charge[, {office},] has been interviewed[ by {by}][, setting the {rectifyBy}]",
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
