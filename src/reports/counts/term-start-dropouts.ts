import { type ChildList, childList, type ListScope } from "../kit/child-list.js";
import type { ReportDefinition } from "../kit/report-definition.js";
import { isCompulsoryOn } from "../source/belonging.js";
import { standingAtClose } from "./close-standing.js";

const fields = [
  "name",
  "sex",
  "class",
  "status",
  "absentSince",
  "reason",
  "whereabouts",
  "whereaboutsNote",
  "guardianName",
  "guardianPhone",
] as const;

/** Who has not come back when a term began (开学辍学情况统计). */
export type TermStartDropouts = ChildList<(typeof fields)[number]>;

/**
 * The children who are out within a week of the start of term, each with reason and whereabouts (anze-2023 2.8.2a, 2.8.2b): dropouts, and those
 * suspected since they did not come, of compulsory education all, told apart by their status; none that no school waits for any more. Draw it up as of a
 * day of that week (reading G2).
 */
export const termStartDropouts: ReportDefinition<TermStartDropouts, ListScope> = /* @__PURE__ */ childList({
  id: "termStartDropouts",
  title: { zh: "开学辍学情况统计表", en: "Children out at the start of term" },
  about: ["school", "township", "authority"],
  answers: ["anze-2023/2.8.2a", "anze-2023/2.8.2b"],
  forms: [{ document: "anze-2023", title: "辍学情况统计 (untitled)" }],
  audiences: ["school"],
  fieldsFrom: "document",
  fields,
  among: (source, { of }) => source.childrenWithCase(of).filter((child) => isCompulsoryOn(child, source.day)),
  required: ["name", "reason", "whereabouts"],
  lists: (child) => standingAtClose(child, child.source.until).status !== "none",
});
