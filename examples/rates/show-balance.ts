import type { Language, RollBalance, UnitBalance } from "baoxue";
import type { CountyFigures } from "./county-figures.js";
import type { CountyTables } from "./read/tables.js";
import { type Line, table } from "./table.js";
import { words } from "./words.js";

/** Opening + entries − exits = closing, school by school, and the children whom nothing explains. */
export function showBalance({ balance }: CountyFigures, { schools }: CountyTables, lang: Language): readonly string[] {
  if (!balance.ok) return [];
  const { value } = balance;
  const nameOf = (id: string | undefined): string => {
    const name = schools.find((school) => school.id === id)?.names[lang];
    return name === undefined ? words.county[lang] : `${id} ${name}`;
  };
  const header = [
    words.school[lang],
    words.opening[lang],
    `+ ${words.entries[lang]}`,
    `− ${words.exits[lang]}`,
    `= ${words.expected[lang]}`,
    words.counted[lang],
    words.difference[lang],
    words.unexplained[lang],
  ];
  const lines = [...value.schools, value.whole].map((unit): Line => [nameOf(unit.school), ...unitCells(unit)]);
  return [
    `${words.balance[lang]} ${value.from} – ${value.to}: ${words.balances[lang]}`,
    ...table(header, lines),
    ...unexplainedLines(value, lang),
  ];
}

function unitCells({ opening, entries, exits, expected, counted, difference, unexplained }: UnitBalance): Line {
  const sum = (counts: Readonly<Record<string, number>>): number =>
    Object.values(counts).reduce((all, one) => all + one, 0);
  return [opening, sum(entries), sum(exits), expected, counted, difference, unexplained.length].map(String);
}

function unexplainedLines({ unexplained, outsidePeriod }: RollBalance, lang: Language): readonly string[] {
  return [
    ...unexplained.map(({ says, opening, closing }) => {
      const place = closing ?? opening;
      return `  ! ${says[lang]} (${place?.school} ${place?.class})`;
    }),
    {
      zh: `期外变动${outsidePeriod}条，不计`,
      en: `${outsidePeriod} changes outside these days, not counted`,
    }[lang],
  ];
}
