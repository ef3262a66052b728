import type { ReportDefinition } from "../kit/report-definition.js";
import { type UnitLetter, type UnitLetterScope, unitLetter } from "./unit-letter.js";

/**
 * The responsibility letter of the city's schools, layer by layer (控辍保学责任书, city-2016 2.1.2b): principal and grade head, grade head and
 * homeroom teacher, homeroom teacher and subject teacher; where a grade has no head, principal and homeroom teacher. The document gives no
 * text: ours begins with the duties that it lays on each layer, and a host puts its own in its place.
 *
 * Refused as `invalid-input` when the world lacks the place, the period does not exist, or the layers sign nothing at such a place.
 */
export const cityResponsibilityLetter: ReportDefinition<UnitLetter, UnitLetterScope> = /* @__PURE__ */ unitLetter({
  id: "cityResponsibilityLetter",
  title: { zh: "控辍保学责任书", en: "Responsibility letter, layer by layer" },
  about: ["grade", "class"],
  answers: ["city-2016/2.1.2b"],
  forms: [{ document: "city-2016", title: "控辍保学责任书" }],
  audiences: ["principal", "gradeHead", "homeroomTeacher", "subjectTeacher"],
  fieldsFrom: "inventory",
  letter: "responsibility",
  pairs: [
    { upper: "principal", lower: "gradeHead", about: "grade" },
    { upper: "gradeHead", lower: "homeroomTeacher", about: "class" },
    { upper: "homeroomTeacher", lower: "subjectTeacher", about: "class" },
    { upper: "principal", lower: "homeroomTeacher", about: "class" },
  ],
  says: ({ upper, lower, place, period }) => [
    {
      zh: `为落实控辍保学责任制，做到学生包保到人，${upper.zh}与${lower.zh}就${place.zh}签订本责任书，责任期限为${period.zh}。`,
      en: `So that somebody answers for every pupil, ${upper.en} and ${lower.en} sign this letter for ${place.en}, for the time ${period.en}.`,
    },
    {
      zh: `一、${lower.zh}负责：逐日掌握学生到校情况；发现学生无故未到校的，按规定及时报告、联系家长或者家访，并做好劝返；关注易辍学生，落实帮扶措施；如实登记，不瞒报、漏报。`,
      en: `1. The ${lower.en} knows each day who is at school; where a pupil is absent without leave reports, calls or visits as the rules say, and persuades; looks after pupils prone to drop out; and puts everything down as it is.`,
    },
    {
      zh: `二、${upper.zh}负责：督促检查责任落实，及时研究解决困难，支持劝返和帮扶工作。`,
      en: `2. The ${upper.en} sees to it that this is done, helps where it is difficult, and supports persuasion and care.`,
    },
    { zh: "三、责任人变动的，由接任人继续履行。", en: "3. Whoever takes over the office takes over this letter." },
  ],
});
