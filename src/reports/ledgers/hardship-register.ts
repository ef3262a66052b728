import { type ChildList, childList, type ListScope } from "../kit/child-list.js";
import type { ReportDefinition } from "../kit/report-definition.js";
import { ofGroups } from "./who.js";

const fields = [
  "name",
  "sex",
  "bornOn",
  "school",
  "class",
  "guardianName",
  "guardianPhone",
  "homeAddress",
  "family",
  "groups",
  "boarder",
  "supports",
  "carers",
  "sign",
  "status",
] as const;

/** The register of pupils in hardship (家庭经济困难学生登记册). */
export type HardshipRegister = ChildList<(typeof fields)[number]>;

/**
 * The register of pupils in hardship: the school is to know them all and to give aid (boshan-2025 4.6a, 4.6c); registered poor households stand on it too
 * (anze-2023 2.8.3a). No document names the paper; users expect it.
 */
export const hardshipRegister: ReportDefinition<HardshipRegister, ListScope> = /* @__PURE__ */ childList({
  id: "hardshipRegister",
  title: { zh: "家庭经济困难学生登记册", en: "Register of pupils in hardship" },
  about: ["class", "grade", "school", "township", "authority"],
  answers: ["boshan-2025/4.6a", "boshan-2025/4.6c", "anze-2023/2.8.3a"],
  forms: [],
  audiences: ["school", "educationAuthority"],
  fieldsFrom: "expectation",
  fields,
  required: ["name", "sex", "bornOn", "guardianName", "guardianPhone", "family", "supports"],
  lists: /* @__PURE__ */ ofGroups(["hardship", "registeredPoor"], "hardship"),
  tells: "family",
});
