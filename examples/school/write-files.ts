import { createHmac } from "node:crypto";
import { writeFileSync } from "node:fs";
import { answersFor, calendarEntries, type DutySheet, dutySheet, dutySheetDocument, type Role } from "baoxue";
import { calendarFeed } from "baoxue/calendar-feed";
import { printHtml } from "baoxue/print";
import { calendar } from "./calendar.js";
import type { Shown } from "./shown.js";

/** What came of the files that were asked for. */
export interface Written {
  readonly ok: boolean;
  readonly lines: readonly string[];
}

/** Writes what was asked for, and nothing else. */
export function writeFiles(shown: Shown): Written {
  const { html, feed } = shown.options;
  const lines: string[] = [];
  for (const [file, text] of [
    [html, htmlText],
    [feed, feedText],
  ] as const) {
    if (file === undefined) continue;
    try {
      writeFileSync(file, text(shown));
      lines.push(`wrote ${file}`);
    } catch (error) {
      // Only what the file system says is no fault of the program's own.
      if (!(error instanceof Error && "syscall" in error)) throw error;
      return { ok: false, lines: [...lines, `${file}: cannot be written (${error.message})`] };
    }
  }
  return { ok: true, lines };
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

/** A host keeps such a key to itself; that of a made-up school may be read. */
const keyOfThisExample = "the synthetic school";

/** One office's deadlines as a calendar feed, stamped with the day that was asked for: the same bytes every time. */
export function feedText({ policy, assessment, options }: Shown): string {
  const { role, at, lang, date, feedPupils } = options;
  const uidOf = (id: string): string => createHmac("sha256", keyOfThisExample).update(id).digest("hex").slice(0, 32);
  const entries = calendarEntries(policy, assessment, {
    calendar,
    language: lang,
    ...(role === undefined ? {} : { role }),
    ...(at === undefined ? {} : { at }),
    ...(feedPupils ? { pupils: "numbered" } : { pupils: "hidden", uidOf }),
  });
  return calendarFeed(entries, { stamp: `${date}T23:59`, name: `${role ?? ""} ${at ?? ""}`.trim() });
}
