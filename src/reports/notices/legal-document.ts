import type { Role } from "../../model/role.js";
import type { Text } from "../../model/text.js";
import { actsOfKind } from "../fields/read-facts.js";
import { type ChildPaper, childPaper, type PaperScope } from "../kit/child-paper.js";
import { isWritten } from "../kit/is-written.js";
import type { ReportDefinition } from "../kit/report-definition.js";
import { sinceOpening } from "../source/case-start.js";
import { stillAway } from "./away-now.js";
import { noticesServed } from "./served.js";

const fields = [
  "name",
  "sex",
  "bornOn",
  "school",
  "class",
  "guardianName",
  "guardianRelation",
  "guardianAddress",
] as const;

type Field = (typeof fields)[number];

/** The legal document that a school serves with the justice department (法律文书). */
export type LegalDocument = ChildPaper<Field, LegalDocumentScope>;

/** What the host says of the issue of the legal document. */
export interface LegalDocumentScope extends PaperScope {
  /** The text that school and department agreed on: the document does not say which legal document it is. A plain one stands in unless given. */
  readonly text?: readonly Text[];
}

/** What was agreed on, where there is anything in it. */
function written(text: readonly Text[] | undefined): readonly Text[] | undefined {
  return text?.some(({ zh, en }) => isWritten(zh) || isWritten(en)) ? text : undefined;
}

const partners: readonly Role[] = ["civilAffairs", "policeStation", "townshipGovernment", "villageCommittee"];

/**
 * The legal document by which a school, together with the justice department, urges parents to send their child to school (法律文书,
 * wutaishan-2023 3.2d), after persuasion together with other bodies was in vain. Which document it is, is not said: a host gives its own text.
 * Prepared and never decided (reading G16).
 */
export const legalDocument: ReportDefinition<LegalDocument, LegalDocumentScope> = /* @__PURE__ */ childPaper<
  Field,
  LegalDocumentScope
>({
  id: "legalDocument",
  title: { zh: "依法送子女入学敦促书", en: "Legal document urging the child's return" },
  about: ["pupil"],
  answers: ["wutaishan-2023/3.2d"],
  forms: [{ document: "wutaishan-2023", title: "法律文书" }],
  audiences: ["school", "justiceDepartment", "guardian"],
  fieldsFrom: "inventory",
  from: ["school", "justiceDepartment"],
  to: "guardian",
  fields,
  required: ["name", "school", "guardianName", "guardianAddress"],
  needs: ["serial", "issuedOn"],
  before: [
    stillAway,
    {
      what: {
        zh: "学校与民政、公安、乡镇人民政府、村民委员会联合劝返的记录",
        en: "a record of persuasion together with civil affairs, police, township or village",
      },
      owedBy: "school",
      met: (child) => {
        const since = sinceOpening(child);
        return actsOfKind(child, "jointPersuasion").some(
          ({ event: { parties }, at }) =>
            at >= since && parties.includes("school") && partners.some((one) => parties.includes(one)),
        );
      },
    },
  ],
  decision: {
    what: { zh: "学校协同司法行政部门送达法律文书的决定", en: "the decision to serve it with the justice department" },
    by: "school",
    matters: ["legal-document"],
  },
  says: (words, { text } = {}) =>
    written(text) ?? [
      {
        zh: `您的子女（被监护人）${words.field("name").zh}（${words.field("school").zh}${words.field("class").zh}）未按规定接受义务教育，经学校及有关单位多次劝返，仍未返校。`,
        en: `${words.field("name").en} (${words.field("school").en}, ${words.field("class").en}), whose parent or guardian you are, does not attend school, and has not come back though the school and other bodies spoke with you again and again.`,
      },
      {
        zh: "依照《中华人民共和国义务教育法》第五条和《中华人民共和国未成年人保护法》第十六条、第十七条的规定，父母或者其他监护人应当保障未成年人接受并完成义务教育，不得放任、迫使其失学、辍学。请您立即送其返校。",
        en: "Under article 5 of the Compulsory Education Law and articles 16 and 17 of the Law on the Protection of Minors, parents and guardians must secure a minor's compulsory education, and may neither let nor make it drop out. Bring the child back to school at once.",
      },
    ],
  withAttempts: true,
  servedBy: (child) => noticesServed("urging", "order", "orderByDate")(child),
  receipt: true,
});
