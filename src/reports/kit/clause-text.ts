import type { Text } from "../../model/text.js";
import type { ClauseRef } from "./report-head.js";

/** What the five documents are called in short; one that is none of them is called by its id. */
const documentNames: Readonly<Record<string, Text>> = {
  "wutaishan-2023": { zh: "五台山教育管理中心工作制度（2023）", en: "Wutaishan 2023" },
  "anze-2023": { zh: "安教字〔2023〕30号", en: "Anze 2023" },
  "boshan-2025": { zh: "博镇教本部发〔2025〕9号", en: "Boshan 2025" },
  "city-2016": { zh: "市“控辍保学”实施意见（2016）", en: "the city, 2016" },
  "licheng-2024": { zh: "历城区控辍保学通知（2024）", en: "Licheng 2024" },
};

/** What a document is called in short. */
export function documentTitle(document: string): Text {
  return documentNames[document] ?? { zh: document, en: document };
}

/** The clauses that ask for a report, document by document. */
export function clauseText(answers: readonly ClauseRef[]): Text {
  const documents = new Map<string, string[]>();
  for (const answer of answers) {
    const cut = answer.indexOf("/");
    const document = answer.slice(0, cut);
    documents.set(document, [...(documents.get(document) ?? []), answer.slice(cut + 1)]);
  }
  const said = (name: "zh" | "en", colon: string, comma: string, between: string): string =>
    [...documents]
      .map(([document, clauses]) => `${documentTitle(document)[name]}${colon}${clauses.join(comma)}`)
      .join(between);
  return { zh: said("zh", " ", "、", "；"), en: said("en", " ", ", ", "; ") };
}
