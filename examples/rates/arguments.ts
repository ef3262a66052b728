import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type BadRows, type CivilDate, type Language, parseDay } from "baoxue";

/** What the program was asked for. */
export interface Options {
  /** The directory with the CSV files. */
  readonly data: string;
  /** The day up to which the June form counts. */
  readonly until: CivilDate;
  /** The day on which this year's figures, and the restated ones, are published. */
  readonly publish: CivilDate;
  readonly members: boolean;
  readonly json: boolean;
  /** Where to write the trend chart. */
  readonly chart?: string;
  readonly badRows: BadRows;
  readonly lang: Language;
}

/** The options, a wish for help, or what is wrong with the arguments. */
export type Arguments =
  | { readonly kind: "run"; readonly options: Options }
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly message: string };

/** The school year that is reported. */
export const lastYear = "2024-2025";

/** What `--help` prints. */
export const usage = `Usage: npm run rates -- [options]

Reads a county's school register from CSV files and prints its form of June ${lastYear.slice(5)}, its rates by every definition,
who is not explained, and the trend over four school years.

  --until YYYY-MM-DD        the day up to which the form counts (default 2025-06-30)
  --publish YYYY-MM-DD      the day on which the figures are published (default 2025-10-10)
  --members                 who is counted in the dropout rate, and why
  --chart FILE              write the trend as an SVG chart
  --json                    print everything as JSON alone
  --bad-rows exclude|stop   go on without rows that cannot be true and name them (default), or stop
  --data DIR                the directory with the files (default: the made-up county beside this program)
  --lang zh|en              the language (default en)
  --help                    print this
`;

const optionTable = {
  data: { type: "string", default: fileURLToPath(new URL("./data", import.meta.url)) },
  until: { type: "string", default: "2025-06-30" },
  publish: { type: "string", default: "2025-10-10" },
  members: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  chart: { type: "string" },
  "bad-rows": { type: "string", default: "exclude" },
  lang: { type: "string", default: "en" },
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
  const { data, until, publish, members, json, chart, lang, "bad-rows": badRows } = values;
  return {
    kind: "run",
    options: {
      data,
      until: until as CivilDate,
      publish: publish as CivilDate,
      members,
      json,
      ...(chart === undefined ? {} : { chart }),
      badRows: badRows as BadRows,
      lang: lang as Language,
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

function faultOf({ data, until, publish, chart, lang, "bad-rows": badRows }: Values): string | undefined {
  if (data === "") return wrong("--data", data, "a directory");
  const [from, to] = [`${lastYear.slice(0, 4)}-09-01`, `${lastYear.slice(5)}-08-31`];
  if (parseDay(until) === undefined || until < from || until > to)
    return wrong("--until", until, `an existing date from ${from} to ${to}`);
  if (parseDay(publish) === undefined || publish <= to)
    return wrong("--publish", publish, `an existing date after ${to}`);
  if (chart === "") return wrong("--chart", chart, "a file to write");
  if (badRows !== "stop" && badRows !== "exclude") return wrong("--bad-rows", badRows, "stop or exclude");
  return lang === "zh" || lang === "en" ? undefined : wrong("--lang", lang, "zh or en");
}

function wrong(option: string, value: string, expected: string): string {
  return `${option}: got ${JSON.stringify(value)}, expected ${expected}`;
}
