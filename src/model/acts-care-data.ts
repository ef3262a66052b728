import type { ActEntries, FieldOf } from "./act-entries.js";
import { by, contents, optional, say } from "./act-fields.js";
import { type Assigned, assignedAsLabels } from "./events-care.js";

const assignedAs: FieldOf<Assigned, "as"> = {
  type: "oneOf",
  label: say("身份", "task"),
  values: assignedAsLabels,
};

const assignee = { type: "text", label: say("人员", "person assigned") } as const;

type CareKind = "filed" | "planned" | "assigned" | "unassigned";

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
