import type { Text } from "../model/text.js";

/** Worth knowing and no breach: the document's own date had passed when the duty arose (law 7). */
export const dueHadPassedNote: Text = {
  zh: "产生时文件写明的日期已过",
  en: "the day that the text names had passed when it arose",
};

/** Worth knowing: what suspends the clock holds, so that no due day can be said. */
export const clockStoppedNote: Text = {
  zh: "计时中止，恢复后另计期限",
  en: "the clock stands still, so no due day can be said",
};
