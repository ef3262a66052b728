import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type CivilDate, type Language, parseDay, reportCatalogue } from "baoxue";
import { given } from "../school/read/given.js";
import { type Format, formats } from "./formats.js";
import { type ViewerName, viewerNames } from "./viewers.js";

/** What the program was asked for. */
export interface Options {
  /** The directory to write into. */
  readonly out: string;
  readonly format: Format;
  readonly language: Language;
  /** One report only. */
  readonly report?: string;
  /** Another reader than each report's own. */
  readonly viewer?: ViewerName;
  /** As the reports were known on an earlier day, with what has changed since. */
  readonly knownOn?: CivilDate;
  /** Holds the reference pages against what is drawn, and writes nothing. */
  readonly check: boolean;
  /** Writes the reference pages anew. */
  readonly pages: boolean;
}

/** The options, a wish for help, or what is wrong with the arguments. */
export type Arguments =
  | { readonly kind: "run"; readonly options: Options }
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly message: string };

/** What `--help` prints. */
export const usage = `Usage: npm run report-pages -- [options]

Writes every report of the catalogue, filled in from the synthetic school and blank, and the charts.

  --out DIR                the directory to write into (default: out beside this program)
  --format FORMAT          ${formats.join(", ")} (default html)
  --language zh|en         the language (default zh)
  --report ID              one report only, such as dropoutReportSlip
  --viewer NAME            another reader than each report's own: ${viewerNames.join(", ")}
  --known-on YYYY-MM-DD    as known on that day, with what has changed since
  --pages                  write the reference pages anew
  --check                  hold the reference pages against what is drawn, and write nothing
  --help                   print this
`;

const optionTable = {
  out: { type: "string", default: fileURLToPath(new URL("./out", import.meta.url)) },
  format: { type: "string", default: "html" },
  language: { type: "string", default: "zh" },
  report: { type: "string" },
  viewer: { type: "string" },
  "known-on": { type: "string" },
  pages: { type: "boolean", default: false },
  check: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

type Values = ReturnType<typeof parseArgs<{ readonly options: typeof optionTable }>>["values"];

/** Reads the command line. */
export function readArguments(args: readonly string[]): Arguments {
  const values = parsed(args);
  if (typeof values === "string") return { kind: "wrong", message: values };
  if (values.help) return { kind: "help" };
  const message = faultOf(values);
  if (message !== undefined) return { kind: "wrong", message };
  const { out, format, language, report, viewer, check, pages, "known-on": knownOn } = values;
  return {
    kind: "run",
    options: {
      out,
      format: format as Format,
      language: language as Language,
      check,
      pages,
      ...given({ report, viewer: viewer as ViewerName | undefined, knownOn: knownOn as CivilDate | undefined }),
    },
  };
}

/** The values, or the first line of what parseArgs says against them. */
function parsed(args: readonly string[]): Values | string {
  try {
    return parseArgs({ args: [...args], options: optionTable, allowPositionals: false }).values;
  } catch (error) {
    return error instanceof Error ? (error.message.split("\n")[0] ?? "wrong arguments") : String(error);
  }
}

function faultOf({
  out,
  format,
  language,
  report,
  viewer,
  "known-on": knownOn,
  pages,
  check,
}: Values): string | undefined {
  const faults = [
    out === "" ? wrong("--out", out, "a directory") : undefined,
    oneOf("--format", format, formats),
    oneOf("--language", language, ["zh", "en"]),
    oneOf(
      "--report",
      report,
      reportCatalogue.map(({ id }) => id),
    ),
    oneOf("--viewer", viewer, viewerNames),
    knownOn !== undefined && parseDay(knownOn) === undefined
      ? wrong("--known-on", knownOn, "an existing date YYYY-MM-DD")
      : undefined,
    pages && check ? "--pages and --check: expected only one of them" : undefined,
  ];
  return faults.find((fault) => fault !== undefined);
}

function oneOf(option: string, value: string | undefined, known: readonly string[]): string | undefined {
  return value === undefined || known.includes(value) ? undefined : wrong(option, value, `one of ${known.join(", ")}`);
}

function wrong(option: string, value: string, expected: string): string {
  return `${option}: got ${JSON.stringify(value)}, expected ${expected}`;
}
