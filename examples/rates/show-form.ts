import { type Fraction, type Language, percentText, type Tally, type Text } from "baoxue";
import { lastYear } from "./arguments.js";
import type { CountyFigures, Form } from "./county-figures.js";
import type { CountyTables } from "./read/tables.js";
import { type Line, table } from "./table.js";
import { formColumns, words } from "./words.js";

/** The June form as a plain table: the schools, the county, and what belongs on the next form. */
export function showForm({ form }: CountyFigures, { schools }: CountyTables, lang: Language): readonly string[] {
  const header = [
    words.school[lang],
    ...formColumns.map(({ name }) => name[lang]),
    ...rateNames.map((name) => name[lang]),
  ];
  const own = schools.flatMap(({ id, names }): readonly Line[] => {
    const group = form.schools.groups.find(({ key }) => key[0] === id);
    const rates = form.schoolRates.find((one) => one.group.school === id)?.figures ?? [];
    return group && isThere(form, group.counts)
      ? [
          [
            `${id} ${names[lang]}`,
            ...columnsOf(form.schools, group.counts),
            ...rates.map(({ value }) => shown(value, lang)),
          ],
        ]
      : [];
  });
  const county = form.county.groups.map(({ counts }) => [
    words.county[lang],
    ...columnsOf(form.county, counts),
    ...form.countyRates.map(({ value }) => shown(value, lang)),
  ]);
  const [{ to } = { to: "" }] = form.schools.periods;
  return [
    `${words.form[lang]} (anze-2023 2.3j–m)`,
    { zh: `${lastYear}学年，截至${to}；比率截至当日`, en: `school year ${lastYear} up to ${to}; rates to that day` }[
      lang
    ],
    ...table(header, [...own, ...county]),
    ...afterLines(form, lang),
  ];
}

const rateNames: readonly Text[] = [
  { zh: "巩固率", en: "retention rate" },
  { zh: "辍学率", en: "dropout rate" },
];

/** A school without a child on it in the whole period is not there any more. */
function isThere({ schools }: Form, counts: readonly number[]): boolean {
  return ["startRoll", "laterEntries"].some((counter) => countOf(schools, counts, counter) > 0);
}

/** A fraction and its percentage. */
export function shown(value: Fraction, lang: Language): string {
  return `${value.numerator}/${value.denominator} = ${percentText(value)[lang]}`;
}

function columnsOf(tally: Tally, counts: readonly number[]): Line {
  return formColumns.map(({ counter }) => String(countOf(tally, counts, counter)));
}

function countOf({ counters }: Tally, counts: readonly number[], counter: string): number {
  return counts[counters.indexOf(counter)] ?? 0;
}

/** Papers handed in after the form was filled in. */
function afterLines({ after }: Form, lang: Language): readonly string[] {
  const [group] = after?.groups ?? [];
  if (!after || !group) return [];
  const [period] = after.periods;
  const late = ["transfersIn", "transfersOut", "suspensions", "resumptions", "dropouts", "deaths", "otherLeavers"];
  const said = late.flatMap((counter) => {
    const count = countOf(after, group.counts, counter);
    const name = formColumns.find((column) => column.counter === counter)?.name[lang] ?? counter;
    return count === 0 ? [] : [`${name} ${count}`];
  });
  const span = `${period?.from} – ${period?.to}`;
  return said.length === 0
    ? []
    : [
        {
          zh: `${span}另有：${said.join("，")}；计入下一张表，下面的整学年比率已含`,
          en: `${span}: ${said.join(", ")}; they belong on the next form, and are in the rates of the whole year below`,
        }[lang],
      ];
}
