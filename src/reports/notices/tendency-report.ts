import { type ChildPaper, childPaper, type PaperScope } from "../kit/child-paper.js";
import type { ReportDefinition } from "../kit/report-definition.js";
import { homeVisited, mandatory, reasonKnown, tendencySeen } from "./preconditions.js";
import { writtenReports } from "./served.js";

const fields = [
  "name",
  "sex",
  "school",
  "class",
  "guardianName",
  "guardianPhone",
  "homeAddress",
  "family",
  "groups",
  "sign",
  "reason",
  "reasonFound",
  "responsible",
] as const;

/** The written report on a tendency to drop out (辍学倾向书面报告). */
export type TendencyReport = ChildPaper<(typeof fields)[number]>;

/**
 * The school's written report on a child that tends to drop out, to the education authority and the township, at the same time as the visit to
 * its home (city-2016 2.2e). The document names two things that it tells: how the family is placed, and why. It asks for no number of
 * attempts, and does not stand for the report on persuasion in vain (2.1.2k).
 */
export const tendencyReport: ReportDefinition<TendencyReport, PaperScope> = /* @__PURE__ */ childPaper({
  id: "tendencyReport",
  title: { zh: "关于学生出现辍学倾向的书面报告", en: "Written report on a tendency to drop out" },
  about: ["pupil"],
  answers: ["city-2016/2.2e"],
  forms: [{ document: "city-2016", title: "书面报告 (辍学倾向)" }],
  audiences: ["school", "educationAuthority", "townshipGovernment"],
  fieldsFrom: "document",
  from: "school",
  to: ["educationAuthority", "townshipGovernment"],
  fields,
  required: ["name", "school", "class", "family"],
  needs: ["issuedOn"],
  before: [tendencySeen, mandatory(reasonKnown), homeVisited],
  says: (words) => [
    {
      zh: `我校学生${words.field("name").zh}（${words.field("class").zh}）出现辍学倾向（${words.field("sign").zh}）。`,
      en: `${words.field("name").en} (${words.field("class").en}) of this school tends to drop out (${words.field("sign").en}).`,
    },
    {
      zh: `家庭情况：${words.field("family").zh}。辍学原因：${words.field("reason").zh}；入户了解：${words.field("reasonFound").zh}。`,
      en: `The family: ${words.field("family").en}. The reason: ${words.field("reason").en}; as found out at home: ${words.field("reasonFound").en}.`,
    },
    {
      zh: "我校已组织入户了解和劝复。现将情况书面报告，请予指导，并请依法敦促学生监护人履行义务。",
      en: "The school visits and persuades. We report this in writing, ask for guidance, and ask that the guardian be urged under the law.",
    },
  ],
  withAttempts: true,
  servedBy: writtenReports("tendency"),
  receipt: true,
});
