import { caseFunnel, caseTimeline, caseTrend, chaseList } from "baoxue";
import { type Drawing, drawing } from "../drawing.js";
import { by, gone, school, term } from "./frame.js";

/** What users expect (日常工作). */
export function work(): readonly Drawing[] {
  return [
    drawing(caseFunnel, { of: school, period: term }, by("school", "persuasion")),
    drawing(caseTimeline, { pupil: gone }, by("school", "persuasion")),
    drawing(caseTrend, { of: school, from: "2025-09", to: "2026-01" }, by("school", "persuasion")),
    drawing(chaseList, { of: school }, by("school", "persuasion", { asOf: "2025-10-16", policy: "city-2016" })),
  ];
}
