import { seatOf } from "../../model/role.js";
import type { Text } from "../../model/text.js";
import { type ChildPaper, childPaper, type PaperScope } from "../kit/child-paper.js";
import type { ReportDefinition } from "../kit/report-definition.js";
import { stillAway } from "./away-now.js";
import { reportedInWriting } from "./preconditions.js";
import { noticesServed } from "./served.js";

const fields = ["name", "sex", "school", "class", "guardianName", "guardianAddress"] as const;

/** The order to a guardian that follows the school's written report (报告后责令). */
export type OrderAfterReport = ChildPaper<Field, OrderAfterReportScope>;

type Field = (typeof fields)[number];

/** What the host says of the issue of this order. */
export interface OrderAfterReportScope extends PaperScope {
  /**
   * Who gives the order, each on a ground of its own. Unless given it is what the body `by` is, an education authority or a township; the education
   * authority where the world does not know that body, or none is named.
   */
  readonly issuer?: "educationAuthority" | "townshipGovernment";
}

type Issuer = NonNullable<OrderAfterReportScope["issuer"]>;

/** What each may rest the order on: article 83(2) speaks to the education authority alone, article 58 to both. */
const grounds: Readonly<Record<Issuer, Text>> = {
  educationAuthority: {
    zh: "《中华人民共和国义务教育法》第五条、第五十八条和《中华人民共和国未成年人保护法》第八十三条第二款",
    en: "articles 5 and 58 of the Compulsory Education Law and article 83(2) of the Law on the Protection of Minors",
  },
  townshipGovernment: {
    zh: "《中华人民共和国义务教育法》第五条、第十三条、第五十八条",
    en: "articles 5, 13 and 58 of the Compulsory Education Law",
  },
};

const issuers: readonly Issuer[] = ["educationAuthority", "townshipGovernment"];

/**
 * The order that follows the school's written report on a dropout (anze-2023 2.8.2e): the education authority or the township tells the
 * guardian to send the child to school; either will do. It sets no second day as the order of 3.5e does, and stands before the township's
 * letters. Prepared and never decided (reading G16).
 */
export const orderAfterReport: ReportDefinition<OrderAfterReport, OrderAfterReportScope> = /* @__PURE__ */ childPaper<
  Field,
  OrderAfterReportScope
>({
  id: "orderAfterReport",
  title: { zh: "责令送被监护人入学通知", en: "Order to send the child to school" },
  about: ["pupil"],
  answers: ["anze-2023/2.8.2e"],
  forms: [],
  audiences: ["educationAuthority", "townshipGovernment", "guardian"],
  fieldsFrom: "document",
  from: "educationAuthority",
  settle: (scope, kinds) => {
    const issuer = issuers.find((one) => kinds.some((kind) => kind === seatOf(one)));
    return scope.issuer !== undefined || issuer === undefined ? scope : { ...scope, issuer };
  },
  fromOf: ({ issuer = "educationAuthority" }) => issuer,
  issues: ({ issuer = "educationAuthority" }) =>
    Object.hasOwn(grounds, issuer) ? [] : [{ path: "issuer", value: issuer, expected: issuers.join(", ") }],
  to: "guardian",
  fields,
  required: ["name", "school", "guardianName", "guardianAddress"],
  needs: ["serial", "issuedOn"],
  before: [stillAway, reportedInWriting],
  decision: {
    what: { zh: "教育主管部门或者镇政府作出责令的决定", en: "the decision of authority or township to order it" },
    by: "educationAuthority",
    matters: ["order-on-report"],
  },
  says: (words, { issuer = "educationAuthority" } = {}) => [
    {
      zh: `据学校书面报告，您的被监护人${words.field("name").zh}（${words.field("school").zh}${words.field("class").zh}）未按规定到校接受义务教育。`,
      en: `The school has reported in writing that ${words.field("name").en} (${words.field("school").en}, ${words.field("class").en}), whose guardian you are, does not attend school.`,
    },
    {
      zh: `依照${grounds[issuer].zh}的规定，责令您及时送其入学。`,
      en: `Under ${grounds[issuer].en} you are ordered to send the child to school without delay.`,
    },
  ],
  servedBy: noticesServed("order"),
  receipt: true,
});
