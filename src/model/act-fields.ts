import type { FieldOf } from "./act-entries.js";
import type { Report } from "./events-contact.js";
import type { Text } from "./text.js";

// Fields that several acts share, as they are described to people.

/** A text in both languages. */
export const say = (zh: string, en: string): Text => ({ zh, en });

/** A field that may be absent. */
export const optional: { readonly optional: true } = { optional: true };

interface RoleField {
  readonly type: "role";
  readonly label: Text;
}

/** The office that acted. */
export const by: RoleField = { type: "role", label: say("经办单位", "office that acted") };
/** The office that something went to. */
export const to: RoleField = { type: "role", label: say("接收单位", "recipient") };
/** All that took part. */
export const parties: { readonly type: "roles"; readonly label: Text; readonly optional: true } = {
  type: "roles",
  label: say("参加单位", "parties"),
  ...optional,
};
/** The person who acted, by the host's own number. */
export const person: { readonly type: "text"; readonly label: Text; readonly optional: true } = {
  type: "text",
  label: say("经办人", "person who acted"),
  ...optional,
};

/** What a report, a file or a plan tells about the child. */
export const contents: FieldOf<Report, "contents"> = {
  type: "someOf",
  label: say("内容", "contents"),
  values: {
    family: say("家庭情况", "family circumstances"),
    reason: say("辍学原因", "reason for staying away"),
    study: say("学习情况", "study situation"),
    living: say("生活情况", "living conditions"),
    particulars: say("学生具体信息", "child's particulars"),
    persuasion: say("劝返工作情况", "persuasion carried out"),
    entry: say("入学情况", "entry into school"),
    address: say("家庭住址", "address"),
    guardians: say("家长姓名", "names of the parents"),
    contactDetails: say("联系方式", "contact details"),
    destination: say("流出去向", "destination of one who leaves"),
  },
  ...optional,
};
