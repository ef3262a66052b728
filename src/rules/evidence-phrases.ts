import { match } from "ts-pattern";
import type { Role } from "../model/role.js";
import type { Text } from "../model/text.js";
import { deedText, fieldLabel, happenedText } from "./act-phrases.js";
import type { Times } from "./evidence.js";
import type { EventPattern } from "./pattern.js";
import { sameDeed } from "./same-deed.js";
import { rolesText, type Speech } from "./speech.js";
import type { Evidence, ForEachMember, State } from "./state.js";
import { eachSubject, memberOf, type Who } from "./subject-phrases.js";
import { linked, often, quoted } from "./texts.js";

/** How evidence is said: as what is to be done, or as what has been done. */
export interface EvidenceVoice {
  readonly speech: Speech;
  readonly form: "deed" | "happened";
  /** Who is to do it: need not be named again as the office that acts. */
  readonly bearers: readonly Role[];
  /** Says the states that evidence about members holds for. */
  readonly stateText: (state: State, speech: Speech, who: Who) => Text;
}

/** Says evidence: "visit the home, or reach the guardian by telephone". */
export function saidEvidence(evidence: Evidence, voice: EvidenceVoice): Text {
  return match(evidence)
    .returnType<Text>()
    .with({ kind: "did" }, ({ act }) => actText(act, voice))
    .with({ kind: "anyOf" }, ({ of }) => byOneOf(of, voice) ?? parts(of, { zh: "，或", en: ", or " }, voice))
    .with({ kind: "allOf" }, ({ of }) => byEach(of, voice) ?? parts(of, { zh: "，并", en: ", and " }, voice))
    .with({ kind: "times" }, (times) => timesText(times, voice))
    .with({ kind: "distinct" }, ({ count, field, act }) => {
      const [deed, label] = [actText(act, voice), quoted(fieldLabel(act.kind, field, voice.speech))];
      return {
        zh: `${deed.zh}，其中${label.zh}各不相同的不少于${count}个`,
        en: `${deed.en}, with at least ${count} different entries under ${label.en}`,
      };
    })
    .with({ kind: "sum" }, ({ atLeast, field, act }) => {
      const [deed, label] = [actText(act, voice), quoted(fieldLabel(act.kind, field, voice.speech))];
      return {
        zh: `${deed.zh}，${fieldLabel(act.kind, field, voice.speech).zh}共不少于${atLeast}`,
        en: `${deed.en}, with ${label.en} adding up to at least ${atLeast}`,
      };
    })
    .with({ kind: "jointly" }, ({ parties }) => jointlyText(parties, voice))
    .with({ kind: "forEach" }, (each) => forEachText(each, voice))
    .exhaustive();
}

function actText(act: EventPattern, { form, speech, bearers }: EvidenceVoice): Text {
  return form === "deed" ? deedText(act, speech, bearers) : happenedText(act, speech, bearers);
}

/** One act, of which that of any bearer will do. */
function byOneOf(of: readonly Evidence[], voice: EvidenceVoice): Text | undefined {
  const act = sameDeed(of, voice.bearers);
  if (!act) return undefined;
  const { zh, en } = actText(act, voice);
  return { zh: `${zh}（有一方办理即可）`, en: `${en} (it is enough that one of them does)` };
}

/** One act, wanted of every bearer. */
function byEach(of: readonly Evidence[], voice: EvidenceVoice): Text | undefined {
  const act = sameDeed(of, voice.bearers);
  if (!act) return undefined;
  const { zh, en } = actText(act, voice);
  return { zh: `各自${zh}`, en: `${en}, each of them` };
}

/** Compound parts stand in brackets, so that one sees what goes with what. */
function parts(of: readonly Evidence[], between: Text, voice: EvidenceVoice): Text {
  const [one, ...more] = of;
  if (one && more.length === 0) return saidEvidence(one, voice);
  return linked(
    of.map((part) => bounded(part, voice)),
    between,
  );
}

function bounded(evidence: Evidence, voice: EvidenceVoice): Text {
  const said = saidEvidence(evidence, voice);
  const compound = (evidence.kind === "anyOf" || evidence.kind === "allOf") && evidence.of.length > 1;
  return compound ? { zh: `（${said.zh}）`, en: `(${said.en})` } : said;
}

function timesText({ count, atMost, act }: Times, voice: EvidenceVoice): Text {
  const { zh, en } = actText(act, voice);
  if (atMost === undefined) return { zh: `${zh}，不少于${count}次`, en: `${en}, at least ${often(count)}` };
  const [number, howOften] =
    count === atMost ? [`${count}`, often(count)] : [`${count}至${atMost}`, `${count} to ${atMost} times`];
  return { zh: `${zh}，${number}次（超出的只作提示）`, en: `${en}, ${howOften} (more is only noted)` };
}

function jointlyText(parties: readonly Role[], { form, speech, bearers }: EvidenceVoice): Text {
  const all = parties.length === bearers.length && parties.every((party) => bearers.includes(party));
  const { zh, en } = all ? { zh: "各方", en: "each of them" } : rolesText(parties, speech);
  return form === "deed"
    ? {
        zh: `共同劝导学生及其家人（须有${zh}参加）`,
        en: `persuade the child and the family together, with ${en} taking part`,
      }
    : {
        zh: `已共同劝导学生及其家人（${zh}参加）`,
        en: `the child and the family have been persuaded together, with ${en} taking part`,
      };
}

function forEachText({ members, where, of }: ForEachMember, voice: EvidenceVoice): Text {
  const [each, deed] = [eachSubject(members, voice.speech), bounded(of, voice)];
  if (!where) return { zh: `对${each.zh}${deed.zh}`, en: `for ${each.en}, ${deed.en}` };
  const only = voice.stateText(where, voice.speech, memberOf(members));
  return { zh: `对${each.zh}（限于${only.zh}的）${deed.zh}`, en: `for ${each.en}, where ${only.en}, ${deed.en}` };
}
