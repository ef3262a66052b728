import type { SchoolId } from "../../model/people.js";
import type { MissingItem } from "../kit/report-head.js";

/** That some who are counted as out are on approved time off, at a school: they count until their case is closed on that ground (销号). */
export function openOnTimeOff(school: SchoolId, count: number): readonly MissingItem[] {
  if (count === 0) return [];
  const what = {
    zh: `确认辍学学生中有${count}人已批准休学（延缓入学）、个案尚未销号（销号前仍计为辍学）`,
    en: `of the dropouts, ${count} are on time off that was approved, and their cases are not closed: until then they count as out`,
  };
  return [{ what, subject: { kind: "school", id: school }, owedBy: "school", at: school }];
}
