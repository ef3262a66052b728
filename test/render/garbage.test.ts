/** Every renderer, handed whatever a host without types may hand over. */
import { type CalendarFeedOptions, calendarFeed } from "baoxue/calendar-feed";
import { countChart, funnelChart, monthChart, rateChart, timelineChart } from "baoxue/charts";
import { reportCsv, tableCsv } from "baoxue/csv";
import { reportMarkdown } from "baoxue/markdown";
import { printHtml } from "baoxue/print";
import { reportSpreadsheet, tableSpreadsheet } from "baoxue/spreadsheet";
import { reportWord } from "baoxue/word";
import { describe, expect, it } from "vitest";
import { BaoxueError, type ReportDocument } from "../../src/index.js";
import { placesIn, replaced } from "../json-schema/broken.js";
import { isTold, named, thrownBy } from "../support/wrong-values.js";

const said = { zh: "文字", en: "text" };

/** A report with one of each thing that a report may have. */
const report: ReportDocument = {
  title: said,
  subtitle: said,
  serial: said,
  orientation: "landscape",
  meta: [{ label: said, value: said }],
  sections: [
    {
      heading: said,
      ownPage: true,
      blocks: [
        { kind: "note", text: said },
        {
          kind: "table",
          columns: [{ label: said, share: 2, centred: true }],
          groups: [{ heading: said, rows: [{ cells: [{ text: said, note: said, strong: true, number: 3 }] }] }],
        },
        { kind: "fields", fields: [{ label: said, value: said, wide: true }] },
        { kind: "checklist", items: [{ text: said, done: false, note: said }] },
        { kind: "narrative", label: said, text: said, lines: 2 },
        { kind: "letter", addressee: said, paragraphs: [said] },
        { kind: "signatures", lines: [said] },
        { kind: "seal", body: said, date: said },
        { kind: "attachments", items: [said] },
      ],
    },
  ],
};

/** Fields of which only the being there, or the being true, counts. */
const looks: ReadonlySet<string> = new Set(["wide", "strong", "centred", "suppressed"]);

const wrongs: readonly unknown[] = [
  null,
  0,
  -1,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  1e9,
  "",
  "fr",
  "toString",
  true,
  {},
  { foo: 1 },
  [],
  [null],
  [5],
  3n,
  Symbol("x"),
  undefined,
];

type Render = (data: never, options: never) => unknown;

async function all(pieces: AsyncIterable<unknown>): Promise<unknown> {
  const got: unknown[] = [];
  for await (const piece of pieces) got.push(piece);
  return got;
}

const options = { language: "zh", title: said, id: "x" };
type Flat = Partial<Readonly<Record<"columns" | "rows", never>>> | null | undefined;
const csv: Render = (data: Flat, given) => all(tableCsv(data?.columns as never, data?.rows as never, given));
const sheet: Render = (data: Flat, given) => all(tableSpreadsheet(data?.columns as never, data?.rows as never, given));
const flat = { columns: [{ key: "a", label: said, width: 9 }], rows: [{ a: 3 }, { a: "x" }, { a: said }] };
const feed = {
  uid: "f1",
  sequence: 0,
  day: "2025-10-16",
  by: "17:00",
  title: "家访",
  details: ["家访"],
  status: "confirmed",
  remindOn: ["2025-10-15"],
};
const feedOptions: CalendarFeedOptions = { stamp: "2025-10-16T10:00", name: "七三班", alarmAt: "08:00" };
const rate = { percent: 0.5, text: said };

const renderers: readonly (readonly [string, Render, unknown, object])[] = [
  ["printHtml", printHtml, report, { language: "zh", orientation: "portrait" }],
  ["reportCsv", reportCsv, report, { language: "zh", bom: true }],
  ["reportMarkdown", reportMarkdown, report, { language: "zh" }],
  ["reportWord", reportWord, report, { language: "zh", stamp: "2025-10-16T10:00" }],
  ["reportSpreadsheet", reportSpreadsheet, report, { language: "zh" }],
  ["tableCsv", csv, flat, { language: "zh", bom: true }],
  ["tableSpreadsheet", sheet, flat, { language: "zh", name: "一", rowsPerSheet: 2 }],
  [
    "countChart",
    countChart,
    [
      {
        name: said,
        points: [
          { period: "2025-10", count: 3 },
          { period: "2025-11", suppressed: true },
        ],
      },
    ],
    { ...options, periods: ["2025-10", "2025-11"] },
  ],
  [
    "funnelChart",
    funnelChart,
    [
      { name: said, count: 3 },
      { name: said, suppressed: true },
    ],
    options,
  ],
  ["monthChart", monthChart, { days: ["2025-10-13"], pupils: [{ label: "P1", marks: ["absent"] }] }, options],
  [
    "rateChart",
    rateChart,
    [{ name: said, points: [{ ...rate, period: "2024", earlier: [rate], joined: false }], definitions: ["a"] }],
    { ...options, periods: ["2024"], periodName: said },
  ],
  [
    "timelineChart",
    timelineChart,
    {
      from: "2025-10-01",
      until: "2025-10-31",
      spans: [{ name: said, from: "2025-10-02", until: "2025-10-05" }],
      marks: [{ day: "2025-10-03", name: said }],
    },
    options,
  ],
  ["calendarFeed", calendarFeed, [feed], feedOptions],
];

/** A value as a host without types hands it over. */
function any(value: unknown): never {
  return value as never;
}

describe.each(renderers)("%s", (_, render, data, given) => {
  it("takes what is right, and tells what is wrong, wherever it stands", async () => {
    expect(await thrownBy(() => render(any(data), any(given)))).toBeUndefined();
    for (const place of placesIn({ data, options: given }).slice(1))
      for (const wrong of wrongs) {
        const other = replaced({ data, options: given }, place, wrong) as Readonly<Record<"data" | "options", never>>;
        const error = await thrownBy(() => render(other.data, other.options));
        const where = `${place.join(".")} ${named(wrong)}: ${String(error)}`;
        if (error !== undefined) expect([where, isTold(error)]).toEqual([where, true]);
        // No text stands where a thing, a list or a number must, and no such thing where a text must.
        const name = place.at(-1) ?? "";
        const isOtherLanguage = place.includes("a") && name === "en"; // of a million rows, only what is said is looked at
        if (error !== undefined || wrong === undefined || looks.has(name) || isOtherLanguage) continue;
        if (typeof wrong === "symbol" || typeof wrong === "bigint" || wrong === null)
          expect([where, "told"]).toEqual([where, ""]);
      }
  });

  it("says nothing without options, without a language that it knows, and without data", async () => {
    for (const wrong of [undefined, null, 5, "zh", {}, []])
      expect(isTold(await thrownBy(() => render(any(data), any(wrong))))).toBe(true);
    for (const wrong of [undefined, null, 5, "zh"])
      expect(isTold(await thrownBy(() => render(any(wrong), any(given))))).toBe(true);
    if (!("language" in given)) return;
    for (const language of ["fr", "toString", "", null, undefined, 5])
      expect(isTold(await thrownBy(() => render(any(data), any({ ...given, language }))))).toBe(true);
  });
});

describe("a column", () => {
  const table = report.sections[0]?.blocks[1];

  it("has a width that can be reckoned with", async () => {
    for (const share of [Number.NaN, Number.POSITIVE_INFINITY, 0, -1, "2", null])
      for (const render of [printHtml, reportWord, reportSpreadsheet]) {
        const wrong = { ...report, sections: [{ blocks: [{ ...table, columns: [{ label: said, share }] }] }] };
        const error = (await thrownBy(() => render(any(wrong), any({ language: "zh" })))) as BaoxueError;
        expect(error.issues).toEqual([
          { path: "report.sections[0].blocks[0].columns[0].share", value: share, expected: "a number above 0" },
        ]);
      }
  });
});
