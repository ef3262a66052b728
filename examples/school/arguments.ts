import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type CivilDate, type Language, parseDay } from "baoxue";

/** What the program was asked for. */
export interface Options {
  /** The day at whose end the school is looked at. */
  readonly date: CivilDate;
  /** One pupil to explain everything about. */
  readonly explain?: string;
  readonly json: boolean;
  /** The directory with the CSV files. */
  readonly data: string;
  /** What to do with rows that are wrong: stop, or go on without them. */
  readonly badRows: "stop" | "skip";
  readonly lang: Language;
}

/** The options, a wish for help, or what is wrong with the arguments. */
export type Arguments =
  | { readonly kind: "run"; readonly options: Options }
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly message: string };

/** What `--help` prints. */
export const usage = `Usage: npm run demo -- [options]

Reads one school's CSV files and shows who must do what by when, as it stood at the end of a day.

  --date YYYY-MM-DD      the day (default 2025-10-16)
  --explain PUPIL        explain every finding about one pupil, such as P0533
  --json                 print the assessment as JSON alone
  --data DIR             the directory with the files (default: the synthetic school beside this program)
  --bad-rows stop|skip   stop when a row is wrong (default), or go on without it and say how many
  --lang zh|en           the language (default en)
  --help                 print this
`;

/** Reads the command line. */
export function readArguments(args: readonly string[]): Arguments {
  const read = parsed(args);
  if (typeof read === "string") return { kind: "wrong", message: read };
  if (read.help) return { kind: "help" };
  const message = faultOf(read);
  if (message !== undefined) return { kind: "wrong", message };
  const { date, explain, json, data, lang } = read;
  const badRows = read["bad-rows"] as Options["badRows"];
  const options = { date: date as CivilDate, json, data, badRows, lang: lang as Language };
  return { kind: "run", options: explain === undefined ? options : { ...options, explain } };
}

const optionTable = {
  date: { type: "string", default: "2025-10-16" },
  explain: { type: "string" },
  json: { type: "boolean", default: false },
  data: { type: "string", default: fileURLToPath(new URL("./data", import.meta.url)) },
  "bad-rows": { type: "string", default: "stop" },
  lang: { type: "string", default: "en" },
  help: { type: "boolean", default: false },
} as const;

type Values = ReturnType<typeof parseArgs<{ readonly options: typeof optionTable }>>["values"];

/** The values, or the first line of what parseArgs says against them. */
function parsed(args: readonly string[]): Values | string {
  try {
    return parseArgs({ args: [...args], options: optionTable, allowPositionals: false }).values;
  } catch (error) {
    return error instanceof Error ? (error.message.split("\n")[0] ?? "wrong arguments") : String(error);
  }
}

function faultOf(values: Values): string | undefined {
  if (parseDay(values.date) === undefined) return wrong("--date", values.date, "an existing date YYYY-MM-DD");
  if (values["bad-rows"] !== "stop" && values["bad-rows"] !== "skip")
    return wrong("--bad-rows", values["bad-rows"], "stop or skip");
  if (values.lang !== "zh" && values.lang !== "en") return wrong("--lang", values.lang, "zh or en");
  if (values.data === "") return wrong("--data", values.data, "a directory");
  if (values.explain === "") return wrong("--explain", values.explain, "a pupil's id");
  return undefined;
}

function wrong(option: string, value: string, expected: string): string {
  return `${option}: got ${JSON.stringify(value)}, expected ${expected}`;
}
