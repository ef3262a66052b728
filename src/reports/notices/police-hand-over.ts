import { actsOfKind } from "../fields/read-facts.js";
import { type ChildPaper, childPaper, type PaperScope } from "../kit/child-paper.js";
import type { ReportDefinition } from "../kit/report-definition.js";
import { sinceOpening } from "../source/case-start.js";
import { stillAway } from "./away-now.js";
import { particularsHandedTo } from "./served.js";

const fields = [
  "name",
  "sex",
  "bornOn",
  "school",
  "class",
  "homeAddress",
  "guardianName",
  "guardianRelation",
  "guardianPhone",
  "whereabouts",
  "whereaboutsNote",
  "beyondPersuasion",
] as const;

/** The particulars of a child that a school hands to the police station (学生具体信息转交单). */
export type PoliceHandOver = ChildPaper<(typeof fields)[number]>;

/**
 * The particulars that a school hands to the police station of a child that, for special reasons, really cannot be persuaded back (city-2016
 * 2.3i), so that the station visits the home. That it cannot is the principal's recorded decision, with its reason, and never the library's.
 * No more than the visit needs: who the child is, where it lives, whom to speak to.
 */
export const policeHandOver: ReportDefinition<PoliceHandOver, PaperScope> = /* @__PURE__ */ childPaper({
  id: "policeHandOver",
  title: { zh: "学生具体信息转交单", en: "Hand-over of a child's particulars to the police station" },
  about: ["pupil"],
  answers: ["city-2016/2.3i"],
  forms: [{ document: "city-2016", title: "学生具体信息 (转交)" }],
  audiences: ["school", "policeStation"],
  fieldsFrom: "inventory",
  from: "school",
  to: "policeStation",
  fields,
  required: ["name", "homeAddress", "guardianName", "beyondPersuasion"],
  needs: ["serial", "issuedOn"],
  before: [
    stillAway,
    {
      what: {
        zh: "校长认定确实不能劝复的决定",
        en: "the principal's decision that the child cannot be persuaded back",
      },
      owedBy: "principal",
      met: (child) => {
        const since = sinceOpening(child);
        return actsOfKind(child, "beyondPersuasion").some(({ event, at }) => at >= since && event.by === "principal");
      },
    },
  ],
  says: (words) => [
    {
      zh: `我校学生${words.field("name").zh}（${words.field("class").zh}）因特殊情况（${words.field("beyondPersuasion").zh}）经劝复确实不能返校。`,
      en: `${words.field("name").en} (${words.field("class").en}) of this school cannot be persuaded back, for a special reason (${words.field("beyondPersuasion").en}).`,
    },
    {
      zh: "现转交学生具体信息，请到学生家中了解辍学原因和在家或者外出情况，并进行遵纪守法和社会安全教育。",
      en: "We hand over the particulars, and ask you to visit the home, to learn why the child dropped out and whether it is at home or away, and to speak with it of the law and of safety.",
    },
    {
      zh: "以上信息仅限办理本事项使用，依照《中华人民共和国个人信息保护法》妥善保管。",
      en: "These particulars are for this matter only and are to be kept as the Personal Information Protection Law asks.",
    },
  ],
  withAttempts: true,
  servedBy: particularsHandedTo("policeStation"),
  receipt: true,
});
