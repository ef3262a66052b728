import { type ChildPaper, childPaper } from "../kit/child-paper.js";
import type { ReportDefinition } from "../kit/report-definition.js";
import { stillAway } from "./away-now.js";
import { type LetterScope, urgingLetterFirst } from "./letter-order.js";
import { slipReceived } from "./preconditions.js";
import { noticesServed } from "./served.js";

const fields = ["name", "sex", "school", "class", "guardianName", "guardianAddress"] as const;

/** The letter that sets a day for the return (限期返校通知书). */
export type ReturnByNotice = ChildPaper<ReturnByField, LetterScope>;

type ReturnByField = (typeof fields)[number];

/**
 * The letter by which the township sets guardians a day for their child's return (《限期返校通知书》), once the school's slip has come
 * (anze-2023 3.5c). The day is the township's to set: the document gives no number. How it stands to the letter that urges, the document
 * does not say: see {@link LetterScope}.
 */
export const returnByNotice: ReportDefinition<ReturnByNotice, LetterScope> = /* @__PURE__ */ childPaper<
  ReturnByField,
  LetterScope
>({
  id: "returnByNotice",
  title: { zh: "限期返校通知书", en: "Notice to return by a day" },
  about: ["pupil"],
  answers: ["anze-2023/3.5c"],
  forms: [{ document: "anze-2023", title: "《限期返校通知书》" }],
  audiences: ["townshipGovernment", "guardian"],
  fieldsFrom: "document",
  from: "townshipGovernment",
  to: "guardian",
  fields,
  required: ["name", "school", "guardianName", "guardianAddress"],
  needs: ["serial", "issuedOn", "dueOn"],
  before: [stillAway, slipReceived, urgingLetterFirst],
  expected: true,
  says: (words) => [
    {
      zh: `经查，您的被监护人${words.field("name").zh}（${words.field("school").zh}${words.field("class").zh}）目前未按规定到校接受义务教育。`,
      en: `${words.field("name").en} (${words.field("school").en}, ${words.field("class").en}), whose guardian you are, does not attend school as the law on compulsory education asks.`,
    },
    {
      zh: `依照《中华人民共和国义务教育法》第五条、第十三条的规定，请您于${words.dueOn.zh}前将其送返学校。确有困难的，请及时与我单位或者学校联系，我们将予以帮助。`,
      en: `Under articles 5 and 13 of the Compulsory Education Law you are asked to bring the child back to school by ${words.dueOn.en}. If something stands in the way, tell us or the school: you will be helped.`,
    },
    {
      zh: "逾期仍未返校的，将依照有关规定处理。",
      en: "If the child is not back by then, the matter will be dealt with as the rules provide.",
    },
    { zh: "特此通知。", en: "You are hereby notified." },
  ],
  servedBy: noticesServed("returnByDate"),
  receipt: true,
});
