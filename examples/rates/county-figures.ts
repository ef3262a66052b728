import {
  balanceRoll,
  type CivilDate,
  type CounterId,
  compareFractions,
  countedPeriod,
  countersOf,
  dateOf,
  dayOf,
  type FigureSeries,
  figureSeries,
  type GroupFigures,
  type Indicator,
  type IndicatorFigure,
  type IndicatorMembers,
  indicatorCounters,
  indicatorMembers,
  indicatorOf,
  indicators,
  type PupilSpell,
  type Result,
  type RollBalance,
  remapTally,
  rollUp,
  type SeriesFigure,
  schoolYearPeriod,
  spellCounters,
  type Tally,
  tallyFigures,
  tallySpells,
} from "baoxue";
import { lastYear, type Options } from "./arguments.js";
import { dropouts, otherLeavers, resumptions } from "./form-counters.js";
import type { CountyTables } from "./read/tables.js";

/** The school years of the register. */
export const years: readonly string[] = ["2021-2022", "2022-2023", "2023-2024", lastYear];

/** The two rates of the form, and of the trend. */
export const formRates: readonly Indicator<CounterId>[] = [
  definitionOf("retentionRate", "complement"),
  definitionOf("dropoutRate", "confirmed"),
];

/** Every rate of a school year that the register alone can tell. */
export const registerRates: readonly Indicator[] = indicators.filter(
  (definition) =>
    definition.period === "schoolYear" &&
    definition.unit === "percent" &&
    countersOf(definition).every((counter) => Object.hasOwn(spellCounters, counter)),
);

/** What the county reports. */
export interface CountyFigures {
  readonly form: Form;
  /** Of the county in the last school year. */
  readonly rates: readonly IndicatorFigure[];
  readonly members: IndicatorMembers;
  readonly balance: Result<RollBalance>;
  /** In the order of {@link formRates}. */
  readonly trend: readonly FigureSeries[];
  /** School by school and year by year, by the schools of today; in the order of {@link years}. */
  readonly bySchool: readonly (readonly GroupFigures[])[];
}

/** The June form: a tally, and the two rates, school by school and for the county. */
export interface Form {
  readonly schools: Tally;
  readonly county: Tally;
  readonly schoolRates: readonly GroupFigures[];
  readonly countyRates: readonly IndicatorFigure[];
  /** The days of the school year that the form does not reach: they belong on the next one. */
  readonly after?: Tally;
}

/** All figures, each by the library. */
export function countyFigures(spells: readonly PupilSpell[], tables: CountyTables, options: Options): CountyFigures {
  const bySchool = years.map((year) => remapTally(tally(spells, schoolYearPeriod(year)), { schools: tables.mergers }));
  const counties = bySchool.map((schools) => countyOf(schools));
  const [, confirmed = definitionOf("dropoutRate", "confirmed")] = formRates;
  return {
    form: formOf(spells, options),
    rates: figuresOf(registerRates, counties.at(-1)),
    members: indicatorMembers(confirmed, indicatorCounters, spells, schoolYearPeriod(lastYear)),
    balance: balanceRoll(
      { opening: tables.opening, closing: tables.closing, movements: tables.changes },
      { badRows: options.badRows === "stop" ? "stop" : "exclude" },
    ),
    trend: formRates.map((definition) => trendOf(definition, counties, tables, options)),
    bySchool: bySchool.map((schools) => tallyFigures(formRates, [schools])),
  };
}

function definitionOf(id: string, variant: string): Indicator<CounterId> {
  const definition = indicatorOf(id, variant);
  if (!definition) throw new Error(`no definition ${id}/${variant}`);
  return definition;
}

const counted = [...Object.values(spellCounters), resumptions, dropouts, otherLeavers];

function tally(spells: readonly PupilSpell[], period: Tally["periods"][number]): Tally {
  return tallySpells(spells, { period, counters: counted, by: ["school"], badRows: "checked" });
}

function countyOf(schools: Tally): Tally {
  return rollUp(schools, []);
}

function figuresOf(definitions: readonly Indicator[], county: Tally | undefined): readonly IndicatorFigure[] {
  return county ? (tallyFigures(definitions, [county])[0]?.figures ?? []) : [];
}

function formOf(spells: readonly PupilSpell[], { until }: Options): Form {
  const { from, to } = schoolYearPeriod(lastYear);
  const schools = tally(spells, countedPeriod(lastYear, from, until));
  const county = countyOf(schools);
  return {
    schools,
    county,
    schoolRates: tallyFigures(formRates, [schools]),
    countyRates: figuresOf(formRates, county),
    ...(until < to ? { after: countyOf(tally(spells, countedPeriod(`${lastYear}, rest`, dayAfter(until), to))) } : {}),
  };
}

/** The figures that were published, and what a recount of the register says now, where that is new or something else. */
function trendOf(
  definition: Indicator,
  counties: readonly Tally[],
  { published }: CountyTables,
  { publish }: Options,
): FigureSeries {
  const { id: indicator, variant, version } = definition;
  const before = published.get(`${indicator}/${variant}`) ?? [];
  const recounts = years.flatMap((period, i): readonly SeriesFigure[] => {
    const [figure] = figuresOf([definition], counties[i]);
    if (!figure) return [];
    const last = before.findLast((one) => one.period === period);
    const isSame = last !== undefined && compareFractions(last.value, figure.value) === 0;
    return isSame
      ? []
      : [{ period, value: figure.value, definition: { indicator, variant, version }, publishedOn: publish }];
  });
  return figureSeries([...before, ...recounts], { per: { kind: "schoolYear" } });
}

function dayAfter(day: CivilDate): CivilDate {
  return dateOf(dayOf(day) + 1);
}
