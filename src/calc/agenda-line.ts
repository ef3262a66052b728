import type { Text } from "../model/text.js";
import { coreVocabulary } from "../model/vocabulary.js";
import type { Finding } from "../rules/finding.js";
import { judgedText } from "../rules/judged-phrases.js";
import type { Policy } from "../rules/policy.js";
import { deed, reason, sentence } from "../rules/sentence.js";
import { speechOf } from "../rules/spoken.js";
import { linked, nothing, text } from "../rules/texts.js";
import type { AgendaItem, AgendaOptions } from "./agenda.js";
import { agendaListLabel } from "./agenda-lists.js";

/** An entry of an agenda in words. */
export interface AgendaLine {
  /** The heading over it. */
  readonly list: Text;
  /** All of it in one sentence: who is to do what by when, how it stands, why, under which clause. */
  readonly sentence: Text;
  /** The next action: what is to be done, seen to, left alone or decided; where a part is done, what is still wanted. */
  readonly next: Text;
  /** Why it is on the agenda: what gave rise to it, by what it was judged, what would settle it. */
  readonly why: Text;
  /** The clauses it rests on, as `policy/clause`; none for a notice of the library's own. */
  readonly clauses: readonly string[];
}

/**
 * Says an entry of an agenda.
 *
 * @param policy The policy that found it.
 * @param item The entry.
 * @param options The horizons and the vocabulary that the agenda was asked with, if not the library's own.
 * @throws {BaoxueError} `invalid-input` when the entry's finding has lost its explanation, as a copy by spreading or `structuredClone` has.
 */
export function agendaLine(
  policy: Policy,
  { list, finding }: AgendaItem,
  options: Pick<AgendaOptions, "horizonDays" | "vocabulary"> = {},
): AgendaLine {
  const { horizonDays, vocabulary = coreVocabulary } = options;
  const rule = policy.rules.find(({ id }) => id === finding.rule);
  return {
    list: agendaListLabel(list, horizonDays),
    sentence: text((language) => sentence(policy, finding, language, vocabulary)),
    next: nextAction(finding, deed(policy, finding, vocabulary)),
    why: linked([judgedText(finding, rule, speechOf(policy, vocabulary)), reason(finding)], { zh: "，", en: ", " }),
    clauses: finding.cites,
  };
}

/** A duty's deed as it is; of the other kinds of rule, what is to be done about it. */
function nextAction({ kind }: Finding, what: Text): Text {
  const { zh, en } = verbs[kind];
  return { zh: `${zh}${what.zh}`, en: `${en}${what.en}` };
}

const verbs: Readonly<Record<Finding["kind"], Text>> = {
  duty: nothing,
  gap: nothing,
  requirement: { zh: "确保：", en: "see to it that " },
  target: { zh: "确保：", en: "see to it that " },
  prohibition: { zh: "不得：", en: "must not " },
  consequence: { zh: "研究决定：", en: "decide: " },
};
