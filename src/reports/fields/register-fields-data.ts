import { dateOf } from "../../model/civil-date.js";
import { type EnrolmentSpell, enrolmentStatusLabels } from "../../model/enrolment-spells.js";
import { schoolStageLabels, stageOf } from "../../model/people.js";
import type { ChildRecord } from "../source/child-record.js";
import type { ChildField } from "./child-field.js";
import type { RegisterFields } from "./child-field-types.js";
import { gradeText, labelled, roleText } from "./field-words.js";

/** How the child stands to the school register at the cut-off. */
function standing(child: ChildRecord): EnrolmentSpell | undefined {
  return child.spells().at(-1);
}

/** Where a child belongs, and how it stands to the school register (学籍), off the moves that the log tells. */
export const registerFields: { readonly [K in keyof RegisterFields]: ChildField<RegisterFields[K]> } = {
  school: {
    label: { zh: "学校", en: "School" },
    class: "record",
    share: 3,
    owedBy: "registrationClerk",
    read: (child) => {
      const school = child.place()?.school;
      return school === undefined ? undefined : (child.source.body(school)?.name ?? school);
    },
  },
  grade: {
    label: { zh: "年级", en: "Grade" },
    class: "record",
    share: 1.6,
    owedBy: "registrationClerk",
    shows: gradeText,
    read: (child) => child.class()?.grade,
  },
  class: {
    label: { zh: "班级", en: "Class" },
    class: "record",
    share: 2.2,
    owedBy: "registrationClerk",
    read: (child) => {
      const id = child.place()?.class;
      return id === undefined ? undefined : (child.source.body(id)?.name ?? id);
    },
  },
  stage: {
    label: { zh: "学段", en: "Stage" },
    class: "record",
    share: 1.2,
    owedBy: "registrationClerk",
    shows: labelled(schoolStageLabels),
    read: (child) => {
      const own = child.class();
      return own && stageOf(own);
    },
  },
  enteredOn: {
    label: { zh: "入学（转入）日期", en: "Entered on" },
    class: "record",
    share: 2.4,
    owedBy: "registrationClerk",
    read: (child) => {
      const school = child.place()?.school;
      const first = child.view().placements.find((place) => place.school === school);
      return first && dateOf(first.from);
    },
  },
  enrolmentStatus: {
    label: { zh: "学籍状态", en: "Status on the roll" },
    class: "record",
    // A time off is granted for the state of a child's body (义务教育法 11): trap 45.
    sensitive: { class: "health", values: ["suspended", "deferred"] },
    share: 2,
    owedBy: "registrationClerk",
    shows: labelled(enrolmentStatusLabels),
    read: (child) => standing(child)?.status,
  },
  statusSince: {
    label: { zh: "变动日期", en: "Since" },
    class: "record",
    share: 2.4,
    owedBy: "registrationClerk",
    read: (child) => standing(child)?.from,
  },
  expiresOn: {
    label: { zh: "期满日期", en: "Expires on" },
    class: "health",
    share: 2.4,
    owedBy: "registrationClerk",
    read: (child) => standing(child)?.expiresOn,
  },
  approvedBy: {
    label: { zh: "批准单位", en: "Approved by" },
    class: "health",
    share: 2.6,
    owedBy: "registrationClerk",
    shows: roleText,
    read: (child) => standing(child)?.approvedBy,
  },
  proof: {
    label: { zh: "证明材料编号", en: "Paper" },
    class: "health",
    share: 2.4,
    owedBy: "registrationClerk",
    read: (child) => standing(child)?.proof,
  },
  wentTo: {
    label: { zh: "转往学校", en: "Went to" },
    class: "place",
    share: 3,
    owedBy: "registrationClerk",
    read: (child) => standing(child)?.to,
  },
  acknowledgedOn: {
    label: { zh: "回执日期", en: "Acknowledged on" },
    class: "record",
    share: 2.4,
    owedBy: "registrationClerk",
    read: (child) => standing(child)?.acknowledgedOn,
  },
};
