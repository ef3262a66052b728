import { match, P } from "ts-pattern";
import type { Text } from "../model/text.js";
import type { Speech } from "./speech.js";
import type { State } from "./state.js";
import { caseText, factText } from "./state-phrases.js";
import type { Who } from "./subject-phrases.js";

/** The opposite of a state, where people have a short way to say it. */
export function shortNegation(state: State, who: Who, speech: Speech): Text | undefined {
  return match(state)
    .returnType<Text | undefined>()
    .with({ kind: "absent" }, () => ({ zh: "没有无故缺课", en: `${who.en} is not absent without leave` }))
    .with({ kind: "enrolled" }, () => ({ zh: "不在班就读", en: `${who.en} is not expected in any class` }))
    .with({ kind: "youngerThan" }, ({ years }) => ({ zh: `已满${years}周岁`, en: `${who.en} is ${years} or older` }))
    .with({ kind: "factIs", value: P.not(false) }, (fact) => {
      const { zh, en } = factText(fact, who, speech);
      return {
        zh: `未${zh}`,
        en: en.replace("it is on record that", "it is not on record that").replace(" says ", " does not say "),
      };
    })
    .with({ kind: "caseIs" }, (status) => {
      const { zh, en } = caseText(status, who);
      return { zh: `未${zh}`, en: en.replace(" stands as ", " does not stand as ") };
    })
    .otherwise(() => undefined);
}
