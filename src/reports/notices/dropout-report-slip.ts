import { type ChildPaper, childPaper, type PaperScope } from "../kit/child-paper.js";
import type { ReportDefinition } from "../kit/report-definition.js";
import { stillAway } from "./away-now.js";
import { attemptMade, reasonKnown, whereaboutsSaid } from "./preconditions.js";
import { writtenReports } from "./served.js";

const fields = [
  "name",
  "sex",
  "bornOn",
  "school",
  "grade",
  "class",
  "homeAddress",
  "guardianName",
  "guardianRelation",
  "guardianPhone",
  "absentSince",
  "reason",
  "reasonFound",
  "whereabouts",
  "whereaboutsNote",
  "attempts",
] as const;

/** The slip on one dropout (辍学情况报告单). */
export type DropoutReportSlip = ChildPaper<(typeof fields)[number]>;

/**
 * The slip by which a school tells the township of a child that has dropped out (《义务教育阶段学生辍学情况报告单》, anze-2023 3.5b): its
 * receipt begins the township's steps. One for each child. The document names no fields: since when, why, where and what was tried are the
 * usual ones, advised and no bar, for a slip held back until everything is known helps nobody.
 */
export const dropoutReportSlip: ReportDefinition<DropoutReportSlip, PaperScope> = /* @__PURE__ */ childPaper({
  id: "dropoutReportSlip",
  title: { zh: "义务教育阶段学生辍学情况报告单", en: "Report slip on a dropout" },
  about: ["pupil"],
  answers: ["anze-2023/3.5b"],
  forms: [{ document: "anze-2023", title: "《义务教育阶段学生辍学情况报告单》" }],
  audiences: ["school", "townshipGovernment"],
  fieldsFrom: "inventory",
  from: "school",
  to: "townshipGovernment",
  fields,
  required: ["name", "school", "class", "guardianName"],
  needs: ["serial", "issuedOn"],
  before: [stillAway, reasonKnown, whereaboutsSaid, attemptMade],
  says: (words) => [
    {
      zh: `我校学生${words.field("name").zh}（${words.field("class").zh}）自${words.field("absentSince").zh}起未到校上课，经劝返${words.field("attempts").zh}次，目前仍未返校，有关情况如上。`,
      en: `${words.field("name").en} (${words.field("class").en}) of this school has not been in class since ${words.field("absentSince").en}; ${words.field("attempts").en} attempts to bring the child back are on record, and it is still away. The particulars stand above.`,
    },
    {
      zh: "请依照《中华人民共和国义务教育法》第十三条组织劝返。我校将继续做好劝返工作。",
      en: "Please organise its return under article 13 of the Compulsory Education Law; the school goes on persuading.",
    },
    { zh: "特此报告。", en: "This is our report." },
  ],
  withAttempts: true,
  servedBy: writtenReports("dropout"),
  receipt: true,
});
