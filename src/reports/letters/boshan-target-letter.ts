import type { ReportDefinition } from "../kit/report-definition.js";
import { type UnitLetter, type UnitLetterScope, unitLetter } from "./unit-letter.js";

/**
 * The letter that a school signs with each of its homeroom teachers (控辍保学目标责任书, boshan-2025 4.7.1a): not one child drops out. The
 * document gives no text: ours is one to begin with.
 *
 * Refused as `invalid-input` when the world lacks the class, or the period does not exist.
 */
export const boshanTargetLetter: ReportDefinition<UnitLetter, UnitLetterScope> = /* @__PURE__ */ unitLetter({
  id: "boshanTargetLetter",
  title: { zh: "控辍保学目标责任书", en: "Letter of targets, school and homeroom teacher" },
  about: ["class"],
  answers: ["boshan-2025/4.7.1a"],
  forms: [{ document: "boshan-2025", title: "控辍保学目标责任书" }],
  audiences: ["school", "homeroomTeacher"],
  fieldsFrom: "inventory",
  letter: "responsibility",
  pairs: [{ upper: "school", lower: "homeroomTeacher", about: "class" }],
  says: ({ place, period }) => [
    {
      zh: `学校与${place.zh}班主任签订本责任书，目标为本班学生无一人辍学，责任期限为${period.zh}。`,
      en: `The school and the homeroom teacher of ${place.en} sign this letter for the time ${period.en}. The target: not one child of the class drops out.`,
    },
    {
      zh: "一、班主任是班级控辍保学的直接责任人：做好考勤，学生无故不到校的及时与家长联系；每学期如实记录学生基本情况和流出去向；开展家访，关注特殊群体学生。",
      en: "1. The homeroom teacher answers for the class: keeps the register, calls the parents of whoever is absent without leave, records each term who the pupils are and where those who left went, visits homes, and looks after the special groups.",
    },
    {
      zh: "二、学校负责：指导督促，经确认辍学的，安排人员会同村民委员会劝返。",
      en: "2. The school guides and supervises; where a dropout is confirmed, it sends somebody to persuade together with the village committee.",
    },
  ],
});
