import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { figureSeries, type SeriesFigure } from "baoxue";
import { afterAll, describe, expect, it } from "vitest";
import { type Options, readArguments } from "../../examples/rates/arguments.js";
import { type CountyFigures, countyFigures, years } from "../../examples/rates/county-figures.js";
import { countyFiles } from "../../examples/rates/generate/files.js";
import { type ReadRegister, readRegister } from "../../examples/rates/read/register.js";
import { rollProblems } from "../../examples/rates/read/roll-problems.js";
import { readTables } from "../../examples/rates/read/tables.js";
import { runRates } from "../../examples/rates/run.js";
import { show } from "../../examples/rates/show.js";
import { width } from "../../examples/rates/table.js";
import { rateLine, schoolYears, trendSvg } from "../../examples/rates/trend-svg.js";
import { problemText } from "../../examples/school/read/problem.js";
import { scaleFor } from "../../src/render/charts/scale.js";
import { rateChart } from "../../src/render/charts.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const data = join(root, "examples/rates/data");

function optionsFor(...args: readonly string[]): Options {
  const read = readArguments(args);
  if (read.kind !== "run") throw new Error("expected arguments that run");
  return read.options;
}

const register = readRegister(data, years, "exclude");
const tables = readTables(data);
const figures = countyFigures(register.spells, tables, optionsFor());

/** What the form says of a school, or of the county, by counter. */
function formOf(
  school: string | undefined,
  { form }: CountyFigures = figures,
): Readonly<Record<string, number | undefined>> {
  const tally = school === undefined ? form.county : form.schools;
  const group = tally.groups.find(({ key }) => key[0] === school);
  return Object.fromEntries(tally.counters.map((counter, i) => [counter, group?.counts[i]]));
}

function fractions(made: CountyFigures["rates"]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    made.map(({ indicator, variant, value }) => [`${indicator}/${variant}`, `${value.numerator}/${value.denominator}`]),
  );
}

describe("the county's register", () => {
  const made = countyFiles();

  it.each([...made.keys()])(
    "is made again, byte for byte: %s (else: npx tsx --tsconfig tsconfig.build.json examples/rates/generate/main.ts)",
    (file) => {
      expect(made.get(file) === readFileSync(join(data, file), "utf8")).toBe(true);
    },
  );

  it("names what cannot be true by file, line and column, and leaves those rows out", () => {
    expect([register.rows, register.excluded, register.spells.length]).toEqual([7319, 8, 7311]);
    expect(register.problems.map((problem) => problemText(problem).replace(/one of .*/, "one of …"))).toEqual([
      'register-2021-2022.csv:43 entry_date: got "2021-09-31", expected an existing date YYYY-MM-DD',
      'register-2022-2023.csv:390 exit_date: got "2022-07-15", expected a day from the entry on, 2022-09-01',
      'register-2023-2024.csv:1333 exit_code: got "98", expected one of …',
      'register-2024-2025.csv:156 exit_date: got "2025-02-30", expected an existing date YYYY-MM-DD',
      'register-2024-2025.csv:836 area: got "37990", expected an area code of 6, 9 or 12 digits',
      'register-2024-2025.csv:1121 exit_code: got "", expected one of …',
      'register-2024-2025.csv:1440 sex: got "F", expected one of …',
      'register-2024-2025.csv:1440 grade: got "10年级", expected a grade from 1 to 12',
      'register-2024-2025.csv:1823 entry_date: got "2024-10-08", expected an exit of register-2024-2025.csv:341 first: the child is still there',
    ]);
  });
});

// The truth was counted from the CSV by an awk program that knows nothing of the library: rows in, rows out, by date and code, without the five
// lines above. What follows was written down from it.
describe("the June form", () => {
  it("says of one school what was counted by hand", () => {
    expect(formOf("S4")).toMatchObject({
      startRoll: 322,
      transfersIn: 6,
      transfersOut: 6,
      unacknowledgedTransfersOut: 1,
      suspensions: 4,
      resumptions: 4,
      dropouts: 2,
      droppedOut: 1,
      deaths: 0,
      otherLeavers: 0,
      graduates: 73,
      closingRoll: 247,
    });
    const rates = figures.form.schoolRates.find(({ group }) => group.school === "S4")?.figures ?? [];
    expect(fractions(rates)).toEqual({ "retentionRate/complement": "325/326", "dropoutRate/confirmed": "1/326" });
  });

  it("says of the county what was counted by hand", () => {
    expect(formOf(undefined)).toMatchObject({
      startRoll: 1769,
      transfersIn: 32,
      transfersOut: 24,
      unacknowledgedTransfersOut: 1,
      suspensions: 13,
      resumptions: 16,
      dropouts: 12,
      droppedOut: 7,
      deaths: 2,
      otherLeavers: 2,
      graduates: 397,
      closingRoll: 1367,
    });
    expect(fractions(figures.form.countyRates)).toEqual({
      "retentionRate/complement": "1779/1786",
      "dropoutRate/confirmed": "7/1786",
    });
  });

  it.each(["S1", "S2", "S3", "S4", "S5", "S6", undefined])("balances in every line: %s", (school) => {
    const of = formOf(school);
    const sum = (...counters: readonly string[]): number =>
      counters.reduce((all, counter) => all + (of[counter] ?? Number.NaN), 0);
    const leavers = ["transfersOut", "suspensions", "dropouts", "deaths", "otherLeavers", "graduates"];
    expect(sum("startRoll", "transfersIn", "resumptions") - sum(...leavers)).toBe(of["closingRoll"]);
  });

  it("leaves what happens after its day to the next form", () => {
    const { counters = [], groups: [group] = [] } = figures.form.after ?? {};
    expect(group?.counts[counters.indexOf("transfersOut")]).toBe(3);
    const whole = countyFigures(register.spells, tables, optionsFor("--until", "2025-08-31"));
    expect([formOf(undefined, whole)["transfersOut"], whole.form.after]).toEqual([27, undefined]);
  });
});

describe("the county's rates", () => {
  it("are what was counted by hand, by every definition", () => {
    expect(fractions(figures.rates)).toEqual({
      "dropoutRate/confirmed": "7/1783",
      "dropoutRate/twoBasics": "8/1769",
      "dropoutRate/dictionary": "28/1769", // 13 suspended, 12 dropped out, 1 transfer that nobody acknowledged, 2 went abroad
      "retentionRate/complement": "1776/1783",
      "retentionRate/schoolYear": "1761/1769",
    });
  });

  it("tell who is counted", () => {
    expect(figures.members.numerator.map(({ pupil }) => pupil)).toEqual([
      "P0180",
      "P0394",
      "P0719",
      "P1357",
      "P1454",
      "P1785",
      "P1792",
    ]);
    expect(figures.members.denominator.reduce((sum, { times }) => sum + times, 0)).toBe(1783);
  });

  it("name the two children whom nothing explains, although the county's sum comes out", () => {
    const { balance } = figures;
    if (!balance.ok) throw new Error("expected books");
    const { whole, unexplained, schools } = balance.value;
    expect([whole.opening, whole.expected, whole.counted, whole.difference]).toEqual([1773, 1371, 1371, 0]);
    expect(unexplained.map(({ pupil, why }) => `${pupil} ${why}`)).toEqual([
      "P0222 goneWithoutExit",
      "P9001 cameWithoutEntry",
    ]);
    expect(schools.map(({ school, difference }) => `${school} ${difference}`)).toEqual([
      "S1 0",
      "S2 0",
      "S3 -1",
      "S4 0",
      "S5 0",
      "S6 1",
    ]);
  });

  it("go over four years, with the figure that was restated, and by the schools of today", () => {
    const [, dropout] = figures.trend;
    const told = dropout?.points.map(({ period, figure: { value }, step, earlier }) => ({
      period,
      value: `${value.numerator}/${value.denominator}`,
      step,
      earlier: earlier.map((one) => `${one.value.numerator}/${one.value.denominator}`),
    }));
    expect(told).toEqual([
      { period: "2021-2022", value: "14/1798", step: undefined, earlier: [] },
      { period: "2022-2023", value: "20/1789", step: "rise", earlier: [] },
      { period: "2023-2024", value: "11/1797", step: "fall", earlier: ["9/1795"] },
      { period: "2024-2025", value: "7/1783", step: "fall", earlier: [] },
    ]);
    const known = new Set(figures.bySchool.flatMap((groups) => groups.map(({ group }) => group.school)));
    expect(known).toEqual(new Set(["S1", "S2", "S3", "S4", "S5", "S6"]));
  });
});

describe("the report", () => {
  const shownWith = (...args: readonly string[]): string =>
    show({ figures, register, tables, options: optionsFor(...args) });

  it("is the same in both languages but for the words", () => {
    for (const lang of ["zh", "en"]) {
      const lines = shownWith("--lang", lang, "--members").split("\n");
      const all = lines.join("\n");
      for (const number of ["1779/1786", "1776/1783", "P0222", "P9001", "9/1795"]) expect(all).toContain(number);
      expect(lines.filter((line) => line.includes("undefined") || line.includes("NaN"))).toEqual([]);
    }
    expect(shownWith("--lang", "zh")).toContain("义务教育学校控辍保学统计表");
  });

  it("says as JSON what it says in words, and the members on request", () => {
    const plain = JSON.parse(shownWith("--json"));
    expect([plain.read.excluded, plain.rates.length, plain.members]).toEqual([8, 5, undefined]);
    expect(JSON.parse(shownWith("--json", "--members")).members.numerator.length).toBe(7);
  });

  it("counts a Chinese sign as two columns", () => {
    expect([width("S4 石岭学校"), width("−0.5%")]).toEqual([11, 5]);
  });
});

describe("the program of the rates", () => {
  const folder = mkdtempSync(join(tmpdir(), "rates-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function run(...args: readonly string[]) {
    let [out, errors] = ["", ""];
    const streams = {
      out: (text: string) => {
        out += text;
      },
      errors: (text: string) => {
        errors += text;
      },
    };
    return { code: runRates(args, streams), out, errors: errors.trim().split("\n") };
  }

  it("stops at bad rows when told to, and names them all", () => {
    const { code, out, errors } = run("--bad-rows", "stop");
    expect([code, out, errors.length]).toEqual([1, "", 9]);
  });

  it("writes the chart beside the report, and says where it cannot", () => {
    const file = join(folder, "trend.svg");
    const { code, out, errors } = run("--lang", "zh", "--chart", file);
    expect([code, errors, out.length > 2000]).toEqual([0, [`wrote ${file}`], true]);
    expect(readFileSync(file, "utf8")).toBe(trendSvg(figures, "zh"));
    const nowhere = run("--chart", join(folder, "no", "trend.svg"));
    expect([nowhere.code, nowhere.errors[0]?.includes("cannot be written")]).toEqual([1, true]);
  });

  it("gives help, and refuses a wrong argument with one line", () => {
    const help = run("--help");
    expect([help.code, help.out.startsWith("Usage: ")]).toEqual([0, true]);
    expect(run("--lang", "fr")).toEqual({ code: 2, out: "", errors: ['--lang: got "fr", expected zh or en'] });
  });

  it.each([
    [["--lang", "fr"], '--lang: got "fr", expected zh or en'],
    [["--until", "2025-09-01"], '--until: got "2025-09-01", expected an existing date from 2024-09-01 to 2025-08-31'],
    [["--publish", "2025-02-30"], '--publish: got "2025-02-30", expected an existing date after 2025-08-31'],
    [["--chart", ""], '--chart: got "", expected a file to write'],
    [["--bad-rows", "skip"], '--bad-rows: got "skip", expected stop or exclude'],
    [["--data", ""], '--data: got "", expected a directory'],
  ])("refuses %j", (args, message) => {
    expect(readArguments(args)).toEqual({ kind: "wrong", message });
  });

  it("names what is wrong in the other files too", () => {
    const other = join(folder, "other");
    cpSync(data, other, { recursive: true });
    const change = (file: string, from: string, to: string): void =>
      writeFileSync(join(other, file), readFileSync(join(data, file), "utf8").replace(from, to));
    change("published.csv", "2023-2024,dropoutRate,confirmed,1,9,1795", "2023-2024,dropoutRate,confirmed,1,nine,1795");
    change("changes-2024-2025.csv", "\nC0003,", "\nC0002,");
    change("schools.csv", "name_en", "name_fr");
    const wrong = readTables(other);
    expect(wrong.problems.map(problemText)).toEqual([
      'schools.csv:1: got "school,name_zh,name_fr,area", expected a column name_en',
      'schools.csv:1: got "name_fr", expected only the columns school, name_zh, name_en, area',
      'published.csv:6 numerator: got "NaN", expected a whole number',
    ]);
    const { balance } = countyFigures(register.spells, wrong, optionsFor());
    expect(rollProblems(balance.ok ? balance.value.issues : [], wrong).map(problemText)).toEqual([
      'changes-2024-2025.csv:3 change: got "C0002", expected an id that no other row has',
      'changes-2024-2025.csv:4 change: got "C0002", expected an id that no other row has',
    ]);
  });

  it("goes on without the register's years that cannot be read at all only to name them", () => {
    const none: ReadRegister = readRegister(folder, ["2024-2025"], "exclude");
    expect(none.problems.map(({ kind, file }) => [kind, file])).toEqual([["file", "register-2024-2025.csv"]]);
  });
});

describe("the trend chart", () => {
  const figure = (
    year: number,
    numerator: number,
    denominator: number,
    more: Partial<SeriesFigure> = {},
  ): SeriesFigure => ({
    period: `${year}-${year + 1}`,
    value: { numerator, denominator },
    definition: { indicator: "dropoutRate", variant: "confirmed", version: 1 },
    publishedOn: "2025-10-10",
    ...more,
  });
  const chartOf = (list: readonly SeriesFigure[], name = "rate"): string => {
    const series = figureSeries(list, { per: { kind: "schoolYear" } });
    return rateChart([rateLine({ zh: name, en: name }, series)], {
      language: "en",
      periods: schoolYears([series]),
      title: { zh: "图", en: "chart" },
    });
  };
  const count = (svg: string, part: string): number => svg.split(part).length - 1;

  it("says every value and year in words, and to those who do not see it", () => {
    const svg = trendSvg(figures, "en");
    for (const said of ["0.78 %", "1.12 %", "0.61 %", "0.39 %", "before 0.50 %", "99.61 %", "2021-2022", "School year"])
      expect(svg).toContain(`>${said}</text>`);
    expect(svg).toContain('role="img" aria-labelledby="trend-title trend-desc"');
    expect(/<desc id="trend-desc">.*dropout rate, confirmed: 2021-2022 0.78 %.*\(before 0.50 %\)/.test(svg)).toBe(true);
  });

  it("joins only years that may be compared", () => {
    const whole = [figure(2020, 1, 100), figure(2021, 2, 100), figure(2022, 3, 100)];
    expect(count(chartOf(whole), "L")).toBe(2);
    const empty = chartOf([whole[0], figure(2021, 0, 0), whole[2]].flatMap((one) => one ?? []));
    expect([count(empty, "<path"), count(empty, ">not applicable<"), count(empty, "<circle")]).toEqual([0, 1, 2]);
    const missing = chartOf([whole[0], whole[2]].flatMap((one) => one ?? []));
    expect([count(missing, "<path"), count(missing, ">no figure<"), count(missing, ">2021-2022<")]).toEqual([0, 1, 1]);
    const definition = { indicator: "dropoutRate", variant: "confirmed", version: 2 };
    expect(count(chartOf([figure(2020, 1, 100), figure(2021, 2, 100, { definition })]), "<path")).toBe(0);
  });

  it("draws nothing where there is nothing, and lets no name break the picture", () => {
    expect(count(chartOf([]), "<circle")).toBe(0);
    expect(chartOf([figure(2020, 1, 100)], '<&">')).toContain("&lt;&amp;&quot;&gt; (%)");
  });

  it("has round ticks that hold all values, and none beyond 0 and 100 % without need", () => {
    const told = (...values: readonly number[]): readonly string[] => {
      const { ticks, digits } = scaleFor(values);
      return ticks.map((tick) => tick.toFixed(digits));
    };
    expect(told(0.39, 1.12)).toEqual(["0.0", "0.5", "1.0", "1.5"]);
    expect(told(98.88, 99.95).at(-1)).toBe("100.0");
    expect(Number(told(-0.2, 3)[0])).toBeLessThanOrEqual(-0.2);
    expect(Number(told(99, 104).at(-1))).toBeGreaterThanOrEqual(104);
    expect(told(0, 0)[0]).toBe("0.00");
  });
});
