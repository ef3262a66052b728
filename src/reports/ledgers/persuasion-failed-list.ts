import { type ChildList, childList, type ListScope } from "../kit/child-list.js";
import type { ReportDefinition } from "../kit/report-definition.js";
import { persuadedInVain } from "./persuaded-in-vain.js";

const fields = [
  "name",
  "sex",
  "bornOn",
  "school",
  "class",
  "guardianName",
  "guardianPhone",
  "homeAddress",
  "absentSince",
  "daysAbsent",
  "reason",
  "whereabouts",
  "whereaboutsNote",
  "attempts",
  "lastAttemptOn",
  "attemptPersons",
  "helpers",
  "reportedOn",
  "procedureOn",
] as const;

/** The list of pupils whom persuasion has not brought back (学生名单). */
export type PersuasionFailedList = ChildList<(typeof fields)[number]>;

/**
 * The list of pupils for the Centre (学生名单, wutaishan-2023 2.5b): in an absence that goes on, two persuasions by the school in vain and a week without cause,
 * by the reading five whole school days; and it is known where the child is. Where that is not on record, or a register is missing, nobody can tell.
 */
export const persuasionFailedList: ReportDefinition<PersuasionFailedList, ListScope> = /* @__PURE__ */ childList({
  id: "persuasionFailedList",
  title: { zh: "经劝返仍未复学学生名单", en: "Pupils whom persuasion has not brought back" },
  about: ["class", "school", "township", "authority"],
  answers: ["wutaishan-2023/2.5b", "wutaishan-2023/2.5c"],
  forms: [{ document: "wutaishan-2023", title: "学生名单" }],
  audiences: ["educationAuthority", "school"],
  fieldsFrom: "inventory",
  fields,
  required: ["name", "sex", "guardianName", "guardianPhone", "homeAddress", "whereaboutsNote", "reason", "helpers"],
  onlyCases: true,
  lists: persuadedInVain,
});
