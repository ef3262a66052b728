import { type ChildPaper, childPaper } from "../kit/child-paper.js";
import type { ReportDefinition } from "../kit/report-definition.js";
import { failedAttempts, reached } from "../source/failed-attempts.js";
import { stillAway } from "./away-now.js";
import { attemptIssues, returnByLetterFirst, severalAttempts, type UrgingScope } from "./letter-order.js";
import { noticesServed } from "./served.js";

const fields = ["name", "sex", "school", "class", "guardianName", "guardianAddress", "attempts"] as const;

type Field = (typeof fields)[number];

/** The letter that urges guardians to send their child to school (敦促入学通知书). */
export type UrgeToEnrolNotice = ChildPaper<Field, UrgingScope>;

/**
 * The letter by which the township urges guardians to bring their child back by a day that it sets (《敦促入学通知书》, anze-2023 2.8.2f–g),
 * after several attempts in vain, by whomever. How many are several the host may say (reading G8). The day is the township's to set.
 *
 * Refused as `invalid-input` when it is drawn up for fewer than 2 attempts.
 */
export const urgeToEnrolNotice: ReportDefinition<UrgeToEnrolNotice, UrgingScope> = /* @__PURE__ */ childPaper<
  Field,
  UrgingScope
>({
  id: "urgeToEnrolNotice",
  title: { zh: "敦促入学通知书", en: "Notice urging enrolment" },
  about: ["pupil"],
  answers: ["anze-2023/2.8.2f", "anze-2023/2.8.2g"],
  forms: [{ document: "anze-2023", title: "《敦促入学通知书》" }],
  audiences: ["townshipGovernment", "guardian"],
  fieldsFrom: "document",
  from: "townshipGovernment",
  to: "guardian",
  expected: true,
  fields,
  required: ["name", "school", "guardianName", "guardianAddress"],
  needs: ["serial", "issuedOn", "dueOn"],
  issues: attemptIssues,
  before: [
    stillAway,
    {
      what: ({ several = severalAttempts }) => ({
        zh: `本个案中劝返无效${several}次以上的记录`,
        en: `at least ${several} attempts in vain on record in this case`,
      }),
      owedBy: "school",
      met: (child, { several = severalAttempts }) => reached(failedAttempts(child), several),
    },
    returnByLetterFirst,
  ],
  says: (words) => [
    {
      zh: `经查，您的被监护人${words.field("name").zh}（${words.field("school").zh}${words.field("class").zh}）未按规定接受义务教育，经多次说服教育（共劝返${words.field("attempts").zh}次）仍未返校。`,
      en: `${words.field("name").en} (${words.field("school").en}, ${words.field("class").en}), whose guardian you are, does not attend school as the law on compulsory education asks, and has not come back though you were spoken to again and again (${words.field("attempts").en} attempts on record).`,
    },
    {
      zh: `适龄儿童、少年的父母或者其他监护人应当依法保证其按时入学接受并完成义务教育（《中华人民共和国义务教育法》第五条）。现敦促您履行法定义务，于${words.dueOn.zh}前督促其返校就读。`,
      en: `Guardians must see to it that children of school age enter school in time and complete compulsory education (Compulsory Education Law, article 5). You are urged to do so, and to have the child back at school by ${words.dueOn.en}.`,
    },
    {
      zh: "确因身体状况需要延缓入学或者休学的，请向学校提出申请，依照学籍管理规定办理；家庭有其他困难的，请告知我单位或者学校。",
      en: "If the child's health calls for deferred entry or a suspension, apply through the school, and it will be dealt with by the rules of the school register; if the family has other difficulties, tell us or the school.",
    },
    { zh: "特此通知。", en: "You are hereby notified." },
  ],
  withAttempts: true,
  servedBy: noticesServed("urging"),
  receipt: true,
});
