import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { answersFor, calendarEntries, type DutySheet, dutySheet, dutySheetDocument, type Role } from "baoxue";
import { calendarFeed } from "baoxue/calendar-feed";
import { printHtml } from "baoxue/print";
import { calendar } from "./calendar.js";
import { dayReports } from "./day-reports.js";
import type { Shown } from "./shown.js";
import { uidOf } from "./uid.js";

/** What came of the files that were asked for. */
export interface Written {
  readonly ok: boolean;
  readonly lines: readonly string[];
}

/** Writes what was asked for, and nothing else. */
export function writeFiles(shown: Shown): Written {
  const { html, feed, reports } = shown.options;
  const lines: string[] = [];
  for (const [file, write] of [
    [html, (path: string) => written(path, htmlText(shown))],
    [feed, (path: string) => written(path, feedText(shown))],
    [reports, (folder: string) => writeReports(folder, shown)],
  ] as const) {
    if (file === undefined) continue;
    try {
      lines.push(...write(file));
    } catch (error) {
      // Only what the file system says is no fault of the program's own.
      if (!(error instanceof Error && "syscall" in error)) throw error;
      return { ok: false, lines: [...lines, `${file}: cannot be written (${error.message})`] };
    }
  }
  return { ok: true, lines };
}

function written(file: string, text: string): readonly string[] {
  writeFileSync(file, text);
  return [`wrote ${file}`];
}

/** Each report that the day asks for, and why it was written: the clause. */
function writeReports(folder: string, shown: Shown): readonly string[] {
  mkdirSync(folder, { recursive: true });
  return dayReports(shown).flatMap(({ fileName, document, clause }) => {
    const lines = written(join(folder, `${fileName}.html`), printHtml(document, { language: shown.options.lang }));
    return lines.map((line) => `${line} (${clause})`);
  });
}

/** The duty sheet of the whole school, or of one office, as a page for print. */
export function htmlText({ policy, assessment, options }: Shown): string {
  const { role, at, lang } = options;
  const whole = dutySheet(policy, assessment);
  const sheet = role === undefined ? whole : sheetOf(whole, role, at);
  // The table of all offices is wide.
  const orientation = role === undefined ? "landscape" : "portrait";
  return printHtml(dutySheetDocument(policy, sheet, { unit: at ?? "S01" }), { language: lang, orientation });
}

/** One office's part: nothing about children that it has nothing to do with. */
function sheetOf(whole: DutySheet, role: Role, at: string | undefined): DutySheet {
  const offices = whole.offices.filter(
    (office) => answersFor(role, office.role) && (at === undefined || office.at === at),
  );
  const own = new Set(offices.flatMap(({ items }) => items.map(({ finding }) => finding.subject.id)));
  return {
    ...whole,
    offices,
    openCases: whole.openCases.filter(({ pupil }) => own.has(pupil)),
    unassigned: [],
    gaps: [],
    withdrawn: [],
    settledCases: [],
    alerts: [],
  };
}

/** One office's deadlines as a calendar feed, stamped with the day that was asked for: the same bytes every time. */
export function feedText({ policy, assessment, options }: Shown): string {
  const { role, at, lang, date, feedPupils } = options;
  const entries = calendarEntries(policy, assessment, {
    calendar,
    language: lang,
    ...(role === undefined ? {} : { role }),
    ...(at === undefined ? {} : { at }),
    ...(feedPupils ? { pupils: "numbered" } : { pupils: "hidden", uidOf }),
  });
  return calendarFeed(entries, { stamp: `${date}T23:59`, name: `${role ?? ""} ${at ?? ""}`.trim() });
}
