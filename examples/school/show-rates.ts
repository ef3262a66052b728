import { percentText, type Rate, type RateMembers, type SchoolYearRates, schoolYearRates } from "baoxue";
import { calendar } from "./calendar.js";
import { words } from "./show-words.js";
import type { Shown } from "./shown.js";

/** The rates of last school year in full, and of this one as far as the day asked for. */
export function ratesOf({ world, options: { date } }: Shown): readonly SchoolYearRates[] {
  const first = Number(date.slice(0, 4)) - (date.slice(5) < "09-01" ? 1 : 0);
  return [first - 1, first].map((year) =>
    schoolYearRates(world, { schoolYear: `${year}-${year + 1}`, asOf: date, knownOn: date, calendar }),
  );
}

/** Each rate with its fraction, its formula, and who is counted. */
export function showRates(shown: Shown): string {
  return ratesOf(shown)
    .flatMap((rates) => yearLines(rates, shown.options.lang))
    .join("\n");
}

type Lang = Shown["options"]["lang"];

function yearLines({ dropout, retention, members }: SchoolYearRates, lang: Lang): readonly string[] {
  const state = dropout.publishable ? words.yearOver[lang] : (dropout.whyNot?.[lang] ?? "");
  return [
    `${words.schoolYear[lang]} ${dropout.schoolYear}, ${words.upTo[lang]} ${dropout.cutOff}: ${state}`,
    ...rateLines(words.dropoutRate[lang], dropout, lang),
    ...rateLines(words.retentionRate[lang], retention, lang),
    ...memberLines(members, lang),
    "",
  ];
}

function rateLines(title: string, { value, formula }: Rate, lang: Lang): readonly string[] {
  return [
    `  ${title}: ${value.numerator} / ${value.denominator} = ${percentText(value)[lang]}`,
    `      ${formula[lang]}`,
  ];
}

/** Those at the start of the year by their count alone: a thousand numbers help nobody here; `--json` has them. */
function memberLines(members: RateMembers, lang: Lang): readonly string[] {
  return (Object.keys(words.members) as (keyof RateMembers)[]).map((key) => {
    const ids = key === "opening" || members[key].length === 0 ? "" : `: ${members[key].join(", ")}`;
    return `    ${words.members[key][lang]} ${members[key].length}${ids}`;
  });
}
