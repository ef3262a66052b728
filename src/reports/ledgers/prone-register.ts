import type { ChildFieldName } from "../fields/child-field-types.js";
import { type ChildList, childList, type ListScope } from "../kit/child-list.js";
import type { ReportDefinition } from "../kit/report-definition.js";
import type { ChildRecord } from "../source/child-record.js";
import { hasFile, ofGroups, onOurBooks } from "./who.js";

const fields = [
  "name",
  "sex",
  "class",
  "groups",
  "proneFileOn",
  "family",
  "studies",
  "living",
  "carePlanOn",
  "carers",
  "supports",
  "sign",
  "status",
] as const;

/** The register of pupils prone to drop out, class by class (易辍学生建档登记). */
export type ProneRegister = ChildList<(typeof fields)[number]>;

/**
 * The register of pupils prone to drop out, class by class (建档登记, city-2016 2.1.2d–2.1.2g): those with learning difficulty, those averse to school, and whoever
 * is on file. The document names family, study and living circumstances; for each a plan of care and one carer.
 */
export const proneRegister: ReportDefinition<ProneRegister, ListScope> = /* @__PURE__ */ childList({
  id: "proneRegister",
  title: { zh: "易辍学生建档登记表", en: "Register of pupils prone to drop out" },
  about: ["class", "grade", "school"],
  answers: ["city-2016/2.1.2d", "city-2016/2.1.2e", "city-2016/2.1.2f", "city-2016/2.1.2g"],
  forms: [{ document: "city-2016", title: "易辍学生建档登记" }],
  audiences: ["homeroomTeacher", "school"],
  fieldsFrom: "document",
  fields,
  required: ["name", "proneFileOn", "family", "studies", "living", "carePlanOn", "carers"],
  lists: isProne,
  tells: "family",
});

const byFacts = /* @__PURE__ */ ofGroups(["learningDifficulty", "schoolAverse"], "groups");

/** Whoever was put on file stays there while on the books. */
function isProne(child: ChildRecord): boolean | ChildFieldName {
  return (onOurBooks(child) && hasFile(child, "prone")) || byFacts(child);
}
