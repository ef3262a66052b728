import type { Text } from "../model/text.js";
import type { Rule } from "./rule.js";
import type { Speech } from "./speech.js";
import type { RuleRef } from "./state.js";
import { quoted } from "./texts.js";

/** What a rule is called in a sentence: its title; else the clauses that it rests on. */
export function ruleName({ title, cites }: Rule): Text {
  if (title) {
    const { zh, en } = quoted(title);
    return { zh, en: `the step ${en}` };
  }
  return { zh: `${cites.join("、")}所定事项`, en: `what ${cites.join(", ")} asks for` };
}

/** What another rule is called, by its reference; a rule of another document only as such. */
export function referredRule({ policy: id, rule }: RuleRef, { policy }: Speech): Text {
  const found = policy?.id === id ? policy.rules.find((each) => each.id === rule) : undefined;
  return found ? ruleName(found) : { zh: "另一文件所定事项", en: "what another document asks for" };
}
