import { type ChildList, childList, type ListScope } from "../kit/child-list.js";
import type { ReportDefinition } from "../kit/report-definition.js";
import { ofGroup } from "./who.js";

const fields = [
  "name",
  "sex",
  "bornOn",
  "school",
  "class",
  "disabilityCertificate",
  "health",
  "teaching",
  "homeAddress",
  "guardianName",
  "guardianPhone",
  "carers",
  "supports",
  "enrolmentStatus",
  "status",
] as const;

/** The register of children with a disability (残疾儿童少年登记册). */
export type DisabilityRegister = ChildList<(typeof fields)[number]>;

/**
 * The register of children with a disability and where each is taught: in a regular class, at a special school, at home (anze-2023 2.7.2b, 2.7.2c). No
 * document names the paper; users expect it. Nobody is told who stands on it who may not see health data.
 */
export const disabilityRegister: ReportDefinition<DisabilityRegister, ListScope> = /* @__PURE__ */ childList({
  id: "disabilityRegister",
  title: { zh: "残疾儿童少年登记册", en: "Register of children with a disability" },
  about: ["class", "grade", "school", "village", "township", "authority"],
  answers: ["anze-2023/2.7.2b", "anze-2023/2.7.2c"],
  forms: [],
  audiences: ["school", "educationAuthority"],
  fieldsFrom: "expectation",
  fields,
  required: ["name", "sex", "bornOn", "disabilityCertificate", "health", "teaching", "guardianName", "guardianPhone"],
  lists: /* @__PURE__ */ ofGroup("disability"),
  tells: "health",
});
