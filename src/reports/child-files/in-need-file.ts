import { type ChildForm, type ChildScope, childForm } from "../kit/child-form.js";
import type { ReportDefinition } from "../kit/report-definition.js";
import { hasFile, isInGroup } from "./group-of-child.js";
import { schoolSignatures } from "./signature-lines.js";

const who = ["name", "sex", "bornOn", "identityNumber", "school", "class", "householdAddress", "homeAddress"] as const;
const family = [
  "groups",
  "hardship",
  "leftBehind",
  "disability",
  "disabilityCertificate",
  "guardianName",
  "guardianRelation",
  "guardianPhone",
  "guardianWorkplace",
  "family",
] as const;
const help = ["supports", "carers"] as const;

/** The file of a child in need (困境儿童档案). */
export type InNeedFile = ChildForm<(typeof who)[number] | (typeof family)[number] | (typeof help)[number]>;

/**
 * The file that a school keeps of a child in need (困境儿童档案, city-2016 2.1.3a): how its family is placed. Four groups: poor, orphaned or
 * disabled, with one parent, left behind; a child may belong to several.
 *
 * Refused as `invalid-input` for a child of none of them.
 */
export const inNeedFile: ReportDefinition<InNeedFile, ChildScope> = /* @__PURE__ */ childForm({
  id: "inNeedFile",
  title: { zh: "困境儿童档案", en: "File of a child in need" },
  about: ["pupil"],
  answers: ["city-2016/2.1.3a"],
  forms: [{ document: "city-2016", title: "困境儿童档案" }],
  audiences: ["homeroomTeacher", "school"],
  fieldsFrom: "document",
  tells: "family",
  suits: (child) =>
    isInGroup(child, "hardship", "orphan", "disability", "singleParent", "leftBehind") || hasFile(child, "inNeed"),
  suited: "that is poor, orphaned, disabled, with one parent, or left behind",
  parts: [
    { kind: "fields", heading: { zh: "一、基本信息", en: "1. The child" }, fields: who },
    { kind: "fields", heading: { zh: "二、家庭状况", en: "2. Family" }, fields: family },
    { kind: "narrative", label: { zh: "家庭状况摸底说明", en: "How the family is placed, in words" }, lines: 4 },
    { kind: "fields", heading: { zh: "三、帮扶情况", en: "3. Help" }, fields: help },
    { kind: "signatures", lines: schoolSignatures },
  ],
  required: ["name", "school", "class", "guardianName", "family"],
});
