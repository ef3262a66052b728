import { dateStepLabels, type Finding, type Language, ladders, type Policy, sentence } from "baoxue";
import { aim, ruleTitle, words } from "./show-words.js";
import type { Shown } from "./shown.js";

/** One child in full: every finding of the term, with what it rests on, down to the line of the file. */
export function showCase({ policy, assessment, world, options, sources }: Shown, pupil: string): string {
  const { lang } = options;
  if (!world.timelines.has(pupil)) return `${words.unknownPupil[lang]}: ${pupil}`;
  const own = ladders(policy, assessment).filter((ladder) => ladder.pupil === pupil);
  if (own.length === 0) return `${pupil}: ${words.quiet[lang]}`;
  return own
    .flatMap(({ rungs }) => [
      `${pupil}, ${options.date}`,
      ...rungs.flatMap((rung) => explained(rung, policy, lang, sources)),
      "",
    ])
    .join("\n");
}

function explained(finding: Finding, policy: Policy, lang: Language, sources: Shown["sources"]): readonly string[] {
  const { because } = finding;
  const where = (id: string): string => (sources.has(id) ? `${id} (${sources.get(id) ?? ""})` : id);
  return [
    "",
    `■ ${ruleTitle(finding, policy, lang)}  (${finding.rule})`,
    `  ${sentence(policy, finding, lang)}`,
    ...line(words.why[lang], [`${because.trigger.at}: ${because.trigger.what[lang]}`]),
    ...line(words.rests[lang], because.trigger.events.map(where)),
    ...line(
      words.steps[lang],
      because.dateSteps.map(
        (step) =>
          `${step.date} ${(step.step === "due" && finding.marks.force === "advisory" ? aim : dateStepLabels[step.step])[lang]}: ${step.why[lang]}${step.source === undefined ? "" : ` (${step.source})`}`,
      ),
    ),
    ...line(words.done[lang], because.evidence.matched.map(where)),
    ...line(
      words.wanted[lang],
      because.evidence.wanted.map((part) => part[lang]),
    ),
    ...line(
      words.clause[lang],
      because.cites.map((cite) => `${cite.clause} (${cite.at}): ${cite.summary[lang]}`),
    ),
    ...line(
      words.reading[lang],
      because.readings.map((reading) => `${reading.reading}: ${reading.chosen[lang]}`),
    ),
  ];
}

/** A label and its entries, one a line; a Chinese character is as wide as two letters. */
function line(label: string, entries: readonly string[]): readonly string[] {
  const width = Array.from(label).reduce((sum, letter) => sum + (letter > "\u2e80" ? 2 : 1), 0);
  const padded = label + " ".repeat(Math.max(0, 12 - width));
  return entries.map((entry, i) => `    ${i === 0 ? padded : " ".repeat(12)} ${entry}`);
}
