import type { Text } from "../model/text.js";
import { happenedText } from "./act-phrases.js";
import { goalText } from "./measure-phrases.js";
import { stateText, triggerText } from "./phrases.js";
import type { Rule } from "./rule.js";
import { coreSpeech, type Speech } from "./speech.js";
import { subjectOf } from "./subject-phrases.js";

/** What gives a rule something to say, as a clause: "when an absence without leave reaches 1 whole school day". */
export function occasionText(rule: Rule, speech: Speech = coreSpeech): Text {
  const who = subjectOf(rule.subject);
  switch (rule.kind) {
    case "duty":
      return triggerText(rule.when, speech, who);
    case "requirement":
      return rule.given.kind === "always" ? { zh: "任何时候", en: "at all times" } : stateText(rule.given, speech, who);
    case "prohibition":
      return happenedText(rule.act, speech);
    case "target":
      return goalText(rule.measure, rule.per, rule.goal, speech);
    case "consequence":
      return stateText(rule.when, speech, who);
    default:
      return rule satisfies never;
  }
}
