import type { ChildFieldName } from "../fields/child-field-types.js";
import { type ChildList, childList, type ListScope } from "../kit/child-list.js";
import type { ReportDefinition } from "../kit/report-definition.js";
import type { ChildRecord } from "../source/child-record.js";
import { hasFile, ofGroups, onOurBooks } from "./who.js";

const fields = [
  "name",
  "sex",
  "class",
  "inNeedCategory",
  "groups",
  "family",
  "inNeedFileOn",
  "guardianName",
  "guardianPhone",
  "homeAddress",
  "supports",
  "carers",
] as const;

/** The register of children in need (困境儿童档案). */
export type InNeedRegister = ChildList<(typeof fields)[number]>;

/**
 * The register of children in need (档案, city-2016 2.1.3a): those in hardship, orphans and children with a disability, those with a single parent, those left
 * behind. The document names their family circumstances. Help by departments (2.1.3b) stands beside them.
 */
export const inNeedRegister: ReportDefinition<InNeedRegister, ListScope> = /* @__PURE__ */ childList({
  id: "inNeedRegister",
  title: { zh: "困境儿童档案", en: "Register of children in need" },
  about: ["class", "grade", "school", "township", "authority"],
  answers: ["city-2016/2.1.3a", "city-2016/2.1.3b"],
  forms: [{ document: "city-2016", title: "困境儿童档案" }],
  audiences: ["school", "educationAuthority"],
  fieldsFrom: "document",
  fields,
  required: ["name", "family", "inNeedFileOn", "inNeedCategory"],
  lists: isInNeed,
  tells: "family",
});

const byFacts = /* @__PURE__ */ ofGroups(["hardship", "orphan", "disability", "singleParent", "leftBehind"], "groups");

/** Whoever was put on file stays there while on the books. */
function isInNeed(child: ChildRecord): boolean | ChildFieldName {
  return (onOurBooks(child) && hasFile(child, "inNeed")) || byFacts(child);
}
