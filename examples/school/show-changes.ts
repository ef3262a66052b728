import { type Change, type ChangeKind, changeKindLabels, changes } from "baoxue";
import { ruleTitle, words } from "./show-words.js";
import type { Shown } from "./shown.js";

/** What has changed since the earlier day. */
export function changesOf({ assessment, earlier }: Shown): readonly Change[] {
  return earlier ? changes(earlier, assessment) : [];
}

/** What somebody should hear of, by what it has become; of the rest, only how much there is. */
export function showChanges(shown: Shown): string {
  const { lang, date } = shown.options;
  const all = changesOf(shown);
  const told = all.filter(({ notify }) => notify);
  return [
    `${shown.earlier?.asOf ?? ""} → ${date}: ${told.length} ${words.changed[lang]}`,
    ...(Object.keys(changeKindLabels) as ChangeKind[]).flatMap((what) => {
      const of = told.filter((change) => change.what === what);
      return of.length === 0 ? [] : ["", changeKindLabels[what][lang], ...of.map((change) => lineOf(change, shown))];
    }),
    "",
    `${words.forRecord[lang]}: ${all.length - told.length}`,
  ].join("\n");
}

function lineOf({ before, after }: Change, { policy, options: { lang } }: Shown): string {
  const finding = after ?? before;
  if (!finding) return "";
  const period = finding.period === undefined ? "" : ` ${finding.period}`;
  return `  ${finding.subject.id}${period}  ${ruleTitle(finding, policy, lang)}`;
}
