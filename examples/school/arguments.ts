import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { allRoles, type CivilDate, type Language, parseDay, type Role } from "baoxue";
import { policies } from "baoxue/policies";
import { given } from "./read/given.js";

/** What the program was asked for. */
export interface Options {
  /** The id of the document by whose rules the school is looked at. */
  readonly policy: string;
  /** The day at whose end the school is looked at. */
  readonly date: CivilDate;
  /** One pupil to explain everything about. */
  readonly explain?: string;
  /** One office whose agenda is wanted, and the place of it: a class, a grade, a school, a village. */
  readonly role?: Role;
  readonly at?: string;
  /** The earlier day since when changes are wanted. */
  readonly changes?: CivilDate;
  /** Whether the rates of last school year and of this one are wanted. */
  readonly rates: boolean;
  /** Where to write the duty sheet for print. */
  readonly html?: string;
  /** Where to write the calendar feed of the office. */
  readonly feed?: string;
  /** The directory for the reports that the day asks for. */
  readonly reports?: string;
  /** Whether the feed may say which pupils. */
  readonly feedPupils: boolean;
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

/** The document that is taken unless another is asked for. */
export const defaultPolicy = "city-2016";

/** What `--help` prints. */
export const usage = `Usage: npm run demo -- [options]

Reads one school's CSV files and shows who must do what by when, as it stood at the end of a day.

  --policy KEY           the document: ${policies.map(({ id }) => id).join(", ")} (default ${defaultPolicy})
  --date YYYY-MM-DD      the day (default 2025-10-16)
  --explain PUPIL        explain every finding about one pupil, such as P0533
  --role R [--at PLACE]  one office's agenda, such as --role homeroomTeacher --at 7-3
  --changes YYYY-MM-DD   what has changed since the end of an earlier day
  --rates                dropout and retention rate of last school year, and of this one to date
  --html FILE            write the duty sheet as a page for print (with --role: that office's)
  --reports DIR          write the reports that the day asks for, and print by which clause
  --feed FILE            write that office's deadlines as a calendar feed; needs --role
  --feed-pupils          let the feed say the pupils' numbers
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
  return { kind: "run", options: optionsOf(read) };
}

function optionsOf(values: Values): Options {
  const { policy, date, json, data, lang, rates } = values;
  const { explain, role, at, changes, html, feed, reports } = values;
  return {
    policy,
    date: date as CivilDate,
    json,
    data,
    lang: lang as Language,
    rates,
    feedPupils: values["feed-pupils"],
    badRows: values["bad-rows"] as Options["badRows"],
    ...given({
      explain,
      role: role as Role | undefined,
      at,
      changes: changes as CivilDate | undefined,
      html,
      feed,
      reports,
    }),
  };
}

const optionTable = {
  policy: { type: "string", default: defaultPolicy },
  date: { type: "string", default: "2025-10-16" },
  explain: { type: "string" },
  role: { type: "string" },
  at: { type: "string" },
  changes: { type: "string" },
  rates: { type: "boolean", default: false },
  html: { type: "string" },
  feed: { type: "string" },
  reports: { type: "string" },
  "feed-pupils": { type: "boolean", default: false },
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
  const known = policies.map(({ id }) => id);
  if (!known.includes(values.policy)) return wrong("--policy", values.policy, `one of ${known.join(", ")}`);
  if (parseDay(values.date) === undefined) return wrong("--date", values.date, "an existing date YYYY-MM-DD");
  if (values["bad-rows"] !== "stop" && values["bad-rows"] !== "skip")
    return wrong("--bad-rows", values["bad-rows"], "stop or skip");
  if (values.lang !== "zh" && values.lang !== "en") return wrong("--lang", values.lang, "zh or en");
  if (values.data === "") return wrong("--data", values.data, "a directory");
  if (values.explain === "") return wrong("--explain", values.explain, "a pupil's id");
  return officeFault(values) ?? sinceFault(values) ?? fileFault(values) ?? viewFault(values);
}

function officeFault({ role, at, feed, "feed-pupils": pupils }: Values): string | undefined {
  if (role !== undefined && !(allRoles as readonly string[]).includes(role))
    return wrong("--role", role, `an office: ${allRoles.join(", ")}`);
  if (at !== undefined && role === undefined) return wrong("--at", at, "a --role beside it");
  if (feed !== undefined && role === undefined)
    return wrong("--feed", feed, "a --role beside it, whose deadlines they are");
  return pupils && feed === undefined ? "--feed-pupils: expected a --feed beside it" : undefined;
}

function sinceFault({ changes, date }: Values): string | undefined {
  if (changes === undefined || (parseDay(changes) !== undefined && changes < date)) return undefined;
  return wrong("--changes", changes, `an existing date YYYY-MM-DD before ${date}`);
}

function fileFault({ html, feed, reports }: Values): string | undefined {
  if (reports === "") return wrong("--reports", reports, "a directory to write into");
  if (html === "") return wrong("--html", html, "a file to write");
  return feed === "" ? wrong("--feed", feed, "a file to write") : undefined;
}

/** One thing is shown at a time. */
function viewFault({ explain, role, changes, rates }: Values): string | undefined {
  const views = [
    ...(explain === undefined ? [] : ["--explain"]),
    ...(role === undefined ? [] : ["--role"]),
    ...(changes === undefined ? [] : ["--changes"]),
    ...(rates ? ["--rates"] : []),
  ];
  return views.length > 1 ? `${views.join(" and ")}: expected only one of them` : undefined;
}

function wrong(option: string, value: string, expected: string): string {
  return `${option}: got ${JSON.stringify(value)}, expected ${expected}`;
}
