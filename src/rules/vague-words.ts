import type { Text } from "../model/text.js";

/** The words for a time that name no day, as the documents use them, in English (模糊时限用语). */
const english: ReadonlyMap<string, string> = new Map([
  ["及时", "promptly"],
  ["迅速", "quickly"],
  ["立即", "immediately"],
  ["第一时间", "at the first moment"],
  ["早", "early"],
  ["尽早", "as early as possible"],
  ["尽快", "as soon as possible"],
  ["提前", "in advance"],
  ["实时", "in real time"],
  ["随时", "at any time"],
  ["一旦", "once"],
  ["一经", "as soon as"],
  ["今后", "from now on"],
  ["按时", "on time"],
  ["按期", "on schedule"],
  ["限时", "within a set time"],
  ["限期", "within a set term"],
  ["定期", "regularly"],
  ["不定期", "from time to time"],
  ["动态", "dynamically"],
  ["不断", "without pause"],
  ["持续", "continuously"],
  ["长期", "for the long term"],
  ["全程", "throughout"],
  ["逐年", "year by year"],
  ["按程序", "by procedure"],
  ["每节课前", "before every lesson"],
]);

/** A deadline that names no day: the document's word, or that there is none. */
export function vagueWordText(word: string | undefined): Text {
  if (word === undefined) return { zh: "原文未定时限", en: "no time is stated" };
  const gloss = english.get(word);
  return {
    zh: `原文只写“${word}”`,
    en: gloss === undefined ? "the text has only a vague word for the time" : `the text only says "${gloss}"`,
  };
}
