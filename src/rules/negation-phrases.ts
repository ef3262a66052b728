import { match } from "ts-pattern";
import type { Text } from "../model/text.js";
import type { Speech } from "./speech.js";
import type { State } from "./state.js";
import { caseText, factText, stageText } from "./state-phrases.js";
import type { Who } from "./subject-phrases.js";

/** The opposite of a state, where people have a short way to say it. */
export function shortNegation(state: State, who: Who, speech: Speech): Text | undefined {
  return match(state)
    .returnType<Text | undefined>()
    .with({ kind: "absent" }, () => ({ zh: "没有无故缺课", en: `${who.en} is not absent without leave` }))
    .with({ kind: "enrolled" }, () => ({ zh: "不在班就读", en: `${who.en} is not expected in any class` }))
    .with({ kind: "youngerThan" }, ({ years }) => ({ zh: `已满${years}周岁`, en: `${who.en} is ${years} or older` }))
    .with({ kind: "factIs" }, (fact) => {
      const { zh, en } = factText(fact, who, speech);
      return {
        zh: `未${zh}`,
        en: en.replace(/^it is on record /, "it is not on record ").replace(" says ", " does not say "),
      };
    })
    .with({ kind: "stageIs" }, (stage) => {
      const { zh, en } = stageText(stage, who);
      const ofPupil = who.kind === "pupil";
      return {
        zh: ofPupil ? zh.replace(/^就读于/, "不就读于") : zh.replace(/^设有/, "未设"),
        en: ofPupil ? en.replace(" is in ", " is not in ") : en.replace(" has ", " has no "),
      };
    })
    .with({ kind: "caseIs" }, (status) => {
      const { zh, en } = caseText(status, who);
      return { zh: `未${zh}`, en: en.replace(" stands as ", " does not stand as ") };
    })
    .otherwise(() => undefined);
}
