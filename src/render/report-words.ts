import type { Text } from "../model/text.js";
import type { ReportCheck } from "../reports/report-document.js";

/** Small words that renderers put beside what a report says. */
export const reportWords: Readonly<Record<"seal" | "attachments", Text>> = {
  seal: { zh: "（盖章）", en: "(seal)" },
  attachments: { zh: "附件：", en: "Enclosed:" },
};

/** The box of a point to tick off: open where nobody has said, crossed where it is not done. */
export function checkMark({ done }: ReportCheck): string {
  if (done === undefined) return "☐";
  return done ? "☑" : "☒";
}
