import { type Problem, problemText } from "../school/read/problem.js";
import type { Options } from "./arguments.js";
import type { CountyFigures } from "./county-figures.js";
import type { ReadRegister } from "./read/register.js";
import { rollProblems } from "./read/roll-problems.js";
import type { CountyTables } from "./read/tables.js";
import { showBalance } from "./show-balance.js";
import { showForm } from "./show-form.js";
import { showMembers, showRates } from "./show-rates.js";
import { showTrend } from "./show-trend.js";
import { words } from "./words.js";

/** What there is to show. */
export interface Shown {
  readonly figures: CountyFigures;
  readonly register: ReadRegister;
  readonly tables: CountyTables;
  readonly options: Options;
}

/** The whole report, or everything as JSON. */
export function show(shown: Shown): string {
  const { figures, register, tables, options } = shown;
  const { lang } = options;
  if (options.json) return asJson(shown);
  return [
    readLines(shown),
    showForm(figures, tables, lang),
    showRates(figures, lang),
    ...(options.members ? [showMembers(figures, register, lang)] : []),
    showBalance(figures, tables, lang),
    showTrend(figures, tables, lang),
  ]
    .map((part) => part.join("\n"))
    .join("\n\n");
}

/** What could not be true in any of the files. */
function allProblems({ register, tables, figures: { balance } }: Shown): readonly Problem[] {
  const ofRoll = rollProblems(balance.ok ? balance.value.issues : balance.issues, tables);
  return [...register.problems, ...tables.problems, ...ofRoll];
}

function readLines(shown: Shown): readonly string[] {
  const { register, options } = shown;
  const { rows, excluded, spells } = register;
  const { lang } = options;
  const children = new Set(spells.map(({ pupil }) => pupil)).size;
  return [
    {
      zh: `${words.read.zh}：学籍记录${rows}行，${children}名学生；${excluded}行有误，未采用`,
      en: `${words.read.en}: ${rows} rows of the register, ${children} children; ${excluded} rows cannot be true and are left out`,
    }[lang],
    ...allProblems(shown).map((problem) => `  ${problemText(problem)}`),
  ];
}

function asJson(shown: Shown): string {
  const { figures, register, options } = shown;
  const { rows, excluded } = register;
  const { balance, members, ...others } = figures;
  return JSON.stringify(
    {
      read: { rows, excluded, problems: allProblems(shown) },
      until: options.until,
      publish: options.publish,
      ...others,
      ...(options.members ? { members } : {}),
      ...(balance.ok ? { balance: balance.value } : {}),
    },
    undefined,
    2,
  );
}
