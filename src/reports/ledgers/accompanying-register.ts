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
  "enteredOn",
  "householdAddress",
  "householdKind",
  "homeAddress",
  "guardianName",
  "guardianRelation",
  "guardianPhone",
  "guardianWorkplace",
] as const;

/** The register of children who came along with migrant parents (随迁子女登记册). */
export type AccompanyingRegister = ChildList<(typeof fields)[number]>;

/**
 * The register of children who came along with migrant parents, for the bureau by 20 August (登记造册, anze-2023 2.7.1e, 2.7.1f). A screening of the period
 * that is not on record is told as missing. The document names no fields.
 */
export const accompanyingRegister: ReportDefinition<AccompanyingRegister, ListScope> = /* @__PURE__ */ childList({
  id: "accompanyingRegister",
  title: { zh: "随迁子女登记册", en: "Register of accompanying children" },
  about: ["class", "grade", "school", "township", "authority"],
  answers: ["anze-2023/2.7.1c", "anze-2023/2.7.1e", "anze-2023/2.7.1f"],
  forms: [{ document: "anze-2023", title: "留守儿童、随迁子女登记造册" }],
  audiences: ["educationAuthority", "school"],
  fieldsFrom: "inventory",
  fields,
  required: [
    "name",
    "sex",
    "bornOn",
    "householdAddress",
    "homeAddress",
    "guardianName",
    "guardianPhone",
    "guardianWorkplace",
  ],
  lists: /* @__PURE__ */ ofGroup("accompanying"),
  owes: /* @__PURE__ */ screeningOwed("accompanying"),
  tells: "family",
});
