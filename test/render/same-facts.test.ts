import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Language } from "../../src/model/text.js";
import { reportCsv } from "../../src/render/csv.js";
import { reportMarkdown } from "../../src/render/markdown.js";
import { printHtml } from "../../src/render/print.js";
import { reportSpreadsheet } from "../../src/render/spreadsheet.js";
import { reportWord } from "../../src/render/word.js";
import type { ReportDocument } from "../../src/reports/report-document.js";
import { marksIn, numbered, someReport } from "../support/arbitraries/reports.js";
import { csvCells, htmlText, sheetsIn, wordText } from "./read-files.js";

const language: fc.Arbitrary<Language> = fc.constantFrom("zh", "en");

/** What somebody finds in each rendering of a report. */
const readers: Readonly<Record<string, (report: ReportDocument, language: Language) => Promise<string>>> = {
  print: async (report, said) => htmlText(printHtml(report, { language: said })),
  word: async (report, said) => wordText(await reportWord(report, { language: said })),
  spreadsheet: async (report, said) =>
    JSON.stringify((await sheetsIn(await reportSpreadsheet(report, { language: said }))).map(({ cells }) => cells)),
  markdown: async (report, said) => reportMarkdown(report, { language: said }),
  csv: async (report, said) => JSON.stringify(csvCells(reportCsv(report, { language: said }))),
};

const writers: Readonly<Record<string, (report: ReportDocument, language: Language) => Promise<string | Uint8Array>>> =
  {
    print: async (report, said) => printHtml(report, { language: said }),
    word: (report, said) => reportWord(report, { language: said }),
    spreadsheet: (report, said) => reportSpreadsheet(report, { language: said }),
    markdown: async (report, said) => reportMarkdown(report, { language: said }),
    csv: async (report, said) => reportCsv(report, { language: said }),
  };

describe("one report in several formats", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each(Object.entries(readers))(
    "%s says all that the report says, and nothing that it does not",
    async (_, read) => {
      await fc.assert(
        fc.asyncProperty(someReport, language, async (any, said) => {
          const { report, marks } = numbered(any);
          expect(marksIn(await read(report, said))).toEqual(marks);
        }),
        { numRuns: 40 },
      );
    },
  );

  it.each(Object.entries(writers))("%s gives the same bytes at any hour", async (_, write) => {
    await fc.assert(
      fc.asyncProperty(someReport, language, async (report, said) => {
        vi.useFakeTimers({ toFake: ["Date"], now: new Date("2025-10-16T08:00:00Z") });
        const first = await write(report, said);
        vi.setSystemTime(new Date("2031-02-03T23:59:58Z"));
        expect(await write(structuredClone(report), said)).toEqual(first);
      }),
      { numRuns: 15 },
    );
  });
});
