import type { CivilDate } from "../model/civil-date.js";
import type { TimeOfDay } from "../model/moment.js";
import type { Language, Text } from "../model/text.js";
import type { Vocabulary, Words } from "../model/vocabulary.js";
import { becauseOf } from "../rules/explained.js";
import type { Finding } from "../rules/finding.js";
import { marksLabel } from "../rules/marks.js";
import type { Policy } from "../rules/policy.js";
import { bearersText, deed } from "../rules/sentence.js";
import { wordsOf } from "../rules/spoken.js";
import { subjectText } from "../rules/subject-phrases.js";
import { linked, nothing } from "../rules/texts.js";

/** A duty as an all-day entry of a calendar (日程): plain data, which a host keeps and gives back as `previous` next time. */
export interface CalendarEntry {
  /** Stays the same as long as the finding does, so that no entry is doubled. */
  readonly uid: string;
  /** Counts the changes of what people see; 0 at first. */
  readonly sequence: number;
  /** The deadline's day, or the target's. */
  readonly day: CivilDate;
  /** The hour that the deadline names. */
  readonly by?: TimeOfDay;
  readonly title: string;
  /** Line by line: what is to be done, who is to act, and under which clauses. */
  readonly details: readonly string[];
  /** `tentative`: only possible, not yet begun, or by a calendar that is not yet published. `cancelled`: nothing is left to do. */
  readonly status: "confirmed" | "tentative" | "cancelled";
  /** The days on which to remind. */
  readonly remindOn: readonly CivilDate[];
}

/** Children by the host's own numbers; or without any, and then the host says what the entries are known by. */
export type ShownPupils =
  | { readonly pupils?: "numbered"; readonly uidOf?: (findingId: string) => string }
  | {
      readonly pupils: "hidden";
      /** What stands for a finding, whose id holds the child's number: an id of the host's own, or a keyed digest. Never the same for two. */
      readonly uidOf: (findingId: string) => string;
    };

/** A finding that has a day, as a calendar entry that has not been given out before; `undefined` where it has none. */
export function entryOf(
  policy: Policy,
  finding: Finding,
  remindOn: readonly CivilDate[],
  shown: ShownPupils & { readonly language: Language; readonly vocabulary?: Vocabulary<Words> },
): CalendarEntry | undefined {
  const aim = finding.due ?? finding.target;
  if (aim === undefined) return undefined;
  const by = hourOf(finding);
  const { language, uidOf, vocabulary } = shown;
  const clauses = finding.cites.join(language === "zh" ? "、" : ", ");
  return {
    uid: safeUid(uidOf ? uidOf(finding.id) : finding.id),
    sequence: 0,
    day: aim.slice(0, 10) as CivilDate,
    ...(by === undefined ? {} : { by }),
    title: titleText(policy, finding, shown)[language],
    details: [
      wholeDeed(policy, finding, vocabulary)[language],
      bearersText(finding.bearers, language, wordsOf(policy, vocabulary)),
      clauses,
    ].filter((line) => line !== ""),
    status: isSure(finding) ? "confirmed" : "tentative",
    remindOn,
  };
}

/** The hour that the deadline names. */
function hourOf({ due, target }: Finding): TimeOfDay | undefined {
  const aim = due ?? target ?? "";
  return aim.length > 10 ? (aim.slice(11) as TimeOfDay) : undefined;
}

function isSure({ marks }: Finding): boolean {
  return marks.certainty === "certain" && marks.stage !== "scheduled";
}

/** How it stands, what the rule is called or asks for, about whom, and by which hour. */
function titleText(
  policy: Policy,
  finding: Finding,
  { pupils, vocabulary }: ShownPupils & { readonly vocabulary?: Vocabulary<Words> },
): Text {
  const { marks, subject } = finding;
  const by = hourOf(finding);
  const about = pupils === "hidden" && subject.kind === "pupil" ? nothing : subjectText(subject);
  const hour = by === undefined ? nothing : { zh: `${by}前`, en: `by ${by}` };
  const rest = linked([about, hour], { zh: "，", en: ", " });
  const what = policy.rules.find(({ id }) => id === finding.rule)?.title ?? wholeDeed(policy, finding, vocabulary);
  const { zh, en } = linked([marksLabel(marks, finding.kind), what], { zh: "：", en: ": " });
  return { zh: rest.zh === "" ? zh : `${zh}（${rest.zh}）`, en: rest.en === "" ? en : `${en} (${rest.en})` };
}

/** What the rule asks for. Not what is still wanted: that names children, and changes with every record. */
function wholeDeed(policy: Policy, finding: Finding, vocabulary: Vocabulary<Words> | undefined): Text {
  const evidence = { done: false, matched: [], wanted: [] };
  return deed(policy, { ...finding, because: { ...becauseOf(finding), evidence } }, vocabulary);
}

/** An id as a uid: what might end a line, or needs escaping, as percent signs and digits. Different ids stay different. */
function safeUid(id: string): string {
  return id.replaceAll(/\p{Cs}/gu, "\ufffd").replaceAll(/[^\w./@#:~+-]/gu, (sign) => encodeURIComponent(sign));
}
