import type { Text } from "../../model/text.js";
import { type ChildPaper, childPaper, type PaperScope } from "../kit/child-paper.js";
import type { ReportDefinition } from "../kit/report-definition.js";
import { stillAway } from "./away-now.js";
import { admonished, setDayIsOver } from "./preconditions.js";
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

/** What must be so before the order; until it is, the draft may not say that the day passed in vain. */
const letterInVain: Text = {
  zh: "《限期返校通知书》已送达且所定期限已过",
  en: "the notice to return by a day was served, and its day is over",
};

/** The order to a guardian to bring a child back by a day (责令限期送返). */
export type OrderToSend = ChildPaper<(typeof fields)[number]>;

/**
 * The order by which the township has a guardian bring a child back by a day (责令, anze-2023 3.5e), once the day of its letter has passed in
 * vain; the admonition of 3.5d goes with it. Prepared and never decided: it waits for the township's decision (reading G16), and its day is
 * another one than the letter's. Law: Compulsory Education Law 58.
 */
export const orderToSend: ReportDefinition<OrderToSend, PaperScope> = /* @__PURE__ */ childPaper({
  id: "orderToSend",
  title: { zh: "责令限期送被监护人入学决定书", en: "Order to bring the child back by a day" },
  about: ["pupil"],
  answers: ["anze-2023/3.5e"],
  forms: [{ document: "anze-2023", title: "责令 (order, untitled)" }],
  audiences: ["townshipGovernment", "guardian"],
  fieldsFrom: "document",
  from: "townshipGovernment",
  to: "guardian",
  expected: true,
  fields,
  required: ["name", "school", "guardianName", "guardianAddress"],
  needs: ["serial", "issuedOn", "dueOn"],
  before: [
    stillAway,
    {
      what: letterInVain,
      owedBy: "townshipGovernment",
      met: (child, scope) => setDayIsOver(child, "returnByDate", scope),
    },
    { ...admonished, advised: true },
  ],
  decision: {
    what: { zh: "镇政府作出责令的决定", en: "the township's decision to order it" },
    by: "townshipGovernment",
    matters: ["order-after-letter"],
  },
  says: (words, _scope, lacks) => [
    {
      zh: `您的被监护人${words.field("name").zh}（${words.field("school").zh}${words.field("class").zh}）未按规定接受义务教育，${lacks?.(letterInVain) ? notYet.zh : inVain.zh}`,
      en: `${words.field("name").en} (${words.field("school").en}, ${words.field("class").en}), whose guardian you are, does not attend school. ${lacks?.(letterInVain) ? notYet.en : inVain.en}`,
    },
    {
      zh: `依照《中华人民共和国义务教育法》第五十八条的规定，现责令您于${words.dueOn.zh}前将其送返学校接受义务教育。`,
      en: `Under article 58 of the Compulsory Education Law you are ordered to bring the child back to school by ${words.dueOn.en}.`,
    },
    {
      zh: "您对上述事实有异议或者确有正当理由的，请在上述期限内向我单位说明并提供材料。",
      en: "If you dispute these facts, or have a proper reason, tell us within that time and hand in what shows it.",
    },
  ],
  servedBy: noticesServed("orderByDate"),
  receipt: true,
});

const inVain: Text = {
  zh: "我单位已送达限期返校通知书，逾期仍未返校。",
  en: "You were served a notice to return by a day, and that day has passed in vain.",
};

const notYet: Text = {
  zh: "本决定须待限期返校通知书送达、所定期限届满后方可作出。",
  en: "This order waits until the notice to return by a day has been served and its day is over.",
};
