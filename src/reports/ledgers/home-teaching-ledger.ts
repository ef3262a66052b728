import { factOf, yesNo } from "../fields/read-facts.js";
import { type ChildList, childList, type ListScope } from "../kit/child-list.js";
import type { ReportDefinition } from "../kit/report-definition.js";
import type { ChildRecord } from "../source/child-record.js";
import { onOurBooks } from "./who.js";

const fields = [
  "name",
  "sex",
  "bornOn",
  "school",
  "class",
  "disabilityCertificate",
  "health",
  "homeAddress",
  "guardianName",
  "guardianPhone",
  "carers",
  "homeLessons",
  "lastHomeLessonOn",
  "carePlanOn",
  "supports",
] as const;

/** The ledger of teaching at home (送教上门台账). */
export type HomeTeachingLedger = ChildList<(typeof fields)[number]>;

/**
 * The ledger of teaching at home (送教上门台账, anze-2023 4.4d): who is taught at home, by whom, how often and when last. A lesson at home is a visit at the door
 * in order to help. Nobody is told who stands on it who may not see health data. The document names no fields.
 */
export const homeTeachingLedger: ReportDefinition<HomeTeachingLedger, ListScope> = /* @__PURE__ */ childList({
  id: "homeTeachingLedger",
  title: { zh: "送教上门工作台账", en: "Ledger of teaching at home" },
  about: ["class", "school", "township", "authority"],
  answers: ["anze-2023/2.7.2b", "anze-2023/4.4d"],
  forms: [{ document: "anze-2023", title: "送教上门 方案、总结、台账、照片" }],
  audiences: ["school", "educationAuthority"],
  fieldsFrom: "inventory",
  fields,
  required: [
    "name",
    "sex",
    "bornOn",
    "health",
    "homeAddress",
    "guardianName",
    "guardianPhone",
    "carers",
    "lastHomeLessonOn",
    "carePlanOn",
  ],
  lists: isTaughtAtHome,
  tells: "health",
});

function isTaughtAtHome(child: ChildRecord): boolean | "teaching" {
  const taught = factOf(child, "placement");
  if (taught === undefined || !onOurBooks(child)) return false;
  if (taught === "unknown" && yesNo(child, "disability") !== false) return "teaching";
  return taught === "homeTeaching";
}
