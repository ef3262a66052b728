import { factOf } from "../fields/read-facts.js";
import { type ChildPaper, childPaper, type PaperScope } from "../kit/child-paper.js";
import { isWritten } from "../kit/is-written.js";
import type { ReportDefinition } from "../kit/report-definition.js";
import { isGoneForGood } from "../source/gone-for-good.js";
import { reportsMade } from "./served.js";

const fields = [
  "name",
  "sex",
  "bornOn",
  "identityNumber",
  "school",
  "class",
  "homeAddress",
  "phone",
  "guardianName",
  "guardianRelation",
  "guardianPhone",
  "absentSince",
  "whereabouts",
  "whereaboutsNote",
] as const;

type Field = (typeof fields)[number];

/** The report of school and parents on a child that nobody can find (共同报告). */
export type JointWhereaboutsReport = ChildPaper<Field, WhereaboutsScope>;

/** What the host says of such a report. */
export interface WhereaboutsScope extends PaperScope {
  /** The parents or guardian report together with the school. */
  readonly guardianSigns?: boolean;
  /** Why they do not, where they do not: the school then reports alone. */
  readonly withoutGuardian?: string;
  /** Where and when the child was last seen. */
  readonly lastSeen?: string;
  /** What it looks like and was wearing. */
  readonly appearance?: string;
}

/**
 * The report of school and parents, together, to the township and the police on a child whose whereabouts nobody knows (wutaishan-2023 2.5d).
 * It waits for no number of attempts and for no week: a child that cannot be found cannot be persuaded. Where the parents do not take part,
 * the school reports alone and says why. Both recipients must have it (reading G22).
 */
export const jointWhereaboutsReport: ReportDefinition<JointWhereaboutsReport, WhereaboutsScope> =
  /* @__PURE__ */ childPaper<Field, WhereaboutsScope>({
    id: "jointWhereaboutsReport",
    title: { zh: "学生去向不明情况报告", en: "Report on a child that cannot be found" },
    about: ["pupil"],
    answers: ["wutaishan-2023/2.5d"],
    forms: [{ document: "wutaishan-2023", title: "共同报告 (untitled)" }],
    audiences: ["school", "guardian", "townshipGovernment", "policeStation"],
    fieldsFrom: "inventory",
    from: ["school", "guardian"],
    to: ["townshipGovernment", "policeStation"],
    fields,
    required: ["name", "sex", "bornOn", "homeAddress", "guardianName", "guardianPhone"],
    needs: ["issuedOn"],
    before: [
      {
        what: { zh: "查找后仍去向不明的登记", en: "on record: looked for, and nobody knows where the child is" },
        owedBy: "school",
        met: (child) => factOf(child, "whereabouts") === "untraceable" && !isGoneForGood(child, child.source.day),
      },
      {
        what: {
          zh: "父母（监护人）共同签字，或者写明其未参加的原因",
          en: "the parents' or guardian's signature, or the reason why they do not take part",
        },
        owedBy: "school",
        met: (_child, { guardianSigns, withoutGuardian }) => guardianSigns === true || isWritten(withoutGuardian),
      },
      {
        what: { zh: "最后见到学生的时间、地点", en: "where and when the child was last seen" },
        owedBy: "school",
        advised: true,
        met: (_child, { lastSeen }) => isWritten(lastSeen),
      },
      {
        what: { zh: "学生体貌特征、衣着", en: "what the child looks like and was wearing" },
        owedBy: "school",
        advised: true,
        met: (_child, { appearance }) => isWritten(appearance),
      },
    ],
    says: (words, { lastSeen, appearance, withoutGuardian } = {}) => [
      {
        zh: `${words.field("name").zh}（${words.field("school").zh}${words.field("class").zh}）自${words.field("absentSince").zh}起未到校，经学校和家长多方查找，目前去向不明。`,
        en: `${words.field("name").en} (${words.field("school").en}, ${words.field("class").en}) has not been at school since ${words.field("absentSince").en}. School and parents have looked for the child, and nobody knows where it is.`,
      },
      {
        zh: `最后见到的时间、地点：${words.own(lastSeen, "freeText").zh}。体貌特征、衣着：${words.own(appearance, "freeText").zh}。`,
        en: `Last seen: ${words.own(lastSeen, "freeText").en}. Looks and clothing: ${words.own(appearance, "freeText").en}.`,
      },
      ...(isWritten(withoutGuardian)
        ? [
            {
              zh: `父母（监护人）未能共同报告的原因：${words.own(withoutGuardian, "freeText").zh}。`,
              en: `The parents or guardian do not report with us, because: ${words.own(withoutGuardian, "freeText").en}.`,
            },
          ]
        : []),
      {
        zh: "现共同报告，请协助查找下落。学校和家长将随时提供新的情况。",
        en: "We report this together and ask for help in finding the child. School and parents will tell at once what they learn.",
      },
    ],
    servedBy: reportsMade("whereaboutsUnknown"),
    receipt: true,
  });
