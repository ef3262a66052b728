import { match } from "ts-pattern";
import type { Role } from "../model/role.js";
import type { Text } from "../model/text.js";
import { happenedText } from "./act-phrases.js";
import type { Trigger } from "./duty.js";
import { saidEvidence } from "./evidence-phrases.js";
import { measuredText, risingText } from "./measure-phrases.js";
import { shortNegation } from "./negation-phrases.js";
import { eachPeriodText, presentPeriodText } from "./period-phrases.js";
import { referredRule } from "./rule-phrases.js";
import { coreSpeech, type Speech } from "./speech.js";
import type { DoneState, Evidence, MembersState, State } from "./state.js";
import {
  absentForText,
  anyFactText,
  assignedText,
  atAllTimes,
  caseText,
  countedText,
  factText,
  failedAttemptsText,
  heldText,
  sinceText,
  stageText,
} from "./state-phrases.js";
import { eachSubject, memberOf, someSubject, subjectOf, type Who } from "./subject-phrases.js";
import { linked, quoted } from "./texts.js";

/** When a duty arises, as the beginning of a sentence: "when an absence without leave reaches 1 whole school day". */
export function triggerText(when: Trigger, speech: Speech = coreSpeech, who: Who = subjectOf()): Text {
  if (when.kind === "each") return eachPeriodText(when.period);
  if (when.kind === "always") return atAllTimes;
  if (when.kind !== "happens") {
    const { zh, en } = stateText(when, speech, who);
    return { zh, en: `when ${en}` };
  }
  const { zh, en } = happenedText(when.act, speech);
  return when.oncePer === "run"
    ? { zh: `${zh}（同一次缺课只计首次）`, en: `when ${en} (for the first time in a run of absence)` }
    : { zh, en: `when ${en}` };
}

/** Evidence as what somebody is to do: "visit the home, or reach the guardian by telephone". */
export function evidenceText(evidence: Evidence, speech: Speech = coreSpeech, bearers: readonly Role[] = []): Text {
  return saidEvidence(evidence, { speech, form: "deed", bearers, stateText });
}

/** A state as a clause of a sentence; Chinese leaves its subject out. */
export function stateText(state: State, speech: Speech = coreSpeech, who: Who = subjectOf()): Text {
  return match(state)
    .returnType<Text>()
    .with({ kind: "absent" }, () => ({ zh: "无故缺课", en: `${who.en} is absent without leave` }))
    .with({ kind: "absentFor" }, (length) => absentForText(length, who))
    .with({ kind: "persuasionsFailed" }, (failed) => failedAttemptsText(failed, speech))
    .with({ kind: "counted" }, (counted) => countedText(counted, speech))
    .with({ kind: "since" }, (since) => sinceText(since, speech))
    .with({ kind: "enrolled" }, () => ({ zh: "在班就读", en: `${who.en} is expected in a class` }))
    .with({ kind: "factIs" }, (fact) => factText(fact, who, speech))
    .with({ kind: "caseIs" }, (status) => caseText(status, who))
    .with({ kind: "stageIs" }, (stage) => stageText(stage, who))
    .with({ kind: "youngerThan" }, ({ years }) => ({
      zh: `不满${years}周岁`,
      en: `${who.en} is younger than ${years}`,
    }))
    .with({ kind: "inTerm" }, () => ({ zh: "处于学期之中", en: "a term is running" }))
    .with({ kind: "assignedTo" }, (assigned) => assignedText(assigned, who, speech))
    .with({ kind: "held" }, (held) => heldText(held, who, speech))
    .with({ kind: "done" }, (done) => doneText(done, speech))
    .with({ kind: "missed" }, ({ duty }) => {
      const { zh, en } = referredRule(duty, speech);
      return { zh: `${zh}逾期未办`, en: `${en} is overdue` };
    })
    .with({ kind: "performed" }, ({ duty }) => {
      const { zh, en } = referredRule(duty, speech);
      return { zh: `${zh}已办结`, en: `${en} has been done` };
    })
    .with({ kind: "every" }, { kind: "some" }, (members) => membersText(members, speech))
    .with({ kind: "measured" }, (measured) => measuredText(measured, speech))
    .with({ kind: "rising" }, risingText)
    .with({ kind: "always" }, () => ({ zh: "任何时候都如此", en: "it is so at all times" }))
    .with({ kind: "and" }, ({ of }) => statesText(of, { zh: "，且", en: ", and " }, speech, who))
    .with({ kind: "or" }, ({ of }) => {
      const facts = of.filter((one) => one.kind === "factIs");
      const merged = facts.length === of.length ? anyFactText(facts, who, speech) : undefined;
      return merged ?? statesText(of, { zh: "，或", en: ", or " }, speech, who);
    })
    .with(
      { kind: "not" },
      ({ of }) => shortNegation(of, who, speech) ?? negated(bounded(of, stateText(of, speech, who))),
    )
    .exhaustive();
}

/** What a requirement asks to be so; who bears it need not be named again where its own act shows it. */
export function wantedText(must: State, speech: Speech, who: Who, bearers: readonly Role[]): Text {
  return must.kind === "done" ? doneText(must, speech, bearers) : stateText(must, speech, who);
}

function negated(said: Text): Text {
  return { zh: `并非${quoted(said).zh}`, en: `it is not so that ${said.en}` };
}

function statesText(states: readonly State[], between: Text, speech: Speech, who: Who): Text {
  return linked(
    states.map((one) => {
      const said = stateText(one, speech, who);
      return states.length > 1 ? bounded(one, said) : said;
    }),
    between,
  );
}

/** A compound part stands in brackets, so that one sees what goes with what. */
function bounded(state: State, said: Text): Text {
  const compound = (state.kind === "and" || state.kind === "or") && state.of.length > 1;
  return compound ? { zh: `（${said.zh}）`, en: `(${said.en})` } : said;
}

function doneText({ evidence, per }: DoneState, speech: Speech, bearers: readonly Role[] = []): Text {
  const done = saidEvidence(evidence, { speech, form: "happened", bearers, stateText });
  if (!per) return done;
  const period = presentPeriodText(per);
  return { zh: `${period.zh}内${done.zh}`, en: `${period.en} ${done.en}` };
}

function membersText({ kind, members, where, of }: MembersState, speech: Speech): Text {
  const member = memberOf(members);
  const whose = (kind === "every" ? eachSubject : someSubject)(members);
  const so = bounded(of, stateText(of, speech, member));
  const only = where ? stateText(where, speech, member) : undefined;
  const limit = { zh: only ? `（限于${only.zh}的）` : "", en: only ? `, where ${only.en},` : "" };
  return {
    zh: `${whose.zh}${limit.zh}${kind === "every" ? "均" : ""}${so.zh}`,
    en: `for ${whose.en}${limit.en} it is so that ${so.en}`,
  };
}
