import { type ChildList, childList, type ListScope } from "../kit/child-list.js";
import type { ReportDefinition } from "../kit/report-definition.js";
import { screeningOwed } from "./screening-owed.js";
import { ofGroup } from "./who.js";

const fields = [
  "name",
  "sex",
  "bornOn",
  "school",
  "class",
  "registerNumber",
  "homeAddress",
  "village",
  "guardianName",
  "guardianRelation",
  "guardianPhone",
  "family",
  "guardianWorkplace",
  "boarder",
  "carers",
  "supports",
] as const;

/** The register of left-behind children (留守儿童登记册). */
export type LeftBehindRegister = ChildList<(typeof fields)[number]>;

/**
 * The register of left-behind children that goes to the bureau by 20 August (登记造册, anze-2023 2.7.1e, 2.7.1f). A screening of the period that is not on
 * record is told as missing: the list must have been checked, not only kept. The document names no fields.
 */
export const leftBehindRegister: ReportDefinition<LeftBehindRegister, ListScope> = /* @__PURE__ */ childList({
  id: "leftBehindRegister",
  title: { zh: "农村留守儿童登记册", en: "Register of left-behind children" },
  about: ["class", "grade", "school", "township", "authority"],
  answers: ["anze-2023/2.7.1e", "anze-2023/2.7.1f"],
  forms: [{ document: "anze-2023", title: "留守儿童、随迁子女登记造册" }],
  audiences: ["educationAuthority", "school"],
  fieldsFrom: "inventory",
  fields,
  required: ["name", "sex", "bornOn", "homeAddress", "guardianName", "guardianRelation", "guardianPhone", "carers"],
  lists: /* @__PURE__ */ ofGroup("leftBehind"),
  owes: /* @__PURE__ */ screeningOwed("leftBehind"),
  tells: "family",
});
