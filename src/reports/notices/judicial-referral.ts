import type { Text } from "../../model/text.js";
import { type ChildPaper, childPaper, type PaperScope } from "../kit/child-paper.js";
import type { PaperLacks } from "../kit/paper-spec.js";
import type { PaperWords } from "../kit/paper-words.js";
import type { ReportDefinition } from "../kit/report-definition.js";
import { stillAway } from "./away-now.js";
import { setDayIsOver } from "./preconditions.js";
import { particularsHandedTo } from "./served.js";

const fields = [
  "name",
  "sex",
  "bornOn",
  "school",
  "class",
  "guardianName",
  "guardianRelation",
  "guardianAddress",
  "guardianPhone",
  "absentSince",
  "notices",
  "orderDueOn",
  "attempts",
] as const;

/** What must be so before the justice department is asked; until it is, the draft may not say that the guardian did not obey. */
const orderInVain: Text = {
  zh: "责令限期送返的文书已送达且所定期限已过",
  en: "the order to bring the child back by a day was served, and its day is over",
};

/** What the township tells the justice department of a guardian who did not obey (提请发放司法文书). */
export type JudicialReferral = ChildPaper<(typeof fields)[number]>;

/**
 * The facts on which the justice department decides whether to issue a judicial document (司法文书, anze-2023 3.5f): the day of the order has
 * passed in vain. The judicial document itself is the department's, and no paper of the library: this prepares the letter that asks for it,
 * and waits for people to decide that it is sent (reading G16). The department and the township are bodies that the document cannot bind.
 */
export const judicialReferral: ReportDefinition<JudicialReferral, PaperScope> = /* @__PURE__ */ childPaper({
  id: "judicialReferral",
  title: { zh: "关于提请依法发放司法文书的函", en: "Letter asking for a judicial document" },
  about: ["pupil"],
  answers: ["anze-2023/3.5f"],
  forms: [],
  audiences: ["townshipGovernment", "justiceDepartment"],
  fieldsFrom: "inventory",
  from: "townshipGovernment",
  to: "justiceDepartment",
  expected: true,
  fields,
  required: ["name", "bornOn", "guardianName", "guardianAddress"],
  needs: ["serial", "issuedOn"],
  before: [
    stillAway,
    {
      what: orderInVain,
      owedBy: "townshipGovernment",
      met: (child, scope) => setDayIsOver(child, "orderByDate", scope),
    },
  ],
  decision: {
    what: { zh: "提请司法部门处理的决定", en: "the decision to ask the justice department" },
    by: "townshipGovernment",
    matters: ["judicial-referral", "judicial-document"],
  },
  says: (words, _scope, lacks) => [
    {
      zh: `${words.field("name").zh}（${words.field("school").zh}${words.field("class").zh}）自${words.field("absentSince").zh}起未到校接受义务教育。${ordered(words, lacks).zh}`,
      en: `${words.field("name").en} (${words.field("school").en}, ${words.field("class").en}) has not been at school since ${words.field("absentSince").en}. ${ordered(words, lacks).en}`,
    },
    {
      zh: "现将有关情况和材料函送贵单位，是否依法发放司法文书，请贵单位审查决定。",
      en: "The facts and papers are sent to you. Whether a judicial document is to be issued under the law is for you to examine and decide.",
    },
    { zh: "此函。", en: "With our regards." },
  ],
  withAttempts: true,
  servedBy: particularsHandedTo("justiceDepartment"),
  attachments: [
    { zh: "义务教育阶段学生辍学情况报告单", en: "Report slip on the dropout" },
    { zh: "限期返校通知书及送达回证", en: "Notice to return by a day, with its receipt" },
    { zh: "批评教育记录", en: "Record of the admonition" },
    { zh: "责令限期送返的文书及送达回证", en: "Order to bring the child back, with its receipt" },
  ],
});

function ordered({ field }: PaperWords, lacks?: PaperLacks): Text {
  const [guardian, due] = [field("guardianName"), field("orderDueOn")];
  if (lacks?.(orderInVain))
    return {
      zh: `本函须待责令监护人${guardian.zh}限期送返的文书（期限：${due.zh}）送达、所定期限届满后方可提出。`,
      en: `This letter waits until the order to the guardian ${guardian.en} to bring the child back (by ${due.en}) has been served and its day is over.`,
    };
  return {
    zh: `我单位已依法送达有关文书并责令其监护人${guardian.zh}限期送返（期限：${due.zh}），逾期未改。`,
    en: `The papers were served, and the guardian ${guardian.en} was ordered to bring the child back by ${due.en}; this was not done.`,
  };
}
